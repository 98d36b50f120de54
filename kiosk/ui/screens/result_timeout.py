"""How long a result stays: all screens that show it count the same time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.visit import clock
from kiosk.visit.domain import Reason
from kiosk.visit.flow import Flow
from kiosk.visit.stages import Concluded


class ResultTimeout(QTimer):
    """Ends the visit `seconds` after it was concluded."""

    def __init__(self, parent: QObject, flow: Flow, seconds: float) -> None:
        super().__init__(parent)
        self._flow, self._seconds = flow, seconds
        self.setSingleShot(True)
        self.setTimerType(Qt.TimerType.PreciseTimer)  # another may be late by a twentieth
        self.timeout.connect(lambda: flow.leave.emit(Reason.IDLE))

    def begin(self) -> None:
        """Count the seconds that are left."""
        passed = clock.now() - self._flow.visit_in(Concluded).at
        self.start(max(0, int((self._seconds - passed) * 1000)))
