"""What this process leaves behind in memory that it has given back: as little as can be had.

Python cannot overwrite a text that it has made. What it frees stays readable until something else
is put there: in a core dump, in swapped pages, to whoever may read this process.
"""

from __future__ import annotations

import sys
import time
from typing import Final

_M_PERTURB: Final = -6
"""mallopt(3): each block that is freed is filled with this value's byte."""

_FILLING: Final = 0xA5

_LARGEST: Final = 512
"""Bytes of the largest block that Python takes from memory which it keeps for itself."""

_STEP: Final = 16
"""Bytes from one size of these blocks to the next."""

_SMALLEST: Final = 48
"""Bytes of the smallest one that a text has room in."""

_BLOCKS: Final = 2_000
"""Of each size: more than are free after a visit."""


def overwrite_what_is_freed() -> bool:
    """Have the C library overwrite what is freed from now on; whether it does (glibc alone)."""
    if sys.platform != "linux":
        return False
    import ctypes

    try:
        return bool(ctypes.CDLL(None).mallopt(_M_PERTURB, _FILLING))
    except (OSError, AttributeError):  # another C library
        return False


def overwrite_small_blocks() -> None:
    """Fill the small blocks that are free, which Python keeps without overwriting them.

    It takes some milliseconds, in which other threads go on; 17 MB are needed for that time.
    """
    header = sys.getsizeof(b"")
    for size in range(_SMALLEST, _LARGEST + 1, _STEP):
        filled = [bytes(size - header) for _ in range(_BLOCKS)]
        del filled
        time.sleep(0)
