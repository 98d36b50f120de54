"""A line for a PIN, which Qt never gets to see."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.widgets.text_input import TextInput

_FILLER: Final = "•"


class PinInput(TextInput):
    """Holds one filler for each character of the PIN, which is written at its end alone.

    Qt's own line tells assistive technology of each character that comes and of all that go, in
    clear also where they are covered, and everybody on the session's accessibility bus hears that.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pin = ""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.ask_for(Qt.InputMethodHint.ImhPreferNumbers)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._follow)

    @property
    def pin(self) -> str:
        """As far as it is typed."""
        return self._pin

    def insert(self, letters: str) -> None:
        if self.hasSelectedText():
            self.clear()
        self.end(False)
        self._pin += letters
        super().insert(_FILLER * len(letters))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        # A character of the third level of a keyboard comes with Ctrl and Alt, or with neither.
        is_written = not held or held == (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if is_written and event.text() and event.text().isprintable():
            self.insert(event.text())
        elif not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self.insert(event.commitString())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.MiddleButton:  # which pastes what is selected
            super().mouseReleaseEvent(event)

    def _follow(self, text: str) -> None:
        """Characters have gone; or assistive technology has written all of it itself."""
        if text.strip(_FILLER):
            self._pin = text
            self.setText(_FILLER * len(text))
        else:
            self._pin = self._pin[: len(text)]
