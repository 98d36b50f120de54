"""What is heard of the process that draws, whatever it says and in whatever pieces."""

from __future__ import annotations

import struct
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pdf_renderer.protocol import (
    LONGEST_SIDE,
    MOST_LEFT_OUT,
    MOST_PAGES,
    PIXEL,
    Drawn,
    NonsenseError,
    Opened,
    Reading,
    Size,
    opening,
    page,
)

Messages = list[Opened | Drawn]

PAGES = st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9), st.booleans()), max_size=5)


def heard(said: bytes, cuts: list[int]) -> tuple[Messages, Reading]:
    """What is told of `said`, which arrives in pieces."""
    reading, messages = Reading(), Messages()
    places = [0, *sorted(cut % (len(said) + 1) for cut in cuts), len(said)]
    for start, end in pairwise(places):
        messages += list(reading.feed(said[start:end]))
    return messages, reading


@given(PAGES, st.integers(0, 2 * MOST_LEFT_OUT), st.lists(st.integers(0), max_size=20))
def test_what_is_said_is_heard(
    pages: list[tuple[int, int, bool]], left_out: int, cuts: list[int]
) -> None:
    sizes: list[Size] = [(width, height) for width, height, _ in pages]
    left_out = left_out if sizes else 0
    pixels = [
        bytes([number]) * (PIXEL * width * height) if is_drawn else None
        for number, (width, height, is_drawn) in enumerate(pages)
    ]
    said = opening(sizes, left_out) + b"".join(b"".join(page(content)) for content in pixels)
    messages, reading = heard(said, cuts)
    assert messages[0] == Opened(tuple(sizes), min(left_out, MOST_LEFT_OUT))
    assert messages[1:] == [
        Drawn(number, None if content is None else bytearray(content))
        for number, content in enumerate(pixels)
    ]
    assert reading.is_over
    with pytest.raises(NonsenseError):
        list(reading.feed(b"\0"))


@given(st.binary(max_size=300), st.lists(st.integers(0), max_size=9))
def test_nothing_that_is_said_is_believed(said: bytes, cuts: list[int]) -> None:
    try:
        messages, reading = heard(said, cuts)
    except NonsenseError:
        return
    assert len(reading._held) <= PIXEL * LONGEST_SIDE * LONGEST_SIDE
    opened = [message for message in messages if isinstance(message, Opened)]
    drawn = [message for message in messages if isinstance(message, Drawn)]
    assert len(opened) <= 1
    assert [message.page for message in drawn] == list(range(len(drawn)))
    for message in opened:
        assert len(drawn) <= len(message.sizes) <= MOST_PAGES
        assert all(0 < side <= LONGEST_SIDE for size in message.sizes for side in size)
        for one, (width, height) in zip(drawn, message.sizes, strict=False):
            assert one.pixels is None or len(one.pixels) == PIXEL * width * height


@pytest.mark.parametrize(
    "said",
    [
        struct.pack("<HH", MOST_PAGES + 1, 0),
        struct.pack("<HH", 0, 7),
        *(struct.pack("<HHHH", 1, 0, *size) for size in [(0, 9), (9, 0), (LONGEST_SIDE + 1, 9)]),
        struct.pack("<HHHH", 1, 0, 9, LONGEST_SIDE + 1),
        opening([(1, 1)], 0) + b"\2",
        opening([(1, 1)], 0) + b"\0" * 2,
        opening([], 0) + b"\0",
    ],
)
def test_a_lie_is_nonsense(said: bytes) -> None:
    reading = Reading()
    with pytest.raises(NonsenseError):
        list(reading.feed(said))
    with pytest.raises(NonsenseError):
        list(reading.feed(b"\0"))


def test_no_pixel_is_told_to_anybody() -> None:
    assert repr(Drawn(0, bytearray(b"personal"))) == "Drawn(page=0)"
