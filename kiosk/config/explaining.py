"""What is wrong at which place of a table, in words, and never with the value that is there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Literal, get_args, get_origin, get_type_hints

import msgspec
from msgspec.inspect import StructType, Type, VarTupleType, type_info

from kiosk.config.rules import RuleError

# msgspec's words for types, in words for people.
_TYPES = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "null": "nothing",
    "datetime": "a date",
    "date": "a date",
    "time": "a time",
}

Key = tuple[str | int, ...]
"""Names of tables and keys, and numbers for the entries of a list."""


def explain(error: msgspec.ValidationError, kind: type) -> tuple[Key, str]:
    """Tell where in a table the error is and what was expected there, without any value."""
    parts = re.fullmatch(r"(.*?)(?: - at `\$([\w.\[\]]*)`)?", str(error), re.DOTALL)
    what, path = (parts[1], parts[2] or "") if parts else ("", "")
    at = tuple(int(i) if i else name for name, i in re.findall(r"(\w+)|\[(\d+)\]", path))
    cause = error.__cause__
    if isinstance(cause, RuleError):
        return ((*at, cause.key) if cause.key else at), cause.expected
    if what.startswith("Invalid enum value"):
        return at, f"expected {listed(_choices(kind, at))}"
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        table = _type_at(kind, at)
        known = table.fields if isinstance(table, StructType) else ()
        return (*at, unknown[1]), f"unknown; expected {listed(field.name for field in known)}"
    if missing := re.fullmatch(r"Object missing required field `(\w+)`", what):
        return (*at, missing[1]), "expected, and missing"
    if what.startswith("Expected "):
        plain = what.replace(" | null", "").replace(", got ", ", found ").removeprefix("Expected")
        return at, "expected" + re.sub(r"`([\w |]+)`", lambda types: _said(types[1]), plain)
    return at, "expected another value"


def dotted(key: Key) -> str:
    """Write a key as TOML does, on one line whatever is in it; a list's entries count from 0."""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            bare = re.fullmatch(r"[A-Za-z0-9_-]{1,64}", part)
            text += f".{part}" if bare else f".{json.dumps(part[:64])}"
    return text[1:]


def listed(words: Iterable[str]) -> str:
    """At least one of these, as a sentence names them."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def _said(types: str) -> str:
    return " or ".join(_TYPES.get(word, "another") for word in types.split(" | "))


def _type_at(kind: type, at: Key) -> Type:
    """The type that msgspec holds the value there to."""
    kind_there = type_info(kind)
    for part in at:
        if isinstance(kind_there, StructType):
            kind_there = next(
                field.type for field in kind_there.fields if field.encode_name == part
            )
        elif isinstance(kind_there, VarTupleType):
            kind_there = kind_there.item_type
    return kind_there


def _choices(kind: type, at: Key) -> tuple[str, ...]:
    """The words that may stand there, in the order in which the type names them."""
    place = max(i for i, part in enumerate(at) if isinstance(part, str))
    table = _type_at(kind, at[:place])
    hint = get_type_hints(table.cls)[str(at[place])] if isinstance(table, StructType) else None
    while get_origin(hint) is not Literal:  # of a list, its entries
        hint = get_args(hint)[0]
    return get_args(hint)
