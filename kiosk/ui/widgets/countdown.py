"""The time that is left, as a ring and as minutes and seconds."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.accessible import as_text
from kiosk.ui.theme import SMALL, Theme
from kiosk.ui.widgets.builders import say_name
from kiosk.visit import clock

CALM = 300
"""Seconds above which no single second counts."""
URGENT = 60.0
"""Seconds left at which people are warned."""
LAST = 20.0
"""Seconds left at which it is said once more that time runs out."""


class Countdown(QWidget):
    """Shows `deadline - now`, never a count of its own."""

    urgent = Signal()
    """The last minute has begun."""
    ending = Signal()
    """The last twenty seconds have begun."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setObjectName("countdown")
        as_text(self)
        self.setFixedSize(look.px(88), look.px(88))
        self._look = look
        # Read once: on customers' display it counts on while the texts are in staff's language.
        self._in_minutes, self._said = self.tr("{minutes} min"), self.tr("Time left: {time}")
        self._deadline = 0.0
        self._whole = 1.0
        self._left = 0.0
        self._timer = QTimer(self, interval=250)
        self._timer.timeout.connect(self._look_at_clock)

    @property
    def left(self) -> float:
        """Seconds that were left when this was last painted."""
        return self._left

    @property
    def share(self) -> float:
        """How much of the ring is drawn, from 0 to 1."""
        return min(1.0, self._left / self._whole)

    def run_to(self, deadline: float, whole: float | None) -> None:
        """Count down to `deadline`, by `clock.now()`; the ring stands for `whole` seconds.

        Where those are not known, for what is left now.
        """
        if deadline != self._deadline:
            self._deadline = deadline
            self._whole = whole or max(deadline - clock.now(), 1.0)
            self._left = self._whole
        self._timer.start()
        self._look_at_clock()

    @property
    def whole(self) -> float:
        """Seconds that the whole ring stands for."""
        return self._whole

    def resume(self, whole: float) -> None:
        """Let the ring stand for as much as the same countdown's in another look did."""
        self._whole = whole
        self.update()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._deadline = 0.0

    def text(self) -> str:
        """Minutes and seconds, `m:ss`; minutes alone while there are many."""
        seconds = math.ceil(self._left)
        if seconds > CALM:
            return self._minutes()
        return f"{seconds // 60}:{seconds % 60:02d}"

    def _minutes(self) -> str:
        return self._in_minutes.format(minutes=math.ceil(self._left / 60))

    def _look_at_clock(self) -> None:
        shown = self.text()
        before = self._left
        self._left = min(max(0.0, self._deadline - clock.now()), self._whole)
        if self._left <= URGENT < before:
            self.urgent.emit()
        if self._left <= LAST < before:
            self.ending.emit()
        # By the minute: what is read aloud again each second cannot be listened to.
        say_name(self, self._said.format(time=self._minutes()))
        if self.text() != shown:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, px = self._look.palette, self._look.px
        width = px(7)
        ring = QRectF(self.rect()).adjusted(width, width, -width, -width)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(palette.track), width))
            painter.drawEllipse(ring)
            colour = palette.warning if self._left <= URGENT else palette.accent
            pen = QPen(QColor(colour), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, round(-360 * 16 * self.share))
            painter.setPen(QColor(palette.ink))
            painter.setFont(self._look.font(SMALL, bold=True))
            text = self.text()
            size = painter.fontMetrics().tightBoundingRect(text)
            middle = QPointF(self.rect().center())
            painter.drawText(
                QPointF(
                    middle.x() - painter.fontMetrics().horizontalAdvance(text) / 2 + 0.5,
                    middle.y() + size.height() / 2,
                ),
                text,
            )
