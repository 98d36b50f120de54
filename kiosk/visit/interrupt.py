"""One way to end a blocking call from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.visit.errors import Interrupted


class Interrupt:
    """A flag that, once set, stays set and ends whatever waits on it.

    A call that blocks (a socket, a pause) says with `ending` how it can be ended. Setting is
    sticky, so an interrupt that comes a moment before the call begins is not lost.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._endings: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        return self._event.is_set()

    def set(self) -> None:
        """End all that waits, now and later. Safe from any thread, and to call again."""
        with self._lock:
            self._event.set()
            for end in self._endings:
                end()

    def check(self) -> None:
        """Raise `Interrupted` where the flag is set."""
        if self.is_set:
            raise Interrupted

    def pause(self, seconds: float) -> None:
        """Wait for `seconds`. Raises `Interrupted` at once when the flag is set."""
        if self._event.wait(max(0.0, seconds)):
            raise Interrupted

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """For the time of the block, `set` also calls `end`, which must be quick and not raise.

        Raises `Interrupted` where the flag is set already.
        """
        with self._lock:
            self.check()
            self._endings.append(end)
        try:
            yield
        finally:
            with self._lock:
                self._endings.remove(end)
