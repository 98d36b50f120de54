"""The process that draws the pages of one PDF: `identity-kiosk pages`.

It reads no configuration, opens no display and writes no file. It ends with the kiosk, also where
that is killed.
"""

from __future__ import annotations

import math
import os
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.jobs import Job, Limits, kernel32
from kiosk.pdf_renderer.protocol import LONGEST_SIDE, MOST_PAGES, REQUEST, Size, opening, page

MEMORY: Final = 1024**3
"""Bytes that it may write to: five times what a scan of a large sheet takes. Not all addresses are
limited: Qt's library sets 32 GB of those aside, and has no use for them."""

_PR_SET_PDEATHSIG: Final = 1

PROCESSOR: Final = 60
"""Seconds of a processor: longer than what is shown stays."""


def main() -> int:
    """Read the request, and answer it. Returns the exit status."""
    _end_with_parent()
    _confine()
    heading = sys.stdin.buffer.read(REQUEST.size)
    if len(heading) < REQUEST.size:
        return 1
    width, length = REQUEST.unpack(heading)
    pdf = sys.stdin.buffer.read(length)
    if len(pdf) < length:  # whoever asked is gone
        return 1
    held = QBuffer()
    held.setData(pdf)
    del pdf
    if sys.platform == "darwin":
        end_with_pipe(sys.stdin.fileno())
    held.open(QIODevice.OpenModeFlag.ReadOnly)
    for part in _answer(held, width):
        sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
    return 0


def _answer(held: QBuffer, width: int) -> Iterator[bytes | memoryview]:
    document = QPdfDocument()
    document.load(held)
    count = document.pageCount() if document.status() is QPdfDocument.Status.Ready else 0
    shown = range(min(count, MOST_PAGES))
    points = map(document.pagePointSize, shown)
    sizes = [within(point.width(), point.height(), width) for point in points]
    yield opening(sizes, count - len(sizes))
    for number, size in zip(shown, sizes, strict=True):
        image = document.render(number, QSize(*size))
        image.convertTo(QImage.Format.Format_ARGB32)
        is_drawn = (image.width(), image.height()) == size
        yield from page(memoryview(image.constBits()) if is_drawn else None)


def within(across: float, down: float, width: int) -> Size:
    """A page's size in pixels at `width`, with no side too long."""
    share = down / across if across > 0 < down else math.nan
    if not 0 < share < math.inf:
        return 1, 1
    # Before anything is multiplied: a page may be as long as its numbers go.
    width = min(width, LONGEST_SIDE, math.ceil(min(LONGEST_SIDE, LONGEST_SIDE / share)))
    return max(1, width), max(1, min(LONGEST_SIDE, round(width * share)))


def _confine() -> None:
    """Limits that a proper document never meets, where the system has them."""
    if sys.platform == "win32":
        limits = Limits(memory=MEMORY, processor=PROCESSOR, processes=1)
        with suppress(OSError):
            # The job lasts as long as this process is in it, whoever lets go of it.
            Job(kernel32(), limits, ends_with_us=False).take(os.getpid())
        return
    import resource

    for what, most in (
        (resource.RLIMIT_CORE, 0),  # it would hold the document
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_CPU, PROCESSOR),
    ):
        with suppress(OSError, ValueError):  # there is a lower one already
            resource.setrlimit(what, (most, most))


def _end_with_parent() -> None:
    """From now on, end when the kiosk does: the thread that starts this process is its first.

    By the kernel (PR_SET_PDEATHSIG): Qt's library would not look at a pipe while it is at work, nor
    let another thread do so. Where the kiosk has ended before, the request is incomplete or the
    answer breaks.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def end_with_pipe(descriptor: int) -> None:
    """From now on, end when the other end of `descriptor` is closed, as the kiosk's end closes it.

    For macOS, whose kernel ends no child with its parent: a process beside this one looks at the
    pipe. It is forked while there is but one thread, and calls nothing but the system.
    """
    if sys.platform == "win32":
        return
    drawing = os.getpid()
    life, mark = os.pipe()
    if os.fork() == 0:
        try:
            os.close(mark)  # so that `life` ends with the process that draws
            for standard in (1, 2):  # whoever reads them is not to wait for this process
                os.close(standard)
            ready, _, _ = select.select([descriptor, life], [], [])
            if life not in ready:
                os.kill(drawing, signal.SIGKILL)
        finally:
            os._exit(0)
    os.close(life)
