"""The mouse scrolls the methods as a finger does, and chooses none by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.tile import Tile
from tests.support.visits import DOCUMENTS, MANY, StagedWindow

CHOSEN: list[str] = []


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch) -> StagedWindow:
    CHOSEN.clear()
    stage = new_set(1024, 600)
    monkeypatch.setattr(stage.methods, "ask", lambda method: CHOSEN.append(method.provider.id))
    stage.catalogue((*MANY, DOCUMENTS))
    stage.enter("providers")
    return stage


def bar_of(stage: StagedWindow) -> QScrollBar:
    areas = [area for area in stage.window.findChildren(QScrollArea) if area.isVisible()]
    return max((area.verticalScrollBar() for area in areas), key=lambda bar: bar.maximum())


def drag(stage: StagedWindow, start: QPoint, by: int, qtbot: QtBot) -> None:
    """From `start`, in the window, up by so many pixels, and let go."""
    handle = stage.window.windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, none, start)
    for step in range(1, 11):
        QTest.mouseMove(handle, start - QPoint(0, by * step // 10))
        qtbot.wait(10)  # a drag takes time: the speed of it is measured
    QTest.mouseRelease(handle, left, none, start - QPoint(0, by))


def middle(stage: StagedWindow, tile: QWidget) -> QPoint:
    return tile.mapTo(stage.window, tile.rect().center())


def test_dragging_scrolls_and_chooses_nothing(stage: StagedWindow, qtbot: QtBot) -> None:
    tile = stage.find("provider.bankidse")
    assert isinstance(tile, Tile)
    drag(stage, middle(stage, tile), 120, qtbot)
    qtbot.waitUntil(lambda: bar_of(stage).value() > 60)
    assert CHOSEN == []
    assert not tile.isDown()


def test_press_without_a_drag_chooses(stage: StagedWindow, qtbot: QtBot) -> None:
    tile = stage.find("provider.bankidse")
    assert isinstance(tile, Tile)
    handle = stage.window.windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, none, middle(stage, tile))
    QTest.mouseRelease(handle, left, none, middle(stage, tile))
    qtbot.waitUntil(lambda: CHOSEN == ["bankidse"])
    assert bar_of(stage).value() == 0


def test_long_press_chooses(stage: StagedWindow, qtbot: QtBot) -> None:
    tile = stage.find("provider.bankidse")
    assert isinstance(tile, Tile)
    handle = stage.window.windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, left, none, middle(stage, tile))
    qtbot.waitUntil(tile.isDown)
    QTest.mouseRelease(handle, left, none, middle(stage, tile))
    qtbot.waitUntil(lambda: CHOSEN == ["bankidse"])


def test_finger_scrolls(stage: StagedWindow, qtbot: QtBot) -> None:
    device = QTest.createTouchDevice()
    handle = stage.window.windowHandle()
    start = middle(stage, stage.find("provider.bankidse"))
    QTest.touchEvent(handle, device).press(0, start, handle).commit()
    for step in range(1, 11):
        QTest.touchEvent(handle, device).move(0, start - QPoint(0, 12 * step), handle).commit()
        qtbot.wait(10)
    QTest.touchEvent(handle, device).release(0, start - QPoint(0, 120), handle).commit()
    qtbot.waitUntil(lambda: bar_of(stage).value() > 60)
    assert CHOSEN == []
