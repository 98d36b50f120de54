"""How this program starts itself again, for what must not happen in its own process."""

from __future__ import annotations

import sys


def this_program() -> list[str]:
    """The first words of its command line, from source or as an executable of its own."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
