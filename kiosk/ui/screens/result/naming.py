"""A service's names and values, for people."""

from __future__ import annotations

import re


def readable(name: str) -> str:
    """The name of an attribute in words."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", name).strip()
    return spaced[:1].upper() + spaced[1:].lower()


def told(value: object) -> str:
    """An attribute's value as it was given."""
    match value:
        case dict():
            return ", ".join(filter(None, map(told, value.values())))
        case list():
            return ", ".join(filter(None, map(told, value)))
        case None:
            return "–"
        case _:
            return str(value)
