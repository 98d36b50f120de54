"""Documents on the result: every field, the pictures, the pages, and nothing of them afterwards."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.countries import country
from kiosk.ui.widgets import pages as rendering
from kiosk.ui.widgets.masked import DOTS, isolated
from kiosk.ui.widgets.photo import Photo, image_of
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.documents import Document, DocumentCheck, Pages, Picture, Unreadable
from kiosk.visit.domain import Channel, Outcome, Reason, Result
from kiosk.visit.stages import Choosing
from tests.support import pdfs
from tests.support.shown_results import document_result, show
from tests.support.specimens import CARD, LICENCE, ONE, PASSPORT, THREE, pdf
from tests.support.visits import (
    DOCUMENTS,
    PUBLIC,
    SMARTID,
    StagedWindow,
    controls,
    settle,
    until_drawn,
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


def seen(stage: StagedWindow, name: str) -> str | None:
    """What those are told of a visible widget who do not see it; None where there is none."""
    widgets = [widget for widget in stage.window.findChildren(QWidget, name) if widget.isVisible()]
    return widgets[0].accessibleName() if widgets else None


def colours(image: QImage) -> int:
    """How many there are on some of the pixels."""
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}
    )


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


# -- pictures -------------------------------------------------------------------------------------


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
    assert _photos(stage) == []


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


# -- afterwards -----------------------------------------------------------------------------------


def _photos(stage: StagedWindow) -> list[Photo]:
    return [photo for photo in stage.window.findChildren(Photo) if photo.picture is not None]


@pytest.mark.parametrize("onwards", ["attract", "providers", "failure"])
@pytest.mark.parametrize("opened", ["", "action.enlarge.front", "action.enlarge.proof"])
def test_nothing_of_a_document_stays(
    stage: StagedWindow, qtbot: QtBot, onwards: str, opened: str
) -> None:
    show(stage, THREE)
    stage.click("action.reveal")
    assert _photos(stage)
    if opened:
        stage.click(opened)
    if onwards == "failure":
        stage.conclude(DOCUMENTS, Outcome.of(Reason.NETWORK))
    else:
        stage.flow.visit = Choosing()
    stage.enter(onwards)
    assert _photos(stage) == []
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
