"""The flow with real workers on their threads; the service is scripted."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from kiosk.visit import clock
from kiosk.visit.domain import Form, Outcome, Phase, Reason, Session
from kiosk.visit.errors import VerificationError
from kiosk.visit.stages import Waiting
from tests.support.service import VERIFIED, ScriptedService, session
from tests.support.stage import INNER, STATES, Stage

pytestmark = pytest.mark.slow

COMPLETED = session(phase=Phase.COMPLETED)
BOUND = 0.5
"""Seconds that a shutdown is given here."""


@pytest.fixture
def service() -> ScriptedService:
    return ScriptedService()


def begin(stage: Stage, service: ScriptedService) -> None:
    stage.choose(lambda: service, form=Form())


def asked(stage: Stage, service: ScriptedService, call: str, times: int = 1) -> None:
    stage.qtbot.waitUntil(lambda: service.count(call) >= times, timeout=60_000)


def settled(stage: Stage) -> None:
    """Until nothing of any attempt is at work any more."""
    stage.qtbot.waitUntil(lambda: not stage.threads, timeout=60_000)


def reach(stage: Stage, state: str, service: ScriptedService, name: str = "s-1") -> None:
    """Bring a real visit to `state`; the next call of the service there hangs."""
    started = session(name)
    match state:
        case "attract":
            return
        case "providers":
            stage.flow.begin.emit()
        case "out_of_service" | "held":
            stage.reach(state)
        case "locked" | "welcome" | "administering" | "notice" | "case":  # without a service
            stage.reach(state)
        case "details":
            stage.choose(lambda: service)
        case "starting":
            begin(stage, service)
            asked(stage, service, "start")
        case "waiting":
            reach(stage, "starting", service, name)
            service.will("start", started)
            asked(stage, service, "poll")
        case "checking":
            reach(stage, "waiting", service, name)
            service.will("poll", replace(started, phase=Phase.COMPLETED))
            asked(stage, service, "finish")
        case "renewing":
            reach(stage, "waiting", service, name)
            service.hang("cancel")
            stage.flow.more_time.emit()
            asked(stage, service, "cancel")
        case "turning":
            reach(stage, "checking", service, name)
            stage.turns(True)
            service.will("finish", VERIFIED)
        case "confirming":
            reach(stage, "checking", service, name)
            stage.confirms(True)
            service.will("finish", VERIFIED)
        case "result":
            reach(stage, "checking", service, name)
            stage.turns(False)
            service.will("finish", VERIFIED)
        case "failure":
            reach(stage, "waiting", service, name)
            service.will("poll", VerificationError(Reason.CREDENTIALS_REJECTED))
    stage.until(state)


# -- from end to end ------------------------------------------------------------------------------


def test_answers_that_are_there_at_once_lead_to_the_verdict(
    stage: Stage, service: ScriptedService
) -> None:
    service.will("start", replace(COMPLETED, id="s-1"))
    service.will("finish", VERIFIED)
    service.always("evidence", ("id_token",))
    evidence: list[object] = []
    stage.flow.evidenced.connect(lambda attempt, names: evidence.append((attempt, names)))
    begin(stage, service)
    stage.until("result")
    settled(stage)
    assert stage.entered[-3:] == ["waiting", "checking", "result"]
    assert stage.concluded == [VERIFIED]
    assert evidence == [(stage.attempt, ("id_token",))]
    assert service.closed


def test_what_changes_in_the_session_is_shown_at_once(
    stage: Stage, service: ScriptedService
) -> None:
    reach(stage, "waiting", service)
    acting = session(phase=Phase.ACTING, status="authenticating")
    service.will("poll", acting)
    stage.qtbot.waitUntil(lambda: stage.updates == 1, timeout=60_000)
    assert stage.flow.visit_in(Waiting).session == acting


@pytest.mark.parametrize("state", INNER)
@pytest.mark.parametrize("way", ["leave", "other_method"])
def test_every_way_out_cancels_what_is_not_at_its_end(
    stage: Stage, service: ScriptedService, state: str, way: str
) -> None:
    reach(stage, state, service)
    if way == "leave":
        stage.flow.leave.emit(Reason.IDLE)
    else:
        stage.flow.other_method.emit()
    stage.until("attract" if way == "leave" else "providers")
    service.always("cancel", "cancelled")
    service.will("start", session())  # where creating it had already begun
    settled(stage)
    expected = [] if state == "checking" else ["cancel s-1"]
    assert [request for request in service.asked if request.startswith("cancel")] == expected
    assert stage.concluded == [Outcome.of(Reason.IDLE if way == "leave" else Reason.BY_STAFF)]


def test_try_again_waits_for_the_cancellation(stage: Stage, service: ScriptedService) -> None:
    service.hang("cancel")
    reach(stage, "failure", service)
    asked(stage, service, "cancel")
    stage.flow.retry.emit()
    stage.until("renewing")
    QCoreApplication.processEvents()
    assert service.count("start") == 1
    service.will("cancel", "cancelled")
    asked(stage, service, "start", 2)
    assert [outcome.reason for outcome in stage.concluded] == [Reason.CREDENTIALS_REJECTED]


def test_try_again_when_all_is_settled_begins_at_once(
    stage: Stage, service: ScriptedService
) -> None:
    reach(stage, "failure", service)
    settled(stage)
    stage.flow.retry.emit()
    assert stage.entered[-2:] == ["renewing", "starting"]
    asked(stage, service, "start", 2)


def test_more_time_begins_again_once_the_old_session_is_cancelled(
    stage: Stage, service: ScriptedService
) -> None:
    reach(stage, "renewing", service)
    assert service.count("start") == 1
    service.will("cancel", "cancelled")
    asked(stage, service, "start", 2)
    assert service.asked.index("cancel s-1") < len(service.asked) - 1
    assert stage.concluded == [Outcome.of(Reason.BY_STAFF)]


def test_a_session_that_was_completed_meanwhile_is_finished_instead(
    stage: Stage, service: ScriptedService
) -> None:
    reach(stage, "renewing", service)
    service.will("poll", COMPLETED)
    service.will("finish", VERIFIED)
    service.will("cancel", "was_over")
    stage.until("result")
    settled(stage)
    assert stage.entered[-3:] == ["renewing", "checking", "result"]
    assert (service.count("start"), stage.concluded) == (1, [VERIFIED])


@pytest.mark.parametrize(
    "trouble", [VerificationError(Reason.CREDENTIALS_REJECTED), RuntimeError("planted")]
)
def test_a_verdict_after_all_that_cannot_be_had_is_a_failure(
    stage: Stage, service: ScriptedService, trouble: Exception
) -> None:
    reach(stage, "renewing", service)
    service.will("poll", COMPLETED)
    service.will("finish", trouble)
    service.will("cancel", "was_over")
    stage.until("failure")
    assert len(stage.concluded) == 1


def test_completed_that_crosses_more_time_is_finished(
    stage: Stage, service: ScriptedService
) -> None:
    """The worker reads `completed` before it hears of *more time*, the flow after."""
    reach(stage, "waiting", service)
    service.will("poll", COMPLETED)
    deadline = clock.now() + 5.0
    while service.count("finish") == 0:  # without the event loop, so that nothing is heard yet
        assert clock.now() < deadline
        QThread.yieldCurrentThread()
    assert stage.state == "waiting"
    stage.flow.more_time.emit()
    assert stage.state == "renewing"
    stage.until("checking")
    service.will("finish", VERIFIED)
    stage.until("result")
    assert stage.concluded == [VERIFIED]


def test_leaving_while_finishing_after_all_ends_it_at_once(
    stage: Stage, service: ScriptedService
) -> None:
    reach(stage, "renewing", service)
    service.will("poll", COMPLETED)
    service.will("cancel", "was_over")
    stage.until("checking")
    asked(stage, service, "finish")
    stage.flow.leave.emit(Reason.IDLE)
    settled(stage)
    assert stage.concluded == [Outcome.of(Reason.IDLE)]


# -- the last customer's answers ------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(
    ("call", "answer"),
    [
        ("start", session("old")),
        ("poll", session("old", phase=Phase.ACTING, status="late")),
        ("poll", session("old", phase=Phase.COMPLETED, status="late")),
        ("poll", Outcome.of(Reason.DECLINED)),
        ("poll", VerificationError(Reason.CREDENTIALS_REJECTED)),
        ("finish", VERIFIED),
    ],
)
def test_a_late_answer_to_the_last_visit_does_not_reach_the_next(
    stage: Stage, state: str, call: str, answer: Session | Outcome | Exception
) -> None:
    """The call does not hear of its interruption, so that the answer comes after all."""
    last, service = ScriptedService(), ScriptedService()
    last.deaf = {call}
    at = {"start": "starting", "poll": "waiting", "finish": "checking"}[call]
    reach(stage, at, last, "old")
    [thread] = stage.threads
    stage.flow.leave.emit(Reason.IDLE)
    stage.until("attract")
    reach(stage, state, service, "new")
    entered, concluded = list(stage.entered), list(stage.concluded)
    last.will(call, answer)
    stage.qtbot.waitUntil(lambda: thread not in stage.threads, timeout=60_000)
    assert (stage.entered, stage.concluded) == (entered, concluded)
    visit = stage.flow.visit
    assert not isinstance(visit, Waiting) or visit.session.id == "new"
    was_over = call == "finish" or (call == "poll" and not _goes_on(answer))
    assert last.count("cancel") == (0 if was_over else 1)


def _goes_on(answer: object) -> bool:
    """Whether the session that such an answer is about still has to be cancelled."""
    if isinstance(answer, Session):
        return answer.phase is not Phase.COMPLETED
    return isinstance(answer, VerificationError)


# -- the end of the program -----------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("also", ["cancel hangs", "all goes well"])
def test_the_shutdown_keeps_to_its_bound(
    stage: Stage, service: ScriptedService, state: str, also: str
) -> None:
    reach(stage, state, service)
    if also == "cancel hangs":
        service.hang("cancel")
    else:
        service.always("cancel", "cancelled")
    threads = stage.threads
    began = time.monotonic()
    stage.flow.shut_down(BOUND)
    assert time.monotonic() - began < BOUND + 5.0
    assert all(thread.isFinished() for thread in threads)
    if state == "waiting":
        assert service.asked[-1] == "cancel s-1"


def test_a_shutdown_waits_for_every_attempt_that_is_still_being_settled(stage: Stage) -> None:
    services = [ScriptedService() for _number in range(3)]
    for number, service in enumerate(services):
        service.hang("cancel")
        reach(stage, "waiting", service, f"s-{number}")
        stage.flow.leave.emit(Reason.IDLE)
        asked(stage, service, "cancel")
    threads = stage.threads
    assert len(threads) == 3
    services[1].will("cancel", "cancelled")
    began = time.monotonic()
    stage.flow.shut_down(BOUND)
    assert time.monotonic() - began < BOUND + 5.0
    assert all(thread.isFinished() for thread in threads)
    assert all(service.closed for service in services)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """Seconds of each wait for a thread to end."""
    spent: list[float] = []
    wait: Callable[..., bool] = QThread.wait

    def timed(thread: QThread, *arguments: int) -> bool:
        began = time.monotonic()
        try:
            return wait(thread, *arguments)
        finally:
            spent.append(time.monotonic() - began)

    with monkeypatch.context() as patch:
        patch.setattr(QThread, "wait", timed)
        yield spent


def test_the_windows_thread_hardly_waits_for_a_worker_to_end(
    stage: Stage, waits: list[float]
) -> None:
    for number in range(20):
        service = ScriptedService()
        reach(stage, "waiting", service, f"s-{number}")
        began = time.monotonic()
        stage.flow.leave.emit(Reason.IDLE)
        assert time.monotonic() - began < 1.0
        settled(stage)
    assert len(waits) == 20
    assert sorted(waits)[-2] < 1.0  # the system may take the processor away once


def test_no_worker_outlives_its_attempt(stage: Stage, service: ScriptedService) -> None:
    reach(stage, "waiting", service)
    worker, thread = weakref.ref(stage.worker), weakref.ref(stage.threads[0])
    stage.flow.leave.emit(Reason.IDLE)
    settled(stage)
    assert (worker(), thread()) == (None, None)
