"""The screen is turned to staff before they see what came of it; the customer learns nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.stages import Concluded
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox
from tests.support.shown_results import show
from tests.support.specimens import ONE
from tests.support.visits import (
    BANKID,
    MOBYWATEL,
    SMARTID,
    VERIFIED,
    StagedWindow,
    match_result,
    settle,
)

OUTCOMES = [
    Outcome.verified(VERIFIED),
    Outcome.verified(match_result(matched=True)),
    Outcome.of(Reason.MATCH_FAILED, result=match_result(matched=False)),
    Outcome.of(Reason.WRONG_SESSION),
    Outcome.of(Reason.DECLINED, "PROVIDER_AUTHENTICATION_FAILED"),
]


def turned(stage: StagedWindow, outcome: Outcome) -> QImage:
    stage.turn(MOBYWATEL if outcome.result and outcome.result.match else BANKID, outcome)
    return stage.window.grab().toImage()


def read_aloud(whole: QWidget) -> set[str]:
    """What assistive technology is told of everything that is shown."""
    texts: set[str] = set()
    for widget in (whole, *whole.findChildren(QWidget)):
        if widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
            texts |= {interface.text(kind) for kind in kinds}
    return texts - {""}


def test_who_is_to_turn_it_reads_what_to_press(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(languages=("en", "sv"))
    stage.window._change_language("sv")
    settle()
    stage.turn(BANKID, OUTCOMES[0])
    pressed = stage.find("action.turned")
    assert isinstance(pressed, QPushButton)
    assert "Staff: show the result" in pressed.text()
    assert any("personalen" in label.text() for label in stage.window.findChildren(QLabel))


def test_it_looks_the_same_whatever_came_of_it(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    first = turned(stage, OUTCOMES[0])
    texts, title = read_aloud(stage.window), stage.window.windowTitle()
    for outcome in OUTCOMES[1:]:
        assert turned(stage, outcome) == first
        assert read_aloud(stage.window) == texts
        assert stage.window.windowTitle() == title


def test_nothing_of_the_person_is_there(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.turn(SMARTID, Outcome.verified(VERIFIED))
    texts = " ".join(label.text() for label in stage.window.findChildren(QLabel))
    assert not any(str(value) in texts for value in VERIFIED.attributes.values())
    assert "erified" not in texts
    show(stage, ONE)
    stage.turn(SMARTID, Outcome.verified(replace(VERIFIED, documents=ONE)))
    names = [widget.objectName() for widget in stage.window.findChildren(QWidget)]
    assert not any(name.startswith("action.enlarge") for name in names)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_pressed_too_often_turns_nothing(
    new_set: Callable[..., StagedWindow], key: Qt.Key
) -> None:
    stage = new_set()
    pressed: list[None] = []
    stage.flow.turned.connect(lambda: pressed.append(None))
    stage.turn(SMARTID, Outcome.verified(VERIFIED))
    assert QApplication.focusWidget() is stage.find("screen.turn")
    QTest.keyClick(stage.window.windowHandle(), key)
    settle()
    assert pressed == []
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stage.find("action.turned")
    QTest.keyClick(stage.window.windowHandle(), key)
    settle()
    assert pressed == [None]


def test_it_is_announced(new_set: Callable[..., StagedWindow], announced: list[str]) -> None:
    stage = new_set()
    stage.turn(SMARTID, Outcome.verified(VERIFIED))
    assert announced[-1].startswith("Please turn the screen to our staff.")


def test_its_time_is_the_results(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(result=100.0)
    stage.turn(SMARTID, Outcome.verified(VERIFIED))
    stage.flow.visit_in(Concluded).at = clock.now() - 70.0
    stage.enter("result")
    idle = stage.window._idle
    assert idle is not None
    assert idle.left <= 30.0


def test_a_screen_that_nobody_turns_is_wiped(
    new_kiosk: Callable[..., Kiosk], sandbox: Sandbox
) -> None:
    kiosk = new_kiosk(result=0.3)
    sandbox.plan(approve_after=0)
    kiosk.choose("bankidse")
    kiosk.until("turning")
    assert kiosk.screen == "turn"
    kiosk.until("attract")
    assert "result" not in kiosk.entered
    assert not kiosk.says("TESTPERSON")


def test_turned_at_the_last_moment_it_is_wiped_in_time(
    new_kiosk: Callable[..., Kiosk], sandbox: Sandbox
) -> None:
    """The time does not begin anew."""
    kiosk = new_kiosk()
    sandbox.plan(approve_after=0)
    kiosk.choose("bankidse")
    kiosk.until("turning")
    kiosk.flow.visit_in(Concluded).at = clock.now() - 3600.0
    kiosk.click("action.turned")
    kiosk.until("attract")
    assert kiosk.entered[-2:] == ["result", "attract"]
