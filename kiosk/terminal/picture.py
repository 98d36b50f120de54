"""The modules of a QR code that a service has sent as a picture."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from kiosk.visit.qr import QUIET_ZONE, Modules

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS: Final = ("PNG", "JPEG")
LARGEST_FILE: Final = 1_000_000
"""Bytes."""
LARGEST_SIDE: Final = 2_048
"""Pixels."""

_DAMAGED: Final = (OSError, SyntaxError, ValueError)
"""What Pillow raises for what is no picture, or half of one."""

_SIZES: Final = range(21, 178, 4)
"""Modules on a side, by version (ISO/IEC 18004)."""
_FINDER: Final = (
    "#######",
    "#.....#",
    "#.###.#",
    "#.###.#",
    "#.###.#",
    "#.....#",
    "#######",
)


def read_modules(picture: bytes) -> Modules | None:
    """The modules on `picture`, a quiet zone around them; None where it is no clean QR code.

    Reads a code that was painted (upright, of even modules, nothing on top of it), not one that
    was photographed.
    """
    dark = _dark(picture)
    box = None if dark is None else dark.getbbox()
    if dark is None or box is None:
        return None
    code = dark.crop(box)
    for size in _SIZES:
        if size <= min(code.size) and _is_code(_Grid(code, size)):
            return _with_quiet_zone(_Grid(code, size))
    return None


class _Grid:
    """`code` as if it had `size` modules on a side."""

    def __init__(self, code: Image, size: int) -> None:
        self.size = size
        self._code = code

    def is_dark(self, x: int, y: int) -> bool:
        """Whether the middle of a module is dark."""
        width, height = self._code.size
        at = int((x + 0.5) * width / self.size), int((y + 0.5) * height / self.size)
        return bool(self._code.getpixel(at))


def _dark(picture: bytes) -> Image | None:
    """`picture` as one bit a pixel, set where it is dark. Transparent is light."""
    from PIL import Image

    if len(picture) > LARGEST_FILE:
        return None
    try:
        with Image.open(io.BytesIO(picture), formats=FORMATS) as image:
            if max(image.size) > LARGEST_SIDE:
                return None
            painted = image.convert("RGBA")
    except (*_DAMAGED, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None
    on_white = Image.new("RGBA", painted.size, "white")
    on_white.alpha_composite(painted)
    grey = on_white.convert("L")
    levels = [level for level, count in enumerate(grey.histogram()) if count]
    middle = (levels[0] + levels[-1]) // 2
    return grey.point([255 * (level < middle) for level in range(256)], mode="1")


def _is_code(grid: _Grid) -> bool:
    """Whether the fixed patterns are where they belong: three finders, and what joins them."""
    last = grid.size - 7
    finders = all(
        grid.is_dark(left + x, top + y) is (_FINDER[y][x] == "#")
        for left, top in ((0, 0), (last, 0), (0, last))
        for y in range(7)
        for x in range(7)
    )
    between = range(8, grid.size - 8)
    return finders and all(
        grid.is_dark(i, 6) is grid.is_dark(6, i) is (i % 2 == 0) for i in between
    )


def _with_quiet_zone(grid: _Grid) -> Modules:
    side = range(-QUIET_ZONE, grid.size + QUIET_ZONE)
    inside = range(grid.size)
    return tuple(
        tuple(x in inside and y in inside and grid.is_dark(x, y) for x in side) for y in side
    )
