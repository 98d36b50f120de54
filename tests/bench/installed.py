"""What is installed: how large it is, and how soon its window is there. For Debian.

Of what `dev.py bundle` and `dev.py deb` have left in dist/; what is missing there has no value.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from tests.bench.figures import Figure
from tests.support.command import ConfiguredDesk, eventually
from tests.support.sandbox import ROOT, Sandbox
from tests.support.xvfb import Xvfb, is_there

RUNS: Final = 11

PACKAGE_LIMIT: Final = 65.0
INSTALLED_LIMIT: Final = 190.0
"""Megabytes."""

START_LIMIT: Final = 1.3
"""Times the start from source."""

BUNDLE: Final = ROOT / "dist" / "identity-kiosk"

_START: Final = (0x2F, 0x47, 0xD0)
"""The colour of the button on the first screen, and of nothing else as large."""


def measure() -> list[Figure]:
    """Each figure of what is installed."""
    package = next(iter(sorted((ROOT / "dist").glob("identity-kiosk_*.deb"))), None)
    size = None if package is None else package.stat().st_size / 1e6
    installed = _size(BUNDLE) if BUNDLE.is_dir() else None
    return [
        Figure("installed.package", size, "MB", PACKAGE_LIMIT),
        Figure("installed.size", installed, "MB", INSTALLED_LIMIT),
        *_starting(),
    ]


def _size(folder: Path) -> float:
    """In blocks, as they are taken from a disk."""
    if sys.platform == "win32":
        raise NotImplementedError
    return sum(file.lstat().st_blocks * 512 for file in folder.rglob("*")) / 1e6


def _starting() -> list[Figure]:
    """In turn with the same from source. A first round only warms up."""
    if not (BUNDLE.is_dir() and is_there()):
        return [
            Figure("installed.start", None, "s"),
            Figure("installed.start.ratio", None, "x from source", START_LIMIT),
        ]
    installed: list[float] = []
    source: list[float] = []
    with ExitStack() as ending:
        screen = ending.enter_context(Xvfb())
        sandbox = ending.enter_context(Sandbox.start())
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory()))
        desk = ConfiguredDesk.at(sandbox, folder)
        own = desk.environment | {
            "DISPLAY": screen.display,
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        }
        own.pop("PYTHONDONTWRITEBYTECODE")
        own.pop("PYTHONWARNINGS")
        arguments = ("--config", str(desk.file), "--windowed")
        for _run in range(RUNS + 1):
            source.append(_show(screen, own, sys.executable, "-m", "kiosk", *arguments))
            installed.append(_show(screen, own, str(BUNDLE / "identity-kiosk"), *arguments))
    ratios = [ours / theirs for ours, theirs in zip(installed[1:], source[1:], strict=True)]
    return [
        Figure.median("installed.start", installed[1:], "s", baseline=source[1:]),
        Figure.median("installed.start.ratio", ratios, "x from source", limit=START_LIMIT),
    ]


def _show(screen: Xvfb, own: dict[str, str], *command: str) -> float:
    """Seconds until the first screen is painted."""
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=own) as process:
        try:
            while not screen.shows(_START):
                if process.poll() is not None or time.perf_counter() - started > 60:
                    raise RuntimeError("a window did not come up")
                time.sleep(0.001)
            return time.perf_counter() - started
        finally:
            process.kill()
            process.wait()
            eventually(lambda: not screen.shows(_START))
