"""What documents on paper have in common: the font, the direction of reading, rows of a table."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument, QTextOption

from kiosk.ui.theme import FAMILIES

MARGINS: Final = QMarginsF(20, 20, 20, 20)
"""Millimetres around the page."""

_BODY: Final = 11
"""Points."""


def new_document(points: float = _BODY) -> QTextDocument:
    """An empty document in the application's direction of reading, in letters of so many points."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font_of(points))
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    document.setDefaultTextOption(option)
    return document


def font_of(points: float) -> QFont:
    """The shipped letters at that size, of every script."""
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(points)
    # Inter has other hyphens and colons between capitals and digits, which a PDF copies as nothing.
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def is_mirrored() -> bool:
    """Whether the application's language is read from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def body(html: str) -> str:
    """The whole of a page, whose parts are HTML already."""
    return f"<body dir='{'rtl' if is_mirrored() else 'ltr'}'>{html}</body>"


def row(name: str, value: str, *, style: str = "padding: 8px 0") -> str:
    """A row of a table as HTML: what something is, and the value, both plain texts."""
    return cells(
        [
            f"<td width='35%' style='{style}'>{escape(name)}</td>",
            f"<td width='65%' style='{style}'><b>{escape(value).replace(chr(10), '<br>')}</b></td>",
        ]
    )


def cells(parts: list[str]) -> str:
    """A row of cells that are HTML already: Qt mirrors the words in cells, and not the cells."""
    return f"<tr>{''.join(reversed(parts) if is_mirrored() else parts)}</tr>"
