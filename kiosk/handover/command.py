"""A program of this machine that reads each result from its standard input."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from kiosk.handover.targets import Answer, Delivered, Failed, Message, Refused
from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt

PATIENCE: Final = 60.0
"""Seconds that the program may take."""

REFUSED: Final = 65
"""The exit status by which it says that it will never take this one (`EX_DATAERR`, sysexits.h)."""

_PASSED_ON: Final = (
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR",
    "XDG_RUNTIME_DIR", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "TEMP", "TMP", "USERPROFILE",
    "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "USERNAME",
)  # fmt: skip
"""What it sees of our environment, which may hold secrets of the services."""


@dataclass(frozen=True, slots=True)
class Command:
    """A program and its arguments, none of which says anything of a result."""

    words: tuple[str, ...]
    patience: float = PATIENCE

    def deliver(self, message: Message, interrupt: Interrupt) -> Answer:
        """Run it, without a shell; what it prints is not read.

        Status 0 is a success, `REFUSED` a refusal; after any other it is run again.
        """
        try:
            process = subprocess.Popen(  # noqa: S603 - the words are the administrator's own
                self.words,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
                # What it starts itself ends with it.
                start_new_session=sys.platform != "win32",
                creationflags=_NO_WINDOW,
            )
        except (OSError, ValueError):
            return Failed(Trouble.PROGRAM)
        try:
            with interrupt.ending(lambda: _end(process)):
                try:
                    # A program that does not read to the end is judged by its status alone.
                    process.communicate(message.body, timeout=self.patience)
                except subprocess.TimeoutExpired:
                    return Failed(Trouble.TIME)
        finally:
            _end(process)
            if process.stdin is not None:
                with suppress(OSError):  # nobody is there to read the rest
                    process.stdin.close()
            process.wait()
        interrupt.check()
        match process.returncode:
            case 0:
                return Delivered()
            case status if status == REFUSED:
                return Refused(Trouble.EXIT, status)
            case status:
                return Failed(Trouble.EXIT, status)

    def probe(self, message: Message, interrupt: Interrupt) -> Answer:
        """Run it with the message that says nothing of anybody."""
        return self.deliver(message, interrupt)


_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End it and all that it has started, where it still runs."""
    if process.poll() is not None:
        return
    with suppress(OSError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
