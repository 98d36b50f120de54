"""The sign of a lost connection: the same on every screen, and no warning's.

It is in the ink's own colour, so that it is distinct from what is wrong with a visit, or runs out.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from kiosk.ui.theme import SMALL, Theme
from kiosk.ui.widgets.builders import badge, drawing, frame, label, restyle, row, say

LOST: Final = "wifi-off"
"""The icon."""


class Activity(QFrame):
    """What is being waited for, in words; or, by its sign, that the connection is lost."""

    def __init__(self, look: Theme, name: str, *, kind: str = "strong", wrap: bool = True) -> None:
        """`name`, `kind` and `wrap` are those of its label."""
        super().__init__()
        self._kind = kind
        self._sign = lost_mark(look)
        self._words = label("", kind, name=name, wrap=wrap)
        inside = row(look, self._sign, self._words, gap=10)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.say("")

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, *, is_lost: bool = False) -> None:
        """Say what is being waited for, or that the connection is lost."""
        say(self._words, text)
        restyle(self._words, "strong" if is_lost else self._kind)
        self._sign.setVisible(is_lost)


def lost_badge(look: Theme) -> QFrame:
    """The sign of a lost connection as it stands above a heading."""
    return badge(look, LOST, look.palette.ground, "lost-badge")


def lost_mark(look: Theme) -> QFrame:
    """The sign of a lost connection as it stands before words."""
    mark = frame("lost")
    side = look.px(28)
    mark.setFixedSize(side, side)
    inside = row(look, drawing(look, LOST, look.palette.ground, SMALL))
    inside.setAlignment(Qt.AlignmentFlag.AlignCenter)
    mark.setLayout(inside)
    return mark
