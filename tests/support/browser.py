"""The browser of a desk as tests can use it: as root, without a camera, and watched."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import psutil
import pytest

from tests.support.command import DEADLINE, eventually

_CHROMIUM = """#!/bin/sh
exec {program} {sandbox} --use-fake-device-for-media-stream "$@"
"""


def launcher(folder: Path, name: str = "chromium") -> Path:
    """A program in `folder` that starts the real `name` with a camera that is none.

    For the variable BROWSER, or `folder` for PATH. As root it turns Chromium's own sandbox off,
    which refuses to run so: the kiosk itself has no way to.
    """
    program = shutil.which(name)
    if program is None:
        pytest.skip(f"needs {name}")
    sandbox = "--no-sandbox" if sys.platform != "win32" and os.geteuid() == 0 else ""
    return stand_in(folder, _CHROMIUM.format(program=program, sandbox=sandbox), name)


def stand_in(folder: Path, script: str, name: str = "chromium") -> Path:
    """A program that the desk takes for the browser `name`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(script)
    path.chmod(0o755)
    return path


def in_order(folder: Path) -> Path:
    """One that starts, as far as `check` looks."""
    return stand_in(folder, "#!/bin/sh\necho '<html></html>'\n")


def processes(folder: Path) -> list[psutil.Process]:
    """What runs with a profile in `folder`, but for whoever guards it."""
    words_of = {process: _words(process) for process in psutil.process_iter()}
    return [
        process
        for process, words in words_of.items()
        if str(folder) in "\0".join(words) and "guard" not in words
    ]


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()  # none of one that is only waited for
    except psutil.Error:
        return []


def main_process(folder: Path) -> psutil.Process:
    """The first process of the browser that runs with a profile in `folder`, once it is there."""

    def leaders() -> list[psutil.Process]:
        return [process for process in processes(folder) if _session(process) == process.pid]

    return eventually(leaders)[0]


def _session(process: psutil.Process) -> int | None:
    if sys.platform == "win32":
        raise NotImplementedError
    try:
        return os.getsid(process.pid)
    except ProcessLookupError:
        return None


def nothing_left(folder: Path, within: float = DEADLINE) -> None:
    """Wait until neither a process nor a profile is left in `folder`."""
    eventually(lambda: not processes(folder), within)
    eventually(lambda: not folder.exists() or not list(folder.iterdir()), within)
