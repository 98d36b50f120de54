"""What staff copy is on the clipboard for half a minute, and never beyond the visit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.clipboard import Clipboard
from kiosk.ui.theme import COPIED
from kiosk.visit.domain import Outcome
from tests.support.shown_results import show
from tests.support.specimens import ONE
from tests.support.visits import SMARTID, VERIFIED, StagedWindow, settle

pytestmark = pytest.mark.slow

NAME = VERIFIED.attributes["name"]


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    staged = new_set()
    staged.end(SMARTID, Outcome.verified(VERIFIED))
    return staged


def held() -> str:
    return QGuiApplication.clipboard().text()


def test_a_value_is_copied_as_it_came(stage: StagedWindow) -> None:
    copied: list[str] = []
    stage.flow.copied.connect(copied.append)
    stage.click("action.copy.name")
    assert held() == NAME
    assert copied == ["attribute.name"]
    assert "Maria" not in stage.find("attribute.name").accessibleName()  # it stays covered
    assert stage.find("action.copy.name").accessibleName() == "Name is copied"
    stage.click("action.copy.birthdate")
    assert held() == "17 March 1984"
    assert stage.find("action.copy.name").accessibleName() == "Copy Name"


def test_the_clipboard_is_cleared_after_a_while(
    stage: StagedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert COPIED == 30_000
    monkeypatch.setattr("kiosk.ui.clipboard.COPIED", 100)
    stage.click("action.copy.name")
    assert held() == NAME
    qtbot.waitUntil(lambda: held() == "", timeout=10_000)
    assert stage.find("action.copy.name").accessibleName() == "Copy Name"


def test_a_change_of_size_changes_nothing(stage: StagedWindow, qtbot: QtBot) -> None:
    stage.click("action.copy.name")
    before = stage.find("verdict")
    stage.window.resize(1024, 768)
    qtbot.waitUntil(lambda: stage.find("verdict") is not before)
    assert held() == NAME
    assert stage.find("action.copy.name").accessibleName() == "Name is copied"
    stage.enter("attract")
    assert held() == ""


@pytest.mark.parametrize("onwards", ["attract", "providers", "failure"])
def test_nothing_is_left_of_it_behind_the_result(stage: StagedWindow, onwards: str) -> None:
    stage.click("action.copy.name")
    stage.enter(onwards)
    assert held() == ""


def test_what_another_copied_since_stays(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.clipboard.COPIED", 100)
    owner = QWidget()
    qtbot.addWidget(owner)
    clipboard = Clipboard(owner)
    clipboard.copy("attribute.name", "Maria")
    with qtbot.waitSignal(clipboard.changed, timeout=10_000):
        QGuiApplication.clipboard().setText("from the organisation's own system")
    assert clipboard.held == ""
    clipboard.clear()
    settle()
    assert held() == "from the organisation's own system"
    assert not clipboard._timer.isActive()
    assert clipboard._text == ""


def test_the_program_s_end_clears_it(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    clipboard = Clipboard(owner)
    clipboard.copy("attribute.name", "Maria")
    program = QGuiApplication.instance()
    assert program is not None
    program.aboutToQuit.emit()
    assert held() == ""


def test_histories_are_asked_to_keep_nothing(stage: StagedWindow) -> None:
    stage.click("action.copy.name")
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"


def test_a_document_s_fields_can_be_copied(new_set: Callable[..., StagedWindow]) -> None:
    staged = new_set()
    show(staged, ONE)
    staged.click("action.copy.number")
    assert held() == "UTO000000"
