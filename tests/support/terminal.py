"""A terminal of cells: what is written to it, as people see it.

Knows what the kiosk uses and nothing else: any other sequence fails the test, as it would do
something to somebody's terminal.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time
from dataclasses import dataclass, field
from typing import Final, Self, TextIO

import zxingcpp
from PIL import Image, ImageDraw

Colour = tuple[int, int, int]

BLACK: Final[Colour] = (0, 0, 0)
WHITE: Final[Colour] = (255, 255, 255)
DARK: Final = ((208, 208, 208), (24, 26, 32))
"""The ink and the ground of a dark theme."""
LIGHT: Final = ((40, 40, 40), (253, 246, 227))

_CONTROL: Final = re.compile(r"\x1b\[(?P<private>\??)(?P<numbers>[0-9;]*)(?P<end>[A-Za-z])")
_FIXED: Final[dict[int, Colour]] = {16: BLACK, 231: WHITE}
_CELL: Final = (6, 12)
"""Pixels."""
_MODES: Final = {"7", "25", "1049", "2026"}


@dataclass(slots=True)
class Cell:
    text: str = " "
    ink: Colour | None = None
    ground: Colour | None = None


@dataclass
class Terminal:
    """`columns` by `lines` cells. `feed` it what a program writes."""

    columns: int = 80
    lines: int = 24
    row: int = 0
    column: int = 0
    wraps: bool = True
    cursor_shown: bool = True
    is_second: bool = False
    cleared: int = 0
    """How often the whole of it was cleared."""
    scrolled: int = 0
    _pending: str = ""
    _cells: list[list[Cell]] = field(default_factory=list)
    _first: tuple[list[list[Cell]], int, int] | None = None
    _ink: Colour | None = None
    _ground: Colour | None = None

    def __post_init__(self) -> None:
        self._cells = self._blank()

    def _blank(self) -> list[list[Cell]]:
        return [[Cell() for _ in range(self.columns)] for _ in range(self.lines)]

    # -- written to ----------------------------------------------------------------------------

    def feed(self, text: str) -> None:
        text, self._pending = self._pending + text, ""
        at = 0
        while at < len(text):
            if text[at] == "\x1b":
                match = _CONTROL.match(text, at)
                if match is None:
                    assert len(text) - at < 24, f"an unknown sequence: {text[at : at + 24]!r}"
                    self._pending = text[at:]
                    return
                self._obey(match["private"], match["numbers"], match["end"])
                at = match.end()
            else:
                self._put(text[at])
                at += 1

    def _put(self, character: str) -> None:
        match character:
            case "\r":
                self.column = 0
            case "\n":
                if self.row + 1 < self.lines:
                    self.row += 1
                else:
                    self.scrolled += 1
                    self._cells = [*self._cells[1:], [Cell() for _ in range(self.columns)]]
            case _:
                assert character.isprintable(), f"a control character: {character!r}"
                if self.column >= self.columns:
                    if self.wraps:
                        self._put("\r")
                        self._put("\n")
                    else:
                        self.column = self.columns - 1
                self._cells[self.row][self.column] = Cell(character, self._ink, self._ground)
                self.column += 1

    def _obey(self, private: str, numbers: str, end: str) -> None:
        match private, numbers, end:
            case "", _, "H":
                row, _, column = numbers.partition(";")
                self.row = min(int(row or 1), self.lines) - 1
                self.column = min(int(column or 1), self.columns) - 1
            case "", "", "K":
                for rest in range(min(self.column, self.columns - 1), self.columns):
                    self._cells[self.row][rest] = Cell()
            case "", "2", "J":
                self.cleared += 1
                self._cells = self._blank()
            case "", _, "m":
                self._style(numbers)
            case "?", _, "h" | "l" if numbers in _MODES:
                self._switch(numbers, end == "h")
            case _:
                raise AssertionError(f"an unknown sequence: {private}{numbers}{end}")

    def _style(self, numbers: str) -> None:
        match numbers.split(";"):
            case ["0"] | [""]:
                self._ink = self._ground = None
            case ["38", "5", ink, "48", "5", ground]:
                self._ink, self._ground = _FIXED[int(ink)], _FIXED[int(ground)]
            case ["1" | "7"] | ["1", "31" | "32" | "33"]:
                pass
            case _:
                raise AssertionError(f"an unknown style: {numbers}")

    def _switch(self, mode: str, on: bool) -> None:
        match mode:
            case "7":
                self.wraps = on
            case "25":
                self.cursor_shown = on
            case "1049" if on is not self.is_second:
                self.is_second = on
                if on:
                    self._first = (self._cells, self.row, self.column)
                    self._cells = self._blank()
                elif self._first is not None:
                    self._cells, self.row, self.column = self._first

    # -- looked at -----------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return "\n".join("".join(cell.text for cell in row).rstrip() for row in self._cells)

    def picture(self, theme: tuple[Colour, Colour]) -> Image.Image:
        """What is seen, on a terminal of that theme."""
        width, height = _CELL
        picture = Image.new("RGB", (self.columns * width, self.lines * height), theme[1])
        draw = ImageDraw.Draw(picture)
        for y, row in enumerate(self._cells):
            for x, cell in enumerate(row):
                ink, ground = cell.ink or theme[0], cell.ground or theme[1]
                left, top = x * width, y * height
                right, middle, bottom = left + width - 1, top + height // 2, top + height - 1
                draw.rectangle((left, top, right, bottom), fill=ground)
                if cell.text in "█▀":
                    draw.rectangle((left, top, right, middle - 1), fill=ink)
                if cell.text in "█▄":
                    draw.rectangle((left, middle, right, bottom), fill=ink)
        return picture

    def codes(self, theme: tuple[Colour, Colour]) -> list[str]:
        """The QR codes that a phone reads off it; none that is light on dark."""
        codes = zxingcpp.read_barcodes(
            self.picture(theme),
            formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
            try_invert=False,
        )
        return [code.text for code in codes]


def _open_pty() -> tuple[int, int]:
    if sys.platform == "win32":
        raise NotImplementedError
    return pty.openpty()


class Pty:
    """A real pseudo-terminal, of which this is the terminal's end."""

    def __init__(self, columns: int = 80, lines: int = 24) -> None:
        self._ours, theirs = _open_pty()
        self.stream: TextIO = os.fdopen(theirs, "w", encoding="utf-8")
        """The program's end."""
        self.terminal = Terminal(columns, lines)
        self.written = ""
        self._undecoded = b""
        self.resize(columns, lines)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.stream.close()
        os.close(self._ours)

    def resize(self, columns: int, lines: int) -> None:
        if sys.platform == "win32":
            raise NotImplementedError
        size = struct.pack("HHHH", lines, columns, 0, 0)
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, size)
        if (columns, lines) != (self.terminal.columns, self.terminal.lines):
            was_second = self.terminal.is_second
            self.terminal = Terminal(columns, lines, is_second=was_second, wraps=not was_second)

    def type(self, keys: bytes) -> None:
        os.write(self._ours, keys)

    def look(self, within: float = 0.0) -> str:
        """Take what has been written, waiting `within` seconds for the first of it; that part."""
        taken = ""
        until = time.monotonic() + within
        while select.select([self._ours], [], [], max(0.0, until - time.monotonic()))[0]:
            until = 0.0
            try:
                data = self._undecoded + os.read(self._ours, 65_536)
            except OSError:  # the program's end is closed
                break
            whole = _whole(data)
            taken += data[:whole].decode()
            self._undecoded = data[whole:]
        self.written += taken
        self.terminal.feed(taken)
        return taken


def _whole(data: bytes) -> int:
    """How many bytes of `data` are whole characters of UTF-8."""
    for cut in range(min(3, len(data)) + 1):
        try:
            data[: len(data) - cut].decode()
        except UnicodeDecodeError:
            continue
        return len(data) - cut
    raise AssertionError("not UTF-8")
