"""Starts the process that prints a receipt, and ends it where it does not."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.program import this_program
from kiosk.ui.receipt.content import Destination, Printed, Receipt

PATIENCE: Final = 20_000
"""Milliseconds after which the system's printing is stuck."""

_LAST: Final = 1000
"""Milliseconds until a killed process must be gone, at the program's end."""

_KEPT: Final = frozenset(
    [
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ"),
        *("CUPS_SERVER", "CUPS_USER", "PRINTER", "LPDEST", "XDG_RUNTIME_DIR"),
        *("SYSTEMROOT", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
    ]
)
"""The variables that the process gets of ours: a client secret may be in any other."""

_log = logging.getLogger(__name__)


class ReceiptPrinter(QObject):
    """Prints receipts one at a time, and waits for nothing. To be used from the window's thread."""

    changed = Signal()
    """It is at work, is no more, or what came of the last one is another."""
    printed = Signal(str)
    """The receipt with this reference has been sent to the printer, or saved."""

    def __init__(self, parent: QObject, destination: Destination) -> None:
        super().__init__(parent)
        self.result: Printed | None = None
        """What came of this visit's last receipt; None before, and while it is at work."""
        self._destination = destination
        self._patience = PATIENCE
        self._process: QProcess | None = None
        self._folder = Path()
        """Where the process writes what it writes for a while."""
        self._reference = ""
        self._shown = ""
        """The reference of the visit that hears of the result."""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self._end(Printed.STUCK))
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self._quit)

    @property
    def is_at_work(self) -> bool:
        return self._process is not None

    def follow(self, reference: str) -> None:
        """Tell of this visit from now on, and no more of another."""
        if reference != self._shown:
            self._shown, self.result = reference, None
            self.changed.emit()

    def print(self, receipt: Receipt) -> None:
        """Have `receipt` printed, unless another is being printed."""
        if self._process is not None:
            return
        process = self._process = QProcess(self)
        self._reference, self.result = receipt.reference, None
        process.errorOccurred.connect(self._stumble)
        process.finished.connect(self._finish)
        environment = QProcessEnvironment()
        folder = self._folder = Path(tempfile.mkdtemp(prefix="identity-kiosk-receipt-"))
        process.destroyed.connect(lambda: _remove(folder))  # once nothing is at work in it
        for name, value in _environment(folder).items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        if sys.platform != "win32":
            flag, wanted = QProcess.UnixProcessFlag, QProcess.UnixProcessParameters()
            wanted.flags = flag.UseVFork | flag.CreateNewSession | flag.CloseFileDescriptors
            process.setUnixProcessParameters(wanted)
        first, *others = command(self._destination)
        self._timer.start(self._patience)
        process.start(first, others)
        process.write(receipt.as_json().encode())
        process.closeWriteChannel()
        self.changed.emit()

    def _stumble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(Printed.FAILED)

    def _finish(self) -> None:
        if self._process is not None:
            self._end(_read(bytes(self._process.readAllStandardOutput().data())))

    def _end(self, result: Printed) -> None:
        process, self._process = self._process, None
        self._timer.stop()
        if process is None:
            return
        process.finished.connect(process.deleteLater)
        process.kill()
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()
        if result in {Printed.SENT, Printed.SAVED}:
            self.printed.emit(self._reference)
        else:
            _log.warning("receipt.failed", extra={"reason": result.value})
        if self._reference == self._shown:
            self.result = result
        self.changed.emit()

    def _quit(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.waitForFinished(_LAST)
            _remove(self._folder)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def look(destination: Destination, within: float = PATIENCE / 1000) -> Printed:
    """How the printer stands; waits up to `within` seconds. Not for the window's thread."""
    try:
        with tempfile.TemporaryDirectory(prefix="identity-kiosk-receipt-") as folder:
            process = subprocess.run(  # noqa: S603 - this program itself
                [*command(destination), "--look"],
                env=_environment(Path(folder)),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=within,
            )
    except subprocess.TimeoutExpired:
        return Printed.STUCK
    except OSError:
        return Printed.FAILED
    return _read(process.stdout)


def command(destination: Destination) -> list[str]:
    """The command line of the process."""
    words = [*this_program(), "receipt"]
    if destination.printer:
        words.append(f"--printer={destination.printer}")
    if destination.folder is not None:
        words.append(f"--folder={destination.folder}")
    return words


def _environment(folder: Path) -> dict[str, str]:
    """CUPS' library leaves a file where it is ended amid its work: that goes with `folder`."""
    its = {name: os.environ[name] for name in _KEPT & os.environ.keys()}
    its |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    if sys.platform == "linux":
        its["QT_QPA_PLATFORM"] = "offscreen"  # it shows nothing, nor asks for anything
    return its


def _read(said: bytes) -> Printed:
    try:
        return Printed(said.decode().strip())
    except ValueError:
        return Printed.FAILED
