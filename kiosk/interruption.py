"""Signals that end the program, from its first line on.

Until the program can act on one, it is only noted: raised while libraries are being loaded, it
would abort the process. A second one ends it there and then.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.exit_status import ExitStatus

ENDING: Final = ("SIGINT", "SIGTERM", "SIGHUP")
"""By hand, by the system, because the terminal has been closed; not every system has all."""

_noted: Final[list[int]] = []


def note() -> None:
    """From here on, a signal is noted."""
    for number in _numbers():
        signal.signal(number, _note)


def is_noted() -> bool:
    """Whether one has come since the program began."""
    return bool(_noted)


@contextmanager
def raised() -> Iterator[None]:
    """Within the block an interruption is a `KeyboardInterrupt`, also one that was noted before."""
    last = {number: signal.getsignal(number) for number in _numbers()}
    try:
        for number in last:
            signal.signal(number, signal.default_int_handler)
        if is_noted():
            raise KeyboardInterrupt
        yield
    finally:
        for number, handler in last.items():
            signal.signal(number, handler)


def _note(number: int, _frame: object) -> None:
    if _noted:
        os._exit(ExitStatus.INTERRUPTED)
    _noted.append(number)


def _numbers() -> list[signal.Signals]:
    """Those that this system has, but for a closed terminal that the program is to outlive."""
    known = [signal.Signals[name] for name in ENDING if hasattr(signal, name)]
    return [n for n in known if n.name != "SIGHUP" or signal.getsignal(n) is not signal.SIG_IGN]
