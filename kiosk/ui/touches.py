"""What counts as somebody touching the desk."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent

TOUCHES: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
