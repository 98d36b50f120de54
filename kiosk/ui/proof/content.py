"""What a proof says, in the language that is spoken now, from the payload that is handed over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QDateTime, Qt, QTimeZone

from kiosk.ui import dates
from kiosk.ui.countries import country
from kiosk.ui.screens.result.fields import chip, kinds, licence_class, personal
from kiosk.ui.screens.result.naming import attribute_text
from kiosk.ui.screens.result.provenance import way
from kiosk.visit.comparison.agreement import Agreement, Difference
from kiosk.visit.documents import Document, DocumentType
from kiosk.visit.domain import Caution, Channel, MethodKind
from kiosk.visit.sanitize import plain
from kiosk.wording.attributes import attribute_name
from kiosk.wording.comparisons import agreement_text, difference_text
from kiosk.wording.language import in_line, own_name
from kiosk.wording.providers import method_name
from kiosk.wording.results import assurance_text, caution_text

Json = dict[str, Any]
Rows = list[tuple[str, str]]


class Section(NamedTuple):
    """A heading, and what something is with its value, line by line.

    What it is may be empty where the value is a whole sentence.
    """

    heading: str
    rows: Rows


def isolated(text: str) -> str:
    """`text` in its own direction, whatever stands around it (Unicode TR 9: FSI, PDI)."""
    # What is put together in a language from right to left begins with a mark that says so.
    lines = text.lstrip("\N{RIGHT-TO-LEFT MARK}").split("\n")
    return "\n".join(f"\u2068{plain(line)}\u2069" for line in lines)


def _isolated(text: str | None) -> str | None:
    return isolated(text) if text else None


def sections(payload: Json) -> list[Section]:
    """All that is said but pictures, in order; `payload` is as its schema says."""
    data: Json = payload["data"]
    documents = tuple(map(_document, data["documents"]))
    every = [
        Section(QCoreApplication.translate("Proof", "The check"), _check(data)),
        Section(QCoreApplication.translate("Proof", "The person"), _person(data)),
        *(
            Section(name, _rows_of(document))
            for name, document in zip(kinds(documents), documents, strict=True)
        ),
        Section(
            QCoreApplication.translate("Proof", "Compared with what was entered"), _match(data)
        ),
        Section(
            QCoreApplication.translate("Comparison", "Compared with the application"),
            [
                (attribute_name(one["field"]), isolated("\n".join(_agreement(one))))
                for one in data["expected"]
            ],
        ),
        Section(
            QCoreApplication.translate("Proof", "Noticed and acknowledged by staff"),
            [("", caution_text(Caution(one["name"]))) for one in data["warnings"]],
        ),
        Section(QCoreApplication.translate("Proof", "The entry in the journal"), _entry(payload)),
    ]
    return [section for section in every if section.rows]


def picture_name(name: str, payload: Json) -> str:
    """What the picture or the pages of that name show."""
    where, _, side = name.rpartition(".")
    words = {
        "portrait": attribute_name("picture"),
        "liveness": QCoreApplication.translate("Documents", "At the camera"),
        "face": QCoreApplication.translate("Documents", "In the document"),
        "front": QCoreApplication.translate("Documents", "Front"),
        "back": QCoreApplication.translate("Documents", "Back"),
        "address_proof": QCoreApplication.translate("Documents", "Proof of address"),
    }[side]
    if not where:
        return words
    documents = tuple(map(_document, payload["data"]["documents"]))
    return in_line((kinds(documents)[int(where.removeprefix("document")) - 1], words))


def _check(data: Json) -> Rows:
    kind = MethodKind.DOCUMENT if data["documents"] else MethodKind.EID
    level = data["assurance"]["level"]
    channel = data["provenance"]["channel"]
    rows: list[tuple[str, str | None]] = [
        (
            QCoreApplication.translate("Receipt", "Outcome"),
            QCoreApplication.translate("Results", "Verified"),
        ),
        (
            QCoreApplication.translate("Receipt", "Method"),
            _isolated(method_name(data["provider"], kind)),
        ),
        (QCoreApplication.translate("Receipt", "When"), _isolated(_moment(data["verified_at"]))),
        (
            QCoreApplication.translate("Receipt", "Assurance"),
            None
            if level is None
            else in_line(
                (
                    assurance_text(level),
                    QCoreApplication.translate("Provenance", "{n} of 5").format(n=level),
                )
            ),
        ),
        *(
            (QCoreApplication.translate("Provenance", "Confirmed by"), _credential(one))
            for one in data["provenance"]["credentials"]
        ),
        (
            QCoreApplication.translate("Provenance", "Through"),
            None
            if channel is None
            else _isolated(way(Channel(channel["type"], channel["transport"]))),
        ),
        (
            QCoreApplication.translate("Documents", "Chip"),
            None
            if data["nfc_verified"] is None
            else chip(data["nfc_verified"], len(data["documents"])),
        ),
        (QCoreApplication.translate("Proof", "Identity service"), _isolated(data["service"])),
        (
            QCoreApplication.translate("Proof", "The service’s reference"),
            _isolated(data["verification"]),
        ),
        (
            QCoreApplication.translate("Proof", "Accepted by staff"),
            _isolated(_moment(data["accepted_at"])),
        ),
        (QCoreApplication.translate("Receipt", "At the desk"), _at_the_desk(data)),
        (QCoreApplication.translate("Case", "Case reference"), _isolated(data["case"])),
        (QCoreApplication.translate("Receipt", "Reference"), _isolated(data["reference"])),
        (QCoreApplication.translate("Proof", "Privacy notice accepted"), _notice(data["notice"])),
    ]
    return [(what, value) for what, value in rows if value]


def _at_the_desk(data: Json) -> str:
    return in_line(map(isolated, filter(None, (data["staff"], data["desk"]))))


def _credential(credential: Json) -> str | None:
    issuer = credential["issuer"]
    is_government = issuer["is_government"]
    name = issuer["name"] or issuer["id"]
    if not name:
        return None
    if is_government is None:
        return isolated(name)
    kind = (
        QCoreApplication.translate("Provenance", "a public authority")
        if is_government
        else QCoreApplication.translate("Provenance", "not a public authority")
    )
    return in_line((isolated(name), kind))


def _notice(notice: Json | None) -> str | None:
    if notice is None:
        return None
    return in_line((isolated(notice["version"]), isolated(own_name(notice["language"]))))


def _person(data: Json) -> Rows:
    rows = [
        (attribute_name(name), isolated(attribute_text(name, value)))
        for name, value in data["attributes"].items()
        if not (name == "picture" and data["images"])
    ]
    if data["missing"]:
        missing = in_line(attribute_name(name) for name in data["missing"])
        rows.append((QCoreApplication.translate("Provenance", "Not provided"), isolated(missing)))
    return rows


def _match(data: Json) -> Rows:
    if data["match"] is None:
        return []
    return [
        (attribute_name(one["name"]), isolated(_answer(one["matched"], one["similarity"])))
        for one in data["match"]["fields"]
    ]


def _answer(is_match: bool | None, similarity: float | None) -> str:
    verdict = {
        True: QCoreApplication.translate("Details", "matches"),
        False: QCoreApplication.translate("Details", "does not match"),
        None: QCoreApplication.translate("Details", "not compared"),
    }[is_match]
    if similarity is None:
        return verdict
    return QCoreApplication.translate("Details", "{verdict} ({percent}% similar)").format(
        verdict=verdict, percent=round(similarity)
    )


def _agreement(field: Json) -> Iterator[str]:
    yield agreement_text(Agreement(field["agreement"]))
    for one in field["differences"]:
        yield difference_text(Difference(one))


def _document(content: Json) -> Document:
    kind = None if content["type"] is None else DocumentType(content["type"])
    values = {"type": kind, "is_expired": content["is_expired"], **content["fields"]}
    return msgspec.convert(values, Document)


def _rows_of(document: Document) -> Rows:
    expiry = document.date_of_expiry and dates.day(document.date_of_expiry)
    if document.is_expired:
        expired = QCoreApplication.translate("Documents", "Expired")
        expiry = expired if not expiry else in_line((expiry, expired))
    rows: list[tuple[str, str | None]] = [
        (
            QCoreApplication.translate("Documents", "Kind"),
            _isolated(document.type_name) if document.type is None else None,
        ),
        *((field.what, isolated(field.value)) for field in personal(document)),
        (
            QCoreApplication.translate("Documents", "Issued by"),
            _isolated(document.issuing_country and country(document.issuing_country)),
        ),
        (QCoreApplication.translate("Documents", "Jurisdiction"), _isolated(document.jurisdiction)),
        (
            QCoreApplication.translate("Documents", "Issued on"),
            _isolated(document.date_of_issue and dates.day(document.date_of_issue)),
        ),
        (QCoreApplication.translate("Documents", "Valid until"), _isolated(expiry)),
        (
            QCoreApplication.translate("Documents", "Address"),
            _isolated("\n".join(document.address)),
        ),
        (
            QCoreApplication.translate("Documents", "Licence classes"),
            "\n".join(
                " · ".join(map(isolated, licence_class(one))) for one in document.licence_classes
            ),
        ),
    ]
    return [(what, value) for what, value in rows if value]


def _entry(payload: Json) -> Rows:
    journal = payload["data"]["journal"]
    return [
        (QCoreApplication.translate("Proof", "The result’s id"), isolated(payload["id"])),
        (QCoreApplication.translate("Proof", "Journal"), isolated(journal["journal"])),
        (QCoreApplication.translate("Proof", "Entry"), isolated(str(journal["entry"]))),
        (
            QCoreApplication.translate("Proof", "Its hash (SHA-256)"),
            isolated(_in_two_lines(journal["hash"])),
        ),
    ]


def _in_two_lines(digits: str) -> str:
    half = len(digits) // 2
    return f"{digits[:half]}\n{digits[half:]}"


def _moment(text: str | None) -> str | None:
    """An instant of the payload, in UTC: whoever reads it in years may be in another zone."""
    if text is None:
        return None
    at = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
    return in_line((dates.moment(at.toTimeZone(QTimeZone.utc())), "UTC"))
