"""One touch or key decides once, and the focus is shown to those who use the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEADING: Final = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Space, Qt.Key.Key_Escape),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    }
)
"""Keys by which people find their way, rather than write."""

_DECIDING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
"""Keys that decide at once, when they go down."""

_PRESSING: Final = _DECIDING | {Qt.Key.Key_Space}
"""Keys that press what has the focus, or lead out."""

_RETURNS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""Keys with which a line is done, and which scanners send for the end of one, CR LF being two."""


class Decision(NamedTuple):
    """What the last key that was pressed decided."""

    state: str
    """The one in which it was pressed."""
    at: int
    """Milliseconds, by the clock of events."""
    key: int
    focused: QWidget | None
    """What it was for. Only ever compared: it may be gone by now."""


class Presses(QObject):
    """What people press in the window. It sees all of it, and keeps nothing."""

    def __init__(
        self, window: QWidget, state: Callable[[], str], note_key: Callable[[QKeyEvent], None]
    ) -> None:
        """`state` says which one the window shows; `note_key` hears of each key that is typed."""
        super().__init__(window)
        self._window = window
        self._state = state
        self._note_key = note_key
        self._pressed_in = ("", "")
        """The states in which somebody has pressed last, the earlier one first."""
        self.decided: Decision | None = None
        """None where the last key did something else."""

    def watch(self) -> None:
        """See what people do from here on, once the window has its place on a screen."""
        handle = self._window.windowHandle()
        if handle is not None:
            # On the window itself, not on the application: it sees what people do, and no more.
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show where the focus is once somebody uses the keyboard, and no longer than that.

        A key that is held down decides once, and nothing on the screens that follow. Nor does the
        second touch of two, or the same key again, where the first has led to another screen; nor
        a second Return where the first has led from one field to the next.
        """
        if isinstance(event, QKeyEvent):
            is_held = event.isAutoRepeat() and event.key() in _DECIDING
            if is_held or self._is_second(event):
                event.accept()  # or, before it is pressed, it would be a shortcut
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._note_key(event)
                is_pressing = event.key() in _PRESSING
                self.decided = self._decision(event) if is_pressing else None
            if event.key() in _LEADING:
                self.show_focus(True)
        elif event.type() is QEvent.Type.MouseButtonPress:
            self.show_focus(False)
            self._pressed_in = (self._pressed_in[1], self._state())
        elif event.type() is QEvent.Type.MouseButtonDblClick:
            return self._pressed_in[0] != self._state()
        return False

    def _decision(self, event: QKeyEvent) -> Decision:
        return Decision(self._state(), event.timestamp(), event.key(), QApplication.focusWidget())

    def _is_second(self, event: QKeyEvent) -> bool:
        """Whether a key is pressed once more, as quickly as a double click, and would not be meant.

        It meets another screen, or as Return what has come to have the focus on the same one.
        """
        last = self.decided
        if last is None or event.key() not in _PRESSING:
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return False  # perhaps of the first press, which is at work only now
        if event.timestamp() - last.at >= QApplication.doubleClickInterval():
            return False
        if last.state != self._state():
            if event.type() is QEvent.Type.KeyPress:
                # Whoever goes on pressing means the first.
                self.decided = last._replace(at=event.timestamp())
            return True
        is_elsewhere = last.focused is not QApplication.focusWidget()
        return is_elsewhere and last.key in _RETURNS and event.key() in _RETURNS

    def show_focus(self, shown: bool) -> None:
        """Whether the focus is to be seen: by those who use the keyboard, it is."""
        if shown != bool(self._window.property("keys")):
            self._window.setProperty("keys", shown)
            self._window.update()
