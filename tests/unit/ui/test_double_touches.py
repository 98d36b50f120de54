"""The second touch of two, or the same key again, is not for what the first has led to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from kiosk.ui.idle import Idle
from kiosk.ui.widgets.tile import Tile
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.intake import Asked, Questions
from tests.support.asking import NOTICE
from tests.support.visits import SMARTID, VERIFIED, StagedWindow, settle


def touch_twice(stage: StagedWindow, at: QPoint) -> None:
    QTest.mouseDClick(
        stage.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
    )
    settle()


def middle(stage: StagedWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(stage.window, widget.rect().center())


def test_who_accepts_the_notice_with_two_touches_leaves_out_no_question(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.flow.asks = Questions(NOTICE, Asked.OPTIONAL)
    admitted: list[object] = []
    stage.flow.admit.connect(lambda *case: admitted.append(case))
    stage.enter("case")
    way_on = middle(stage, stage.find("action.continue"))
    stage.enter("notice")
    assert stage.window.childAt(way_on) is stage.find("action.accept"), "nothing is at stake"
    stage.flow.agree.connect(lambda _acceptance: stage.enter("case"))
    touch_twice(stage, way_on)
    assert stage.window._state == "case"
    assert not admitted


@pytest.fixture
def _patient(qapp: QApplication) -> Iterator[None]:
    """However slowly this machine builds a screen, the second of two keys is a second one."""
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    yield
    QApplication.setDoubleClickInterval(interval)


def press(stage: StagedWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(stage.window.windowHandle(), key)
        settle()


@pytest.mark.usefixtures("_patient")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_pressed_twice_on_start_chooses_no_method(
    new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch, key: Qt.Key
) -> None:
    stage = new_set()
    stage.flow.begin.connect(lambda: stage.enter("providers"))
    asked: list[object] = []
    monkeypatch.setattr(stage.methods, "ask", asked.append)
    press(stage, key, key, key)
    assert stage.window._state == "providers"
    assert isinstance(stage.window.focusWidget(), Tile), "nothing is at stake"
    assert not asked
    press(stage, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, key)  # of one who has seen the screen
    assert len(asked) == 1


@pytest.mark.usefixtures("_patient")
def test_a_key_pressed_twice_on_done_begins_no_visit(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.of(Reason.NETWORK))
    begun: list[str] = []
    stage.flow.begin.connect(lambda: begun.append("begun"))
    stage.flow.leave.connect(lambda _reason: stage.enter("attract"))
    stage.find("action.done").setFocus()
    press(stage, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert stage.window._state == "attract"
    assert stage.find("action.start").hasFocus(), "nothing is at stake"
    assert not begun


def test_who_presses_again_later_means_it(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    begun: list[str] = []
    stage.flow.begin.connect(lambda: begun.append("begun"))
    stage.enter("failure")
    press(stage, Qt.Key.Key_Return)
    stage.enter("attract")
    decided = stage.window.presses.decided
    assert decided is not None
    earlier = decided.at - QApplication.doubleClickInterval() - 1
    stage.window.presses.decided = decided._replace(at=earlier)
    press(stage, Qt.Key.Key_Return)
    assert begun


def asked_for_a_person(stage: StagedWindow) -> list[tuple[object, ...]]:
    """On the case's screen, whose name is optional; what is admitted from it."""
    stage.flow.asks = Questions(None, Asked.REQUIRED, Asked.OPTIONAL)
    admitted: list[tuple[object, ...]] = []
    stage.flow.admit.connect(lambda *case: admitted.append(case))
    stage.enter("case")
    return admitted


def focused(stage: StagedWindow) -> str:
    return stage.window.focusWidget().objectName()


@pytest.mark.usefixtures("_patient")
@pytest.mark.parametrize("second", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_scan_that_ends_with_two_returns_leaves_out_no_field(
    new_set: Callable[..., StagedWindow], second: Qt.Key
) -> None:
    stage = new_set()
    admitted = asked_for_a_person(stage)
    press(stage, Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Return, second)
    assert focused(stage) == "field.name"
    press(stage, Qt.Key.Key_E, Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_Return, second)
    assert focused(stage) == "field.birthdate"
    assert not admitted


def test_who_leaves_a_field_out_presses_return_again(
    new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = new_set()
    admitted = asked_for_a_person(stage)
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 0)  # each press comes later
    press(stage, Qt.Key.Key_A, Qt.Key.Key_Return)
    assert focused(stage) == "field.name"
    press(stage, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert len(admitted) == 1


@pytest.mark.usefixtures("_patient")
def test_return_presses_what_keeps_the_focus_as_often_as_it_is_pressed(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    refuse = stage.find("action.refuse")
    refuse.setFocus()
    refused: list[str] = []
    stage.flow.refuse.connect(lambda: refused.append("refused"))
    press(stage, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert len(refused) == 2


def says_whom(stage: StagedWindow) -> bool:
    return any("Maria" in shown.text() for shown in stage.window.findChildren(QLabel))


def test_two_touches_on_one_screen_are_two(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    refused: list[str] = []
    stage.flow.refuse.connect(lambda: refused.append("refused"))
    touch_twice(stage, middle(stage, stage.find("action.refuse")))
    assert len(refused) == 2


def test_two_touches_on_an_eye_reveal_once(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    seen: list[object] = []
    stage.flow.revealed.connect(seen.append)
    touch_twice(stage, middle(stage, stage.find("action.reveal")))
    assert len(seen) == 1
    assert says_whom(stage), "the second touch has covered what the first one revealed"


def test_two_touches_on_the_question_are_for_the_question(
    new_set: Callable[..., StagedWindow],
) -> None:
    stage = new_set()
    stage.enter("providers")
    tile = stage.find("provider.bankidse")
    assert isinstance(tile, QAbstractButton)
    chosen: list[str] = []
    tile.pressed.connect(lambda: chosen.append("pressed"))
    [idle] = [idle for idle in stage.window.findChildren(Idle) if idle is stage.window._idle]
    idle._touched_at -= 61.0
    idle._check()
    settle()
    stage.find("idle-question")
    touch_twice(stage, middle(stage, tile))
    assert not chosen
