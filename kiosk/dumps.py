"""What a crash leaves: nothing. The memory of this program holds the customer."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

CORE_PATTERN: Final = Path("/proc/sys/kernel/core_pattern")

_PR_SET_DUMPABLE: Final = 4
_NO_FAULT_BOXES: Final = 0x0001 | 0x0002 | 0x8000
_NO_HEAP: Final = 0x1


def refuse() -> None:
    """Have no memory of this process, nor of those that it starts, written to the disk.

    Other programs of the same user can then not look into it either. A program that is started
    keeps the limit, but can be looked into (prctl(2), PR_SET_DUMPABLE; core(5)).
    """
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(_NO_FAULT_BOXES)  # no error report is made, nor asked about
        kernel.WerSetFlags(_NO_HEAP)
        return
    import resource

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def handler() -> str | None:
    """The program that this system hands crashed ones to, which no limit keeps from the disk.

    None where there is none.
    """
    with suppress(OSError):
        pattern = CORE_PATTERN.read_text().strip()
        if pattern.startswith("|"):
            return pattern[1:].split(" ")[0]
    return None
