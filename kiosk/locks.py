"""Files that are locked for as long as a process lives, so that others can tell whether it does."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


def hold(path: Path) -> int | None:
    """A descriptor that keeps `path` locked; None where another process has it, or had it first.

    The system lets go of the lock when the process ends, however it does. No child inherits it.
    Raises `OSError`, also where this file system knows no locks.
    """
    held = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        _lock(held)
        if os.path.samestat(os.fstat(held), path.stat()):
            return held
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass  # locked; or deleted by one that took it for left over before it was locked
    except OSError:
        os.close(held)
        raise
    os.close(held)
    return None


def let_go(path: Path, held: int) -> None:
    """Unlock `path` and delete it, unless another process looks at it just now."""
    os.close(held)  # first, since Windows deletes nothing that is open
    with suppress(OSError):
        path.unlink()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
