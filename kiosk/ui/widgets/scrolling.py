"""What may be longer than its place: scrolled by touch, wheel and keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget


class Scrolling(QScrollArea):
    """As high as what is in it, and no higher than there is room."""

    def __init__(self, held: QLayout, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        inside = self._inside = QWidget()
        layout = self._layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(held)
        layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def sizeHint(self) -> QSize:
        """The height that the words need at the width that they have."""
        wanted = self._inside.sizeHint()
        if self._inside.hasHeightForWidth():
            wanted.setHeight(self._inside.heightForWidth(self.viewport().width()))
        return wanted

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), 2 * self.fontMetrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._layout.invalidate()  # rows that it measured at another width are too low
            self.updateGeometry()
