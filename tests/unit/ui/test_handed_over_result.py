"""The result on its way: staff see where it stands, and wait only where it would be lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.visit.domain import Acceptance
from kiosk.visit.handover import HandoverState, Progress, Trouble
from tests.support.shown_results import SAFE, UNSAFE, UNWANTED, handed_over, judge, show, stand
from tests.support.specimens import ONE
from tests.support.visits import StagedWindow

pytestmark = pytest.mark.slow


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    return new_set()


def button(stage: StagedWindow, name: str) -> QPushButton:
    widget = stage.find(name)
    assert isinstance(widget, QPushButton)
    return widget


def offered(stage: StagedWindow, name: str) -> bool:
    return any(one.isVisible() for one in stage.window.findChildren(QPushButton, name))


def text(stage: StagedWindow, name: str) -> str:
    widget = stage.find(name)
    assert isinstance(widget, QLabel)
    return widget.text()


def test_a_desk_that_hands_nothing_over_says_nothing_of_it(stage: StagedWindow) -> None:
    show(stage, ONE)
    judge(stage, Acceptance.ACCEPTED)
    assert stage.window.findChildren(QLabel, "note.handover") == []
    assert button(stage, "action.done").isEnabled()
    assert button(stage, "action.refuse").isEnabled()


def test_what_is_safe_keeps_nobody_waiting(stage: StagedWindow) -> None:
    handed_over(*SAFE)(stage)
    assert "Delivered" in text(stage, "handover.crm")
    assert "Saved on this desk" in text(stage, "handover.archive")
    assert button(stage, "action.done").isEnabled()
    assert offered(stage, "action.send-again")
    assert not offered(stage, "action.leave-unsent")


def test_what_would_be_lost_is_waited_for_or_given_up_knowingly(stage: StagedWindow) -> None:
    handed_over(Progress("crm", HandoverState.SENDING))(stage)
    assert not button(stage, "action.done").isEnabled()
    stand(stage, *UNSAFE)
    assert not button(stage, "action.done").isEnabled()
    assert "not saved on this desk" in text(stage, "handover.crm")
    assert "503" in " ".join(
        label.text() for label in stage.window.findChildren(QLabel) if label.isVisible()
    )
    asked: list[object] = []
    stage.flow.send_again.connect(lambda: asked.append("again"))
    stage.flow.leave.connect(asked.append)
    stage.click("action.send-again")
    stage.click("action.leave-unsent")
    assert asked[0] == "again"
    assert len(asked) == 2


def test_once_it_is_delivered_the_visit_can_end(stage: StagedWindow) -> None:
    handed_over(*UNSAFE)(stage)
    stand(stage, Progress("crm", HandoverState.DELIVERED))
    assert button(stage, "action.done").isEnabled()
    assert not offered(stage, "action.leave-unsent")
    assert not offered(stage, "action.send-again")


def test_a_refusal_is_told_with_its_reason_and_can_be_tried_again(stage: StagedWindow) -> None:
    handed_over(*UNWANTED)(stage)
    assert "Refused" in text(stage, "handover.crm")
    assert "Not possible" in text(stage, "handover.archive")
    assert button(stage, "action.done").isEnabled()
    assert offered(stage, "action.send-again")


def test_an_answer_that_is_on_its_way_stands(stage: StagedWindow) -> None:
    handed_over(Progress("crm", HandoverState.QUEUED, Trouble.TLS))(stage)
    assert not button(stage, "action.refuse").isEnabled()
    assert text(stage, "note.judgement") == "The result is handed over: your answer stands."


def test_nothing_of_it_is_left_for_the_next_customer(stage: StagedWindow) -> None:
    handed_over(*UNSAFE)(stage)
    show(stage, ONE)
    assert stage.window.findChildren(QLabel, "handover.crm") == []
    assert button(stage, "action.done").isEnabled()
