"""Time that also runs while the machine sleeps, and the service's clock beside ours."""

from __future__ import annotations

import re
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

DEFAULT_LIFETIME: Final = 300.0
"""Seconds that a session lives where the service does not say (the documented sample's limit)."""

LONGEST_LIFETIME: Final = 86_400.0
"""Seconds. No visit lasts a day: a later expiry is a mistake, and would overflow a timer."""

TOLERATED_OFFSET: Final = 60.0
"""Seconds that two clocks may differ before staff see it."""

_INSTANT: Final = re.compile(
    r"(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ](?P<minute>[0-9]{2}:[0-9]{2})"
    r"(?::(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]+))?)?"
    r"(?P<offset>[Zz]|[+-][0-9]{2}:?[0-9]{2})?"
)


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
    """An RFC 3339 instant as UTC, or None where `text` is not one.

    With or without fractions of any length, with `Z` or an offset, whose colon may be missing;
    without either it is taken as UTC. A leap second is taken for the second that follows it.
    """
    if not isinstance(text, str) or len(text) > 64:
        return None
    match = _INSTANT.fullmatch(text.strip())
    if match is None:
        return None
    is_leap = match["second"] == "60"
    second = "59" if is_leap else match["second"] or "00"
    fraction = (match["fraction"] or "0")[:6].ljust(6, "0")
    offset = (match["offset"] or "Z").upper()
    try:
        instant = datetime.fromisoformat(
            f"{match['date']}T{match['minute']}:{second}.{fraction}{offset}"
        ).astimezone(UTC)
        if is_leap:  # There is none but at the end of a day.
            at_end = (instant.hour, instant.minute) == (23, 59)
            return instant + timedelta(seconds=1) if at_end else None
    except (ValueError, OverflowError):
        return None
    return instant


@dataclass(frozen=True, slots=True)
class ServiceTime:
    """A service's time of day: what its first answer said, and what has passed here since.

    A step of this machine's clock does not move it, nor does what a later answer says of the time.
    """

    first: datetime
    """When the session began."""
    heard: float
    """The same by `now()`, in seconds."""
    is_from_service: bool
    """Whether the service itself says so; a stand-in gives way to the first answer that does."""

    @classmethod
    def from_answer(cls, date: datetime | None, stand_in: datetime | None = None) -> ServiceTime:
        """What the service tells now, at the beginning; without it, this machine's own idea."""
        return cls(date or stand_in or utc_now(), now(), date is not None)

    def known(self, date: datetime | None) -> ServiceTime:
        """This, or what the service says now where it had said nothing."""
        if self.is_from_service or date is None:
            return self
        passed = now() - self.heard
        return ServiceTime(_moved(date, -passed), self.heard, is_from_service=True)

    def now(self) -> datetime:
        """The service's present."""
        return _moved(self.first, now() - self.heard)

    def left(self, expires_at: datetime) -> float:
        """Seconds from the service's present to `expires_at`; negative once that has passed."""
        return (expires_at - self.now()) / timedelta(seconds=1)


def _moved(instant: datetime, seconds: float) -> datetime:
    """`instant`, so many seconds later; at an end of the calendar, as it is."""
    try:
        return instant + timedelta(seconds=seconds)
    except OverflowError:
        return instant


def deadline(expires_at: datetime | None, service_time: ServiceTime) -> float:
    """When a session is over, by `now()`; `expires_at` is by the service's clock."""
    left = DEFAULT_LIFETIME if expires_at is None else service_time.left(expires_at)
    return now() + min(max(left, 0.0), LONGEST_LIFETIME)
