"""How long `verify` takes until the customer has something to do. For POSIX systems."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.figures import Figure
from tests.support.sandbox import ROOT, Sandbox

RUNS: Final = 15

LIMIT: Final = 4.0
"""Times `import requests` alone, from the program's start to its first `waiting` line."""

_SECRET: Final = "IDENTITY_KIOSK_BENCH_SECRET"


@dataclass(frozen=True, slots=True)
class _Start:
    """Seconds that a start took: by the clock, and of a processor's time."""

    wall: float
    cpu: float


def measure() -> list[Figure]:
    """`verify` and, in turn with it, what it is compared with and the imports alone that it needs.

    A first round only warms up.
    """
    verify: list[_Start] = []
    requests: list[_Start] = []
    terminal: list[_Start] = []
    with Sandbox.start() as sandbox, tempfile.TemporaryDirectory() as folder:
        for number in range(RUNS + 1):
            # A folder of its own: the desk has kept nothing, and asks for all that it needs.
            file = _configuration(sandbox, Path(folder, str(number)))
            verify.append(_to_waiting(sandbox, file))
            requests.append(_to_end("import requests"))
            terminal.append(
                _to_line(
                    "-c", "import kiosk.app.headless, kiosk.terminal.screen; print(flush=True)"
                )[0]
            )
    walls, cpus = _walls(verify[1:]), _cpus(verify[1:])
    import_walls = _walls(requests[1:])
    return [
        Figure.median("verify.waiting", walls, "s", limit=LIMIT, baseline=import_walls),
        Figure.median("verify.waiting.cpu", cpus, "s", baseline=_cpus(requests[1:])),
        Figure.median("verify.import", _walls(terminal[1:]), "s"),
    ]


def _configuration(sandbox: Sandbox, folder: Path) -> Path:
    folder.mkdir()
    file = folder / "config.toml"
    # Quoted as JSON is, a text is one of TOML's, too.
    file.write_text(
        f"[kiosk]\ndata_dir = {json.dumps(str(folder / 'data'))}\n"
        "[services.hopae]\n"
        'kind = "hopae-connect"\n'
        f"base_url = {json.dumps(sandbox.base_url)}\n"
        f"client_id = {json.dumps(sandbox.client_id)}\n"
        f'client_secret = {{ env = "{_SECRET}" }}\n',
        encoding="utf-8",
    )
    return file


def _to_waiting(sandbox: Sandbox, file: Path) -> _Start:
    start, line = _to_line(
        *("-m", "kiosk", "-c", str(file), "verify", "bankidse", "--json"),
        **{_SECRET: sandbox.client_secret},
    )
    if json.loads(line or b"{}").get("event") != "waiting":
        raise RuntimeError("verify did not come to wait")
    return start


def _to_line(*arguments: str, **environment: str) -> tuple[_Start, bytes]:
    """A program, ended as soon as it has written a line, so that nothing else is counted."""
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, **environment},
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        wall = time.perf_counter() - started
        process.kill()
        return _Start(wall, _reap(process)), line


def _to_end(program: str) -> _Start:
    started = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) as process:
        cpu = _reap(process)
        wall = time.perf_counter() - started
    if process.returncode != 0:
        raise RuntimeError(f"{program} failed")
    return _Start(wall, cpu)


def _reap(process: subprocess.Popen[bytes]) -> float:
    """Wait for the end of `process`: the seconds that it kept a processor busy."""
    if sys.platform == "win32":
        raise NotImplementedError
    _pid, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime


def _walls(starts: Sequence[_Start]) -> list[float]:
    return [start.wall for start in starts]


def _cpus(starts: Sequence[_Start]) -> list[float]:
    return [start.cpu for start in starts]
