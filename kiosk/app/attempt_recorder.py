"""Writes down in the journal what the worker of one attempt does."""

from __future__ import annotations

import threading

from kiosk.app.journal_writer import JournalWriter, Line
from kiosk.visit import clock
from kiosk.visit.clock import ServiceTime
from kiosk.visit.domain import Outcome, OutcomeKind, Provider, VerificationRequest
from kiosk.visit.errors import Interrupted
from kiosk.visit.held import HeldResult
from kiosk.visit.intake import Intake
from kiosk.visit.ports import Settlement


class AttemptRecorder:
    """Writes down one attempt, as `kiosk.visit.ports.AttemptRecord` says."""

    def __init__(
        self,
        journal: JournalWriter,
        attempt: str,
        service: str,
        request: VerificationRequest,
        provider: Provider,
        intake: Intake,
        staff: str | None,
    ) -> None:
        self._journal = journal
        self._staff = staff
        self._attempt = attempt
        self._service = service
        self._request = request
        self._provider = provider
        self._intake = intake
        self._lock = threading.Lock()
        self._has_begun = False
        self._outcome: Outcome | None = None

    @property
    def is_over(self) -> bool:
        """Whether it has its outcome."""
        return self._outcome is not None

    def begin(self) -> None:
        from kiosk.records.journal.events import AttemptBegun, case_of, name_of

        if self.is_over:
            raise Interrupted
        case = self._intake.case_reference
        event = AttemptBegun(
            attempt=self._attempt,
            service=name_of(self._service),
            provider=name_of(self._request.provider),
            requested_loa=self._request.requested_loa,
            case=None if case is None else case_of(case),
        )
        self._journal.write(Line(event, begins=(f"attempt:{self._attempt}",), staff=self._staff))
        with self._lock:
            self._has_begun = True
            outcome = self._outcome
        if outcome is not None:  # meanwhile
            self._finish(outcome)

    def created(self, session_id: str, service_time: ServiceTime | None = None) -> None:
        from kiosk.records.journal.events import SessionCreated, id_of, name_of

        now = None
        if service_time is not None and service_time.is_from_service:
            now = service_time.now()
            self._journal.heard(self._service, service_time)
        self._journal.write(
            Line(
                SessionCreated(
                    attempt=self._attempt,
                    service=name_of(self._service),
                    session=id_of(session_id),
                ),
                begins=(f"session:{self._attempt}",),
                service_at=now,
                staff=self._staff,
            )
        )

    def ready(self) -> None:
        self._journal.require()

    def received(self, outcome: Outcome) -> None:
        from kiosk.records.journal.events import ResultReceived, id_of, name_of
        from kiosk.records.journal.journal import stamp

        self._hold(outcome)
        result = outcome.result
        issuers = () if result is None else (one.issuer_id for one in result.credentials)
        documents = None if result is None else result.documents
        reference = None if documents is None else documents.reference
        verified_at = None if result is None else result.verified_at
        self._journal.write(
            Line(
                ResultReceived(
                    attempt=self._attempt,
                    outcome=outcome.kind.value,
                    reason=None if outcome.reason is None else outcome.reason.value,
                    verification=None if reference is None else id_of(reference),
                    loa=None if result is None else result.loa,
                    issuers=tuple(name_of(issuer) for issuer in issuers if issuer),
                    attributes=() if result is None else tuple(map(name_of, result.attributes)),
                    warnings=() if result is None else tuple(map(str, result.cautions)),
                    verified_at=None if verified_at is None else stamp(verified_at),
                    digest=self._journal.digest(outcome.answer_hash),
                ),
                staff=self._staff,
            )
        )

    def _hold(self, outcome: Outcome) -> None:
        """Before it is written down: what is held is offered again, whatever the journal knows."""
        if outcome.kind is not OutcomeKind.VERIFIED or self.is_over:
            return
        about = self._attempt, self._service, self._provider
        self._journal.hold(HeldResult(*about, outcome, self._intake, clock.utc_now()))
        if self._outcome is not None:  # meanwhile: nobody will judge it
            self._journal.release(self._attempt)

    def unanswered(self) -> None:
        from kiosk.records.journal.events import CreationUnanswered

        self._journal.note(Line(CreationUnanswered(attempt=self._attempt), staff=self._staff))

    def settled(self, how: Settlement) -> None:
        from kiosk.records.journal.events import SessionSettled

        self._journal.note(
            Line(
                SessionSettled(attempt=self._attempt, how=how),
                ends=(f"session:{self._attempt}",),
                staff=self._staff,
            )
        )

    def left_open(self) -> None:
        from kiosk.records.journal.events import SessionLeftOpen

        self._journal.note(Line(SessionLeftOpen(attempt=self._attempt), staff=self._staff))
        self._journal.left_open.add(self._attempt)

    def conclude(self, outcome: Outcome) -> None:
        """It has its outcome: the first one counts."""
        with self._lock:  # which nobody holds for long: the window waits for it
            if self._outcome is not None:
                return
            self._outcome = outcome
            has_begun = self._has_begun
        if outcome.kind is not OutcomeKind.VERIFIED:
            self._journal.release(self._attempt)
        if has_begun:
            self._finish(outcome)

    def _finish(self, outcome: Outcome) -> None:
        from kiosk.records.journal.events import AttemptFinished

        event = AttemptFinished(
            attempt=self._attempt,
            outcome=outcome.kind.value,
            reason=None if outcome.reason is None else outcome.reason.value,
        )
        self._journal.note(Line(event, ends=(f"attempt:{self._attempt}",), staff=self._staff))
