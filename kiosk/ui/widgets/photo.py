"""A picture of a person or a document, drawn to fit."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.ui.theme import CONTROL_RADIUS, FIELD, LEAD, SMALL, Theme, picture
from kiosk.ui.widgets.focus import draw_ring, shows_focus
from kiosk.visit.documents import Image, Picture


def image_of(shown: Picture) -> QImage:
    """`shown` for Qt, which only looks at its pixels: keep it as long as the image."""
    return QImage(
        shown.pixels,
        shown.width,
        shown.height,
        4 * shown.width,
        QImage.Format.Format_RGBX8888,
    )


class Photo(QAbstractButton):
    """A picture that can be touched; in place of one that cannot be read, words.

    It is scaled once for each size, which takes the window's thread a millisecond or two.
    """

    def __init__(self, look: Theme, shown: Image | None, name: str, said: str) -> None:
        """`said` is what it shows, for those who do not see it."""
        super().__init__()
        self._look = look
        self._picture = shown if isinstance(shown, Picture) else None
        self._scaled = QImage()
        self._instead = self.tr("No picture") if shown is None else self.tr("Cannot be shown")
        self.setObjectName(name)
        self.setEnabled(self._picture is not None)
        if self._picture is None:
            said = f"{said}: {self._instead}"
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(said)
        self.setMinimumSize(look.px(56), look.px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def picture(self) -> Picture | None:
        """What it shows."""
        return self._picture

    def wipe(self) -> None:
        """Forget the picture."""
        self._picture, self._scaled = None, QImage()
        self.setAccessibleName("")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(180), self._look.px(220))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._picture is None:
                self._paint_words(painter)
            else:
                self._paint_picture(painter, self._picture)

    def _paint_picture(self, painter: QPainter, shown: Picture) -> None:
        look, ratio = self._look, self.devicePixelRatioF()
        room = self.size() * ratio
        wanted = QSize(shown.width, shown.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._scaled.size() != wanted:
            self._scaled = _scaled(image_of(shown), wanted)
        place = QRectF(QPointF(), wanted.toSizeF() / ratio)
        place.moveCenter(QRectF(self.rect()).center())
        edge = QPainterPath()
        edge.addRoundedRect(place, look.px(CONTROL_RADIUS), look.px(CONTROL_RADIUS))
        painter.setClipPath(edge)
        painter.drawImage(place, self._scaled)
        painter.setClipping(False)
        if shows_focus(self):
            draw_ring(painter, look, place, look.px(CONTROL_RADIUS))

    def _paint_words(self, painter: QPainter) -> None:
        look = self._look
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(look.palette.edge), look.line(FIELD), Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, look.px(CONTROL_RADIUS), look.px(CONTROL_RADIUS))
        side = look.px(1.5 * LEAD)
        drawn = picture("image-off", look.palette.soft, side, 2.0)
        middle = place.center()
        painter.drawPixmap(round(middle.x() - side / 2), round(middle.y() - side), drawn)
        painter.setFont(look.font(SMALL))
        painter.setPen(QColor(look.palette.soft))
        words = QRectF(place.left(), middle.y() + look.px(8), place.width(), place.height() / 2)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self._instead)


def _scaled(image: QImage, size: QSize) -> QImage:
    """`image` at `size`: a large one first roughly to thrice that, then smoothly."""
    either, transformation = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
    if image.width() > 4 * size.width():
        image = image.scaled(size * 3, either, transformation.FastTransformation)
    return image.scaled(size, either, transformation.SmoothTransformation)
