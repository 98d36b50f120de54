"""The handover of this desk: what staff have accepted goes to each target, and they see how far."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, Signal

from kiosk.app.journal_writer import JournalWriter, Line
from kiosk.config import FolderTarget, Settings
from kiosk.handover.lane import Lane
from kiosk.handover.payload import Accepted, payload
from kiosk.visit import clock
from kiosk.visit.domain import Acceptance
from kiosk.visit.errors import VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.handover import HandoverState, Progress, Trouble
from kiosk.visit.stages import Concluded

if TYPE_CHECKING:
    from kiosk.handover.deliverer import BackOff, Deliverer
    from kiosk.records.journal.events import ResultHandedOver
    from kiosk.records.outbox import Outbox

_log = logging.getLogger(__name__)


ENDING: Final = 5.0
"""Seconds that the program's end waits for what is under way."""

_ENTERED: Final[dict[HandoverState, Literal["queued", "delivered", "refused", "given_up"]]] = {
    HandoverState.QUEUED: "queued",
    HandoverState.DELIVERED: "delivered",
    HandoverState.REFUSED: "refused",
    HandoverState.GIVEN_UP: "given_up",
}
"""What the journal calls it."""


class Handover(QObject):
    """Hands over what is accepted, and what earlier runs have left. Nothing of it waits."""

    progressed = Signal(str, object)
    """Where the result of an attempt stands with one target: a `Progress`. From any thread."""

    def __init__(
        self, settings: Settings, writer: JournalWriter, back_off: BackOff | None = None
    ) -> None:
        super().__init__()
        self._settings = settings
        self._writer = writer
        self._back_off = back_off
        self._deliverer: Deliverer | None = None
        self._is_locked = False
        """Whether there is a secret store that could not be read when it was last asked."""
        self._accepted: set[str] = set()
        """The attempts whose result has been accepted, and not been left."""
        self._ids: dict[str, str] = {}
        """Of what was handed over, by attempt. Of the lane alone."""
        # What waits for a disk, a store or a person who is to unlock it.
        self._lane = Lane("handing over")

    @property
    def targets(self) -> tuple[str, ...]:
        """The names of all targets, in the configuration's order."""
        return tuple(self._settings.handover)

    def start(self) -> None:
        """Begin with what earlier runs have left."""
        self._lane.do(self._open)

    def follow(self, flow: Flow) -> None:
        """Hand over each verified result once staff have accepted it, and tell the flow of it."""
        self.progressed.connect(flow.handed_over)
        flow.answered.connect(lambda: self._answer(flow))
        flow.send_again.connect(lambda: self._send_again(flow.visit.attempt))
        flow.judged.connect(lambda _acceptance: self._leave(flow.visit.attempt))

    def close(self) -> None:
        """End what is under way."""
        self._lane.do(self._close)
        self._lane.close(ENDING)

    def _send_again(self, attempt: str) -> None:
        self._lane.do(lambda: self._try_now(attempt))

    def _leave(self, attempt: str) -> None:
        """The result is left: what is only in memory is given up, as its screen has said."""
        if attempt in self._accepted:
            self._accepted.remove(attempt)
            self._lane.do(lambda: self._give_up(attempt))

    def _answer(self, flow: Flow) -> None:
        visit = flow.visit_in(Concluded)
        result = visit.outcome.result
        if visit.acceptance is not Acceptance.ACCEPTED or result is None:
            return
        if visit.attempt in self._accepted:  # staff have changed their mind, and again
            return
        self._accepted.add(visit.attempt)
        accepted = Accepted(
            attempt=visit.attempt,
            desk=self._settings.kiosk.name,
            staff=None if flow.staff.member is None else flow.staff.member.name,
            service=visit.choice.service,
            provider=visit.request.provider,
            result=result,
            intake=flow.intake,
            at=clock.utc_now(),
        )
        for name in self.targets:
            self.progressed.emit(visit.attempt, Progress(name, HandoverState.SENDING))
        self._lane.do(lambda: self._hand_over(accepted))

    # -- its thread ----------------------------------------------------------------------------

    def _open(self) -> None:
        self._opened()

    def _opened(self) -> Deliverer:
        # With requests and all, and not on the window's thread.
        from kiosk.app.proofs import prover
        from kiosk.app.targets import target_for
        from kiosk.handover.deliverer import Deliverer

        if self._deliverer is None:
            outbox = self._outbox()
            targets = {name: target_for(self._settings, name) for name in self.targets}
            prove = prover(self._settings, self._writer.sign_proof)
            self._deliverer = Deliverer(targets, outbox, self._tell, self._back_off, prove)
            self._deliverer.start()
        return self._deliverer

    def _outbox(self) -> Outbox | None:
        """Where results are kept; None where there is no store, or it is locked for now."""
        from kiosk.app.targets import open_outbox
        from kiosk.host.secrets import SecretUnavailable

        try:
            outbox = open_outbox(self._settings)
        except SecretUnavailable:
            # As on a desk without a store: staff wait, and nothing is kept.
            _log.error("handover.no_key")
            self._is_locked = True
            return None
        self._is_locked = False
        return outbox

    def _hand_over(self, accepted: Accepted) -> None:
        from kiosk.records.journal.events import UNKNOWN
        from kiosk.records.outbox import Parcel

        try:
            entry = self._writer.received(accepted.attempt)
        except VerificationError:
            for name in self.targets:
                progress = Progress(name, HandoverState.GIVEN_UP, Trouble.STORAGE)
                self._tell(UNKNOWN, accepted.attempt, progress)
            return
        self._ids[accepted.attempt] = entry.handover
        deliverer = self._opened()
        if self._is_locked:  # somebody may have unlocked it since
            outbox = self._outbox()
            if outbox is not None:
                deliverer.keep_in(outbox)
        deliverer.hand_over(
            Parcel(
                id=entry.handover,
                target=name,
                attempt=accepted.attempt,
                accepted=accepted.at,
                body=payload(accepted, entry, target),
                has_proof=isinstance(target, FolderTarget) and target.proof,
            )
            for name, target in self._settings.handover.items()
        )

    def _try_now(self, attempt: str) -> None:
        if attempt in self._ids:
            self._opened().try_now(self._ids[attempt])

    def _give_up(self, attempt: str) -> None:
        if attempt in self._ids:
            id_ = self._ids.pop(attempt)
            for target in self._opened().forget(id_):
                self._tell(id_, attempt, Progress(target, HandoverState.GIVEN_UP))

    def _close(self) -> None:
        if self._deliverer is not None:
            self._deliverer.close()

    def _tell(self, id_: str, attempt: str, progress: Progress) -> None:
        event = event_of(id_, attempt, progress)
        if event is not None:
            line = Line(event)
            try:
                self._writer.write(line)
            except VerificationError:
                self._writer.note(line)  # in its turn, once the journal can be written
        self.progressed.emit(attempt, progress)


def event_of(id_: str, attempt: str, progress: Progress) -> ResultHandedOver | None:
    """What the journal says of it; None where it says nothing."""
    from kiosk.records.journal.events import ResultHandedOver

    how = _ENTERED.get(progress.state)
    if how is None or (how == "queued" and progress.trouble is not None):
        return None  # a parcel is entered once when it is safe, not each time that it fails
    return ResultHandedOver(
        attempt=attempt or None,
        handover=id_,
        receiver=progress.target,
        how=how,
        reason=None if progress.trouble is None else progress.trouble.value,
        number=progress.number,
    )
