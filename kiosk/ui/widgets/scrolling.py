"""What may be longer than its place: scrolled by touch, wheel and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget

LEAST_LINES = 5
"""Lines that are seen at once of what scrolls within a page; with fewer, the page scrolls."""


class Page(QScrollArea):
    """The body of a screen: as large as its room, and scrolled where even its least is larger."""

    resized = Signal(QSize)
    """The room that the body has, in pixels."""

    def __init__(self, body: QLayout) -> None:
        super().__init__()
        _scroll_by_touch(self)
        body.setContentsMargins(0, 0, 0, 0)  # as the outermost one, it would be given some
        inside = _Least()
        inside.setLayout(body)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whatever has the focus is scrolled to
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit(event.size())
        super().resizeEvent(event)


def measure_again(held: QWidget) -> None:
    """Have layouts ask for all sizes in `held` anew, once it is dressed.

    What its style sheet reaches late has told its size too early, and Qt keeps that.
    """

    def ask() -> None:
        for widget in held.findChildren(QWidget):
            widget.updateGeometry()

    QTimer.singleShot(0, held, ask)


def scrolled_to(screen: QWidget) -> list[int]:
    """How far down everything on `screen` is scrolled, in pixels."""
    return [area.verticalScrollBar().value() for area in screen.findChildren(QScrollArea)]


def scroll_again(screen: QWidget, places: list[int]) -> None:
    """Scroll what has taken the place of a screen as that was, once it is laid out."""

    def scroll() -> None:
        areas = screen.findChildren(QScrollArea)
        if len(areas) == len(places):
            for area, place in zip(areas, places, strict=True):
                area.verticalScrollBar().setValue(place)

    QTimer.singleShot(0, screen, scroll)


def _scroll_by_touch(area: QScrollArea) -> None:
    """To be called before anything is in `area`."""
    # A viewport that Python has made: to wrap Qt's own, PySide6 looks for its class among all that
    # there are, and builds each of them (a sixth of the time until the first picture).
    viewport = QWidget()
    area.setViewport(viewport)
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)


class _Least(QWidget):
    """Asks for no more height than its layout can do with: the rest is room to be filled."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.totalMinimumHeightForWidth(width)


class Scrolling(QScrollArea):
    """As high as what is in it, and no higher than there is room."""

    def __init__(self, held: QLayout, name: str) -> None:
        super().__init__()
        _scroll_by_touch(self)
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

    def sizeHint(self) -> QSize:
        """The height that the words need at the width that they have."""
        wanted = self._inside.sizeHint()
        if self._inside.hasHeightForWidth():
            wanted.setHeight(self._inside.heightForWidth(self.viewport().width()))
        return wanted

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()  # its least is so many lines

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), LEAST_LINES * self.fontMetrics().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._layout.invalidate()  # rows that it measured at another width are too low
            self.updateGeometry()
