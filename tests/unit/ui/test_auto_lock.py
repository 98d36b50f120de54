"""The desk locks itself, and asks before: one question for that and for a screen that is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.visit import clock
from kiosk.visit.domain import Form, Outcome, Reason
from kiosk.visit.staff import LockCause
from tests.support.staffed_desk import StaffedDesk
from tests.support.visits import BANKID, VERIFIED, settle

LOCKED = "This desk is locked. For staff: sign in with your name and PIN."


class Clock:
    """A clock that is moved on by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._now = clock.now()
        monkeypatch.setattr("kiosk.visit.clock.now", lambda: self._now)

    def wait(self, seconds: float) -> None:
        self._now += seconds


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def desk(time: Clock, staffed_desk: StaffedDesk) -> StaffedDesk:
    """Staff are asked after 60 seconds, for 20, and the desk locks itself after 300."""
    staffed_desk.begin_work()
    return staffed_desk


def questions(desk: StaffedDesk) -> list[QWidget]:
    asked = desk.window.findChildren(QWidget, "idle-question")
    return [one for one in asked if one.isVisible()]


def until_asked(desk: StaffedDesk) -> None:
    desk.qtbot.waitUntil(lambda: len(questions(desk)) == 1, timeout=60_000)


def press(desk: StaffedDesk, key: Qt.Key = Qt.Key.Key_Shift) -> None:
    """Touch the window as somebody does, through the system's window."""
    handle = desk.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)


def test_an_answer_to_the_question_counts_as_a_touch(desk: StaffedDesk, time: Clock) -> None:
    desk.flow.begin.emit()
    desk.until("providers")
    for _time in range(6):  # 390 seconds, in which nothing but the question is answered
        time.wait(65.0)
        until_asked(desk)
        press(desk)
        assert questions(desk) == []
    with desk.qtbot.assertNotEmitted(desk.flow.lock, wait=1200):
        pass


def test_who_answers_by_the_button_is_there_as_well(desk: StaffedDesk, time: Clock) -> None:
    """As assistive technology presses it: without a key or a touch."""
    desk.flow.begin.emit()
    desk.until("providers")
    for _time in range(6):
        time.wait(65.0)
        until_asked(desk)
        desk.click("action.stay")
    with desk.qtbot.assertNotEmitted(desk.flow.lock, wait=1200):
        pass


def test_a_screen_that_is_left_is_cleared_and_then_the_desk_locks(
    desk: StaffedDesk, time: Clock, announced: list[str]
) -> None:
    desk.flow.begin.emit()
    desk.until("providers")
    time.wait(81.0)
    desk.until("attract")
    assert questions(desk) == []
    time.wait(200.0)
    with desk.qtbot.assertNotEmitted(desk.flow.lock, wait=1200):
        pass
    time.wait(20.0)
    announced.clear()
    desk.until("locked")
    settle()
    assert announced == [LOCKED]


def test_a_result_asks_before_the_desk_locks_and_is_then_wiped(
    desk: StaffedDesk, time: Clock, announced: list[str]
) -> None:
    """A time of the lock that is shorter than that of the result comes first."""
    lock = desk.window._auto_lock
    assert lock is not None
    lock._after = 50.0
    desk.flow.begin.emit()
    desk.flow.choose.emit(BANKID.choice(Form()))
    desk.until("starting")
    desk.flow.ended.emit(desk.flow.visit.attempt, Outcome.verified(VERIFIED))
    desk.until("result")
    time.wait(29.0)
    settle()
    assert questions(desk) == []
    time.wait(2.0)
    until_asked(desk)
    assert "19 seconds" in desk.text
    announced.clear()
    time.wait(20.0)
    desk.until("locked")
    settle()
    assert questions(desk) == []
    assert announced == [LOCKED]


def test_the_question_is_gone_with_the_screen_that_it_was_asked_on(
    desk: StaffedDesk, time: Clock
) -> None:
    desk.flow.begin.emit()
    desk.until("providers")
    time.wait(65.0)
    until_asked(desk)
    desk.flow.lock.emit(LockCause.BY_STAFF)
    desk.until("locked")
    assert questions(desk) == []
    assert desk.window.focusWidget() is desk.find("field.name")


def test_a_customer_is_not_asked_and_their_result_takes_the_pin(
    desk: StaffedDesk, time: Clock
) -> None:
    desk.flow.begin.emit()
    desk.flow.choose.emit(BANKID.choice(Form()))
    desk.until("starting")
    with desk.qtbot.waitSignal(desk.flow.lock, timeout=60_000):
        time.wait(301.0)
    assert (desk.entered[-1], questions(desk)) == ("starting", [])
    desk.flow.ended.emit(desk.flow.visit.attempt, Outcome.of(Reason.DECLINED))
    desk.until("confirming")
    for _time in range(3):  # nor does the lock, which comes again, say that it would wipe that
        with desk.qtbot.waitSignal(desk.flow.lock, timeout=60_000):
            pass
    assert questions(desk) == []
