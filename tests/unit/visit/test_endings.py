"""An attempt has one end, and a visit leaves nothing behind."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from kiosk.visit.domain import Acceptance, Form, Outcome, Reason
from kiosk.visit.flow import Flow
from kiosk.visit.handover import HandoverState, Progress
from kiosk.visit.stages import Choosing, Concluded
from kiosk.visit.worker import Pace
from tests.support.driving import (
    DECLINED,
    NETWORK,
    REJECTED,
    REPORTS,
    SENT,
    SIGNALS,
    emit,
    facts,
)
from tests.support.host import FakeBrowser
from tests.support.service import REQUEST, VERIFIED, session
from tests.support.stage import (
    INNER,
    STATES,
    Stage,
    redirect_session,
)


@pytest.mark.parametrize("state", INNER)
@pytest.mark.parametrize("reason", [Reason.BY_STAFF, Reason.IDLE])
def test_leaving_cancels_and_concludes_once(puppets: Stage, state: str, reason: Reason) -> None:
    puppets.reach(state)
    worker, attempt = puppets.worker, puppets.attempt
    puppets.flow.leave.emit(reason)
    for name in REPORTS:
        getattr(puppets.flow, name).emit(*SIGNALS[name](puppets, attempt))
    assert puppets.concluded == [Outcome.of(reason)]
    assert worker.closings[-1] == "for good"


@pytest.mark.parametrize("state", INNER)
def test_another_method_cancels_and_concludes_once(puppets: Stage, state: str) -> None:
    puppets.reach(state)
    worker = puppets.worker
    puppets.flow.other_method.emit()
    assert puppets.concluded == [Outcome.of(Reason.BY_STAFF)]
    assert worker.closings[-1] == "for good"


def test_more_time_waits_for_the_old_session(puppets: Stage) -> None:
    puppets.reach("waiting")
    worker, first = puppets.worker, puppets.attempt
    puppets.flow.more_time.emit()
    assert (puppets.state, worker.closings, puppets.concluded) == ("renewing", ["renewing"], [])
    puppets.flow.closed.emit(first)
    assert puppets.state == "starting"
    assert puppets.attempt != first
    assert puppets.concluded == [Outcome.of(Reason.BY_STAFF)]


def test_an_end_that_crosses_more_time_is_the_one_that_counts(puppets: Stage) -> None:
    puppets.reach("renewing")
    first = puppets.attempt
    puppets.flow.ended.emit(first, DECLINED)
    assert puppets.state == "renewing"
    puppets.flow.closed.emit(first)
    assert (puppets.state, puppets.concluded) == ("starting", [DECLINED])


def test_a_failed_attempt_ends_once_whatever_its_worker_still_says(puppets: Stage) -> None:
    puppets.reach("failure")
    first = puppets.attempt
    puppets.flow.retry.emit()
    puppets.flow.completed.emit(first)
    puppets.flow.ended.emit(first, VERIFIED)
    assert puppets.state == "renewing"
    puppets.flow.closed.emit(first)
    assert (puppets.state, puppets.concluded) == ("starting", [NETWORK])


def test_a_verdict_keeps_its_worker_until_the_result_is_left(puppets: Stage) -> None:
    puppets.reach("result")
    worker = puppets.worker
    assert worker.closings == []
    puppets.flow.leave.emit(Reason.BY_STAFF)
    assert worker.closings == ["for good"]
    assert puppets.concluded == [VERIFIED]


def test_rejected_details_are_mended_only_where_they_were_asked_for(puppets: Stage) -> None:
    puppets.choose(form=Form())
    puppets.flow.ended.emit(puppets.attempt, REJECTED)
    assert puppets.state == "failure"


# -- nothing personal stays -----------------------------------------------------------------------


class Personal(dict[str, str]):
    """User data that can be watched."""


@pytest.mark.parametrize("way", [("leave", Reason.BY_STAFF), ("other_method",)])
@pytest.mark.parametrize("state", ["waiting", "failure"])
def test_a_visit_leaves_nothing_behind(puppets: Stage, state: str, way: tuple[Any, ...]) -> None:
    planted = Personal(registrationId="PLANTED-4711")
    puppets.reach("details")
    puppets.flow.submit.emit(replace(REQUEST, user_data=planted))
    puppets.flow.started.emit(puppets.attempt, session())
    if state == "failure":
        puppets.flow.ended.emit(puppets.attempt, NETWORK)
    attempt, watched = puppets.attempt, weakref.ref(planted)
    shown = [puppets.flow.visit, puppets.worker, puppets.flow, *puppets.flow.table()]
    assert "PLANTED" not in repr(shown)
    del planted, shown
    emit(puppets, *way)
    puppets.flow.closed.emit(attempt)
    assert puppets.flow.visit == Choosing()
    gc.collect()
    assert watched() is None


def test_a_result_is_not_in_any_repr_and_goes_with_the_visit(puppets: Stage) -> None:
    puppets.reach("result")
    assert "Planted" not in repr(puppets.flow.visit)
    assert "Planted" not in repr(puppets.concluded)
    puppets.flow.leave.emit(Reason.BY_STAFF)
    assert puppets.flow.visit == Choosing()


# -- the end of the program -----------------------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
def test_nothing_begins_after_the_shutdown(puppets: Stage, state: str) -> None:
    puppets.reach(state, redirect_session())
    attempt = puppets.attempt
    puppets.flow.shut_down(1.0)
    before = facts(puppets)
    assert not puppets.ear.is_open
    assert puppets.flow.visit.attempt == ""
    for name, arguments in SIGNALS.items():
        getattr(puppets.flow, name).emit(*arguments(puppets, attempt))
    QCoreApplication.processEvents()
    assert facts(puppets) == before
    assert puppets.threads == []


def test_a_flow_can_be_destroyed(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    stage.flow.shut_down(0.0)
    stage.flow.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(stage.flow)


def test_a_flow_that_never_started_can_be_shut_down(qapp: QCoreApplication) -> None:
    ears: list[object] = []

    class Deaf:
        def open(self, nonce: str | None) -> None: ...

        def close(self) -> None:
            ears.append(self)

    flow = Flow(Pace(1.0, 1.0, 1.0), lambda _on_return: Deaf(), FakeBrowser)
    flow.shut_down(1.0)
    assert ears
    shiboken6.delete(flow)


class TestHandover:
    """Where an accepted result stands: told to the present result alone."""

    def accepted(self, puppets: Stage) -> Stage:
        puppets.reach("result")
        puppets.flow.accept.emit(frozenset())
        puppets.qtbot.waitUntil(
            lambda: puppets.flow.visit_in(Concluded).acceptance is Acceptance.ACCEPTED
        )
        return puppets

    def told(self, stage: Stage, *progress: Progress, attempt: str | None = None) -> None:
        for one in progress:
            stage.flow.handed_over.emit(attempt or stage.attempt, one)

    def test_each_target_keeps_its_place(self, puppets: Stage) -> None:
        stage = self.accepted(puppets)
        sending = Progress("erp", HandoverState.SENDING)
        self.told(stage, Progress("crm", HandoverState.SENDING), sending, SENT)
        visit = stage.flow.visit_in(Concluded)
        stage.qtbot.waitUntil(lambda: visit.handover == (SENT, sending))
        assert visit.is_unsafe
        self.told(stage, Progress("erp", HandoverState.QUEUED))
        stage.qtbot.waitUntil(lambda: not visit.is_unsafe)

    def test_news_of_an_earlier_result_is_not_this_one_s(self, puppets: Stage) -> None:
        stage = self.accepted(puppets)
        self.told(stage, Progress("crm", HandoverState.REFUSED), attempt="K7-4F2Q")
        self.told(stage, SENT)
        visit = stage.flow.visit_in(Concluded)
        stage.qtbot.waitUntil(lambda: visit.handover == (SENT,))

    def test_what_is_on_its_way_cannot_be_refused_any_more(self, puppets: Stage) -> None:
        stage = self.accepted(puppets)
        visit = stage.flow.visit_in(Concluded)
        self.told(stage, SENT)
        stage.qtbot.waitUntil(lambda: bool(visit.handover))
        stage.flow.refuse.emit()
        self.told(stage, Progress("erp", HandoverState.DELIVERED))
        stage.qtbot.waitUntil(lambda: len(visit.handover) == 2)
        assert visit.acceptance is Acceptance.ACCEPTED

    def test_nothing_is_noted_before_it_is_accepted(self, puppets: Stage) -> None:
        puppets.reach("result")
        self.told(puppets, SENT)
        puppets.flow.keep_open.emit()
        visit = puppets.flow.visit_in(Concluded)
        puppets.qtbot.waitUntil(lambda: visit.kept_at is not None)
        assert visit.handover == ()
