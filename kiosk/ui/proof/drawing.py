"""The process that draws one proof: `identity-kiosk proof`.

It reads no configuration, opens no display and writes no file: what it is to draw comes in by its
standard input, and the PDF goes out by its standard output.
"""

from __future__ import annotations

import json
import os
import sys
from base64 import b64decode
from collections.abc import Iterator
from html import escape
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QIODevice,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from kiosk.ui import paper
from kiosk.ui.proof.content import Json, isolated, picture_name, sections
from kiosk.ui.theme import load_fonts
from kiosk.wording.language import is_right_to_left, speak

TITLE: Final = "identity-kiosk proof"
"""Of the document, for everybody who sees a list of files: nothing of the visit."""

RESULT: Final = "result.json"
"""The attached file that says the same for programs, without pictures."""

_RESOLUTION: Final = 300
"""Dots to the inch, to which pictures are drawn."""

_POINTS: Final = 9.5
_FOOT: Final = 8.0
"""Letters' sizes: of the body and of the foot of each page."""

_FOOT_HEIGHT: Final = 0.4
"""Inches at the foot of each page."""

_PICTURE: Final = QSizeF(270, 215)
"""The room of a picture, in CSS pixels: two stand beside each other."""

_CELL: Final = "padding: 3px 0"


def main() -> int:
    """Read what is to be drawn, and answer with the PDF. Returns the exit status."""
    os.umask(0o077)
    application = QGuiApplication([TITLE])
    try:
        content = json.loads(sys.stdin.buffer.read())
        speak(application, content["language"])
        right = is_right_to_left(content["language"])
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        load_fonts()
        pdf = draw(content["title"], content["payload"])
    except (KeyError, TypeError, ValueError):
        return 1  # without its cause, which would quote the customer
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    return 0


def draw(title: str, payload: Json) -> bytes:
    """The PDF of a payload in the language that is spoken now; `title` is whose desk it is of.

    Raises `KeyError`, `TypeError` or `ValueError` where it is no payload.
    """
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(held)
    writer.setTitle(TITLE)
    writer.setCreator("identity-kiosk")
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(paper.MARGINS, QPageLayout.Unit.Millimeter)
    _attach(writer, payload)
    document = _document(title, payload)
    painter = QPainter()
    if not painter.begin(writer):
        raise ValueError("nothing can be drawn")
    document.documentLayout().setPaintDevice(writer)
    whole = QSizeF(writer.width(), writer.height())
    page = QRectF(0, 0, whole.width(), whole.height() - _FOOT_HEIGHT * _RESOLUTION)
    document.setPageSize(page.size())
    count = document.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, page.translated(0, number * page.height()))
        painter.restore()
        _draw_foot(painter, whole, payload, (number + 1, count))
    if not painter.end():
        raise ValueError("it was not drawn to its end")
    return bytes(held.data().data())


def _attach(writer: QPdfWriter, payload: Json) -> None:
    data = payload["data"]
    without = payload | {"data": data | {"images": []}}
    writer.addFileAttachment(RESULT, json.dumps(without).encode(), "application/json")
    for image in data["images"]:
        if image["media_type"] == "application/pdf":
            content = b64decode(image["data"], validate=True)
            writer.addFileAttachment(f"{image['name']}.pdf", content, "application/pdf")


def _draw_foot(painter: QPainter, whole: QSizeF, payload: Json, place: tuple[int, int]) -> None:
    painter.setFont(paper.font_of(_FOOT))
    painter.setPen(QColor("#5b6675"))
    number, count = place
    text = QCoreApplication.translate("Proof", "{reference} · page {number} of {count}").format(
        reference=isolated(payload["data"]["reference"]), number=number, count=count
    )
    near = Qt.AlignmentFlag.AlignRight if paper.is_mirrored() else Qt.AlignmentFlag.AlignLeft
    foot = QRectF(0, 0, whole.width(), whole.height())
    painter.drawText(foot, near | Qt.AlignmentFlag.AlignBottom, text)


def _document(title: str, payload: Json) -> QTextDocument:
    document = paper.new_document(_POINTS)
    heading = QCoreApplication.translate("Proof", "Proof of an identity check")
    note = QCoreApplication.translate(
        "Proof",
        "This file is signed with the key of the desk’s journal. An auditor checks it against that"
        " journal with {command}: a file that was changed does not pass.",
    ).format(command="\u2066verify_journal.py --proof\u2069")
    parts = [
        f"<p style='color: #5b6675'>{escape(isolated(title))}</p>",
        f"<p style='font-size: 20pt; font-weight: 600; margin: 0 0 4px 0'>{escape(heading)}</p>",
    ]
    for section in sections(payload):
        rows = "".join(_row(*line) for line in section.rows)
        parts.append(f"{_heading(section.heading)}{_table(rows)}")
    parts.append(f"<p style='margin: 10px 0 0 0'>{escape(note)}</p>")
    parts.extend(_pictures(document, payload))
    document.setHtml(paper.body("".join(parts)))
    return document


def _heading(text: str, *, on_new_page: bool = False) -> str:
    way = "page-break-before: always; " if on_new_page else ""
    return (
        f"<p style='{way}font-size: 12pt; font-weight: 600; color: #1b4fb5;"
        f" margin: 14px 0 2px 0'>{escape(text)}</p>"
    )


def _row(what: str, value: str) -> str:
    if what:
        return paper.row(what, value, style=_CELL)
    return f"<tr><td style='{_CELL}'><b>{escape(value)}</b></td></tr>"


def _table(rows: str) -> str:
    return f"<table width='100%' cellspacing='0'>{rows}</table>"


def _pictures(document: QTextDocument, payload: Json) -> Iterator[str]:
    """The pictures as HTML, two beside each other, and the names of what is attached."""
    cells: list[str] = []
    attached: list[str] = []
    for image in payload["data"]["images"]:
        name = picture_name(image["name"], payload)
        if image["media_type"] == "application/pdf":
            attached.append(f"{name}: {isolated(image['name'] + '.pdf')}")
            continue
        picture = QImage.fromData(b64decode(image["data"], validate=True))
        if picture.isNull():
            raise ValueError("a picture cannot be read")
        url = QUrl(f"picture:{image['name']}")
        document.addResource(QTextDocument.ResourceType.ImageResource, url, picture)
        size = QSizeF(picture.size()).scaled(_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        cells.append(
            f"<td width='50%' style='padding: 0 0 14px 0'>"
            f"<p style='margin: 0 0 4px 0'>{escape(name)}</p>"
            f"<img src='{url.toString()}' width='{size.width():.0f}'"
            f" height='{size.height():.0f}'></td>"
        )
    heading = QCoreApplication.translate("Proof", "Pictures")
    if cells:
        cells += ["<td></td>"] * (len(cells) % 2)
        rows = (paper.cells(cells[at : at + 2]) for at in range(0, len(cells), 2))
        yield _heading(heading, on_new_page=True) + _table("".join(rows))
    if attached:
        yield _heading(QCoreApplication.translate("Proof", "Attached to this file"))
        yield from (f"<p style='margin: 0'>{escape(line)}</p>" for line in attached)
