"""Whoever uses keys sees where the focus is: it is scrolled to, and what scrolls has a ring."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from kiosk.ui.theme import CONTROL_RADIUS, Theme
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.focus import draw_ring, shows_focus
from kiosk.ui.widgets.scrolling import FadingArea


class FocusInSight(QObject):
    """Follows the focus through one window, while its property `keys` is set.

    Not while it is touched: what moves under a finger is not what was touched.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._look = Theme()
        self._ring: _Ring | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def set_look(self, look: Theme) -> None:
        """The window is built anew, and what had a ring is gone."""
        self._look, self._ring = look, None

    def _follow(self, _last: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # else it went with its area
            self._ring.deleteLater()
        self._ring = None
        if now is None or now.window() is not self._window or not self._window.property("keys"):
            return
        above = now.parentWidget()
        while above is not None:
            if isinstance(above, FadingArea):
                # Also from outside it: Qt itself does so only within one area.
                above.show_whole(now)
            above = above.parentWidget()
        if isinstance(now, QScrollArea):
            self._ring = _Ring(self._look, now)


class _Ring(Decoration):
    """Lies over an area, whose contents would cover what it painted itself."""

    def __init__(self, look: Theme, area: QScrollArea) -> None:
        super().__init__()
        self.setParent(area)
        self._look, self._area = look, area
        self.setGeometry(area.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if shows_focus(self._area):
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_ring(painter, self._look, QRectF(self.rect()), self._look.px(CONTROL_RADIUS))
