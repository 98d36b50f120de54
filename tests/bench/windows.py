"""The window: how soon it is there, what it costs, and whether it ever stands still. For Linux."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psutil

from tests.bench.figures import Figure
from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import ROOT, Sandbox
from tests.support.xvfb import Colour, Xvfb, is_there

RUNS: Final = 11

START_LIMIT: Final = 1.6
MEMORY_LIMIT: Final = 1.3
AT_REST_LIMIT: Final = 1.8
"""Times those of a window of Qt's with nothing in it but a letter."""

CODE_LIMIT: Final = 10.0
TOUCH_LIMIT: Final = 10.0
GAP_LIMIT: Final = 8.0
DOCUMENT_LIMIT: Final = 25.0
DOCUMENT_GAP_LIMIT: Final = 25.0
SHOWN_LIMIT: Final = 400.0
METHODS_LIMIT: Final = 10.0
LETTER_LIMIT: Final = 30.0
DRAG_LIMIT: Final = 10.0
"""Times Qt's building and drawing of a page of buttons: from a code's data to the code shown; from
the first touch of *Start* to the methods; the longest that the window's thread is kept from its
events, in any weather, by sixty methods and by a result; from a result with ten large pictures, and
from the last byte of one of 20 MB, to the pictures on the screen; of sixty methods, until the first
are there, the slowest letter of a search, and the slowest step of a drag."""

IDLE_LIMIT: Final = 0.01
WAITING_LIMIT: Final = 0.03
"""Of one processor."""

OBSERVED: Final = 8.0
"""Seconds over which a processor's use is counted."""

WEATHERS: Final[Mapping[str, Mapping[str, Any]]] = {
    "calm": {},
    "hang": {"name": "hang"},
    "drip_head": {"name": "drip_head", "interval": 0.01},
    "drip_body": {"name": "drip_body", "interval": 0.01},
    "flood": {"name": "huge"},
    "flood_packed": {"name": "huge", "gzip": 1, "bytes": 20_000_000},
}
"""What the service does with each poll."""

_BARE: Final = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("x"))
window.resize(1280, 800)
window.show()
application.exec()
"""
_BARE_GROUND: Final = (0xEF, 0xEF, 0xEF)
_START: Final = (0x2F, 0x47, 0xD0)
"""The colour of the button on the first screen, and of nothing else as large."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A window that has just been painted."""

    seconds: float
    """Since its process was started."""
    memory: float
    """Resident megabytes."""


def measure() -> list[Figure]:
    """Each figure of the window's; none where there is no X server for tests."""
    if not is_there():
        print("The window is not measured: that needs xvfb and xdotool.", file=sys.stderr)
        return []
    with ExitStack() as ending:
        screen = ending.enter_context(Xvfb())
        sandbox = ending.enter_context(Sandbox.start())
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory()))
        places = _Places(screen, sandbox, folder)
        return [*_starting(places), *_at_rest(places), *_inside(places)]


class _Places:
    """Where the programs under measurement run: as installed ones do, with compiled files."""

    def __init__(self, screen: Xvfb, sandbox: Sandbox, folder: Path) -> None:
        self.screen, self.sandbox = screen, sandbox
        self.desk = ConfiguredDesk.at(sandbox, folder, timings={"poll": 2.0, "poll_active": 1.0})
        (folder / "often").mkdir()
        self.often = ConfiguredDesk.at(sandbox, folder / "often")
        """A desk that polls as often as answers allow."""
        self.environment = self.desk.environment | {
            "DISPLAY": screen.display,
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
            "PYTHONWARNINGS": "default",
        }
        self.environment.pop("PYTHONDONTWRITEBYTECODE")

    def start(self, *arguments: str, **changes: Any) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, env=self.environment, **changes
        )

    def kiosk(self) -> subprocess.Popen[bytes]:
        return self.start("-m", "kiosk", "--config", str(self.desk.file), "--windowed")

    def bare(self) -> subprocess.Popen[bytes]:
        return self.start("-c", _BARE)


# -- from outside --------------------------------------------------------------------------------


def _starting(places: _Places) -> list[Figure]:
    """In turn with the bare window. A first round only warms up."""
    ours: list[_Shown] = []
    bare: list[_Shown] = []
    for _run in range(RUNS + 1):
        bare.append(_show(places, places.bare, _BARE_GROUND))
        ours.append(_show(places, places.kiosk, _START))
    seconds, bare_seconds = _seconds(ours[1:]), _seconds(bare[1:])
    ratios = [one / other for one, other in zip(seconds, bare_seconds, strict=True)]
    memory, bare_memory = [[window.memory for window in them[1:]] for them in (ours, bare)]
    shares = [one / other for one, other in zip(memory, bare_memory, strict=True)]
    return [
        Figure.median("window.start", seconds, "s", baseline=bare_seconds),
        Figure.median("window.start.ratio", ratios, "x bare window", limit=START_LIMIT),
        Figure.median("window.memory", memory, "MB", baseline=bare_memory),
        Figure.median("window.memory.ratio", shares, "x bare window", limit=MEMORY_LIMIT),
    ]


def _show(places: _Places, start: Callable[[], subprocess.Popen[bytes]], colour: Colour) -> _Shown:
    started = time.perf_counter()
    with start() as process:
        try:
            while not places.screen.shows(colour):
                if process.poll() is not None or time.perf_counter() - started > 60:
                    raise RuntimeError("a window did not come up")
                time.sleep(0.001)
            seconds = time.perf_counter() - started
            return _Shown(seconds, psutil.Process(process.pid).memory_info().rss / 1e6)
        finally:
            process.kill()
            process.wait()
            eventually(lambda: not places.screen.shows(colour))


def _seconds(shown: Sequence[_Shown]) -> list[float]:
    return [window.seconds for window in shown]


def _at_rest(places: _Places) -> list[Figure]:
    """The first screen with nobody before it, once the catalogue has been read."""
    with places.bare() as bare:
        eventually(lambda: places.screen.shows(_BARE_GROUND))
        baseline = psutil.Process(bare.pid).memory_info().rss / 1e6
        bare.kill()
    eventually(lambda: not places.screen.shows(_BARE_GROUND))
    _rest(places)  # only warms up: whoever compiles a module keeps more than its code
    memory, share = _rest(places)
    return [
        Figure("window.memory.at_rest", memory, "MB", AT_REST_LIMIT, baseline),
        Figure("window.idle", share, "processors", IDLE_LIMIT),
    ]


def _rest(places: _Places) -> tuple[float, float]:
    """Megabytes, and the share of a processor."""
    places.sandbox.control("DELETE", "/requests")
    with places.kiosk() as process:
        try:
            eventually(lambda: places.screen.shows(_START))
            _until_still(places.sandbox)
            memory = psutil.Process(process.pid).memory_info().rss / 1e6
            share = _busy(process.pid)
        finally:
            process.kill()
    eventually(lambda: not places.screen.shows(_START))
    return memory, share


def _until_still(sandbox: Sandbox) -> None:
    """Wait until a second has passed without a request to the service."""
    eventually(lambda: [r for r in sandbox.requests() if time.time() - r["time"] > 1.0])
    eventually(lambda: time.time() - sandbox.requests()[-1]["time"] > 1.0)


def _busy(pid: int) -> float:
    process = psutil.Process(pid)
    before = process.cpu_times()
    time.sleep(OBSERVED)
    after = process.cpu_times()
    return (after.user + after.system - before.user - before.system) / OBSERVED


# -- from inside ---------------------------------------------------------------------------------


def _inside(places: _Places) -> list[Figure]:
    """What only the window's own thread can tell: see `tests.bench.inside`."""
    owns, touches = zip(*(_tell(places, "touch") for _run in range(5)), strict=True)
    runs = [_tell(places, "methods") for _run in range(5)]
    _wait_long(places.sandbox)
    own, *codes = _tell(places, "codes")
    _wait_long(places.sandbox)
    _own, busy = _tell(places, "busy")
    figures = [
        Figure.median("window.touch", touches, "s", limit=TOUCH_LIMIT, baseline=owns),
        *_methods(runs),
        Figure("window.code.first", codes[0], "s", limit=CODE_LIMIT, baseline=own),
        Figure.median("window.code", codes[1:], "s", limit=CODE_LIMIT, baseline=[own]),
        Figure("window.waiting", busy, "processors", WAITING_LIMIT),
    ]
    for name, fault in WEATHERS.items():
        _wait_long(places.sandbox)
        if fault:
            places.sandbox.fault(**{"on": "poll", **fault})
        own, *gaps = _tell(places, "gaps", often=True)
        ends = (min(gaps), max(gaps))
        row = f"window.gap.{name}"
        figures.append(Figure(row, max(gaps), "s", GAP_LIMIT, own, spread=ends, runs=len(gaps)))
    _wait_long(places.sandbox)
    figures += [*_documents(places, "documents", "paint"), *_documents(places, "shown", "shown")]
    places.sandbox.reset()
    return figures


def _methods(runs: Sequence[Sequence[float]]) -> list[Figure]:
    """How light sixty methods are to whoever looks for theirs."""
    owns, built, gaps, letters, steps = zip(*runs, strict=True)
    return [
        Figure.median(f"window.methods.{name}", seconds, "s", limit=limit, baseline=owns)
        for name, seconds, limit in (
            ("first", built, METHODS_LIMIT),
            ("gap", gaps, GAP_LIMIT),
            ("letter", letters, LETTER_LIMIT),
            ("drag", steps, DRAG_LIMIT),
        )
    ]


def _documents(places: _Places, what: str, name: str) -> list[Figure]:
    """How soon a result with large pictures is there, and whether the window stood still."""
    runs = [_tell(places, what) for _run in range(6)][1:]  # the first only warms up
    owns = [run[0] for run in runs]
    seconds, standing = [run[1] for run in runs], [max(run[2:]) for run in runs]
    own = statistics.median(owns)
    ends = (min(standing), max(standing))
    limit = SHOWN_LIMIT if what == "shown" else DOCUMENT_LIMIT
    gap = "window.document.gap" if what == "documents" else f"window.document.{name}.gap"
    return [
        Figure.median(f"window.document.{name}", seconds, "s", limit=limit, baseline=owns),
        Figure(gap, max(standing), "s", DOCUMENT_GAP_LIMIT, own, spread=ends, runs=len(runs)),
    ]


def _wait_long(sandbox: Sandbox) -> None:
    """Let the next person never begin to act."""
    sandbox.reset()
    sandbox.plan(acting_after=250, approve_after=250)


def _tell(places: _Places, what: str, *, often: bool = False) -> list[float]:
    desk = places.often if often else places.desk
    arguments = ("-m", "tests.bench.inside", what, str(desk.file))
    with places.start(*arguments, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        output = process.stdout.read()
    if process.returncode != 0:
        raise RuntimeError(f"{what} could not be measured")
    return [float(number) for number in json.loads(output)]
