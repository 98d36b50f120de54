"""The browser of a desk as tests can use it: as root, without a camera, and watched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import psutil
import pytest

from tests.support.command import DEADLINE, eventually

_CHROMIUM = """#!/bin/sh
exec {program} {sandbox} --use-fake-device-for-media-stream "$@"
"""

_FIREFOX = """#!/bin/sh
for word in "$@"; do
    if [ "$last" = --profile ]; then
        echo 'user_pref("media.navigator.streams.fake", true);' >> "$word/user.js"
    fi
    last="$word"
done
exec {program} "$@"
"""


def launcher(folder: Path, name: str = "chromium") -> Path:
    """A program in `folder` that starts the real `name` with a camera that is none.

    For the variable BROWSER, or `folder` for PATH. As root it turns Chromium's own sandbox off,
    which refuses to run so: the kiosk itself has no way to.
    """
    program = shutil.which(name) or shutil.which(f"{name}-esr")
    if program is None:
        pytest.skip(f"needs {name}")
    sandbox = "--no-sandbox" if os.geteuid() == 0 else ""
    script = _FIREFOX if name == "firefox" else _CHROMIUM
    return stand_in(folder, script.format(program=program, sandbox=sandbox), name)


def stand_in(folder: Path, script: str, name: str = "chromium") -> Path:
    """A program that the desk takes for the browser `name`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(script)
    path.chmod(0o755)
    return path


def processes(folder: Path) -> list[psutil.Process]:
    """What runs with a profile in `folder`."""
    return [each for each in psutil.process_iter() if str(folder) in "\0".join(_words(each))]


def _words(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()  # none of one that is only waited for
    except psutil.Error:
        return []


def main_process(folder: Path) -> psutil.Process:
    """The first process of the browser that runs with a profile in `folder`, once it is there."""

    def leaders() -> list[psutil.Process]:
        return [each for each in processes(folder) if os.getsid(each.pid) == each.pid]

    return eventually(leaders)[0]


def nothing_left(folder: Path, within: float = DEADLINE) -> None:
    """Wait until neither a process nor a profile is left in `folder`."""
    eventually(lambda: not processes(folder), within)
    eventually(lambda: not folder.exists() or not list(folder.iterdir()), within)
