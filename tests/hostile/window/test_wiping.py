"""Nothing of a visit stays anywhere in the window, whichever way it is left."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.screens.result import ResultScreen
from kiosk.ui.widgets import pages as rendering
from kiosk.ui.widgets.enlarged import Enlarged, _Sheet
from kiosk.ui.widgets.photo import Photo
from kiosk.ui.widgets.qr import QrCode
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.documents import Document, DocumentCheck, DocumentType, LicenceClass, Pages
from kiosk.visit.domain import Outcome, Push, QrText, Reason, Redirect
from kiosk.visit.intake import Asked, Intake, Questions
from kiosk.visit.stages import Choosing
from tests.support import asking, pdfs
from tests.support.kiosk import Kiosk, read_code
from tests.support.sandbox import Sandbox
from tests.support.shown_results import show
from tests.support.specimens import PASSPORT, face, pdf, side
from tests.support.visits import (
    FORM,
    MANY,
    MATCH_FORM,
    MITID,
    MOBYWATEL,
    SMARTID,
    VERIFIED,
    StagedWindow,
    match_result,
    settle,
    until_drawn,
)

TYPED = "PNOLT-88877766655"
CODE = "zaphod.8fe3.payload"
PAGE = "https://login.example/authorize?token=zaphod-8fe3"
PHONE = "PNOLT-•••••••7531"
NUMBER = "8642"
CASE = "CASE-PLANTED-17"
EXPECTED = "Tricia McMillan"
BORN, BORN_TYPED = "1899-12-31", "31/12/1899"
PERSON = {"name": "Zaphod Beeblebrox", "address": {"formatted": "7 Heart of Gold"}}
DOCUMENT = ("Beeblebrox", "Heart of Gold", "ZB4242424242", "1952-04-XX", "Trillian's note", "AZ42")
PLANTED = (
    *(TYPED, TYPED[6:], CODE, "zaphod-8fe3", PHONE, NUMBER),
    *("K7-4F2Q", "88877766655"),
    *DOCUMENT,
    *("ref-zaphod", "a picture", "a page", "a process"),
    *(CASE, EXPECTED, "1899"),
)
CHECK = DocumentCheck(
    (
        Document(
            DocumentType.DRIVING_LICENCE,
            number="ZB4242424242",
            full_name="Beeblebrox Zaphod",
            surname="Beeblebrox",
            given_names="Zaphod",
            date_of_birth="1952-04-XX",
            address=("7 Heart of Gold", "Damogran"),
            licence_classes=(LicenceClass("AZ42", None, None, "Trillian's note"),),
            face=face(),
            front=side("DOCUMENT"),
            back=side("DOCUMENT, BACK"),
        ),
        PASSPORT,
    ),
    face(),
    nfc_verified=True,
    address_proof=pdf(),
    reference="ref-zaphod",
)


def texts(widget: QWidget) -> Iterator[str]:
    """All that a widget holds for eyes, for assistive technology and for its own memory."""
    yield from (
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.windowTitle(),
    )
    for name in ("text", "placeholderText", "currentText", "title", "selectedText", "displayText"):
        held: Any = getattr(widget, name, None)
        if callable(held):
            yield str(held())
    for held_under in map(bytes, map(QByteArray.data, widget.dynamicPropertyNames())):
        if not held_under.startswith(b"_"):  # Qt's own, of which some cannot be read from here
            yield str(widget.property(held_under.decode()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
        yield from (str(widget.itemData(place)) for place in range(widget.count()))
    if isinstance(widget, QLineEdit):
        kept = widget.text()
        while widget.isUndoAvailable():
            widget.undo()
            yield widget.text()
        widget.setText(kept)


def left(window: QWidget) -> set[str]:
    """What was planted and is still there."""
    held = [QGuiApplication.clipboard().text()]
    for widget in (window, *window.findChildren(QWidget)):
        held += texts(widget)
        if isinstance(widget, QrCode):
            held += [CODE] if widget._shown is not None or not widget._image.isNull() else []
        if isinstance(widget, Photo) and not (widget.picture is None and widget._scaled.isNull()):
            held.append("a picture")
        if isinstance(widget, _Sheet) and not widget.image.isNull():
            held.append("a page")
    if any(renderer._reading or renderer._unsent for renderer in rendering._at_work):
        held.append("a process")  # a killed one has neither, and is gone in a moment
    if read_code(window) is not None:
        held.append(CODE)
    return {planted for planted in PLANTED if any(planted in text for text in held)}


RESULT = replace(VERIFIED, attributes=PERSON)


def _details(stage: StagedWindow) -> None:
    stage.details(SMARTID, FORM)
    field = stage.find("field.registrationId")
    assert isinstance(field, QLineEdit)
    field.insert(TYPED)


def _match(stage: StagedWindow) -> None:
    stage.details(MOBYWATEL, MATCH_FORM)
    field = stage.find("field.fullName")
    assert isinstance(field, QLineEdit)
    field.insert("Zaphod Beeblebrox")


def _rejected(stage: StagedWindow) -> None:
    stage.details(
        SMARTID,
        FORM,
        Outcome.of(Reason.USER_DATA_REJECTED, fields=("registrationId",)),
        registrationId=TYPED,
    )


def _phone(stage: StagedWindow) -> None:
    stage.wait_for(MITID, Redirect(PAGE))
    stage.click("action.on-phone")


def _result(stage: StagedWindow) -> None:
    stage.end(SMARTID, Outcome.verified(RESULT))
    stage.click("action.reveal")


def _documents(stage: StagedWindow) -> None:
    show(stage, CHECK)
    stage.click("action.reveal")


def _enlarged(stage: StagedWindow) -> None:
    _documents(stage)
    stage.click("action.enlarge.front")


def _pages(stage: StagedWindow) -> None:
    _documents(stage)
    stage.click("action.enlarge.proof")
    until_drawn(stage.window)


def _drawing(stage: StagedWindow) -> None:
    show(stage, replace(CHECK, address_proof=Pages(pdfs.slow(2))))
    stage.click("action.reveal")
    stage.click("action.enlarge.proof")


def _failure(stage: StagedWindow) -> None:
    stage.end(SMARTID, Outcome.of(Reason.PROVIDER_UNAVAILABLE))


def _case(stage: StagedWindow) -> None:
    asking.case(stage)
    for name, value in (("case_reference", CASE), ("name", EXPECTED), ("birthdate", BORN_TYPED)):
        field = stage.find(f"field.{name}")
        assert isinstance(field, QLineEdit)
        field.insert(value)


def _wrong_case(stage: StagedWindow) -> None:
    _case(stage)
    field = stage.find("field.birthdate")
    assert isinstance(field, QLineEdit)
    field.insert("no date")
    stage.click("action.continue")


def _compared(stage: StagedWindow) -> None:
    stage.flow.intake = Intake(CASE, ExpectedPerson(EXPECTED, BORN))
    stage.end(SMARTID, Outcome.verified(RESULT))
    stage.click("action.reveal")


PLANTS: dict[str, Callable[[StagedWindow], None]] = {
    "details": _details,
    "match": _match,
    "rejected": _rejected,
    "qr": lambda stage: stage.wait_for(SMARTID, QrText(CODE)),
    "push": lambda stage: stage.wait_for(SMARTID, Push(None, PHONE, NUMBER)),
    "phone": _phone,
    "result": _result,
    "documents": _documents,
    "enlarged": _enlarged,
    "pages": _pages,
    "drawing": _drawing,
    "failure": _failure,
    "case": _case,
    "wrong case": _wrong_case,
    "expected": _compared,
    "compared": lambda stage: stage.end(
        MOBYWATEL, Outcome.of(Reason.MATCH_FAILED, result=match_result(matched=False))
    ),
}

VISIBLE = {
    "details": {TYPED},
    "match": {"Beeblebrox"},
    "rejected": {TYPED},
    "qr": {CODE},
    "push": {PHONE},
    "phone": {CODE},
    "result": {"Beeblebrox"},
    "documents": {*DOCUMENT, "a picture"},
    "enlarged": {*DOCUMENT, "a picture"},
    "pages": {*DOCUMENT, "a picture", "a page"},
    "drawing": {*DOCUMENT, "a picture", "a process"},
    "failure": {"K7-4F2Q"},
    "case": {CASE, EXPECTED, "1899"},
    "wrong case": {CASE, EXPECTED, "1899"},
    "expected": {EXPECTED, "1899"},
}
"""What can be found before it is left: the search sees what it looks for."""


@pytest.mark.parametrize("onwards", ["attract", "providers", "starting", "checking", "failure"])
@pytest.mark.parametrize("planted", PLANTS)
def test_a_state_that_is_left_keeps_nothing(
    new_set: Callable[..., StagedWindow], planted: str, onwards: str
) -> None:
    stage = new_set()
    PLANTS[planted](stage)
    assert left(stage.window) >= VISIBLE.get(planted, set())
    if onwards == "failure":
        stage.end(SMARTID, Outcome.of(Reason.NETWORK))
    else:
        stage.enter(onwards)
    assert left(stage.window) - ({"K7-4F2Q"} if onwards == "failure" else set()) == set()


@pytest.mark.parametrize("planted", ["documents", "enlarged", "pages", "drawing"])
def test_time_wipes_what_a_document_said(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, planted: str
) -> None:
    stage = new_set()
    stage.flow.leave.connect(lambda _reason: stage.enter("attract"))
    PLANTS[planted](stage)
    screen = stage.find("screen.result")
    assert isinstance(screen, ResultScreen)
    # It runs already; pages take as long as they take to be drawn.
    idle = stage.window._idle
    assert idle is not None
    idle._touched_at -= idle.left - 0.2
    QGuiApplication.clipboard().setText("Beeblebrox")
    assert left(stage.window) >= {"Beeblebrox", "a picture"}
    qtbot.waitUntil(lambda: left(stage.window) == set(), timeout=60_000)
    assert not stage.window.findChildren(Enlarged)


@pytest.mark.parametrize("planted", ["documents", "enlarged", "pages", "drawing"])
def test_a_change_of_size_covers_what_a_document_said(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, planted: str
) -> None:
    stage = new_set()
    PLANTS[planted](stage)
    before = stage.find("verdict")
    stage.window.resize(1024, 768)
    qtbot.waitUntil(lambda: stage.find("verdict") is not before)
    settle()
    assert left(stage.window) == {"a picture", "ref-zaphod"}  # the faces, and what nobody covers
    assert not stage.window.findChildren(Enlarged)


WAYS: dict[str, tuple[str, str]] = {
    "back": ("details", "action.back"),
    "idle from details": ("details", ""),
    "cancel": ("waiting", "action.cancel"),
    "another method": ("waiting", "action.other-method"),
    "done": ("result", "action.done"),
    "idle from result": ("result", ""),
    "end": ("failure", "action.done"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_real_visit_leaves_nothing(kiosk: Kiosk, sandbox: Sandbox, way: str) -> None:
    state, control = WAYS[way]
    if state == "failure":
        sandbox.fault("fail_code", on="create", code="PROVIDER_UNAVAILABLE")
    if state == "result":
        sandbox.plan(approve_after=0, user=PERSON)
    kiosk.choose("smartid")
    kiosk.type("field.registrationId", TYPED)
    field = kiosk.find("field.registrationId")
    assert isinstance(field, QLineEdit)
    field.selectAll()
    kiosk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert TYPED in left(kiosk.window)
    if state != "details":
        kiosk.click("action.continue")
        kiosk.until(state)
    if state == "result":
        kiosk.click("action.reveal")
        assert "Beeblebrox" in left(kiosk.window)
    if control:
        kiosk.click(control)
    else:
        kiosk.flow.leave.emit(Reason.IDLE)
    kiosk.until("providers" if way in {"back", "another method"} else "attract")
    assert isinstance(kiosk.flow.visit, Choosing)
    kiosk.settled()
    assert left(kiosk.window) == set()


@pytest.mark.parametrize("emptied", [False, True])
def test_a_search_does_not_come_back(new_set: Callable[..., StagedWindow], emptied: bool) -> None:
    stage = new_set()
    stage.catalogue(MANY)
    stage.enter("providers")
    search = stage.find("field.search")
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, EXPECTED)
    if emptied:
        stage.click("action.clear-search")
    stage.enter("attract")
    stage.enter("providers")
    assert not search.isUndoAvailable()
    assert not search.isRedoAvailable()
    search.undo()
    assert search.text() == ""


@pytest.mark.parametrize("way", ["done", "cancel", "time"])
def test_what_was_looked_for_ends_with_the_visit(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, way: str
) -> None:
    stage = new_set()
    stage.catalogue(MANY)
    stage.enter("providers")
    search = stage.find("field.search")
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "e")
    stage.click("country.ee")
    stage.window._change_language("sv")
    qtbot.waitUntil(lambda: stage.find("field.search") is not search)
    assert _chosen(stage) == {"country.ee"}
    if way == "done":
        stage.end(SMARTID, Outcome.verified(RESULT))
    elif way == "time":
        assert stage.window._idle is not None
        stage.window._idle.deleteLater()
    stage.enter("attract")
    stage.enter("providers")
    assert _chosen(stage) == set()
    again = stage.find("field.search")
    assert isinstance(again, QLineEdit)
    assert again.text() == ""
    assert not again.isUndoAvailable()


def _chosen(stage: StagedWindow) -> set[str]:
    buttons = stage.window.findChildren(QAbstractButton)
    chips = [button for button in buttons if button.objectName().startswith("country.")]
    return {chip.objectName() for chip in chips if chip.isChecked()}


def test_what_another_program_copied_can_be_pasted(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    QGuiApplication.clipboard().setText("from the organisation's own system")
    stage.enter("providers")
    stage.details(SMARTID, FORM)
    assert QGuiApplication.clipboard().text() == "from the organisation's own system"


INTAKE_WAYS: dict[str, tuple[str, str]] = {
    "cancel": ("case", "action.cancel"),
    "idle from the case": ("case", ""),
    "idle from the methods": ("providers", ""),
    "cancel the verification": ("waiting", "action.cancel"),
    "done": ("result", "action.done"),
    "time from the result": ("result", ""),
}


@pytest.mark.parametrize("way", INTAKE_WAYS)
def test_a_real_visit_leaves_nothing_of_the_case(
    kiosk: Kiosk,
    sandbox: Sandbox,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    caplog.set_level(logging.DEBUG, "kiosk")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    state, control = INTAKE_WAYS[way]
    kiosk.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    sandbox.plan(approve_after=0 if state == "result" else None, user=PERSON)
    kiosk.click("action.start")
    kiosk.until("case")
    for name, value in (("case_reference", CASE), ("name", EXPECTED), ("birthdate", BORN_TYPED)):
        kiosk.type(f"field.{name}", value)
    field = kiosk.find("field.name")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    kiosk.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert left(kiosk.window) >= {CASE, EXPECTED, "1899"}
    if state != "case":
        kiosk.click("action.continue")
        kiosk.until("providers")
        assert left(kiosk.window) == set()
    if state in {"waiting", "result"}:
        kiosk.click("provider.bankidse")
        kiosk.until(state)
    if state == "result":
        kiosk.click("action.reveal")
        assert left(kiosk.window) >= {EXPECTED, "1899"}
        assert EXPECTED not in str(sandbox.requests())
    if control:
        kiosk.click(control)
    else:
        kiosk.flow.leave.emit(Reason.IDLE)
    kiosk.until("attract")
    assert kiosk.flow.intake == Intake()
    kiosk.settled()
    assert left(kiosk.window) == set()
    logged = "".join(str(vars(record)) for record in caplog.records)
    assert "flow.entered" in logged
    assert not [value for value in (CASE, EXPECTED, BORN, BORN_TYPED) if value in logged]
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    written = b"".join(file.read_bytes() for file in files)
    assert not [value for value in (CASE, EXPECTED, BORN_TYPED) if value.encode() in written]


def test_a_change_of_language_keeps_the_case_in_one_place(
    new_set: Callable[..., StagedWindow], qtbot: QtBot
) -> None:
    stage = new_set()
    _case(stage)
    before = stage.find("field.name")
    stage.window._change_language("sv")
    qtbot.waitUntil(lambda: stage.find("field.name") is not before)
    settle()
    after = stage.find("field.name")
    assert isinstance(after, QLineEdit)
    assert after.text() == EXPECTED
    stage.enter("attract")
    assert left(stage.window) == set()
