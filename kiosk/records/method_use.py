"""How often each method was chosen at this desk, so that the usual ones come first.

A number for each day and method, and nothing else: no time of day, no visit, no outcome. What was
usual long ago counts for less and less, and after two months not at all.
"""

from __future__ import annotations

import logging
import threading
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import msgspec

from kiosk.whole_files import write_whole

_log = logging.getLogger(__name__)

DAYS: Final = 60
"""Days that are kept."""

HALF_LIFE: Final = 14.0
"""Days after which a choice counts half."""

MOST_METHODS: Final = 100
"""Methods that are counted on one day."""

LONGEST_ID: Final = 100
LARGEST: Final = 1_000_000
"""Characters of a method's id, and bytes of a file that is read."""

_MOST: Final = 1_000_000
"""Choices of one method on one day: more is no count of ours."""

Days = dict[date, dict[str, dict[str, int]]]
"""By day, the service's name and the method's id."""


class MethodUse:
    """The counts of this desk. Safe from any thread."""

    def __init__(self, file: Path | None) -> None:
        """Keep them in `file`; without one, for as long as this object lives."""
        self._file = file
        self._lock = threading.Lock()
        self._days: Days | None = None

    def count(self, service: str, method: str, day: date) -> None:
        """Count one choice of `method`, on `day`."""
        with self._lock:
            days = self._within(day)
            methods = days.setdefault(day, {}).setdefault(service, {})
            is_known = method in methods
            is_full = sum(map(len, days[day].values())) >= MOST_METHODS
            if len(method) > LONGEST_ID or (is_full and not is_known):
                return
            methods[method] = min(methods.get(method, 0) + 1, _MOST)
            self._days = days
            self._store(days)

    def weights(self, today: date) -> dict[tuple[str, str], float]:
        """How usual each method is, by its service and id; one that is not named is not usual."""
        with self._lock:
            days = self._within(today)
        weights: dict[tuple[str, str], float] = {}
        for day, services in days.items():
            share = 0.5 ** ((today - day).days / HALF_LIFE)
            for service, methods in services.items():
                for method, times in methods.items():
                    weights[service, method] = weights.get((service, method), 0.0) + times * share
        return weights

    def _within(self, today: date) -> Days:
        """The days that still count; one that is yet to come was counted by a wrong clock."""
        if self._days is None:
            self._days = self._read()
        first = today - timedelta(days=DAYS - 1)
        return {day: counts for day, counts in self._days.items() if first <= day <= today}

    def _read(self) -> Days:
        """The file's counts; none where it is damaged, which is no fault worth a word."""
        if self._file is None:
            return {}
        try:
            with self._file.open("rb") as stream:
                content = stream.read(LARGEST + 1)
            if len(content) > LARGEST:
                return {}
            days = msgspec.json.decode(content, type=Days)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return {}
        counts = (n for services in days.values() for m in services.values() for n in m.values())
        return days if all(0 < number <= _MOST for number in counts) else {}

    def _store(self, days: Days) -> None:
        if self._file is None:
            return
        try:
            write_whole(self._file, msgspec.json.encode(days))
        except (OSError, UnicodeEncodeError) as error:
            _log.info("use.not_kept", extra={"code": type(error).__name__})
