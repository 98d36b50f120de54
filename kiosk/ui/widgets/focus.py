"""Showing what has the focus, to those who use the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.theme import CARD_RADIUS, CONTROL_RADIUS, STEP, Theme

_RIM: Final = 1.0
_GAP: Final = 2.0
"""Weights of the lines outside the ring and inside it, in pixels at scale 1."""


def shows_focus(widget: QWidget) -> bool:
    """Whether `widget` has the focus and somebody uses the keyboard."""
    return widget.hasFocus() and bool(widget.window().property("keys"))


def draw_ring(painter: QPainter, look: Theme, place: QRectF, radius: float) -> None:
    """Draw a ring just inside `place`, at the edge of which corners have `radius`, both in pixels.

    It has a line of a card's colour on either side, so that it is seen on whatever is around it and
    on whatever it is around.
    """
    palette = look.palette
    inset = 0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for weight, colour in (
        (_RIM, palette.card),
        (palette.focus_weight, palette.focus),
        (_GAP, palette.card),
    ):
        width = look.line(weight)
        middle = inset + width / 2
        painter.setPen(QPen(QColor(colour), width))
        corner = max(radius - middle, 0)
        painter.drawRoundedRect(place.adjusted(middle, middle, -middle, -middle), corner, corner)
        inset += width


def paint_page_ring(look: Theme, page: QWidget) -> None:
    """From its `paintEvent`: a ring within the edges of a screen that is new and has the focus."""
    if shows_focus(page):
        edge = look.px(STEP)
        with QPainter(page) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            place = QRectF(page.rect()).adjusted(edge, edge, -edge, -edge)
            draw_ring(painter, look, place, look.px(CARD_RADIUS))


class Button(QPushButton):
    """A button with such a ring while it has the focus."""

    def __init__(self, look: Theme, text: str = "") -> None:
        super().__init__(text)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if shows_focus(self):
            look = self._look
            radius = CARD_RADIUS if self.property("kind") == "tile" else CONTROL_RADIUS
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_ring(painter, look, QRectF(self.rect()), look.px(radius))
