"""Items in lines, as many beside one another as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Lines of items from where reading starts; each item is as wide as it wants to be."""

    def __init__(self, gap: int) -> None:
        """`gap` is pixels between items and between lines."""
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, w: QWidget) -> None:
        """Put `w` behind the others, in an item that Python has made.

        Of one that Qt makes, PySide6 does not see the end. The next item at the same address is
        taken for it then, and is taken away with the layout that the first one was in.
        """
        self.addChildWidget(w)
        self.addItem(QWidgetItem(w))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        places = self._places(width - around.left() - around.right())
        lowest = max((place.bottom() + 1 for place in places), default=0)
        return lowest + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        direction = QGuiApplication.layoutDirection()
        room = rect.marginsRemoved(self.contentsMargins())
        for item, place in zip(self._items, self._places(room.width()), strict=True):
            there = place.translated(room.topLeft())
            item.setGeometry(QStyle.visualRect(direction, room, there))

    def _places(self, width: int) -> list[QRect]:
        """Where each item is in a line that goes from left to right."""
        places: list[QRect] = []
        at, height = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                places.append(QRect(at, QSize(0, 0)))
                continue
            size = item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))
            if at.x() and at.x() + size.width() > width:
                at, height = QPoint(0, at.y() + height + self._gap), 0
            places.append(QRect(at, size))
            at += QPoint(size.width() + self._gap, 0)
            height = max(height, size.height())
        return places


class EndsLayout(FlowLayout):
    """The way out where reading starts and the way on where it ends.

    Where both have no room in one line, each has a whole one.
    """

    def __init__(self, gap: int, at_end: int) -> None:
        """The last `at_end` items are the way on."""
        super().__init__(gap)
        self._at_end = at_end

    def _places(self, width: int) -> list[QRect]:
        places = super()._places(width)
        if any(place.y() for place in places):
            top = 0
            for number, place in enumerate(places):
                if not place.isEmpty():
                    places[number] = QRect(0, top, width, place.height())
                    top += place.height() + self._gap
            return places
        if self._at_end and places:
            free = width - max(place.right() + 1 for place in places)
            for place in places[-self._at_end :]:
                place.translate(free, 0)
        return places
