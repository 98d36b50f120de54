"""JSON from a service as typed values."""

from __future__ import annotations

import codecs
import json
from hashlib import sha256
from typing import Any, Final, TypeVar

import msgspec

from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError

DEEPEST: Final = 200
"""Levels of nesting. No documented answer has a dozen, and whatever walks through a value later
must not be led deeper than its stack reaches."""

_T = TypeVar("_T")


def decode(body: bytes | None, kind: type[_T]) -> _T:
    """`body` as a `kind`; what it holds beside that is passed over.

    Raises `VerificationError` (`bad_answer`) where it is too large (None), no JSON, nested too
    deep, of another shape, or says anything twice: which of the two counts is open (RFC 8259, 4).
    """
    text = _unmarked(body or b"")
    try:
        payload = msgspec.json.decode(text)
        _require_shallow(payload)
        json.loads(text, object_pairs_hook=_require_single)  # msgspec takes the last
    except (ValueError, RecursionError):  # among them msgspec's own, and bytes not in UTF-8
        raise VerificationError(Reason.BAD_ANSWER) from None
    return shaped(payload, kind)


def shaped(payload: object, kind: type[_T]) -> _T:
    """What an answer holds, as a `kind`.

    Raises `VerificationError` (`bad_answer`) for another shape.
    """
    try:
        return msgspec.convert(payload, kind)
    except msgspec.MsgspecError:
        raise VerificationError(Reason.BAD_ANSWER) from None


def says_something(value: object) -> bool:
    """Whether there is a letter or a digit in `value`, at any depth.

    A yes or no says nothing by itself.
    """
    match value:
        case bool() | None:
            return False
        case dict():
            return any(map(says_something, value.values()))
        case list():
            return any(map(says_something, value))
        case _:
            return any(map(str.isalnum, str(value)))


def is_json(body: bytes) -> bool:
    """Whether `body` is JSON at all: a proxy's or a network's own page is not."""
    try:
        msgspec.json.decode(_unmarked(body), type=msgspec.Raw)
    except ValueError:  # among them msgspec's own, and bytes not in UTF-8
        return False
    except RecursionError:
        return True
    return True


def _unmarked(body: bytes) -> bytes:
    """JSON without the byte order mark that a reader may pass over (RFC 8259, 8.1)."""
    return body.removeprefix(codecs.BOM_UTF8)


def _require_single(members: list[tuple[str, Any]]) -> None:
    if len(dict(members)) != len(members):
        raise ValueError("a name that stands there twice")


def _require_shallow(payload: object) -> None:
    level = [payload]
    for _depth in range(DEEPEST + 1):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return
    raise VerificationError(Reason.BAD_ANSWER)


def hash_of(body: bytes | None) -> bytes | None:
    """SHA-256 of an answer as it was received; None of one that was too large to be read."""
    return None if body is None else sha256(body).digest()
