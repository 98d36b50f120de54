"""The receiver as a program: `identity-kiosk-receiver`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from kiosk import dumps, log
from kiosk.receiver import command


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for. Returns the exit status."""
    # The memory of this process holds what the database holds sealed.
    dumps.refuse()
    options = command.parse(arguments)
    log.configure(options.log_level)
    return command.run(options)


if __name__ == "__main__":
    sys.exit(main())
