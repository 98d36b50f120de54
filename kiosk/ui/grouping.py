"""Digits in groups while they are typed: what is read in groups is compared more easily.

Only what is typed at the end of a line is grouped, and only where people have put no signs of their
own between the digits.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

SPACE: Final = "\u202f"
"""Between two groups of a number: a narrow space, at which no line breaks."""

_GROUP: Final = 4

_DIGITS_ALONE: Final = re.compile(
    r"""
    \^? (?: \\d | \[ (?:[0-9]-[0-9]|[0-9])+ [+-]? \] | [0-9] | \\\+ | -
        | \(\?: | [()|?*+$] | \{[0-9]+(?:,[0-9]*)?\} )+ \$?
    """,
    re.VERBOSE,
)
"""A regular expression that fits nothing but digits, hyphens and a plus."""


def asks_for_digits(pattern: str | None) -> bool:
    """Whether what fits a field's pattern is a number, in which no space can stand."""
    return pattern is not None and _DIGITS_ALONE.fullmatch(pattern) is not None


def asks_for_latin(pattern: str | None) -> bool:
    """Whether a field's pattern names letters of the Latin alphabet, whatever the reader's is."""
    return pattern is not None and ("A-Z" in pattern or "a-z" in pattern)


def grouped_number(text: str) -> str:
    """A number in groups of four digits; a leading plus stays. Anything else as it is."""
    plain = ungrouped(text)
    sign, digits = ("+", plain[1:]) if plain.startswith("+") else ("", plain)
    if not digits.isascii() or not digits.isdigit():
        return plain
    groups = [digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP)]
    return sign + SPACE.join(groups)


def ungrouped(text: str) -> str:
    """A number without its spaces, as it is sent."""
    return "".join(text.split())


def grouped_date(text: str, order: Sequence[str], separator: str) -> str:
    """A date of which the digits so far are typed, with `separator` between its parts.

    `order` is that of `d`, `m` and `y`. Whoever types year, month and day as ISO 8601 has them gets
    no other separators: a date that could be read in two ways is left as it is.
    """
    parts = text.split(separator)
    widths = [4 if part == "y" else 2 for part in order]
    is_iso = order[0] == "y"
    plain = "".join(parts)
    if not is_iso:
        if separator == "-":
            return text
        if re.fullmatch(r"[0-9]{4}[-./ ].*", plain):
            return plain
    is_ours = all(len(part) == width for part, width in zip(parts[:-1], widths, strict=False))
    if not (plain.isascii() and plain.isdigit()) or not is_ours or len(plain) > sum(widths):
        return text
    groups, rest = [], plain
    for part, width in zip(order, widths, strict=True):
        group, rest = rest[:width], rest[width:]
        if group and len(group) == width and not _is_possible(part, group):
            return plain
        groups += [group] if group else []
    tail = separator if text.endswith(separator) and len(parts) <= len(order) else ""
    return separator.join(groups) + tail


def _is_possible(part: str, digits: str) -> bool:
    most = {"d": 31, "m": 12, "y": 9999}[part]
    return 1 <= int(digits) <= most
