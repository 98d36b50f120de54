"""JSON from a service as typed values."""

from __future__ import annotations

import json
from typing import Any, Final, TypeVar

import msgspec

from kiosk.visit.domain import Fault, Reason

DEEPEST: Final = 200
"""Levels of nesting. No documented answer has a dozen, and whatever walks through a value later
must not be led deeper than its stack reaches."""

_T = TypeVar("_T")


def decode(body: bytes | None, kind: type[_T]) -> _T:
    """`body` as a `kind`; what it holds beside that is passed over.

    Raises `Fault` (`bad_answer`) where it is too large (None), no JSON, nested too deep, of
    another shape, or says anything twice: which of the two counts is open (RFC 8259, 4).
    """
    try:
        told = msgspec.json.decode(body or b"")
        _require_shallow(told)
        json.loads(body or b"", object_pairs_hook=_require_single)  # msgspec takes the last
        return msgspec.convert(told, kind)
    except (msgspec.MsgspecError, ValueError, RecursionError):  # among them bytes not in UTF-8
        raise Fault(Reason.BAD_ANSWER) from None


def is_json(body: bytes) -> bool:
    """Whether `body` is JSON at all: a proxy's or a network's own page is not."""
    try:
        msgspec.json.decode(body, type=msgspec.Raw)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return False
    except RecursionError:
        return True
    return True


def _require_single(members: list[tuple[str, Any]]) -> None:
    if len(dict(members)) != len(members):
        raise ValueError("a name that is told twice")


def _require_shallow(told: object) -> None:
    level = [told]
    for _depth in range(DEEPEST + 1):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return
    raise Fault(Reason.BAD_ANSWER)
