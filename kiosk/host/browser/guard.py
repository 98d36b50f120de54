"""A process that outlives a kiosk that is killed, for as long as it takes to end its browser.

The kernel can end a child with its parent, but only the one that was forked: a browser is many
processes and a profile on the disk. So somebody has to be there who is not killed with the kiosk.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.children import apart
from kiosk.program import this_program

TRIES: Final = 4
"""How often it looks for what is left."""

_PAUSE: Final = 0.1
"""Seconds between two tries: what a process held is let go of one after the other."""

ENDING: Final = 1.0
"""Seconds for which its end is waited for."""

_WELL: Final = b"."
"""What it reads at last where nothing is left."""

_KEPT: Final = (
    *("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "PATH", "LANG"),
    *("SYSTEMROOT", "LOCALAPPDATA", "TEMP", "USERPROFILE"),
)
"""The variables that it gets of ours: a client secret may be in any other."""


class Guard:
    """Stands by from `begin` until this process ends, however that comes about."""

    def __init__(self, folder: Path | None, environment: Mapping[str, str]) -> None:
        """Profiles lie in `folder`, or where the browser of this `environment` keeps them."""
        self._folder = folder
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Start it, where it does not run. Raises `OSError`."""
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                where = [] if self._folder is None else [str(self._folder)]
                self._process = subprocess.Popen(  # noqa: S603 - this very program
                    [*this_program(), "guard", *where],
                    env={key: self._environment[key] for key in _KEPT if key in self._environment},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    **apart(),
                )

    def end(self) -> None:
        """Nothing is left to be guarded: it need not look."""
        with self._lock:
            if self._process is not None:
                with suppress(OSError, subprocess.TimeoutExpired):  # it has ended before
                    self._process.communicate(_WELL, ENDING)
            self._process = None


def watch(folder: Path | None) -> int:
    """Wait for the end of whoever started this process, and end what is left of its browsers."""
    from kiosk.host.browser import remove_left_over

    if sys.stdin.buffer.read() == _WELL:
        return 0
    pause = threading.Event()
    for _try in range(TRIES):
        remove_left_over(folder, os.environ, grace=0.0)
        pause.wait(_PAUSE)
    return 0
