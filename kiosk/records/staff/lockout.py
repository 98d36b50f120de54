"""How long a PIN may not be tried again, after it was wrong.

Nothing here looks at the time of day, which can be turned back or put forward. What counts is a
clock that only runs ahead while the machine is on, and which start of the machine it belongs to:
after another start the wait begins anew.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk.visit import clock

FREE: Final = 3
"""Wrong PINs in a row that cost no wait."""

FIRST_WAIT: Final = 30.0
"""Seconds after the next one; each further one doubles it."""

LONGEST_WAIT: Final = 86_400.0
"""Seconds at most."""

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")

_PROCESS: Final = secrets.token_hex(16)
"""In place of the machine's start, where the system does not name it: the program's."""


class LockOut(Struct, frozen=True, forbid_unknown_fields=True):
    """The wrong PINs of one account since the last right one."""

    failures: int = 0
    boot: str = ""
    """The start of the machine during which the last one was tried."""
    at: float = 0.0
    """When that was, by `clock.now()`."""

    def failed(self) -> LockOut:
        """This, after one more wrong PIN now."""
        return LockOut(self.failures + 1, boot_id(), clock.now())

    def renewed(self) -> LockOut:
        """This, as it counts since the present start of the machine."""
        if self.failures == 0 or self.boot == boot_id():
            return self
        return replace(self, boot=boot_id(), at=clock.now())

    @property
    def left(self) -> float:
        """Seconds until a PIN may be tried again; 0 where it may be now."""
        wait = wait_after(self.failures)
        if self.boot != boot_id():
            return wait
        return max(0.0, min(wait, wait - (clock.now() - self.at)))


def wait_after(failures: int) -> float:
    """Seconds to wait after so many wrong PINs in a row."""
    if failures <= FREE:
        return 0.0
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(failures - FREE - 1, 32))


def boot_id() -> str:
    """Which start of this machine it is."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return _PROCESS
