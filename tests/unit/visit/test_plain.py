from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.sanitize import REPLACEMENT, plain


@pytest.mark.parametrize(
    "text", ["Łukasz Żółć", "O’Neill", "李小龍", "محمد", "می\u200cخواهم", "क्\u200dष", "👩🏽", ""]
)
def test_names_are_left_as_they_are(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("1 Street\n2 Town", "1 Street 2 Town"),
        ("a\tb\u00a0c\u2028d", "a b c d"),
        ("\x1b[2J", "�[2J"),
        ("\x9b2J\x07\x00\x7f", "�2J���"),
        ("a\x1cb", "a�b"),
        ("\u202egpj.exe\u2066\u200e", "�gpj.exe��"),
        ("\ud800", "�"),
    ],
)
def test_nothing_acts(text: str, seen: str) -> None:
    assert plain(text) == seen


@given(st.text())
def test_what_remains_is_harmless(text: str) -> None:
    seen = plain(text)
    assert len(seen) == len(text)
    assert plain(seen) == seen
    for character in seen:
        kind = unicodedata.category(character)
        assert kind not in {"Cc", "Cs", "Zl", "Zp"}
        assert unicodedata.bidirectional(character) not in {
            *("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        }
    assert REPLACEMENT not in seen or not text.isprintable() or REPLACEMENT in text
