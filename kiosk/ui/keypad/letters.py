"""The letters of the languages that ship, from Unicode's data."""

from __future__ import annotations

import json
from functools import cache
from typing import Final

from kiosk.resources import RESOURCES

BASIC: Final = "abcdefghijklmnopqrstuvwxyz"
"""What every Latin alphabet is taken to begin with: names are foreign, too."""


def own_letters(language: str) -> str:
    """The letters of a language, by its code, beyond the basic ones, in its own order.

    None where it is not among those that ship, or is not written in Latin letters.
    """
    letters = _alphabets().get(language, "")
    return "" if letters.isascii() or language == "ar" else _without_basic(letters)


def marked_letters() -> str:
    """The same of all languages that ship, each beside the basic letter that it is sorted with."""
    return _without_basic(_alphabets()["latin"])


def arabic_letters() -> str:
    """The letters of Arabic, in its order."""
    return _alphabets()["ar"]


def capital(letter: str) -> str:
    """The capital of a letter, in one character; the letter itself where there is none."""
    if letter == "ß":
        return "ẞ"  # in Unicode's tables it has two letters
    return letter.upper() if len(letter.upper()) == 1 else letter


def _without_basic(letters: str) -> str:
    return "".join(letter for letter in letters if letter not in BASIC)


@cache
def _alphabets() -> dict[str, str]:
    text = (RESOURCES / "letters" / "letters.json").read_text("utf-8")
    alphabets: dict[str, str] = json.loads(text)
    return alphabets
