"""Faces, pictures and the pages of a proof on the result of documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets import pages as rendering
from kiosk.ui.widgets.photo import Photo
from kiosk.visit.documents import Pages, Picture, Unreadable
from tests.support import pdfs
from tests.support.shown_results import photos, show
from tests.support.specimens import CARD, ONE, PASSPORT, THREE, pdf
from tests.support.visits import (
    StagedWindow,
    settle,
    until_drawn,
)

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def stage(new_set: Callable[..., StagedWindow]) -> StagedWindow:
    return new_set()


def texts(stage: StagedWindow) -> list[str]:
    shown = [label for label in stage.window.findChildren(QLabel) if label.isVisible()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown if label.text())
    return [label.text() for label in shown]


def enlarged(stage: StagedWindow) -> QWidget | None:
    overlays = [w for w in stage.window.findChildren(QWidget, "enlarged") if w.isVisible()]
    return overlays[0] if overlays else None


def seen(stage: StagedWindow, name: str) -> str | None:
    """What those are told of a visible widget who do not see it; None where there is none."""
    widgets = [widget for widget in stage.window.findChildren(QWidget, name) if widget.isVisible()]
    return widgets[0].accessibleName() if widgets else None


def colours(image: QImage) -> int:
    """How many there are on some of the pixels."""
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    )


def test_faces_are_side_by_side_at_once(stage: StagedWindow) -> None:
    show(stage, THREE)
    one, other = stage.find("action.enlarge.liveness"), stage.find("action.enlarge.face")
    for photo in (one, other):
        assert isinstance(photo, Photo)
        assert photo.height() >= 120
        assert colours(photo.grab().toImage()) > 10
    assert (
        one.mapToGlobal(one.rect().topLeft()).y() == other.mapToGlobal(other.rect().topLeft()).y()
    )


@pytest.mark.parametrize("name", ["liveness", "face", "front", "back"])
def test_a_picture_is_enlarged_and_closed(stage: StagedWindow, name: str) -> None:
    show(stage, THREE)
    stage.find(f"action.enlarge.{name}").setFocus()
    stage.click(f"action.enlarge.{name}")
    over = enlarged(stage)
    assert over is not None
    assert over.size() == stage.window.size()
    assert over.accessibleName()
    assert colours(stage.find("action.close.picture").grab().toImage()) > 10
    close = stage.find("action.close")
    assert QApplication.focusWidget() is close
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is close  # nothing below can be reached
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Escape)
    settle()
    assert enlarged(stage) is None
    assert QApplication.focusWidget() is stage.find(f"action.enlarge.{name}")


def test_a_touch_closes_what_is_enlarged(stage: StagedWindow) -> None:
    show(stage, ONE)
    for name in ("action.close", "action.close.picture"):
        stage.click("action.enlarge.front")
        QTest.mouseClick(stage.find(name), Qt.MouseButton.LeftButton)
        settle()
        assert enlarged(stage) is None


def test_what_is_enlarged_does_not_stay(
    stage: StagedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.widgets.enlarged.ENLARGED", 50)
    show(stage, ONE)
    stage.click("action.enlarge.front")
    qtbot.waitUntil(lambda: enlarged(stage) is None, timeout=3000)


def test_what_is_opened_in_haste_does_not_stay(stage: StagedWindow) -> None:
    """The last one is destroyed when this one is open already."""
    show(stage, THREE)
    front, back = stage.find("action.enlarge.front"), stage.find("action.enlarge.back")
    assert isinstance(front, QPushButton)
    assert isinstance(back, QPushButton)
    front.click()
    close = stage.find("action.close")
    assert isinstance(close, QPushButton)
    close.click()
    back.click()
    settle()
    assert enlarged(stage) is not None
    stage.enter("attract")
    assert enlarged(stage) is None
    assert photos(stage) == []


def test_what_cannot_be_read_says_so(stage: StagedWindow) -> None:
    show(stage, replace(ONE, documents=(CARD,), address_proof=Unreadable.UNREADABLE))
    face = stage.find("action.enlarge.face")
    assert face.accessibleName() == "Face: In the document: Cannot be shown"
    assert not face.isEnabled()
    assert "Front: cannot be shown" in texts(stage)
    assert "Proof of address: cannot be shown" in texts(stage)
    assert not stage.window.findChildren(QWidget, "action.enlarge.front")


# -- pages ----------------------------------------------------------------------------------------


def test_the_pages_of_a_proof_are_drawn(stage: StagedWindow) -> None:
    show(stage, THREE)
    stage.click("action.enlarge.proof")
    until_drawn(stage.window)
    pages = stage.window.findChildren(QWidget, "page")
    assert [page.accessibleName() for page in pages] == [
        f"Proof of address, page {n} of 2" for n in (1, 2)
    ]
    for page in pages:
        drawn = page.grab().toImage()
        head = drawn.pixelColor(drawn.width() // 2, 20)
        assert head.green() > 1.5 * max(head.red(), head.blue())
        assert drawn.pixelColor(drawn.width() // 2, drawn.height() // 2).lightness() > 200


def test_no_more_than_twenty_pages(stage: StagedWindow, qtbot: QtBot) -> None:
    show(stage, replace(ONE, address_proof=pdf(22)))
    stage.click("action.enlarge.proof")
    qtbot.waitUntil(lambda: "2 more pages are not shown." in texts(stage), timeout=60_000)
    assert len(stage.window.findChildren(QWidget, "page")) == 20
    stage.click("action.close")


@pytest.mark.parametrize(
    "broken", [b"", b"%PDF-1.7\nnothing", pdf().pdf[:2000], b"\x00" * 5000, b"GIF89a"]
)
def test_a_broken_proof_says_so(stage: StagedWindow, qtbot: QtBot, broken: bytes) -> None:
    show(stage, replace(ONE, address_proof=Pages(broken)))
    stage.click("action.enlarge.proof")
    said = "Proof of address: Cannot be shown"
    qtbot.waitUntil(lambda: seen(stage, "action.close.picture") == said, timeout=60_000)
    assert "Opening …" not in texts(stage)
    stage.click("action.close")
    assert enlarged(stage) is None


def test_a_proof_is_announced_until_it_is_open(stage: StagedWindow) -> None:
    show(stage, replace(ONE, address_proof=pdf(3)))
    opener = stage.find("action.enlarge.proof")
    assert isinstance(opener, QPushButton)
    opener.click()
    assert "Opening …" in texts(stage)
    until_drawn(stage.window)
    assert "Opening …" not in texts(stage)


def test_a_proof_that_is_closed_while_it_is_opened(stage: StagedWindow, qtbot: QtBot) -> None:
    show(stage, replace(ONE, address_proof=pdf(3)))
    for name in ("action.enlarge.proof", "action.close") * 3:
        button = stage.find(name)
        assert isinstance(button, QPushButton)
        button.click()  # and no event is heard between the two
    qtbot.waitUntil(lambda: not rendering._at_work, timeout=60_000)
    settle()
    assert enlarged(stage) is None
    assert stage.window.findChildren(QWidget, "page") == []


def test_a_visit_that_ends_while_pages_are_drawn(stage: StagedWindow, qtbot: QtBot) -> None:
    """Their process would be busy for another minute."""
    show(stage, replace(ONE, address_proof=Pages(pdfs.slow(2))))
    stage.click("action.enlarge.proof")
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(QWidget, "page")), timeout=60_000)
    [process] = [renderer._process.processId() for renderer in rendering._at_work]
    assert psutil.pid_exists(process)
    stage.enter("attract")
    assert enlarged(stage) is None
    assert stage.window.findChildren(QWidget, "page") == []
    qtbot.waitUntil(lambda: not rendering._at_work, timeout=60_000)
    assert not psutil.pid_exists(process)


def test_a_page_that_cannot_be_drawn_is_grey(stage: StagedWindow) -> None:
    show(stage, replace(ONE, address_proof=Pages(pdfs.nested())))  # its process ends at that
    stage.click("action.enlarge.proof")
    until_drawn(stage.window)
    assert stage.find("page").grab().toImage().pixelColor(9, 9).name() == "#c9ced6"


def test_a_proof_may_be_a_picture(stage: StagedWindow) -> None:
    assert isinstance(PASSPORT.front, Picture)
    show(stage, replace(ONE, address_proof=PASSPORT.front))
    stage.click("action.enlarge.proof")
    assert colours(stage.find("action.close.picture").grab().toImage()) > 10
