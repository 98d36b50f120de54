#!/usr/bin/env python3
"""Drive the installed program from outside: python3 packaging/smoke.py [COMMAND …].

COMMAND starts the program, `identity-kiosk` unless told otherwise; .venv/bin/identity-kiosk is that
of a checkout, and `chroot FOLDER identity-kiosk` one that is installed elsewhere. Everything runs
on the embedded sandbox, so that no network is needed. The window is shown on a virtual screen, for
which this machine needs Xvfb and xdotool: without them, that step is skipped in so many words.
Exits 1 where something is not as it should be.
"""

from __future__ import annotations

import argparse
import json
import mmap
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Timer
from typing import Any, Final, TypeVar

DEADLINE: Final = 60.0
"""Seconds for one step: many more than any takes."""

VISITS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "qr": ("qr", ("bankidse",)),
    "push": ("push", ("smartid", "--user-data", "registrationId=PNOLT-40504040001")),
    "redirect": ("redirect", ("mitid", "--open", "none")),
    "documents": ("redirect", ("documents", "--open", "none")),
}
"""A visit of each kind: its flow, and what `verify` is given."""

PDF: Final = b"""%PDF-1.7
1 0 obj<</Type /Catalog /Pages 2 0 R>>endobj
2 0 obj<</Type /Pages /Count 1 /Kids [3 0 R]>>endobj
3 0 obj<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R>>endobj
4 0 obj<</Length 27>>stream
1 0 0 rg 0 0 200 100 re f
endstream endobj
trailer<</Root 1 0 R>>
"""
RED: Final = b"\0\0\xff\xff"
"""Its one page, and a pixel of that: blue, green, red, opacity."""

RECEIPT: Final[dict[str, Any]] = {
    "language": "sv",
    "title": "Front desk",
    "method": "BankID",
    "outcome": "verified",
    "acceptance": "accepted",
    "loa": 3,
    "at": "2026-11-21T10:05:00+00:00",
    "reference": "K7-4F2Q",
}
"""What the window says to the process that draws a receipt."""

FILLED: Final = (0x2F, 0x47, 0xD0)
"""The colour of a screen's main button."""
TINTED: Final = (0xEC, 0xEF, 0xFD)
"""The colour of the button that reveals the person."""
CARD: Final = (0xFF, 0xFF, 0xFF)
"""That of a method's tile."""
BANNER: Final = (0xFF, 0xDF, 0x9E)
"""The colour of the line that says that this is the sandbox."""
VERIFIED: Final = (0x14, 0x71, 0x3F)
"""That of a verdict, and of nothing else as large."""

BUTTON: Final = 100
TILE: Final = 320
VERDICT: Final = 200
"""Pixels of one colour side by side that only these have."""
HIGH: Final = 16
"""Lines of them below one another: a border has fewer."""
TALL: Final = 30
"""The same of a method's tile: the field to search by has fewer above its words."""

SCREEN: Final = "1280x800x24"
_HEADER: Final = struct.Struct(">25I")
"""An X window dump begins with these (X11/XWDFile.h)."""

Colour = tuple[int, int, int]
T = TypeVar("T")


class SmokeError(Exception):
    """Something is not as it should be; the text says what."""


class SkipError(Exception):
    """This machine lacks what a step needs; the text says what."""


Step = Callable[[Sequence[str]], str]
"""Tries one thing with a command, and says what came out."""


def expect(holds: object, otherwise: str) -> None:
    if not holds:
        raise SmokeError(otherwise)


# -- the program in a terminal ---------------------------------------------------------------------


def run(program: Sequence[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it to its end, which has to come in time."""
    try:
        return subprocess.run(
            [*program, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=no_display(),
            timeout=DEADLINE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise SmokeError(f"{' '.join(arguments)} has not ended in {DEADLINE:.0f} s") from None


def version(program: Sequence[str]) -> str:
    done = run(program, "--version")
    match = re.fullmatch(r"identity-kiosk (\S+)\n", done.stdout)
    if done.returncode != 0 or match is None:
        raise SmokeError(f"exit {done.returncode}: {done.stdout}{done.stderr}")
    return match[1]


def check(program: Sequence[str]) -> str:
    done = run(program, "check", "--sandbox")
    rows = done.stdout.splitlines()
    is_good = done.returncode == 0 and rows and not any(row.startswith("FAIL") for row in rows)
    expect(is_good, f"exit {done.returncode}: {done.stdout}{done.stderr}")
    return f"{len(rows)} rows"


def verify(program: Sequence[str], visit: str) -> str:
    """One verification; the flow has to be the one that was meant, and the outcome verified."""
    flow, arguments = VISITS[visit]
    events: list[Any] = []
    with started(program, "verify", *arguments, "--sandbox", "--json") as process:
        for line in process.stdout or ():
            events.append(json.loads(line))
            # Whoever opens the page of a scan has to finish it, in a browser.
            if len(events) == 1 and "authorization_url" in events[0] and visit != "documents":
                look_at(events[0]["authorization_url"])
    expect(events and all(isinstance(line, dict) for line in events), "it said nothing")
    expect(events[-1].get("event") == "finished", "it did not come to an end")
    *waited, finished = events
    expect(waited, f"{finished.get('reason')}: {finished.get('detail')}")
    expect({line["flow"] for line in waited} == {flow}, f"another flow: {waited[0]['flow']}")
    expect(
        (process.returncode, finished["outcome"]) == (0, "verified"),
        f"exit {process.returncode}, {finished['outcome']} ({finished['reason']})",
    )
    return f"{finished['outcome']}, {len(waited)} looks"


def interrupted(program: Sequence[str]) -> str:
    """A check of documents, interrupted while its page is open; the sandbox has to go with it."""
    if not Path("/proc/self/stat").exists():
        raise SkipError("this looks for processes in /proc")
    _flow, arguments = VISITS["documents"]
    with started(program, "verify", *arguments, "--sandbox", "--json") as process:
        lines: Iterator[dict[str, Any]] = map(json.loads, process.stdout or ())
        page = next(lines, {}).get("authorization_url")
        expect(page, "it has told of no page")
        look_at(str(page))
        children = below(process.pid)
        process.send_signal(signal.SIGINT)
        *_waited, finished = lines
    expect(
        (process.returncode, finished["outcome"]) == (130, "cancelled"),
        f"exit {process.returncode}, {finished['outcome']} ({finished['reason']})",
    )
    expect(children, "it has had no sandbox of its own")
    left = sorted(children & parents().keys())
    expect(not left, f"left behind: {left}")
    return f"{finished['outcome']}, none of {len(children)} processes left"


def pages(program: Sequence[str]) -> str:
    """The page of a PDF, drawn by the process that the program starts for one."""
    wide, high = 200, 100
    drawn = struct.pack("<HHHHB", 1, 0, wide, high, 1) + RED * (wide * high)
    with started(program, "pages", stdin=subprocess.PIPE) as process:
        if process.stdin is None or process.stdout is None:
            raise SmokeError("it cannot be asked")
        process.stdin.write(struct.pack("<HI", wide, len(PDF)) + PDF)
        process.stdin.flush()
        expect(process.stdout.read(len(drawn)) == drawn, "it was not drawn")
        process.stdin.close()
    return f"{wide} x {high}"


def receipt(program: Sequence[str]) -> str:
    """A receipt as a file, drawn by the process that the program starts for one."""
    words = [word for word in program[1:] if not word.startswith("-")]
    root = Path(words[0] if program[0] == "chroot" else "/")
    with tempfile.TemporaryDirectory(dir=root / "tmp") as name:
        folder = Path(name)
        folder.chmod(0o777)  # it may be written by another user than this one
        done = subprocess.run(
            [*program, "receipt", f"--folder=/{folder.relative_to(root)}"],
            input=json.dumps(RECEIPT).encode(),
            stdout=subprocess.PIPE,
            env=no_display() | {"QT_QPA_PLATFORM": "offscreen"},  # as the window starts it
            timeout=DEADLINE,
            check=False,
        )
        said = done.stdout.decode(errors="replace").strip()
        expect((done.returncode, said) == (0, "saved"), f"exit {done.returncode}: {said}")
        drawn = Path(folder, f"receipt-{RECEIPT['reference']}.pdf").read_bytes()
    expect(drawn.startswith(b"%PDF-"), "it is no PDF")
    expect(b"+Inter" in drawn, "it is not in the program's own letters")
    return f"{len(drawn)} bytes"


def below(process: int) -> set[int]:
    """Its children, theirs, and so on."""
    known = parents()
    family = {process}
    while more := {child for child, parent in known.items() if parent in family} - family:
        family |= more
    return family - {process}


def parents() -> dict[int, int]:
    """Of each process on this machine the one that started it (proc(5), /proc/PID/stat)."""
    starters = {}
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has just ended
            _name, _, rest = file.read_text(errors="replace").rpartition(")")
            starters[int(file.parent.name)] = int(rest.split()[1])
    return starters


@contextmanager
def started(
    program: Sequence[str], *arguments: str, stdin: int = subprocess.DEVNULL
) -> Iterator[subprocess.Popen[bytes]]:
    """A program at work. It ends in time, with the block or by force; it errs in our own words."""
    process = subprocess.Popen(
        [*program, *arguments], stdin=stdin, stdout=subprocess.PIPE, env=no_display()
    )
    overdue = Timer(DEADLINE, process.kill)
    overdue.start()
    try:
        with process:
            try:
                yield process
            except BaseException:
                process.kill()  # the block's end would wait for it
                raise
    finally:
        overdue.cancel()
        process.kill()


def look_at(address: str) -> None:
    """Fetch the page that a customer would see: what it is made of has to be there."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(address, timeout=DEADLINE) as page:
        expect(page.status == 200 and b"<html" in page.read(), f"there is no page at {address}")


def no_display() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "DISPLAY"}


# -- the program's window --------------------------------------------------------------------------


class Screen:
    """A virtual screen, read pixel by pixel and used with the hands of a customer."""

    def __init__(self, display: str, dump: mmap.mmap) -> None:
        self.display = display
        self._dump = dump
        header = _HEADER.unpack_from(dump)
        self._line = header[12]
        self._pixels = header[0] + 12 * header[19]  # after the header and its colour map

    def spot(self, colour: Colour, run_: int, high: int = HIGH) -> tuple[int, int] | None:
        """The middle of the first `run_` pixels of this colour side by side, and `high` of them."""
        wanted = bytes((*reversed(colour), 255)) * run_
        place = self._dump.find(wanted, self._pixels)
        while place >= 0:
            lines = range(place, place + high * self._line, self._line)
            if all(self._dump[at : at + len(wanted)] == wanted for at in lines):
                y, x = divmod(place - self._pixels, self._line)
                return x // 4 + run_ // 2, y
            place = self._dump.find(wanted, place + 4)
        return None

    def click(self, colour: Colour, run_: int, high: int = HIGH) -> None:
        """Press on the first thing of this colour, once it is there."""
        eventually(lambda: self.spot(colour, run_, high), "nothing to press on came up")
        self.press(colour, run_, high)

    def press(self, colour: Colour, run_: int, high: int = HIGH) -> None:
        """Press on the first thing of this colour, if it is there."""
        place = self.spot(colour, run_, high)
        if place is None:
            return
        x, y = place
        move = ("xdotool", "mousemove", str(x), str(y + 8), "click", "1")
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(move, env=environment, timeout=DEADLINE, check=True)


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """A screen for the time of a `with` block. The server keeps its picture in a file."""
    reader, tells = os.pipe()
    with tempfile.TemporaryDirectory() as folder, os.fdopen(reader) as stream:
        server = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(tells), "-screen", "0", SCREEN),
                *("-fbdir", folder, "-nolisten", "tcp"),
            ],
            pass_fds=[tells],
            stderr=subprocess.DEVNULL,
        )
        os.close(tells)
        try:
            display = f":{stream.readline().strip()}"
            with (
                Path(folder, "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as dump,
            ):
                yield Screen(display, dump)
        finally:
            server.terminate()
            server.wait(DEADLINE)


def window(program: Sequence[str]) -> str:
    """The first painted frame, then one whole visit, and the end."""
    if not (shutil.which("Xvfb") and shutil.which("xdotool")):
        raise SkipError("this needs Xvfb and xdotool")
    with virtual_screen() as screen:
        started = time.monotonic()
        process = subprocess.Popen(
            [*program, "--sandbox"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "DISPLAY": screen.display},
        )
        try:
            eventually(lambda: screen.spot(FILLED, BUTTON), "no first screen", process)
            seconds = time.monotonic() - started
            # The banner moves the button a little, and comes once the desk is known.
            eventually(lambda: screen.spot(BANNER, TILE), "no banner", process)
            screen.click(FILLED, BUTTON)  # Start
            screen.click(CARD, TILE, TALL)  # the first method

            def shows_verdict() -> bool:
                if screen.spot(VERIFIED, VERDICT):
                    return True
                screen.press(
                    FILLED, BUTTON
                )  # once it comes up: the screen has been turned to staff
                return False

            eventually(shows_verdict, "no verdict", process)

            # The person is revealed; then Yes, it is this person; and in the same colour, Done.
            def is_left() -> bool:
                if screen.spot(VERIFIED, VERDICT):
                    to_press = FILLED if screen.spot(FILLED, BUTTON) else TINTED
                    screen.press(to_press, BUTTON)
                    return False
                return True

            eventually(is_left, "the verdict stays", process)
            eventually(lambda: screen.spot(FILLED, BUTTON), "no first screen", process)
            process.send_signal(signal.SIGTERM)
            expect(process.wait(DEADLINE) == 0, f"exit {process.returncode}")
        finally:
            process.kill()
            process.wait()
    return f"first frame after {seconds:.2f} s, then a visit to its verdict"


def eventually(
    look: Callable[[], T | None], otherwise: str, process: subprocess.Popen[bytes] | None = None
) -> T:
    """What `look` returns, once that is true."""
    until = time.monotonic() + DEADLINE
    while not (value := look()):
        expect(process is None or process.poll() is None, f"{otherwise}: the program has ended")
        expect(time.monotonic() < until, otherwise)
        time.sleep(0.002)
    return value


# -- all of it -------------------------------------------------------------------------------------


def steps() -> dict[str, Step]:
    """Each thing that is tried, by its name."""
    by_name: dict[str, Step] = {"version": version, "check": check}
    by_name |= {f"verify {visit}": partial(verify, visit=visit) for visit in VISITS}
    return by_name | {
        "interrupted": interrupted,
        "pages": pages,
        "receipt": receipt,
        "window": window,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Drive the installed program from outside.")
    parser.add_argument("program", nargs=argparse.REMAINDER, metavar="COMMAND")
    options = parser.parse_args(arguments)
    program = options.program or ["identity-kiosk"]
    failed = 0
    for name, step in steps().items():
        started = time.monotonic()
        try:
            report, word = step(program), "ok"
        except SkipError as error:
            report, word = str(error), "skip"
        except (SmokeError, OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
            report, word = str(error), "FAIL"
            failed += 1
        print(f"{word:<6}{name:<18}{time.monotonic() - started:6.1f} s  {report}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
