"""Time that also runs while the machine sleeps, and the service's clock beside ours."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Final

DEFAULT_LIFETIME: Final = 300.0
"""Seconds that a session lives where the service does not say (the documented sample's limit)."""

LONGEST_LIFETIME: Final = 86_400.0
"""Seconds. No visit lasts a day: a later expiry is a mistake, and would overflow a timer."""

TOLERATED_OFFSET: Final = 60.0
"""Seconds that two clocks may differ before staff are told."""


if sys.platform == "linux":

    def now() -> float:
        """Seconds on a clock that never goes back and also counts while the machine sleeps."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def now() -> float:
        """Seconds on a clock that never goes back and also counts while the machine sleeps."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)

else:

    def now() -> float:
        """Seconds on a clock that never goes back and also counts while the machine sleeps."""
        return time.perf_counter()


def utc_now() -> datetime:
    """This machine's idea of the time of day."""
    return datetime.now(UTC)


def parse_instant(text: object) -> datetime | None:
    """An ISO 8601 instant as UTC, or None where `text` is not one.

    With or without fractions, with `Z` or an offset; without either it is taken as UTC.
    """
    if not isinstance(text, str) or len(text) > 64:
        return None
    try:
        instant = datetime.fromisoformat(text.strip())
        if instant.tzinfo is None:
            return instant.replace(tzinfo=UTC)
        return instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def deadline(
    expires_at: datetime | None, clock_offset: float | None, created_at: datetime | None = None
) -> float:
    """When a session is over, by `now()`.

    `expires_at` is by the service's clock, which is `clock_offset` seconds ahead of this machine's.
    Where that is not known, the creation time that the service states is taken for the present.
    """
    if expires_at is None:
        return now() + DEFAULT_LIFETIME
    present = utc_now()
    if clock_offset is None:
        clock_offset = (created_at - present) / timedelta(seconds=1) if created_at else 0.0
    left = (expires_at - present) / timedelta(seconds=1) - clock_offset
    return now() + min(max(left, 0.0), LONGEST_LIFETIME)
