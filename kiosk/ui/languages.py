"""The language that the window speaks: the customer's, and on the result that of staff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from kiosk.wording.language import is_right_to_left, speak

FOR_STAFF: Final = frozenset(
    {"locked", "welcome", "administering", "held", "case", "confirming", "result"}
)
"""The flow's states of which staff read the screen."""


class Languages:
    """Who is spoken to in which language. A customer's choice ends with their visit."""

    def __init__(self, spoken: str) -> None:
        self.spoken = ""
        """The language, by its code, of every text that is built from now on."""
        self.is_apart = False
        """Whether customers have a display of their own, so that staff read all of this one."""
        self.offered: tuple[str, ...] = ()
        """By their codes; the first is the one that nobody has chosen."""
        self._customers = self._staff = self._usual_staff = spoken
        self._speak(spoken)

    def offer(self, offered: Sequence[str], staff: str) -> None:
        """Let people choose among `offered`; `staff` is what staff read without choosing."""
        self.offered = tuple(offered)
        self._usual_staff = staff
        self._reset()

    def choose(self, code: str, state: str) -> bool:
        """Whoever the screen of `state` is for wants another language. Whether it is another."""
        is_another = code != self.chosen(state)
        if state in FOR_STAFF:
            self._staff = code
        else:
            self._customers = code
        return self.speak_in(state) or is_another

    def enter(self, state: str) -> bool:
        """Speak to whom the screen of `state` is for. Whether that is another language."""
        if state == "attract":
            self._reset()
        return self.speak_in(state)

    def speak_in(self, state: str) -> bool:
        """Speak to whoever sees the screen of `state`. Whether that is another language."""
        is_for_staff = self.is_apart or state in FOR_STAFF
        return self._speak(self._staff if is_for_staff else self._customers)

    def chosen(self, state: str) -> str:
        """The language that is chosen on the screen of `state`, by its code.

        It may be the customer's where staff choose it for another display.
        """
        return self._staff if state in FOR_STAFF else self._customers

    @property
    def usual(self) -> str:
        """What customers read who have chosen none, by its code."""
        return self.offered[0] if self.offered else self.spoken

    @contextmanager
    def to_customer(self) -> Iterator[None]:
        """Have all texts that are built meanwhile in the language of the customer."""
        with self._speaking(self._customers):
            yield

    @contextmanager
    def to_staff(self) -> Iterator[None]:
        """Have all texts that are built meanwhile in the language of staff."""
        with self._speaking(self._staff):
            yield

    @contextmanager
    def _speaking(self, code: str) -> Iterator[None]:
        last = self.spoken
        self._speak(code)
        try:
            yield
        finally:
            self._speak(last)

    def customers(self) -> str:
        """The language of the customer, by its code."""
        return self._customers

    def _reset(self) -> None:
        if self.offered:
            self._customers, self._staff = self.usual, self._usual_staff

    def _speak(self, code: str) -> bool:
        if code == self.spoken:
            return False
        self.spoken = code
        application = QCoreApplication.instance()
        if application is not None:
            speak(application, code)
        to_the_left = is_right_to_left(code)
        QApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if to_the_left else Qt.LayoutDirection.LeftToRight
        )
        return True
