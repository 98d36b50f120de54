"""What of an identifier may be seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

DOT: Final = "•"

SHORTEST_SECRET: Final = 4
"""Characters; what is shorter (a country, a yes or no) identifies nobody and is everywhere."""

_PREFIX: Final = re.compile(r"[A-Za-z]{3,5}-|\+[0-9]{1,3}(?=[0-9Xx*•]{6})")


def mask(identifier: str) -> str:
    """`identifier` with a country's prefix and at most the last three of its characters left.

    At least two thirds of what follows the prefix is hidden, also where the service has hidden some
    already: what another hides is not relied on.
    """
    prefix = _PREFIX.match(identifier)
    start = prefix.end() if prefix else 0
    rest = identifier[start:]
    shown = min(3, len(rest) // 3)
    hidden = len(rest) - shown
    return identifier[:start] + DOT * hidden + rest[hidden:]


def redact(text: str, typed: Iterable[str]) -> str:
    """`text` with every value of `typed` that it holds masked, however the case is written."""
    for value in sorted(typed, key=len, reverse=True):
        if len(value) >= SHORTEST_SECRET:
            text = re.sub(re.escape(value), lambda found: mask(found[0]), text, flags=re.IGNORECASE)
    return text
