"""Nothing begins, and no result is shown, before staff have shown that it is them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visit.domain import Acceptance, Outcome, Reason
from kiosk.visit.flow import Flow
from kiosk.visit.intake import Intake
from kiosk.visit.staff import LockCause, Member
from kiosk.visit.stages import Choosing, Concluded
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser, FakeListener
from tests.support.service import VERIFIED
from tests.support.stage import INNER, MEMBER, STATES, Stage

DECLINED = Outcome.of(Reason.DECLINED)
NETWORK = Outcome.of(Reason.NETWORK)
LOCKABLE = sorted(set(STATES) - {"locked", "turning", "confirming", *INNER})


class Heard:
    """A flow on which staff sign in, and what it has told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.flow = Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser, signs_in=True)
        self.entered: list[str] = []
        self.staffed: list[Member] = []
        self.causes: list[LockCause] = []
        self.flow.entered.connect(self.entered.append)
        self.flow.staffed.connect(self.staffed.append)
        self.flow.locked_up.connect(self.causes.append)
        self.flow.start()
        qtbot.waitUntil(lambda: bool(self.entered), timeout=60_000)


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    heard = Heard(qtbot)
    yield heard
    heard.flow.shut_down(0.0)
    heard.flow.deleteLater()


def test_a_desk_begins_locked_and_lets_nobody_begin(heard: Heard) -> None:
    assert (heard.entered, heard.causes) == (["locked"], [LockCause.START])
    for signal in (heard.flow.begin, heard.flow.administer, heard.flow.turned, heard.flow.stumble):
        signal.emit()
    heard.flow.leave.emit(Reason.BY_STAFF)
    heard.flow.confirmed.emit("")
    assert heard.entered == ["locked"]
    assert heard.flow.staff.member is None


def test_who_signs_in_is_told_and_begins(heard: Heard) -> None:
    heard.flow.sign_in.emit(MEMBER)
    assert heard.staffed == [MEMBER]
    assert heard.flow.staff.member == MEMBER
    heard.flow.leave.emit(Reason.BY_STAFF)
    heard.flow.begin.emit()
    assert heard.entered == ["locked", "welcome", "attract", "providers"]


def test_another_member_comes_by_the_lock_alone(heard: Heard) -> None:
    heard.flow.sign_in.emit(MEMBER)
    heard.flow.sign_in.emit(Member("Bo"))
    assert heard.flow.staff.member == MEMBER
    heard.flow.lock.emit(LockCause.BY_STAFF)
    heard.flow.sign_in.emit(Member("Bo"))
    assert heard.flow.staff.member == Member("Bo")
    assert heard.causes == [LockCause.START, LockCause.BY_STAFF]


def test_only_an_administrator_sees_to_the_desk(heard: Heard) -> None:
    heard.flow.sign_in.emit(replace(MEMBER, is_administrator=False))
    heard.flow.leave.emit(Reason.BY_STAFF)
    heard.flow.administer.emit()
    assert heard.entered[-1] == "attract"


@pytest.mark.parametrize("state", LOCKABLE)
def test_nothing_of_a_visit_is_left_behind_a_lock(puppets: Stage, state: str) -> None:
    judged: list[object] = []
    puppets.reach(state)
    puppets.flow.judged.connect(judged.append)
    puppets.flow.intake = Intake(case_reference="A-1")
    puppets.flow.lock.emit(LockCause.IDLE)
    assert puppets.state == "locked"
    assert (puppets.flow.visit, puppets.flow.intake) == (Choosing(), Intake())
    assert judged == ([Acceptance.OPEN] if state == "result" else [])


@pytest.mark.parametrize("state", INNER[:3])
@pytest.mark.parametrize("outcome", [VERIFIED, DECLINED])
def test_a_result_that_came_while_nobody_touched_the_desk_is_shown_for_the_pin_alone(
    puppets: Stage, state: str, outcome: Outcome
) -> None:
    puppets.reach(state)
    attempt = puppets.attempt
    puppets.flow.lock.emit(LockCause.IDLE)
    assert puppets.state == state  # what the customer does goes on
    puppets.flow.ended.emit(attempt, outcome)
    assert puppets.state == "confirming"
    puppets.flow.accept.emit(frozenset())
    puppets.flow.turned.emit()
    puppets.flow.lock.emit(LockCause.IDLE)  # a one-use code would have been spent for nothing
    puppets.flow.confirmed.emit("C9-22XX")
    assert puppets.state == "confirming"
    assert puppets.flow.visit_in(Concluded).acceptance is Acceptance.OPEN
    trusted: list[str] = []
    puppets.flow.trusted.connect(trusted.append)
    for name in ("C9-22XX", attempt, attempt):
        puppets.flow.confirmed.emit(name)
    assert puppets.state == "result"
    assert trusted == [attempt]


def test_a_failure_asks_for_no_pin(puppets: Stage) -> None:
    puppets.reach("waiting")
    puppets.confirms(True)
    puppets.flow.ended.emit(puppets.attempt, NETWORK)
    assert puppets.state == "failure"


@pytest.mark.parametrize("asks", [True, False])
def test_the_pin_comes_after_the_screen_was_turned(puppets: Stage, asks: bool) -> None:
    puppets.reach("turning")
    puppets.confirms(asks)
    puppets.flow.turned.emit()
    assert puppets.state == ("confirming" if asks else "result")


def test_a_screen_that_was_turned_late_asks_for_the_pin(puppets: Stage) -> None:
    puppets.reach("turning")
    puppets.flow.lock.emit(LockCause.IDLE)
    assert puppets.state == "turning"
    puppets.flow.turned.emit()
    assert puppets.state == "confirming"


def test_a_doubt_ends_with_the_visit_and_with_the_pin(puppets: Stage) -> None:
    puppets.reach("waiting")
    puppets.flow.lock.emit(LockCause.IDLE)
    puppets.flow.leave.emit(Reason.BY_STAFF)
    puppets.reach("checking")
    puppets.flow.ended.emit(puppets.attempt, VERIFIED)
    assert puppets.state == "result"


def test_a_result_for_which_nobody_gave_the_pin(puppets: Stage) -> None:
    judged: list[object] = []
    puppets.flow.judged.connect(judged.append)
    puppets.reach("confirming")
    worker = puppets.worker
    puppets.flow.leave.emit(Reason.IDLE)
    assert (puppets.state, judged) == ("attract", [Acceptance.OPEN])
    assert worker.closings == ["for good"]
    assert puppets.flow.visit == Choosing()
