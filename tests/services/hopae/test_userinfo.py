"""The verdict: what makes it green, and what does not."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.services.hopae.userinfo import read_evidence_names, read_userinfo
from kiosk.services.http import Answer
from kiosk.visit.domain import (
    Caution,
    Channel,
    Credential,
    Fault,
    MatchField,
    Model,
    Outcome,
    OutcomeKind,
    Reason,
    Result,
    Weather,
)
from tests.services.hopae.samples import (
    BODIES,
    ID,
    MATCH_DATA,
    MATCHED,
    USERINFO,
    VERIFIED,
    answer,
    changed,
    encoded,
    session,
    without,
)


def verdict(told: object, *, date: datetime | None = None, **session_: Any) -> Outcome:
    return read_userinfo(answer(told, date=date), session(**session_))


def result(told: object, **session_: Any) -> Result:
    outcome = verdict(told, **session_)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert outcome.result is not None
    return outcome.result


def is_bad(told: object, **session_: Any) -> bool:
    with pytest.raises(Fault) as fault:
        verdict(told, **session_)
    return fault.value.reason is Reason.BAD_ANSWER


def provenance(**changes: Any) -> dict[str, Any]:
    return USERINFO | {"provenance": USERINFO["provenance"] | changes}


def credential(**changes: Any) -> dict[str, Any]:
    (told,) = USERINFO["provenance"]["presentation"]["credentials"]
    return provenance(presentation={"credentials": [told | changes]})


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
    told = {"user": {"name": "x"}, "_metadata": {"verification_id": ID}}
    assert result(told) == Result(None, None, {"name": "x"})


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
        {"nationality": "SE"},
        {"address": {"street": "Main Street 1"}},
    ],
)
def test_person_missing(user: Any) -> None:
    outcome = verdict(USERINFO | {"user": user})
    assert outcome.kind is OutcomeKind.NOT_VERIFIED
    assert outcome.reason is Reason.PERSON_MISSING


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
    told = USERINFO | {"user": {claim: value}}
    assert result(told, requested_claims=(claim,)).attributes == {claim: value}
    if claim != "name":
        assert verdict(told).reason is Reason.PERSON_MISSING


@pytest.mark.parametrize("value", ["-", "\u200b", None, {}, []])
def test_a_claim_that_says_nothing_makes_none(value: Any) -> None:
    told = USERINFO | {"user": {"nationality": value}}
    assert verdict(told, requested_claims=("nationality",)).reason is Reason.PERSON_MISSING


def test_person_absent() -> None:
    assert verdict(without(USERINFO, "user")).reason is Reason.PERSON_MISSING


@pytest.mark.parametrize("user", ["OK TESTNUMBER", [], [{"name": "x"}], 5, True])
def test_person_of_another_shape(user: Any) -> None:
    assert is_bad(USERINFO | {"user": user})


def test_missing_is_told_and_seen() -> None:
    told = USERINFO | {"user": {"name": "x", "gender": None}, "missing_claims": ["email", 5]}
    read = result(told, requested_claims=("name", "gender", "birthdate", "email"))
    assert read.missing == ("email", "gender", "birthdate")


# -- whose result it is ------------------------------------------------------------------------


@pytest.mark.parametrize("other", ["another", "", ID.upper(), ID + " ", 5, True, [], [ID]])
def test_another_persons_result(other: Any) -> None:
    for told in (
        provenance(_metadata={"verification_id": other}),
        USERINFO | {"_metadata": {"verification_id": other}},
    ):
        outcome = verdict(told)
        assert outcome.kind is OutcomeKind.NOT_VERIFIED
        assert outcome.reason is Reason.WRONG_SESSION
        assert outcome.result is None


@pytest.mark.parametrize(
    "metadata", [None, {}, {"verification_id": None}, {"verification_id": {}}, {"other": ID}]
)
def test_a_result_that_names_no_session(metadata: Any) -> None:
    """Asked again: it may be that one part of the service is behind."""
    with pytest.raises(Weather) as weather:
        verdict(provenance(_metadata=metadata))
    assert weather.value.answered


def test_either_place_may_name_the_session() -> None:
    told = without(USERINFO, "provenance") | {"_metadata": {"verification_id": ID}}
    assert verdict(told).kind is OutcomeKind.VERIFIED
    told |= {"provenance": {"_metadata": {"verification_id": "another"}}}
    assert verdict(told).reason is Reason.WRONG_SESSION


# -- when it is of, and what else it says --------------------------------------------------------


def instant(seconds: float) -> str:
    return (VERIFIED + timedelta(seconds=seconds)).isoformat()


@pytest.mark.parametrize(
    ("at", "is_ours"),
    [
        (instant(0), True),
        (instant(-80), True),  # the session began 60 s before, and 30 are tolerated
        (instant(240), True),
        (instant(-100), False),
        (instant(-3000), False),
        (instant(400), False),
        ("2099-01-01T00:00:00Z", False),
        ("yesterday", False),
        (1_761_631_788, False),
        ("", False),
        (None, True),
        ({}, True),
    ],
)
def test_time_of_the_verification(at: Any, is_ours: bool) -> None:
    for told in (
        provenance(_metadata={"verification_id": ID, "verified_at": at}),
        USERINFO | {"_metadata": {"verified_at": at}},
    ):
        outcome = verdict(told)
        assert outcome.reason is (None if is_ours else Reason.WRONG_SESSION)


@pytest.mark.parametrize(
    ("seconds", "is_ours"), [(0, True), (-290, True), (290, True), (-320, False), (320, False)]
)
def test_a_result_that_dates_itself_elsewhere(seconds: float, is_ours: bool) -> None:
    outcome = verdict(USERINFO, date=VERIFIED + timedelta(seconds=seconds))
    assert outcome.reason is (None if is_ours else Reason.WRONG_SESSION)


@pytest.mark.parametrize("provider", ["bankidse", "", "SMARTID", 5, [], True])
def test_another_method(provider: Any) -> None:
    assert verdict(USERINFO | {"provider_id": provider}).reason is Reason.WRONG_SESSION


WORDS: list[Any] = ["failed", "pending", "", "complete", 5, False, []]
ERRORS: list[Any] = ["none", "", {"code": "X"}, [], 0, False]
COMPLETED: list[Any] = ["completed", "COMPLETED", " Completed ", None, {}]


@pytest.mark.parametrize(
    "more",
    [
        *[{"status": word} for word in WORDS],
        *[{"error": what} for what in ERRORS],
        {"errorCode": "PROVIDER_ERROR"},
        {"errorCode": 0},
        {"code": "200001"},
        {"code": ""},
    ],
)
def test_a_result_with_two_voices(more: dict[str, Any]) -> None:
    for told in (USERINFO, MATCHED):
        asked: Any = {"match_data": MATCH_DATA} if told is MATCHED else {}
        assert verdict(told | more, **asked) == Outcome.of(Reason.BAD_ANSWER)


@pytest.mark.parametrize(
    "more",
    [
        *[{"status": word} for word in COMPLETED],
        {"error": None, "errorCode": None, "code": None},
        {"error": {}, "errorCode": {}, "code": {}},
        {"provider_id": "smartid"},
        {"provider_id": None},
    ],
)
def test_a_result_with_one_voice(more: dict[str, Any]) -> None:
    assert verdict(USERINFO | more).kind is OutcomeKind.VERIFIED


@pytest.mark.parametrize("part", ["x", [], 5, True])
def test_parts_of_another_shape(part: Any) -> None:
    assert is_bad(USERINFO | {"provenance": part})
    assert is_bad(provenance(_metadata=part))
    assert is_bad(provenance(presentation=part))
    assert is_bad(provenance(presentation={"channel": part}))
    assert is_bad(credential(issuer=part))
    assert is_bad(credential(evidence=part))


# -- assurance ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "loa"),
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
def test_assurance(told: dict[str, Any], loa: int | None) -> None:
    told = without(USERINFO, "acr", "hopae_loa", "hopae_loa_label") | told
    assert result(told).loa == loa
    for requested in range(1, 6):
        outcome = verdict(told, requested_loa=requested)
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


# -- match -------------------------------------------------------------------------------------


def matching(**changes: Any) -> dict[str, Any]:
    return MATCHED | {"match": MATCHED["match"] | changes}


def test_match() -> None:
    read = result(MATCHED, match_data=MATCH_DATA, model=Model.MATCH, requested_loa=3)
    assert read.match is not None
    assert read.match.matched
    assert read.match.granularity == "per_field"
    assert read.match.submitted_fields == ("fullName", "dateOfBirth")
    assert read.match.fields == (
        MatchField("fullName", matched=True, similarity=97.0),
        MatchField("dateOfBirth", matched=True, similarity=100.0),
    )
    assert read.attributes == {}
    assert "Test User" not in str(read.match)


@pytest.mark.parametrize(
    "changes",
    [
        {"details": None},
        {"details": {}},
        {"submitted_fields": None},
        {"submitted_fields": []},
        {"granularity": None},
        {"details": {"fullName": None, "other": {"similarity": 101}, "more": {"matched": "no"}}},
        {"details": {"unheardOf": {"matched": False}}},
        {"submitted_fields": ["fullName", "dateOfBirth", "more"]},
        {"more": 1},
    ],
)
def test_match_of_few_words(changes: dict[str, Any]) -> None:
    assert result(matching(**changes), match_data=MATCH_DATA).match is not None


@pytest.mark.parametrize("matched", [None, 1, 0, "true", "false", [], {}, 1.0])
def test_match_that_is_no_boolean(matched: Any) -> None:
    assert is_bad(matching(matched=matched), match_data=MATCH_DATA)
    told = MATCHED | {"match": without(MATCHED["match"], "matched")}
    assert is_bad(told, match_data=MATCH_DATA)


@pytest.mark.parametrize(
    "changes",
    [
        {"matched": False},
        {"matched": False, "details": None},
        {"details": {"fullName": {"matched": False, "similarity": 12}}},
        {"details": {"dateOfBirth": {"matched": False, "similarity": 100}}},
    ],
)
def test_match_failed(changes: dict[str, Any]) -> None:
    outcome = verdict(matching(**changes), match_data=MATCH_DATA)
    assert outcome.reason is Reason.MATCH_FAILED
    assert outcome.kind is OutcomeKind.NOT_VERIFIED
    assert outcome.result is not None
    assert outcome.result.match is not None
    assert not outcome.result.match.matched


@pytest.mark.parametrize("detail", ["x", 1, [], {"matched": "true"}, {"matched": 1}, {"a": 1}])
def test_match_of_a_field_that_is_no_boolean(detail: Any) -> None:
    told = matching(details={"fullName": detail, "dateOfBirth": {"matched": True}})
    assert is_bad(told, match_data=MATCH_DATA)


@pytest.mark.parametrize("details", ["x", [], 5, True])
def test_match_details_of_another_shape(details: Any) -> None:
    assert is_bad(matching(details=details), match_data=MATCH_DATA)


def test_value_that_was_not_compared() -> None:
    assert is_bad(matching(submitted_fields=["fullName"]), match_data=MATCH_DATA)


@pytest.mark.parametrize("match", [None, [], "x", True, 5])
def test_match_of_another_shape(match: Any) -> None:
    assert is_bad(MATCHED | {"match": match}, match_data=MATCH_DATA)


def test_models_that_contradict_each_other() -> None:
    # Compared, where a person was asked for: what nobody submitted cannot have matched.
    assert is_bad(MATCHED)
    assert is_bad(without(MATCHED, "verification_model"))
    assert is_bad(MATCHED, model=Model.MATCH)
    # A person, where a comparison was asked for.
    assert is_bad(USERINFO, match_data=MATCH_DATA)
    assert is_bad(USERINFO, model=Model.MATCH)
    assert is_bad(MATCHED, match_data=MATCH_DATA, model=Model.DISCLOSURE)
    assert is_bad(MATCHED | {"verification_model": "disclosure"}, match_data=MATCH_DATA)
    assert is_bad(USERINFO | {"verification_model": "match"})
    strange: list[Any] = ["oracle", "", 5, [], True]
    for word in strange:
        assert is_bad(USERINFO | {"verification_model": word})


@pytest.mark.parametrize("word", ["match", "MATCH", " Match ", None])
def test_word_for_the_model(word: str | None) -> None:
    result(MATCHED | {"verification_model": word}, match_data=MATCH_DATA)


def test_similarity_is_a_percentage() -> None:
    told = {str(n): {"similarity": s} for n, s in enumerate([0, 100, 50.5, -1, 101, True, "9"])}
    read = result(matching(details=told), match_data=MATCH_DATA).match
    assert read is not None
    assert [field.similarity for field in read.fields] == [0.0, 100.0, 50.5, *[None] * 4]


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


@pytest.mark.parametrize("body", [None, b"", b"[]", b"<html>"])
def test_evidence_that_is_none(body: bytes | None) -> None:
    with pytest.raises(Fault) as fault:
        read_evidence_names(body)
    assert fault.value.reason is Reason.BAD_ANSWER


@pytest.mark.parametrize(
    ("told", "cautions"),
    [
        (USERINFO, ()),
        (credential(type="bankidse"), (Caution.EVIDENCE_DISAGREES,)),
        (credential(type=None), ()),
        (USERINFO | {"provider_id": "smartid"}, ()),
        (USERINFO | {"user": {"name": "x", "birthdate": "1990-01-31"}}, ()),
        (USERINFO | {"user": {"name": "x", "birthdate": "spring"}}, (Caution.DATE_UNREADABLE,)),
        (provenance(presentation={"credentials": None}), ()),
    ],
)
def test_evidence_disagrees(told: dict[str, Any], cautions: tuple[Caution, ...]) -> None:
    assert result(told).cautions == cautions


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
    with pytest.raises(Fault) as fault:
        read_userinfo(Answer(200, None), session())
    assert fault.value.reason is Reason.BAD_ANSWER


def is_green(told: Any, request: dict[str, Any]) -> bool:
    """Whether `told` may make a green verdict: the rules once more, in other words."""
    if not isinstance(told, dict):
        return False
    metadata = (told.get("provenance") or {}).get("_metadata") or {}
    if metadata.get("verification_id") != ID:
        return False
    if request.get("match_data"):
        match = told.get("match") or {}
        compared = match.get("submitted_fields")
        named = [name for name in compared if name] if isinstance(compared, list) else []
        if match.get("matched") is not True or (named and not set(MATCH_DATA) <= set(named)):
            return False
        if not isinstance(told.get("verification_model", "match"), str | None):
            return False
    else:
        user = told.get("user")
        if told.get("match") is not None or not isinstance(user, dict) or not user:
            return False
    wanted = request.get("requested_loa")
    if wanted is None:
        return True
    loa = told.get("hopae_loa")
    if type(loa) is not int or not wanted <= loa <= 5:
        return False
    acr = told.get("acr")
    return not (isinstance(acr, str) and acr.startswith("urn:hopae:loa") and str(loa) not in acr)


REQUESTS = st.fixed_dictionaries(
    {}, optional={"requested_loa": st.integers(1, 5), "match_data": st.just(MATCH_DATA)}
)


@example(USERINFO, {"requested_loa": 3})
@example(MATCHED, {"match_data": MATCH_DATA})
@given(changed(USERINFO) | changed(MATCHED), REQUESTS)
def test_only_what_may_be_green_is_green(told: Any, request: dict[str, Any]) -> None:
    try:
        outcome = verdict(told, **request)
    except Weather:
        return
    except Fault as fault:
        reason = fault.reason
    else:
        if outcome.kind is OutcomeKind.VERIFIED:
            assert is_green(told, request)
        return
    assert reason is Reason.BAD_ANSWER


@given(BODIES, REQUESTS)
def test_any_answer(body: bytes | None, request: dict[str, Any]) -> None:
    try:
        assert read_userinfo(Answer(200, body), session(**request)).kind in OutcomeKind
    except Weather:
        pass
    except Fault as fault:
        assert fault.reason is Reason.BAD_ANSWER  # noqa: PT017


@given(BODIES)
def test_any_evidence(body: bytes | None) -> None:
    try:
        assert isinstance(read_evidence_names(body), tuple)
    except Fault as fault:
        assert fault.reason is Reason.BAD_ANSWER  # noqa: PT017
