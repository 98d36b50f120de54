"""One method that can be chosen."""

from __future__ import annotations

import hashlib
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from kiosk.ui.theme import LEAD, SMALL, Theme
from kiosk.ui.widgets.builders import column, drawing, is_mirrored, label, row
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.focus import Button
from kiosk.visit.domain import MethodKind, Provider
from kiosk.wording.language import in_line
from kiosk.wording.providers import provider_name

_GROUNDS: Final = ("#1b4f8f", "#6b2c83", "#0b6b3a", "#1556d6", "#a81c38", "#8a4b1f", "#3c4a66")
"""Grounds of monograms; white on each of them is readable."""

_NOT_AVAILABLE: Final = "#667085"
"""Ground of the monogram of a method that cannot be chosen."""


_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Columns and rows that a key leads on, where reading starts at the left."""


class Tile(Button):
    """A large button: an emblem, the method's name, its country, and what the customer will do."""

    passed = Signal(int, int)
    """An arrow leads on from here, by so many columns and rows."""

    def __init__(
        self,
        look: Theme,
        provider: Provider,
        which: str,
        doing: str,
        drawn: str,
        *,
        available: bool,
    ) -> None:
        """`which` says whose method it is: its countries, or the kinds of documents."""
        super().__init__(look)
        name = provider_name(provider)
        self.setProperty("kind", "tile")
        self.setEnabled(available)
        self.setAutoDefault(True)  # Return presses it, as it does every other button
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(in_line(filter(None, (name, which))))
        self.setAccessibleDescription(doing)
        palette = look.palette
        self._doing = label(doing, "accent" if available else "small", wrap=True)
        what = row(
            look,
            drawing(look, drawn, palette.accent if available else palette.soft, SMALL + 2),
            self._doing,
            gap=6,
        )
        what.setStretch(1, 1)
        title = label(name, "strong" if available else "soft", wrap=True)
        title.setStyleSheet(f"font-size: {look.px(LEAD)}px; font-weight: 600;")
        lines = [title, _Line(which)] if which else [title]
        words = column(look, *lines, what, gap=4)
        words.insertStretch(len(lines), 1)
        sign = emblem(look, provider, 56, available=available)
        whole = row(look, sign, words)
        whole.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        margin = look.px(16)
        whole.setContentsMargins(margin, margin, margin, margin)
        # One thing to whoever does not see it, too: its name and description have said it all.
        self.setLayout(column(look, Decoration(whole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            across, down = step
            self.passed.emit(-across if is_mirrored() else across, down)

    def set_busy(self, text: str) -> None:
        """Say that it has been chosen and is on its way."""
        self._doing.setText(text)
        self.setAccessibleDescription(text)


class _Line(QLabel):
    """One line that ends in an ellipsis where there is no room for all of it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "small")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), int(self.alignment()), shown)


def emblem(look: Theme, provider: Provider, pixels: int, *, available: bool = True) -> QWidget:
    """What a method is known by: a document's sign, or the first letter of its name."""
    if provider.kind is not MethodKind.DOCUMENT:
        return _monogram(look, provider.name, pixels, available=available)
    palette = look.palette
    ground, ink = (palette.tint, palette.accent) if available else (_NOT_AVAILABLE, "#ffffff")
    widget = QFrame()
    widget.setFixedSize(look.px(pixels), look.px(pixels))
    widget.setStyleSheet(f"background: {ground}; border-radius: {look.px(pixels / 4)}px;")
    inside = row(look, drawing(look, "id-card", ink, round(pixels * 0.57)))
    inside.setAlignment(Qt.AlignmentFlag.AlignCenter)
    widget.setLayout(inside)
    return widget


def _monogram(look: Theme, name: str, pixels: int, *, available: bool) -> QLabel:
    """The first letter of a name on a ground that is always the same for it."""
    widget = QLabel(name[:1])
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
    widget.setFixedSize(look.px(pixels), look.px(pixels))
    place = hashlib.sha256(name.encode()).digest()[0] % len(_GROUNDS)
    ground = _GROUNDS[place] if available else _NOT_AVAILABLE
    widget.setStyleSheet(
        f"background: {ground}; color: #ffffff; font-weight: 700;"
        f"font-size: {look.px(pixels * 0.45)}px; border-radius: {look.px(pixels / 4)}px;"
    )
    return widget
