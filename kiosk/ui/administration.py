"""What an administrator can have the desk do, apart from any visit."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class Administration(QObject):
    """Has the desk checked on a thread of its own, and ends the program."""

    changed = Signal()
    """`is_checking` or `rows`."""
    _checked = Signal(object)

    def __init__(self, check: Callable[[], tuple[str, ...]], end: Callable[[], None]) -> None:
        """`check` may take long, is called on a thread, and returns lines for an administrator."""
        super().__init__()
        self.is_checking = False
        self.rows: tuple[str, ...] = ()
        """Of the last check."""
        self.end = end
        self._check = check
        self._thread: threading.Thread | None = None
        self._checked.connect(self._take)

    def check(self) -> None:
        """Look at everything that must hold on this desk; once at a time."""
        if not self.is_checking:
            self.is_checking, self.rows = True, ()
            self._thread = threading.Thread(target=self._work, name="desk check", daemon=True)
            self._thread.start()
            self.changed.emit()

    def close(self) -> None:
        """Wait for what is being checked."""
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        rows: tuple[str, ...] = ()
        try:
            rows = self._check()
        except Exception:  # noqa: BLE001 - the screen must not wait for ever
            _log.error("desk.not_checked", exc_info=True)
        self._checked.emit(rows)

    def _take(self, rows: tuple[str, ...]) -> None:
        self.is_checking, self.rows = False, rows
        self.changed.emit()
