"""Child processes that an interruption from the keyboard does not reach, and their descendants."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from typing import Any, Final

from kiosk.jobs import Job, kernel32

_NEW_PROCESS_GROUP: Final = 0x0000_0200
_NO_WINDOW: Final = 0x0800_0000
_SUSPENDED: Final = 0x0000_0004


def apart(system: str = sys.platform) -> dict[str, Any]:
    """Arguments of `Popen` for a process that is none of the terminal's business."""
    if system == "win32":
        return {"creationflags": _NEW_PROCESS_GROUP | _NO_WINDOW}
    return {"start_new_session": True}


class Tree:
    """A process with all that it starts.

    On Windows the tree ends with this process, however that comes about, and the whole of it with
    `end`, also where the process that was started has gone. Elsewhere the sessions of the system
    tell what belongs together.
    """

    def __init__(self) -> None:
        self._job: Job | None = None

    def start(self, command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
        """Start its first process. Raises `OSError`, `ValueError`."""
        options |= apart()
        if sys.platform == "win32":
            options["creationflags"] |= _SUSPENDED  # nothing is started before it is held
        process = subprocess.Popen(command, **options)  # noqa: S603 - the caller's own
        if sys.platform == "win32":
            try:
                self.take(process.pid)
                _resume(process.pid)
            except BaseException:
                process.kill()
                raise
        return process

    def take(self, pid: int) -> None:
        """Hold a process that has been started otherwise. Raises `OSError`."""
        if sys.platform == "win32":
            if self._job is None:
                self._job = Job(kernel32())
            self._job.take(pid)

    def end(self) -> None:
        """End what is left of it, where the system holds it together."""
        if self._job is not None:
            self._job.end()
            self._job = None


def _resume(pid: int) -> None:
    import psutil

    try:
        psutil.Process(pid).resume()
    except psutil.Error as error:
        raise OSError(str(error)) from None
