"""Texts from outside as plain text: never a command to a terminal, never the order of a line."""

from __future__ import annotations

from typing import Final

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_JOINERS: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Names in Persian and in Indian scripts are spelt with these."""


def plain(text: str) -> str:
    """`text` on one line, without anything that acts instead of being read.

    Line ends, tabs and unusual spaces become spaces. Control characters, with which terminals are
    commanded, and the marks that turn the direction of what follows (Unicode TR 9) are replaced.
    """
    return "".join(map(_plain, text))


def _plain(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    # The separators of records and files count as space to Python, but are control characters.
    is_space = character.isspace() and not "\x1c" <= character <= "\x1f"
    return " " if is_space else REPLACEMENT
