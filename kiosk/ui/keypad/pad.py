"""The pad of keys below a screen, which writes into one line of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.ui.keypad.layout import (
    Key,
    Page,
    Room,
    first_page,
    height_of,
    hides_foot,
    places,
    rows_of,
)
from kiosk.ui.keypad.letters import capital
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.focus import Button

SIDE: Final = 56
"""Pixels at scale 1 of the smallest key."""

_NUMBERS: Final = (
    Qt.InputMethodHint.ImhDigitsOnly
    | Qt.InputMethodHint.ImhPreferNumbers
    | Qt.InputMethodHint.ImhDate
    | Qt.InputMethodHint.ImhDialableCharactersOnly
)
"""What a line says of itself where digits are wanted first."""

_WITH_CAPITALS: Final = frozenset({Page.LETTERS, Page.MARKS})

_FACES: Final = {
    "shift": "⇧",
    "backspace": "⌫",
    "space": "␣",
    Page.LETTERS: "abc",
    Page.MARKS: "áéß",
    Page.DIGITS: "123",
    Page.ARABIC: "عربي",
}


class Keypad(QWidget):
    """Knows the line that it writes into, and nothing of what was written."""

    done = Signal()
    """Somebody has written what they wanted to."""

    def __init__(self, look: Theme, window: QSize, language: str) -> None:
        """It is for a window of that size, whose screens are in `language`."""
        super().__init__()
        self.setObjectName("keypad")
        self.setAccessibleName(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._language = look, language
        room = Room(window.width(), window.height(), look.px(SIDE), look.px(STEP))
        self._room = room
        self._line: QLineEdit | None = None
        self._page = first_page(language)
        self._is_shifted = False
        self._keys: list[tuple[Key, Button]] = []
        self.setFixedHeight(height_of(language, room))
        self.hide()

    @property
    def hides_foot(self) -> bool:
        """Whether the buttons of a screen have to give way to it."""
        return hides_foot(self._room, self.height())

    def write_into(self, line: QLineEdit) -> None:
        """Show the keys that `line` is to be written with first."""
        if line is self._line and self.isVisible():
            return
        self._line = line
        self._is_shifted = False
        self._turn_to(self._wanted_first(line))
        self.show()

    def _wanted_first(self, line: QLineEdit) -> Page:
        hints = line.inputMethodHints()
        if hints & _NUMBERS:
            return Page.DIGITS
        if hints & Qt.InputMethodHint.ImhPreferLatin:
            return Page.LETTERS
        return first_page(self._language)

    def let_go(self) -> None:
        """Write nowhere."""
        self._line = None
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_keys()

    def _turn_to(self, page: Page) -> None:
        self._page = page
        for _key, key_button in self._keys:
            key_button.setObjectName("")  # until it is gone, another one has its name
            key_button.hide()
            key_button.deleteLater()
        rows = rows_of(page, self._language, self._room)
        self._keys = [(key, self._new_key(key)) for row in rows for key in row]
        self._show_capitals()
        self._place_keys()

    def _new_key(self, key: Key) -> Button:
        press = partial(self._write, key.name) if key.is_character else self._action(key.name)
        face = self.tr("Done") if key.name == "done" else _FACES.get(key.name, key.name)
        button = Button(self._look, face)
        button.setParent(self)
        button.setObjectName(f"key.{key.name}")
        button.setAccessibleName(self._spoken(key.name))
        kind = "key" if key.is_character else "key-primary" if key.name == "done" else "key-plain"
        button.setProperty("kind", kind)
        # The line keeps the focus, and goes on being written into.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(key.name == "backspace")
        button.setCheckable(key.name == "shift")
        button.clicked.connect(lambda _checked: press())
        button.show()
        return button

    def _spoken(self, name: str) -> str:
        """What assistive technology calls a key."""
        return {
            "shift": self.tr("Capital letters"),
            "backspace": self.tr("Delete the last character"),
            "space": self.tr("Space"),
            "done": self.tr("Done"),
            Page.LETTERS: self.tr("Letters"),
            Page.MARKS: self.tr("Letters with marks"),
            Page.DIGITS: self.tr("Digits and signs"),
            Page.ARABIC: self.tr("Arabic letters"),
        }.get(name, name)

    def _action(self, name: str) -> Callable[[], None]:
        actions: dict[str, Callable[[], None]] = {
            "shift": self._shift,
            "backspace": self._delete,
            "space": partial(self._write, " "),
            "done": self.done.emit,
        }
        return actions.get(name) or partial(self._turn_to, Page(name))

    def _write(self, letter: str) -> None:
        if self._line is not None:
            self._line.insert(capital(letter) if self._is_shifted else letter)
        if self._is_shifted:  # for one letter, as on telephones
            self._shift()

    def _delete(self) -> None:
        if self._line is not None:
            self._line.backspace()

    def _shift(self) -> None:
        self._is_shifted = not self._is_shifted
        self._show_capitals()

    def _show_capitals(self) -> None:
        for key, key_button in self._keys:
            if key.name == "shift":
                key_button.setChecked(self._is_shifted)
                key_button.setEnabled(self._page in _WITH_CAPITALS)
            elif key.is_character:
                face = capital(key.name) if self._is_shifted else key.name
                key_button.setText("&&" if face == "&" else face)
                key_button.setObjectName(f"key.{face}")
                key_button.setAccessibleName(face)

    def _place_keys(self) -> None:
        found = places(self._page, self._language, self._room, self.height())
        for place, (_key, key_button) in zip(found, self._keys, strict=True):
            key_button.setGeometry(place.left, place.top, place.width, place.height)
