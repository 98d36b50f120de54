"""A session as the service describes it: its status, its flow, what the person is to be shown."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from urllib.parse import unquote_to_bytes

import msgspec

from kiosk.services.hopae.errors import failed_outcome
from kiosk.services.hopae.rules import COMPLETED, CREATED, STATUS, levels
from kiosk.services.http import Answer
from kiosk.services.reading import decode, shaped
from kiosk.services.rules import Rule, broken
from kiosk.services.unbase64 import decode_base64
from kiosk.services.urls import safe_url
from kiosk.svg import is_plain_svg
from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Model,
    Outcome,
    Phase,
    Prompt,
    Push,
    QrPicture,
    QrText,
    Reason,
    Redirect,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import TransientError, VerificationError
from kiosk.visit.privacy import mask, redact

_log = logging.getLogger(__name__)

_ROUND: Final = 5
"""Lifetimes are multiples of so many seconds."""
_NOT_MEANT: Final = 1.5
"""Seconds that a session's two times may be off, as one may be a `Date`, cut to the second."""

LARGEST_QR: Final = 2_953
"""Bytes that a QR code holds at most (ISO/IEC 18004: version 40, correction L)."""

_PHASES: Final[Mapping[str, Phase]] = {
    "initiated": Phase.WAITING,
    "awaiting_user_action": Phase.WAITING,
    "pending": Phase.WAITING,
    "authenticating": Phase.ACTING,
    "completed": Phase.COMPLETED,
}

_DOCUMENTED_DETAILS: Final = frozenset({"qrData", "authorizationUrl", "message", "userIdentifier"})
_CONTROL_CODE: Final = re.compile(r"[0-9]{4}")
_URI_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class _Created(msgspec.Struct, rename="camel"):
    verification_id: str
    status: str
    flow_type: str
    flow_details: dict[str, Any] | None = None
    expires_at: Any = None
    created_at: Any = None
    verification_model: str | None = msgspec.field(name="verification_model", default=None)
    error: Any = None


class _Status(msgspec.Struct, rename="camel"):
    status: str
    verification_id: str | None = None
    flow_details: Any = None
    expires_at: Any = None
    error: Any = None


class _Named(msgspec.Struct, rename="camel"):
    verification_id: str | None = None


def read_created(
    answer: Answer, request: VerificationRequest, *, loopback: bool
) -> Session | Outcome:
    """The session that the service created, or how it ended at once.

    `loopback` says that the service itself is on loopback, where http is allowed. Raises
    `VerificationError` (`bad_answer`, `unsupported_flow`, `unsafe_url`), with the id of the session
    to cancel where the answer names one.
    """
    session_id = named(answer.body)
    try:
        fields = decode(answer.body, dict[str, Any])
        payload = shaped(fields, _Created)
        _require(payload.verification_id not in {"", ".", ".."})
        ended = _ending(payload.status, payload.error)
        if ended is not None:
            return ended
        _note_unknown(payload.status)
        details = payload.flow_details or {}
        flow = _flow(payload.flow_type)
        expires_at = clock.parse_instant(payload.expires_at)
        created_at = clock.parse_instant(payload.created_at)
        service_time = clock.ServiceTime.from_answer(answer.date, created_at)
        session = Session(
            id=payload.verification_id,
            request=request,
            flow=flow,
            status=payload.status,
            phase=_phase(payload.status),
            prompt=_prompt(flow, details, request, loopback=loopback),
            expires_at=expires_at,
            deadline=clock.deadline(expires_at, service_time),
            lifetime=_lifetime(expires_at, created_at or service_time.first),
            clock_offset=answer.clock_offset,
            model=_model(payload.verification_model),
            created_at=created_at,
            service_time=service_time,
            levels=levels(fields),
        )
        reason = broken((*CREATED, *_rules(session.phase)), fields, session)
        if reason is not None:
            raise VerificationError(reason)
        return session
    except VerificationError as fault:
        fault.session_id = session_id
        raise


def read_status(answer: Answer, session: Session, *, loopback: bool) -> Session | Outcome:
    """`session` as the service describes it now, or how it ended.

    Raises `TransientError` where the answer is not one about this session or contradicts it,
    `VerificationError` for an unsafe URL. A contradiction in what says `completed` is final: no
    other answer will follow.
    """
    try:
        fields = decode(answer.body, dict[str, Any])
        payload = shaped(fields, _Status)
    except VerificationError:
        raise TransientError(answered=True) from None
    if payload.verification_id not in {None, session.id}:
        raise TransientError(answered=True)
    service_time = session.service_time.known(answer.date)
    is_first_told = service_time is not session.service_time
    session = replace(session, service_time=service_time)
    phase = _phase(payload.status)
    reason = broken(_rules(phase), fields, session)
    if reason is not None and phase is Phase.COMPLETED:
        return Outcome.of(reason)
    if reason is not None:
        raise TransientError(answered=True)
    ended = _ending(payload.status, payload.error)
    if ended is not None:
        return ended
    details = payload.flow_details if isinstance(payload.flow_details, dict) else {}
    expires_at = clock.parse_instant(payload.expires_at)
    moved = expires_at is not None and (is_first_told or expires_at != session.expires_at)
    if payload.status != session.status:
        _note_unknown(payload.status)
    return replace(
        session,
        status=payload.status,
        phase=phase,
        prompt=_renewed(session.prompt, details, session.request, loopback=loopback),
        expires_at=expires_at if moved else session.expires_at,
        deadline=clock.deadline(expires_at, session.service_time) if moved else session.deadline,
        levels=levels(fields),
    )


def _lifetime(expires_at: datetime | None, began: datetime) -> float | None:
    """Seconds, as the service means them: its two times are a moment apart from one another."""
    if expires_at is None or expires_at <= began:
        return None
    payload = (expires_at - began).total_seconds()
    meant = float(_ROUND * round(payload / _ROUND))
    return meant if abs(payload - meant) < _NOT_MEANT else payload


def named(body: bytes | None) -> str | None:
    """The session that `body` is about, however unusable the rest of it may be."""
    try:
        return decode(body, _Named).verification_id
    except VerificationError:
        return None


def _rules(phase: Phase) -> tuple[Rule, ...]:
    return (*STATUS, *COMPLETED) if phase is Phase.COMPLETED else STATUS


def _require(holds: bool) -> None:
    if not holds:
        raise VerificationError(Reason.BAD_ANSWER)


# -- status --------------------------------------------------------------------------------------


def _phase(status: str) -> Phase:
    """An unknown status is waiting, never success."""
    return _PHASES.get(status.strip().lower(), Phase.WAITING)


def _note_unknown(status: str) -> None:
    if status.strip().lower() not in _PHASES:
        _log.warning("session.unknown_status", extra={"status": status})


def _ending(status: str, error: object) -> Outcome | None:
    """How a session with this status ended; None while it has not, or once it is completed."""
    match status.strip().lower():
        case "failed":
            return failed_outcome(error)
        case "expired":
            return Outcome.of(Reason.EXPIRED)
        case "cancelled" | "canceled":
            return Outcome.of(Reason.BY_PERSON)
        case _:
            return None


def _flow(word: str) -> FlowType:
    try:
        return FlowType(word.strip().lower())
    except ValueError:
        raise VerificationError(Reason.UNSUPPORTED_FLOW) from None


def _model(word: str | None) -> Model | None:
    try:
        return None if word is None else Model(word.strip().lower())
    except ValueError:
        raise VerificationError(Reason.BAD_ANSWER) from None


# -- what the person is shown --------------------------------------------------------------------


def _prompt(
    flow: FlowType, details: Mapping[str, Any], request: VerificationRequest, *, loopback: bool
) -> Prompt:
    match flow:
        case FlowType.QR:
            prompt = read_qr(details.get("qrData"))
            if prompt is None:
                raise VerificationError(Reason.BAD_ANSWER)
            return prompt
        case FlowType.PUSH:
            return _push(details, request)
        case FlowType.REDIRECT:
            url = details.get("authorizationUrl")
            if not isinstance(url, str) or not url:
                raise VerificationError(Reason.BAD_ANSWER)
            return Redirect(safe_url(url, loopback=loopback))


def _renewed(
    last: Prompt, details: Mapping[str, Any], request: VerificationRequest, *, loopback: bool
) -> Prompt:
    """The prompt after a later answer: what that does not bring stays as it was."""
    match last:
        case QrText() | QrPicture():
            return read_qr(details.get("qrData")) or last
        case Push():
            push = _push(details, request)
            return Push(
                push.message or last.message,
                push.user_identifier or last.user_identifier,
                push.control_code or last.control_code,
            )
        case Redirect():
            url = details.get("authorizationUrl")
            if not isinstance(url, str) or not url:
                return last
            return Redirect(safe_url(url, loopback=loopback))


def read_qr(data: object) -> QrText | QrPicture | None:
    """What a QR flow shows, or None where `data` is nothing that can be shown.

    One page calls it "Base64 data", another shows a deep link: a value with a URI scheme is text to
    be encoded as it is; a picture, as `data:` URL or as base64 alone, is shown as it is.
    """
    if not isinstance(data, str) or not data.strip():
        return None
    if data[:11].lower() == "data:image/":
        image = _data_url(data)
        return QrPicture(data, image) if image else None
    if not _URI_SCHEME.match(data):
        image = decode_base64(data)
        if image is not None and (_is_raster(image) or _is_svg(image)):
            return QrPicture(data, image) if _can_be_drawn(image) else None
    return QrText(data) if len(data.encode()) <= LARGEST_QR else None


def _data_url(url: str) -> bytes | None:
    """The bytes of a `data:` URL (RFC 2397)."""
    head, _comma, body = url.partition(",")
    is_base64 = head.lower().endswith(";base64")
    image = decode_base64(url) if is_base64 else unquote_to_bytes(body)
    return image if image is not None and _can_be_drawn(image) else None


def _can_be_drawn(image: bytes) -> bool:
    """Whether `image` is one that is safe to be drawn, whatever type it claims to be."""
    return _is_raster(image) or is_plain_svg(image)


def _is_raster(image: bytes) -> bool:
    return image.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF"))


def _is_svg(image: bytes) -> bool:
    """Whether it begins as XML with an `svg` in it: after a declaration or comments, or none."""
    start = image[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"<") and b"<svg" in start


def _push(details: Mapping[str, Any], request: VerificationRequest) -> Push:
    message, identifier = details.get("message"), details.get("userIdentifier")
    typed = (*request.user_data.values(), *request.match_data.values())
    codes = {
        value
        for key, value in details.items()
        if key not in _DOCUMENTED_DETAILS
        and isinstance(value, str)
        and _CONTROL_CODE.fullmatch(value)
    }
    return Push(
        message=redact(message, typed) if isinstance(message, str) else None,
        user_identifier=mask(identifier) if isinstance(identifier, str) and identifier else None,
        # Two candidates would make one of them up: then the person is shown none.
        control_code=codes.pop() if len(codes) == 1 else None,
    )
