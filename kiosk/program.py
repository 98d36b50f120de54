"""How this program starts itself again, for what must not happen in its own process."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

COMMAND_ON_WINDOWS: Final = "identity-kiosk-cli.exe"
"""The executable with a console, beside the one without."""


def this_program() -> list[str]:
    """The first words of its command line, from source or as an executable of its own.

    Nothing is imported from the folder that it happens to be started in. On Windows the executable
    of the window has no standard streams, which every child is spoken to by.
    """
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "kiosk"]
    executable = Path(sys.executable)
    with_streams = executable.with_name(COMMAND_ON_WINDOWS)
    return [str(with_streams if with_streams.is_file() else executable)]


def is_checkout() -> bool:
    """Whether it runs from its source, and is not installed on a desk."""
    frozen = getattr(sys, "frozen", False)
    return not frozen and Path(__file__).parents[1].joinpath("packaging", "dev.py").is_file()
