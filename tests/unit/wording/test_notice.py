"""A privacy notice as paragraphs: text stays text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.wording.notice import Paragraph, paragraphs

NOTICE = """\
# Why we ask

We verify **who you are**
before you sign.

- Your name
- Your date of birth,
  as the eID has it
Write to [us](https://bank.example/privacy).

2 * 3 * 4 is no list, and a_b_c is one word.
"""


def test_the_little_that_is_known() -> None:
    assert list(paragraphs(NOTICE)) == [
        Paragraph("Why we ask", is_heading=True),
        Paragraph("We verify who you are before you sign."),
        Paragraph("Your name", is_item=True),
        Paragraph(
            "Your date of birth, as the eID has it Write to us (https://bank.example/privacy).",
            is_item=True,
        ),
        Paragraph("2 * 3 * 4 is no list, and a_b_c is one word."),
    ]


@pytest.mark.parametrize("text", ["<b>x</b>", "![x](y)z", "`x`", "#x", "> x", "1. x", "&amp;"])
def test_anything_else_is_text(text: str) -> None:
    assert "x" in next(paragraphs(text)).text or text == "&amp;"


def test_nothing_acts_on_the_reader() -> None:
    [paragraph] = paragraphs("a\x1b[31m\u202eb")
    assert "\x1b" not in paragraph.text
    assert "\u202e" not in paragraph.text


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs")), max_size=80))
def test_no_word_is_lost(text: str) -> None:
    shown = "".join(paragraph.text for paragraph in paragraphs(text))
    assert [c for c in shown if c.isalnum()] == [c for c in text if c.isalnum()]
