"""How this program starts itself again, for what must not happen in its own process."""

from __future__ import annotations

import sys
from pathlib import Path


def this_program() -> list[str]:
    """The first words of its command line, from source or as an executable of its own.

    Nothing is imported from the folder that it happens to be started in.
    """
    frozen = getattr(sys, "frozen", False)
    return [sys.executable] if frozen else [sys.executable, "-P", "-m", "kiosk"]


def is_checkout() -> bool:
    """Whether it runs from its source, and is not installed on a desk."""
    frozen = getattr(sys, "frozen", False)
    return not frozen and Path(__file__).parents[1].joinpath("packaging", "dev.py").is_file()
