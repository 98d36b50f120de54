"""Dates of documents and people, of which a month or a day may not be known."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import MINYEAR, date
from typing import Final

from kiosk.visit import clock

_DATE: Final = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})(?P<time>[Tt ].*)?)?)?"
)
_COMPACT: Final = re.compile(r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})(?P<time>)")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, a month or a year: what is not known is None."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def last_day(self) -> date:
        """The day on which the period ends."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def agrees_with(self, other: PartialDate) -> bool:
        """Whether the parts that both know are the same."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(one == another or None in (one, another) for one, another in pairs)


def read_date(value: object) -> PartialDate | None:
    """The date in `value`; None where it is of another form, or no date of the calendar.

    Read are `YYYY-MM-DD` and `YYYYMMDD`, also with `00` for a month or a day that is not known
    (ICAO Doc 9303-3, 4.8), `YYYY-MM`, `YYYY`, and the date of an RFC 3339 instant.
    """
    if not isinstance(value, str):
        return None
    text = value.strip()
    match = _DATE.fullmatch(text) or _COMPACT.fullmatch(text)
    if match is None or (match["time"] and clock.parse_instant(text) is None):
        return None
    year, month, day = (int(match[part] or 0) for part in ("year", "month", "day"))
    if year < MINYEAR or (day and not month):
        return None
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return None
    return PartialDate(year, month or None, day or None)
