"""A QR code, black on white in every theme, in whole pixels a module."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.accessible import as_picture
from kiosk.visit.domain import QrPicture, QrText
from kiosk.visit.qr import QUIET_ZONE, modules

if TYPE_CHECKING:
    from PIL import Image

LEAST_SHARE: Final = 0.4
"""Of the screen's shorter side, that the code itself takes at least."""

SHARE: Final = 0.8
"""Of the screen's shorter side, that the code with its white border takes at most: for a larger
one, a phone would have to be held too far away."""

LARGEST_PICTURE: Final = 4_000_000
"""Pixels of a picture that the service sends."""


class QrCode(QWidget):
    """Shows a text as a code, or the picture of one."""

    def __init__(self, shorter_side: int) -> None:
        """`shorter_side` is that of the screen, in pixels."""
        super().__init__()
        self.setObjectName("qr")
        as_picture(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code"))
        self._shorter = shorter_side
        self._shown: QrText | QrPicture | None = None
        self._image = QImage()
        self._module = 0
        self._room = round(SHARE * shorter_side)
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
                self._module = 1
                self._fit()
            case QrPicture():
                picture = _decoded(prompt.image)
                self._image = _modules_of(picture) or picture
                self._module = 0 if self._image is picture else 1
                self._fit()
        self.update()

    def fit(self, room: int) -> None:
        """Be no larger than `room`, in pixels of the window."""
        if room != self._room:
            self._room = room
            self._fit()

    def _fit(self) -> None:
        """The largest whole module within the greatest share, but never below the least.

        Neither counts where there is less room; a picture that has no modules fills it.
        """
        aimed, ratio = round(SHARE * self._shorter), self.devicePixelRatioF()
        if self._image.isNull() or not self._module:
            side = max(min(aimed, self._room), 1)
        else:
            count = self._image.width()
            wanted = math.floor(aimed * ratio / count)
            least = math.ceil(LEAST_SHARE * self._shorter * ratio / (count - 2 * QUIET_ZONE))
            most = math.floor(self._room * ratio / count)
            self._module = max(min(max(wanted, least), most), 1)
            side = math.ceil(self._module * count / ratio)
        self.setFixedSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._image.isNull():
            self._fit()  # to the window's own device pixels, which may be another screen's

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange and not self._image.isNull():
            self._fit()
        return super().event(event)

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
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(self._picture_rect(), self._image)

    def _picture_rect(self) -> QRect:
        """As large as fits."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(), size)
        place.moveCenter(self.rect().center())
        return place


def _painted(text: str) -> QImage:
    """One pixel a module."""
    rows = modules(text)
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, line in enumerate(rows):
        for x, dark in enumerate(line):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return image


def _modules_of(picture: QImage) -> QImage | None:
    """The code in a picture with one pixel a module, so that it can grow like a painted one.

    None where the picture is not made of even modules: blurred, or with a drawing in its middle.
    The numbers of modules that a code can have are those of ISO/IEC 18004.
    """
    from PIL import Image

    size = (picture.width(), picture.height())
    line = picture.bytesPerLine()
    if picture.format() is not QImage.Format.Format_Grayscale8:
        return None
    grey = Image.frombytes("L", size, bytes(picture.constBits()), "raw", "L", line)
    inked = grey.point([255] * 128 + [0] * 128)
    box = inked.getbbox()
    if box is None:
        return None
    code = inked.crop(box)
    width, height = code.size
    dots = code.tobytes()
    rows = [dots[start : start + width] for start in range(0, len(dots), width)]
    edges = [y for y in range(1, height) if rows[y] != rows[y - 1]]
    for row in set(rows):
        edges += [x for x in range(1, width) if row[x] != row[x - 1]]
    unit = math.gcd(width, height, *edges)
    count = width // unit
    if width != height or count not in range(21, 178, 4):
        return None
    small = code.resize((count, count), Image.Resampling.NEAREST)
    whole = Image.new("L", (count + 2 * QUIET_ZONE,) * 2, 0)
    whole.paste(small, (QUIET_ZONE, QUIET_ZONE))
    return _as_image(whole.point([255] * 128 + [0] * 128))


def _as_image(grey: Image.Image) -> QImage:
    kind = QImage.Format.Format_Grayscale8
    return QImage(grey.tobytes(), grey.width, grey.height, grey.width, kind).copy()


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
    return _as_image(grey)


def _rendered(svg: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        return QImage()
    image = QImage(960, 960, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        renderer.render(painter)
    return image
