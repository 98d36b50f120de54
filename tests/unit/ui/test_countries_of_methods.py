"""Methods by country, and in which order both come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollArea, QWidget

from kiosk.ui.screens.providers import Providers
from kiosk.ui.widgets.flow_layout import FlowLayout
from kiosk.ui.widgets.tile import Tile
from kiosk.visit.domain import FlowType
from tests.support.visits import DOCUMENTS, FEW, MANY, StagedWindow, method, settle

NORDIC = method("nordic", "Nordic", "DK EE FI IS LT LV NO SE", FlowType.QR)


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    stage = new_set()
    stage.catalogue((*MANY, DOCUMENTS))
    stage.enter("providers")
    return stage


def shown(stage: StagedWindow, kind: str) -> list[str]:
    """Names of the controls that are seen, in the order of reading."""
    found = [
        widget
        for widget in stage.window.findChildren(QAbstractButton)
        if widget.objectName().startswith(kind) and widget.isVisible()
    ]
    places = {widget: widget.mapTo(stage.window, widget.rect().topLeft()) for widget in found}
    found.sort(key=lambda widget: (places[widget].y(), places[widget].x()))
    return [widget.objectName().removeprefix(kind) for widget in found]


def test_few_methods_need_no_countries(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.enter("providers")
    assert shown(stage, "country.") == []


def test_countries_with_the_most_methods_come_first(stage: StagedWindow) -> None:
    assert shown(stage, "country.")[:1] == ["se"]
    assert shown(stage, "action.more-countries") == [""]


def test_usual_countries_come_first(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.methods._weights = {("", "singpass"): 3.0, ("", "mitid"): 7.0}
    stage.catalogue((*MANY, DOCUMENTS))
    stage.enter("providers")
    assert shown(stage, "country.")[:2] == ["dk", "sg"]
    tiles = shown(stage, "provider.")
    assert tiles[:2] == ["mitid", "singpass"]
    assert "documents" in tiles[:3]  # always on the first page


def test_no_tile_moves_within_a_visit(
    new_set: Callable[..., StagedWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = new_set()
    stage.enter("providers")
    before = shown(stage, "provider.")
    monkeypatch.setattr(stage.methods, "ask", lambda _method: None)
    stage.click(f"provider.{before[1]}")
    stage.methods._next_weights = {("", before[1]): 7.0}  # as soon as it has been counted
    stage.work("starting")
    stage.enter("providers")
    assert shown(stage, "provider.") == before
    stage.enter("attract")
    stage.enter("providers")
    after = shown(stage, "provider.")
    assert after[0] == before[1]
    stage.find(f"provider.{after[0]}").setFocus()
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    assert stage.find(f"provider.{after[1]}").hasFocus()
    assert all(
        "moment" not in tile.accessibleDescription() for tile in stage.window.findChildren(Tile)
    )


def test_country_narrows_down_and_a_second_touch_lets_go(stage: StagedWindow) -> None:
    every = shown(stage, "provider.")
    stage.click("country.se")
    assert set(shown(stage, "provider.")) == {"bankidse", "frejaid", "freja-nordic", "documents"}
    assert stage.find("country.se").isChecked()  # type: ignore[attr-defined]
    stage.click("country.se")
    assert shown(stage, "provider.") == every


def test_all_countries_at_a_touch(stage: StagedWindow) -> None:
    few = shown(stage, "country.")
    stage.click("action.more-countries")
    every = shown(stage, "country.")
    assert set(few) < set(every)
    assert {"dk", "ee", "lt", "lv", "at", "pl", "sg", "be"} <= set(every)
    assert not {"nl", "ae"} & set(every)  # where nothing can be chosen
    assert shown(stage, "action.more-countries") == []
    focused = stage.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"country.{every[len(few)]}"


@pytest.mark.parametrize(("size", "least"), [((400, 640), 2), ((640, 400), 2)])
def test_they_scroll_away_with_the_methods(
    new_set: Callable[..., StagedWindow], size: tuple[int, int], least: int
) -> None:
    stage = new_set(*size)
    stage.catalogue((*MANY, DOCUMENTS))
    stage.enter("providers")
    stage.click("action.more-countries")
    assert len(in_sight(stage, "provider.")) < least, "nothing is at stake"
    scroll(stage).verticalScrollBar().setValue(stage.find("provider.bankidse").y())
    settle()
    assert in_sight(stage, "country.") == []
    assert len(in_sight(stage, "provider.")) >= least


def test_they_are_there_where_no_method_is_found(stage: StagedWindow) -> None:
    search = stage.find("field.search")
    assert isinstance(search, QLineEdit)
    stage.click("country.se")
    search.setText("mitid")
    settle()
    assert set(shown(stage, "provider.")) == set()
    stage.click("country.se")
    assert shown(stage, "provider.") == ["mitid"]


def scroll(stage: StagedWindow) -> QScrollArea:
    screen = stage.find("screen.providers")
    assert isinstance(screen, Providers)
    return screen._scroll


def in_sight(stage: StagedWindow, kind: str) -> list[str]:
    """Names of the controls of which the whole is within what scrolls."""
    seen = scroll(stage).viewport()
    return [
        name
        for name in shown(stage, kind)
        if seen.rect().contains(
            QRect(
                (control := stage.find(kind + name)).mapTo(seen, QPoint(0, 0)),
                control.size(),
            )
        )
    ]


def test_nothing_of_it_is_left_for_the_next(stage: StagedWindow) -> None:
    stage.click("action.more-countries")
    stage.click("country.dk")
    stage.enter("attract")
    stage.enter("providers")
    assert len(shown(stage, "provider.")) == len(MANY) + 1
    assert shown(stage, "action.more-countries") == [""]


def test_choice_outlives_a_change_of_look(stage: StagedWindow) -> None:
    stage.click("action.more-countries")
    stage.click("country.dk")
    before = shown(stage, "provider.")
    stage.window.rebuild()
    settle()
    assert shown(stage, "provider.") == before
    assert shown(stage, "action.more-countries") == []


def test_many_countries_are_counted_and_all_are_found(stage: StagedWindow) -> None:
    stage.catalogue((NORDIC, *MANY))
    tile = stage.find("provider.nordic")
    assert isinstance(tile, Tile)
    texts = [child.text() for child in tile.findChildren(QWidget) if hasattr(child, "text")]
    assert any(text.startswith("Denmark, Estonia, Finland") and "5" in text for text in texts)
    assert "Sweden" in tile.accessibleName()


def test_codes_that_name_nothing_are_left_out(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    odd = method("odd", "Odd", "se SE QQ EUR <b> XX", FlowType.QR)
    stage.catalogue((odd, *MANY))
    stage.enter("providers")
    stage.click("country.se")
    assert "odd" in shown(stage, "provider.")
    stage.click("action.more-countries")
    assert all(len(code) == 2 and code != "qq" for code in shown(stage, "country."))


def test_unavailable_ones_come_last_with_their_reason(stage: StagedWindow) -> None:
    tiles = shown(stage, "provider.")
    assert set(tiles[-2:]) == {FEW[6].provider.id, "uaepass"}
    assert stage.find("provider.idin").accessibleDescription() == "Not available right now"
    assert stage.find("provider.uaepass").accessibleDescription() == "Not set up yet"


# -- the layout ------------------------------------------------------------------------------------


@contextmanager
def laid_out(widths: list[int], room: int) -> Iterator[list[QRect]]:
    held = QWidget()
    layout = FlowLayout(8)
    held.setLayout(layout)
    for width in widths:
        item = QWidget()
        item.setFixedSize(width, 56)
        layout.addWidget(item)
    held.resize(room, layout.heightForWidth(room))
    layout.activate()
    layout.setGeometry(held.rect())
    yield [layout.itemAt(place).geometry() for place in range(layout.count())]  # type: ignore[union-attr]
    held.deleteLater()


def test_lines_are_filled(qapp: object) -> None:
    with laid_out([100, 100, 100, 250], 320) as places:
        assert [(place.x(), place.y()) for place in places] == [
            *((0, 0), (108, 0), (216, 0)),
            (0, 64),
        ]


def test_lines_begin_where_reading_does(qapp: object) -> None:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with laid_out([100, 100], 300) as places:
            assert [place.right() for place in places] == [299, 191]
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
