"""What the kiosk and the process that draws pages say to each other, over pipes.

The kiosk says how wide a page is to be, and the PDF. It hears how large each page is and how many
are left out, then the pages one after another: whether it could be drawn, and if so its pixels.
Numbers are little-endian.
"""

from __future__ import annotations

import struct
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

MOST_PAGES: Final = 20
"""That are shown; a proof of address has one or two."""

LONGEST_SIDE: Final = 2000
"""Pixels of a page at most: 11 MB of an A4 page."""

MOST_LEFT_OUT: Final = 0xFFFF
"""As many as are named; nobody reads the number of more."""

PIXEL: Final = 4
"""Bytes; `QImage.Format.Format_ARGB32`, rows from the top and nothing between them."""

REQUEST: Final = struct.Struct("<HI")
"""The width in pixels and the number of bytes of the PDF, which follows."""

_PAIR: Final = struct.Struct("<HH")
_BLANK: Final = b"\0"
_FILLED: Final = b"\1"

Size = tuple[int, int]
"""Width and height in pixels."""


class NonsenseError(Exception):
    """It was not this that the process was to say."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The document can be read, or cannot: then it has no pages."""

    sizes: tuple[Size, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page, by its number from 0."""

    page: int
    pixels: bytearray | None = field(repr=False)
    """None where it cannot be drawn."""


def opening(sizes: Sequence[Size], left_out: int) -> bytes:
    """The first frame; without sizes, the document cannot be read."""
    heading = _PAIR.pack(len(sizes), min(left_out, MOST_LEFT_OUT))
    return heading + b"".join(_PAIR.pack(*size) for size in sizes)


def page(pixels: bytes | memoryview | None) -> tuple[bytes | memoryview, ...]:
    """A page's frame, in parts that are written one after another."""
    return (_BLANK,) if pixels is None else (_FILLED, pixels)


class Reading:
    """Takes what the process says apart, in pieces of any length, and believes none of it.

    It never holds more than one page, and no page is larger than one may be.
    """

    def __init__(self) -> None:
        self.is_over = False
        """Whether all has been said."""
        self._messages: list[Opened | Drawn] = []
        self._steps = self._read()
        self._held = bytearray(next(self._steps))
        self._filled = 0

    def feed(self, said: bytes) -> Iterator[Opened | Drawn]:
        """One after another, what is complete by now. Raises `NonsenseError`; then it is over."""
        rest = memoryview(said)
        while rest:
            if self.is_over:
                raise NonsenseError
            taken = rest[: len(self._held) - self._filled]
            self._held[self._filled : self._filled + len(taken)] = taken
            self._filled += len(taken)
            rest = rest[len(taken) :]
            if self._filled == len(self._held):
                self._go_on()
                yield from self._messages
                self._messages.clear()

    def _go_on(self) -> None:
        held, self._held, self._filled = self._held, bytearray(), 0
        try:
            self._held = bytearray(self._steps.send(held))
        except StopIteration:
            self.is_over = True
        except NonsenseError:
            self.is_over = True
            raise

    def _read(self) -> Generator[int, bytearray, None]:
        """One step after another: asks for a number of bytes, never none, and is sent them."""
        count, left_out = _PAIR.unpack((yield _PAIR.size))
        if count > MOST_PAGES or (left_out and not count):
            raise NonsenseError
        sizes = []
        for _page in range(count):
            width, height = _PAIR.unpack((yield _PAIR.size))
            if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
                raise NonsenseError
            sizes.append((width, height))
        self._messages.append(Opened(tuple(sizes), left_out))
        for number, (width, height) in enumerate(sizes):
            mark = bytes((yield 1))
            if mark not in (_BLANK, _FILLED):
                raise NonsenseError
            pixels = None if mark == _BLANK else (yield PIXEL * width * height)
            self._messages.append(Drawn(number, pixels))
