"""The pages of a PDF as pictures."""

from __future__ import annotations

import logging
import sys
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QSize,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage

from kiosk.children import Tree
from kiosk.pdf_renderer.protocol import REQUEST, Drawn, NonsenseError, Opened, Reading, Size
from kiosk.program import this_program
from kiosk.visit.documents import Pages

PATIENCE: Final = 20_000
"""Milliseconds that the process may go without a sign of life."""

_PIECE: Final = 256 * 1024
"""Bytes of the document that are with Qt at a time: what it has, it lets go of when it likes."""

_LAST: Final = 1000
"""Milliseconds until a killed process must be gone, at the program's end."""

_KEPT: Final = ("SYSTEMROOT", "LANG", "LC_ALL", "LC_CTYPE")
"""The variables that the process gets of ours: a client secret may be in any other."""

_log = logging.getLogger(__name__)

_at_work: Final[set[Renderer]] = set()
"""Those whose process is not gone yet: letting go of one would wait for that."""


class Renderer(QObject):
    """Has a process of its own open a document and draw one page after another.

    Both can take as long as whoever made the file likes, and can end whoever does it. Here, nothing
    ever waits; to be used from the window's thread.
    """

    opened = Signal(list, int)
    """The size of each page that is shown, in pixels, and how many pages are left out; no sizes
    where it is no PDF that can be read."""
    drawn = Signal(int, QImage)
    """A page's number from 0, and its picture; null where it cannot be drawn."""

    def __init__(self, pages: Pages, width: int) -> None:
        """`width` is that of a page, in pixels."""
        super().__init__()
        self._heading = REQUEST.pack(width, len(pages.pdf))
        self._unsent: memoryview | None = memoryview(pages.pdf)
        self._reading: Reading | None = Reading()
        self._sizes: tuple[Size, ...] | None = None
        self._drawn = 0
        self._tree = Tree()
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.bytesWritten.connect(self._send)
        self._process.errorOccurred.connect(self._stumble)
        self._process.finished.connect(self._end)
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._tire)

    def begin(self) -> None:
        """Open the document, and go on with its pages."""
        _at_work.add(self)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self._quit)
        self._patience.start()
        first, *others = this_program()
        _prepare(self._process)
        self._process.start(first, [*others, "pages"])
        self._hold()
        self._process.write(self._heading)

    def close(self) -> None:
        """Kill the process, and with it all that it holds. Nothing is reported any more."""
        self._patience.stop()
        self._unsent = self._reading = None
        self._process.kill()

    # -- the process ---------------------------------------------------------------------------

    def _hold(self) -> None:
        """See that it ends with the kiosk: until it has read something, it does nothing."""
        pid = self._process.processId()
        try:
            if pid:
                self._tree.take(pid)
        except OSError:
            _log.exception("pages.not_held")
            self._process.kill()

    def _send(self) -> None:
        if self._unsent is None:
            return
        self._patience.start()
        if not self._process.bytesToWrite():
            piece, self._unsent = self._unsent[:_PIECE], self._unsent[_PIECE:]
            self._process.write(bytes(piece))

    def _hear(self) -> None:
        said = bytes(self._process.readAllStandardOutput().data())
        reading = self._reading
        if reading is None:
            return
        self._patience.start()
        try:
            for message in reading.feed(said):
                self._tell(message)
                if self._reading is None:  # whoever was message has closed it
                    return
        except NonsenseError:
            self._give_up("nonsense")
            return
        if reading.is_over:
            self.close()

    def _tell(self, message: Opened | Drawn) -> None:
        if isinstance(message, Opened):
            self._sizes = message.sizes
            self.opened.emit([QSize(*size) for size in message.sizes], message.left_out)
        elif self._sizes is not None:
            self._drawn += 1
            self.drawn.emit(message.page, _image(self._sizes[message.page], message.pixels))

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end()

    def _tire(self) -> None:
        self._give_up("overdue")

    def _give_up(self, reason: str) -> None:
        """What was not reported by now cannot be shown."""
        _log.warning("pages.failed", extra={"reason": reason})
        self.close()
        if self._sizes is None:
            self.opened.emit([], 0)
        else:
            for page in range(self._drawn, len(self._sizes)):
                self.drawn.emit(page, QImage())

    def _end(self) -> None:
        _at_work.discard(self)
        self._tree.end()
        if self._reading is not None:
            self._give_up("ended")

    def _quit(self) -> None:
        self.close()
        self._process.waitForFinished(_LAST)


def _prepare(process: QProcess) -> None:
    ours, its = QProcessEnvironment.systemEnvironment(), QProcessEnvironment()
    for name in _KEPT:
        if ours.contains(name):
            its.insert(name, ours.value(name))
    process.setProcessEnvironment(its)
    process.setStandardErrorFile(QProcess.nullDevice())
    if sys.platform != "win32":
        flag, wanted = QProcess.UnixProcessFlag, QProcess.UnixProcessParameters()
        # A fork would take as long as this process is large. An interruption from the keyboard is
        # for the kiosk.
        wanted.flags = flag.UseVFork | flag.CreateNewSession | flag.CloseFileDescriptors
        process.setUnixProcessParameters(wanted)


def _image(size: Size, pixels: bytearray | None) -> QImage:
    if pixels is None:
        return QImage()
    image = QImage(*size, QImage.Format.Format_ARGB32)
    memoryview(image.bits())[:] = pixels
    return image
