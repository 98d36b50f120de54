"""The row of `check` about the printer."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app.check import desk
from kiosk.app.check.result import CheckResult, CheckStatus
from kiosk.config import ReceiptSettings
from kiosk.ui.receipt import printing
from kiosk.ui.receipt.content import Destination, Printed


def rows(settings: ReceiptSettings) -> list[CheckResult]:
    return list(desk.printer(settings))


@pytest.mark.slow
def test_a_desk_without_a_printer_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "_KEPT", printing._KEPT | {"PYTHONPATH"})
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        port = server.getsockname()[1]
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{port}")
    [row] = rows(ReceiptSettings())
    assert (row.status, row.what) == (CheckStatus.NOTE, "Printer")
    assert "receipt.offered = false" in row.text
    [row] = rows(ReceiptSettings(printer="front"))
    assert (row.status, row.text.split(".")[0]) == (CheckStatus.BAD, "There is no front")


@pytest.mark.parametrize("state", Printed)
@pytest.mark.parametrize("printer", ["", "front"])
def test_only_a_printer_that_is_named_can_fail(
    monkeypatch: pytest.MonkeyPatch, state: Printed, printer: str
) -> None:
    asked: list[Destination] = []

    def answer(where: Destination) -> Printed:
        asked.append(where)
        return state

    monkeypatch.setattr(desk, "look", answer)
    [row] = rows(ReceiptSettings(printer=printer))
    bad = CheckStatus.BAD if printer else CheckStatus.NOTE
    assert row.status is (CheckStatus.GOOD if state is Printed.READY else bad)
    assert asked == [Destination(printer)]


def test_a_folder_is_tried(tmp_path: Path) -> None:
    [row] = rows(ReceiptSettings(folder=tmp_path))
    assert (row.status, row.text) == (CheckStatus.GOOD, f"receipts are saved in {tmp_path}")
    [row] = rows(ReceiptSettings(folder=tmp_path / "gone"))
    assert row.status is CheckStatus.BAD


def test_where_none_are_offered_nothing_is_asked() -> None:
    assert rows(ReceiptSettings(offered=False)) == []
