"""The worker on a scripted service: what no server can be made to do at the right moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.visit import clock
from kiosk.visit import worker as worker_module
from kiosk.visit.domain import (
    Form,
    FormField,
    Outcome,
    OutcomeKind,
    Phase,
    Prompt,
    QrPicture,
    QrText,
    Reason,
    Session,
)
from kiosk.visit.errors import TransientError, VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.worker import Pace
from tests.support.service import VERIFIED, ScriptedService, session
from tests.unit.visit.work import QUICK, at_work

pytestmark = pytest.mark.slow

COMPLETED = session(phase=Phase.COMPLETED)
LOST = TransientError(answered=False)


@pytest.fixture
def service() -> ScriptedService:
    return ScriptedService()


@pytest.fixture
def passing_time(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that the clock is ahead; a test adds to them."""
    ahead = [0.0]
    now = clock.now
    monkeypatch.setattr(clock, "now", lambda: now() + sum(ahead))
    return ahead


# -- the end of a session -------------------------------------------------------------------------


@pytest.mark.parametrize("answer", [COMPLETED, Outcome.of(Reason.DECLINED)])
def test_what_is_read_after_the_end_does_not_count(
    qtbot: QtBot, service: ScriptedService, passing_time: list[float], answer: Session | Outcome
) -> None:
    service.will("start", session(deadline=clock.now() + 100.0))
    with at_work(qtbot, lambda: service) as work:
        work.until(lambda: service.count("poll"))
        passing_time.append(101.0)
        service.will("poll", answer)
        assert work.to_the_end() == Outcome.of(Reason.EXPIRED)
    assert (service.count("finish"), service.count("cancel")) == (0, 0)


def test_a_wait_notices_at_once_that_the_machine_has_slept(
    qtbot: QtBot, service: ScriptedService, passing_time: list[float]
) -> None:
    service.will("start", session(deadline=clock.now() + 100.0))
    service.will("poll", TransientError(answered=True, retry_after=90.0))
    with at_work(qtbot, lambda: service) as work:
        work.until_reported("connection")
        passing_time.append(101.0)
        assert work.to_the_end() == Outcome.of(Reason.EXPIRED)
    assert service.asked[-1] == "cancel s-1"


def test_a_session_that_is_over_when_it_comes_is_not_looked_at(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", session(deadline=clock.now()))
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end() == Outcome.of(Reason.EXPIRED)
    assert (service.count("poll"), service.count("cancel")) == (0, 1)


def test_completed_is_finished_whatever_the_clock_says(
    qtbot: QtBot, service: ScriptedService, passing_time: list[float]
) -> None:
    service.will("start", session(deadline=clock.now() + 100.0))
    service.will("poll", COMPLETED)
    with at_work(qtbot, lambda: service) as work:
        work.until(lambda: service.count("finish"))
        passing_time.append(101.0)
        service.will("finish", VERIFIED)
        assert work.to_the_end() == VERIFIED


def test_a_later_end_is_the_one_that_counts(
    qtbot: QtBot, service: ScriptedService, passing_time: list[float]
) -> None:
    began = clock.now()
    service.will("start", session(deadline=began + 100.0))
    with at_work(qtbot, lambda: service) as work:
        service.will("poll", session(deadline=began + 200.0))
        work.until(lambda: service.count("poll") == 2)
        passing_time.append(150.0)
        service.will("poll", COMPLETED)
        service.will("finish", VERIFIED)
        assert work.to_the_end() == VERIFIED


def test_only_the_first_return_prompts_a_look(
    qtbot: QtBot, service: ScriptedService, passing_time: list[float]
) -> None:
    service.will("start", session(deadline=clock.now() + 100.0))
    with at_work(qtbot, lambda: service, pace=Pace(30.0, 30.0, 1.0)) as work:
        work.until_reported("started")
        work.worker.came_back("")
        work.until(lambda: service.count("poll"))
        work.worker.came_back("")
        service.will("poll", session(status="told", deadline=clock.now() + 100.0))
        work.until_reported("progressed")
        passing_time.append(101.0)  # a second look would hang, and not come to this end
        assert work.to_the_end() == Outcome.of(Reason.EXPIRED)
    assert service.count("poll") == 1


# -- faults ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "cancels"), [("form", 0), ("start", 0), ("poll", 1), ("finish", 0), ("evidence", 0)]
)
def test_a_fault_of_ours_leaves_no_visit_hanging_and_no_session_behind(
    qtbot: QtBot, service: ScriptedService, call: str, cancels: int
) -> None:
    answers = {"start": session(), "poll": COMPLETED, "finish": VERIFIED}
    for name, answer in answers.items():
        service.always(name, answer)
    service.will(call, RuntimeError("planted secret"))
    with at_work(qtbot, lambda: service) as work:
        outcome = work.to_the_end()
    fault = replace(Outcome.of(Reason.INTERNAL), must_repeat=call == "finish")
    assert outcome == (VERIFIED if call == "evidence" else fault)
    assert service.count("cancel") == cancels
    assert service.closed


def test_a_service_that_cannot_be_opened_is_an_internal_fault(qtbot: QtBot) -> None:
    def fail() -> ScriptedService:
        raise RuntimeError("planted secret")

    with at_work(qtbot, fail) as work:
        assert work.to_the_end() == Outcome.of(Reason.INTERNAL)
        assert work.names == ["ended", "closed"]


def test_trouble_while_clearing_up_does_not_hide_the_first_cause(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", session())
    service.will("poll", VerificationError(Reason.CREDENTIALS_REJECTED))
    service.will("cancel", RuntimeError("planted"))
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end() == Outcome.of(Reason.CREDENTIALS_REJECTED)


def test_a_session_that_turns_out_completed_does_not_change_what_was_said(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", session())
    service.will("poll", VerificationError(Reason.CREDENTIALS_REJECTED), COMPLETED)
    service.will("finish", VERIFIED)
    service.will("cancel", "was_over")
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end() == Outcome.of(Reason.CREDENTIALS_REJECTED)
        assert "completed" not in work.names


def test_a_session_named_by_an_unusable_answer_is_cancelled(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", VerificationError(Reason.BAD_ANSWER, session_id="s-9"))
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end() == Outcome.of(Reason.BAD_ANSWER)
    assert service.asked[-1] == "cancel s-9"


def test_a_cancellation_that_finds_no_way_is_left_after_a_second_try(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", VerificationError(Reason.BAD_ANSWER, session_id="s-9"))
    service.always("cancel", LOST)
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end() == Outcome.of(Reason.BAD_ANSWER)
    assert service.count("cancel") == 2


def test_a_form_that_is_not_met_sends_nothing(qtbot: QtBot, service: ScriptedService) -> None:
    service.always("form", Form(user_data=(FormField("phone", "Phone", required=True),)))
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end().fields == ("phone",)
    assert service.count("start") == 0


@pytest.mark.parametrize("reason", [None, Reason.DECLINED])
def test_a_session_that_is_over_once_it_is_created_is_followed_no_further(
    qtbot: QtBot, service: ScriptedService, reason: Reason | None
) -> None:
    service.will("start", COMPLETED if reason is None else Outcome.of(reason))
    service.will("finish", VERIFIED)
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end().reason is reason
    assert (service.count("poll"), service.count("cancel")) == (0, 0)


# -- renewing -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "polled", [session(), Outcome.of(Reason.DECLINED), LOST, VerificationError(Reason.SESSION_LOST)]
)
def test_a_renewal_ends_without_a_word_where_there_is_no_verdict(
    qtbot: QtBot, service: ScriptedService, polled: object
) -> None:
    service.will("start", session())
    with at_work(qtbot, lambda: service) as work:
        work.until(lambda: service.count("poll"))
        service.hang("cancel")
        work.worker.close(renewing=True)
        work.until(lambda: service.count("cancel"))
        service.will("poll", polled)
        service.will("cancel", "was_over")
        work.until_reported("closed")
        assert work.names == ["started", "closed"]


def test_who_leaves_does_not_wait_for_a_verdict_after_all(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", session())
    with at_work(qtbot, lambda: service) as work:
        work.until(lambda: service.count("poll"))
        service.hang("cancel")
        work.worker.close(renewing=True)
        work.worker.close()
        work.worker.close(renewing=True)
        work.until(lambda: service.count("cancel"))
        service.will("poll", COMPLETED)
        service.will("cancel", "was_over")
        work.until_reported("closed")
        assert work.names == ["started", "closed"]


def test_a_renewal_does_not_interrupt_a_verdict(qtbot: QtBot, service: ScriptedService) -> None:
    service.will("start", session())
    service.will("poll", COMPLETED)
    with at_work(qtbot, lambda: service) as work:
        work.until(lambda: service.count("finish"))
        work.worker.close(renewing=True)
        service.will("finish", LOST, VERIFIED)
        assert work.to_the_end() == VERIFIED


# -- silence and back-off -------------------------------------------------------------------------


def test_silence_counts_from_the_last_answer(
    qtbot: QtBot, service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[float] = []

    class Noting(threading.Timer):
        def __init__(self, seconds: float, *rest: object) -> None:
            said.append(seconds)
            super().__init__(60.0, lambda: None)

    present = [clock.now()]

    def wait_until(_worker: object, moment: float) -> None:
        present[0] = max(present[0], moment)

    monkeypatch.setattr(threading, "Timer", Noting)
    monkeypatch.setattr(clock, "now", lambda: present[0])
    monkeypatch.setattr(worker_module.Worker, "_wait_until", wait_until)
    service.will("start", session())
    service.will("poll", session(), COMPLETED)
    service.will("finish", VERIFIED)
    with at_work(qtbot, lambda: service) as work:
        work.to_the_end()
    assert said == pytest.approx([worker_module.SILENCE - QUICK.poll] * 2)
    assert len(said) == 2


@given(first=st.floats(0.01, 60.0), failures=st.integers(1, 10_000), longest=st.floats(0.01, 60.0))
def test_the_back_off_grows_with_jitter_up_to_its_cap(
    first: float, failures: int, longest: float
) -> None:
    grown = first * 2.0 ** min(failures - 1, 30)
    waits = {worker_module._backoff(first, failures, longest) for _number in range(8)}
    assert all(0.75 * min(grown, 0.8 * longest) <= wait <= longest * 1.000001 for wait in waits)
    assert len(waits) > 1


def test_the_result_is_asked_for_once_more_at_the_end(
    qtbot: QtBot, service: ScriptedService, passing_time: list[float]
) -> None:
    service.will("start", session())
    service.will("poll", COMPLETED)
    with at_work(qtbot, lambda: service, pace=Pace(0.05, 0.02, finish=60.0)) as work:
        work.until(lambda: service.count("finish"))
        passing_time.append(61.0)
        service.will("finish", LOST, VERIFIED)
        assert work.to_the_end() == VERIFIED
    assert service.count("finish") == 2


def test_the_result_of_a_service_that_is_away_is_asked_for_every_two_seconds(
    qtbot: QtBot, service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr(Interrupt, "pause", lambda _interrupt, wait: waits.append(wait))
    service.will("start", session())
    service.will("poll", COMPLETED)
    service.will("finish", *[LOST] * 30, VERIFIED)
    with at_work(qtbot, lambda: service, pace=Pace(2.0, 1.0, finish=300.0)) as work:
        assert work.to_the_end() == VERIFIED
    assert len(waits) == 30
    assert max(waits) <= 2.0


@pytest.mark.parametrize("code", [QrText, lambda raw: QrPicture(raw, raw.encode())])
def test_a_code_that_changes_is_polled_for_as_often_as_one_who_acts(
    qtbot: QtBot,
    service: ScriptedService,
    passing_time: list[float],
    code: Callable[[str], Prompt],
) -> None:
    end = clock.now() + 1e6
    first, second = (session(prompt=code(f"bankid.{number}"), deadline=end) for number in range(2))
    service.will("start", first)
    with at_work(qtbot, lambda: service, pace=Pace(1000.0, 0.02, finish=60.0)) as work:
        for answer in (first, second):
            work.until(lambda: service.count("start"))
            polls = service.count("poll")
            passing_time.append(1000.0)
            work.until(partial(_is_polled_again, service, polls))
            service.will("poll", answer)
        service.will("poll", second, COMPLETED)
        service.will("finish", VERIFIED)
        assert work.to_the_end() == VERIFIED


def _is_polled_again(service: ScriptedService, polls: int) -> bool:
    return service.count("poll") > polls


def test_tries_grow_apart(
    qtbot: QtBot, service: ScriptedService, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    backoff = worker_module._backoff

    def noting(first: float, failures: int, longest: float) -> float:
        asked.append(failures)
        return backoff(first, failures, longest) / 100

    monkeypatch.setattr(worker_module, "_backoff", noting)
    service.will("start", session())
    service.will("poll", LOST, LOST, LOST, session(), LOST, COMPLETED)
    service.will("finish", VERIFIED)
    with at_work(qtbot, lambda: service) as work:
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
    assert asked == [1, 2, 3, 1]


# -- from many threads at once --------------------------------------------------------------------


def hammer(act: Callable[[], None], ready: threading.Barrier) -> None:
    ready.wait()
    for _number in range(20):
        act()


@pytest.mark.parametrize("state", ["start", "poll", "finish"])
def test_it_can_be_ended_from_any_thread_at_any_time(qtbot: QtBot, state: str) -> None:
    for _round in range(15):
        service = ScriptedService()
        if state != "start":
            service.will("start", session())
        if state == "finish":
            service.will("poll", COMPLETED)
        with at_work(qtbot, partial(_same, service)) as work:
            ready = threading.Barrier(3)
            worker = work.worker
            acts = (worker.close, partial(worker.came_back, "code=1"), worker.abandon)
            threads = [threading.Thread(target=hammer, args=(act, ready)) for act in acts]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            work.until_reported("closed")
            assert work.names.count("closed") == 1
            assert "ended" not in work.names
            assert service.closed


def _same(service: ScriptedService) -> ScriptedService:
    return service
