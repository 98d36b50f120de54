"""How long a result stays: all screens that show it count the same time."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.visit import clock
from kiosk.visit.domain import Reason
from kiosk.visit.flow import Flow
from kiosk.visit.stages import Concluded

_LOOKS: Final = 250
"""Milliseconds between two looks at the seconds that are left."""


class ResultTimeout(QTimer):
    """Ends the visit `seconds` after it was concluded, or staff last asked for it to stay."""

    counted = Signal(int)
    """So many seconds are left: each time that is another number."""

    def __init__(self, parent: QObject, flow: Flow, seconds: float) -> None:
        super().__init__(parent)
        self._flow, self._seconds = flow, seconds
        self._counted = -1
        self._looks = QTimer(self, interval=_LOOKS)
        self._looks.timeout.connect(self._count)
        self.setSingleShot(True)
        self.setTimerType(Qt.TimerType.PreciseTimer)  # another may be late by a twentieth
        self.timeout.connect(lambda: flow.leave.emit(Reason.IDLE))

    def begin(self) -> None:
        """Count the seconds that are left."""
        visit = self._flow.visit_in(Concluded)
        since = visit.at if visit.kept_at is None else visit.kept_at
        passed = clock.now() - since
        self.start(max(0, int((self._seconds - passed) * 1000)))
        self._looks.start()
        self._count()

    def halt(self) -> None:
        """Count no more."""
        self.stop()
        self._looks.stop()
        self._counted = -1

    def _count(self) -> None:
        left = math.ceil(max(0, self.remainingTime()) / 1000)
        if left != self._counted:
            self._counted = left
            self.counted.emit(left)
