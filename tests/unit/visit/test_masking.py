"""What of an identifier may be seen."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.visit.privacy import DOT, SHORTEST_SECRET, mask, redact


@pytest.mark.parametrize(
    ("identifier", "masked"),
    [
        ("PNOLT-40504040001", "PNOLT-••••••••001"),
        ("PNOEE-3", "PNOEE-•"),
        ("+37255555678", "+372••••••78"),
        ("+372XXXXXXXX", "+372••••••••"),
        ("+359 •••• ••67", "+359 •••• ••67"),
        ("+359 XXXX XX67", "+359 •••• ••67"),
        ("PNOLT-•••••••0001", "PNOLT-••••••••001"),
        ("19840317-****", "•••••317-••••"),
        ("m•••a@example.com", "••••••••••••••com"),
        ("+372•••••678", "+372••••••78"),
        ("40504040001", "••••••••001"),
        ("anna-lisa@example.com", "••••••••••••••••••com"),
        ("Anna-Lisa", "••••••isa"),
        ("ANNA-LISA", "••••••ISA"),
        ("+46", "••6"),
        ("ab", "••"),
        ("a", "•"),
        ("", ""),
    ],
)
def test_mask(identifier: str, masked: str) -> None:
    assert mask(identifier) == masked


PREFIX = re.compile(r"[A-Z]{5}-|\+[0-9]{1,3}")


@given(st.text() | st.from_regex(r"([A-Za-z]{3,6}-|\+)?[0-9A-Za-z@. -]{0,20}", fullmatch=True))
def test_little_is_left(identifier: str) -> None:
    masked = mask(identifier)
    assert len(masked) == len(identifier)
    prefix = PREFIX.match(identifier)
    start = prefix.end() if prefix and masked.startswith(prefix[0]) else 0
    was_hidden = bool(re.search("[*•·●∙]|[Xx]{2,}", identifier[start:]))
    seen = [c for c in masked[start:] if c != DOT and not (was_hidden and c in " -")]
    assert len(seen) <= 3
    assert len(seen) * 3 <= len(identifier) - start
    assert all(c in (DOT, was) for c, was in zip(masked, identifier, strict=True))
    if not was_hidden and identifier[start:]:
        assert masked != identifier


@given(st.text(min_size=1))
def test_masking_twice_shows_no_more(identifier: str) -> None:
    seen = [c for c in mask(identifier) if c != DOT]
    assert len([c for c in mask(mask(identifier)) if c != DOT]) <= len(seen)


@pytest.mark.parametrize(
    ("text", "typed", "redacted"),
    [
        ("Sent to PNOLT-40504040001.", ["PNOLT-40504040001"], "Sent to PNOLT-••••••••001."),
        ("sent to pnolt-40504040001", ["PNOLT-40504040001"], "sent to pnolt-••••••••001"),
        ("to 40504040001", ["PNOLT-40504040001"], "to ••••••••001"),
        ("to 4050 404-0001!", ["PNOLT-40504040001"], "to ••••••••••001!"),
        ("to +372 5555 5678", ["+37255555678"], "to +372 ••••••678"),
        ("hi ANNA smith", ["Anna Smith"], "hi •••••••ith"),
        ("SE", ["SE"], "SE"),
        ("see abc", ["abc"], "see abc"),
        ("a.c abc", ["a.c*d"], "a.c abc"),
        ("nothing", [], "nothing"),
        ("nothing", ["", "----", "•••••"], "nothing"),
    ],
)
def test_redact(text: str, typed: list[str], redacted: str) -> None:
    assert redact(text, typed) == redacted


WORDS = st.text(st.characters(categories=["L", "N"], max_codepoint=0x17F), max_size=12)


@given(WORDS, st.text(max_size=8), st.text(max_size=8), st.lists(WORDS, max_size=3))
def test_what_was_typed_is_never_left(
    value: str, before: str, after: str, others: list[str]
) -> None:
    assume(len(value) >= SHORTEST_SECRET)
    for text in (before + value + after, before + value.upper() + after):
        assume(len(text) == len(before + value + after))  # ß and its kind
        redacted = redact(text, [*others, value])
        assert value.lower() not in redacted.lower()


@given(st.text(), st.lists(st.text(), max_size=4))
def test_any_text_can_be_redacted(text: str, typed: list[str]) -> None:
    assert len(redact(text, typed)) == len(text)
