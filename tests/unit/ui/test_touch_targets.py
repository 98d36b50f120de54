"""Everything that can be touched is as large as a finger, and no finger touches two at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Final

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.theme import Theme
from kiosk.visit.domain import QrText
from tests.support.languages import open_menu
from tests.support.scenes import SCENES
from tests.support.visits import BANKID, CODE, EVROTRUST, LONG_FORM, StagedWindow, settle
from tests.unit.ui.test_small_screens import described, holder, on_top, place

LEAST: Final = 56
"""Pixels at scale 1, either way."""
APART: Final = 8
"""The same between two of them."""
CROWDED: Final = {("result-documents", 480)}
"""A scene and a width at which a card of tabs is lower than its least, and they come nearer."""

ROUNDED: Final = 1
"""Pixels that a layout may lose at an odd scale."""


def targets(window: QWidget) -> list[QWidget]:
    """What can be touched now, but for what is within a field."""
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    shown = [widget for widget in on_top(window) if isinstance(widget, kinds)]
    return [widget for widget in shown if widget.isEnabled() and not _is_within_a_field(widget)]


def _is_within_a_field(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QLineEdit | QComboBox)


def gap(one: QRect, other: QRect) -> int:
    """Pixels between two rectangles, at the side where there are most."""
    across = max(one.left(), other.left()) - min(one.right(), other.right()) - 1
    down = max(one.top(), other.top()) - min(one.bottom(), other.bottom()) - 1
    return max(across, down)


def faults(window: QWidget, look: Theme) -> Iterator[str]:
    least, apart = look.px(LEAST) - ROUNDED, look.px(APART) - ROUNDED
    shown = targets(window)
    for widget in shown:
        if min(widget.width(), widget.height()) < least:
            yield f"too small: {described(widget)} {widget.width()}x{widget.height()}"
    for one, other in combinations(shown, 2):
        within = holder(one)
        if within is holder(other) and gap(place(one, within), place(other, within)) < apart:
            yield f"too close: {described(one)}, {described(other)}"


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (640, 400), (480, 800)], ids=str)
def test_every_control_of_every_screen(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    look = Theme.on(stage.window.size(), stage.window.appearance.palette())
    wrong, count = [], 0
    for scene in SCENES:
        scene.show(stage)
        settle()
        settle()  # a result is measured twice
        for window in filter(None, (stage.window, stage.strip)):
            count += len(targets(window))
            if (scene.name, size[0]) not in CROWDED:
                wrong += [f"{scene.name}: {fault}" for fault in faults(window, look)]
        stage.clear()
    assert not wrong, "\n".join(wrong)
    assert count > 3 * len(SCENES)


def test_what_empties_the_search(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    next(scene for scene in SCENES if scene.name == "providers-found").show(stage)
    empties, field = stage.find("action.clear-search"), stage.find("field.search")
    assert (empties.width(), empties.height()) == (LEAST, LEAST)
    assert isinstance(field, QLineEdit)
    assert place(empties, stage.window).left() >= place(field, stage.window).right() - 64
    stage.click("action.clear-search")
    assert field.text() == ""
    assert not empties.isVisible()


def test_the_languages_of_the_menu(new_set: Callable[..., StagedWindow], qtbot: QtBot) -> None:
    stage = new_set()
    stage.wait_for(BANKID, QrText(CODE))
    menu = open_menu(stage.window, qtbot)
    assert isinstance(menu, QMenu)
    heights = {menu.actionGeometry(action).height() for action in menu.findChildren(QAction)}
    menu.close()
    assert min(height for height in heights if height) >= 50  # one below the other, all alike


def test_the_choices_of_a_list(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.details(EVROTRUST, LONG_FORM)
    choice = stage.find("field.country")
    assert isinstance(choice, QComboBox)
    choice.showPopup()
    settle()
    view = choice.view()
    assert view.sizeHintForRow(0) >= LEAST
    choice.hidePopup()
