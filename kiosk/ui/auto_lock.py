"""Nobody has touched the desk for long: whoever is signed in may not be there any more."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from kiosk.ui.idle import TOUCHES
from kiosk.visit import clock
from kiosk.visit.flow import Flow
from kiosk.visit.staff import LockCause

_CHECKED_EVERY: Final = 500
"""Milliseconds."""

_AS_TOUCHED: Final = frozenset({"welcome", "result"})
"""States that come with a PIN, or with a result that nobody has had the time to see yet."""


class AutoLock(QObject):
    """Asks the flow to lock again and again, which does so where nobody is amid a visit."""

    def __init__(self, window: QWidget, after: float, flow: Flow) -> None:
        """`after` is in seconds without touch."""
        super().__init__(window)
        self._window = window
        self._after = after
        self._flow = flow
        self._watched: QWindow | None = None
        self._touched_at = clock.now()
        flow.entered.connect(self._follow)
        timer = QTimer(self, interval=_CHECKED_EVERY)
        timer.timeout.connect(self._check)
        timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of each touch, and leave it to whom it is meant for."""
        if event.type() in TOUCHES:
            self._touched_at = clock.now()
        return False

    def _follow(self, state: str) -> None:
        if state in _AS_TOUCHED:
            self._touched_at = clock.now()

    def _check(self) -> None:
        handle = self._window.windowHandle()
        if handle is not self._watched:
            self._watched = handle
            if handle is not None:
                handle.installEventFilter(self)
        if self._flow.member is not None and clock.now() - self._touched_at >= self._after:
            self._flow.lock.emit(LockCause.IDLE)
