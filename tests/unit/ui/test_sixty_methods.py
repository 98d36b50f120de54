"""Sixty methods come in slices: nobody waits for all of them, and none of it is seen afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollBar

from kiosk.ui.screens import tile_grid
from kiosk.ui.screens.providers import Providers
from kiosk.ui.widgets.tile import Tile
from kiosk.visit.domain import FlowType
from kiosk.visit.methods import Method
from tests.support.visits import MANY, StagedWindow, method, settle

SIXTY: Final = tuple(
    method(f"m{number}", f"Method {number}", "SE" if number % 2 else "DK EE", FlowType.QR)
    for number in range(60)
)


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch) -> StagedWindow:
    """On the methods' screen, before there are any; each slice makes one row."""
    monkeypatch.setattr(tile_grid, "SLICE", -1.0)
    stage = new_set()
    stage.catalogue(())
    stage.enter("providers")
    return stage


def tiles(stage: StagedWindow) -> list[str]:
    """Those on the screen, row by row."""
    shown = [tile for tile in stage.window.findChildren(Tile) if tile.isVisible()]
    shown.sort(key=lambda tile: (tile.y(), tile.x()))
    return [tile.objectName().removeprefix("provider.") for tile in shown]


def bar(stage: StagedWindow) -> QScrollBar:
    screen = stage.find("screen.providers")
    assert isinstance(screen, Providers)
    return screen._scroll.verticalScrollBar()


def press(stage: StagedWindow, key: Qt.Key) -> None:
    QTest.keyClick(stage.window.windowHandle(), key)


def focused(stage: StagedWindow) -> str:
    return stage.window.focusWidget().objectName()


def test_no_slice_makes_more_than_a_row(stage: StagedWindow) -> None:
    [grid] = stage.window.findChildren(tile_grid.TileGrid)
    made, make = [0], grid._make

    def count(chosen: Method) -> Tile:
        made[-1] += 1
        return make(chosen)

    grid._make = count
    grid.arranged.connect(lambda: made.append(0))
    stage.catalogue(SIXTY)
    settle()
    assert max(made) == 3
    assert sum(made) == 60


def test_first_row_is_there_at_once_and_all_soon(stage: StagedWindow) -> None:
    stage.catalogue(SIXTY)
    assert stage.find("provider.m0").hasFocus()
    assert stage.find("provider.m2").isVisible()
    assert not stage.window.findChildren(Tile, "provider.m59")
    settle()
    assert tiles(stage) == [one.provider.id for one in SIXTY]


def test_search_finds_what_is_still_to_come(stage: StagedWindow) -> None:
    stage.catalogue(SIXTY)
    search = stage.find("field.search")
    assert isinstance(search, QLineEdit)
    search.setText("method 58")
    assert not tiles(stage)
    assert not stage.find("screen.providers")._instead.isVisible()  # type: ignore[attr-defined]
    settle()
    assert tiles(stage) == ["m58"]
    search.setText("method 61")
    assert stage.find("screen.providers")._instead.isVisible()  # type: ignore[attr-defined]
    search.setText("")
    assert tiles(stage) == [one.provider.id for one in SIXTY]


def test_country_holds_for_what_is_still_to_come(stage: StagedWindow) -> None:
    stage.catalogue(SIXTY)
    stage.click("country.se")
    assert tiles(stage) == [f"m{number}" for number in range(1, 60, 2)]


def test_keys_lead_through_all_of_them(stage: StagedWindow) -> None:
    stage.catalogue(SIXTY)
    press(stage, Qt.Key.Key_Right)
    assert focused(stage) == "provider.m1"
    settle()
    for _row in range(30):
        press(stage, Qt.Key.Key_Down)
    assert focused(stage) == "provider.m58"
    press(stage, Qt.Key.Key_Tab)
    assert focused(stage) == "provider.m59"
    for number in range(59, 0, -1):
        press(stage, Qt.Key.Key_Backtab)
        assert focused(stage) == f"provider.m{number - 1}"


def test_tile_stays_under_the_finger_when_others_come_before_it(stage: StagedWindow) -> None:
    stage.catalogue((SIXTY[40],))
    settle()
    tile = stage.find("provider.m40")
    stage.catalogue(SIXTY)
    assert tile.isVisible()
    settle()
    assert stage.find("provider.m40") is tile
    assert tile.hasFocus()
    assert tiles(stage) == [one.provider.id for one in SIXTY]
    press(stage, Qt.Key.Key_Tab)
    assert focused(stage) == "provider.m41"


def test_focus_goes_to_what_takes_the_place_of_a_late_one(stage: StagedWindow) -> None:
    stage.catalogue(SIXTY)
    settle()
    stage.find("provider.m50").setFocus()
    stage.catalogue(
        tuple(replace(one, provider=replace(one.provider, name="Renamed")) for one in SIXTY)
    )
    assert focused(stage) == "provider.m50"
    settle()
    assert focused(stage) == "provider.m50"
    assert len(tiles(stage)) == 60


def test_chosen_one_is_busy_and_all_is_where_it_was_in_another_look(
    stage: StagedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage.methods, "ask", lambda _method: None)
    stage.catalogue(SIXTY)
    settle()
    stage.click("provider.m50")
    stage.find("provider.m49").setFocus()
    bar(stage).setValue(700)
    stage.window.rebuild()
    settle()
    assert bar(stage).value() == 700
    assert focused(stage) == "provider.m49"
    assert "moment" in stage.find("provider.m50").accessibleDescription()


def test_screen_that_goes_takes_the_rest_along(stage: StagedWindow) -> None:
    stage.catalogue(SIXTY)
    stage.enter("attract")
    stage.window.rebuild()
    stage.catalogue(MANY)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stage.enter("providers")
    assert set(tiles(stage)) == {one.provider.id for one in MANY}
