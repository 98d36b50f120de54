"""A thread that does one thing after another."""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

_log = logging.getLogger(__name__)


class Lane:
    """What it is given is done in order, apart from whoever gives it.

    What hangs in it, such as a network drive or a question of the system's secret store, does not
    keep the program from ending.
    """

    def __init__(self, name: str) -> None:
        self._acts: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._is_begun = False

    def do(self, act: Callable[[], None]) -> None:
        """Have `act` done after all that was given before. From one thread at a time."""
        if not self._is_begun:
            self._is_begun = True
            self._thread.start()
        self._acts.put(act)

    def close(self, within: float) -> None:
        """Do what was given, and nothing more; waits for it `within` seconds at most."""
        self._acts.put(None)
        if self._is_begun:
            self._thread.join(within)

    def _work(self) -> None:
        while (act := self._acts.get()) is not None:
            try:
                act()
            except Exception:  # noqa: BLE001 - what comes later must still be done
                _log.error("handover.failed", exc_info=True)
            del act  # and the customer with it
