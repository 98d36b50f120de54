"""What stands in a document, in words: names as they were given, dates in the language's form."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kiosk.ui.countries import country
from kiosk.ui.dates import day
from kiosk.visit.documents import Document, DocumentType, LicenceClass


class Field(NamedTuple):
    """One thing that is told of a person."""

    name: str
    what: str
    value: str


def personal(document: Document) -> list[Field]:
    """Who the person is, by this document; only what stands in it."""
    given = (
        ("full_name", _tr("Full name"), document.full_name),
        ("surname", _tr("Surname"), document.surname),
        ("given_names", _tr("Given names"), document.given_names),
        ("name_prefixes", _tr("Before the name"), document.name_prefixes),
        ("name_suffixes", _tr("After the name"), document.name_suffixes),
        (
            "date_of_birth",
            _tr("Date of birth"),
            _day(document.date_of_birth),
        ),
        ("sex", _tr("Sex"), sex(document.sex)),
        ("nationality", _tr("Nationality"), document.nationality and country(document.nationality)),
        ("number", _tr("Number"), document.number),
    )
    return [Field(name, what, value) for name, what, value in given if value]


def licence_class(told: LicenceClass) -> list[str]:
    """A line of a table: its name, from when, until when, and what else is said of it."""
    days = (_day(each, short=True) or "–" for each in (told.valid_from, told.valid_to))
    return [told.name, *days, told.note or "–"]


def _day(given: str | None, *, short: bool = False) -> str | None:
    return None if given is None else day(given, short=short)


def sex(given: str | None) -> str | None:
    """In words (ICAO Doc 9303, part 3: F, M, and X or < where it is not specified)."""
    known = {"F": _tr("Female"), "M": _tr("Male"), "X": _tr("Not specified")}
    return None if given is None else known.get(given, given)


def kind(document: Document) -> str:
    """What kind of document it is."""
    match document.type:
        case DocumentType.PASSPORT:
            return _tr("Passport")
        case DocumentType.DRIVING_LICENCE:
            return _tr("Driving licence")
        case DocumentType.IDENTITY_CARD:
            return _tr("Identity card")
        case None:
            return _tr("Document")


def kinds(documents: tuple[Document, ...]) -> list[str]:
    """The same of several, numbered where that alone does not tell them apart."""
    told = [kind(each) for each in documents]
    return [
        f"{each} {told[: place + 1].count(each)}" if told.count(each) > 1 else each
        for place, each in enumerate(told)
    ]


def chip(was_read: bool, documents: int) -> str:
    """What NFC came to."""
    if not was_read:
        return _tr("not read")
    return _tr("read and genuine") if documents == 1 else _tr("at least one read and genuine")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)
