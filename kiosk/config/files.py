"""Reading a file that nobody but root and this user can have written."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kiosk.config.ownership import fault_of, fault_of_status


class UnfitFileError(Exception):
    """A file is not read. Its text says what was expected of it."""


def content_of(file: Path, most: int | None = None) -> bytes:
    """The bytes of `file`, and no more than one above `most` of them.

    Raises `UnfitFileError`, and `OSError` where it is not there or closed to this user.
    """
    with open(file, "rb", opener=_open_at_once) as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise UnfitFileError("expected a regular file")
        fault = fault_of_status(file, status) or fault_of(file)
        if fault is not None:
            raise UnfitFileError(f"others can change it: {fault}")
        return stream.read(-1 if most is None else most + 1)


def _open_at_once(path: str, flags: int) -> int:
    # Without O_NONBLOCK, a FIFO in the file's place would hold up the start for ever.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
