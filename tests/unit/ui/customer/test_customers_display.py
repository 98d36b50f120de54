"""What customers see on a display of their own, and that it ends with the display."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.config import LANGUAGES
from kiosk.ui.customer.window import CustomerWindow
from kiosk.ui.widgets.qr import QrCode
from kiosk.ui.widgets.scrolling import Page, Scrolling
from kiosk.ui.window import Window
from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Push, QrText, Reason, Redirect
from kiosk.visit.intake import Notice, NoticeAcceptance, Questions
from kiosk.visit.stages import Waiting
from tests.support import asking
from tests.support.customers_display import said, shown, window
from tests.support.kiosk import read_code
from tests.support.scenes import SCENES, Scene
from tests.support.stage import MEMBER, Stage
from tests.support.visits import (
    BANKID,
    CODE,
    MITID,
    SMARTID,
    VERIFIED,
    StagedWindow,
    settle,
)

PAGE = "https://login.example/authorize?token=planted"

PERSONAL = (
    *("Maria", "Lindström", "1984", "2384", "maria@example.com", "Storgatan", "Uppsala"),
    *("PNOLT", "40504040", "+359", "••", "K7-4F2Q", "Anna", "SK ID Solutions"),
)
"""What scenes hold of a person, of staff, and of a result."""

VERDICTS = ("Verified", "Not verified", "assurance", "Substantial", "High", "match")


def unhurried() -> list[str]:
    """The same without the time that is left, which goes on."""
    return [line for line in said().splitlines() if " min" not in line]


def staff_say(stage: StagedWindow, text: str) -> bool:
    labels = stage.window.findChildren(QLabel)
    return any(text in label.text() for label in labels if label.isVisible())


WAYS: dict[str, tuple[Callable[[StagedWindow], None], str]] = {
    "locked": (lambda stage: stage.enter("locked"), "attract"),
    "attract": (lambda stage: stage.enter("attract"), "attract"),
    "notice": (asking.notice, "notice"),
    "case": (asking.case, "instructions"),
    "providers": (lambda stage: stage.enter("providers"), "instructions"),
    "starting": (lambda stage: stage.work("starting"), "instructions"),
    "code": (lambda stage: stage.wait_for(BANKID, QrText(CODE)), "code"),
    "push": (lambda stage: stage.wait_for(SMARTID, Push(None, "PNOLT-••1", "4711")), "push"),
    "page": (lambda stage: stage.wait_for(MITID, Redirect(PAGE)), "instructions"),
    "checking": (lambda stage: stage.work("checking"), "instructions"),
    "result": (lambda stage: stage.end(SMARTID, Outcome.verified(VERIFIED)), "thank-you"),
    "failure": (lambda stage: stage.end(BANKID, Outcome.of(Reason.NETWORK)), "thank-you"),
}


@pytest.mark.parametrize("way", WAYS)
def test_each_step_has_its_screen_for_customers(two: StagedWindow, way: str) -> None:
    show, screen = WAYS[way]
    show(two)
    assert shown() == screen


@pytest.mark.parametrize("part", range(4))
def test_nothing_of_a_person_and_no_result_is_ever_on_it(two: StagedWindow, part: int) -> None:
    """In whichever scene there is for staff."""
    scenes: list[Scene] = [scene for scene in SCENES if len(scene.name) % 4 == part]
    for scene in scenes:
        two.flow.staff.member = MEMBER
        scene.show(two)
        text = said()
        there = {word for word in PERSONAL + VERDICTS if word in text}
        assert there == set(), scene.name
        two.clear()


def test_however_it_ended_customers_see_the_same(two: StagedWindow) -> None:
    pictures = []
    for outcome in (
        Outcome.verified(VERIFIED),
        Outcome.of(Reason.DECLINED),
        Outcome.of(Reason.NETWORK),
    ):
        two.end(SMARTID, outcome)
        there = window()
        assert there is not None
        pictures.append(there.grab().toImage())
        two.clear()
    assert pictures[0] == pictures[1] == pictures[2]


def test_the_code_can_be_read_there_and_nowhere_else(two: StagedWindow) -> None:
    two.wait_for(BANKID, QrText(CODE))
    there = window()
    assert there is not None
    assert read_code(there) == CODE
    assert read_code(two.window) is None
    visit = two.flow.visit_in(Waiting)
    visit.session = replace(visit.session, prompt=QrText(CODE + "1"))
    [card] = there.findChildren(QrCode)
    two.flow.updated.emit()
    settle()
    assert read_code(there) == CODE + "1"
    assert there.findChildren(QrCode) == [card], "it changes in place"


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_has_to_be_scrolled_beside_a_code(
    new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """Not on the smallest display either, which nobody may be able to touch."""

    def cover(there: QWidget, _screen: QScreen, *, whole: bool) -> None:
        assert not whole
        there.resize(640, 400)
        there.show()

    monkeypatch.setattr(CustomerWindow, "cover", cover)
    spoken = dict.fromkeys((language, "en"))
    stage = new_set(languages=tuple(spoken), staff_language="en", customers_display=True)
    stage.wait_for(BANKID, QrText(CODE), left=40.0)
    there = window()
    assert there is not None
    assert there.width() == 640
    pages = there.findChildren(Page)
    assert [page.verticalScrollBar().maximum() for page in pages] == [0] * len(pages)


def test_a_page_for_the_phone_is_a_code(two: StagedWindow) -> None:
    two.wait_for(MITID, Redirect(PAGE))
    two.click("action.on-phone")
    there = window()
    assert there is not None
    assert (shown(), read_code(there)) == ("code", PAGE)


def test_a_page_opens_on_the_customers_display_below_the_countdown(two: StagedWindow) -> None:
    areas: list[Any] = []
    two.flow.open_here.connect(areas.append)
    two.wait_for(MITID, Redirect(PAGE))
    two.click("action.on-desk")
    two.flow.visit_in(Waiting).is_browsing = True
    two.flow.browsing.emit(True)
    settle()
    there, bar = window(), two.strip
    assert there is not None
    assert bar is not None
    assert shown() == "countdown"
    place = there.geometry()
    [area] = areas
    assert (area.x, area.width) == (place.x(), place.width())
    assert area.y == bar.geometry().bottom() + 1
    names = {widget.objectName() for widget in bar.findChildren(QWidget) if widget.isVisible()}
    assert "countdown" in names
    assert not names & {"action.cancel", "action.more-time"}, "those are with staff"
    assert two.find("action.cancel").isEnabled()


# -- languages ------------------------------------------------------------------------------------


def test_customers_read_their_language_and_staff_theirs(two: StagedWindow) -> None:
    assert "Välkommen" in said()
    assert staff_say(two, "Welcome")
    two.wait_for(BANKID, QrText(CODE))
    assert "Skanna koden" in said()
    assert staff_say(two, "Waiting for the code to be scanned")
    two.window._change_language("ar")
    settle()
    there = window()
    assert there is not None
    assert there.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "Skanna koden" not in said()
    assert two.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert staff_say(two, "Waiting for the code to be scanned")


def test_a_choice_of_language_on_the_result_is_staffs(two: StagedWindow) -> None:
    two.end(SMARTID, Outcome.verified(VERIFIED))
    before = said()
    two.window._change_language("ar")
    settle()
    assert two.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert said() == before


def test_the_notice_is_accepted_in_the_language_that_the_customer_reads(two: StagedWindow) -> None:
    accepted: list[NoticeAcceptance] = []
    two.flow.agree.connect(accepted.append)
    asking.notice(two)
    two.click("action.accept")
    assert [acceptance.language for acceptance in accepted] == ["sv"]


def test_staff_turn_a_notice_that_customers_cannot_touch(two: StagedWindow) -> None:
    lines = "\n\n".join(f"Line {number}" for number in range(80))
    asking.asks(two, Questions(Notice("2026-11", {"en": lines})))
    two.enter("notice")
    there = window()
    assert there is not None
    [text] = there.findChildren(Scrolling)
    bar = text.verticalScrollBar()
    seen_to = [0]
    while bar.value() < bar.maximum():
        assert "Personalen visar" in said(), "what is below is not yet seen"
        assert bar.value() <= seen_to[-1], "nothing is left out"
        seen_to.append(bar.value() + text.viewport().height())
        two.click("action.next-part")
    assert "Personalen visar" not in said()
    parts = len(seen_to)
    assert staff_say(two, f"part {parts} of {parts}")
    for _part in range(parts):
        two.click("action.previous-part")
    assert bar.value() == 0
    assert staff_say(two, f"part 1 of {parts}")


def test_a_notice_that_is_seen_whole_is_not_turned(two: StagedWindow) -> None:
    asking.asks(two, Questions(Notice("2026-11", {"en": "One line"})))
    two.enter("notice")
    assert not [w for w in two.window.findChildren(QWidget, "action.next-part") if w.isVisible()]


# -- staff's side ---------------------------------------------------------------------------------


def test_staff_follow_each_step_and_can_always_act(two: StagedWindow) -> None:
    asked: list[str] = []
    two.flow.more_time.connect(lambda: asked.append("more time"))
    two.flow.other_method.connect(lambda: asked.append("another method"))
    two.flow.leave.connect(lambda _reason: asked.append("cancel"))
    two.enter("providers")
    two.work("starting")
    two.wait_for(BANKID, QrText(CODE))
    before = unhurried()
    two.flow.connection.emit(two.flow.visit.attempt, False)
    settle()
    log = two.find("visit-log")
    lines = [label.text() for label in log.findChildren(QLabel) if label.isVisible()]
    assert lines[2::2] == [
        "A method is being chosen",
        "BankID is being asked",
        "Waiting for the code to be scanned",
        "Connection lost",
    ]
    two.flow.connection.emit(two.flow.visit.attempt, True)
    settle()
    assert unhurried() == before
    for name in ("action.more-time", "action.other-method", "action.cancel"):
        two.click(name)
    assert asked == ["more time", "another method", "cancel"]


def test_the_log_ends_with_the_visit_and_holds_nothing_personal(two: StagedWindow) -> None:
    two.wait_for(SMARTID, Push(None, "PNOLT-••1", "4711"))
    held = " ".join(line.text for line in two.window._maker.steps().lines)
    assert held
    assert not {word for word in (*PERSONAL, "4711") if word in held}
    two.clear()
    assert two.window._maker.steps().lines == []


# -- who is there ---------------------------------------------------------------------------------


class FakeLock:
    """Staff's lock, which a customer's touch does not put off."""

    left = 1000.0
    is_near = False

    def begin_anew(self) -> None:
        raise AssertionError("staff need not be there")


def touch_customers_window() -> None:
    there = window()
    assert there is not None
    QTest.mouseClick(there.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.mark.parametrize(
    ("state", "is_near", "left"),
    [("notice", False, 80.0), ("notice", True, 80.0), ("providers", False, 15.0)],
)
def test_who_acts_there_keeps_the_visit_and_not_staffs_lock(
    puppets: Stage,
    desk_of_two: Window,
    monkeypatch: pytest.MonkeyPatch,
    state: str,
    is_near: bool,
    left: float,
) -> None:
    now = clock.now()
    monkeypatch.setattr("kiosk.visit.clock.now", lambda: now)
    puppets.reach(state)
    idle = desk_of_two._idle
    assert idle is not None
    lock = FakeLock()
    lock.is_near = is_near
    idle._lock = lock  # type: ignore[assignment]
    now += 65.0
    idle._check()
    asked = [bool(desk_of_two.findChildren(QWidget, "idle-question"))]
    touch_customers_window()
    settle()
    asked.append(bool(desk_of_two.findChildren(QWidget, "idle-question")))
    assert asked == [True, is_near or state != "notice"]
    assert idle.left == pytest.approx(left)
