"""The organisation whose desk it is, as the window shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.contrast import WHITE, contrast
from kiosk.logo import Logo
from kiosk.palettes import DARK
from kiosk.texts import Texts
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import row
from kiosk.ui.widgets.decoration import Decoration

_SEEN: Final = 3.0
"""Contrast from which a logo's pixel tells on its ground. A logo may have fainter parts
(WCAG 2.2, 1.4.11, excepts it); what most of it is must not be lost."""

_SAMPLE: Final = 48
"""Pixels across, of the logo that is looked at for that."""


@dataclass(frozen=True, slots=True)
class Brand:
    """What makes a desk an organisation's own; nothing of it has to be."""

    logo: Logo | None = None
    accent: str | None = None
    """A colour, `#rrggbb`."""
    greeting: Texts | None = None
    name: str = ""


NO_BRAND: Final = Brand()


def logo_label(look: Theme, logo: Logo, most: QSize, name: str) -> QWidget | None:
    """The logo, no larger than `most` at scale 1, on a plate where it would be lost without one.

    `name` is what it says, to those who do not see it; without one they do not hear of it. None
    where there is nothing to be seen.
    """
    room = QSize(look.px(most.width()), look.px(most.height()))
    ground = _ground_for(drawn(logo, QSize(_SAMPLE, _SAMPLE)), look.palette.ground)
    if ground is None:
        return None
    inset = 0 if ground == look.palette.ground else look.px(STEP)
    image = drawn(logo, (room - QSize(2 * inset, 2 * inset)) * 2)
    image.setDevicePixelRatio(2.0)
    widget = QLabel()
    widget.setPixmap(QPixmap.fromImage(image))
    widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
    widget.setFixedSize(image.deviceIndependentSize().toSize() + QSize(2 * inset, 2 * inset))
    widget.setAccessibleName(name)
    if inset:
        widget.setStyleSheet(f"background: {ground}; border-radius: {look.px(STEP)}px;")
    return widget if name else Decoration(row(look, widget))


def icon_of(logo: Logo) -> QIcon:
    """The logo as the program's icon, for a list of windows."""
    return QIcon(QPixmap.fromImage(drawn(logo, QSize(256, 256))))


def drawn(logo: Logo, room: QSize) -> QImage:
    """The logo as large as fits into `room`, in pixels; a null image where it has no size."""
    if logo.kind == "png":
        image = QImage.fromData(logo.content)
        return image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    renderer = QSvgRenderer(QByteArray(logo.content))
    size = renderer.defaultSize().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(image.rect()))
    return image


def _ground_for(logo: QImage, ground: str) -> str | None:
    """The screen's own `ground` if the logo is seen there, else a light or dark one for it.

    None where the logo is all transparent.
    """
    colours = [
        pixel.name()
        for y in range(logo.height())
        for x in range(logo.width())
        if (pixel := logo.pixelColor(x, y)).alpha() > 127
    ]

    if not colours:
        return None

    def seen(on: str) -> float:
        return sum(contrast(colour, on) >= _SEEN for colour in colours) / len(colours)

    if seen(ground) >= 0.9:
        return ground
    return max((ground, WHITE, DARK.ground), key=seen)
