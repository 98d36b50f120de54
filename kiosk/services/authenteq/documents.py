"""One document of a result: its texts as the service names them, and as the kiosk shows them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from itertools import islice
from typing import Any, Final, TypeVar

from kiosk.services.pictures import read_picture
from kiosk.services.reading import says_something
from kiosk.visit.dates import read_date
from kiosk.visit.documents import Document, DocumentType, LicenceClass, Unreadable
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.sanitize import plain

LONGEST_TEXT: Final = 500
"""Characters of one field: more than any document has room for."""

MOST_CLASSES: Final = 40
"""Classes of one licence: over twice as many as there are."""

MOST_LINES: Final = 12
"""Lines of one address."""

_TEXTS: Final = (
    *("documentType", "documentNumber", "issuingCountry", "jurisdiction", "nationality"),
    *("surnameAndGivenNames", "surname", "givenNames", "nameSuffixes", "namePrefixes", "sex"),
    *("dateOfBirth", "dateOfExpiry", "dateOfIssue", "address", "licenseClass"),
)
_CLASS_TEXTS: Final = ("from", "to", "notes", "note")

_TYPES: Final[Mapping[str, DocumentType]] = {
    "PP": DocumentType.PASSPORT,
    "DL": DocumentType.DRIVING_LICENCE,
    "NID": DocumentType.IDENTITY_CARD,
}

_T = TypeVar("_T")


def text(value: object) -> str | None:
    """A field's text on one line, cut where it is endless; None where there is none."""
    if not isinstance(value, str):
        return None
    line = plain(value[: LONGEST_TEXT + 1].strip())
    return line if len(line) <= LONGEST_TEXT else line[: LONGEST_TEXT - 1] + "…"


def read_attributes(payload: object) -> dict[str, Any]:
    """The documented texts of a document, by the service's own names.

    What is not documented might be anything, such as one more picture, and is left out; so is what
    is of another type than documented.
    """
    if not isinstance(payload, dict):
        return {}
    kept: dict[str, Any] = _texts(payload, _TEXTS)
    details = payload.get("licenseClassDetails")
    if isinstance(details, dict):
        classes = {
            name: _texts(detail, _CLASS_TEXTS)
            for category, detail in islice(details.items(), MOST_CLASSES)
            if isinstance(detail, dict) and (name := text(category))
        }
        kept |= {"licenseClassDetails": classes} if classes else {}
    return kept


def _texts(payload: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, str]:
    return {name: value for name in names if (value := text(payload.get(name)))}


def names_somebody(attributes: Mapping[str, Any]) -> bool:
    """Whether a document says who its holder is."""
    return any(
        says_something(attributes.get(name))
        for name in ("surnameAndGivenNames", "surname", "givenNames")
    )


def read_document(
    payload: Mapping[str, Any], attributes: Mapping[str, Any], day: date, interrupt: Interrupt
) -> Document:
    """The document that `attributes` are of, as it was on `day`, with the pictures in `payload`.

    Raises `Interrupted` between two pictures.
    """
    return Document(
        type=_TYPES.get(attributes.get("documentType", "").upper()),
        type_name=attributes.get("documentType"),
        number=attributes.get("documentNumber"),
        issuing_country=attributes.get("issuingCountry"),
        jurisdiction=attributes.get("jurisdiction"),
        nationality=attributes.get("nationality"),
        full_name=attributes.get("surnameAndGivenNames"),
        surname=attributes.get("surname"),
        given_names=attributes.get("givenNames"),
        name_prefixes=attributes.get("namePrefixes"),
        name_suffixes=attributes.get("nameSuffixes"),
        sex=attributes.get("sex"),
        date_of_birth=attributes.get("dateOfBirth"),
        date_of_issue=attributes.get("dateOfIssue"),
        date_of_expiry=attributes.get("dateOfExpiry"),
        is_expired=_is_before(attributes.get("dateOfExpiry"), day),
        address=tuple(_split(attributes.get("address"), r"\^"))[:MOST_LINES],
        licence_classes=tuple(_classes(attributes)),
        face=read_image(payload.get("faceImage"), read_picture, interrupt),
        front=read_image(payload.get("croppedFrontImage"), read_picture, interrupt),
        back=read_image(payload.get("croppedBackImage"), read_picture, interrupt),
    )


def read_image(
    payload: object, read: Callable[[object], _T], interrupt: Interrupt
) -> _T | Unreadable | None:
    """The image or attachment in `payload`; None where none was sent.

    The type that it claims is passed over: its content decides. Raises `Interrupted`.
    """
    interrupt.check()
    if payload is None:
        return None
    return read(payload.get("content")) if isinstance(payload, dict) else Unreadable.UNREADABLE


def _is_before(value: str | None, day: date) -> bool:
    """Whether the period that `value` names ended before `day`."""
    expiry = read_date(value)
    return expiry is not None and expiry.last_day < day


def _classes(attributes: Mapping[str, Any]) -> list[LicenceClass]:
    """Those that are listed, in that order, and then those of which only details are stated."""
    details: Mapping[str, Mapping[str, str]] = attributes.get("licenseClassDetails", {})
    names = dict.fromkeys((*_split(attributes.get("licenseClass"), r"[/,;]"), *details))
    return [
        LicenceClass(
            name,
            valid_from=(detail := details.get(name, {})).get("from"),
            valid_to=detail.get("to"),
            note=detail.get("notes") or detail.get("note"),
        )
        for name in islice(names, MOST_CLASSES)
    ]


def _split(value: str | None, separator: str) -> list[str]:
    return [part for word in re.split(separator, value or "") if (part := word.strip())]
