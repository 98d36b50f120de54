"""A scanner is no keyboard: whoever has scanned a case may still have to touch keys."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from kiosk.ui.keypad.rhythm import SCANNED, KeyRhythm

A, RETURN, TAB = Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Tab
SHORT = SCANNED / 5


def rhythm(presses: Iterable[tuple[Qt.Key, float]]) -> KeyRhythm:
    found, at = KeyRhythm(), 1000.0
    for key, pause in presses:
        at += pause
        found.press(key, at)
    return found


def scan(length: int, end: Qt.Key = RETURN) -> list[tuple[Qt.Key, float]]:
    return [(A, 10.0), *[(A, SHORT)] * (length - 1), (end, SHORT)]


def test_nothing_was_typed_at_first() -> None:
    assert not rhythm([]).is_by_hand


@given(st.lists(st.tuples(st.integers(1, 40), st.sampled_from([RETURN, TAB])), max_size=5))
def test_scans_alone_are_no_typing(scans: list[tuple[int, Qt.Key]]) -> None:
    assert not rhythm([one for length, end in scans for one in scan(length, end)]).is_by_hand


@pytest.mark.parametrize("key", [A, RETURN, TAB])
def test_one_key_by_itself_is_a_person(key: Qt.Key) -> None:
    assert rhythm([(key, 1.0)]).is_by_hand
    assert rhythm([*scan(8), (key, 1.0)]).is_by_hand
    assert rhythm([(key, 1.0), *scan(8)]).is_by_hand


def test_quick_fingers_are_a_person() -> None:
    assert rhythm([(A, SHORT)] * 6).is_by_hand


def test_the_next_visit_knows_nothing_of_it() -> None:
    found = rhythm([(A, 1.0)])
    found.forget()
    assert not found.is_by_hand
    assert vars(found) == vars(KeyRhythm())
