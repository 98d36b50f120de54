"""Covered values: each is to be seen for a while, and the eye says for how long."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import REVEAL
from kiosk.ui.widgets.masked import DOTS, Masked
from kiosk.visit import clock
from kiosk.visit.domain import Outcome
from tests.support.visits import SMARTID, VERIFIED, StagedWindow, settle

pytestmark = pytest.mark.slow


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    staged = new_set()
    staged.end(SMARTID, Outcome.verified(VERIFIED))
    return staged


@pytest.fixture
def pass_time(monkeypatch: pytest.MonkeyPatch) -> Callable[[StagedWindow, float], None]:
    """Let seconds go by, of which the screen hears as it would from its timer."""
    gone = [0.0]
    begun = clock.now()
    monkeypatch.setattr(clock, "now", lambda: begun + gone[0])

    def later(stage: StagedWindow, seconds: float) -> None:
        gone[0] += seconds
        stage.window.findChildren(Masked)[0]._look_at_clock()
        settle()

    return later


def text(stage: StagedWindow, name: str) -> str:
    shown = stage.find(name)
    assert isinstance(shown, QLabel | QAbstractButton)
    return shown.text().strip()


def test_the_seconds_count_down(
    stage: StagedWindow, pass_time: Callable[[StagedWindow, float], None]
) -> None:
    whole = REVEAL // 1000
    eye = stage.find("action.reveal.name")
    assert text(stage, "action.reveal.name") == ""
    assert eye.accessibleName() == "Reveal Name"
    stage.click("action.reveal.name")
    assert text(stage, "action.reveal.name") == str(whole)
    assert eye.accessibleName() == "Cover Name"
    pass_time(stage, 3.0)
    assert text(stage, "action.reveal.name") == str(whole - 3)
    assert "Maria" in text(stage, "attribute.name")
    pass_time(stage, whole - 3.0)
    assert text(stage, "attribute.name") == DOTS
    assert text(stage, "action.reveal.name") == ""
    assert eye.accessibleName() == "Reveal Name"


def test_a_later_touch_shows_the_first_value_no_longer(
    stage: StagedWindow, pass_time: Callable[[StagedWindow, float], None]
) -> None:
    stage.click("action.reveal.name")
    pass_time(stage, 6.0)
    stage.click("action.reveal.birthdate")
    pass_time(stage, 5.0)
    assert text(stage, "attribute.name") == DOTS
    assert "1984" in text(stage, "attribute.birthdate")


def test_the_eye_changes_its_shape(stage: StagedWindow) -> None:
    eye = stage.find("action.reveal.name")
    assert isinstance(eye, QAbstractButton)
    before = eye.icon().pixmap(24).toImage()
    stage.click("action.reveal.name")
    assert eye.icon().pixmap(24).toImage() != before
    stage.click("action.reveal.name")
    assert eye.icon().pixmap(24).toImage() == before


def test_what_is_to_be_seen_is_covered_by_a_touch(stage: StagedWindow) -> None:
    stage.click("action.reveal")
    assert "Cover (" in text(stage, "action.reveal")
    assert stage.find("action.reveal").accessibleName() == "Cover"
    stage.click("action.reveal.name")
    assert text(stage, "attribute.name") == DOTS
    assert "1984" in text(stage, "attribute.birthdate")
    assert text(stage, "action.reveal") == "Reveal for 10 s"  # not all are to be seen
    stage.click("action.reveal")
    stage.click("action.reveal")
    assert text(stage, "attribute.birthdate") == DOTS


def test_the_timer_covers_by_itself(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.widgets.masked.REVEAL", 1200)
    staged = new_set()
    staged.end(SMARTID, Outcome.verified(VERIFIED))
    staged.click("action.reveal")
    assert text(staged, "action.reveal") == "Cover (2 s)"
    qtbot.waitUntil(lambda: text(staged, "action.reveal") == "Cover (1 s)", timeout=10_000)
    qtbot.waitUntil(lambda: text(staged, "attribute.name") == DOTS, timeout=10_000)
