"""After each visit, what is left of it in memory that nobody uses any more is overwritten."""

from __future__ import annotations

from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.host.memory import overwrite_small_blocks, overwrite_what_is_freed
from kiosk.visit.flow import Flow

PAUSE: Final = 1_000
"""Milliseconds after the visit: its last thread is over by then, and nobody waits."""

_NOBODY_IS_HERE: Final = frozenset({"attract", "locked"})


class Sweep(QObject):
    """Follows a flow, and overwrites what each visit has left."""

    def __init__(self, flow: Flow) -> None:
        super().__init__()
        self._state = ""
        self._is_prepared = False
        self._was_visited = False
        """Whether somebody has been here since the last time."""
        self._thread: Thread | None = None
        self._due = QTimer(self, interval=PAUSE, singleShot=True)
        self._due.timeout.connect(self._sweep)
        flow.entered.connect(self._follow)
        flow.closed.connect(lambda _attempt: self._follow(self._state))

    def close(self) -> None:
        """End it."""
        self._due.stop()
        if self._thread is not None:
            self._thread.join()

    def _follow(self, state: str) -> None:
        self._state = state
        if state in _NOBODY_IS_HERE:
            self._due.start()
        else:
            self._due.stop()
            self._was_visited = True
            self._prepare()

    def _prepare(self) -> None:
        """Once, and while nobody waits for it: it loads a library."""
        if not self._is_prepared:
            self._is_prepared = True
            overwrite_what_is_freed()

    def _sweep(self) -> None:
        self._prepare()
        if not self._was_visited:
            return
        self._was_visited = False
        if self._thread is None or not self._thread.is_alive():
            self._thread = Thread(target=overwrite_small_blocks, name="sweep", daemon=True)
            self._thread.start()
