"""A body's coding undone: all of it, or it is broken."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.coding import ContentDecodingError, decoded
from kiosk.services.http import Answer, NoAnswer
from tests.support.server import Action, reply

PLAIN = b'{"status":"pending"}' * 40
PACKED = gzip.compress(PLAIN, mtime=0)


def whole(pieces: list[bytes], coding: str) -> bytes:
    return b"".join(decoded(pieces, coding))


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@given(st.binary(max_size=4_000), st.integers(1, 200))
def test_any_body_in_any_pieces(body: bytes, size: int) -> None:
    packed = gzip.compress(body, mtime=0)
    assert whole(cut(packed, size), "gzip") == body
    assert whole(cut(packed + packed, size), " X-GZIP ") == body * 2
    assert whole(cut(gzip.compress(packed, mtime=0), size), "gzip, gzip") == body
    assert whole(cut(zlib.compress(body), size), "deflate") == body
    for coding in ("", "identity", "identity, "):
        assert whole(cut(body, size), coding) == body


@given(st.integers(1, len(PACKED) - 1), st.integers(1, 200))
def test_a_body_that_is_cut_off_anywhere_is_broken(length: int, size: int) -> None:
    with pytest.raises(ContentDecodingError):
        whole(cut(PACKED[:length], size), "gzip")


@given(st.binary(max_size=300), st.sampled_from(["gzip", "deflate", "gzip, gzip", "br", "x" * 9]))
def test_any_bytes_are_a_body_or_broken(data: bytes, coding: str) -> None:
    with suppress(ContentDecodingError):
        assert len(whole([data], coding)) <= 1_100 * max(len(data), 1)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
def test_nothing_is_nothing_under_any_coding(coding: str) -> None:
    assert whole([], coding) == b""


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("length", [65_535, 65_536, 65_537, 3 * 65_536])
@pytest.mark.parametrize("size", [1, 7, 5_000])
def test_a_body_of_whole_pieces_comes_to_its_end(coding: str, length: int, size: int) -> None:
    """What packs best gives most from the last bytes, behind which the trailer alone stands."""
    body = bytes(length)
    packed = gzip.compress(body, mtime=0) if coding == "gzip" else zlib.compress(body)
    assert whole(cut(packed, size), coding) == body


def test_five_codings_are_undone_and_no_more() -> None:
    packed = PLAIN
    for _layer in range(5):
        packed = gzip.compress(packed, mtime=0)
    assert whole([packed], ", ".join(["gzip"] * 5)) == PLAIN
    with pytest.raises(ContentDecodingError):
        whole([gzip.compress(packed, mtime=0)], ", ".join(["gzip"] * 6))


@pytest.mark.parametrize("size", [1, 7, 5_000])
def test_padding_behind_the_end_is_passed_over(size: int) -> None:
    assert whole(cut(PACKED + bytes(64), size), "gzip") == PLAIN


def test_a_bomb_comes_in_small_pieces() -> None:
    bomb = gzip.compress(bytes(50_000_000), mtime=0)

    def counted() -> Iterator[int]:
        yield from map(len, decoded([bomb], "gzip"))

    assert max(counted()) <= 65_536


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", b"no gzip"),
        ("gzip", PACKED[:-9] + b"x" * 9),
        ("gzip", PACKED[:-1]),
        ("gzip", PACKED[:-8]),
        ("gzip", PACKED[:12]),
        ("gzip", PACKED + PACKED[:-1]),
        ("gzip, gzip", gzip.compress(PACKED[:-1], mtime=0)),
        ("br", PLAIN),
        (", ".join(["gzip"] * 6), PACKED),
    ],
)
def test_a_broken_body_is_a_broken_answer(
    ask_once: Callable[[Action], Answer], coding: str, body: bytes
) -> None:
    with pytest.raises(NoAnswer) as nothing:
        ask_once(reply(200, body, {"Content-Encoding": coding}))
    assert nothing.value.sent
