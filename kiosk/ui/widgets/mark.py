"""The mark of a member of staff: a symbol and a word, which no page can know."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame

from kiosk.ui.theme import GAP, Theme
from kiosk.ui.widgets.builders import label, row, say, say_name
from kiosk.ui.widgets.decoration import Drawing
from kiosk.visit.staff import Mark
from kiosk.wording.marks import mark_words, symbol_name

SIDE: Final = 44
"""Pixels at scale 1 of the symbol."""

SHAPES: Final = (
    '<circle cx="12" cy="12" r="9"/>',
    '<path d="M4 4h16v16H4z"/>',
    '<path d="M12 3l10 18H2z"/>',
    '<path d="M12 2l3 7 7.5.6-5.7 5 1.7 7.4-6.5-4-6.5 4 1.7-7.4-5.7-5L9 9z"/>',
    '<path d="M12 21C5 15 2 12 2 8a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 4-3 7-10 13z"/>',
    '<path d="M12 2s7 8 7 13a7 7 0 0 1-14 0c0-5 7-13 7-13z"/>',
    '<path d="M16 3a9.5 9.5 0 1 0 5 14A10 10 0 0 1 16 3z"/>',
    '<path d="M14 2L4 14h6l-2 8L20 9h-7z"/>',
    '<path d="M9 2h6v7h7v6h-7v7H9v-7H2V9h7z"/>',
    '<path d="M12 2l10 10-10 10L2 12z"/>',
    '<path d="M2 12L12 3l10 9h-3v9h-5v-6h-4v6H5v-9z"/>',
    '<path d="M4 2h2v20H4zM7 3h14l-4 5 4 5H7z"/>',
    '<path d="M12 2l8 9h-4l5 6h-7v5h-4v-5H3l5-6H4z"/>',
    '<path d="M3 14h18l-4 7H7zM11 2h2v11h-2zM14 4l7 8h-7z"/>',
    '<path d="M2 6l5 5 5-8 5 8 5-5-2 14H4z"/>',
    '<path d="M12 3a9 9 0 0 1 10 9H13v7a3 3 0 0 1-6 0h2a1 1 0 0 0 2 0v-7H2a9 9 0 0 1 10-9z"/>',
)
"""In the order of their names in `kiosk/wording/marks.py`, on 24 by 24: the insides of SVG."""


class MarkCard(QFrame):
    """A symbol beside its word; hidden where there is none."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setObjectName("mark")
        self.setProperty("kind", "card")
        self._look = look
        self._symbol = Drawing()
        self._symbol.setFixedSize(look.px(SIDE), look.px(SIDE))
        self._word = label("", "heading", name="mark.word", level=2)
        inside = row(look, self._symbol, self._word, gap=GAP)
        margin = look.px(GAP)
        inside.setContentsMargins(2 * margin, margin, 2 * margin, margin)
        self.setLayout(inside)
        self.hide()

    def show_mark(self, mark: Mark | None) -> None:
        """Show `mark`, or nothing."""
        self.setVisible(mark is not None)
        if mark is None:
            say(self._word, "")
            say_name(self, "")
            self._symbol.set_picture(QPixmap())
            return
        word, symbol = mark_words()[mark.word], symbol_name(mark.symbol)
        say(self._word, word)
        say_name(self, self.tr("Your mark: {symbol}, {word}").format(symbol=symbol, word=word))
        self._symbol.set_picture(_drawn(mark.symbol, self._look))


def _drawn(symbol: int, look: Theme) -> QPixmap:
    """Not kept by anybody: a cache of pictures would outlive the lock."""
    side = look.px(SIDE) * 2
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"'
        f' fill="{look.palette.accent}">{SHAPES[symbol]}</svg>'
    )
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    pixmap.setDevicePixelRatio(2.0)
    return pixmap
