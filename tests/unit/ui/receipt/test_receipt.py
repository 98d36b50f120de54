"""The receipt: what it says, to whom, and that whatever the system's printing does, nobody waits.

The processes are real ones. The printing system is a socket that speaks no IPP, or a port at which
nobody listens.
"""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.receipt import printing
from kiosk.ui.receipt.content import Destination, Printed, Receipt, receipt_of
from kiosk.ui.receipt.drawing import TITLE, lines
from kiosk.ui.receipt.printing import ReceiptPrinter, look
from kiosk.visit.domain import Acceptance, Outcome, VerificationRequest
from kiosk.visit.stages import Choice, Concluded
from tests.support.printing import IDLE, PRINTER, STOPPED, print_service
from tests.support.visits import SMARTID, VERIFIED, StagedWindow

pytestmark = pytest.mark.slow

RECEIPT = Receipt(
    language="en",
    title="Nordbank · Front desk 1",
    method="Smart-ID",
    outcome="verified",
    acceptance="accepted",
    loa=3,
    at="2026-11-21T10:42:00+00:00",
    reference="K7-4F2Q",
)
NOW = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
PLANTED = {"name": "Zaphod Beeblebrox", "birthdate": "1979-10-12", "personal_number": "424242-4242"}


@pytest.fixture(autouse=True)
def _this_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "_KEPT", printing._KEPT | {"PYTHONPATH"})


@pytest.fixture
def silent_port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A printing system that takes every connection, and never answers."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
        yield port


@pytest.fixture
def closed_port(monkeypatch: pytest.MonkeyPatch) -> int:
    """A desk without a printing system."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port: int = server.getsockname()[1]
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
    return port


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def print_one(qtbot: QtBot, owner: QWidget, destination: Destination) -> ReceiptPrinter:
    printer = ReceiptPrinter(owner, destination)
    printer.follow(RECEIPT.reference)
    printer.print(RECEIPT)
    assert printer.is_at_work
    qtbot.waitUntil(lambda: not printer.is_at_work, timeout=60_000)
    return printer


def text_of(file: Path) -> str:
    document = QPdfDocument()
    document.load(str(file))
    assert document.pageCount() == 1
    text = document.getAllText(0).text()
    document.close()
    return text


def planted_visit() -> Concluded:
    outcome = Outcome.verified(replace(VERIFIED, attributes=PLANTED))
    request = VerificationRequest("smartid", user_data={"ssn": "424242-4242"})
    choice = Choice(SMARTID.provider, lambda: pytest.fail("nothing is opened"), request)
    return Concluded(choice, request, "K7-4F2Q", outcome, 0.0, Acceptance.ACCEPTED)


def test_it_says_what_was_checked_and_nothing_of_the_person(qapp: object) -> None:
    receipt = receipt_of(planted_visit(), "Nordbank", "en", NOW, None)
    said = receipt.as_json() + str(lines(receipt))
    assert not [value for value in PLANTED.values() if value in said]
    assert dict(lines(receipt)).keys() == {
        *("What was checked", "Method", "When", "Outcome", "Assurance", "Reference")
    }
    assert dict(lines(receipt))["Outcome"] == "Verified"
    assert Receipt.from_json(receipt.as_json()) == receipt


@pytest.mark.parametrize(
    ("outcome", "acceptance", "words"),
    [
        ("verified", "open", "Verified"),
        ("verified", "refused", "Not accepted by our staff"),
        ("not_verified", "open", "Not verified"),
        ("failed", "open", "Failed"),
    ],
)
def test_the_outcome_in_words(qapp: object, outcome: str, acceptance: str, words: str) -> None:
    receipt = replace(RECEIPT, outcome=outcome, acceptance=acceptance)
    assert dict(lines(receipt))["Outcome"] == words


def test_it_is_saved_whole_and_for_nobody_else(
    qtbot: QtBot, owner: QWidget, tmp_path: Path
) -> None:
    told: list[str] = []
    printer = ReceiptPrinter(owner, Destination(folder=tmp_path))
    printer.printed.connect(told.append)
    printer.follow("K7-4F2Q")
    visit = planted_visit()
    printer.print(receipt_of(visit, "Nordbank", "en", NOW, None))
    qtbot.waitUntil(lambda: not printer.is_at_work, timeout=60_000)
    assert printer.result is Printed.SAVED
    assert told == ["K7-4F2Q"]
    [file] = tmp_path.iterdir()
    assert file.name == "receipt-K7-4F2Q.pdf"
    assert file.stat().st_mode & 0o077 == 0
    text = text_of(file)
    assert "Smart-ID" in text
    held = text.encode() + file.read_bytes()
    assert not [value for value in PLANTED.values() if value.encode() in held]
    assert TITLE.encode("utf-16-be") in file.read_bytes()  # which is also the job's


def test_a_process_that_is_ended_leaves_no_file(
    qtbot: QtBot,
    owner: QWidget,
    silent_port: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What the printing system's library has spooled by then goes with the process's own folder."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    printer = ReceiptPrinter(owner, Destination())
    printer.follow(RECEIPT.reference)
    printer.print(RECEIPT)
    [folder] = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    (folder / "left").write_text("spooled")
    printer._timer.start(0)
    qtbot.waitUntil(lambda: not printer.is_at_work, timeout=60_000)
    assert printer.result is Printed.STUCK
    qtbot.waitUntil(lambda: not list(tmp_path.iterdir()), timeout=60_000)


def test_a_desk_without_a_printer(qtbot: QtBot, owner: QWidget, closed_port: int) -> None:
    assert print_one(qtbot, owner, Destination()).result is Printed.NO_PRINTER
    assert print_one(qtbot, owner, Destination("front")).result is Printed.NO_PRINTER
    assert look(Destination(), 60.0) is Printed.NO_PRINTER


def test_what_a_spooler_sees_says_nothing_of_the_person(
    qtbot: QtBot, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with print_service() as service:
        monkeypatch.setenv("CUPS_SERVER", service.address)
        assert look(Destination(), 60.0) is Printed.READY
        printer = ReceiptPrinter(owner, Destination())
        printer.follow("K7-4F2Q")
        printer.print(receipt_of(planted_visit(), "Nordbank", "en", NOW, None))
        qtbot.waitUntil(lambda: not printer.is_at_work, timeout=60_000)
        assert printer.result is Printed.SENT
    [job], [document] = service.jobs, service.documents
    assert TITLE.encode() in job
    file = tmp_path / "printed.pdf"
    file.write_bytes(document)
    assert "Smart-ID" in text_of(file)
    held = b"".join(service.requests) + text_of(file).encode()
    assert not [value for value in PLANTED.values() if value.encode() in held]
    assert b"K7-4F2Q" not in job


@pytest.mark.parametrize(
    ("state", "refuses_jobs", "result"),
    [(STOPPED, False, Printed.STOPPED), (IDLE, True, Printed.FAILED)],
)
def test_what_the_printing_system_does_not_take_was_not_sent(
    qtbot: QtBot,
    owner: QWidget,
    monkeypatch: pytest.MonkeyPatch,
    state: int,
    refuses_jobs: bool,
    result: Printed,
) -> None:
    with print_service(state) as service:
        service.refuses_jobs = refuses_jobs
        monkeypatch.setenv("CUPS_SERVER", service.address)
        assert print_one(qtbot, owner, Destination(PRINTER)).result is result
        assert service.documents == []


def test_a_folder_that_is_not_there(qtbot: QtBot, owner: QWidget, tmp_path: Path) -> None:
    printer = print_one(qtbot, owner, Destination(folder=tmp_path / "gone"))
    assert printer.result is Printed.FAILED


def test_a_printing_system_that_never_answers_is_given_up(
    qtbot: QtBot, owner: QWidget, silent_port: int
) -> None:
    printer = ReceiptPrinter(owner, Destination())
    printer._patience = 4000
    printer.follow(RECEIPT.reference)
    printer.print(RECEIPT)
    process = printer._process
    assert process is not None
    with qtbot.waitSignal(process.destroyed, timeout=60_000):  # it is gone, too
        pass
    assert printer.result is Printed.STUCK
    assert not printer.is_at_work
    assert look(Destination(), 3.0) is Printed.STUCK


def test_the_next_visit_hears_nothing_of_the_last_one_s_receipt(
    qtbot: QtBot, owner: QWidget, tmp_path: Path
) -> None:
    printer = ReceiptPrinter(owner, Destination(folder=tmp_path))
    told: list[str] = []
    printer.printed.connect(told.append)
    printer.follow(RECEIPT.reference)
    printer.print(RECEIPT)
    printer.follow("another")
    qtbot.waitUntil(lambda: not printer.is_at_work, timeout=60_000)
    assert printer.result is None
    assert told == [RECEIPT.reference]


def test_staff_read_what_came_of_it_and_can_go_on(
    new_set: Callable[..., StagedWindow], qtbot: QtBot, closed_port: int
) -> None:
    stage = new_set()
    stage.window._maker.settings = replace(stage.window._maker.settings, receipts=Destination())
    stage.window.rebuild()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    stage.click("action.print")
    note = stage.find("note.print")
    assert isinstance(note, QLabel)
    assert note.text() == "Printing the receipt"
    assert stage.find("action.done").isEnabled()
    assert not stage.find("action.print").isEnabled()
    qtbot.waitUntil(lambda: "no printer" in note.text(), timeout=60_000)
    assert note.property("kind") == "fault"
    assert stage.find("action.print").isEnabled()
    stage.end(SMARTID, Outcome.verified(VERIFIED))


def test_a_desk_that_offers_none_has_no_button(new_set: Callable[..., StagedWindow]) -> None:
    stage = new_set()
    stage.end(SMARTID, Outcome.verified(VERIFIED))
    assert not stage.window.findChildren(QWidget, "action.print")
