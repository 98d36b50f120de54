"""The bar above the browser: it belongs to the window below, and warns in the last minute."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.visit import clock
from tests.support.pages import CHECK, on_desk
from tests.support.visits import DOCUMENTS, StagedWindow


@pytest.fixture(params=[(1280, 800), (1080, 1920)], ids=["wide", "tall"])
def stage(request: pytest.FixtureRequest, new_set: Callable[..., StagedWindow]) -> StagedWindow:
    return new_set(*request.param)


def strip(stage: StagedWindow) -> QWidget:
    assert stage.strip is not None
    return stage.strip


def shown(stage: StagedWindow) -> set[str]:
    widgets = strip(stage).findChildren(QWidget)
    return {widget.objectName() for widget in widgets if widget.isVisible()}


def test_its_banner_is_the_windows_own(stage: StagedWindow) -> None:
    on_desk(DOCUMENTS, CHECK)(stage)
    pictures = []
    for window in (stage.window, strip(stage)):
        banner = window.findChild(QWidget, "banner")
        assert banner is not None
        pictures.append(banner.grab().toImage())
        assert banner.mapTo(window, banner.rect().topLeft()).y() == 0
    assert pictures[0] == pictures[1]


def test_a_line_parts_it_from_the_page(stage: StagedWindow) -> None:
    on_desk(DOCUMENTS, CHECK)(stage)
    [line] = [
        frame for frame in strip(stage).findChildren(QFrame) if frame.property("kind") == "rule"
    ]
    assert line.geometry().bottom() == strip(stage).rect().bottom()
    assert line.width() == strip(stage).width()


def test_it_warns_in_the_last_minute(
    stage: StagedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_desk(DOCUMENTS, CHECK, left=90.0)(stage)
    assert strip(stage).property("kind") == ""
    assert not {"strip.warning", "action.more-time"} & shown(stage)
    height = strip(stage).height()
    started = clock.now()
    monkeypatch.setattr(clock, "now", lambda: started + 31.0)
    qtbot.waitUntil(lambda: "strip.warning" in shown(stage), timeout=3000)
    assert strip(stage).property("kind") == "warning"
    assert "action.more-time" in shown(stage)
    said = strip(stage).findChild(QLabel, "strip.warning")
    assert said is not None
    assert said.text() == "Less than a minute left"
    assert "strip.anew" in shown(stage)  # what more time costs is said before it is asked for
    assert strip(stage).sizeHint().height() == strip(stage).height() == height  # the page stays

    def seen_below() -> set[str]:
        """The screen below has a clock of its own."""
        every = stage.window.findChildren(QLabel)
        return {widget.objectName() for widget in every if widget.isVisible()} & {"note", "warning"}

    qtbot.waitUntil(lambda: seen_below() == {"note", "warning"}, timeout=3000)  # both at once


def test_the_next_visit_is_not_hurried(stage: StagedWindow) -> None:
    on_desk(DOCUMENTS, CHECK, left=48.0)(stage)
    assert "strip.warning" in shown(stage)
    stage.clear()
    on_desk(DOCUMENTS, CHECK)(stage)
    assert not {"strip.warning", "action.more-time"} & shown(stage)
    below = stage.window.findChild(QLabel, "warning")
    assert below is not None
    assert not below.isVisible()


def test_it_moves_with_the_window(stage: StagedWindow, qtbot: QtBot) -> None:
    on_desk(DOCUMENTS, CHECK)(stage)
    stage.window.move(stage.window.pos() + QPoint(7, 20))
    stage.window.resize(stage.window.width() - 40, stage.window.height())
    qtbot.waitUntil(lambda: strip(stage).width() == stage.window.width(), timeout=60_000)
    corner = stage.window.mapToGlobal(QPoint(0, 0))
    assert strip(stage).geometry().topLeft() == corner


@pytest.mark.parametrize("on_sway", [False, True])
def test_sway_has_it_above_whatever_it_manages(
    new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch, *, on_sway: bool
) -> None:
    """Sway raises no window above another that it manages."""
    if on_sway:
        monkeypatch.setenv("SWAYSOCK", "/run/user/1000/sway-ipc.sock")
    else:
        monkeypatch.delenv("SWAYSOCK", raising=False)
    stage = new_set(1280, 800)
    on_desk(DOCUMENTS, CHECK)(stage)
    flags = strip(stage).windowFlags()
    assert bool(flags & Qt.WindowType.BypassWindowManagerHint) is on_sway
    assert flags & Qt.WindowType.WindowStaysOnTopHint
