"""The exit statuses of the command line, which scripts rely on."""

from __future__ import annotations

from enum import IntEnum


class ExitStatus(IntEnum):
    """What a command ended with. 130 is a shell's own for a program that SIGINT has ended."""

    SUCCESS = 0
    """Verified; or whatever else was asked for has been done."""
    FAILURE = 1
    """Any other outcome, or a row of `check` that fails."""
    NOT_STARTED = 2
    """A usage or configuration error: nothing was started."""
    INTERRUPTED = 130
