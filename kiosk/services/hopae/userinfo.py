"""The result of a completed session, and every check between it and a green verdict."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kiosk.services.reading import decode
from kiosk.visit import clock
from kiosk.visit.domain import (
    Caution,
    Channel,
    Credential,
    Fault,
    Match,
    MatchField,
    Model,
    Outcome,
    Reason,
    Result,
    Session,
)

_ACR: Final = re.compile(r"urn:hopae:loa:?0*([0-9]+)", re.IGNORECASE)
_LOAS: Final = range(1, 6)


def read_userinfo(body: bytes | None, session: Session) -> Outcome:
    """The verdict on `session` that this answer gives.

    Raises `Fault` (`bad_answer`) for what cannot be read or contradicts itself: nothing unknown is
    ever verified.
    """
    told = decode(body, dict[str, Any])
    provenance = _part(told, "provenance")
    metadata = [_part(told, "_metadata"), _part(provenance, "_metadata")]
    if any(part.get("verification_id") not in (None, session.id) for part in metadata):
        return Outcome.of(Reason.WRONG_SESSION)

    request = session.request
    match = _match(told, session)
    person = {} if match is not None else _person(told)
    credentials = _credentials(provenance)
    result = Result(
        loa=_assurance(told),
        loa_label=_text(told.get("hopae_loa_label")),
        attributes=person,
        missing=_missing(told, person, request.requested_claims),
        match=match,
        channel=_channel(provenance),
        credentials=credentials,
        cautions=_cautions(told, credentials, session),
        verified_at=next(
            (at for part in metadata if (at := clock.parse_instant(part.get("verified_at")))), None
        ),
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

    Raises `Fault` (`bad_answer`).
    """
    return _evidence_names(decode(body, dict[str, Any]))


def _refused(reason: Reason, result: Result) -> Outcome:
    """What is said of a person who is not verified is not handed on."""
    return Outcome.of(reason, result=replace(result, attributes={}))


# -- reading ---------------------------------------------------------------------------------------


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """An object within an object; empty where it is absent or null, a fault where it is not one."""
    part = told.get(name)
    if part is None:
        return {}
    if not isinstance(part, dict):
        raise Fault(Reason.BAD_ANSWER)
    return part


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, value))) if isinstance(value, list) else ()


# -- the person, or the comparison -----------------------------------------------------------------


def _match(told: Mapping[str, Any], session: Session) -> Match | None:
    """The comparison, or None for a result that discloses attributes.

    What was asked for, what the creation announced and what the result is have to agree: a result
    that discloses a person has compared nothing, however it ended, and what nobody submitted
    cannot have matched.
    """
    asked = Model.MATCH if session.request.match_data else Model.DISCLOSURE
    announced = {asked, session.model}
    word = told.get("verification_model")
    if word is not None:
        announced.add(_model(word))
    announced.discard(None)
    has_match = told.get("match") is not None
    announced.add(Model.MATCH if has_match else Model.DISCLOSURE)
    if len(announced) != 1:
        raise Fault(Reason.BAD_ANSWER)
    return _comparison(_part(told, "match"), session) if has_match else None


def _model(word: object) -> Model:
    try:
        return Model(str(word).strip().lower())
    except ValueError:
        raise Fault(Reason.BAD_ANSWER) from None


def _comparison(told: Mapping[str, Any], session: Session) -> Match:
    matched = told.get("matched")
    if not isinstance(matched, bool):
        raise Fault(Reason.BAD_ANSWER)
    submitted = _texts(told.get("submitted_fields"))
    if submitted and not set(session.request.match_data) <= set(submitted):
        raise Fault(Reason.BAD_ANSWER)  # something that was sent has not been compared
    details = told.get("details")
    fields = tuple(
        MatchField(
            name,
            value if isinstance(value := detail.get("matched"), bool) else None,
            _similarity(detail.get("similarity")),
        )
        for name, detail in (details.items() if isinstance(details, dict) else ())
        if isinstance(detail, dict)
    )
    return Match(
        # A field that does not match contradicts a whole that does: the safe reading counts.
        matched=matched and all(compared.matched is not False for compared in fields),
        granularity=_text(told.get("granularity")),
        submitted_fields=submitted,
        fields=fields,
    )


def _similarity(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= 100 else None  # type: ignore[arg-type,operator]


def _person(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """The person's attributes; empty where none of them says anything."""
    person = _part(told, "user")
    return person if _says_something(person) else {}


def _says_something(value: object) -> bool:
    match value:
        case str():
            return bool(value.strip())
        case dict():
            return any(map(_says_something, value.values()))
        case list():
            return any(map(_says_something, value))
        case _:  # a yes or no beside an attribute is about that, and nobody's name
            return value is not None and not isinstance(value, bool)


def _missing(
    told: Mapping[str, Any], person: Mapping[str, Any], requested: tuple[str, ...]
) -> tuple[str, ...]:
    """What was asked for and is not there, by the service's list and by looking."""
    absent = (claim for claim in requested if person and not _says_something(person.get(claim)))
    return tuple(dict.fromkeys((*_texts(told.get("missing_claims")), *absent)))


# -- assurance and provenance ----------------------------------------------------------------------


def _assurance(told: Mapping[str, Any]) -> int | None:
    """The integer alone counts; where `acr` says otherwise, the assurance is unknown."""
    loa = told.get("hopae_loa")
    if not isinstance(loa, int) or isinstance(loa, bool) or loa not in _LOAS:
        return None
    stated = set(_ACR.findall(str(told.get("acr"))))
    return loa if stated <= {str(loa)} else None


def _channel(provenance: Mapping[str, Any]) -> Channel | None:
    channel = _part(_part(provenance, "presentation"), "channel")
    return Channel(_text(channel.get("type")), _text(channel.get("transport"))) if channel else None


def _credentials(provenance: Mapping[str, Any]) -> tuple[Credential, ...]:
    told = _part(provenance, "presentation").get("credentials")
    return tuple(
        Credential(
            type=_text(credential.get("type")),
            issuer_id=_text(issuer.get("id")),
            authority=_text(issuer.get("authority_name")),
            is_government=value if isinstance(value := issuer.get("is_government"), bool) else None,
            evidence=_evidence_names(_part(credential, "evidence")),
        )
        for credential in (told if isinstance(told, list) else ())
        if isinstance(credential, dict)
        for issuer in (_part(credential, "issuer"),)
    )


def _evidence_names(evidence: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds of evidence: what the list of names and the tokens' keys both have."""
    names, tokens = evidence.get("names"), evidence.get("token")
    keys = tuple(tokens) if isinstance(tokens, dict) else ()
    if not isinstance(names, str):
        return keys
    listed = tuple(dict.fromkeys(name.strip() for name in names.split(";") if name.strip()))
    return tuple(name for name in listed if name in keys)


def _cautions(
    told: Mapping[str, Any], credentials: tuple[Credential, ...], session: Session
) -> tuple[Caution, ...]:
    provider = session.request.provider
    kinds = {_text(told.get("provider_id")), *(credential.type for credential in credentials)}
    cautions = []
    if kinds - {None, provider}:
        cautions.append(Caution.EVIDENCE_DISAGREES)
    if abs(session.clock_offset or 0.0) > clock.TOLERATED_OFFSET:
        cautions.append(Caution.CLOCK_OFFSET)
    return tuple(cautions)
