"""The room between the header and what may stand below the screens."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class Stack(QStackedWidget):
    """One screen at a time, in the room that there is.

    What has no room is scrolled: no screen may push what is below it, such as the keys, beyond the
    edge.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(1, 1)

    def hasHeightForWidth(self) -> bool:
        return False
