"""Whoever needs longer is asked in time, and may say so as often as they like (WCAG 2.2, 2.2.1)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.idle import Question
from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.intake import Asked, Questions
from tests.support.visits import SMARTID, VERIFIED, StagedWindow, settle

TEN = 10
PATIENCE = 60_000


class Hands:
    """A clock that is moved on, and a window to look at meanwhile."""

    def __init__(self, stage: StagedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage, self._qtbot = stage, qtbot
        self._now = clock.now()
        self.left: list[Reason | None] = []
        stage.flow.leave.connect(self.left.append)
        monkeypatch.setattr(clock, "now", lambda: self._now)

    def wait(self, seconds: float) -> None:
        self._now += seconds

    def is_asked(self) -> bool:
        return any(asked.isVisible() for asked in self.stage.window.findChildren(Question))

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE)


def result(stage: StagedWindow) -> None:
    stage.end(SMARTID, Outcome.verified(VERIFIED))


def turn(stage: StagedWindow) -> None:
    stage.turn(SMARTID, Outcome.verified(VERIFIED))


def case(stage: StagedWindow) -> None:
    stage.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    stage.enter("case")


def providers(stage: StagedWindow) -> None:
    stage.enter("providers")


SCREENS = [(result, 100.0), (turn, 100.0), (case, 60.0), (providers, 60.0)]
"""Each with the seconds until it asks: a result stays for 120, everything else for 60."""


@pytest.mark.parametrize(("show", "after"), SCREENS)
def test_ten_times_longer(
    new_set: Callable[..., StagedWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    show: Callable[[StagedWindow], None],
    after: float,
) -> None:
    stage = new_set()
    hands = Hands(stage, qtbot, monkeypatch)
    show(stage)
    for _ in range(TEN):
        hands.wait(after + 1.0)
        hands.until(hands.is_asked)
        stage.click("action.stay")  # as assistive technology presses it
        assert not hands.is_asked()
    assert hands.left == []
    hands.wait(after + 25.0)
    hands.until(lambda: hands.left == [Reason.IDLE])


@pytest.mark.parametrize(("show", "after"), SCREENS)
def test_a_touch_is_an_answer(
    new_set: Callable[..., StagedWindow],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    show: Callable[[StagedWindow], None],
    after: float,
) -> None:
    stage = new_set()
    hands = Hands(stage, qtbot, monkeypatch)
    show(stage)
    hands.wait(after + 19.0)
    hands.until(hands.is_asked)
    QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton)
    settle()
    assert not hands.is_asked()
    hands.wait(19.0)
    qtbot.wait(300)  # it looks four times a second
    assert hands.left == []


def test_touches_alone_do_not_keep_a_result(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = new_set()
    hands = Hands(stage, qtbot, monkeypatch)
    result(stage)
    for _ in range(3):
        hands.wait(33.0)
        QTest.mouseClick(stage.window.windowHandle(), Qt.MouseButton.LeftButton)
    hands.wait(2.0)
    hands.until(hands.is_asked)


def test_more_time_for_a_result_outlives_a_change_of_size(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = new_set()
    hands = Hands(stage, qtbot, monkeypatch)
    result(stage)
    hands.wait(110.0)
    hands.until(hands.is_asked)
    stage.click("action.stay")
    stage.window.rebuild()
    settle()
    idle = stage.window._idle
    assert idle is not None
    assert idle.left == pytest.approx(120.0)


def test_the_question_and_the_wipe_are_announced(
    new_set: Callable[..., StagedWindow],
    announced: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stage = new_set()
    hands = Hands(stage, qtbot, monkeypatch)
    result(stage)
    announced.clear()
    hands.wait(101.0)
    hands.until(lambda: bool(announced))
    [question] = announced
    assert question.startswith("Are you still there?")
    assert "19 seconds" in question
    hands.wait(20.0)
    hands.until(lambda: len(announced) > 1)
    assert announced[1:] == ["This screen has been cleared."]
