"""What may be longer than its place: scrolled by touch, wheel and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.theme import STEP, Theme

LEAST_LINES = 5
"""Lines that are seen at once of what scrolls within a page; with fewer, the page scrolls."""

FADE: Final = 5 * STEP
"""Pixels at scale 1 over which a row fades that is cut by the edge of its area."""


PRESS_DELAY: Final = 0.15
"""Seconds for which a press by mouse may become a drag."""


class FadingArea(QScrollArea):
    """Scrolled by touch, wheel and keys; what goes on beyond its upper or lower edge fades there.

    Not by a graphics effect, which would paint all of it twice at each step of a finger: the fade
    is a strip of the ground's own colour that gets thinner.
    """

    def __init__(self, look: Theme, ground: str) -> None:
        """`ground` is the colour of what the area lies on."""
        super().__init__()
        # A viewport that Python has made: to wrap Qt's own, PySide6 looks for its class among all
        # that there are, and builds each of them (a sixth of the time until the first picture).
        viewport = QWidget()
        self.setViewport(viewport)
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fade_height = look.px(FADE)
        self._above = Fade(self, ground, Qt.Edge.TopEdge)
        self._below = Fade(self, ground, Qt.Edge.BottomEdge)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._show_fades)
        bar.rangeChanged.connect(self._keep_in_sight)
        bar.valueChanged.connect(self._show_fades)

    def drag_by_mouse(self) -> None:
        """Let the mouse scroll as a finger does, what is pressed by dragging being pressed by none.

        For areas of buttons: where words may be selected, a mouse has another use. A finger that
        Qt takes for a mouse scrolls by the same gesture, which is why it takes the other's place.
        """
        viewport = self.viewport()
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        scroller = QScroller.scroller(viewport)
        properties = scroller.scrollerProperties()
        metric = QScrollerProperties.ScrollMetric
        # Until then a press may become a drag, and what is below does not show it.
        properties.setScrollMetric(metric.MousePressEventDelay, PRESS_DELAY)
        never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
        properties.setScrollMetric(metric.HorizontalOvershootPolicy, never)
        scroller.setScrollerProperties(properties)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fades()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """What is being written is seen whole, also when the room or the contents change."""
        focused = self.window().focusWidget()
        if isinstance(focused, QLineEdit) and self.isAncestorOf(focused):
            scroll_to(focused)

    def show_whole(self, wanted: QWidget) -> None:
        """Scroll until `wanted` is seen, clear of the fades."""
        held = self.widget()
        if held is None:
            return
        # Not by `ensureWidgetVisible`, which of a line to write in shows no more than the cursor.
        middle = wanted.mapTo(held, wanted.rect().center())
        room = min(wanted.height() // 2 + self._fade_height, self.viewport().height() // 2)
        self.ensureVisible(middle.x(), middle.y(), 0, room)

    def _show_fades(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().geometry()
        for fade, hidden, edge in (
            (self._above, bar.value() - bar.minimum(), seen.top()),
            (self._below, bar.maximum() - bar.value(), seen.bottom() + 1),
        ):
            # It grows with what it stands for: nothing leaps in at the first pixel.
            height = min(hidden, self._fade_height, seen.height() // 3)
            fade.setVisible(height > 0)
            if height > 0:
                top = edge if fade is self._above else edge - height
                fade.setGeometry(seen.left(), top, seen.width(), height)
                fade.raise_()


class Fade(QWidget):
    """Lies over one edge of an area, and leaves out what has the focus."""

    def __init__(self, area: QScrollArea, ground: str, edge: Qt.Edge) -> None:
        super().__init__(area)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._area = area
        self._ground = QColor(ground)
        self._edge = edge
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        top, bottom = QPoint(0, 0), QPoint(0, self.height())
        outer, inner = (top, bottom) if self._edge is Qt.Edge.TopEdge else (bottom, top)
        clear = QColor(self._ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(outer, inner)
        gradient.setColorAt(0.0, self._ground)
        gradient.setColorAt(1.0, clear)
        with QPainter(self) as painter:
            painter.setClipRegion(QRegion(self.rect()) - self._focused())
            painter.fillRect(self.rect(), gradient)

    def _focused(self) -> QRegion:
        """Where something shows that it has the focus."""
        window = self.window()
        focused: QWidget | None = window.focusWidget()
        if focused is None or not self._area.isAncestorOf(focused):
            return QRegion()
        if not (window.property("keys") or isinstance(focused, QLineEdit | QComboBox)):
            return QRegion()
        place = self.mapFromGlobal(focused.mapToGlobal(QPoint(0, 0)))
        return QRegion(QRect(place, focused.size()))


class Page(FadingArea):
    """The body of a screen: as large as its room, and scrolled where even its least is larger."""

    resized = Signal(QSize)
    """The room that the body has, in pixels."""

    def __init__(self, look: Theme, body: QLayout) -> None:
        """`body` has margins of its own, or would get the style's as the outermost one."""
        super().__init__(look, look.palette.ground)
        self._inside = _Least()
        self._inside.setLayout(body)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whatever has the focus is scrolled to

    def resizeEvent(self, event: QResizeEvent) -> None:
        layout = self._inside.layout()
        if layout is not None:
            self.resized.emit(event.size().shrunkBy(layout.contentsMargins()))
        super().resizeEvent(event)


def measure_again(held: QWidget) -> None:
    """Have layouts ask for all sizes in `held` anew, once it is dressed.

    What its style sheet reaches late has announced its size too early, and Qt keeps that.
    """

    def ask() -> None:
        for widget in held.findChildren(QWidget):
            widget.updateGeometry()

    QTimer.singleShot(0, held, ask)


def scroll_to(wanted: QWidget) -> None:
    """Scroll whatever `wanted` is in, so that all of it is seen, once it is laid out."""

    def scroll() -> None:
        above = wanted.parentWidget()
        while above is not None:
            if isinstance(above, FadingArea):
                above.show_whole(wanted)
            above = above.parentWidget()

    QTimer.singleShot(0, wanted, scroll)


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


class _Least(QWidget):
    """Asks for no more height than its layout can do with: the rest is room to be filled.

    Where even that has to be scrolled, it asks for all that is wanted: of less, Qt takes from what
    is largest, and that may be the words that nothing can be taken from.
    """

    def heightForWidth(self, width: int) -> int:
        layout, viewport = self.layout(), self.parentWidget()
        if layout is None or viewport is None:
            return -1
        least = layout.totalMinimumHeightForWidth(width)
        return layout.totalHeightForWidth(width) if least > viewport.height() else least


class Scrolling(FadingArea):
    """As high as what is in it, and no higher than there is room."""

    def __init__(self, look: Theme, held: QLayout, name: str, *, ground: str = "") -> None:
        """It lies on a card, or on what has the colour `ground`."""
        super().__init__(look, ground or look.palette.card)
        self.setAccessibleName(name)
        inside = self._inside = QWidget()
        layout = self._layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(held)
        layout.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
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
