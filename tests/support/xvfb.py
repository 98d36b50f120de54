"""An X screen that nobody sees, read pixel by pixel and used with the hands of a customer."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from contextlib import ExitStack
from functools import reduce
from pathlib import Path
from typing import Final, Self

from PIL import Image, ImageChops

DEADLINE: Final = 60.0
"""Seconds within which the X server and its tools have to do what they are asked for."""

_HEADER: Final = struct.Struct(">25I")
"""An X window dump begins with these (X11/XWDFile.h)."""

Colour = tuple[int, int, int]
Spot = tuple[int, int]
"""From the left and from above, in pixels."""


def is_there() -> bool:
    """Whether this machine has an X server for tests, a hand for it, and a window manager."""
    return all(shutil.which(program) for program in ("Xvfb", "xdotool", "openbox"))


class Xvfb:
    """One screen of `width` x `height` pixels, for the time of a `with` block."""

    def __init__(self, width: int = 1280, height: int = 800, *, is_managed: bool = False) -> None:
        """`is_managed` is whether a window manager runs there, as on most desks."""
        self._is_managed = is_managed
        self._size = f"{width}x{height}x24"
        self._ending = ExitStack()

    def __enter__(self) -> Self:
        folder = self._ending.enter_context(tempfile.TemporaryDirectory())
        reader, tells = os.pipe()
        # The server keeps its picture in a file that can be read while it draws.
        self._server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(tells), "-screen", "0", self._size),
                *("-fbdir", folder, "-nolisten", "tcp"),
                # Else it would start anew whenever a tool has looked, without its manager and
                # with its keys not yet there.
                "-noreset",
            ],
            pass_fds=[tells],
            stderr=subprocess.DEVNULL,
        )
        self._ending.callback(self._stop)
        os.close(tells)
        with os.fdopen(reader) as stream:
            self.display = f":{stream.readline().strip()}"
        with Path(folder, "Xvfb_screen0").open("rb") as file:
            self._dump = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._ending.callback(self._dump.close)
        header = _HEADER.unpack_from(self._dump)
        self._width, self._height, self._line = header[4], header[5], header[12]
        self._pixels = header[0] + 12 * header[19]  # after the header and its colour map
        if self._is_managed:
            self._manage()
        return self

    def _manage(self) -> None:
        """Start a window manager that closes windows with Alt+F4, as they all do."""
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env={**os.environ, "DISPLAY": self.display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._ending.callback(manager.wait, DEADLINE)
        self._ending.callback(manager.terminate)
        until = time.monotonic() + DEADLINE
        while not self.tool("get_desktop"):  # which only a window manager can tell
            assert time.monotonic() < until, "no window manager"

    def __exit__(self, *_error: object) -> None:
        self._ending.close()

    def _stop(self) -> None:
        self._server.terminate()
        self._server.wait(DEADLINE)

    # -- eyes ----------------------------------------------------------------------------------

    def spot(self, colour: Colour, *, run: int = 60, high: int = 1) -> Spot | None:
        """The middle of the first `run` pixels of exactly this colour that stand side by side.

        With `high`, there are as many lines of them below one another.
        """
        wanted = Image.new("RGB", (self._width, self._height), colour)
        bands = ImageChops.difference(self.picture(), wanted).split()
        is_it = reduce(ImageChops.lighter, bands).point([1] + [0] * 255).tobytes()
        lines = [is_it[at : at + self._width] for at in range(0, len(is_it), self._width)]
        side_by_side = b"\1" * run
        for y, line in enumerate(lines[: len(lines) - high + 1]):
            x = line.find(side_by_side)
            if x >= 0 and all(line[x : x + run] == side_by_side for line in lines[y : y + high]):
                return x + run // 2, y
        return None

    def shows(self, colour: Colour, *, run: int = 60) -> bool:
        """Whether there is such a spot."""
        return self.spot(colour, run=run) is not None

    def picture(self) -> Image.Image:
        """What is on the screen, to be looked at when a test fails."""
        size = (self._width, self._height)
        return Image.frombytes("RGB", size, self._shot(), "raw", "BGRX", self._line)

    def _shot(self) -> bytes:
        return self._dump[self._pixels : self._pixels + self._line * self._height]

    # -- hands ---------------------------------------------------------------------------------

    def click(self, spot: Spot) -> None:
        """Move the pointer to a place a little below `spot`, and press."""
        x, y = spot
        self.tool("mousemove", str(x), str(y + 8), "click", "1", check=True)

    def press(self, *keys: str) -> None:
        """Press keys, or chords of them, such as `alt+F4`, wherever the focus is."""
        self.tool("key", "--clearmodifiers", *keys, check=True)

    def tool(self, *words: str, check: bool = False) -> str:
        """What xdotool says."""
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            check=check,
            timeout=DEADLINE,
            capture_output=True,
            text=True,
        )
        return done.stdout if done.returncode == 0 else ""
