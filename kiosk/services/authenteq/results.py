"""The result of a visit, and every check between it and a green verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from kiosk.services.authenteq.consistency import agree
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
from kiosk.services.rules import (
    Rule,
    at,
    broken,
    is_absent,
    is_from_start_till_now,
    is_of_now,
    lies_around_session,
)
from kiosk.visit import clock
from kiosk.visit.dates import read_date
from kiosk.visit.documents import DocumentCheck, Unreadable
from kiosk.visit.domain import Caution, Channel, Outcome, Reason, Result, Session
from kiosk.visit.errors import VerificationError
from kiosk.visit.interrupt import Interrupt

PASSED: Final = "PASSED"
"""The one status that is a success; no other is documented."""

RULES: Final = (
    Rule("startTime", lies_around_session, Reason.WRONG_SESSION),
    Rule("endTime", is_from_start_till_now, Reason.WRONG_SESSION),
    Rule("errorCode", is_absent, Reason.BAD_ANSWER),
    Rule("errorMessage", is_absent, Reason.BAD_ANSWER),
)
"""What a result that is passed must not contradict."""

_DOCUMENTS: Final = ("documentData", "documentData2", "documentData3")
_DAYS: Final = ("dateOfBirth", "dateOfExpiry")
_TEXTS: Final = ("id", "status", "platform", "startTime", "endTime")


def read_result(answer: Answer, session: Session, interrupt: Interrupt) -> Outcome:
    """The verdict on `session` that this answer gives.

    Raises `VerificationError` (`bad_answer`) for what cannot be read, and `Interrupted` between two
    pictures.
    """
    payload = decode(answer.body, dict[str, Any])
    if payload.get("status") != PASSED:
        return Outcome.of(Reason.CHECK_NOT_PASSED, text(payload.get("status")))
    session = replace(session, service_time=session.service_time.known(answer.date))
    reason = broken(RULES, payload, session)
    ended = _end(payload)
    if reason is None and not is_of_now(answer, session):
        reason = Reason.WRONG_SESSION
    if reason is not None or ended is None:
        return Outcome.of(reason or Reason.WRONG_SESSION)
    attributes = {name: read_attributes(payload.get(name)) for name in _DOCUMENTS}
    if not names_somebody(attributes[_DOCUMENTS[0]]):
        return Outcome.of(Reason.PERSON_MISSING)
    if not all(isinstance(payload.get(name), dict | None) for name in _DOCUMENTS):
        raise VerificationError(Reason.BAD_ANSWER)
    # The day that it is where the desk stands: there the last day of a document ends.
    check = _check(payload, attributes, ended.astimezone().date(), interrupt)
    return Outcome.verified(
        Result(
            loa=None,
            loa_label=None,
            attributes=_all_attributes(payload, attributes),
            channel=_channel(payload),
            cautions=_cautions(payload, check, session.clock_offset or 0.0),
            verified_at=ended,
            documents=check,
        )
    )


def _end(payload: Mapping[str, Any]) -> datetime | None:
    """When the person was done, by the service's clock; None without both times in their order.

    They have to be there: a code from elsewhere, put in place of this visit's, would bring the
    result of another.
    """
    started = clock.parse_instant(payload.get("startTime"))
    ended = clock.parse_instant(payload.get("endTime"))
    return ended if started is not None and ended is not None and started <= ended else None


def _check(
    payload: Mapping[str, Any],
    attributes: Mapping[str, Mapping[str, Any]],
    day: date,
    interrupt: Interrupt,
) -> DocumentCheck:
    nfc = payload.get("nfcVerified")
    return DocumentCheck(
        documents=tuple(
            read_document(payload[name], known, day, interrupt)
            for name, known in attributes.items()
            if payload.get(name)
        ),
        liveness=read_image(payload.get("livenessFaceImage"), read_picture, interrupt),
        nfc_verified=nfc if isinstance(nfc, bool) else None,
        address_proof=read_image(payload.get("addressProofDocument"), read_attachment, interrupt),
        reference=text(payload.get("id")),
    )


def _all_attributes(
    payload: Mapping[str, Any], attributes: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """What the service tells, by its own names, without pictures."""
    texts = {name: text(payload.get(name)) for name in _TEXTS}
    nfc = payload.get("nfcVerified")
    every = texts | {"nfcVerified": nfc if isinstance(nfc, bool) else None} | dict(attributes)
    return {name: value for name, value in every.items() if value not in (None, {})}


def _channel(payload: Mapping[str, Any]) -> Channel | None:
    platform = text(payload.get("platform"))
    return Channel(platform, None) if platform else None


def _cautions(
    payload: Mapping[str, Any], check: DocumentCheck, clock_offset: float
) -> tuple[Caution, ...]:
    documents = check.documents
    images = (
        check.liveness,
        check.address_proof,
        *(image for one in documents for image in (one.face, one.front, one.back)),
    )
    holds = {
        Caution.DOCUMENT_EXPIRED: any(document.is_expired for document in documents),
        Caution.DOCUMENTS_DISAGREE: not agree(documents),
        Caution.IMAGE_UNREADABLE: Unreadable.UNREADABLE in images,
        Caution.DATE_UNREADABLE: not _dates_can_be_read(payload),
        Caution.CLOCK_OFFSET: abs(clock_offset) > clock.TOLERATED_OFFSET,
    }
    return tuple(caution for caution, is_so in holds.items() if is_so)


def _dates_can_be_read(payload: Mapping[str, Any]) -> bool:
    """Whether the document that names the person tells their birth, and every such date reads."""
    dates = {f"{name}.{day}": at(payload, f"{name}.{day}") for name in _DOCUMENTS for day in _DAYS}
    birth = dates[f"{_DOCUMENTS[0]}.{_DAYS[0]}"]
    return birth is not None and all(read_date(day) for day in dates.values() if day is not None)
