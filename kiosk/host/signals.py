"""The system's signals as calls on the event loop's thread."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Mapping
from types import FrameType

from PySide6.QtCore import QSocketNotifier, QTimer

from kiosk.interruption import ENDING, is_noted


class Signals:
    """For the time of a `with` block, signals call functions.

    The first signal of the ending kind lets the event loop call `interrupt`, also one that was
    noted before; a second one calls `end_at_once` there and then. `others`, by their names, are
    called by the event loop too.
    """

    def __init__(
        self,
        interrupt: Callable[[], None],
        end_at_once: Callable[[], None],
        others: Mapping[str, Callable[[], None]],
    ) -> None:
        self._interrupt = interrupt
        self._end_at_once = end_at_once
        self._calls = _numbered({**dict.fromkeys(ENDING, interrupt), **others})
        self._count = 0
        self._ours, self._wakeup = socket.socketpair()
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read)

    def __enter__(self) -> None:
        for end in (self._ours, self._wakeup):
            end.setblocking(False)
        self._notifier.activated.connect(self._wake)
        # Python runs a handler only between two of its own instructions: the byte on the socket
        # brings the event loop back to Python.
        self._last_fd = signal.set_wakeup_fd(self._wakeup.fileno())
        self._last = {number: signal.signal(number, self._handle) for number in self._calls}
        if is_noted():
            self._count += 1
            QTimer.singleShot(0, self._interrupt)

    def __exit__(self, *_error: object) -> None:
        for number, handler in self._last.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._last_fd)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._wakeup.close()

    def _wake(self) -> None:
        self._ours.recv(64)

    def _handle(self, number: int, _frame: FrameType | None) -> None:
        if signal.Signals(number).name in ENDING:
            self._count += 1
            if self._count > 1:
                self._end_at_once()
        QTimer.singleShot(0, self._calls[signal.Signals(number)])


def _numbered(calls: Mapping[str, Callable[[], None]]) -> dict[signal.Signals, Callable[[], None]]:
    """`calls` by the signals of those names that this system has."""
    return {signal.Signals[name]: call for name, call in calls.items() if hasattr(signal, name)}
