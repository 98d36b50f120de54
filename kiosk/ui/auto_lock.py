"""Nobody has touched the desk for long: whoever is signed in may not be there any more."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from kiosk.ui.touches import TOUCHES
from kiosk.visit import clock
from kiosk.visit.flow import Flow
from kiosk.visit.staff import LockCause

_CHECKED_EVERY: Final = 500
"""Milliseconds."""

_AS_TOUCHED: Final = frozenset(
    {"welcome", "administering", "notice", "case", "providers", "result"}
)
"""States that somebody has asked for, by whichever means; and a result, which is to be seen."""


class AutoLock(QObject):
    """Asks the flow to lock again and again, which does so where no customer is taking part."""

    def __init__(self, window: QWidget, after: float, warning: float, flow: Flow) -> None:
        """`after` is in seconds without touch, of which the last `warning` at most are near."""
        super().__init__(window)
        self._window = window
        self._after = after
        self._warning = min(warning, after / 2)
        self._flow = flow
        self._watched: QWindow | None = None
        self._touched_at = clock.now()
        flow.entered.connect(self._follow)
        flow.kept_open.connect(self.begin_anew)
        timer = QTimer(self, interval=_CHECKED_EVERY)
        timer.timeout.connect(self._check)
        timer.start()

    @property
    def left(self) -> float:
        """Seconds until the desk is locked, if nobody touches it."""
        if self._flow.staff.member is None:
            return math.inf
        return self._touched_at + self._after - clock.now()

    @property
    def is_near(self) -> bool:
        """Whether it is time to ask if anybody is still there."""
        return self.left <= self._warning

    def begin_anew(self) -> None:
        """Somebody is there."""
        self._touched_at = clock.now()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of each touch, and leave it to whom it is meant for."""
        if event.type() in TOUCHES:
            self.begin_anew()
        return False

    def _follow(self, state: str) -> None:
        if state in _AS_TOUCHED:
            self.begin_anew()

    def _check(self) -> None:
        handle = self._window.windowHandle()
        if handle is not self._watched:
            self._watched = handle
            if handle is not None:
                handle.installEventFilter(self)
        if self.left <= 0:
            self._flow.lock.emit(LockCause.IDLE)
