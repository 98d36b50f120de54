"""What a desk has to see to before its next visit, from whichever thread it comes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.visit import clock
from kiosk.visit.domain import Reason, VerificationRequest
from kiosk.visit.errors import VerificationError
from kiosk.visit.held import HeldResult, RecalledResult
from kiosk.visit.service import Service
from kiosk.visit.signals import FlowSignals
from kiosk.visit.stages import Choice, Concluded

STUMBLING: Final = 5_000
"""Milliseconds until a desk is found out of service once more whose screen of that has failed."""


class Pending(QObject):
    """A result that an earlier run has held, and that nothing can be written down."""

    def __init__(self, flow: FlowSignals) -> None:
        super().__init__(flow)
        self._flow = flow
        self._recalled: RecalledResult | None = None
        self.trouble: Callable[[], str] | None = None
        """What says, to staff, why nothing can be written down; None where it can be."""
        self._has_stumbled = False
        flow.recall.connect(self.recall)
        flow.suspend.connect(self._heed)

    def is_suspended(self) -> bool:
        """Whether no visit can begin."""
        return self.trouble is not None

    def is_held(self) -> bool:
        """Whether there is a result to be offered, still."""
        return self._recalled is not None and clock.now() < self._recalled.until

    @property
    def held(self) -> HeldResult:
        """The result that is offered. Raises `RuntimeError` where there is none: a fault."""
        if self._recalled is None:
            raise RuntimeError("no result is held")
        return self._recalled.held

    def recalled_visit(self) -> Concluded:
        """The visit as it was when its result was held. Raises `RuntimeError`."""
        held = self.held
        request = VerificationRequest(held.provider.id)
        choice = Choice(held.provider, _closed_service, request, service=held.service)
        return Concluded(choice, request, held.attempt, held.outcome, clock.now())

    @property
    def held_until(self) -> float:
        """Until when it is offered, by `clock.now()`."""
        return clock.now() if self._recalled is None else self._recalled.until

    def drop_held(self) -> None:
        """It is shown, or nobody wants to see it."""
        self._recalled = None

    def put_off(self) -> None:
        """A screen that cannot be shown is not tried again and again without a pause."""
        self._has_stumbled = True

    def look(self) -> None:
        """Have the flow see to what is there: not within a transition, it would not hear it."""
        pause = STUMBLING if self._has_stumbled else 0
        if self.trouble is not None:
            QTimer.singleShot(pause, self, self._flow.suspended.emit)
        elif self._recalled is not None:
            QTimer.singleShot(0, self, self._flow.recalled.emit)

    @Slot(object)
    def recall(self, recalled: RecalledResult) -> None:
        """Offer this result."""
        self._recalled = recalled
        self.look()

    @Slot(object)
    def _heed(self, trouble: Callable[[], str] | None) -> None:
        self.trouble = trouble
        if trouble is None:
            self._flow.resumed.emit()
        self.look()
        self._flow.updated.emit()


def _closed_service() -> Service:
    """What has been received needs no service any more."""
    raise VerificationError(Reason.INTERNAL)
