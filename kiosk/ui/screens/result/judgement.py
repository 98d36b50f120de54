"""Whether the person in front of the desk is the one verified: asked of staff, and changeable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy

from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import (
    button,
    column,
    drawing,
    label,
    restyle,
    restyle_button,
    row,
    say,
    set_margins,
)
from kiosk.ui.widgets.photo import Photo
from kiosk.visit.domain import Acceptance


class Judgement(QFrame):
    """The two answers keep their places: a touch too many falls on the same one again."""

    def __init__(self, look: Theme, accept: Callable[[], None], refuse: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("judgement")
        self.setProperty("kind", "judgement")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._look = look
        self._question = label("", "strong", wrap=True, level=2)
        self._note = label("", "small", name="note.judgement", wrap=True)
        self._refuse = button(look, self.tr("No"), "action.refuse", refuse, drawn="x")
        self._accept = button(
            look, self.tr("Yes, it is this person"), "action.accept", accept, drawn="user-check"
        )
        words = column(look, self._question, self._note, gap=0)
        words.insertStretch(0, 1)
        words.addStretch(1)
        self._sign = drawing(look, "scan-face", look.palette.accent, 32)
        self._photo: Photo | None = None
        self._words = row(look, self._sign, words, gap=STEP * 2)
        self._words.setStretch(1, 1)
        answers = row(look, self._refuse, self._accept, gap=STEP * 2)
        if look.is_stacked:
            answers.insertStretch(0, 1)
        direction = QBoxLayout.Direction
        inside = QBoxLayout(direction.TopToBottom if look.is_stacked else direction.LeftToRight)
        inside.setSpacing(look.px(STEP if look.is_stacked else STEP * 3))
        inside.addLayout(self._words, 1)
        inside.addLayout(answers)
        set_margins(inside, look.px(20), look.px(12), look.px(12), look.px(12))
        self.setLayout(inside)

    def compare(self, photo: Photo | None) -> None:
        """Have the person's picture, where there is one, beside the question."""
        if self._photo is not None:
            self._photo.wipe()
            self._photo.hide()
            self._photo.deleteLater()
        self._photo = photo
        self._sign.setHidden(photo is not None)
        if photo is not None:
            width = 56 if self._look.is_small else 96
            photo.setFixedSize(self._look.px(width), self._look.px(1.25 * width))
            self._words.insertWidget(0, photo)

    def ask(
        self, acceptance: Acceptance, missing: str | None = None, *, stands: bool = False
    ) -> None:
        """Ask, or show the answer. `missing` says what is to be done before *Yes* can be said.

        `stands` is whether the answer cannot be changed any more.
        """
        is_acceptable = missing is None
        self._refuse.setEnabled(not stands)
        self._accept.setEnabled(is_acceptable)
        question, note = self._said(acceptance)
        note = self.tr("The result is handed over: your answer stands.") if stands else note
        note = missing or note
        say(self._question, question)
        say(self._note, note)
        restyle(self._note, "small" if is_acceptable else "fault")
        is_open = acceptance is Acceptance.OPEN
        is_accepted = acceptance is Acceptance.ACCEPTED
        is_refused = acceptance is Acceptance.REFUSED
        self._answer(
            self._accept, "user-check", chosen=is_accepted, first=is_open and is_acceptable
        )
        self._answer(self._refuse, "x", chosen=is_refused, first=False)
        if stands:
            self._refuse.setAccessibleDescription(note)
        if not is_acceptable:
            self._accept.setAccessibleDescription(note)

    def _said(self, acceptance: Acceptance) -> tuple[str, str]:
        change = self.tr("You can change this until you press Done.")
        match acceptance:
            case Acceptance.OPEN:
                note = self.tr("Without an answer it counts as not accepted.")
                return self.tr("Is this the person in front of you?"), note
            case Acceptance.ACCEPTED:
                return self.tr("You confirmed the person in front of you."), change
            case Acceptance.REFUSED:
                return self.tr("You did not accept this person."), change

    def wipe(self) -> None:
        """Forget the answer, and who it was about."""
        self.compare(None)
        for line in (self._question, self._note):
            say(line, "")

    def _answer(self, control: QPushButton, drawn: str, *, chosen: bool, first: bool) -> None:
        control.setAccessibleDescription(self.tr("This is your answer") if chosen else "")
        kind = "chosen" if chosen else "primary" if first else "secondary"
        restyle_button(self._look, control, kind, drawn)
