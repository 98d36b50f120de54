"""How long a result stays is to be seen, and staff can have all of it once more."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Reason
from tests.support.visits import SMARTID, VERIFIED, StagedWindow

pytestmark = pytest.mark.slow

PATIENCE = 60_000


class Hands:
    """A clock that is moved on before a result, which stays for 120 seconds."""

    def __init__(self, stage: StagedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage, self._qtbot = stage, qtbot
        self._now = clock.now()
        monkeypatch.setattr(clock, "now", lambda: self._now)
        stage.end(SMARTID, Outcome.verified(VERIFIED))

    def wait(self, seconds: float) -> None:
        self._now += seconds

    @property
    def text(self) -> str:
        shown = self.stage.find("action.keep-open")
        assert isinstance(shown, QAbstractButton)
        return shown.text()

    def until_it_says(self, time: str) -> None:
        self._qtbot.waitUntil(lambda: self.text == f"{time} · Keep open", timeout=PATIENCE)


@pytest.fixture
def hands(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Hands:
    return Hands(new_set(), qtbot, monkeypatch)


def test_what_is_left_is_to_be_seen(hands: Hands) -> None:
    hands.until_it_says("2:00")
    hands.wait(62.5)
    hands.until_it_says("0:58")


def test_it_is_not_read_aloud_each_second(hands: Hands) -> None:
    hands.wait(5.0)
    hands.until_it_says("1:55")
    named = hands.stage.find("action.keep-open").accessibleName()
    hands.wait(20.0)
    hands.until_it_says("1:35")
    assert hands.stage.find("action.keep-open").accessibleName() == named
    assert "2 minutes" in named
    hands.wait(60.0)
    hands.until_it_says("0:35")
    assert "1 minute" in hands.stage.find("action.keep-open").accessibleName()


def test_staff_can_keep_it_open(hands: Hands, qtbot: QtBot) -> None:
    left: list[object] = []
    hands.stage.flow.leave.connect(left.append)
    hands.wait(90.0)
    hands.until_it_says("0:30")
    hands.stage.click("action.keep-open")
    hands.until_it_says("2:00")
    hands.wait(90.0)
    hands.until_it_says("0:30")
    assert left == []
    hands.wait(31.0)
    qtbot.waitUntil(lambda: left == [Reason.IDLE], timeout=PATIENCE)


def test_what_was_kept_open_stays_so_in_another_size(hands: Hands, qtbot: QtBot) -> None:
    hands.wait(90.0)
    hands.stage.click("action.keep-open")
    before = hands.stage.find("verdict")
    hands.stage.window.resize(1024, 768)
    qtbot.waitUntil(lambda: hands.stage.find("verdict") is not before, timeout=PATIENCE)
    hands.until_it_says("2:00")


def test_a_level_of_assurance_is_explained(hands: Hands) -> None:
    shown = hands.stage.find("note.assurance")
    assert isinstance(shown, QLabel)
    assert shown.text() == "Identity checked; misuse is unlikely."
