"""A line to search by, with a button that empties it and is as large as a finger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from kiosk.ui.theme import LEAD, Theme, icon
from kiosk.ui.widgets.builders import is_mirrored
from kiosk.ui.widgets.focus import Button
from kiosk.ui.widgets.text_input import TextInput

SIDE = 56
"""Pixels at scale 1 of the button: Qt's own is half of that, and has no name."""


class SearchField(TextInput):
    """Escape empties it, too; where it is empty, Escape is for the screen."""

    def __init__(self, look: Theme, asks: str) -> None:
        super().__init__()
        self.setObjectName("field.search")
        self.setPlaceholderText(asks)
        self.setAccessibleName(asks)
        side = self._side = look.px(SIDE)
        # The words end before it; the style sheet's own edge is there as well.
        left, right = (side, 0) if is_mirrored() else (0, side)
        self.setTextMargins(left, 0, right, 0)
        self._empty = Button(look)
        self._empty.setParent(self)
        self._empty.setObjectName("action.clear-search")
        self._empty.setAccessibleName(self.tr("Clear the search"))
        self._empty.setProperty("kind", "plain")
        self._empty.setAutoDefault(True)
        self._empty.setCursor(Qt.CursorShape.PointingHandCursor)
        drawn = icon("x", look.palette.soft, look.px(LEAD), disabled=look.palette.soft)
        self._empty.setIcon(drawn)
        self._empty.setIconSize(QSize(look.px(LEAD), look.px(LEAD)))
        self._empty.setStyleSheet("padding: 0;")
        self._empty.setFixedSize(side, side)
        self._empty.clicked.connect(self._start_over)
        self._empty.hide()
        self.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap = (self.height() - self._side) // 2
        at = gap if is_mirrored() else self.width() - self._side - gap
        self._empty.move(at, gap)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._is_for_us(event):
            event.accept()  # before the screen's own button takes it
            return True
        return super().event(event)

    def _is_for_us(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_escape and bool(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_for_us(event):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _start_over(self) -> None:
        self.clear()
        self.setFocus()
