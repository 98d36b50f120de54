"""What is typed stays between the person and the visit, without a word of Qt's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from kiosk.visit.intake import Asked, Questions
from tests.support.visits import FORM, MANY, SMARTID, StagedWindow, settle

LEARNT_BY_NOBODY = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def _search(stage: StagedWindow) -> None:
    stage.catalogue(MANY)
    stage.enter("providers")


def _case(stage: StagedWindow) -> None:
    stage.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    stage.enter("case")


FIELDS: dict[str, Callable[[StagedWindow], None]] = {
    "field.search": _search,
    "field.name": _case,
    "field.case_reference": _case,
    "field.registrationId": lambda stage: stage.details(SMARTID, FORM),
}


@pytest.mark.parametrize("name", FIELDS)
def test_no_input_method_learns_what_is_typed(
    new_set: Callable[..., StagedWindow], name: str
) -> None:
    stage = new_set()
    FIELDS[name](stage)
    field = stage.find(name)
    assert isinstance(field, QLineEdit)
    field.setText("PNOLT-40504040001")
    for reach in (field.setFocus, stage.window.setFocus, field.setFocus):  # covered in between
        reach()
        assert field.inputMethodHints() & LEARNT_BY_NOBODY == LEARNT_BY_NOBODY


@pytest.mark.parametrize("name", FIELDS)
def test_there_is_no_menu_that_nobody_has_translated(
    new_set: Callable[..., StagedWindow], name: str
) -> None:
    stage = new_set(languages=("sv",))
    FIELDS[name](stage)
    field = stage.find(name)
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.mapToGlobal(at))
    QApplication.sendEvent(field, event)
    settle()
    menus = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu)]
    assert not any(menu.isVisible() for menu in menus)
