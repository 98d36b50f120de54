"""When the pad of keys is shown: a line was touched, and nobody has used a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.ui.keypad.rhythm import KeyRhythm
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import IN_FOOT, announce
from kiosk.ui.widgets.scrolling import scroll_to
from kiosk.ui.widgets.text_input import TextInput
from kiosk.visit import clock

if TYPE_CHECKING:
    from kiosk.ui.keypad.pad import Keypad

_LIFTED: Final = 20
"""Milliseconds between two looks whether a finger is still down."""


class TouchTyping(QObject):
    """Follows which line of the window has the focus, and how it is written into.

    A scanner does not count as a keyboard: who scans a case may still have to type a name.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._look = Theme()
        self._language = "en"
        self._pad: Keypad | None = None
        self._line: TextInput | None = None
        """That has the focus."""
        self._hidden: list[QPushButton] = []
        """Buttons of the screen that have given way."""
        self._rhythm = KeyRhythm()
        self._is_shown = False
        self._lifted = QTimer(self, interval=_LIFTED, singleShot=True)
        self._lifted.timeout.connect(self._hide_unless_pressed)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def build(self, look: Theme, language: str) -> None:
        """The window is built anew, and the pad with it; what was written into still is."""
        was_shown = self._is_shown
        self._pad, self._hidden, self._is_shown = None, [], False
        self._look, self._language = look, language
        line = self._window.focusWidget()
        if was_shown and isinstance(line, TextInput):
            self._watch(line)
            self._show(line)

    def enter(self, state: str) -> None:
        """The flow has come to `state`; in these two somebody else may come."""
        self._hide()
        if state in {"attract", "locked"}:
            self._rhythm.forget()

    def note_key(self, event: QKeyEvent) -> None:
        """A key went down in the window, and not in a line of it."""
        if self._line is None and not event.isAutoRepeat():
            self._rhythm.press(event.key(), clock.now())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Of the line that has the focus. The pad itself sends no events."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._rhythm.press(event.key(), clock.now())
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            line, is_wanted = self._line, not self._rhythm.is_by_hand
            if line is not None and is_wanted and event.button() is Qt.MouseButton.LeftButton:
                # Once the touch is over: what moves under a finger is not what was touched.
                QTimer.singleShot(0, line, lambda: self._show(line))
        return False

    def _follow(self, _last: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window:
            return  # another window, or a menu: the line gets the focus back
        if isinstance(now, TextInput):
            self._watch(now)
            if self._is_shown:
                self._show(now)
        else:
            self._watch(None)
            if self._is_shown:
                self._lifted.start()

    def _watch(self, line: TextInput | None) -> None:
        if line is self._line:
            return
        if self._line is not None and isValid(self._line):
            self._line.removeEventFilter(self)
        self._line = line
        if line is not None:
            line.installEventFilter(self)

    def _show(self, line: TextInput) -> None:
        if not line.hasFocus() or line.window() is not self._window:
            return
        pad = self._pad_of_window()
        if pad is None:
            return
        self._lifted.stop()
        was_shown, self._is_shown = self._is_shown, True
        pad.write_into(line)
        if not was_shown:
            self._make_room(pad)
            announce(pad, self.tr("Keys to type with are shown below."))
        scroll_to(line)

    def _pad_of_window(self) -> Keypad | None:
        body = self._window.centralWidget()
        whole = None if body is None else body.layout()
        if self._pad is None and isinstance(whole, QVBoxLayout):
            # Imported here: most visits have no key to touch, and the first screen has none.
            from kiosk.ui.keypad.pad import Keypad

            self._pad = Keypad(self._look, self._window.size(), self._language)
            self._pad.done.connect(self._end)
            whole.addWidget(self._pad)
        return self._pad

    def _make_room(self, pad: Keypad) -> None:
        """Above the pad the line comes first; with *Done* the screen's buttons are back."""
        if not pad.hides_foot:
            return
        for widget in self._window.findChildren(QPushButton):
            if widget.property(IN_FOOT) and widget.isVisible():
                widget.hide()
                self._hidden.append(widget)

    def _end(self) -> None:
        """Leave the line for what is to be filled in next, which a scan then goes into.

        Where nothing is, the screen has the focus: a stray scan, and its Return, do nothing.
        """
        line = self._line
        self._hide()
        if line is not None:
            screen = _screen_of(line)
            (_next_empty(line, screen) or screen).setFocus()

    def _hide_unless_pressed(self) -> None:
        """Not under a finger: the button that it is on would move away."""
        if QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._lifted.start()
        elif not isinstance(self._window.focusWidget(), TextInput):
            self._hide()

    def _hide(self) -> None:
        self._lifted.stop()
        self._is_shown = False
        if self._pad is not None and isValid(self._pad):
            self._pad.let_go()
        for widget in filter(isValid, self._hidden):
            widget.show()
        self._hidden = []


def _screen_of(line: QWidget) -> QWidget:
    """The screen that `line` is on, or the window where it is on none."""
    above = line.parentWidget()
    while above is not None and not isinstance(above, Screen):
        above = above.parentWidget()
    return above or line.window()


def _next_empty(line: TextInput, screen: QWidget) -> TextInput | None:
    """The first line after `line`, in the order in which they stand, that nobody has written into.

    Not by `nextInFocusChain`: PySide6 ties each widget to what that returns, and once a key of the
    pad is deleted, no layout of the screen has its items any more.
    """
    lines = screen.findChildren(TextInput)
    place = lines.index(line)
    following = (*lines[place + 1 :], *lines[:place])
    return next((one for one in following if one.isVisible() and not one.text()), None)
