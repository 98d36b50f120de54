"""What of an identifier may be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

DOT: Final = "•"

SHORTEST_SECRET: Final = 4
"""Characters; what is shorter (a country, a yes or no) identifies nobody and is everywhere."""

_PREFIX: Final = re.compile(r"[A-Z]{5}-|\+[0-9]{1,3} ?(?=[0-9Xx*• ]{6})")
"""The kind of a number and its country (ETSI EN 319 412-1, 5.1.3: `PNOLT-`), or a calling code."""

_HIDDEN: Final = re.compile(r"[*•·●∙]|[Xx]{2,}")
"""What services put in the place of what they hide."""

_BETWEEN: Final = r"[\W_]{0,3}"
"""What people put between the groups of a number."""


def mask(identifier: str) -> str:
    """`identifier` with a country's prefix and at most the last three of its characters left.

    At least two thirds of what follows the prefix is hidden. What the service has hidden already
    counts: where that is enough, no more is hidden, so that the person still knows their own.
    """
    start = _after_prefix(identifier)
    rest = identifier[start:]
    shown = min(3, len(rest) // 3)
    hidden = len(rest) - shown
    if _HIDDEN.search(rest):
        return identifier[:start] + _hidden_further(rest, shown)
    return identifier[:start] + DOT * hidden + rest[hidden:]


def _hidden_further(rest: str, shown: int) -> str:
    """`rest`, some of which is hidden, with its last `shown` characters left of what is not."""
    rest = _HIDDEN.sub(lambda match: DOT * len(match[0]), rest)
    seen = [place for place, character in enumerate(rest) if character.isalnum()]
    kept = set(seen[len(seen) - min(shown, len(seen)) :])
    return "".join(
        character if place in kept or character in " -" else DOT
        for place, character in enumerate(rest)
    )


def redact(text: str, typed: Iterable[str]) -> str:
    """`text` with every value of `typed` that it holds masked.

    Also where the case, the grouping or the country's prefix is written in another way.
    """
    for value in sorted(typed, key=len, reverse=True):
        core = [re.escape(c) for c in value[_after_prefix(value) :] if c.isalnum()]
        if len(core) >= SHORTEST_SECRET:
            written = re.compile(_BETWEEN.join(core), re.IGNORECASE)
            text = written.sub(lambda match: mask(match[0]), text)
    return text


def _after_prefix(identifier: str) -> int:
    prefix = _PREFIX.match(identifier)
    return prefix.end() if prefix else 0
