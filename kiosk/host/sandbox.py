"""The embedded sandbox: a process of its own that lives no longer than the kiosk."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Sequence
from typing import Any, Final

from kiosk.children import Tree
from kiosk.program import this_program

START: Final = 20.0
"""Seconds until it must have announced itself."""

STOP: Final = 3.0
"""Seconds until it is ended by force."""


class SandboxUnavailable(Exception):
    """The embedded sandbox did not start."""


class EmbeddedSandbox:
    """The sandbox as a child of this process.

    It ends when its standard input does, so it also ends with a kiosk that is killed.
    """

    def __init__(self, options: Sequence[str] = ()) -> None:
        """Start it on a free port, and wait until it is up. Raises `SandboxUnavailable`."""
        # An interruption from the keyboard is for the kiosk, which still has to cancel there.
        self._tree = Tree()
        self._process = self._tree.start(
            [*this_program(), "sandbox", "--until-stdin-closes", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            self.announcement = self._announcement()
        except BaseException:
            self.stop()
            raise
        """Base URLs and credentials, as the sandbox's first line gives them."""

    def _announcement(self) -> dict[str, Any]:
        stream = self._process.stdout
        overdue = threading.Timer(START, self._process.kill)
        overdue.daemon = True
        overdue.start()
        try:
            announced = json.loads(stream.readline() if stream is not None else b"")
        except ValueError:
            raise SandboxUnavailable from None
        finally:
            overdue.cancel()
            overdue.join()
        if not isinstance(announced, dict):
            raise SandboxUnavailable
        return announced

    def stop(self) -> None:
        """End it, and wait until it is gone."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        try:
            self._process.wait(STOP)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._tree.end()
