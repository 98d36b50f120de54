"""How long the result stays before it is wiped, and how it can be kept open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import announce, restyle, say_name
from kiosk.ui.widgets.focus import Button

LAST: Final = 20
"""Seconds left at which it is said aloud that the result is about to be wiped."""


class KeepOpen(Button):
    """Shows the time that is left, and asks for all of it once more. It stands on the verdict."""

    def __init__(self, look: Theme, keep: Callable[[], None]) -> None:
        super().__init__(look)
        self._is_last = False
        self.setObjectName("action.keep-open")
        self.setProperty("kind", "on-dark")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(keep)

    def count(self, seconds: int) -> None:
        """So many seconds are left."""
        is_last = seconds <= LAST
        text = self.tr("{time} · Keep open").format(time=f"{seconds // 60}:{seconds % 60:02d}")
        restyle(self, "on-dark-last" if is_last else "on-dark")
        self.setText(text)
        # What is read again each second cannot be listened to: once shortly before the end, and
        # before that by the minute.
        if is_last:
            said = self.tr("Keep open. This result is about to be cleared.")
        else:
            minutes = seconds // 60 + 1
            said = self.tr(
                "Keep open. This result is cleared in less than %n minute(s).", "", minutes
            )
        say_name(self, said)
        if is_last and not self._is_last:
            announce(self, said)
        self._is_last = is_last
