"""The process that prints one receipt: `identity-kiosk receipt`.

It reads no configuration and opens no display. What came of it is the one line that it says.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QMarginsF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from kiosk.ui import dates
from kiosk.ui.receipt.content import Printed, Receipt, is_refused
from kiosk.ui.theme import load_fonts
from kiosk.visit.domain import MethodKind, OutcomeKind
from kiosk.wording.language import is_right_to_left, speak
from kiosk.wording.providers import method_name
from kiosk.wording.results import assurance_text

TITLE: Final = "identity-kiosk receipt"
"""Of the job, for everybody who sees the queue: nothing of the visit."""

_MARGIN: Final = 20.0
"""Millimetres around the page."""

_IPP_ERRORS: Final = 0x0100

_BODY: Final = 11
"""Points."""


def main(printer: str, folder: Path | None, *, only_look: bool) -> int:
    """Read a receipt, and print or save it; say what came of it. Returns the exit status."""
    os.umask(0o077)  # also for what CUPS puts aside for its spooler
    application = QApplication([TITLE])
    try:
        came_of_it = _state(printer) if only_look else _print(application, _read(), printer, folder)
    except (OSError, TypeError, ValueError):
        came_of_it = Printed.FAILED
    sys.stdout.write(f"{came_of_it.value}\n")
    sys.stdout.flush()
    return 0


def _read() -> Receipt:
    return Receipt.from_json(sys.stdin.buffer.read().decode())


def _print(application: QApplication, receipt: Receipt, name: str, folder: Path | None) -> Printed:
    speak(application, receipt.language)
    right = is_right_to_left(receipt.language)
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    load_fonts()
    if folder is not None:
        return _save(receipt, folder)
    state = _state(name)
    if state is not Printed.READY:
        return state
    printer = QPrinter(_info(name), QPrinter.PrinterMode.HighResolution)
    return Printed.SENT if _draw(receipt, printer) and _is_taken() else Printed.FAILED


def _is_taken() -> bool:
    """Whether CUPS has taken the job: Qt hands it over, and does not look at the answer.

    `cupsLastError` tells of this thread's last request, as an IPP status: below 0x0100 it is well
    (RFC 8011, appendix B).
    """
    if sys.platform != "linux":
        return True
    import ctypes

    try:
        cups = ctypes.CDLL("libcups.so.2")
    except OSError:
        return False
    return 0 <= int(cups.cupsLastError()) < _IPP_ERRORS


def _info(name: str) -> QPrinterInfo:
    return QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()


def _state(name: str) -> Printed:
    info = _info(name)
    if info.isNull():
        return Printed.NO_PRINTER
    is_stopped = info.state() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}
    return Printed.STOPPED if is_stopped else Printed.READY


def _save(receipt: Receipt, folder: Path) -> Printed:
    """Whole or not at all: whoever watches the folder finds no half a file."""
    handle, name = tempfile.mkstemp(prefix=".receipt-", suffix=".tmp", dir=folder)
    os.close(handle)
    unfinished = Path(name)
    try:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(unfinished))
        if not _draw(receipt, printer):
            return Printed.FAILED
        unfinished.replace(folder / f"receipt-{receipt.reference}.pdf")
    finally:
        unfinished.unlink(missing_ok=True)
    return Printed.SAVED


def _draw(receipt: Receipt, printer: QPrinter) -> bool:
    printer.setDocName(TITLE)
    printer.setCreator("identity-kiosk")
    printer.setPageMargins(
        QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter
    )
    document = page(receipt)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    document.documentLayout().setPaintDevice(printer)
    document.setPageSize(printer.pageRect(QPrinter.Unit.DevicePixel).size())
    document.drawContents(painter)
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error


def page(receipt: Receipt) -> QTextDocument:
    """The receipt in the language that is spoken now."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont("Inter")
    font.setPointSize(_BODY)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(QApplication.layoutDirection())
    document.setDefaultTextOption(option)
    is_mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    rows = "".join(_row(*line, is_mirrored=is_mirrored) for line in lines(receipt))
    note = QCoreApplication.translate(
        "Receipt", "This receipt contains no personal details and is not proof of identity."
    )
    heading = QCoreApplication.translate("Receipt", "Receipt for an identity check")
    side = "rtl" if is_mirrored else "ltr"
    document.setHtml(
        f"<body dir='{side}'><p>{escape(receipt.title)}</p><h2>{escape(heading)}</h2>"
        f"<table width='100%' cellspacing='0'>{rows}</table><p><br>{escape(note)}</p></body>"
    )
    return document


def _row(what: str, value: str, *, is_mirrored: bool) -> str:
    """Qt mirrors the words in the cells of a table, and not the cells."""
    cells = [
        f"<td width='35%' style='padding: 8px 0'>{escape(what)}</td>",
        f"<td width='65%' style='padding: 8px 0'><b>{escape(value)}</b></td>",
    ]
    return f"<tr>{''.join(reversed(cells) if is_mirrored else cells)}</tr>"


def lines(receipt: Receipt) -> list[tuple[str, str]]:
    """What is said, each with what it is."""
    is_document = not receipt.method
    at = QDateTime.fromSecsSinceEpoch(round(datetime.fromisoformat(receipt.at).timestamp()))
    rows = [
        (
            QCoreApplication.translate("Receipt", "What was checked"),
            QCoreApplication.translate("Receipt", "An identity document")
            if is_document
            else QCoreApplication.translate("Receipt", "An electronic identity"),
        ),
        (
            QCoreApplication.translate("Receipt", "Method"),
            method_name("", MethodKind.DOCUMENT) if is_document else receipt.method,
        ),
        (QCoreApplication.translate("Receipt", "When"), dates.moment(at)),
        (QCoreApplication.translate("Receipt", "Outcome"), _outcome(receipt)),
    ]
    if receipt.loa is not None:
        rows.append(
            (QCoreApplication.translate("Receipt", "Assurance"), assurance_text(receipt.loa))
        )
    rows.append((QCoreApplication.translate("Receipt", "Reference"), receipt.reference))
    if receipt.staff:
        rows.append((QCoreApplication.translate("Receipt", "At the desk"), receipt.staff))
    return rows


def _outcome(receipt: Receipt) -> str:
    if is_refused(receipt):
        return QCoreApplication.translate("Receipt", "Not accepted by our staff")
    kind = OutcomeKind(receipt.outcome)
    words = {
        OutcomeKind.VERIFIED: QCoreApplication.translate("Results", "Verified"),
        OutcomeKind.NOT_VERIFIED: QCoreApplication.translate("Results", "Not verified"),
    }
    return words.get(kind, QCoreApplication.translate("Results", "Failed"))
