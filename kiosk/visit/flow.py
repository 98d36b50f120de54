"""The visit: every state, and every transition between them.

Nothing else changes what is on the screen. Answers of a worker name the attempt that they belong
to, and a guard lets only those of the present attempt through: a late answer to the last customer's
session must not move the next customer's screen.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Final, assert_never
from urllib.parse import urlencode, urlsplit, urlunsplit

from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtStateMachine import QState, QStateMachine

from kiosk.visit import clock
from kiosk.visit.domain import (
    NONCE,
    Acceptance,
    Caution,
    Form,
    Outcome,
    OutcomeKind,
    Provider,
    Reason,
    Redirect,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import VerificationError
from kiosk.visit.ports import Area, Browser, Gone, Listener, WebPage
from kiosk.visit.reports import (
    Closed,
    Completed,
    ConnectionChanged,
    Ended,
    Evidenced,
    Progressed,
    Report,
    Started,
)
from kiosk.visit.service import Service
from kiosk.visit.transitions import TableTransition, Transition
from kiosk.visit.worker import Pace, Worker

_log = logging.getLogger(__name__)

_UNMISTAKABLE: Final = "23456789CFGHJKMPQRVWX"


@dataclass(frozen=True, slots=True)
class Choice:
    """A method that has been chosen, and how to reach its service."""

    provider: Provider
    open_service: Callable[[], Service]
    request: VerificationRequest
    form: Form = field(default_factory=Form)
    """What still has to be asked; empty where the request holds it all."""
    redirect_nonce: bool = True
    """Whether the service's registration lets the redirect URI carry our nonce."""
    on_phone: bool = True
    """Whether the page of a redirect can be visited on the person's own phone."""
    on_desk: bool = True
    """The same for this desk, where that needs a browser."""
    origins: tuple[str, ...] = ()
    """Where its page may lead on this desk; empty for any https address."""

    @property
    def asks(self) -> bool:
        return bool(self.form.user_data or self.form.match_data)


@dataclass(slots=True)
class Visit:
    """All that is known of the visit under way; replaced as a whole when it is over."""

    choice: Choice | None = None
    request: VerificationRequest | None = field(default=None, repr=False)
    attempt: str = ""
    """The present attempt: also the reference that support finds in the log."""
    nonce: str | None = field(default=None, repr=False)
    session: Session | None = None
    is_browsing: bool = False
    """Whether the page of a redirect is open on this desk."""
    gone: Gone | None = None
    """How the browser went that it was, or was to be, open in; None once it was closed here."""
    has_returned: bool = False
    """Whether somebody has come back from it, wherever it was open."""
    outcome: Outcome | None = None
    concluded_at: float | None = None
    """When the outcome was there, by `clock.now()`."""
    acceptance: Acceptance = Acceptance.OPEN


class Flow(QObject):
    """The state machine.

    Four groups of signals: what people do, what the browser does, and what the worker of an attempt
    reports drive the machine; those of the last group tell of it.
    """

    begin = Signal()
    choose = Signal(object)
    submit = Signal(object)
    back = Signal()
    more_time = Signal()
    retry = Signal()
    other_method = Signal()
    open_here = Signal(object)
    """The page of the redirect, in this `Area` of the screen or, with None, anywhere."""
    turned = Signal()
    """The screen has been turned to staff."""
    accept = Signal(object)
    """The person in front of the desk is the one verified; with the `Caution`s that were seen."""
    refuse = Signal()
    """They are not."""
    leave = Signal(object)
    """The visit is over, with the `Reason` that a session under way is then cancelled for."""

    returned = Signal(str, str)
    browser_gone = Signal(str, object)
    """The browser is not there any more, and was not closed here: how it went (`Gone`)."""

    started = Signal(str, object)
    """The `Session` is up. This and the next six name the attempt first."""
    progressed = Signal(str, object)
    connection = Signal(str, bool)
    completed = Signal(str)
    ended = Signal(str, object)
    """The `Outcome` is there."""
    evidenced = Signal(str, object)
    closed = Signal(str)
    """Nothing of the attempt is at work any more."""

    entered = Signal(str)
    """The state's name."""
    updated = Signal()
    """Something in the session that waits has changed."""
    browsing = Signal(bool)
    """The page of a redirect is open on this desk (True), or it is not, or could not be."""
    concluded = Signal(object)
    """The `Outcome` of an attempt: once for each."""
    judged = Signal(object)
    """What staff made of a verdict: the `Acceptance`, once for each, when its result is left."""

    def __init__(
        self,
        pace: Pace,
        listener: Callable[[Callable[[str], None]], Listener],
        browser: Callable[[Callable[[Gone], None]], Browser],
        *,
        turns: bool = False,
    ) -> None:
        """`listener` makes one from what it is to call, on any thread, with a return's query.

        `browser` likewise from what to call when the browser is gone though nobody closed it.
        `turns` is whether the screen has to be turned to staff before a result is shown.
        """
        super().__init__()
        self._turns = turns
        self.visit = Visit()
        self._pace = pace
        self._workers: dict[str, tuple[Worker, QThread]] = {}
        self._listening = ""
        """The attempt whose return is listened for, and whose page the browser shows."""
        self._listener = listener(lambda query: self.returned.emit(self._listening, query))
        self._browser = browser(lambda gone: self.browser_gone.emit(self._listening, gone))
        self._machine = QStateMachine(self)
        self.attract = self._state("attract", self._forget_visit)
        self.providers = self._state("providers", self._forget_visit)
        self.details = self._state("details")
        self.verifying = QState(self._machine)
        self.starting = self._state("starting", self._launch, self.verifying)
        self.waiting = self._state("waiting", self._listen, self.verifying)
        self.checking = self._state("checking", None, self.verifying)
        self.renewing = self._state("renewing", self._renew, self.verifying)
        self.turning = self._state("turning")
        self.result = self._state("result")
        self.failure = self._state("failure")
        self.verifying.setInitialState(self.starting)
        self.waiting.exited.connect(self._close_browser)
        # Not before: a page that is loaded again while the answer is checked is answered, too.
        self.renewing.entered.connect(self._listener.close)
        self.verifying.exited.connect(self._listener.close)
        self.result.exited.connect(self._close_result)
        for row in self.table():
            row.source.addTransition(TableTransition(row))
        self.closed.connect(self._retire)
        self._machine.setInitialState(self.attract)

    def table(self) -> tuple[Transition, ...]:
        """Every transition of the visit. Of two rows that fit, the upper one counts."""
        ours, end, cancel = self._is_ours, self._conclude, self._cancel
        return (
            Transition(self.attract, self.begin, self.providers),
            Transition(self.providers, self.choose, self.details, _asks, self._take),
            Transition(self.providers, self.choose, self.starting, None, self._take),
            Transition(self.providers, self.leave, self.attract),
            Transition(self.details, self.submit, self.starting, None, self._fill),
            Transition(self.details, self.back, self.providers),
            Transition(self.details, self.leave, self.attract),
            Transition(self.starting, self.started, self.waiting, ours, self._keep),
            Transition(self.waiting, self.progressed, None, ours, self._update),
            Transition(self.waiting, self.open_here, None, None, self._browse),
            Transition(self.waiting, self.returned, None, ours, self._come_back),
            Transition(self.waiting, self.browser_gone, None, ours, self._stop_browsing),
            Transition(self.waiting, self.completed, self.checking, ours),
            Transition(self.waiting, self.more_time, self.renewing),
            Transition(self.renewing, self.ended, None, ours, end),
            Transition(self.renewing, self.completed, self.checking, ours),
            Transition(self.renewing, self.closed, self.starting, self._is_latest, cancel),
            Transition(self.verifying, self.ended, self.details, self._can_be_mended, end),
            Transition(self.verifying, self.ended, self.turning, self._is_for_staff, end),
            Transition(self.verifying, self.ended, self.result, self._is_verdict, end),
            Transition(self.verifying, self.ended, self.failure, ours, end),
            Transition(self.verifying, self.other_method, self.providers, None, cancel),
            Transition(self.verifying, self.leave, self.attract, None, cancel),
            Transition(self.failure, self.retry, self.renewing),
            Transition(self.failure, self.other_method, self.providers),
            Transition(self.failure, self.leave, self.attract),
            Transition(self.turning, self.turned, self.result),
            Transition(self.turning, self.leave, self.attract, None, self._close_result),
            Transition(self.result, self.accept, None, self._is_acceptable, self._accept),
            Transition(self.result, self.refuse, None, self._is_verified, self._refuse),
            Transition(self.result, self.retry, self.details, self._is_unmatched),
            Transition(self.result, self.retry, self.renewing, self._is_not_verified),
            Transition(self.result, self.other_method, self.providers, self._is_not_verified),
            Transition(self.result, self.leave, self.attract),
        )

    # -- from outside --------------------------------------------------------------------------

    def start(self) -> None:
        """Enter the first state, once the event loop runs."""
        self._machine.start()

    def shut_down(self, within: float) -> None:
        """End every attempt, and wait until its session is cancelled; `within` seconds at most."""
        until = clock.now() + within
        if self._machine.configuration().intersection({self.turning, self.result}):
            self._close_result()
        self._listener.close()
        self._browser.close()
        for worker, _thread in self._workers.values():
            worker.close()
        for worker, thread in self._workers.values():
            if not thread.wait(max(0, int((until - clock.now()) * 1000))):
                worker.abandon()
                thread.wait()
        self._workers.clear()
        self._browser.wait(max(0.0, until - clock.now()))
        self._machine.stop()  # or what is still under way might begin a new attempt
        self._forget_visit()

    # -- guards --------------------------------------------------------------------------------

    def _is_latest(self, attempt: str) -> bool:
        return attempt == self.visit.attempt

    def _is_ours(self, attempt: str, *_told: object) -> bool:
        """Told of the present attempt, which has not come to its end."""
        return self._is_latest(attempt) and self.visit.outcome is None

    def _is_verdict(self, attempt: str, outcome: Outcome) -> bool:
        verdicts = {OutcomeKind.VERIFIED, OutcomeKind.NOT_VERIFIED}
        return self._is_ours(attempt) and outcome.kind in verdicts

    def _is_for_staff(self, attempt: str, outcome: Outcome) -> bool:
        return self._turns and self._is_verdict(attempt, outcome)

    def _can_be_mended(self, attempt: str, outcome: Outcome) -> bool:
        choice = self.visit.choice
        is_rejected = outcome.reason is Reason.USER_DATA_REJECTED
        return self._is_ours(attempt) and is_rejected and choice is not None and choice.asks

    def _is_verified(self) -> bool:
        outcome = self.visit.outcome
        return outcome is not None and outcome.kind is OutcomeKind.VERIFIED

    def _is_not_verified(self) -> bool:
        return not self._is_verified()

    def _is_unmatched(self) -> bool:
        """What was typed did not match, and can be typed again."""
        outcome, choice = self.visit.outcome, self.visit.choice
        is_mismatch = outcome is not None and outcome.reason is Reason.MATCH_FAILED
        return is_mismatch and choice is not None and choice.asks

    def _is_acceptable(self, acknowledged: Iterable[Caution]) -> bool:
        """Verified, and every caution has been seen."""
        outcome = self.visit.outcome
        if outcome is None or outcome.result is None or not self._is_verified():
            return False
        return set(outcome.result.cautions) <= set(acknowledged)

    # -- effects -------------------------------------------------------------------------------

    def _take(self, choice: Choice) -> None:
        self.visit.choice, self.visit.request = choice, choice.request

    def _fill(self, request: VerificationRequest) -> None:
        self.visit.request = request

    def _keep(self, _attempt: str, session: Session) -> None:
        self.visit.session = session

    def _update(self, _attempt: str, session: Session) -> None:
        self.visit.session = session
        self.updated.emit()

    def _conclude(self, _attempt: str, outcome: Outcome) -> None:
        self.visit.outcome, self.visit.concluded_at = outcome, clock.now()
        if outcome.kind is not OutcomeKind.VERIFIED:
            self._close_worker()
        self.concluded.emit(outcome)

    def _cancel(self, reason: object = None, *_told: object) -> None:
        """The attempt is given up; where it had already come to its end, that end stands."""
        self._close_worker()
        if self.visit.outcome is None:
            given = reason if isinstance(reason, Reason) else Reason.BY_STAFF
            self.visit.outcome = Outcome.of(given)
            self.concluded.emit(self.visit.outcome)

    def _browse(self, area: Area | None) -> None:
        """Open the page here; where there is no browser, only the phone is left."""
        session = self.visit.session
        if session is not None and isinstance(session.prompt, Redirect):
            prompt = session.prompt
            choice = self.visit.choice
            page = WebPage(
                prompt.authorization_url,
                prompt.camera,
                () if choice is None else choice.origins,
                session.request.redirect_uri,
            )
            is_open = self._browser.open(page, area)
            self._tell_browsing(is_open, None if is_open else Gone.MISSING)

    def _come_back(self, attempt: str, query: str) -> None:
        """Somebody came back from the browser. It proves nothing, so it only prompts a look."""
        self.visit.has_returned = True
        self._close_browser()
        self.updated.emit()
        if attempt in self._workers:
            self._workers[attempt][0].came_back(query)

    def _stop_browsing(self, _attempt: str, gone: Gone) -> None:
        self._tell_browsing(False, gone)

    def _accept(self, _acknowledged: object) -> None:
        self.visit.acceptance = Acceptance.ACCEPTED
        self.updated.emit()

    def _refuse(self) -> None:
        self.visit.acceptance = Acceptance.REFUSED
        self.updated.emit()

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
        self.visit = Visit()

    def _launch(self) -> None:
        """Begin a new attempt. Whatever an earlier one still says is a stranger's from here on."""
        visit = self.visit
        if visit.choice is None or visit.request is None:
            raise RuntimeError("an attempt without a choice")
        visit.attempt, visit.session, visit.outcome = new_reference(), None, None
        visit.has_returned = False
        visit.nonce = secrets.token_urlsafe(16) if visit.choice.redirect_nonce else None
        request = visit.request
        if visit.nonce is not None and request.redirect_uri is not None:
            uri = with_query(request.redirect_uri, {NONCE: visit.nonce})
            request = replace(request, redirect_uri=uri)
        worker = Worker(visit.attempt, visit.choice.open_service, request, self._pace)
        thread = QThread()
        thread.setObjectName(f"worker {visit.attempt}")
        worker.moveToThread(thread)
        thread.started.connect(worker.run)
        worker.deliver_to(self._receive)
        self._workers[visit.attempt] = (worker, thread)
        thread.start()

    @Slot(str, object)
    def _receive(self, attempt: str, report: Report) -> None:
        """Let the report of a worker drive the machine."""
        match report:
            case Started(session):
                self.started.emit(attempt, session)
            case Progressed(session):
                self.progressed.emit(attempt, session)
            case ConnectionChanged(is_connected):
                self.connection.emit(attempt, is_connected)
            case Completed():
                self.completed.emit(attempt)
            case Ended(outcome):
                self.ended.emit(attempt, outcome)
            case Evidenced(names):
                self.evidenced.emit(attempt, names)
            case Closed():
                self.closed.emit(attempt)
            case _:
                assert_never(report)

    def _listen(self) -> None:
        session = self.visit.session
        if session is None or not isinstance(session.prompt, Redirect):
            return
        self._listening = self.visit.attempt
        try:
            self._listener.open(self.visit.nonce)
        except VerificationError as fault:
            self.ended.emit(self.visit.attempt, fault.outcome)

    def _renew(self) -> None:
        """Give the old session up; the new one waits until that is settled."""
        attempt = self.visit.attempt
        if attempt in self._workers:
            self._workers[attempt][0].close(renewing=True)
        else:
            self.closed.emit(attempt)

    # -- the end of things ---------------------------------------------------------------------

    def _close_browser(self) -> None:
        self._browser.close()
        if self.visit.is_browsing:
            self._tell_browsing(False)

    def _tell_browsing(self, on: bool, gone: Gone | None = None) -> None:
        self.visit.is_browsing, self.visit.gone = on, gone
        self.browsing.emit(on)

    def _close_result(self, *_told: object) -> None:
        """The result is left: what staff made of it stands now."""
        if self._is_verified():
            acceptance = self.visit.acceptance
            fields = {"attempt": self.visit.attempt, "outcome": acceptance}
            _log.info("result.judged", extra=fields)
            self.judged.emit(acceptance)
        self._close_worker()

    def _close_worker(self) -> None:
        if self.visit.attempt in self._workers:
            self._workers[self.visit.attempt][0].close()

    def _retire(self, attempt: str) -> None:
        if attempt in self._workers:
            _worker, thread = self._workers.pop(attempt)
            thread.wait()


def _asks(choice: Choice) -> bool:
    return choice.asks


def new_reference() -> str:
    """Six characters that can be read out over a telephone, such as `K7-4F2Q`."""
    drawn = [secrets.choice(_UNMISTAKABLE) for _ in range(6)]
    return "".join((*drawn[:2], "-", *drawn[2:]))


def with_query(url: str, added: dict[str, str]) -> str:
    """`url` with further query parameters after those that it has."""
    parts = urlsplit(url)
    query = "&".join(filter(None, (parts.query, urlencode(added))))
    return urlunsplit(parts._replace(query=query))
