"""The result of a visit, and every check between it and a green verdict."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from kiosk.services.authenteq.agreement import agree
from kiosk.services.authenteq.documents import (
    names_somebody,
    read_attributes,
    read_document,
    read_image,
    text,
)
from kiosk.services.http import Answer
from kiosk.services.pictures import read_attachment, read_picture
from kiosk.services.reading import decode
from kiosk.visit import clock
from kiosk.visit.documents import DocumentCheck, Unreadable
from kiosk.visit.domain import Caution, Channel, Fault, Outcome, Reason, Result, Session
from kiosk.visit.interrupt import Interrupt

TOLERANCE: Final = 300.0
"""Seconds by which the times of a result may lie outside its session: clocks within the service, as
that of its page and that of its API, need not agree to the minute."""

PASSED: Final = "PASSED"
"""The one status that is a success; no other is documented."""

_DOCUMENTS: Final = ("documentData", "documentData2", "documentData3")
_TEXTS: Final = ("id", "status", "platform", "startTime", "endTime")


def read_result(answer: Answer, session: Session, age: float, interrupt: Interrupt) -> Outcome:
    """The verdict on `session`, begun `age` seconds ago, that this answer gives.

    Raises `Fault` (`bad_answer`) for what cannot be read, and `Interrupted` between two pictures.
    """
    told = decode(answer.body, dict[str, Any])
    if told.get("status") != PASSED:
        return Outcome.of(Reason.CHECK_NOT_PASSED, text(told.get("status")))
    offset = session.clock_offset if answer.clock_offset is None else answer.clock_offset
    ended = _end(told, age, offset or 0.0)
    if ended is None:
        return Outcome.of(Reason.WRONG_SESSION)
    attributes = {name: read_attributes(told.get(name)) for name in _DOCUMENTS}
    if not names_somebody(attributes[_DOCUMENTS[0]]):
        return Outcome.of(Reason.PERSON_MISSING)
    if not all(isinstance(told.get(name), dict | None) for name in _DOCUMENTS):
        raise Fault(Reason.BAD_ANSWER)
    # The day that it is where the desk stands: there the last day of a document ends.
    check = _check(told, attributes, ended.astimezone().date(), interrupt)
    return Outcome.verified(
        Result(
            loa=None,
            loa_label=None,
            attributes=_all_attributes(told, attributes),
            channel=_channel(told),
            cautions=_cautions(check, offset or 0.0),
            verified_at=ended,
            documents=check,
        )
    )


def _end(told: Mapping[str, Any], age: float, clock_offset: float) -> datetime | None:
    """When the person was done, by the service's clock; None where that was not in this session.

    A code from elsewhere, put in place of this visit's, would bring the result of another.
    """
    started = clock.parse_instant(told.get("startTime"))
    ended = clock.parse_instant(told.get("endTime"))
    if started is None or ended is None:
        return None
    present = clock.utc_now()
    since = (started - present) / timedelta(seconds=1) - clock_offset
    until = (ended - present) / timedelta(seconds=1) - clock_offset
    return ended if -age - TOLERANCE <= since <= until <= TOLERANCE else None


def _check(
    told: Mapping[str, Any],
    attributes: Mapping[str, Mapping[str, Any]],
    day: date,
    interrupt: Interrupt,
) -> DocumentCheck:
    nfc = told.get("nfcVerified")
    return DocumentCheck(
        documents=tuple(
            read_document(told[name], known, day, interrupt)
            for name, known in attributes.items()
            if told.get(name) and isinstance(told[name], dict)
        ),
        liveness=read_image(told.get("livenessFaceImage"), read_picture, interrupt),
        nfc_verified=nfc if isinstance(nfc, bool) else None,
        address_proof=read_image(told.get("addressProofDocument"), read_attachment, interrupt),
        reference=text(told.get("id")),
    )


def _all_attributes(
    told: Mapping[str, Any], attributes: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """What the service tells, by its own names, without pictures."""
    texts = {name: text(told.get(name)) for name in _TEXTS}
    nfc = told.get("nfcVerified")
    every = texts | {"nfcVerified": nfc if isinstance(nfc, bool) else None} | dict(attributes)
    return {name: value for name, value in every.items() if value not in (None, {})}


def _channel(told: Mapping[str, Any]) -> Channel | None:
    platform = text(told.get("platform"))
    return Channel(platform, None) if platform else None


def _cautions(check: DocumentCheck, clock_offset: float) -> tuple[Caution, ...]:
    documents = check.documents
    images = (
        check.liveness,
        check.address_proof,
        *(image for each in documents for image in (each.face, each.front, each.back)),
    )
    holds = {
        Caution.DOCUMENT_EXPIRED: any(document.is_expired for document in documents),
        Caution.DOCUMENTS_DISAGREE: not agree(documents),
        Caution.IMAGE_UNREADABLE: Unreadable.UNREADABLE in images,
        Caution.CLOCK_OFFSET: abs(clock_offset) > clock.TOLERATED_OFFSET,
    }
    return tuple(caution for caution, is_so in holds.items() if is_so)
