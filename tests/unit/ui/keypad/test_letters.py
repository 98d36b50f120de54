"""The letters of the keys are those that people of the shipped languages write."""

from __future__ import annotations

import pytest

from kiosk.ui.keypad.layout import _USUAL, ROWS
from kiosk.ui.keypad.letters import (
    BASIC,
    arabic_letters,
    capital,
    marked_letters,
    own_letters,
)


@pytest.mark.parametrize(
    ("language", "own"),
    [
        ("en", ""),
        ("sv", "åäö"),
        ("da", "æøå"),
        ("de", "äöüß"),
        ("et", "õäöüšž"),
        ("fr", "àâæçéèêëîïôœùûüÿ"),
        ("pl", "ąćęłńóśźż"),
    ],
)
def test_each_language_has_its_own(language: str, own: str) -> None:
    assert set(own) <= set(own_letters(language)) <= set(marked_letters())


@pytest.mark.parametrize("language", ["ar", "tlh"])
def test_what_is_written_otherwise_adds_none(language: str) -> None:
    assert own_letters(language) == ""


def test_letters_stand_where_their_own_alphabet_has_them() -> None:
    assert own_letters("sv").endswith("åäö")
    assert own_letters("da") == "æøå"
    assert arabic_letters().startswith("ء")
    assert arabic_letters().endswith("ي")


@pytest.mark.parametrize("rows", [_USUAL, *ROWS.values()])
def test_every_arrangement_has_each_letter_once(rows: tuple[str, ...]) -> None:
    assert sorted("".join(rows)) == sorted(BASIC)


def test_every_letter_has_a_capital_of_one_character() -> None:
    for letter in BASIC + marked_letters():
        assert len(capital(letter)) == 1
        assert capital(letter) != letter
        assert capital(letter).lower() == letter
