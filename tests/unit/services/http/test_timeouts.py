"""What an answer says of the time there, and of how long to wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.http import LONGEST_WAIT, Answer, parse_http_date, parse_retry_after
from kiosk.visit.clock import utc_now
from tests.support.server import Action, reply


def test_clock_offset(ask_once: Callable[[Action], Answer]) -> None:
    for hours in (-2, 0, 2):
        date = format_datetime(utc_now() + timedelta(hours=hours), usegmt=True)
        offset = ask_once(reply(200, "", {"Date": date})).clock_offset
        assert offset is not None
        assert abs(offset - hours * 3600) < 3
    assert ask_once(reply()).clock_offset is None
    assert ask_once(reply(200, "", {"Date": "yesterday"})).clock_offset is None


def test_retry_after_date_is_by_the_services_clock(ask_once: Callable[[Action], Answer]) -> None:
    there = utc_now() + timedelta(hours=2)
    headers = {
        "Date": format_datetime(there, usegmt=True),
        "Retry-After": format_datetime(there + timedelta(seconds=30), usegmt=True),
    }
    assert ask_once(reply(429, "", headers)).retry_after == 30.0
    assert ask_once(reply(429, "", {"Retry-After": "7"})).retry_after == 7.0
    assert ask_once(reply(429)).retry_after is None


NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("0", 0.0),
        ("120", 120.0),
        (" 5 ", 5.0),
        ("+5", 5.0),
        ("-5", 0.0),
        ("+-5", None),
        ("--5", None),
        ("9" * 30, LONGEST_WAIT),
        ("9" * 400, None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("", None),
        ("Mon, 01 Jun 2026 12:01:00 GMT", 60.0),
        ("Mon, 01 Jun 2026 14:01:00 +0200", 60.0),
        ("Mon, 01 Jun 2026 11:00:00 GMT", 0.0),
        ("Monday, 01-Jun-26 12:00:30 GMT", 30.0),
        ("Mon Jun  1 12:00:10 2026", 10.0),
        ("Tue, 01 Jun 2038 12:01:00 GMT", LONGEST_WAIT),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert parse_retry_after(text, NOON) == seconds


@given(st.text(max_size=80) | st.from_regex(r"[+-]{0,3}[0-9]{1,40}[.,]?[0-9]*"))
def test_retry_after_is_never_negative_nor_endless(text: str) -> None:
    seconds = parse_retry_after(text, NOON)
    assert seconds is None or 0.0 <= seconds <= LONGEST_WAIT


@given(st.integers(0, 10**12))
def test_retry_after_seconds(seconds: int) -> None:
    assert parse_retry_after(str(seconds), NOON) == min(seconds, LONGEST_WAIT)


@given(st.integers(0, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_http_date(instant: datetime) -> None:
    assert parse_http_date(format_datetime(instant, usegmt=True)) == instant


_DATES = st.from_regex(
    r"(Mon, )?[0-9]{1,3}[ -](Jan|Foo)[ -][0-9]{1,5}"
    r"( [0-9]{1,3}(:[0-9]{1,3}){0,3})? ?(GMT|[+-][0-9]{1,8}|x)?",
    fullmatch=True,
)


@given(st.text(max_size=80) | _DATES)
def test_any_text_is_a_date_or_none(text: str) -> None:
    instant = parse_http_date(text)
    assert instant is None or instant.utcoffset() == timedelta(0)
