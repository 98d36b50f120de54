"""Groups are for the eyes: what is sent is what was typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kiosk.config import LANGUAGES
from kiosk.ui import dates
from kiosk.ui.grouping import SPACE, asks_for_digits, grouped_date, grouped_number, ungrouped

ORDERS = {"d/m/y": ("d", "m", "y"), "m/d/y": ("m", "d", "y"), "y-m-d": ("y", "m", "d")}


def typed(text: str, group: Callable[[str], str]) -> str:
    """What stands there after each character was added at the end."""
    line = ""
    for character in text:
        line = group(line + character)
    return line


@pytest.mark.parametrize(
    "pattern",
    [r"^[0-9]{11}$", r"^\+[1-9][0-9]{6,14}$", r"^[0-9]{6}-?[0-9]{4}$", r"\d{8}", r"(?:\d{4}){2,3}"],
)
def test_numbers_are_known_by_their_pattern(pattern: str) -> None:
    assert asks_for_digits(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        *(None, "", r"^PNO[A-Z]{2}-[0-9-]{6,20}$", r"^[0-9A-Za-z]{6,20}$", r".{1,5}", r"[0-9 ]+"),
        *(
            r"\w+",
            r"\S+",
            r"[^0-9]+",
            r"[0-9]+\s?[0-9]+",
            r"(?=.*[^\W_]).{1,64}",
            "[0-9",
            "A|[0-9]",
        ),
    ],
)
def test_what_may_hold_letters_or_spaces_is_no_number(pattern: str | None) -> None:
    assert not asks_for_digits(pattern)


@given(st.from_regex(r"\+?[0-9]{0,20}", fullmatch=True))
def test_a_number_is_sent_as_it_was_typed(number: str) -> None:
    assert ungrouped(typed(number, grouped_number)) == number


@given(st.text(max_size=30))
def test_no_text_loses_more_than_spaces(text: str) -> None:
    assert ungrouped(grouped_number(text)) == ungrouped(text)


def test_a_number_in_groups() -> None:
    assert grouped_number("50001017017") == SPACE.join(("5000", "1017", "017"))
    assert grouped_number("+37268000769") == "+" + SPACE.join(("3726", "8000", "769"))
    assert grouped_number("120375-3289") == "120375-3289"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3", "3"),
        ("31", "31"),
        ("311", "31/1"),
        ("31121990", "31/12/1990"),
        ("31/12/1990", "31/12/1990"),
        ("3/1/1990", "3/1/1990"),
        ("1990-12-31", "1990-12-31"),
        ("2004-12-31", "2004-12-31"),
        ("45", "45"),
        ("3199", "3199"),
    ],
)
def test_a_date_as_it_is_typed(text: str, expected: str) -> None:
    assert typed(text, lambda line: grouped_date(line, ORDERS["d/m/y"], "/")) == expected


def test_where_a_hyphen_could_be_read_in_two_ways_nothing_is_grouped() -> None:
    line = typed("2004-12-31", lambda line: grouped_date(line, ORDERS["d/m/y"], "-"))
    assert line == "2004-12-31"


@given(
    day=st.dates(date(1000, 1, 1), date(9999, 12, 31)),
    language=st.sampled_from(LANGUAGES),
    form=st.sampled_from(["digits", "typed", "iso"]),
)
def test_no_date_becomes_another_one(day: date, language: str, form: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        shown = dates.typed(day.isoformat())
        text = {
            "digits": "".join(filter(str.isdigit, shown)),
            "typed": shown,
            "iso": day.isoformat(),
        }[form]
        assert dates.as_iso(typed(text, dates.grouped)) == dates.as_iso(text) == day.isoformat()
    finally:
        QLocale.setDefault(before)
