"""How long the result stays before it is wiped, and how it can be kept open."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import say_name
from kiosk.ui.widgets.focus import Button

_LOOKS: Final = 250
"""Milliseconds between two looks at the seconds that are left."""


class KeepOpen(Button):
    """Shows the time that is left, and asks for all of it once more. It stands on the verdict.

    Shortly before the end the question whether anybody is still there covers the screen
    (`ui/idle.py`), which also wipes it.
    """

    def __init__(self, look: Theme, left: Callable[[], float], keep: Callable[[], None]) -> None:
        """`left` says how many seconds are left."""
        super().__init__(look)
        self._left = left
        self.setObjectName("action.keep-open")
        self.setProperty("kind", "on-dark")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(keep)
        looks = QTimer(self, interval=_LOOKS)
        looks.timeout.connect(self._count)
        looks.start()
        self._count()

    def _count(self) -> None:
        seconds = math.ceil(max(0.0, self._left()))
        text = self.tr("{time} · Keep open").format(time=f"{seconds // 60}:{seconds % 60:02d}")
        if text == self.text():
            return
        self.setText(text)
        # What is read again each second cannot be listened to: by the minute.
        minutes = seconds // 60 + 1
        said = self.tr("Keep open. This result is cleared in less than %n minute(s).", "", minutes)
        say_name(self, said)
