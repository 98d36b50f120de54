"""What displays this desk has, asked in a process that may fail over it."""

from __future__ import annotations

import json
import subprocess
from typing import Final

from kiosk.program import this_program
from kiosk.ui.displays import Seen

PATIENCE: Final = 20.0
"""Seconds that the system may take."""


def look_at_displays() -> Seen | None:
    """The displays; None where none can be opened here."""
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            [*this_program(), "displays"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=PATIENCE,
        )
        return Seen(**json.loads(done.stdout))
    except (OSError, subprocess.SubprocessError, ValueError, TypeError):
        return None
