"""Dates as documents have them: whole, in part, or of a form that is not read."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.dates import PartialDate, read_date


@pytest.mark.parametrize(
    ("text", "parts", "last_day"),
    [
        ("2022-12-31", PartialDate(2022, 12, 31), date(2022, 12, 31)),
        (" 20220228 ", PartialDate(2022, 2, 28), date(2022, 2, 28)),
        ("2024-02-00", PartialDate(2024, 2), date(2024, 2, 29)),
        ("2024-02", PartialDate(2024, 2), date(2024, 2, 29)),
        ("20221200", PartialDate(2022, 12), date(2022, 12, 31)),
        ("2022", PartialDate(2022), date(2022, 12, 31)),
        ("1964-00-00", PartialDate(1964), date(1964, 12, 31)),
        ("2022-12-31T23:59:59+14:00", PartialDate(2022, 12, 31), date(2022, 12, 31)),
    ],
)
def test_known_forms(text: str, parts: PartialDate, last_day: date) -> None:
    read = read_date(text)
    assert read == parts
    assert read.last_day == last_day


@pytest.mark.parametrize(
    "value",
    [
        *("01.01.2001", "1/2/2001", "2022-1-1", "2022-W01-1", "22-01-01", "2022-13-01", "spring"),
        *("2022-02-30", "2022-00-12", "0000-01-01", "2022-01-01Tnoon", "202212", "", None, 2022),
        *("\N{ARABIC-INDIC DIGIT TWO}022-01-01", "2022-01-01T", "2022-12-", "20220101T10:00:00Z"),
    ],
)
def test_other_forms_are_not_read(value: object) -> None:
    assert read_date(value) is None


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("1964-05-06", "19640506", True),
        ("1964-05-06", "1964", True),
        ("1964-05-06", "1964-05-00", True),
        ("1964-05-06", "1964-06", False),
        ("1964", "1965-00-00", False),
    ],
)
def test_known_parts_are_compared(one: str, other: str, agree: bool) -> None:
    first, second = read_date(one), read_date(other)
    assert first is not None
    assert second is not None
    assert first.agrees_with(second) is agree
    assert second.agrees_with(first) is agree


@given(st.text() | st.from_regex(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}"))
def test_any_text(text: str) -> None:
    read = read_date(text)
    assert read is None or read.last_day.year == read.year


@given(st.dates())
def test_any_day(day: date) -> None:
    for text in (day.isoformat(), day.isoformat().replace("-", "")):
        read = read_date(text)
        assert read is not None
        assert read.last_day == day
