"""How long a result stays is to be seen, and staff can have all of it once more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.result import ResultScreen
from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.stages import Concluded
from tests.support.visits import SMARTID, VERIFIED, StagedWindow

pytestmark = pytest.mark.slow


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    staged = new_set()
    staged.end(SMARTID, Outcome.verified(VERIFIED))
    return staged


def text(stage: StagedWindow) -> str:
    shown = stage.find("action.keep-open")
    assert isinstance(shown, QAbstractButton)
    return shown.text()


def minutes(stage: StagedWindow) -> tuple[int, int]:
    whole, seconds = text(stage).removesuffix(" · Keep open").split(":")
    return int(whole), int(seconds)


def pass_time(stage: StagedWindow, seconds: float) -> None:
    """As if the result had been there for so many seconds."""
    screen = stage.find("screen.result")
    assert isinstance(screen, ResultScreen)
    visit = stage.flow.visit_in(Concluded)
    visit.at, visit.kept_at = clock.now() - seconds, None
    screen._result_timeout.begin()


def test_what_is_left_is_to_be_seen(stage: StagedWindow, qtbot: QtBot) -> None:
    assert minutes(stage) <= (2, 0)
    pass_time(stage, 62.5)
    first = minutes(stage)
    assert (0, 30) < first <= (0, 58)
    qtbot.waitUntil(lambda: minutes(stage) < first, timeout=10_000)


def test_it_is_said_before_the_end_and_not_each_second(
    stage: StagedWindow, announced: list[str]
) -> None:
    shown = stage.find("action.keep-open")
    calm = shown.accessibleName()
    assert ":" not in calm
    pass_time(stage, 105.0)
    assert shown.property("kind") == "on-dark-last"
    assert shown.accessibleName() != calm
    assert [said for said in announced if said == shown.accessibleName()]


def test_staff_can_keep_it_open(stage: StagedWindow) -> None:
    asked: list[str] = []
    stage.flow.keep_open.connect(lambda: asked.append("keep open"))
    pass_time(stage, 110.0)
    stage.click("action.keep-open")
    assert asked == ["keep open"]
    stage.flow._keep_result()  # as the flow does
    assert minutes(stage) > (1, 0)
    assert stage.find("action.keep-open").property("kind") == "on-dark"


def test_what_was_kept_open_stays_so_in_another_size(stage: StagedWindow, qtbot: QtBot) -> None:
    pass_time(stage, 110.0)
    stage.flow._keep_result()
    before = stage.find("verdict")
    stage.window.resize(1024, 768)
    qtbot.waitUntil(lambda: stage.find("verdict") is not before)
    assert minutes(stage) > (1, 0)


def test_it_is_wiped_all_the_same(stage: StagedWindow, qtbot: QtBot) -> None:
    left: list[object] = []
    stage.flow.leave.connect(left.append)
    stage.flow._keep_result()
    stage.flow.visit_in(Concluded).kept_at = clock.now() - 119.5
    screen = stage.find("screen.result")
    assert isinstance(screen, ResultScreen)
    screen._result_timeout.begin()
    qtbot.waitUntil(lambda: left == [Reason.IDLE], timeout=10_000)


def test_a_level_of_assurance_is_explained(stage: StagedWindow) -> None:
    shown = stage.find("note.assurance")
    assert isinstance(shown, QLabel)
    assert shown.text() == "Identity checked; misuse is unlikely."
