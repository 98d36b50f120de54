"""A QR code, black on white in every theme, in whole pixels a module."""

from __future__ import annotations

import io
import math
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.visit.domain import QrPicture, QrText
from kiosk.visit.qr import QUIET_ZONE, modules

LEAST_SHARE: Final = 0.4
"""Of the screen's shorter side, that the code itself takes at least."""

SHARE: Final = 0.6
"""Of the same, that the code with its white border aims at."""

LARGEST_PICTURE: Final = 4_000_000
"""Pixels of a picture that the service sends."""


class QrCode(QWidget):
    """Shows a text as a code, or the picture of one."""

    def __init__(self, shorter_side: int) -> None:
        """`shorter_side` is that of the screen, in pixels."""
        super().__init__()
        self.setObjectName("qr")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code"))
        self._shorter = shorter_side
        self._shown: QrText | QrPicture | None = None
        self._image = QImage()
        self._module = 0
        self.setFixedSize(QSize(round(SHARE * shorter_side), round(SHARE * shorter_side)))

    def show_code(self, prompt: QrText | QrPicture | None) -> None:
        """Show `prompt`, at once; None wipes."""
        if prompt == self._shown:
            return
        self._shown = prompt
        match prompt:
            case None:
                self._image = QImage()
            case QrText():
                self._image = _painted(prompt.text)
                self._fit()
            case QrPicture():
                self._image = _decoded(prompt.image)
                self._module = 0
        self.update()

    def _fit(self) -> None:
        """The largest whole module within the share aimed at, but never below the least share."""
        ratio = self.devicePixelRatioF()
        count = self._image.width()
        aimed = math.floor(SHARE * self._shorter * ratio / count)
        least = math.ceil(LEAST_SHARE * self._shorter * ratio / (count - 2 * QUIET_ZONE))
        self._module = max(aimed, least, 1)
        side = math.ceil(self._module * count / ratio)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            if self._image.isNull():
                return
            if self._module:
                ratio = self.devicePixelRatioF()
                side = self._module * self._image.width() / ratio
                painter.drawImage(QRectF(0, 0, side, side), self._image)
            else:
                painter.drawImage(self._picture_rect(), self._image)

    def _picture_rect(self) -> QRect:
        """As large as fits, and by a whole factor where the picture is smaller than its place."""
        size = self._image.size()
        factor = min(self.width() / size.width(), self.height() / size.height())
        if factor > 1:
            factor = math.floor(factor)
        width, height = round(size.width() * factor), round(size.height() * factor)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)


def _painted(text: str) -> QImage:
    """One pixel a module."""
    rows = modules(text)
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, line in enumerate(rows):
        for x, dark in enumerate(line):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return image


def _decoded(data: bytes) -> QImage:
    """A picture that the service sent; an empty one where it is none that can be shown."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if opened.width * opened.height > LARGEST_PICTURE:
                return QImage()
            grey = opened.convert("L")
    except UnidentifiedImageError:
        return _rendered(data)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return QImage()
    return QImage(
        grey.tobytes(), grey.width, grey.height, grey.width, QImage.Format.Format_Grayscale8
    ).copy()


def _rendered(svg: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        return QImage()
    image = QImage(960, 960, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image
