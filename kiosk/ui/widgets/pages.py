"""The pages of a PDF as pictures."""

from __future__ import annotations

import threading
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QSize, QThread, Signal
from PySide6.QtGui import QImage, QImageReader

from kiosk.visit.documents import Pages

MOST_PAGES: Final = 20
"""That are shown; a proof of address has one or two."""

LONGEST_SIDE: Final = 2000
"""Pixels of a page at most: 11 MB of an A4 page."""

_at_work: Final[set[Renderer]] = set()
"""Those that have begun and are not over: destroying one earlier would end the whole process."""

_turn: Final = threading.Lock()
"""Held by the one that is opening or drawing. Qt's library for PDFs has a lock of its own, beneath
which it may need the interpreter: two at once, one of which has that, would wait for ever."""


class Renderer(QThread):
    """Opens a document, and draws one page after another.

    Both can take as long as whoever made the file likes. They happen in `QImageReader.read` alone
    (Qt's plugin `qpdf`), which lets go of the interpreter: the same of `QPdfDocument` keeps it, and
    so would hold the window from any thread.
    """

    opened = Signal(list, int)
    """The size of each page that is shown, in pixels, and how many pages are left out; no sizes
    where it is no PDF that can be read."""
    drawn = Signal(int, QImage)
    """A page's number from 0, and its picture; null where it cannot be drawn."""

    def __init__(self, pages: Pages, width: int) -> None:
        """`width` is that of a page, in pixels."""
        super().__init__()
        self.setObjectName("pages")
        self._pages: Pages | None = pages
        self._width = width
        self.finished.connect(self._end)

    def begin(self) -> None:
        """Open the document, and go on with its first page."""
        _at_work.add(self)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self._end)
        self.start()

    def close(self) -> None:
        """Draw no more; it is over as soon as the page under way is done."""
        self.requestInterruption()

    def run(self) -> None:
        """The whole of it, on the thread."""
        pages, self._pages = self._pages, None
        if pages is None:
            return
        held = QBuffer()
        held.setData(pages.pdf)
        del pages
        held.open(QIODevice.OpenModeFlag.ReadOnly)
        with _turn:
            if not self.isInterruptionRequested():
                self._draw(_pdf_reader(held))

    def _draw(self, reader: QImageReader) -> None:
        reader.setScaledSize(QSize(1, 1))
        # Nothing else is asked of it before: that would open the document with the interpreter.
        is_open = not reader.read().isNull()
        count = reader.imageCount() if is_open else 0
        sizes = []
        for page in range(min(count, MOST_PAGES)):
            reader.jumpToImage(page)
            sizes.append(_within(reader.size(), self._width))
        if not self.isInterruptionRequested():
            self.opened.emit(sizes, count - len(sizes))
        for page, size in enumerate(sizes):
            if self.isInterruptionRequested():
                return
            reader.jumpToImage(page)
            reader.setScaledSize(size)
            self.drawn.emit(page, reader.read())

    def _end(self) -> None:
        self.close()
        self.wait()
        _at_work.discard(self)


def _pdf_reader(held: QBuffer) -> QImageReader:
    reader = QImageReader(held, b"pdf")
    reader.setAutoDetectImageFormat(False)  # a PDF, or nothing
    return reader


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


def _load_plugin() -> None:
    """Have Qt load its plugin, on the thread that imports this: the window's.

    The loader is locked meanwhile, and a plugin's coming is told to the application, which needs
    the interpreter: the window's thread must never wait for that lock while another loads.
    """
    nothing = QBuffer()
    nothing.open(QIODevice.OpenModeFlag.ReadOnly)
    _pdf_reader(nothing).canRead()


_load_plugin()
