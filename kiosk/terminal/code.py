"""A QR code in the cells of a terminal, two modules above one another in each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kiosk.visit.qr import QUIET_ZONE, Modules

NARROW: Final = 2
"""Modules of white around a code on a terminal that has no room for more: phones read that too."""

_BLACK_ON_WHITE: Final = "\x1b[38;5;16;48;5;231m"
"""Colours 16 and 231 are black and white whatever the terminal's own palette says."""
_RESET: Final = "\x1b[0m"

_DARK_DRAWN: Final = {
    (True, True): "█",
    (True, False): "▀",
    (False, True): "▄",
    (False, False): " ",
}
_LIGHT_DRAWN: Final = {
    (not upper, not lower): block for (upper, lower), block in _DARK_DRAWN.items()
}
"""Without colours, light is drawn: right on a dark terminal, which most are."""

BLOCKS: Final = "█▀▄"


def drawn(modules: Modules, *, colours: bool) -> list[str]:
    """The lines of the code. An odd last row is completed with white."""
    rows = [*modules, *([(False,) * len(modules)] if len(modules) % 2 else [])]
    blocks = _DARK_DRAWN if colours else _LIGHT_DRAWN
    lines = [
        "".join(blocks[pair] for pair in zip(upper, lower, strict=True))
        for upper, lower in zip(rows[::2], rows[1::2], strict=True)
    ]
    return [f"{_BLACK_ON_WHITE}{line}{_RESET}" for line in lines] if colours else lines


def fitted(codes: Sequence[Modules], columns: int, lines: int) -> Modules | None:
    """The first of `codes` that fits, with as much white around it as fits, or None."""
    for modules in codes:
        for cut in range(QUIET_ZONE - NARROW + 1):
            size = len(modules) - 2 * cut
            if size <= columns and (size + 1) // 2 <= lines:
                return tuple(row[cut : cut + size] for row in modules[cut : cut + size])
    return None


def needed(codes: Sequence[Modules]) -> tuple[int, int]:
    """The columns and lines that `fitted` needs at least."""
    size = min(map(len, codes)) - 2 * (QUIET_ZONE - NARROW)
    return size, (size + 1) // 2
