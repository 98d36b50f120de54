"""Drawing what a service cannot, which knows no Qt: a logo that is an SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def rasterise(svg: bytes, side: int) -> bytes | None:
    """A PNG of `svg`, `side` pixels on its longer side; None where there is nothing to draw.

    Called beside the window, whose thread never draws what somebody else has made. Qt leaves out
    shapes that would take it long.
    """
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    if not renderer.isValid() or size.isEmpty():
        return None
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    is_written = image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data()) if is_written else None
