"""A flow on a stage: what it enters and concludes, and how to bring it to each of its states."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

import pytest
from PySide6.QtCore import QThread, Slot
from PySide6.QtStateMachine import QSignalTransition
from pytestqt.qtbot import QtBot

from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Form,
    FormField,
    Outcome,
    Phase,
    Provider,
    Reason,
    Redirect,
    Session,
    VerificationRequest,
)
from kiosk.visit.flow import Flow
from kiosk.visit.held import HeldResult, RecalledResult
from kiosk.visit.intake import Asked, Intake, Notice, Questions
from kiosk.visit.ports import BrowserExit
from kiosk.visit.reports import Reporter
from kiosk.visit.service import Service
from kiosk.visit.staff import LockCause, Mark, Member
from kiosk.visit.stages import Choice, Choosing, Chosen
from kiosk.visit.transitions import Transition
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser, FakeListener
from tests.support.service import REQUEST, VERIFIED, session

INNER: Final = ("starting", "waiting", "checking", "renewing")
STATES: Final = (
    "locked",
    "welcome",
    "administering",
    "attract",
    "out_of_service",
    "held",
    "notice",
    "case",
    "providers",
    "details",
    *INNER,
    "turning",
    "confirming",
    "result",
    "failure",
)

FORM: Final = Form(user_data=(FormField("registrationId", "ID", required=True),))
ASKED: Final = {
    "notice": Questions(notice=Notice("2026-11", {"en": "A notice"})),
    "case": Questions(case_reference=Asked.OPTIONAL),
}
"""What a desk asks, by the state that asks for it."""

HELD: Final = HeldResult(
    "K7-4F2Q", "hopae", Provider("bankidse", "BankID"), VERIFIED, Intake("A-1"), clock.utc_now()
)
"""What an earlier run has received, and nobody has judged."""

MEMBER: Final = Member("Anna", is_administrator=True, mark=Mark(3, 5))
"""Who is signed in where anybody is."""

REDIRECT: Final = Redirect("https://login.example/authorize")


def redirect_session(name: str = "s-1") -> Session:
    return session(name, flow=FlowType.REDIRECT, prompt=REDIRECT)


class ScriptedWorker(Reporter):
    """A worker that does nothing by itself: the test says what it tells."""

    def __init__(
        self,
        _attempt: str,
        _open: object,
        request: VerificationRequest,
        _pace: object,
        _record: object,
    ) -> None:
        super().__init__()
        self.request = request
        self.closings: list[str] = []
        self.returns: list[str] = []

    @Slot()
    def run(self) -> None:
        QThread.currentThread().quit()

    def close(self, *, renewing: bool = False) -> None:
        self.closings.append("renewing" if renewing else "for good")

    def abandon(self) -> None:
        self.closings.append("at once")

    def came_back(self, query: str) -> None:
        self.returns.append(query)


class Stage:
    """A flow, what it has done so far, and shortcuts through it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.ears: list[FakeListener] = []
        self.browsers: list[FakeBrowser] = []
        pace = Pace(poll=0.02, poll_active=0.01, finish=1.0)
        self.flow = Flow(pace, self._new_ear, self._new_browser)
        self.entered: list[str] = []
        self.concluded: list[Outcome] = []
        self.updates = 0
        self.flow.entered.connect(self.entered.append)
        self.flow.concluded.connect(self.concluded.append)
        self.flow.updated.connect(self._updated)
        self.flow.start()
        self.until("attract")

    def _new_ear(self, on_return: Callable[[str], None]) -> FakeListener:
        self.ears.append(FakeListener(on_return))
        return self.ears[-1]

    def _new_browser(self, on_exit: Callable[[BrowserExit], None]) -> FakeBrowser:
        self.browsers.append(FakeBrowser(on_exit))
        return self.browsers[-1]

    def _updated(self) -> None:
        self.updates += 1

    @property
    def browser(self) -> FakeBrowser:
        return self.browsers[0]

    @property
    def ear(self) -> FakeListener:
        return self.ears[0]

    @property
    def state(self) -> str:
        return self.entered[-1] if self.entered else ""

    @property
    def attempt(self) -> str:
        return self.flow.visit.attempt

    def choice(self) -> Choice | None:
        """What has been chosen; None while nothing is."""
        visit = self.flow.visit
        return None if isinstance(visit, Choosing) else visit.choice

    @property
    def worker(self) -> Any:
        """The present attempt's own."""
        worker = self.flow.attempts.worker(self.attempt)
        if worker is None:
            raise AssertionError("nothing is at work")
        return worker

    @property
    def threads(self) -> list[QThread]:
        return self.flow.attempts.threads

    def until(self, state: str) -> None:
        self.qtbot.waitUntil(lambda: self.state == state, timeout=60_000)

    def choose(
        self,
        open_service: Callable[[], Service] = NotImplemented,
        *,
        form: Form = FORM,
        nonce: bool = True,
        uri: str | None = "http://localhost:3000/callback",
    ) -> None:
        """From `providers` on to `details` where the form asks for something, or to `starting`."""
        if self.state == "attract":
            self.flow.begin.emit()
        request = replace(REQUEST, redirect_uri=uri)
        provider = Provider("bankidse", "BankID")
        self.flow.choose.emit(Choice(provider, open_service, request, form, nonce))

    def turns(self, on: bool) -> None:
        """Whether the screen has to be turned to staff before a result is shown."""
        self.flow._turns = on

    def confirms(self, on: bool) -> None:
        """Whether the PIN is asked for before a result is shown."""
        self.flow.staff.confirms = on

    def reach(self, state: str, announced: Session | None = None) -> None:
        """Play a puppet's part until `state`, from the beginning."""
        flow, announced = self.flow, announced or session()
        flow.suspend.emit(None)
        if self.state == "locked":
            flow.sign_in.emit(MEMBER)
        if self.state not in {"attract", "providers"}:
            flow.leave.emit(Reason.BY_STAFF)
        match state:
            case "attract":
                pass
            case "locked" | "welcome" | "administering" | "out_of_service" | "held":
                self._reach_for_staff(state)
            case "notice" | "case":
                flow.asks = ASKED[state]
                flow.begin.emit()
                flow.asks = Questions()
            case "providers":
                flow.begin.emit()
            case "details":
                self.choose()
            case "starting":
                self.reach("details")
                flow.submit.emit(flow.visit_in(Chosen).request)
            case "waiting":
                self.reach("starting")
                flow.started.emit(self.attempt, announced)
            case "checking":
                self.reach("waiting", announced)
                flow.progressed.emit(self.attempt, replace(announced, phase=Phase.COMPLETED))
                flow.completed.emit(self.attempt)
            case "renewing":
                self.reach("waiting", announced)
                flow.more_time.emit()
            case "turning" | "confirming" | "result":
                self.reach("checking", announced)
                self.turns(state == "turning")
                self.confirms(state == "confirming")
                flow.ended.emit(self.attempt, VERIFIED)
            case "failure":
                self.reach("waiting", announced)
                flow.ended.emit(self.attempt, Outcome.of(Reason.NETWORK))
        assert self.state == state

    def _reach_for_staff(self, state: str) -> None:
        if state == "out_of_service":
            self.flow.suspend.emit(lambda: "The disk is full.")
            self.flow.begin.emit()
            return
        if state == "held":
            self.flow.recall.emit(RecalledResult(HELD, clock.now() + 600.0))
            self.flow.recalled.emit()
            return
        self.flow.leave.emit(Reason.BY_STAFF)
        self.flow.lock.emit(LockCause.BY_STAFF)
        if state != "locked":
            self.flow.sign_in.emit(MEMBER)
        if state == "administering":
            self.flow.leave.emit(Reason.BY_STAFF)
            self.flow.administer.emit()


def signal_of(row: Transition) -> str:
    """The name of the signal that a row is taken on."""
    return bytes(QSignalTransition(row.signal).signal().data()).decode()[1:].partition("(")[0]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    """A flow in `attract`, with real workers."""
    stage = Stage(qtbot)
    yield stage
    stage.flow.shut_down(0.0)
    stage.flow.deleteLater()


@pytest.fixture
def puppets(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> Stage:
    """The same with workers that do nothing by themselves."""
    monkeypatch.setattr("kiosk.visit.attempts.Worker", ScriptedWorker)
    return stage
