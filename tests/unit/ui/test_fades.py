"""What goes on beyond the edge of what scrolls fades there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.config import LANGUAGES
from kiosk.palettes import DARK, LIGHT, Palette
from kiosk.ui.widgets.scrolling import Fade, FadingArea
from tests.support.scenes import SCENES
from tests.support.visits import EVROTRUST, LONG_FORM, MANY, StagedWindow, settle

pytestmark = pytest.mark.slow


def faded(area: FadingArea) -> set[str]:
    """The edges at which it fades."""
    middle = area.rect().center().y()
    shown = [fade for fade in area.findChildren(Fade) if fade.parent() is area]
    return {
        "top" if fade.geometry().center().y() < middle else "bottom"
        for fade in shown
        if fade.isVisible()
    }


def long_area(stage: StagedWindow) -> FadingArea:
    """The one on the screen of many methods that has more than can be seen."""
    stage.catalogue(MANY)
    stage.enter("providers")
    (area,) = [
        area
        for area in stage.window.findChildren(FadingArea)
        if area.isVisible() and area.verticalScrollBar().maximum() > 0
    ]
    return area


def focus(stage: StagedWindow) -> QWidget:
    """What has it."""
    focused = stage.window.focusWidget()
    assert isinstance(focused, QWidget)
    return focused


def pixels(window: QWidget) -> QImage:
    return window.grab().toImage()


def test_only_edges_fade_beyond_which_there_is_more(
    new_set: Callable[..., StagedWindow],
) -> None:
    area = long_area(new_set(1024, 600))
    bar = area.verticalScrollBar()
    assert faded(area) == {"bottom"}
    bar.setValue(bar.maximum() // 2)
    assert faded(area) == {"top", "bottom"}
    bar.setValue(bar.maximum())
    assert faded(area) == {"top"}


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_last_line_of_pixels_has_the_colour_of_the_ground(
    new_set: Callable[..., StagedWindow], palette: Palette, language: str
) -> None:
    others = tuple(code for code in LANGUAGES if code != language)
    stage = new_set(1024, 600, palette, languages=(language, *others))
    area = long_area(stage)
    seen = area.viewport()
    picture = pixels(stage.window)
    for x in range(0, seen.width(), 7):
        place = seen.mapTo(stage.window, QPoint(x, seen.height() - 1))
        there, ground = picture.pixelColor(place), QColor(palette.ground)
        assert abs(there.red() - ground.red()) <= 12
        assert abs(there.blue() - ground.blue()) <= 12


def test_what_has_the_focus_is_not_painted_over(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(640, 400)
    stage.details(EVROTRUST, LONG_FORM)
    field = stage.find("field.identificationNumber")
    (area,) = [
        area
        for area in stage.window.findChildren(FadingArea)
        if area.isVisible() and area.verticalScrollBar().maximum() > 0
    ]
    before = field.grab().toImage()
    # The field's lower half is where the fade is.
    bar = area.verticalScrollBar()
    below = field.mapTo(area.viewport(), QPoint(0, field.height() // 2)).y()
    bar.setValue(bar.value() + below)
    settle()
    assert faded(area) >= {"top"}
    top = field.mapTo(stage.window, QPoint(0, 0))
    edge = area.viewport().mapTo(stage.window, QPoint(0, 0)).y()
    picture = pixels(stage.window)
    for y in range(edge - top.y(), field.height()):
        x = field.width() // 2
        assert picture.pixelColor(top + QPoint(x, y)) == before.pixelColor(x, y)


def test_the_focus_comes_to_nothing_that_fades(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(1024, 600)
    area = long_area(stage)
    reached = 0
    for _ in range(40):
        QTest.keyClick(focus(stage), Qt.Key.Key_Tab)
        settle()
        focused = focus(stage)
        if not area.isAncestorOf(focused):
            continue
        reached += 1
        place = focused.mapTo(area, QPoint(0, 0)).y()
        for fade in area.findChildren(Fade):
            if fade.isVisible() and focused.height() < area.height() // 2:
                strip = fade.geometry()
                assert place >= strip.bottom() or place + focused.height() <= strip.top() + 1
    assert reached > 12


def test_nothing_else_lies_over_what_scrolls(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set(640, 400)
    count = 0
    for scene in SCENES:
        scene.show(stage)
        for fade in stage.window.findChildren(Fade):
            area = fade.parentWidget()
            assert isinstance(area, FadingArea)
            if fade.isVisible():
                count += 1
                assert area.viewport().geometry().contains(fade.geometry())
                assert area.verticalScrollBar().maximum() > 0
        stage.clear()
    assert count > 10
