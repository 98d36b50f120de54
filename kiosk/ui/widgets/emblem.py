"""What a method is known by: its logo, a document's sign, or the first letter of its name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kiosk.contrast import WHITE
from kiosk.palettes import DARK
from kiosk.ui.theme import Theme, picture
from kiosk.visit.domain import MethodKind, Provider
from kiosk.visit.logos import ProviderLogo

_CORNER: Final = 0.25
_SIGN: Final = 0.57
_LETTER: Final = 0.45
_LOGO: Final = 0.72
"""Of its side: the radius of its corners, the sign, the letter, and the room for a logo."""

_FADED: Final = 0.45
"""Opacity of the logo of a method that cannot be chosen."""


class Emblem(QWidget):
    """One square, the same for all methods: every logo has the same room on the same plate."""

    def __init__(
        self, look: Theme, provider: Provider, pixels: int, *, is_available: bool = True
    ) -> None:
        """`pixels` is its side at scale 1."""
        super().__init__()
        self._look = look
        self._is_document = provider.kind is MethodKind.DOCUMENT
        self._letter = provider.name[:1]
        self._is_available = is_available
        self._side = pixels
        self._logo: ProviderLogo | None = None
        self._drawn = QPixmap()
        self.setFixedSize(look.px(pixels), look.px(pixels))

    def show_logo(self, logo: ProviderLogo | None) -> None:
        """Show `logo`; without one, what stands for the method instead."""
        if logo is self._logo:
            return
        self._logo = logo
        self._drawn = QPixmap() if logo is None else self._scaled(logo)
        self.update()

    def _scaled(self, logo: ProviderLogo) -> QPixmap:
        image = QImage(
            logo.pixels, logo.width, logo.height, 4 * logo.width, QImage.Format.Format_RGBA8888
        )
        ratio = self.devicePixelRatioF()
        side = round(self.width() * _LOGO * ratio)
        drawn = QPixmap.fromImage(
            image.scaled(
                side,
                side,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground, ink, line = self._colours()
            painter.setBrush(QColor(ground))
            painter.setPen(QPen(QColor(line)) if line else Qt.PenStyle.NoPen)
            corner = self.width() * _CORNER
            place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(place, corner, corner)
            if not self._drawn.isNull():
                painter.setOpacity(1.0 if self._is_available else _FADED)
                self._draw(painter, self._drawn)
            elif self._is_document:
                self._draw(painter, picture("id-card", ink, round(self.width() * _SIGN), 2.0))
            else:
                painter.setPen(QColor(ink))
                painter.setFont(self._look.font(round(self._side * _LETTER), bold=True))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)

    def _draw(self, painter: QPainter, drawn: QPixmap) -> None:
        size = drawn.deviceIndependentSize()
        painter.drawPixmap(
            round((self.width() - size.width()) / 2),
            round((self.height() - size.height()) / 2),
            drawn,
        )

    def _colours(self) -> tuple[str, str, str]:
        """Of the plate, of what is on it, and of the line around it; empty where it has none."""
        palette = self._look.palette
        if self._logo is not None:
            # Made for paper, nearly all of them, in a dark theme as well.
            return (DARK.ground if self._logo.is_light else WHITE), "", palette.line
        outlined = palette.line if palette.is_outlined else ""
        if not self._is_available:
            return palette.ground, palette.soft, palette.track
        if self._is_document:
            return palette.tint, palette.accent, outlined
        return palette.track, palette.ink, outlined
