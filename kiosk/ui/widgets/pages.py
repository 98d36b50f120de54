"""The pages of a PDF as pictures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

from kiosk.visit.documents import Pages

MOST_PAGES: Final = 20
"""That are shown; a proof of address has one or two."""

LONGEST_SIDE: Final = 2000
"""Pixels of a page at most: 11 MB of an A4 page."""

_closing: Final[set[Renderer]] = set()
"""Those whose last page is not done yet: destroying one earlier would wait for that."""


class Renderer(QObject):
    """Draws one page after another on a thread of Qt's own, which needs no Python to run.

    The document is not asked anything meanwhile: it would answer when the page is done.
    """

    drawn = Signal(int, QImage)
    """A page's number from 0, and its picture; null where it cannot be drawn."""

    def __init__(self, pages: Pages, width: int) -> None:
        """`width` is that of a page, in pixels."""
        super().__init__()
        self._bytes = QBuffer(self)
        self._bytes.setData(QByteArray(pages.pdf))
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._bytes)
        count = self._document.pageCount()
        self.left_out = max(0, count - MOST_PAGES)
        """How many pages are not shown."""
        self.sizes = [
            _within(self._document.pagePointSize(page).toSize(), width)
            for page in range(min(count, MOST_PAGES))
        ]
        """Of each page that is shown, in pixels; none where it is no PDF that can be read."""
        self._next = 0
        self._is_busy = self._is_closed = False
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._keep)

    def start(self) -> None:
        """Begin with the first page."""
        if not self._is_closed and self._next < len(self.sizes):
            self._is_busy = True
            self._renderer.requestPage(self._next, self.sizes[self._next])

    def close(self) -> None:
        """Draw no more; it destroys itself as soon as the page under way is done."""
        self._is_closed = True
        _closing.add(self)
        if not self._is_busy:
            self._end()

    def _keep(self, page: int, _size: QSize, image: QImage) -> None:
        self._is_busy = False
        if self._is_closed:
            self._end()
            return
        self.drawn.emit(page, image)
        self._next += 1
        self.start()

    def _end(self) -> None:
        self._document.close()
        self._bytes.close()
        self._bytes.setData(QByteArray())
        self.deleteLater()
        _closing.discard(self)


def _within(page: QSize, width: int) -> QSize:
    """A page's size in pixels at `width`, with no side too long."""
    if page.isEmpty():
        return QSize(1, 1)
    height = round(page.height() * width / page.width())
    longest = max(width, height)
    if longest <= LONGEST_SIDE:
        return QSize(width, max(1, height))
    share = LONGEST_SIDE / longest
    return QSize(max(1, round(width * share)), max(1, round(height * share)))
