"""What is handed over of a result: the payload that `resources/handover.schema.json` describes."""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from kiosk.config import HandoverSettings
from kiosk.visit.comparison import compare
from kiosk.visit.documents import Document, Image, LicenceClass, Pages, Picture
from kiosk.visit.domain import Credential, Match, Result
from kiosk.visit.intake import Intake

VERSION: Final = 1
"""Of the payload. A later one may add what this one does not have; it changes nothing."""

TYPE: Final = "identity.verified"
TEST_TYPE: Final = "handover.test"
"""Of a message without data, by which a target is tried."""

_QUALITY: Final = 92
"""Of the JPEG pictures, from 1 to 95."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """The entry of the desk's journal by which a result was received."""

    journal: str
    """The journal's own name, as its heads have it."""
    seq: int
    hash: bytes
    session: str
    """What the service calls the session."""

    @property
    def handover(self) -> str:
        """The id of the result that it names: the same, however often that is accepted and sent.

        A result that is offered again after a power cut may have been on its way already.
        """
        return self.hash[:16].hex()


@dataclass(frozen=True, slots=True)
class Accepted:
    """A verified result that staff have accepted, and the visit that it is of."""

    attempt: str
    desk: str
    staff: str | None
    service: str
    provider: str
    result: Result = field(repr=False)
    intake: Intake = field(repr=False)
    at: datetime
    """When it was accepted."""


def payload(accepted: Accepted, entry: JournalEntry, target: HandoverSettings) -> bytes:
    """The JSON of what `target` is given of a result."""
    return msgspec.json.encode(
        _message(TYPE, entry.handover, accepted.at, _data(accepted, entry, target))
    )


def test_payload(id_: str, at: datetime) -> bytes:
    """The JSON of a message that says nothing of anybody."""
    return msgspec.json.encode(_message(TEST_TYPE, id_, at, {}))


def _message(type_: str, id_: str, at: datetime, data: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": type_, "version": VERSION, "id": id_, "time": _instant(at), "data": data}


def _data(accepted: Accepted, entry: JournalEntry, target: HandoverSettings) -> dict[str, Any]:
    result, intake, notice = accepted.result, accepted.intake, accepted.intake.notice
    documents = result.documents
    return {
        "reference": accepted.attempt,
        "case": intake.case_reference,
        "desk": accepted.desk,
        "staff": accepted.staff,
        "outcome": "verified",
        "service": accepted.service,
        "provider": accepted.provider,
        "verification": entry.session
        if documents is None or documents.reference is None
        else documents.reference,
        "verified_at": None if result.verified_at is None else _instant(result.verified_at),
        "accepted_at": _instant(accepted.at),
        "assurance": {"level": result.loa, "label": result.loa_label},
        "provenance": _provenance(result),
        "attributes": chosen(result.attributes, target.fields),
        "missing": list(result.missing),
        "match": None if result.match is None else _match(result.match),
        # Nobody can accept a result whose warnings they have not acknowledged.
        "warnings": [{"name": str(one), "acknowledged": True} for one in result.cautions],
        "expected": [
            {
                "field": one.which.value,
                "agreement": one.agreement.value,
                "differences": [difference.value for difference in one.differences],
            }
            for one in compare(intake.expected, result)
        ],
        "notice": None
        if notice is None
        else {"version": notice.version, "language": notice.language},
        "documents": []
        if documents is None
        else [_document(one, target.fields) for one in documents.documents],
        "nfc_verified": None if documents is None else documents.nfc_verified,
        "images": list(_images(result)) if target.images else [],
        "journal": {
            "journal": entry.journal,
            "entry": entry.seq,
            "hash": entry.hash.hex(),
        },
    }


def chosen(values: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """Those of `values` that are named, or all where none is.

    A name with dots leads into the objects that are values: `document1.surname`.
    """
    if not names:
        return dict(values)
    picked: dict[str, Any] = {}
    for key, value in values.items():
        inner = tuple(name.removeprefix(f"{key}.") for name in names if name.startswith(f"{key}."))
        if key in names:
            picked[key] = value
        elif inner and isinstance(value, Mapping) and (some := chosen(value, inner)):
            picked[key] = some
    return picked


def _provenance(result: Result) -> dict[str, Any]:
    channel = result.channel
    return {
        "channel": None
        if channel is None
        else {"type": channel.type, "transport": channel.transport},
        "credentials": [_credential(one) for one in result.credentials],
    }


def _credential(credential: Credential) -> dict[str, Any]:
    return {
        "type": credential.type,
        "issuer": {
            "id": credential.issuer_id,
            "name": credential.authority,
            "is_government": credential.is_government,
        },
        "evidence": list(credential.evidence),
    }


def _match(match: Match) -> dict[str, Any]:
    return {
        "matched": match.matched,
        "granularity": match.granularity,
        "submitted_fields": list(match.submitted_fields),
        "fields": [
            {"name": one.name, "matched": one.matched, "similarity": one.similarity}
            for one in match.fields
        ],
    }


_PICTURES: Final = ("face", "front", "back")


def _document(document: Document, names: tuple[str, ...]) -> dict[str, Any]:
    """Its type, whether it has expired, and those of its fields that are chosen."""
    texts: dict[str, Any] = {
        one.name: getattr(document, one.name)
        for one in fields(document)
        if one.name not in {"type", "is_expired", *_PICTURES}
    }
    texts["address"] = list(document.address)
    texts["licence_classes"] = [_licence_class(one) for one in document.licence_classes]
    return {
        "type": None if document.type is None else document.type.value,
        "is_expired": document.is_expired,
        "fields": {
            name: value
            for name, value in texts.items()
            if value not in (None, []) and (not names or name in names)
        },
    }


def _licence_class(one: LicenceClass) -> dict[str, Any]:
    return {
        "name": one.name,
        "valid_from": one.valid_from,
        "valid_to": one.valid_to,
        "note": one.note,
    }


def _images(result: Result) -> Iterator[dict[str, Any]]:
    check = result.documents
    named: dict[str, Pages | Image | None] = {"portrait": result.portrait}
    if check is not None:
        named["liveness"] = check.liveness
        for number, document in enumerate(check.documents, 1):
            for name in _PICTURES:
                named[f"document{number}.{name}"] = getattr(document, name)
        named["address_proof"] = check.address_proof
    for name, image in named.items():
        match image:
            case Pages(pdf):
                yield {"name": name, "media_type": "application/pdf", "data": _base64(pdf)}
            case Picture():
                yield {"name": name, "media_type": "image/jpeg", "data": _base64(jpeg(image))}


def jpeg(picture: Picture) -> bytes:
    """The picture as a JPEG file."""
    # With its plug-ins and all: most desks hand over no pictures.
    from PIL import Image as Pillow

    stream = io.BytesIO()
    size = (picture.width, picture.height)
    with Pillow.frombytes("RGB", size, picture.pixels, "raw", "RGBX") as image:
        image.save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()


def _base64(content: bytes) -> str:
    return b64encode(content).decode("ascii")


def _instant(instant: datetime) -> str:
    """RFC 3339, in UTC, to the millisecond."""
    utc = instant.astimezone(UTC).isoformat(timespec="milliseconds")
    return utc.removesuffix("+00:00") + "Z"
