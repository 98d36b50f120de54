"""What an administrator can have the desk do, apart from any visit."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


Status = Literal["ok", "note", "FAIL"]
"""The words of `identity-kiosk check`."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How one of the things stands that must hold on this desk, as `check` prints it."""

    status: Status
    what: str
    text: str


class Administration(QObject):
    """Has the desk checked on a thread of its own, and ends the program."""

    changed = Signal()
    """`is_checking` or `findings`."""
    _checked = Signal(object)

    def __init__(self, check: Callable[[], tuple[Finding, ...]], end: Callable[[], None]) -> None:
        """`check` may take long and is called on a thread."""
        super().__init__()
        self.is_checking = False
        self.findings: tuple[Finding, ...] | None = None
        """Of the last check, none where it did not end in time; None before there has been one."""
        self.end = end
        self._check = check
        self._thread: threading.Thread | None = None
        self._checked.connect(self._take)

    def check(self) -> None:
        """Look at everything that must hold on this desk; once at a time."""
        if not self.is_checking:
            self.is_checking, self.findings = True, None
            self._thread = threading.Thread(target=self._work, name="desk check", daemon=True)
            self._thread.start()
            self.changed.emit()

    def close(self) -> None:
        """Wait for what is being checked."""
        if self._thread is not None:
            self._thread.join()

    def _work(self) -> None:
        findings: tuple[Finding, ...] = ()
        try:
            findings = self._check()
        except Exception:  # noqa: BLE001 - the screen must not wait for ever
            _log.error("desk.not_checked", exc_info=True)
        self._checked.emit(findings)

    def _take(self, findings: tuple[Finding, ...]) -> None:
        self.is_checking, self.findings = False, findings
        self.changed.emit()
