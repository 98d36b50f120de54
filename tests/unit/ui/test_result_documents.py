"""Documents on the result: every field, the pictures, the pages, and nothing of them afterwards."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.countries import country
from kiosk.ui.widgets import pages as rendering
from kiosk.ui.widgets.masked import DOTS, isolated
from kiosk.ui.widgets.photo import image_of
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.documents import Document, DocumentCheck, Pages, Picture
from kiosk.visit.domain import Channel, Outcome, Reason, Result
from kiosk.visit.stages import Choosing
from tests.support.shown_results import document_result, photos, show
from tests.support.specimens import LICENCE, ONE, PASSPORT, THREE, pdf
from tests.support.visits import (
    DOCUMENTS,
    PUBLIC,
    SMARTID,
    StagedWindow,
    controls,
    settle,
)

pytestmark = pytest.mark.slow

PERSONAL = (
    "SPECIMEN",
    "MARIA JOHANNA",
    "DR",
    "JR 3RD",
    "17 March 1984",
    "Female",
    "8136431812",
    "430-985 ELEIFEND\nDULUTH WA 92611",
    *("B", "30 May 2012", "30 Dec 2022", "Corrective lenses", "C1", "1 Feb 2016"),
)
OPEN = ("30 December 2022", "United States", "UT", "30 May 2012", "not read", "Expired")


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


# -- fields ---------------------------------------------------------------------------------------


def test_every_field_is_there_and_what_is_personal_is_covered(stage: StagedWindow) -> None:
    show(stage, THREE)
    shown_texts = texts(stage)
    for text in OPEN:
        assert text in shown_texts, text
    for text in PERSONAL:
        if text not in OPEN and text != "30 May 2012":
            assert text not in shown_texts, text
    assert "SPECIMEN MARIA JOHANNA" not in shown_texts
    stage.click("action.reveal")
    for text in (*PERSONAL, "SPECIMEN MARIA JOHANNA"):
        assert text in texts(stage), text
    assert DOTS not in texts(stage)
    assert "RAW" not in texts(stage)  # the service's own names of the same


def test_how_the_documents_came_is_told(stage: StagedWindow) -> None:
    result = replace(document_result(ONE), channel=Channel("WEB", None))
    stage.end(DOCUMENTS, Outcome.verified(result))
    assert {"Through", "Web"} <= set(texts(stage))


def test_a_field_is_revealed_alone_and_covered_again(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.widgets.masked.REVEAL", 100)
    stage = new_set()
    show(stage, ONE)
    stage.click("action.reveal.number")
    number, born = stage.find("document.number"), stage.find("document.date_of_birth")
    assert isinstance(number, QLabel)
    assert isinstance(born, QLabel)
    assert (number.text(), born.text()) == ("UTO000000", DOTS)
    qtbot.waitUntil(lambda: number.text() == DOTS, timeout=3000)
    assert number.accessibleName() == "Covered"


def test_only_a_full_name_is_never_split(stage: StagedWindow) -> None:
    show(stage, THREE)
    stage.click("action.document.3")
    stage.click("action.reveal")
    assert "\u2068محمد SPECIMEN\u2069" in texts(stage)  # each part in its own direction
    assert "Surname" not in texts(stage)
    assert "Given names" not in texts(stage)
    assert "1984-03-XX" in texts(stage)  # as it was given
    assert "Not specified" in texts(stage)


def test_a_document_with_nothing_in_it_is_shown(stage: StagedWindow) -> None:
    show(stage, DocumentCheck((Document(None),)))
    assert "Document" in texts(stage)


def test_markup_and_marks_of_direction_are_text(stage: StagedWindow) -> None:
    forged = replace(PASSPORT, surname="<b>X</b>\u202eY", given_names="a\x1bb")
    show(stage, replace(ONE, documents=(forged,)))
    stage.click("action.reveal")
    assert "<b>X</b>\N{REPLACEMENT CHARACTER}Y" in texts(stage)
    assert "a\N{REPLACEMENT CHARACTER}b" in texts(stage)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        *(("DEU", "Germany"), ("D", "Germany"), ("D<<", "Germany"), ("swe", "Sweden")),
        *(("SE", "Sweden"), ("gb", "United Kingdom"), ("EU", "European Union"), ("ZZ", "ZZ")),
        *(("RKS", "Kosovo"), ("UNO", "United Nations"), ("EUE", "European Union")),
        *(("XBA", "African Development Bank"), ("XIM", "African Export-Import Bank")),
        *(("XCC", "Caribbean Community"), ("XMP", "Parliamentary Assembly of the Mediterranean")),
        *(("XCO", "Common Market for Eastern and Southern Africa"), ("NTZ", "Neutral Zone")),
        *(
            ("XEC", "Economic Community of West African States"),
            ("XOM", "Sovereign Military Order of Malta"),
        ),
        *(("XES", "Organization of Eastern Caribbean States"), ("XCE", "Council of Europe")),
        *(("XDC", "Southern African Development Community"), ("XPO", "Interpol")),
        *(("XXA", "Stateless"), ("GBN", "British National (Overseas)"), ("ZZZ", "ZZZ"), ("", "")),
    ],
)
def test_countries_have_names(code: str, name: str) -> None:
    assert country(code) == name


def test_countries_have_names_in_the_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Swedish))
    assert country("DEU") == "Tyskland"
    QLocale.setDefault(QLocale(QLocale.Language.Japanese))
    assert country("DEU") == "Germany"


def test_marks_of_direction_only_where_they_do_something() -> None:
    assert isolated("MARIA") == "MARIA"
    assert isolated("מריה") == "\u2068מריה\u2069"
    assert isolated("A\nB") == "A\nB"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920), (3840, 2160)])
def test_nothing_is_cut_off_at_its_side(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    stage = new_set(*size)
    for check in (ONE, THREE):
        show(stage, check)
        for place in range(len(check.documents) if len(check.documents) > 1 else 0):
            stage.click(f"action.document.{place + 1}")
            stage.click("action.reveal")
            for scroll in stage.find("screen.result").findChildren(Scrolling):
                assert scroll.horizontalScrollBar().maximum() == 0
        for widget in controls(stage.find("screen.result")):
            wanted = widget.minimumSizeHint().width() if isinstance(widget, QPushButton) else 56
            assert widget.width() >= wanted, widget.objectName()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
def test_what_is_written_without_a_space_is_broken(
    new_set: Callable[..., StagedWindow], size: tuple[int, int]
) -> None:
    """Else the buttons beside it would stand outside the window."""
    stage = new_set(*size)
    endless = "Wolfeschlegelsteinhausenbergerdorff" * 14
    show(stage, replace(ONE, documents=(replace(PASSPORT, surname=endless, jurisdiction=endless),)))
    stage.click("action.reveal")
    assert endless in [text.replace("\u200b", "") for text in texts(stage)]
    result = Result(3, None, {endless: endless}, credentials=(replace(PUBLIC, authority=endless),))
    for shown in (None, result):
        if shown is not None:
            stage.end(SMARTID, Outcome.verified(shown))
            stage.click("action.reveal")
        for scroll in stage.find("screen.result").findChildren(Scrolling):
            assert scroll.horizontalScrollBar().maximum() == 0


def test_where_what_has_no_spaces_is_broken() -> None:
    assert isolated("1234567890" * 3) == "123456789012\u200b345678901234\u200b567890"
    assert isolated("LINDSTRÖM-KARLSSON-BERG") == "LINDSTRÖM-KARLSSON-BERG"
    assert isolated("e\u0301" * 15).replace("\u200b", "") == "e\u0301" * 15
    assert "\u200b\u0301" not in isolated("e\u0301" * 15)


# -- several documents ----------------------------------------------------------------------------


def test_one_document_at_a_time(stage: StagedWindow) -> None:
    show(stage, THREE)
    tabs = [stage.find(f"action.document.{n}") for n in (1, 2, 3)]
    names = [tab.accessibleName() for tab in tabs]
    assert names == ["Driving licence", "Passport", "Identity card"]
    assert "UT" in texts(stage)
    stage.click("action.reveal")
    stage.click("action.document.2")
    assert "UT" not in texts(stage)
    assert "Sweden" in texts(stage)
    assert "8136431812" not in texts(stage)
    assert "UTO000000" not in texts(stage)  # covered, though the last one was revealed
    assert [tab.isChecked() for tab in tabs if isinstance(tab, QPushButton)] == [
        *(False, True, False)
    ]


def test_documents_of_one_kind_are_numbered(stage: StagedWindow) -> None:
    show(stage, replace(THREE, documents=(PASSPORT, LICENCE, PASSPORT)))
    names = [stage.find(f"action.document.{n}").accessibleName() for n in (1, 2, 3)]
    assert names == ["Passport 1", "Driving licence", "Passport 2"]


def test_documents_are_changed_by_keys(stage: StagedWindow) -> None:
    show(stage, THREE)
    stage.find("action.document.1").setFocus()
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Right)
    settle()
    assert QApplication.focusWidget() is stage.find("action.document.2")
    assert "Sweden" in texts(stage)


def test_keys_come_to_the_chosen_document(stage: StagedWindow, qtbot: QtBot) -> None:
    show(stage, THREE)
    stage.click("action.document.2")
    before = stage.find("verdict")
    stage.window.resize(1024, 768)
    qtbot.waitUntil(lambda: stage.find("verdict") is not before)
    stage.find("action.reveal").setFocus()
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is stage.find("action.document.2")


def test_a_kind_that_is_not_known_is_told_in_the_services_word(stage: StagedWindow) -> None:
    unknown = replace(PASSPORT, type=None, type_name="RP")
    show(stage, replace(THREE, documents=(unknown, LICENCE)))
    assert {"Kind", "RP"} <= set(texts(stage))
    stage.click("action.document.2")
    assert "Kind" not in texts(stage)


# -- afterwards -----------------------------------------------------------------------------------


@pytest.mark.parametrize("onwards", ["attract", "providers", "failure"])
@pytest.mark.parametrize("opened", ["", "action.enlarge.front", "action.enlarge.proof"])
def test_nothing_of_a_document_stays(
    stage: StagedWindow, qtbot: QtBot, onwards: str, opened: str
) -> None:
    show(stage, THREE)
    stage.click("action.reveal")
    assert photos(stage)
    if opened:
        stage.click(opened)
    if onwards == "failure":
        stage.conclude(DOCUMENTS, Outcome.of(Reason.NETWORK))
    else:
        stage.flow.visit = Choosing()
    stage.enter(onwards)
    assert photos(stage) == []
    remaining = " ".join(label.text() for label in stage.window.findChildren(QLabel))
    remaining += " ".join(widget.accessibleName() for widget in stage.window.findChildren(QWidget))
    for word in ("SPECIMEN", "8136431812", "1984", "ELEIFEND", "Female"):
        assert word not in remaining
    qtbot.waitUntil(lambda: not rendering._at_work, timeout=60_000)


def test_the_bytes_of_a_picture_are_let_go(stage: StagedWindow) -> None:
    shown = Picture(640, 480, bytes(bytearray(b"\x80\x90\xa0\xff" * 640 * 480)))
    # Not counted in the assertions: those hold what they look at.
    before = sys.getrefcount(shown.pixels)
    image = image_of(shown)
    looking = sys.getrefcount(shown.pixels)
    assert looking == before + 1
    del image
    document = replace(PASSPORT, face=shown, front=shown)
    show(stage, DocumentCheck((document,), shown, address_proof=shown))
    stage.click("action.enlarge.front")
    stage.flow.visit = Choosing()
    stage.enter("attract")
    gc.collect()
    after = sys.getrefcount(shown.pixels)
    assert after == before


def test_the_bytes_of_a_proof_are_let_go(stage: StagedWindow, qtbot: QtBot) -> None:
    shown = Pages(bytes(bytearray(pdf(20).pdf)))
    before = sys.getrefcount(shown.pdf)
    show(stage, replace(ONE, address_proof=shown))
    stage.click("action.enlarge.proof")
    qtbot.waitUntil(lambda: bool(stage.window.findChildren(QWidget, "page")), timeout=60_000)
    stage.flow.visit = Choosing()
    stage.enter("attract")
    qtbot.waitUntil(lambda: not rendering._at_work, timeout=60_000)
    settle()
    gc.collect()
    after = sys.getrefcount(shown.pdf)
    assert after == before
    assert [item for item in gc.get_objects() if isinstance(item, rendering.Renderer)] == []


def test_nothing_is_left_among_what_qt_keeps_painted(stage: StagedWindow) -> None:
    show(stage, ONE)
    QPixmapCache.insert("of a visit", QPixmap(8, 8))
    stage.enter("attract")
    assert not QPixmapCache.find("of a visit", QPixmap())
