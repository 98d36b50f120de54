"""A real X server without a console, with displays that can be plugged, unplugged and moved.

Neither Xvfb nor Qt's own platform for tests can do that. The pictures are of what is on each.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from functools import reduce
from pathlib import Path
from typing import Final, Self

from PIL import Image, ImageChops, ImageGrab

from tests.support.xvfb import DEADLINE, Colour, Spot

WIDTH: Final = 1280
HEIGHT: Final = 800
"""Pixels of each display."""

_CONFIGURATION: Final = f"""
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "AllowMouseOpenFail" "true"
  Option "DontVTSwitch" "true"
  Option "BlankTime" "0"
EndSection
Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
  Modeline "tall" 83.50 {HEIGHT} 852 980 1180 {WIDTH} 1283 1289 1311
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "{WIDTH}x{HEIGHT}" "tall"
    Virtual 4096 2304
  EndSubSection
EndSection
"""

BESIDE: Final = (
    *("--output", "DUMMY0", "--mode", f"{WIDTH}x{HEIGHT}", "--pos", "0x0", "--primary"),
    *("--output", "DUMMY1", "--mode", f"{WIDTH}x{HEIGHT}", "--pos", f"{WIDTH}x0"),
)
UNPLUGGED: Final = ("--output", "DUMMY1", "--off")
MAIN_UNPLUGGED: Final = ("--output", "DUMMY0", "--off")
MIRRORED: Final = ("--output", "DUMMY1", "--same-as", "DUMMY0")
TURNED: Final = ("--output", "DUMMY1", "--mode", "tall")
"""As a display is that was turned by a quarter: the driver knows no rotation by itself."""
SWAPPED: Final = (
    *("--output", "DUMMY0", "--pos", f"{WIDTH}x0"),
    *("--output", "DUMMY1", "--pos", "0x0"),
)
MAIN_CHANGED: Final = ("--output", "DUMMY1", "--primary")


def is_there() -> bool:
    """Whether this machine has the server, its driver, and hands."""
    return all(shutil.which(program) for program in ("Xorg", "xrandr", "xdotool")) and any(
        Path(folder, "xorg/modules/drivers/dummy_drv.so").exists()
        for folder in ("/usr/lib", "/usr/lib64")
    )


class Xorg:
    """Two displays beside one another, for the time of a `with` block."""

    def __init__(self) -> None:
        self._ending = ExitStack()

    def __enter__(self) -> Self:
        folder = Path(self._ending.enter_context(tempfile.TemporaryDirectory()))
        (folder / "xorg.conf").write_text(_CONFIGURATION)
        reader, tells = os.pipe()
        server = subprocess.Popen(
            [
                *("Xorg", "-displayfd", str(tells), "-config", str(folder / "xorg.conf")),
                *("-configdir", str(folder / "none"), "-logfile", str(folder / "log")),
                *("-noreset", "-nolisten", "tcp", "-sharevts", "-novtswitch"),
            ],
            pass_fds=[tells],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._ending.callback(server.wait, DEADLINE)
        self._ending.callback(server.terminate)
        os.close(tells)
        with os.fdopen(reader) as stream:
            self.display = f":{stream.readline().strip()}"
        assert self.display != ":", (folder / "log").read_text()
        for mode in (f"{WIDTH}x{HEIGHT}", "tall"):
            self._run("xrandr", "--addmode", "DUMMY1", mode, check=False)
        self.change(*BESIDE)
        return self

    def __exit__(self, *_error: object) -> None:
        self._ending.close()

    @property
    def environment(self) -> dict[str, str]:
        """Of programs that are to be seen on these displays."""
        return {**os.environ, "DISPLAY": self.display}

    def change(self, *words: str) -> None:
        """Let the displays stand otherwise, in the words of xrandr."""
        self._run("xrandr", *words)
        # Else the driver would go on saying that what was just switched on is not connected, and Qt
        # would not be told of any further change in it.
        self._run("xrandr", "--query")

    def _run(self, *words: str, check: bool = True) -> None:
        subprocess.run(
            words,
            env=self.environment,
            check=check,
            timeout=DEADLINE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    # -- eyes and hands ------------------------------------------------------------------------

    def picture(self) -> Image.Image:
        """All that is on the displays, in the places where they stand."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def left(self) -> Image.Image:
        """The display at the origin."""
        return self.picture().crop((0, 0, WIDTH, HEIGHT))

    def right(self) -> Image.Image:
        """The display beside it; nothing where there is none."""
        return self.picture().crop((WIDTH, 0, 2 * WIDTH, HEIGHT))

    def click(self, spot: Spot) -> None:
        """Move the pointer to a place a little below `spot`, and press."""
        x, y = spot
        self._run("xdotool", "mousemove", str(x), str(y + 8), "click", "1")


def spot_in(picture: Image.Image, colour: Colour, *, run: int, high: int = 1) -> Spot | None:
    """The middle of the first `run` pixels of this colour that stand side by side in `picture`.

    There are `high` lines of them below one another.
    """
    bands = ImageChops.difference(picture, Image.new("RGB", picture.size, colour)).split()
    is_it = reduce(ImageChops.lighter, bands).point([1] + [0] * 255).tobytes()
    width, side_by_side = picture.width, b"\1" * run
    lines = [is_it[at : at + width] for at in range(0, len(is_it), width)]
    for y, line in enumerate(lines[: len(lines) - high + 1]):
        x = line.find(side_by_side)
        if x >= 0 and all(line[x : x + run] == side_by_side for line in lines[y : y + high]):
            return x + run // 2, y
    return None
