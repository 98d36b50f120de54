"""What stands in a document, in words: names as they stand there, dates in the language's form."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.ui.countries import country
from kiosk.ui.dates import day
from kiosk.visit.documents import Document, DocumentType, LicenceClass


class Field(NamedTuple):
    """One thing that a document says of a person."""

    name: str
    what: str
    value: str


def personal(document: Document) -> list[Field]:
    """Who the person is, by this document; only what stands in it."""
    rows = (
        ("full_name", QCoreApplication.translate("Fields", "Full name"), document.full_name),
        ("surname", QCoreApplication.translate("Fields", "Surname"), document.surname),
        ("given_names", QCoreApplication.translate("Fields", "Given names"), document.given_names),
        (
            "name_prefixes",
            QCoreApplication.translate("Fields", "Before the name"),
            document.name_prefixes,
        ),
        (
            "name_suffixes",
            QCoreApplication.translate("Fields", "After the name"),
            document.name_suffixes,
        ),
        (
            "date_of_birth",
            QCoreApplication.translate("Fields", "Date of birth"),
            _day(document.date_of_birth),
        ),
        ("sex", QCoreApplication.translate("Fields", "Sex"), sex(document.sex)),
        (
            "nationality",
            QCoreApplication.translate("Fields", "Nationality"),
            document.nationality and country(document.nationality),
        ),
        ("number", QCoreApplication.translate("Fields", "Number"), document.number),
    )
    return [Field(name, what, value) for name, what, value in rows if value]


def licence_class(entry: LicenceClass) -> list[str]:
    """A line of a table: its name, from when, until when, and what else is said of it."""
    days = (_day(date, short=True) or "–" for date in (entry.valid_from, entry.valid_to))
    return [entry.name, *days, entry.note or "–"]


def _day(text: str | None, *, short: bool = False) -> str | None:
    return None if text is None else day(text, short=short)


def sex(text: str | None) -> str | None:
    """In words (ICAO Doc 9303, part 3: F, M, and X or < where it is not specified)."""
    known = {
        "F": QCoreApplication.translate("Fields", "Female"),
        "M": QCoreApplication.translate("Fields", "Male"),
        "X": QCoreApplication.translate("Fields", "Not specified"),
    }
    return None if text is None else known.get(text, text)


def kind(document: Document) -> str:
    """What kind of document it is."""
    match document.type:
        case DocumentType.PASSPORT:
            return QCoreApplication.translate("Fields", "Passport")
        case DocumentType.DRIVING_LICENCE:
            return QCoreApplication.translate("Fields", "Driving licence")
        case DocumentType.IDENTITY_CARD:
            return QCoreApplication.translate("Fields", "Identity card")
        case None:
            return QCoreApplication.translate("Fields", "Document")


def kinds(documents: tuple[Document, ...]) -> list[str]:
    """The same of several, numbered where that alone does not tell them apart."""
    names = [kind(document) for document in documents]
    return [
        f"{name} {names[: place + 1].count(name)}" if names.count(name) > 1 else name
        for place, name in enumerate(names)
    ]


def chip(was_read: bool, documents: int) -> str:
    """What NFC came to."""
    if not was_read:
        return QCoreApplication.translate("Fields", "not read")
    return (
        QCoreApplication.translate("Fields", "read and genuine")
        if documents == 1
        else QCoreApplication.translate("Fields", "at least one read and genuine")
    )
