"""Staff sign in at the window, by real accounts: nothing is to be seen or begun before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from kiosk.records.staff.accounts import Accounts
from kiosk.visit import clock
from kiosk.visit.domain import Form, Outcome, Reason
from kiosk.visit.staff import LockCause, PinAnswer, PinCheck
from kiosk.wording.marks import mark_words
from tests.support.staffed_desk import NAME, PIN, StaffedDesk
from tests.support.visits import BANKID, VERIFIED, settle


@pytest.fixture
def desk(staffed_desk: StaffedDesk) -> StaffedDesk:
    return staffed_desk


def test_a_locked_desk_shows_its_lock_and_lets_nobody_begin(desk: StaffedDesk) -> None:
    assert desk.has("screen.locked")
    assert not desk.has("action.start")
    desk.flow.begin.emit()
    assert desk.entered == ["locked"]


def test_name_and_pin_lead_to_the_mark_and_on(desk: StaffedDesk) -> None:
    desk.enter(PIN, name=NAME.upper())
    desk.until("welcome")
    assert NAME in desk.text
    member = desk.flow.staff.member
    assert member is not None
    assert member.mark is not None
    assert mark_words()[member.mark.word] in desk.text
    desk.click("action.continue")
    desk.until("attract")
    settle()
    assert not desk.has("mark.word")
    desk.click("action.lock")
    desk.until("locked")
    settle()
    assert NAME not in desk.text
    field = desk.find("field.name")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


@pytest.mark.parametrize(("name", "pin"), [(NAME, "000001"), ("Nobody", PIN)])
def test_what_is_wrong_lets_nobody_in_and_says_no_more(
    desk: StaffedDesk, name: str, pin: str
) -> None:
    with desk.qtbot.waitSignal(desk.sign_in.refused, timeout=60_000):
        desk.enter(pin, name)
    desk.qtbot.waitUntil(lambda: "not correct" in desk.text, timeout=60_000)
    field = desk.find("field.pin")
    assert isinstance(field, QLineEdit)
    assert (desk.entered, field.text()) == (["locked"], "")
    assert field.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("name", [NAME, "Nobody"])
def test_a_name_that_is_locked_out_says_for_how_long(desk: StaffedDesk, name: str) -> None:
    for _wrong in range(4):
        with desk.qtbot.waitSignal(desk.sign_in.refused, timeout=60_000):
            desk.sign_in.try_pin(name, "000001")
    desk.enter(PIN, name)
    desk.qtbot.waitUntil(lambda: "Try again in" in desk.text, timeout=60_000)
    assert desk.entered == ["locked"]


def test_the_window_does_not_wait_for_a_pin_and_checks_one_at_a_time(desk: StaffedDesk) -> None:
    desk.let_through.clear()
    desk.enter(PIN)
    assert desk.sign_in.is_checking
    assert not desk.find("action.continue").isEnabled()
    desk.sign_in.try_pin(NAME, "000001")  # is not heard
    desk.window.resize(1000, 700)
    desk.window.rebuild()
    settle()
    assert not desk.find("action.continue").isEnabled()
    assert desk.entered == ["locked"]
    desk.let_through.set()
    desk.until("welcome")


def test_accounts_that_cannot_be_read_let_nobody_in(desk: StaffedDesk) -> None:
    (desk.settings.kiosk.data_dir / "staff.json").write_text("{", "utf-8")
    with desk.qtbot.waitSignal(desk.sign_in.refused, timeout=60_000) as refused:
        desk.enter(PIN)
    assert refused.args == [PinAnswer(PinCheck.UNAVAILABLE)]


def test_a_name_half_typed_outlives_a_change_of_look_and_a_pin_does_not(
    desk: StaffedDesk,
) -> None:
    desk.type("field.name", "Ann")
    desk.type("field.pin", "2849")
    desk.window.rebuild()
    settle()
    name, pin = desk.find("field.name"), desk.find("field.pin")
    assert isinstance(name, QLineEdit)
    assert isinstance(pin, QLineEdit)
    assert (name.text(), pin.text()) == ("Ann", "")


def test_a_desk_that_nobody_touches_is_locked(
    desk: StaffedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin_work()
    now = clock.now()
    monkeypatch.setattr("kiosk.visit.clock.now", lambda: now + 299.0)
    with desk.qtbot.assertNotEmitted(desk.flow.lock, wait=1200):
        pass
    monkeypatch.setattr("kiosk.visit.clock.now", lambda: now + 301.0)
    desk.until("locked")


def test_a_result_has_the_mark_of_who_is_signed_in(desk: StaffedDesk) -> None:
    desk.start()
    for outcome in (Outcome.verified(VERIFIED), Outcome.of(Reason.DECLINED)):
        desk.flow.ended.emit(desk.flow.visit.attempt, outcome)
        desk.until("result")
        assert desk.has("mark.word")
        desk.flow.leave.emit(Reason.BY_STAFF)
        desk.until("attract")
        assert not desk.has("mark.word")
        desk.flow.begin.emit()
        desk.flow.choose.emit(BANKID.choice(Form()))
        desk.until("starting")


def test_the_mark_is_directly_below_the_verdict(desk: StaffedDesk) -> None:
    desk.start()
    desk.flow.ended.emit(desk.flow.visit.attempt, Outcome.verified(VERIFIED))
    desk.until("result")
    verdict, mark = desk.find("verdict"), desk.find("mark")
    beside = verdict.parentWidget()
    assert beside is not None
    boxes = [box for box in beside.findChildren(QBoxLayout) if box.indexOf(verdict) >= 0]
    assert [box.indexOf(mark) - box.indexOf(verdict) for box in boxes] == [1]


def test_no_mark_is_shown_while_a_page_may_still_be_open(
    desk: StaffedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.start()
    assert desk.browser is not None
    monkeypatch.setattr(desk.browser, "wait", lambda _within: False)
    desk.flow.ended.emit(desk.flow.visit.attempt, Outcome.verified(VERIFIED))
    desk.until("result")
    assert not desk.has("mark.word")
    monkeypatch.setattr(desk.browser, "wait", lambda _within: True)
    desk.qtbot.waitUntil(lambda: desk.has("mark.word"), timeout=60_000)


def test_a_doubted_result_is_shown_for_the_pin_of_who_began(desk: StaffedDesk) -> None:
    desk.start()
    desk.flow.lock.emit(LockCause.IDLE)
    desk.flow.ended.emit(desk.flow.visit.attempt, Outcome.verified(VERIFIED))
    desk.until("confirming")
    assert desk.has("screen.confirm")
    assert not desk.has("field.name")
    assert "Verified" not in desk.text
    with desk.qtbot.waitSignal(desk.sign_in.refused, timeout=60_000):
        desk.enter("000001", name="")
    assert desk.entered[-1] == "confirming"
    desk.type("field.pin", PIN)
    QTest.keyClick(desk.find("field.pin"), Qt.Key.Key_Return)
    desk.until("result")


def test_an_administrator_checks_the_desk_and_ends_the_program(desk: StaffedDesk) -> None:
    desk.begin_work()
    desk.click("action.administer")
    desk.until("administering")
    settle()
    assert not desk.has("action.leave-full-screen")  # it is in a window
    desk.click("action.check")
    desk.qtbot.waitUntil(lambda: desk.has("check.FAIL"), timeout=60_000)
    assert "problem" in desk.text
    assert desk.find("check.FAIL").y() < desk.find("check.ok").y()
    assert "90 seconds off" in desk.text
    assert not desk.ended.is_set()
    desk.click("action.end")
    assert desk.ended.is_set()


def test_the_whole_screen_is_left_until_the_desk_is_locked(desk: StaffedDesk) -> None:
    desk.window._stays = True
    desk.window.showFullScreen()
    desk.begin_work()
    desk.click("action.administer")
    desk.until("administering")
    settle()
    desk.click("action.leave-full-screen")
    assert not desk.window.isFullScreen()
    desk.flow.lock.emit(LockCause.BY_STAFF)
    desk.until("locked")
    assert desk.window.isFullScreen()


def test_nobody_else_sees_to_the_desk(desk: StaffedDesk) -> None:
    Accounts(desk.settings.kiosk.data_dir).add("Bo", "739164", is_administrator=False)
    desk.enter("739164", name="Bo")
    desk.until("welcome")
    desk.click("action.continue")
    desk.until("attract")
    settle()
    assert desk.has("action.lock")
    assert not desk.has("action.administer")
