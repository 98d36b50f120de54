"""What the times of an answer may be, to the moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.services.http import Answer
from kiosk.services.rules import (
    is_first_answer,
    is_from_start_till_now,
    is_of_now,
    lies_around_session,
)
from kiosk.visit import clock
from kiosk.visit.domain import Session
from tests.unit.services.hopae.answers import session

BEGAN = datetime(2026, 7, 30, 10, tzinfo=UTC)
PASSED = 60.0
"""Seconds since then."""


@pytest.fixture
def a_minute_old(monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setattr(clock, "now", lambda: 1000.0 + PASSED)
    return session(service_time=clock.ServiceTime(BEGAN, 1000.0, is_from_service=True))


@pytest.mark.parametrize(
    ("holds", "earliest", "latest"),
    [
        (is_from_start_till_now, -30.0, PASSED + 300.0),
        (lies_around_session, -300.0, PASSED + 300.0),
        (is_first_answer, -300.0, 300.0),
    ],
)
def test_the_first_and_the_last_moment(
    holds: Callable[[object, Session], bool], earliest: float, latest: float, a_minute_old: Session
) -> None:
    def at(seconds: float) -> bool:
        return holds((BEGAN + timedelta(seconds=seconds)).isoformat(), a_minute_old)

    assert at(earliest)
    assert at(latest)
    assert not at(earliest - 0.001)
    assert not at(latest + 0.001)


@pytest.mark.parametrize(
    ("apart", "is_now"), [(-300.0, True), (300.0, True), (-300.001, False), (300.001, False)]
)
def test_an_answer_dates_itself_within_five_minutes(
    apart: float, is_now: bool, a_minute_old: Session
) -> None:
    date = BEGAN + timedelta(seconds=PASSED + apart)
    assert is_of_now(Answer(200, b"", date=date), a_minute_old) is is_now


def test_an_answer_without_a_date_is_taken_for_one_of_now(a_minute_old: Session) -> None:
    assert is_of_now(Answer(200, b""), a_minute_old)
