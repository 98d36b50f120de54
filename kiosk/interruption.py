"""Signals that end the program, from its first line on.

Until the program can act on one, it is only noted: raised while libraries are being loaded, it
would abort the process. A second one ends it there and then.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from kiosk.exit_status import ExitStatus

ENDING: Final = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""By hand, by the system, because the terminal has been closed; not every system has all.

SIGBREAK is Windows' for a console that is closed, and for the end of a session."""

_CLOSING: Final = (2, 5, 6)
"""CTRL_CLOSE_EVENT, CTRL_LOGOFF_EVENT, CTRL_SHUTDOWN_EVENT."""

_noted: Final[list[int]] = []


def note() -> None:
    """From here on, a signal is noted."""
    for number in _numbers():
        signal.signal(number, _note)
    if sys.platform == "win32":
        _follow_console()


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


def heed_console(event: int, interrupt: Callable[[], None], wait: Callable[[], object]) -> bool:
    """Answer Windows' word of what happens to the console; whether that is all to be done.

    A program ends there and then when it has answered that its console is closed: so `interrupt`
    is called, and the answer waits until the program has ended by itself or Windows' patience has
    (https://learn.microsoft.com/windows/console/handlerroutine).
    """
    if event not in _CLOSING:
        return False  # Ctrl+C and Ctrl+Break, as signals
    interrupt()
    wait()
    return True


if sys.platform == "win32":
    import ctypes

    def _heed(event: int) -> int:
        return heed_console(
            event, lambda: signal.raise_signal(signal.SIGBREAK), threading.Event().wait
        )

    _handler = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint32)(_heed)
    """Kept for as long as the system may call it."""

    def _follow_console() -> None:
        ctypes.windll.kernel32.SetConsoleCtrlHandler(_handler, 1)


def _note(number: int, _frame: object) -> None:
    if _noted:
        os._exit(ExitStatus.INTERRUPTED)
    _noted.append(number)


def _numbers() -> list[signal.Signals]:
    """Those that this system has, but for a closed terminal that the program is to outlive."""
    known = [signal.Signals[name] for name in ENDING if hasattr(signal, name)]
    return [n for n in known if n.name != "SIGHUP" or signal.getsignal(n) is not signal.SIG_IGN]
