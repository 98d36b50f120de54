"""The button that copies one value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt

from kiosk.ui.clipboard import Clipboard
from kiosk.ui.theme import LEAD, Theme, icon
from kiosk.ui.widgets.builders import announce, say_name
from kiosk.ui.widgets.focus import Button


class CopyButton(Button):
    """Copies a value, covered or not; it is ticked as long as the clipboard holds that."""

    def __init__(
        self, look: Theme, clipboard: Clipboard, name: str, what: str, value: Callable[[], str]
    ) -> None:
        """`name` is the value's, `what` is what people call it, and `value` says it."""
        super().__init__(look)
        self._clipboard, self._name, self._value = clipboard, name, value
        self._copy = self.tr("Copy {what}").format(what=what)
        self._copied = self.tr("{what} is copied").format(what=what)
        self.setObjectName(f"action.copy.{name.partition('.')[2]}")
        self.setProperty("kind", "tool")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        accent, soft, size = look.palette.accent, look.palette.soft, look.px(LEAD)
        self._sheets = icon("copy", accent, size, disabled=soft)
        self._tick = icon("check", accent, size, disabled=soft)
        self.setIconSize(QSize(size, size))
        self.clicked.connect(self._put)
        clipboard.changed.connect(self._show_state)
        self._show_state()

    def _put(self) -> None:
        self._clipboard.copy(self._name, self._value())
        announce(self, self.tr("Copied. The clipboard is cleared after 30 seconds."))

    def _show_state(self) -> None:
        is_copied = self._clipboard.held == self._name
        self.setIcon(self._tick if is_copied else self._sheets)
        say_name(self, self._copied if is_copied else self._copy)
