"""The first lines of every process of this program; the rest is imported when they have run."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk import dumps, interruption


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, and return the exit status."""
    from kiosk.cli import run

    return run(arguments)


interruption.note()
dumps.refuse()

if __name__ == "__main__":
    import sys

    sys.exit(main())
