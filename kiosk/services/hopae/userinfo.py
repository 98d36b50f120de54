"""The result of a completed session, and every check between it and a green verdict."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from kiosk.services.hopae.rules import NAMES, USERINFO, level, levels
from kiosk.services.http import Answer
from kiosk.services.reading import decode, says_something
from kiosk.services.rules import at, broken, is_of_now
from kiosk.visit import clock
from kiosk.visit.dates import read_date
from kiosk.visit.documents import Image, Unreadable
from kiosk.visit.domain import (
    Caution,
    Channel,
    Credential,
    Match,
    MatchField,
    Model,
    Outcome,
    Reason,
    Result,
    Session,
)
from kiosk.visit.errors import TransientError, VerificationError

_ADDRESS: Final = re.compile(r"\s*https?:", re.IGNORECASE)
_DATE: Final = re.compile(r"birth_?date|date_?of_?birth|expir", re.IGNORECASE)
"""In the names of the dates that matter to staff: those of birth and of expiry."""

_PERSON: Final = ("name", "given_name", "family_name", "birthdate", "email", "phone_number")
"""The attributes of which one has to say something, if none was asked for."""


def read_userinfo(answer: Answer, session: Session) -> Outcome:
    """The verdict on `session` that this answer gives.

    Raises `VerificationError` (`bad_answer`) for what cannot be read or contradicts itself: nothing
    unknown is ever verified. Raises `TransientError` while it does not name the session that it is
    about.
    """
    payload = decode(answer.body, dict[str, Any])
    session = replace(session, service_time=session.service_time.known(answer.date))
    provenance = _part(payload, "provenance")
    metadata = [_part(payload, "_metadata"), _part(provenance, "_metadata")]
    if all(at(payload, name) is None for name in NAMES):
        raise TransientError(answered=True)
    reason = broken(USERINFO, payload, session)
    if reason is None and not is_of_now(answer, session):
        reason = Reason.WRONG_SESSION
    if reason is not None:
        return Outcome.of(reason)

    request = session.request
    match = _match(payload, session)
    person = {} if match is not None else _person(payload, request.requested_claims)
    credentials = _credentials(provenance)
    portrait = _portrait(person)
    result = Result(
        loa=_assurance(payload, session),
        loa_label=_text(payload.get("hopae_loa_label")),
        attributes=person,
        missing=_missing(payload, person, request.requested_claims),
        match=match,
        channel=_channel(provenance),
        credentials=credentials,
        cautions=_cautions(person, portrait, credentials, session),
        verified_at=_verified_at(metadata),
        portrait=portrait,
    )
    if match is None and not person:
        return _refused(Reason.PERSON_MISSING, result)
    if match is not None and not match.matched:
        return _refused(Reason.MATCH_FAILED, result)
    if request.requested_loa is not None and (result.loa or 0) < request.requested_loa:
        return _refused(Reason.ASSURANCE_TOO_LOW, result)
    return Outcome.verified(result)


def read_evidence_names(body: bytes | None) -> tuple[str, ...]:
    """The kinds of evidence in a `token` / `names` object. The tokens are not kept.

    Raises `VerificationError` (`bad_answer`).
    """
    return _evidence_names(decode(body, dict[str, Any]))


def _refused(reason: Reason, result: Result) -> Outcome:
    """What is said of a person who is not verified is not handed on."""
    return Outcome.of(reason, result=replace(result, attributes={}, portrait=None))


# -- reading ---------------------------------------------------------------------------------------


def _part(payload: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object within an object; empty where it is absent or null, a fault where it is not one."""
    part = payload.get(name)
    if part is None:
        return {}
    if not isinstance(part, dict):
        raise VerificationError(Reason.BAD_ANSWER)
    return part


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, value))) if isinstance(value, list) else ()


# -- the person, or the comparison -----------------------------------------------------------------


def _match(payload: Mapping[str, Any], session: Session) -> Match | None:
    """The comparison, or None for a result that discloses attributes.

    What was asked for, what the creation announced and what the result is have to agree: a result
    that discloses a person has compared nothing, however it ended, and what nobody submitted
    cannot have matched.
    """
    asked = Model.MATCH if session.request.match_data else Model.DISCLOSURE
    announced = {asked, session.model}
    word = payload.get("verification_model")
    if word is not None:
        announced.add(_model(word))
    announced.discard(None)
    has_match = payload.get("match") is not None
    announced.add(Model.MATCH if has_match else Model.DISCLOSURE)
    if len(announced) != 1:
        raise VerificationError(Reason.BAD_ANSWER)
    return _comparison(_part(payload, "match"), session) if has_match else None


def _model(word: object) -> Model:
    try:
        return Model(str(word).strip().lower())
    except ValueError:
        raise VerificationError(Reason.BAD_ANSWER) from None


def _comparison(payload: Mapping[str, Any], session: Session) -> Match:
    matched = payload.get("matched")
    if not isinstance(matched, bool):
        raise VerificationError(Reason.BAD_ANSWER)
    submitted = _submitted(payload.get("submitted_fields"), session)
    details = _part(payload, "details")
    fields = tuple(
        MatchField(
            name,
            value if isinstance(value := detail.get("matched"), bool) else None,
            _similarity(detail.get("similarity")),
        )
        for name, detail in details.items()
        if isinstance(detail, dict)
    )
    answers = [
        at(detail, "matched") if isinstance(detail, dict) else detail
        for name in session.request.match_data
        if (detail := details.get(name)) not in (None, {})
    ]
    if not all(isinstance(value, bool) for value in answers):
        raise VerificationError(Reason.BAD_ANSWER)
    return Match(
        # A field that does not match contradicts a whole that does: the safe reading counts.
        matched=matched and all(answers),
        granularity=_text(payload.get("granularity")),
        submitted_fields=submitted,
        fields=fields,
    )


def _submitted(stated: object, session: Session) -> tuple[str, ...]:
    """What the service says it was sent; empty where it does not say."""
    submitted = _texts(stated)
    if stated not in (None, []):
        is_readable = isinstance(stated, list) and len(submitted) == len(stated)
        # Something that was sent has not been compared, or nobody can tell.
        if not is_readable or not set(session.request.match_data) <= set(submitted):
            raise VerificationError(Reason.BAD_ANSWER)
    return submitted


def _similarity(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= 100 else None  # type: ignore[arg-type,operator]


def _person(payload: Mapping[str, Any], requested: tuple[str, ...]) -> Mapping[str, Any]:
    """The person's attributes; empty where none of those that make a person says anything.

    A yes or no counts where it was asked for: elsewhere it is about an attribute beside it.
    """
    person = _part(payload, "user")
    is_somebody = any(_is_text(person.get(name)) for name in _PERSON) or any(
        _is_text(value) if name in _PERSON else _has_value(value)
        for name in requested
        if (value := person.get(name)) is not None
    )
    return person if is_somebody else {}


def _portrait(person: Mapping[str, Any]) -> Image | None:
    """The claim `picture`, as base64 or a `data:` URL; one at another address is not fetched."""
    picture = person.get("picture")
    if not isinstance(picture, str) or not picture.strip() or _ADDRESS.match(picture):
        return None
    from kiosk.services.pictures import read_picture  # Pillow takes a while, and is rarely needed

    return read_picture(picture)


def _is_text(value: object) -> bool:
    """Whether `value` is of the type that OpenID Connect has for a name, and says something."""
    return isinstance(value, str) and says_something(value)


def _has_value(value: object) -> bool:
    """Whether a claim of any type has a value, and not the reason why it has none."""
    is_error = isinstance(value, dict) and "error" in value
    return not is_error and (isinstance(value, bool) or says_something(value))


def _missing(
    payload: Mapping[str, Any], person: Mapping[str, Any], requested: tuple[str, ...]
) -> tuple[str, ...]:
    """What was asked for and is not there, by the service's list and by looking."""
    absent = (claim for claim in requested if person and not _has_value(person.get(claim)))
    return tuple(dict.fromkeys((*_texts(payload.get("missing_claims")), *absent)))


def _verified_at(metadata: Iterable[Mapping[str, Any]]) -> datetime | None:
    payload = (clock.parse_instant(part.get("verified_at")) for part in metadata)
    return next(filter(None, payload), None)


# -- assurance and provenance ----------------------------------------------------------------------


def _assurance(payload: Mapping[str, Any], session: Session) -> int | None:
    """The integer alone counts; where anything says otherwise, the assurance is unknown."""
    loa = level(payload.get("hopae_loa"))
    return loa if levels(payload) | session.levels == {loa} else None


def _channel(provenance: Mapping[str, Any]) -> Channel | None:
    channel = _part(_part(provenance, "presentation"), "channel")
    return Channel(_text(channel.get("type")), _text(channel.get("transport"))) if channel else None


def _credentials(provenance: Mapping[str, Any]) -> tuple[Credential, ...]:
    payload = _part(provenance, "presentation").get("credentials")
    return tuple(
        Credential(
            type=_text(credential.get("type")),
            issuer_id=_text(issuer.get("id")),
            authority=_text(issuer.get("authority_name")),
            is_government=value if isinstance(value := issuer.get("is_government"), bool) else None,
            evidence=_evidence_names(_part(credential, "evidence")),
        )
        for credential in (payload if isinstance(payload, list) else ())
        if isinstance(credential, dict)
        for issuer in (_part(credential, "issuer"),)
    )


def _evidence_names(evidence: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds of evidence: what the list of names and the tokens' keys both have."""
    names, tokens = evidence.get("names"), evidence.get("token")
    keys = tuple(tokens) if isinstance(tokens, dict) else ()
    if not isinstance(names, str):
        return keys
    listed = dict.fromkeys(name.strip() for name in names.split(";"))
    return tuple(name for name in listed if name in keys)


def _cautions(
    person: Mapping[str, Any],
    portrait: Image | None,
    credentials: tuple[Credential, ...],
    session: Session,
) -> tuple[Caution, ...]:
    kinds = {credential.type for credential in credentials}
    holds = {
        Caution.EVIDENCE_DISAGREES: bool(kinds - {None, session.request.provider}),
        Caution.IMAGE_UNREADABLE: portrait is Unreadable.UNREADABLE,
        Caution.DATE_UNREADABLE: any(read_date(date) is None for date in _dates(person)),
        Caution.CLOCK_OFFSET: abs(session.clock_offset or 0.0) > clock.TOLERATED_OFFSET,
    }
    return tuple(caution for caution, is_so in holds.items() if is_so)


def _dates(attributes: Mapping[str, Any]) -> Iterator[object]:
    """What was stated for a date of birth or expiry, in any part of an attribute too."""
    for name, value in attributes.items():
        if isinstance(value, dict):
            yield from _dates(value)
        elif value is not None and _DATE.search(name):
            yield value
