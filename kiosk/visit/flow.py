"""The visit: every state, and every transition between them.

Nothing else changes what is on the screen. Answers of a worker name the attempt that they belong
to, and a guard lets only those of the present attempt through: a late answer to the last customer's
session must not move the next customer's screen.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtStateMachine import QState, QStateMachine

from kiosk.visit import clock
from kiosk.visit.attempts import Attempts, new_reference
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.desk_page import DeskPage
from kiosk.visit.domain import (
    Acceptance,
    Outcome,
    OutcomeKind,
    Reason,
    Redirect,
    Result,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import VerificationError
from kiosk.visit.handover import Progress
from kiosk.visit.intake import Intake, NoticeAcceptance, Questions
from kiosk.visit.pending import Pending
from kiosk.visit.ports import Area, Browser, BrowserExit, Listener, NoRecord, Record
from kiosk.visit.presence import Presence
from kiosk.visit.required import Acknowledgement, to_acknowledge
from kiosk.visit.signals import FlowSignals
from kiosk.visit.staff import LockCause
from kiosk.visit.stages import Choice, Choosing, Chosen, Concluded, Stage, Starting, Waiting
from kiosk.visit.transitions import TableTransition, Transition
from kiosk.visit.worker import Pace

_log = logging.getLogger(__name__)


S = TypeVar("S", bound=Stage)


class Flow(FlowSignals):
    """The state machine, driven by its own signals."""

    has_customers_display: bool = False
    """Whether customers have a display of their own, so that staff's shows them nothing."""

    def __init__(  # noqa: PLR0913 - all that a desk may have said otherwise
        self,
        pace: Pace,
        listener: Callable[[Callable[[str], None]], Listener],
        browser: Callable[[Callable[[BrowserExit], None]], Browser],
        *,
        turns: bool = False,
        required: tuple[str, ...] = (),
        asks: Questions | None = None,
        known: Intake | None = None,
        record: Record | None = None,
        signs_in: bool = False,
        confirms: bool = False,
    ) -> None:
        """`listener` makes one from what it is to call, on any thread, with a return's query.

        `browser` likewise from what to call when the browser is gone though nobody closed it.
        `turns` is whether the screen has to be turned to staff before a result is shown.
        `required` are the attributes without which a result is accepted knowingly or not at all.
        `asks` is what is asked before a method is chosen, and `known` what is known of each visit
        before it begins. Attempts are written down in `record`. `signs_in` is whether staff sign in
        before anything else, and `confirms` whether their PIN is asked for before each result.
        """
        super().__init__()
        self.staff = Presence(self, confirms=confirms)
        self.pending = Pending(self)
        self._turns = turns
        self._is_exposed = False
        """Whether they had one in this visit, and have it no more."""
        self._required = required
        self.asks = asks or Questions()
        self.visit: Stage = Choosing()
        self._known = known or Intake()
        self.intake = self._known
        self.attempts = Attempts(pace, record or NoRecord(), self.deliver)
        self._page = DeskPage(self, listener, browser)
        self._machine = QStateMachine(self)
        self.locked = self._state("locked", self._lock_up)
        self.welcome = self._state("welcome")
        self.administering = self._state("administering")
        self.attract = self._state("attract", self._forget_all)
        self.out_of_service = self._state("out_of_service")
        self.held = self._state("held")
        self.notice = self._state("notice")
        self.case = self._state("case")
        self.providers = self._state("providers", self._forget_visit)
        self.details = self._state("details")
        self.verifying = QState(self._machine)
        self.starting = self._state("starting", self._launch, self.verifying)
        self.waiting = self._state("waiting", self._listen, self.verifying)
        self.checking = self._state("checking", None, self.verifying)
        self.renewing = self._state("renewing", self._renew, self.verifying)
        self.turning = self._state("turning")
        self.confirming = self._state("confirming")
        self.result = self._state("result")
        self.failure = self._state("failure")
        self._connect()
        self._machine.setInitialState(self.locked if signs_in else self.attract)

    def _connect(self) -> None:
        """Let the states begin and end what is theirs, and the machine hear the table's signals."""
        self.verifying.setInitialState(self.starting)
        self.waiting.exited.connect(self._close_browser)
        # Not before: a page that is loaded again while the answer is checked is answered, too.
        self.renewing.entered.connect(self._page.end_listening)
        self.verifying.exited.connect(self._page.end_listening)
        self.attract.entered.connect(self.pending.look)
        for row in self.table():
            row.source.addTransition(TableTransition(row))
        self.closed.connect(self.attempts.retire)

    def table(self) -> tuple[Transition, ...]:
        """Every transition of the visit. Of two rows that fit, the upper one counts."""
        ours, end, cancel = self._is_ours, self._conclude, self._cancel
        latest, pending, staff = self._is_latest, self.pending, self.staff
        known = (self.details, self.verifying, self.turning, self.confirming, self.result)
        unknown = (self.welcome, self.administering, self.notice, self.case, self.providers)
        # Left by `leave` and `lock` with nothing to see to.
        idle = (*unknown, self.details, self.failure, self.result)
        exposed = (*unknown, self.details, self.verifying, self.turning, self.failure)
        return (
            Transition(self.locked, self.sign_in, self.welcome, None, staff.sign_in),
            *(Transition(state, self.lock, self.locked, None, self._lock_visit) for state in idle),
            Transition(self.attract, self.lock, self.locked, None, staff.lock),
            Transition(self.held, self.lock, self.locked, None, staff.lock),
            Transition(self.out_of_service, self.lock, self.locked, None, staff.lock),
            Transition(self.attract, self.suspended, self.out_of_service, pending.is_suspended),
            Transition(self.attract, self.begin, self.out_of_service, pending.is_suspended),
            Transition(self.out_of_service, self.resumed, self.attract),
            Transition(self.out_of_service, self.stumble, self.attract, None, pending.put_off),
            Transition(self.verifying, self.lock, None, None, staff.doubt),
            Transition(self.turning, self.lock, None, None, staff.doubt),
            *(Transition(state, self.exposed, None, None, self._expose) for state in exposed),
            Transition(self.waiting, self.exposed, None, None, self._expose_page),
            Transition(self.confirming, self.exposed, self.turning, None, self._expose),
            Transition(self.result, self.exposed, self.turning, None, self._expose),
            Transition(self.attract, self.administer, self.administering, staff.is_administrator),
            Transition(self.attract, self.recalled, self.held, pending.is_held, self._recall),
            Transition(self.held, self.turned, self.confirming, staff.asks_for_pin, self._show),
            Transition(self.held, self.turned, self.result, None, self._show),
            Transition(self.held, self.leave, self.attract, None, self._give_back),
            Transition(self.held, self.stumble, self.attract, None, self._give_back),
            Transition(self.attract, self.begin, self.notice, self._has_notice),
            Transition(self.attract, self.begin, self.case, self._asks_for_case),
            Transition(self.attract, self.begin, self.providers),
            Transition(self.notice, self.agree, self.case, self._asks_for_case, self._agree),
            Transition(self.notice, self.agree, self.providers, None, self._agree),
            Transition(self.case, self.admit, self.providers, None, self._admit),
            Transition(self.providers, self.choose, self.details, _asks, self._take),
            Transition(self.providers, self.choose, self.starting, None, self._take),
            Transition(self.details, self.submit, self.starting, None, self._fill),
            Transition(self.details, self.back, self.providers),
            Transition(self.starting, self.started, self.waiting, ours, self._keep),
            Transition(self.waiting, self.progressed, None, ours, self._update),
            Transition(self.waiting, self.open_here, None, None, self._browse),
            Transition(self.waiting, self.use_phone, None, None, self._use_phone),
            Transition(self.waiting, self.returned, None, ours, self._come_back),
            Transition(self.waiting, self.browser_exited, None, ours, self._stop_browsing),
            Transition(self.waiting, self.completed, self.checking, ours),
            Transition(self.waiting, self.more_time, self.renewing),
            Transition(self.renewing, self.ended, None, ours, end),
            Transition(self.renewing, self.completed, self.checking, ours),
            Transition(self.renewing, self.closed, self.starting, self._is_latest, cancel),
            Transition(self.verifying, self.ended, self.details, self._can_be_mended, self._reject),
            Transition(self.verifying, self.ended, self.turning, self._is_for_staff, end),
            Transition(self.verifying, self.ended, self.confirming, self._is_to_confirm, end),
            Transition(self.verifying, self.ended, self.result, self._is_verdict, end),
            Transition(self.verifying, self.ended, self.failure, ours, end),
            Transition(self.verifying, self.other_method, self.providers, None, cancel),
            Transition(self.verifying, self.leave, self.attract, None, cancel),
            Transition(self.turning, self.turned, self.confirming, staff.asks_for_pin),
            Transition(self.turning, self.turned, self.result),
            Transition(self.turning, self.keep_open, None, None, self._keep_result),
            Transition(self.turning, self.leave, self.attract, None, self._close_result),
            Transition(self.confirming, self.confirmed, self.result, latest, staff.confirm),
            Transition(self.confirming, self.keep_open, None, None, self._keep_result),
            Transition(self.confirming, self.leave, self.attract, None, self._close_result),
            Transition(self.result, self.accept, None, self._is_acceptable, self._accept),
            Transition(self.result, self.refuse, None, self._is_refusable, self._refuse),
            Transition(self.result, self.handed_over, None, self._is_accepted, self._note_handover),
            Transition(self.result, self.keep_open, None, None, self._keep_result),
            Transition(self.result, self.retry, self.details, self._is_unmatched, self._mend),
            Transition(self.result, self.retry, self.renewing, self._is_not_verified),
            Transition(self.result, self.other_method, self.providers, self._is_not_verified),
            Transition(self.failure, self.retry, self.renewing),
            Transition(self.failure, self.other_method, self.providers),
            *(
                Transition(state, self.leave, self.attract, None, self._close_result)
                for state in idle
            ),
            *(Transition(state, self.stumble, self.attract) for state in (*unknown, self.failure)),
            *(Transition(state, self.stumble, self.failure, None, self._fail) for state in known),
        )

    # -- from outside --------------------------------------------------------------------------

    def visit_in(self, stage: type[S]) -> S:
        """The visit, which is at this stage. Raises `RuntimeError` where it is not: a fault."""
        if not isinstance(self.visit, stage):
            raise RuntimeError(f"the visit is {type(self.visit).__name__}, not {stage.__name__}")
        return self.visit

    @property
    def is_page_gone(self) -> bool:
        """Whether nothing is left of a customer's page on this desk."""
        return self._page.is_gone(0.0)

    def to_acknowledge(self, result: Result) -> tuple[Acknowledgement, ...]:
        """What staff have to have seen before they can accept `result`."""
        return to_acknowledge(result, self._required)

    def start(self) -> None:
        """Enter the first state, once the event loop runs."""
        self._machine.start()

    def shut_down(self, within: float) -> None:
        """End every attempt, and wait until its session is cancelled; `within` seconds at most."""
        until = clock.now() + within
        if self._machine.configuration().intersection({self.turning, self.confirming, self.result}):
            self._close_result()
        self._page.end()
        self.attempts.close_all(until)
        self._page.is_gone(max(0.0, until - clock.now()))
        self._machine.stop()  # or what is still under way might begin a new attempt
        self._forget_all()

    # -- guards --------------------------------------------------------------------------------

    def _is_latest(self, attempt: str) -> bool:
        return attempt == self.visit.attempt

    def _is_ours(self, attempt: str, *_report: object) -> bool:
        """Of the present attempt, which has not come to its end."""
        return self._is_latest(attempt) and isinstance(self.visit, Starting | Waiting)

    def _is_verdict(self, attempt: str, outcome: Outcome) -> bool:
        verdicts = {OutcomeKind.VERIFIED, OutcomeKind.NOT_VERIFIED}
        return self._is_ours(attempt) and outcome.kind in verdicts

    def _is_for_staff(self, attempt: str, outcome: Outcome) -> bool:
        is_turned = self._is_exposed or (self._turns and not self.has_customers_display)
        return is_turned and self._is_verdict(attempt, outcome)

    def _is_to_confirm(self, attempt: str, outcome: Outcome) -> bool:
        return self.staff.asks_for_pin() and self._is_verdict(attempt, outcome)

    def _can_be_mended(self, attempt: str, outcome: Outcome) -> bool:
        is_rejected = outcome.reason is Reason.USER_DATA_REJECTED
        return self._is_ours(attempt) and is_rejected and self._begun().choice.asks

    def _is_verified(self) -> bool:
        visit = self.visit
        return isinstance(visit, Concluded) and visit.outcome.kind is OutcomeKind.VERIFIED

    def _is_refusable(self) -> bool:
        """Verified, and not on its way to anybody: what was handed over cannot be taken back."""
        return self._is_verified() and not self.visit_in(Concluded).handover

    def _is_accepted(self, attempt: str, _progress: Progress) -> bool:
        visit = self.visit_in(Concluded)
        return self._is_latest(attempt) and visit.acceptance is Acceptance.ACCEPTED

    def _is_not_verified(self) -> bool:
        return not self._is_verified()

    def _is_unmatched(self) -> bool:
        """What was typed did not match, and can be typed again."""
        visit = self.visit_in(Concluded)
        return visit.outcome.reason is Reason.MATCH_FAILED and visit.choice.asks

    def _is_acceptable(self, acknowledged: Iterable[Acknowledgement]) -> bool:
        """Verified, and all that is to be seen first has been seen."""
        result = self.visit_in(Concluded).outcome.result
        if result is None or not self._is_verified():
            return False
        return set(self.to_acknowledge(result)) <= set(acknowledged)

    def _has_notice(self) -> bool:
        return self.asks.notice is not None

    def _asks_for_case(self, *_acceptance: object) -> bool:
        return self.asks.ask_for_case

    # -- effects -------------------------------------------------------------------------------

    def _lock_visit(self, cause: LockCause) -> None:
        self._close_result()
        self.staff.lock(cause)

    def _lock_up(self) -> None:
        """Nothing of a visit, and nobody who is signed in, is left."""
        self._forget_all()
        self.staff.leave()

    def _expose(self) -> None:
        """What customers are not to see is shown once the screen has been turned."""
        self._is_exposed = True

    def _expose_page(self) -> None:
        """A page lies where it can be neither used nor trusted any more; it can be opened again."""
        self._expose()
        self._close_browser()

    def _recall(self) -> None:
        """The visit is where an earlier run left it. That its notice was accepted is known."""
        self.visit = self.pending.recalled_visit()
        self.intake = replace(self.pending.held.intake, notice=None)

    def _show(self) -> None:
        """Its time begins with its being shown."""
        self.pending.drop_held()
        self.visit = replace(self.visit_in(Concluded), at=clock.now())

    def _give_back(self, *_reason: object) -> None:
        """Nobody wants to see it: it is gone."""
        self.pending.drop_held()
        self._close_result()

    def _agree(self, acceptance: NoticeAcceptance) -> None:
        self.intake = replace(self.intake, notice=acceptance)

    def _admit(self, reference: str | None, expected: ExpectedPerson) -> None:
        self.intake = replace(self.intake, case_reference=reference, expected=expected)

    def _begun(self) -> Chosen | Starting | Waiting | Concluded:
        """The visit, in which a method has been chosen."""
        if isinstance(self.visit, Choosing):
            raise RuntimeError("no method has been chosen")
        return self.visit

    def _take(self, choice: Choice) -> None:
        self.visit = Chosen(choice, choice.request)

    def _fill(self, request: VerificationRequest) -> None:
        self.visit = replace(self.visit_in(Chosen), request=request)

    def _keep(self, _attempt: str, session: Session) -> None:
        visit = self.visit_in(Starting)
        self.visit = Waiting(visit.choice, visit.request, visit.attempt, visit.nonce, session)

    def _update(self, _attempt: str, session: Session) -> None:
        self.visit_in(Waiting).session = session
        self.updated.emit()

    def _conclude(self, _attempt: str, outcome: Outcome) -> None:
        visit = self._begun()
        self.visit = Concluded(visit.choice, visit.request, visit.attempt, outcome, clock.now())
        if outcome.kind is not OutcomeKind.VERIFIED:
            self.attempts.close(self.visit.attempt)
        self.concluded.emit(outcome)

    def _reject(self, attempt: str, outcome: Outcome) -> None:
        self._conclude(attempt, outcome)
        self._mend()

    def _mend(self) -> None:
        """What was typed can be typed again."""
        visit = self.visit_in(Concluded)
        self.visit = Chosen(visit.choice, visit.request, visit.attempt, visit.outcome)

    def _cancel(self, reason: object = None, *_report: object) -> None:
        """The attempt is given up; where it had already come to its end, that end stands."""
        self.attempts.close(self.visit.attempt)
        if not isinstance(self.visit, Concluded):
            cause = reason if isinstance(reason, Reason) else Reason.BY_STAFF
            self._conclude(self.visit.attempt, Outcome.of(cause))

    def _fail(self) -> None:
        """Nobody is left before a page that says nothing."""
        self._close_result()
        self._conclude(self.visit.attempt, Outcome.of(Reason.INTERNAL))

    def _browse(self, area: Area | None) -> None:
        self._page.open(self.visit_in(Waiting), area)

    def _use_phone(self) -> None:
        self.visit_in(Waiting).asks_for_phone = True
        self.updated.emit()

    def _come_back(self, attempt: str, query: str) -> None:
        """Somebody came back from the browser. It proves nothing, so it only prompts a look."""
        self.visit_in(Waiting).has_returned = True
        self._close_browser()
        self.updated.emit()
        worker = self.attempts.worker(attempt)
        if worker is not None:
            worker.came_back(query)

    def _stop_browsing(self, _attempt: str, browser_exit: BrowserExit) -> None:
        self._page.note_exit(self.visit_in(Waiting), browser_exit)

    def _accept(self, _acknowledged: object) -> None:
        self._answer(Acceptance.ACCEPTED)

    def _refuse(self) -> None:
        self._answer(Acceptance.REFUSED)

    def _note_handover(self, _attempt: str, progress: Progress) -> None:
        """Each target keeps the place in which it was first heard of."""
        visit = self.visit_in(Concluded)
        known = {one.target: one for one in visit.handover}
        visit.handover = tuple((known | {progress.target: progress}).values())
        self.handover_changed.emit()

    def _keep_result(self) -> None:
        self.visit_in(Concluded).kept_at = clock.now()
        self.kept_open.emit()

    def _answer(self, acceptance: Acceptance) -> None:
        self.visit_in(Concluded).acceptance = acceptance
        self.answered.emit()

    # -- states --------------------------------------------------------------------------------

    def _state(
        self, name: str, on_entry: Callable[[], None] | None = None, parent: QState | None = None
    ) -> QState:
        state = QState(parent or self._machine)
        state.setObjectName(name)
        if on_entry is not None:
            state.entered.connect(on_entry)
        state.entered.connect(lambda: self._announce(name))
        return state

    def _announce(self, name: str) -> None:
        attempt = {"attempt": self.visit.attempt} if self.visit.attempt else {}
        _log.info("flow.entered", extra={"state": name} | attempt)
        self.entered.emit(name)

    def _forget_visit(self) -> None:
        self.visit = Choosing()

    def _forget_all(self) -> None:
        self._forget_visit()
        self.intake = self._known
        self.staff.trust()
        self._is_exposed = False

    def _launch(self) -> None:
        """Begin a new attempt. Whatever an earlier one still says is a stranger's from here on."""
        last = self._begun()
        nonce = secrets.token_urlsafe(16) if last.choice.redirect_nonce else None
        self.visit = Starting(last.choice, last.request, new_reference(), nonce)
        self.attempts.start(self.visit, self.intake)

    def _listen(self) -> None:
        visit = self.visit_in(Waiting)
        if not isinstance(visit.session.prompt, Redirect):
            return
        try:
            self._page.listen(visit)
        except VerificationError as fault:
            self.ended.emit(visit.attempt, fault.outcome)

    def _renew(self) -> None:
        """Give the old session up; the new one waits until that is settled."""
        attempt = self.visit.attempt
        worker = self.attempts.worker(attempt)
        if worker is not None:
            worker.close(renewing=True)
        else:
            self.closed.emit(attempt)

    # -- the end of things ---------------------------------------------------------------------

    def _close_browser(self) -> None:
        self._page.close(self.visit_in(Waiting))

    def _close_result(self, *_reason: object) -> None:
        """A result may be left: what staff made of it stands now."""
        visit = self.visit
        if isinstance(visit, Concluded) and self._is_verified():
            fields = {"attempt": visit.attempt, "outcome": visit.acceptance}
            _log.info("result.judged", extra=fields)
            self.judged.emit(visit.acceptance)
        self.attempts.close(self.visit.attempt)


def _asks(choice: Choice) -> bool:
    return choice.asks
