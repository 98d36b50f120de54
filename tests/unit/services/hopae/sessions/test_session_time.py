"""When a session ends, by the service's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.services.hopae.sessions import read_created
from kiosk.visit import clock
from kiosk.visit.domain import Session
from tests.unit.services.hopae.answers import CREATED, ID, answer, request, session, without
from tests.unit.services.hopae.sessions.polled import created, polled

NOW = datetime(2026, 7, 30, 10, tzinfo=UTC)


@pytest.fixture
def _fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "utc_now", lambda: NOW)
    monkeypatch.setattr(clock, "now", lambda: 1000.0)


def instant(seconds: float) -> str:
    return (NOW + timedelta(seconds=seconds)).isoformat()


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize("offset", [-7200.0, 0.0, 7200.0])
def test_expiry_is_by_the_services_clock(offset: float) -> None:
    payload = CREATED | {"expiresAt": instant(offset + 120), "createdAt": instant(offset)}
    date = NOW + timedelta(seconds=offset)
    read = read_created(answer(payload, date=date, clock_offset=offset), request(), loopback=False)
    assert isinstance(read, Session)
    assert read.deadline == 1120.0
    assert read.clock_offset == offset
    # Without a Date, the creation time stands in for it.
    assert created(payload).deadline == 1120.0
    # A later answer may move the end; what it says of the time changes nothing.
    payload = {"verificationId": ID, "status": "pending", "expiresAt": instant(offset + 200)}
    for later in (polled(payload, read), polled(payload, read, date=date - timedelta(seconds=100))):
        assert isinstance(later, Session)
        assert later.deadline == 1200.0
        assert later.expires_at == NOW + timedelta(seconds=offset + 200)
        assert later.clock_offset == offset


@pytest.mark.parametrize(
    ("created_at", "date", "lifetime"),
    [
        (0.0, None, 300.0),
        (0.0, 0.4, 300.0),
        (0.9, None, 300.0),
        (None, 0.0, 300.0),
        (None, 1.2, 300.0),
        (-3.0, 0.0, 303.0),
        (None, 20.0, 280.0),
        (None, 235.4, 65.0),
        (2.0, 2.0, 298.0),
        (300.0, 300.0, None),
        (400.0, 400.0, None),
    ],
)
def test_the_whole_that_is_counted_down(
    created_at: float | None, date: float | None, lifetime: float | None
) -> None:
    """A `Date` is cut to the second, and the session is a moment older than the answer."""
    payload = CREATED | {"expiresAt": instant(300.0)}
    payload |= {"createdAt": None if created_at is None else instant(created_at)}
    heard = None if date is None else NOW + timedelta(seconds=date)
    read = read_created(answer(payload, date=heard), request(), loopback=False)
    assert isinstance(read, Session)
    assert read.lifetime == lifetime


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize(
    ("expires_at", "left"),
    [
        (instant(3600), 3600.0),
        (instant(-1), 0.0),
        (instant(-1e6), 0.0),
        ("9999-12-31T23:59:59Z", clock.LONGEST_LIFETIME),
        ("0001-01-01T00:00:00Z", 0.0),
        ("2026-07-30T10:05:00Z", 300.0),
        ("2026-07-30T10:02:00.000Z", 120.0),
        ("2026-07-30T12:02:00+02:00", 120.0),
        ("2026-07-30T05:02:00.5-05:00", 120.5),
        ("2026-07-30T10:02:00", 120.0),
        (None, 300.0),
        ("", 300.0),
        ("soon", 300.0),
        (1785405720, 300.0),
        ([], 300.0),
    ],
)
def test_expires_at(expires_at: object, left: float) -> None:
    read = read_created(
        answer(CREATED | {"expiresAt": expires_at}, date=NOW), request(), loopback=False
    )
    assert isinstance(read, Session)
    assert read.deadline == 1000.0 + left


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize("payload", [{}, {"expiresAt": None}, {"expiresAt": "soon"}])
def test_answer_without_expiry_keeps_the_end(payload: dict[str, Any]) -> None:
    last = session(expires_at=NOW, deadline=1010.0, clock_offset=5.0)
    read = polled({"verificationId": ID, "status": "pending", **payload}, last)
    assert isinstance(read, Session)
    assert (read.deadline, read.expires_at, read.clock_offset) == (1010.0, NOW, 5.0)


@pytest.mark.usefixtures("_fixed_clock")
def test_a_step_of_this_machines_clock_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    read = created(CREATED | {"createdAt": instant(0)})
    monkeypatch.setattr(clock, "utc_now", lambda: NOW + timedelta(days=1))
    monkeypatch.setattr(clock, "now", lambda: 1030.0)
    assert read.service_time.now() == NOW + timedelta(seconds=30)


@pytest.mark.usefixtures("_fixed_clock")
def test_the_first_answer_with_a_date_tells_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    read = created(without(CREATED, "createdAt"))
    assert read.service_time.now() == NOW
    monkeypatch.setattr(clock, "now", lambda: 1030.0)
    payload = {"verificationId": ID, "status": "pending"}
    later = polled(payload, read, date=NOW + timedelta(hours=2))
    assert isinstance(later, Session)
    assert later.service_time.now() == NOW + timedelta(hours=2)
    assert later.began == NOW + timedelta(hours=2, seconds=-30)


@pytest.mark.usefixtures("_fixed_clock")
def test_the_end_is_by_the_services_clock_once_that_is_known() -> None:
    """A desk two hours slow takes the end to be two hours off, until the service tells the time."""
    expiry = {"expiresAt": instant(7500)}
    read = created(without(CREATED, "createdAt") | expiry)
    assert read.deadline == 8500.0
    told = {"verificationId": ID, "status": "pending"} | expiry
    later = polled(told, read, date=NOW + timedelta(hours=2))
    assert isinstance(later, Session)
    assert later.deadline == 1300.0
