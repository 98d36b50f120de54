"""JSON as typed values, or one fault."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given

from kiosk.services.reading import DEEPEST, decode, is_json, says_something
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from tests.unit.services.hopae.answers import BODIES, JSON, encoded


class Named(msgspec.Struct):
    name: str
    number: int | None = None


def test_value() -> None:
    assert decode(b'{"name": "x", "more": [1]}', Named) == Named("x")
    assert decode(b"[1, null]", list[Any]) == [1, None]


def test_a_byte_order_mark_is_passed_over() -> None:
    body = b'\xef\xbb\xbf{"name": "x"}'
    assert decode(body, Named) == Named("x")
    assert is_json(body)


@pytest.mark.parametrize(
    "body",
    [
        None,
        b"",
        b"{",
        b'{"name": "x",}',
        b'{"name": 1}',
        b"[]",
        b"\xef\xbb\xbf",
        b"\xef\xbb\xbf{}",
        b'\xef\xbb\xbf\xef\xbb\xbf{"name": "x"}',
        b'{"name": "\xff"}',
        b'{"name": "\\ud800"}',
        b'{"name": NaN}',
        b'{"name": "y", "name": "x"}',
        b'{"name": "x", "more": [{"a": 1, "b": 2, "\\u0061": 1}]}',
        b'{"name": "x", "number": 1e999}',
        b'{"name": "x", "number": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
    ],
)
def test_bad_answer(body: bytes | None) -> None:
    with pytest.raises(VerificationError) as fault:
        decode(body, Named)
    assert fault.value.reason is Reason.BAD_ANSWER
    assert fault.value.__suppress_context__


@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")])
def test_deepest(opening: bytes, closing: bytes) -> None:
    def nested(levels: int) -> bytes:
        return opening * levels + b"1" + closing * levels

    decode(nested(DEEPEST), object)
    with pytest.raises(VerificationError):
        decode(nested(DEEPEST + 1), object)


@pytest.mark.parametrize(
    "value", ["a", "7", "李", 0, 1.5, ["", "x"], {"a": {"b": [None, "x"]}}, [[{"a": 1}]]]
)
def test_a_letter_or_a_digit_says_something(value: object) -> None:
    assert says_something(value)


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", "-", "\u200b", None, True, False, [], {}),
        *([None], [True, ""], {"name": None}, {"name": "-"}, {"a": {"b": ["", False]}}),
    ],
)
def test_what_has_neither_says_nothing(value: object) -> None:
    assert not says_something(value)


@given(JSON)
def test_any_json(value: object) -> None:
    body = encoded(value)
    assert is_json(body)
    try:
        assert decode(body, dict[str, Any]) == value
    except VerificationError:
        assert not isinstance(value, dict)


@given(BODIES)
def test_any_bytes(body: bytes | None) -> None:
    try:
        decode(body, Named)
    except VerificationError as fault:
        assert fault.reason is Reason.BAD_ANSWER  # noqa: PT017
    if body is not None and not is_json(body):
        with pytest.raises(VerificationError):
            decode(body, object)


@pytest.mark.parametrize("body", [b"", b"<html>", b"{", b"{} {}", b"nul", b"\xff"])
def test_no_json(body: bytes) -> None:
    assert not is_json(body)


def test_deep_json_is_json() -> None:
    assert is_json(b"[" * 100_000 + b"]" * 100_000)
