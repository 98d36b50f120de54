"""The visit: every state, and every transition between them.

Nothing else changes what is on the screen. Answers of a worker name the attempt that they belong
to, and a guard lets only those of the present attempt through: a late answer to the last customer's
session must not move the next customer's screen.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple, Protocol
from urllib.parse import urlencode, urlsplit, urlunsplit

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtStateMachine import QSignalTransition, QState, QStateMachine

from kiosk.visit import clock
from kiosk.visit.domain import (
    NONCE,
    Fault,
    Form,
    Outcome,
    OutcomeKind,
    Provider,
    Reason,
    Redirect,
    Session,
    VerificationRequest,
)
from kiosk.visit.service import Service
from kiosk.visit.worker import Pace, Worker

_log = logging.getLogger(__name__)

_UNMISTAKABLE: Final = "23456789CFGHJKMPQRVWX"


class Listener(Protocol):
    """Catches the browser's return while a redirect session waits."""

    def open(self, nonce: str | None) -> None:
        """Listen. Raises `Fault` (`listener_unavailable`)."""

    def close(self) -> None:
        """Stop listening."""


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
    outcome: Outcome | None = None


class Row(NamedTuple):
    """One transition: from a state, on a signal, where the guard holds, to a state."""

    source: QState
    signal: Any
    target: QState | None
    """None where the state stays."""
    guard: Callable[..., bool] | None = None
    effect: Callable[..., None] | None = None


class Flow(QObject):
    """The state machine. Signals of the first group drive it, those of the last tell of it."""

    begin = Signal()
    choose = Signal(object)
    submit = Signal(object)
    back = Signal()
    more_time = Signal()
    retry = Signal()
    other_method = Signal()
    leave = Signal(object)
    """The visit is over, with the `Reason` that a session under way is then cancelled for."""

    started = Signal(str, object)
    progressed = Signal(str, object)
    connection = Signal(str, bool)
    completed = Signal(str)
    ended = Signal(str, object)
    evidenced = Signal(str, object)
    closed = Signal(str)
    returned = Signal(str, str)

    entered = Signal(str)
    """The state's name."""
    updated = Signal()
    """Something in the session that waits has changed."""
    concluded = Signal(object)
    """The `Outcome` of an attempt: once for each."""

    def __init__(self, pace: Pace, listener: Callable[[Callable[[str], None]], Listener]) -> None:
        """`listener` makes one from what it is to call, on any thread, with a return's query."""
        super().__init__()
        self.visit = Visit()
        self._pace = pace
        self._workers: dict[str, tuple[Worker, QThread]] = {}
        self._listener = listener(lambda query: self.returned.emit(self.visit.attempt, query))
        self._machine = QStateMachine(self)
        self.attract = self._state("attract", self._forget_visit)
        self.providers = self._state("providers", self._forget_visit)
        self.details = self._state("details")
        self.verifying = QState(self._machine)
        self.starting = self._state("starting", self._launch, self.verifying)
        self.waiting = self._state("waiting", self._listen, self.verifying)
        self.checking = self._state("checking", None, self.verifying)
        self.renewing = self._state("renewing", self._renew, self.verifying)
        self.result = self._state("result")
        self.failure = self._state("failure")
        self.verifying.setInitialState(self.starting)
        self.waiting.exited.connect(self._listener.close)
        self.result.exited.connect(self._close_worker)
        for row in self.table():
            row.source.addTransition(_Guarded(row))
        self.returned.connect(self._return)
        self.closed.connect(self._retire)
        self._machine.setInitialState(self.attract)

    def table(self) -> tuple[Row, ...]:
        """Every transition of the visit. Of two rows that fit, the upper one counts."""
        ours, end, cancel = self._is_ours, self._conclude, self._cancel
        return (
            Row(self.attract, self.begin, self.providers),
            Row(self.providers, self.choose, self.details, _asks, self._take),
            Row(self.providers, self.choose, self.starting, None, self._take),
            Row(self.providers, self.leave, self.attract),
            Row(self.details, self.submit, self.starting, None, self._fill),
            Row(self.details, self.back, self.providers),
            Row(self.details, self.leave, self.attract),
            Row(self.starting, self.started, self.waiting, ours, self._keep),
            Row(self.waiting, self.progressed, None, ours, self._update),
            Row(self.waiting, self.completed, self.checking, ours),
            Row(self.waiting, self.more_time, self.renewing),
            Row(self.renewing, self.ended, None, ours, end),
            Row(self.renewing, self.completed, self.checking, ours),
            Row(self.renewing, self.closed, self.starting, self._is_latest, cancel),
            Row(self.verifying, self.ended, self.details, self._can_be_mended, end),
            Row(self.verifying, self.ended, self.result, self._is_verdict, end),
            Row(self.verifying, self.ended, self.failure, ours, end),
            Row(self.verifying, self.other_method, self.providers, None, cancel),
            Row(self.verifying, self.leave, self.attract, None, cancel),
            Row(self.failure, self.retry, self.renewing),
            Row(self.failure, self.other_method, self.providers),
            Row(self.failure, self.leave, self.attract),
            Row(self.result, self.leave, self.attract),
        )

    # -- from outside --------------------------------------------------------------------------

    def start(self) -> None:
        """Enter the first state, once the event loop runs."""
        self._machine.start()

    def shut_down(self, within: float) -> None:
        """End every attempt, and wait until its session is cancelled; `within` seconds at most."""
        until = clock.now() + within
        self._listener.close()
        for worker, _thread in self._workers.values():
            worker.close()
        for worker, thread in self._workers.values():
            if not thread.wait(max(0, int((until - clock.now()) * 1000))):
                worker.abandon()
                thread.wait()
        self._workers.clear()
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

    def _can_be_mended(self, attempt: str, outcome: Outcome) -> bool:
        choice = self.visit.choice
        is_rejected = outcome.reason is Reason.USER_DATA_REJECTED
        return self._is_ours(attempt) and is_rejected and choice is not None and choice.asks

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
        self.visit.outcome = outcome
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
        _log.info("flow.entered", extra={"state": name, "attempt": self.visit.attempt})
        self.entered.emit(name)

    def _forget_visit(self) -> None:
        self.visit = Visit()

    def _launch(self) -> None:
        """Begin a new attempt. Whatever an earlier one still says is a stranger's from here on."""
        visit = self.visit
        if visit.choice is None or visit.request is None:
            raise RuntimeError("an attempt without a choice")
        visit.attempt, visit.session, visit.outcome = new_reference(), None, None
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
        for name in ("started", "progressed", "connection", "completed", "ended", "evidenced"):
            getattr(worker, name).connect(getattr(self, name))
        worker.closed.connect(self.closed)
        self._workers[visit.attempt] = (worker, thread)
        thread.start()

    def _listen(self) -> None:
        session = self.visit.session
        if session is None or not isinstance(session.prompt, Redirect):
            return
        try:
            self._listener.open(self.visit.nonce)
        except Fault as fault:
            self.ended.emit(self.visit.attempt, fault.outcome)

    def _renew(self) -> None:
        """Give the old session up; the new one waits until that is settled."""
        attempt = self.visit.attempt
        if attempt in self._workers:
            self._workers[attempt][0].close(renewing=True)
        else:
            self.closed.emit(attempt)

    # -- what workers and the listener say -----------------------------------------------------

    def _return(self, attempt: str, _query: str) -> None:
        """Somebody came back from the browser. It proves nothing, so it only prompts a look."""
        if self._is_ours(attempt) and attempt in self._workers:
            self._workers[attempt][0].look_now()

    def _close_worker(self) -> None:
        if self.visit.attempt in self._workers:
            self._workers[self.visit.attempt][0].close()

    def _retire(self, attempt: str) -> None:
        if attempt in self._workers:
            _worker, thread = self._workers.pop(attempt)
            thread.wait()


class _Guarded(QSignalTransition):
    """A row of the table at work."""

    def __init__(self, row: Row) -> None:
        super().__init__(row.signal)
        self._row = row
        if row.target is not None:
            self.setTargetState(row.target)

    def eventTest(self, event: QStateMachine.SignalEvent) -> bool:  # type: ignore[override]
        if not super().eventTest(event):
            return False
        guard = self._row.guard
        return guard is None or guard(*event.arguments())

    def onTransition(self, event: QStateMachine.SignalEvent) -> None:  # type: ignore[override]
        if self._row.effect is not None:
            self._row.effect(*event.arguments())


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
