"""Time that does not stop, and the service's clock beside ours."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import clock

INSTANT = datetime(2024, 7, 30, 10, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2024-07-30T10:05:00Z", INSTANT),
        ("2024-07-30T10:05:00.000Z", INSTANT),
        ("2024-07-30T10:05:00.250Z", INSTANT + timedelta(milliseconds=250)),
        ("2024-07-30T10:05:00.123456789Z", INSTANT + timedelta(microseconds=123456)),
        ("2024-07-30T12:05:00+02:00", INSTANT),
        ("2024-07-30T04:35:00-0530", INSTANT),
        ("2024-07-30T10:05:00", INSTANT),
        ("2024-07-30t10:05:00z", INSTANT),
        ("2024-07-30T10:05:00.2500000000000000000000001Z", INSTANT + timedelta(milliseconds=250)),
        ("2016-12-31T23:59:60Z", datetime(2017, 1, 1, tzinfo=UTC)),
        ("2017-01-01T01:59:60.5+0200", datetime(2017, 1, 1, 0, 0, 0, 500_000, tzinfo=UTC)),
        ("2024-07-30T10:05:60Z", None),
        ("2024-07-30x10:05:00Z", None),
        ("2024-W31-2T10:05:00Z", None),
        ("20240730T100500Z", None),
        (" 2024-07-30T10:05:00Z ", INSTANT),
        ("2024-07-30 10:05:00Z", INSTANT),
        ("2024-07-30T10:05:00Zx", None),
        ("2024-13-30T10:05:00Z", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-14:00", None),
        ("tomorrow", None),
        ("", None),
        ("2" * 100, None),
        (None, None),
        (1722333900, None),
        (b"2024-07-30T10:05:00Z", None),
    ],
)
def test_instant(text: object, instant: datetime | None) -> None:
    assert clock.parse_instant(text) == instant


OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))


@given(st.integers(0, 4_000_000_000), OFFSETS)
def test_instant_in_any_zone(seconds: int, zone: timezone) -> None:
    instant = datetime.fromtimestamp(seconds, zone)
    assert clock.parse_instant(instant.isoformat()) == instant


TIMES = r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?"


@given(st.text() | st.from_regex(TIMES))
def test_any_text(text: str) -> None:
    instant = clock.parse_instant(text)
    assert instant is None or instant.utcoffset() == timedelta(0)


def test_now_goes_on() -> None:
    first, second = clock.now(), clock.now()
    assert 0 < first <= second


@pytest.fixture
def _fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "utc_now", lambda: NOW)
    monkeypatch.setattr(clock, "now", lambda: 1000.0)


NOW = datetime(2026, 7, 30, 10, tzinfo=UTC)


def left(
    expires_at: datetime | None, date: datetime | None, created_at: datetime | None = None
) -> float:
    return clock.deadline(expires_at, clock.ServiceTime.from_answer(date, created_at)) - clock.now()


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize("hours", [-2, 0, 2])
def test_deadline_is_by_the_services_clock(hours: int) -> None:
    there = NOW + timedelta(hours=hours)
    expires_at = there + timedelta(seconds=60)
    assert left(expires_at, there) == 60
    assert left(expires_at, None, there) == 60
    # What the answer's date says counts, not when it claims to have been created.
    assert left(expires_at, there, there - timedelta(hours=5)) == 60


@pytest.mark.usefixtures("_fixed_clock")
def test_deadline_without_any_clock_of_the_service() -> None:
    assert left(NOW + timedelta(seconds=60), None) == 60
    assert left(None, NOW + timedelta(hours=2)) == clock.DEFAULT_LIFETIME


ANY = st.datetimes(timezones=st.just(UTC))


@given(st.none() | ANY, st.none() | ANY, st.none() | ANY)
def test_deadline_has_bounds(
    expires_at: datetime | None, date: datetime | None, created_at: datetime | None
) -> None:
    before = clock.now()
    seconds = clock.deadline(expires_at, clock.ServiceTime.from_answer(date, created_at)) - before
    assert math.isfinite(seconds)
    assert 0 <= seconds <= clock.LONGEST_LIFETIME + 60


@given(ANY, st.floats(0, 1e12), ANY)
def test_service_time_has_bounds(first: datetime, heard: float, date: datetime) -> None:
    service_time = clock.ServiceTime(first, clock.now() - heard, is_from_service=False)
    assert service_time.now() >= first
    assert service_time.known(date).is_from_service
    assert service_time.known(None) is service_time
