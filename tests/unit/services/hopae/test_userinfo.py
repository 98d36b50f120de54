"""The verdict: what makes it green, and what does not."""

from __future__ import annotations

import io
from base64 import b64encode
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from kiosk.services.hopae.userinfo import read_evidence_names, read_userinfo
from kiosk.services.http import Answer
from kiosk.visit.documents import Picture, Unreadable
from kiosk.visit.domain import Caution, Channel, Credential, Model, OutcomeKind, Reason, Result
from kiosk.visit.errors import TransientError, VerificationError
from tests.unit.services.hopae.answers import (
    BODIES,
    ID,
    MATCH_DATA,
    MATCHED,
    USERINFO,
    VERIFIED,
    changed,
    encoded,
    session,
    without,
)
from tests.unit.services.hopae.verdicts import credential, is_bad, provenance, result, verdict

# -- a person ----------------------------------------------------------------------------------


def test_disclosure() -> None:
    assert result(USERINFO, requested_loa=3, model=Model.DISCLOSURE) == Result(
        loa=3,
        loa_label="substantial",
        attributes=USERINFO["user"],
        missing=("email",),
        channel=Channel("centralized_idp", "internet"),
        credentials=(
            Credential(
                "smartid",
                "urn:hopae:issuer:ee:smartid",
                "SK ID Solutions AS",
                is_government=False,
                evidence=("id_token", "access_token"),
            ),
        ),
        verified_at=VERIFIED,
    )


def test_few_words_are_enough() -> None:
    payload = {"user": {"name": "x"}, "_metadata": {"verification_id": ID}}
    assert result(payload) == Result(None, None, {"name": "x"})


def test_an_empty_text_is_none() -> None:
    assert result(USERINFO | {"hopae_loa_label": ""}).loa_label is None


def test_either_place_may_tell_when_it_was() -> None:
    metadata = USERINFO["provenance"]["_metadata"]
    told = without(USERINFO, "provenance") | {"_metadata": metadata}
    assert result(told).verified_at == VERIFIED


@pytest.mark.parametrize("head", ["", "data:image/jpeg;base64,"])
def test_the_picture_of_the_person(head: str) -> None:
    drawn = io.BytesIO()
    Image.new("RGB", (3, 4), "teal").save(drawn, "PNG")
    user = {"name": "x", "picture": head + b64encode(drawn.getvalue()).decode()}
    received = result(USERINFO | {"user": user})
    assert isinstance(received.portrait, Picture)
    assert (received.portrait.width, received.portrait.height) == (3, 4)
    assert received.cautions == ()
    assert "portrait" not in repr(received)


@pytest.mark.parametrize(
    ("picture", "portrait"),
    [
        *(("", None), (" ", None), (None, None), (7, None), ({"url": "https://a.example"}, None)),
        *(("https://a.example/p.jpg", None), (" HTTP://a.example", None)),
        *(("AAAA", Unreadable.UNREADABLE), ("data:image/png,x", Unreadable.UNREADABLE)),
    ],
)
def test_a_picture_that_is_none(picture: Any, portrait: Unreadable | None) -> None:
    """An address is not fetched: only its services know where the desk is."""
    received = result(USERINFO | {"user": {"name": "x", "picture": picture}})
    assert received.portrait is portrait
    assert received.cautions == ((Caution.IMAGE_UNREADABLE,) if portrait else ())


def test_a_picture_of_somebody_who_is_not_verified_is_not_handed_on() -> None:
    outcome = verdict(
        USERINFO | {"user": {"name": "x", "picture": "AAAA"}, "hopae_loa": 1}, requested_loa=5
    )
    assert outcome.result is not None
    assert outcome.result.portrait is None


def test_tokens_and_claims_are_not_kept() -> None:
    outcome = verdict(USERINFO)
    kept = str(outcome.result and outcome.result.credentials)
    assert "TOKEN" not in kept
    assert "4050" not in kept
    assert "TESTNUMBER" not in repr(outcome)


@pytest.mark.parametrize(
    "user",
    [
        None,
        {},
        {"name": None},
        {"name": ""},
        {"name": "  ", "email": None},
        {"name": [], "address": {}},
        {"address": {"street": None, "lines": [""]}},
        {"email_verified": False},
        {"error": "person not found"},
        {"retries": 0},
        {"name": "-"},
        {"name": "\u200b\u2060\ufeff", "given_name": "<<<"},
        {"name": True},
        {"name": 0},
        {"name": {"error": "person not found"}},
        {"given_name": [{"code": 404}], "email": {"status": "unknown"}},
        {"nationality": "SE"},
        {"address": {"street": "Main Street 1"}},
    ],
)
def test_person_missing(user: Any) -> None:
    outcome = verdict(USERINFO | {"user": user})
    assert outcome.kind is OutcomeKind.NOT_VERIFIED
    assert outcome.reason is Reason.PERSON_MISSING


@pytest.mark.parametrize(
    "name", ["name", "given_name", "family_name", "birthdate", "email", "phone_number"]
)
def test_one_attribute_is_enough_for_a_person(name: str) -> None:
    assert result(USERINFO | {"user": {name: "1990-01-31"}}).attributes == {name: "1990-01-31"}


@pytest.mark.parametrize(
    ("claim", "value"),
    [
        ("age_over_18", True),
        ("age_over_18", False),
        ("nationality", "SE"),
        ("personal_number", 199001012385),
        ("address", {"street": "Main Street 1"}),
        ("name", "李"),
    ],
)
def test_a_claim_that_was_asked_for_makes_a_person(claim: str, value: Any) -> None:
    payload = USERINFO | {"user": {claim: value}}
    assert result(payload, requested_claims=(claim,)).attributes == {claim: value}
    if claim != "name":
        assert verdict(payload).reason is Reason.PERSON_MISSING


@pytest.mark.parametrize("value", ["-", "\u200b", None, {}, [], {"error": "not available"}])
def test_a_claim_that_says_nothing_makes_none(value: Any) -> None:
    payload = USERINFO | {"user": {"nationality": value}}
    assert verdict(payload, requested_claims=("nationality",)).reason is Reason.PERSON_MISSING


@pytest.mark.parametrize("value", [True, 7, {"first": "OK"}, ["OK"]])
def test_a_name_that_is_no_text_makes_none(value: Any) -> None:
    told = USERINFO | {"user": {"name": value}}
    assert verdict(told, requested_claims=("name",)).reason is Reason.PERSON_MISSING


def test_person_absent() -> None:
    assert verdict(without(USERINFO, "user")).reason is Reason.PERSON_MISSING


@pytest.mark.parametrize("user", ["OK TESTNUMBER", [], [{"name": "x"}], 5, True])
def test_person_of_another_shape(user: Any) -> None:
    assert is_bad(USERINFO | {"user": user})


def test_missing_is_told_and_seen() -> None:
    payload = USERINFO | {"user": {"name": "x", "gender": None}, "missing_claims": ["email", 5]}
    read = result(payload, requested_claims=("name", "gender", "birthdate", "email"))
    assert read.missing == ("email", "gender", "birthdate")


# -- assurance ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("payload", "loa"),
    [
        ({"hopae_loa": 3, "acr": "urn:hopae:loa:3"}, 3),
        ({"hopae_loa": 3, "acr": "urn:hopae:loa3"}, 3),
        ({"hopae_loa": 3, "acr": "URN:HOPAE:LOA:03"}, 3),
        ({"hopae_loa": 3, "acr": None}, 3),
        ({"hopae_loa": 3}, 3),
        ({"hopae_loa": 3, "acr": "urn:elsewhere:high"}, 3),
        ({"hopae_loa": 3, "hopae_loa_label": "Substantial"}, 3),
        ({"hopae_loa": 3, "hopae_loa_label": "gold"}, 3),
        ({"hopae_loa": 3, "hopae_loa_label": {}}, 3),
        ({"hopae_loa": 1, "hopae_loa_label": "none"}, 1),
        ({"hopae_loa": 2, "hopae_loa_label": "low"}, 2),
        ({"hopae_loa": 4, "hopae_loa_label": "high"}, 4),
        ({"hopae_loa": 5, "hopae_loa_label": "qualified"}, 5),
        ({"hopae_loa": 4, "hopae_loa_label": "qualified"}, None),
        ({"hopae_loa": 4, "hopae_loa_label": "low"}, None),
        ({"hopae_loa": 4, "hopae_loa_label": "LOW", "acr": "urn:hopae:loa:4"}, None),
        ({"hopae_loa": 4, "acr": "urn:hopae:loa:substantial"}, None),
        ({"hopae_loa": 4, "acr": "low"}, None),
        ({"hopae_loa": 4, "acr": "urn:hopae:loa:high"}, 4),
        ({"hopae_loa": 4, "acr": "urn:hopae:loa:3"}, None),
        ({"hopae_loa": 4, "acr": "urn:hopae:loa3"}, None),
        ({"hopae_loa": 4, "acr": " urn:hopae:loa:2 "}, None),
        ({"hopae_loa": 4, "acr": ["urn:hopae:loa:2"]}, None),
        ({"hopae_loa": 4, "acr": "urn:hopae:loa:4 urn:hopae:loa:2"}, None),
        ({"hopae_loa": 4, "acr": "urn:hopae:loa:" + "9" * 5000}, None),
        ({"hopae_loa": 3, "acr": "urn:hopae:loa:33"}, None),
        ({"acr": "urn:hopae:loa:4"}, None),
        ({"hopae_loa": None, "acr": "urn:hopae:loa:4"}, None),
        ({"hopae_loa": "4"}, None),
        ({"hopae_loa": 4.0}, None),
        ({"hopae_loa": True}, None),
        ({"hopae_loa": 0}, None),
        ({"hopae_loa": 6}, None),
        ({"hopae_loa": -4}, None),
        ({"hopae_loa": 10**30}, None),
        ({"hopae_loa": [4]}, None),
    ],
)
def test_assurance(payload: dict[str, Any], loa: int | None) -> None:
    payload = without(USERINFO, "acr", "hopae_loa", "hopae_loa_label") | payload
    assert result(payload).loa == loa
    for requested in range(1, 6):
        outcome = verdict(payload, requested_loa=requested)
        if loa is not None and loa >= requested:
            assert outcome.kind is OutcomeKind.VERIFIED
        else:
            assert outcome.reason is Reason.ASSURANCE_TOO_LOW
            assert outcome.kind is OutcomeKind.NOT_VERIFIED
            assert outcome.result is not None
            assert not outcome.result.attributes


@pytest.mark.parametrize(
    ("polled", "loa"), [(frozenset(), 3), (frozenset({3}), 3), (frozenset({4}), None)]
)
def test_assurance_that_the_poll_contradicts(polled: frozenset[int], loa: int | None) -> None:
    assert result(USERINFO, levels=polled).loa == loa
    expected = Reason.ASSURANCE_TOO_LOW if loa is None else None
    assert verdict(USERINFO, levels=polled, requested_loa=2).reason is expected


# -- evidence and cautions ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("evidence", "names"),
    [
        ({"token": {"a": "T", "b": "T"}, "names": "a;b"}, ("a", "b")),
        ({"token": {"a": "T", "b": "T"}, "names": " b ; a;;a"}, ("b", "a")),
        ({"token": {"a": "T"}, "names": "a;c"}, ("a",)),
        ({"token": {"a": "T", "b": "T"}, "names": "b"}, ("b",)),
        ({"token": {"a": "T"}, "names": ""}, ()),
        ({"token": {"a": "T"}}, ("a",)),
        ({"names": "a;b"}, ()),
        ({"token": None, "names": "a"}, ()),
        ({"token": "a", "names": "a"}, ()),
        ({}, ()),
    ],
)
def test_evidence(evidence: dict[str, Any], names: tuple[str, ...]) -> None:
    assert read_evidence_names(encoded(evidence)) == names
    assert result(credential(evidence=evidence)).credentials[0].evidence == names


@pytest.mark.parametrize("entry", ["smartid", 5, None, [], True])
def test_a_credential_that_is_none_is_left_out(entry: Any) -> None:
    told = provenance(presentation={"credentials": [entry, {"type": "smartid"}]})
    assert [one.type for one in result(told).credentials] == ["smartid"]


@pytest.mark.parametrize("body", [None, b"", b"[]", b"<html>"])
def test_evidence_that_is_none(body: bytes | None) -> None:
    with pytest.raises(VerificationError) as fault:
        read_evidence_names(body)
    assert fault.value.reason is Reason.BAD_ANSWER


@pytest.mark.parametrize(
    ("payload", "cautions"),
    [
        (USERINFO, ()),
        (credential(type="bankidse"), (Caution.EVIDENCE_DISAGREES,)),
        (credential(type=None), ()),
        (USERINFO | {"provider_id": "smartid"}, ()),
        (USERINFO | {"user": {"name": "x", "birthdate": "1990-01-31"}}, ()),
        (USERINFO | {"user": {"name": "x", "birthdate": "spring"}}, (Caution.DATE_UNREADABLE,)),
        (USERINFO | {"user": {"name": "x", "date_of_expiry": 7}}, (Caution.DATE_UNREADABLE,)),
        (
            USERINFO | {"user": {"name": "x", "passport": {"expires": "01.01.2001"}}},
            (Caution.DATE_UNREADABLE,),
        ),
        (USERINFO | {"user": {"name": "x", "birthdate": "1964-00-00", "expiryDate": None}}, ()),
        (provenance(presentation={"credentials": None}), ()),
    ],
)
def test_evidence_disagrees(payload: dict[str, Any], cautions: tuple[Caution, ...]) -> None:
    assert result(payload).cautions == cautions


@pytest.mark.parametrize(
    ("offset", "is_off"), [(None, False), (0.0, False), (60.0, False), (61.0, True), (-61.0, True)]
)
def test_clock_is_off(offset: float | None, is_off: bool) -> None:
    assert (Caution.CLOCK_OFFSET in result(USERINFO, clock_offset=offset).cautions) is is_off


# -- anything ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"null", b"[]", b'{"user": {"name": "x",}}', b"\xff", b'{"user":' * 50_000],
)
def test_unreadable(body: bytes) -> None:
    assert is_bad(body)


def test_too_large() -> None:
    with pytest.raises(VerificationError) as fault:
        read_userinfo(Answer(200, None), session())
    assert fault.value.reason is Reason.BAD_ANSWER


def is_green(payload: Any, request: dict[str, Any]) -> bool:
    """Whether `told` may make a green verdict: the rules once more, in other words."""
    if not isinstance(payload, dict):
        return False
    metadata = (payload.get("provenance") or {}).get("_metadata") or {}
    if metadata.get("verification_id") != ID:
        return False
    if request.get("match_data"):
        match = payload.get("match") or {}
        compared = match.get("submitted_fields")
        is_compared = compared in (None, []) or (
            isinstance(compared, list)
            and all(isinstance(name, str) and name for name in compared)
            and set(MATCH_DATA) <= set(compared)
        )
        if match.get("matched") is not True or not is_compared:
            return False
        if not isinstance(payload.get("verification_model", "match"), str | None):
            return False
    else:
        user = payload.get("user")
        if payload.get("match") is not None or not isinstance(user, dict) or not user:
            return False
    wanted = request.get("requested_loa")
    if wanted is None:
        return True
    loa = payload.get("hopae_loa")
    if type(loa) is not int or not wanted <= loa <= 5:
        return False
    acr = payload.get("acr")
    return not (isinstance(acr, str) and acr.startswith("urn:hopae:loa") and str(loa) not in acr)


REQUESTS = st.fixed_dictionaries(
    {}, optional={"requested_loa": st.integers(1, 5), "match_data": st.just(MATCH_DATA)}
)


@example(USERINFO, {"requested_loa": 3})
@example(MATCHED, {"match_data": MATCH_DATA})
@given(changed(USERINFO) | changed(MATCHED), REQUESTS)
def test_only_what_may_be_green_is_green(payload: Any, request: dict[str, Any]) -> None:
    try:
        outcome = verdict(payload, **request)
    except TransientError:
        return
    except VerificationError as fault:
        reason = fault.reason
    else:
        if outcome.kind is OutcomeKind.VERIFIED:
            assert is_green(payload, request)
        return
    assert reason is Reason.BAD_ANSWER


@given(BODIES, REQUESTS)
def test_any_answer(body: bytes | None, request: dict[str, Any]) -> None:
    try:
        assert read_userinfo(Answer(200, body), session(**request)).kind in OutcomeKind
    except TransientError:
        pass
    except VerificationError as fault:
        assert fault.reason is Reason.BAD_ANSWER  # noqa: PT017


@given(BODIES)
def test_any_evidence(body: bytes | None) -> None:
    try:
        assert isinstance(read_evidence_names(body), tuple)
    except VerificationError as fault:
        assert fault.reason is Reason.BAD_ANSWER  # noqa: PT017
