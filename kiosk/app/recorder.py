"""Writes down in the journal what the flow and its workers do, for the window and the terminal.

What a visit may not go on without (that it begins, its session's name, its result) is written by
the worker itself, which waits for it. All else is noted by the window's thread, which never waits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from kiosk.app.attempt_recorder import AttemptRecorder
from kiosk.app.journal_writer import Command, JournalWriter, Line
from kiosk.config import Settings
from kiosk.visit.comparison import FieldComparison, compare
from kiosk.visit.domain import Acceptance, Outcome, Provider, VerificationRequest
from kiosk.visit.flow import Flow
from kiosk.visit.intake import Intake, NoticeAcceptance
from kiosk.visit.staff import LockCause, Member, PinAnswer, PinCheck
from kiosk.visit.stages import Concluded

if TYPE_CHECKING:
    from kiosk.app.keeper import DeskKeeper
    from kiosk.records.journal.events import Event


class Recorder(JournalWriter):
    """The one way from visits to the journal. What follows a flow is of the window's thread."""

    def __init__(
        self, settings: Settings, command: Command, make_keeper: Callable[[], DeskKeeper]
    ) -> None:
        """`make_keeper` is called on a thread that may wait, not before something is written."""
        super().__init__(settings, command, make_keeper)
        self._attempts: dict[str, AttemptRecorder] = {}
        self._notice: NoticeAcceptance | None = None
        self._staff: str | None = None
        """Who is signed in. Of the window's thread."""
        self._entered: tuple[str, Acceptance] | None = None
        """The last answer that was entered, and the attempt that it is about."""

    def attempt(
        self,
        attempt: str,
        service: str,
        request: VerificationRequest,
        provider: Provider | None = None,
        intake: Intake | None = None,
    ) -> AttemptRecorder:
        """What writes down `attempt`, as `kiosk.visit.ports.Record` says."""
        about = provider or Provider(request.provider, request.provider), intake or Intake()
        recorder = AttemptRecorder(self, attempt, service, request, *about, self._staff)
        self._attempts[attempt] = recorder
        return recorder

    def follow(self, flow: Flow) -> None:
        """Write down what people and the flow do."""
        self._flow = flow
        flow.answered.connect(lambda: self._answer(flow))
        flow.concluded.connect(lambda outcome: self._conclude(flow, outcome))
        flow.handover_changed.connect(lambda: self._answer(flow))
        flow.judged.connect(lambda _acceptance: self._judge(flow))
        flow.evidenced.connect(self._evidence)
        flow.entered.connect(lambda _state: self._agree(flow.intake.notice))
        flow.revealed.connect(lambda names: self._reveal(flow.visit.attempt, names))
        flow.copied.connect(lambda name: self._copy(flow.visit.attempt, name))
        flow.printed.connect(self._print)
        flow.closed.connect(self._forget)
        flow.staffed.connect(self._sign_in)
        flow.trusted.connect(self._trust)
        flow.locked_up.connect(self._lock_up)

    def _sign_in(self, member: Member) -> None:
        from kiosk.records.journal.events import SignedIn

        self._staff = member.name
        self._tell(SignedIn())

    def _trust(self, attempt: str) -> None:
        from kiosk.records.journal.events import ResultConfirmed

        self._tell(ResultConfirmed(attempt=attempt))

    def _lock_up(self, cause: LockCause) -> None:
        from kiosk.records.journal.events import Locked

        how: Literal["by_staff", "idle", "start"] = cause.value
        self._tell(Locked(how=how))
        self._staff = None

    def refuse(self, answer: PinAnswer) -> None:
        """Write down that a PIN let nobody in."""
        from kiosk.records.journal.events import SignInFailed

        why: dict[PinCheck, Literal["locked_out", "unavailable"]] = {
            PinCheck.LOCKED_OUT: "locked_out",
            PinCheck.UNAVAILABLE: "unavailable",
        }
        self._tell(SignInFailed(why=why.get(answer.check, "wrong_pin"), account=answer.account))

    def _tell(self, event: Event) -> None:
        self.note(Line(event, staff=self._staff))

    def _conclude(self, flow: Flow, outcome: Outcome) -> None:
        attempt = flow.visit.attempt
        recorder = self._attempts.get(attempt)
        if recorder is not None:
            recorder.conclude(outcome)
        if outcome.result is not None:
            self._compare(attempt, compare(flow.intake.expected, outcome.result))

    def _compare(self, attempt: str, fields: tuple[FieldComparison, ...]) -> None:
        from kiosk.records.journal.events import ExpectedPersonCompared

        answers = {field.which.value: field.agreement.value for field in fields}
        if answers:
            self._tell(ExpectedPersonCompared(attempt=attempt, fields=answers))

    def _answer(self, flow: Flow) -> None:
        """Enter what staff have answered at once: a power cut before *Done* takes nothing of it.

        A result that is handed over has to be safe first, or it would count as accepted and be
        nowhere; until then it is held.
        """
        visit = flow.visit_in(Concluded)
        is_accepted = visit.acceptance is Acceptance.ACCEPTED
        is_on_its_way = bool(self._settings.handover) and (not visit.handover or visit.is_unsafe)
        if visit.acceptance is not Acceptance.OPEN and not (is_accepted and is_on_its_way):
            self._enter_verdict(flow, visit)

    def _judge(self, flow: Flow) -> None:
        from kiosk.records.journal.events import ResultWiped

        visit = flow.visit_in(Concluded)
        self._enter_verdict(flow, visit)
        self._entered = None
        self._tell(ResultWiped(attempt=visit.attempt))

    def _enter_verdict(self, flow: Flow, visit: Concluded) -> None:
        """Once for each answer; from then on the result need not outlast anything any more."""
        from kiosk.records.journal.events import VerdictJudged, name_of

        answer = visit.attempt, visit.acceptance
        if answer == self._entered:
            return
        self._entered = answer
        result = visit.outcome.result
        # Nobody can accept a result of which they have not acknowledged all that is to be.
        is_accepted = visit.acceptance is Acceptance.ACCEPTED and result is not None
        ticked = flow.to_acknowledge(result) if is_accepted and result is not None else ()
        seen = tuple(name_of(str(one)) for one in ticked)
        word: Literal["accepted", "refused", "open"] = visit.acceptance.value
        self._tell(VerdictJudged(attempt=visit.attempt, acceptance=word, acknowledged=seen))
        self.release(visit.attempt)

    def _evidence(self, attempt: str, names: tuple[str, ...]) -> None:
        from kiosk.records.journal.events import EvidenceNamed, name_of

        if names:
            self._tell(EvidenceNamed(attempt=attempt, names=tuple(map(name_of, names))))

    def _agree(self, acceptance: NoticeAcceptance | None) -> None:
        """Once for each acceptance, in whichever state it is first seen."""
        from kiosk.records.journal.events import NoticeAccepted

        if acceptance is self._notice:
            return
        self._notice = acceptance
        if acceptance is not None:
            version, language = acceptance.version, acceptance.language
            self._tell(NoticeAccepted(version=version, language=language))

    def _reveal(self, attempt: str, names: tuple[str, ...]) -> None:
        from kiosk.records.journal.events import AttributeRevealed, name_of

        self._tell(AttributeRevealed(attempt=attempt, names=tuple(map(name_of, names))))

    def _copy(self, attempt: str, name: str) -> None:
        from kiosk.records.journal.events import AttributeCopied, name_of

        self._tell(AttributeCopied(attempt=attempt, name=name_of(name)))

    def _print(self, attempt: str) -> None:
        from kiosk.records.journal.events import ResultPrinted

        self._tell(ResultPrinted(attempt=attempt))

    def _forget(self, attempt: str) -> None:
        recorder = self._attempts.get(attempt)
        if recorder is not None and recorder.is_over:
            del self._attempts[attempt]
