"""A window that takes thousands of visits, one after the other: what grows, and what does not."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.figures import Figure
from tests.support.command import ConfiguredDesk, Program
from tests.support.kills import DRIVER
from tests.support.sandbox import Sandbox

WARMING_UP: Final = 500
"""Visits before the first look: what is kept on purpose is there by then."""

LOOKS: Final = 20
"""How often it is looked at."""


@dataclass(frozen=True)
class Look:
    """What the process has at a moment, and how long a visit took since the last one."""

    visits: int
    memory: float
    """MB in use that are its own, not shared with others."""
    handles: int
    threads: int
    seconds: float


def measure(visits: int) -> list[Figure]:
    """Take `visits` on the sandbox, whose customers approve at once."""
    warming_up = min(WARMING_UP, visits // 4)
    with tempfile.TemporaryDirectory() as folder, Sandbox.start() as sandbox:
        desk = ConfiguredDesk.at(sandbox, Path(folder), timings={"poll": 0.05, "poll_active": 0.02})
        sandbox.plan(approve_after=0, count=None)
        with Program(str(desk.file), "--long", env=desk.environment, run=("-P", DRIVER)) as program:
            _take(program, warming_up)
            looks = [_look(program, warming_up, 0.0)]
            share = max(1, (visits - warming_up) // LOOKS)
            for _look_number in range(LOOKS):
                began = time.monotonic()
                _take(program, share)
                seconds = (time.monotonic() - began) / share
                looks.append(_look(program, looks[-1].visits + share, seconds))
            program.process.kill()
    return _figures(looks)


def _figures(looks: list[Look]) -> list[Figure]:
    first, last = looks[0], looks[-1]
    early = [look.seconds for look in looks[1 : 1 + LOOKS // 4]]
    late = [look.seconds for look in looks[-(LOOKS // 4) :]]
    runs = last.visits

    def grown(of: Callable[[Look], float]) -> tuple[float, float]:
        return of(last), of(first)

    memory, before = grown(lambda look: look.memory)
    handles, handles_before = grown(lambda look: look.handles)
    threads, threads_before = grown(lambda look: look.threads)
    return [
        Figure("soak: memory", memory, "MB", limit=1.05, baseline=before, runs=runs),
        Figure("soak: handles", handles, "", limit=1.0, baseline=handles_before, runs=runs),
        Figure("soak: threads", threads, "", limit=1.0, baseline=threads_before, runs=runs),
        Figure(
            "soak: a visit, at the end",
            statistics.median(late) * 1000,
            "ms",
            limit=1.1,
            baseline=statistics.median(early) * 1000,
            runs=runs,
        ),
    ]


def _take(program: Program, visits: int) -> None:
    for _visit in range(visits):
        while program.text_line() != "attract":
            pass


def _look(program: Program, visits: int, seconds: float) -> Look:
    process = Path(f"/proc/{program.pid}")
    fields = dict(
        line.split(":", 1) for line in (process / "status").read_text().splitlines() if ":" in line
    )
    memory = int(fields["RssAnon"].split()[0]) / 1000
    handles = len(list((process / "fd").iterdir()))
    return Look(visits, memory, handles, int(fields["Threads"]), seconds)
