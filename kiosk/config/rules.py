"""What settings of every kind go by."""

from __future__ import annotations

from typing import Literal, get_args

Language = Literal["en", "sv", "da", "de", "et", "fr", "pl", "ar"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


class RuleError(ValueError):
    """A value breaks a rule of its own type. ``key`` is the table's key, empty for the value."""

    def __init__(self, key: str, expected: str) -> None:
        super().__init__(f"{key}: {expected}" if key else expected)
        self.key = key
        self.expected = expected


def check_distinct(key: str, values: tuple[str, ...]) -> None:
    """Raise `RuleError` where one value stands there twice."""
    if len(set(values)) < len(values):
        raise RuleError(key, "expected each only once")
