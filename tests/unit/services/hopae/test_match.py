"""Results that compare given values: what makes one a match, and what does not."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.visit.domain import (
    MatchField,
    Model,
    OutcomeKind,
    Reason,
)
from tests.unit.services.hopae.answers import (
    MATCH_DATA,
    MATCHED,
    USERINFO,
    without,
)
from tests.unit.services.hopae.verdicts import is_bad, result, verdict

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


def test_a_person_beside_a_comparison_is_not_kept() -> None:
    told = MATCHED | {"user": USERINFO["user"]}
    assert result(told, match_data=MATCH_DATA).attributes == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"details": None},
        {"details": {}},
        {"details": {"fullName": {}}},
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
    payload = MATCHED | {"match": without(MATCHED["match"], "matched")}
    assert is_bad(payload, match_data=MATCH_DATA)


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
    payload = matching(details={"fullName": detail, "dateOfBirth": {"matched": True}})
    assert is_bad(payload, match_data=MATCH_DATA)


@pytest.mark.parametrize(("detail", "reason"), [(True, None), (False, Reason.MATCH_FAILED)])
def test_a_field_may_be_the_boolean_itself(detail: bool, reason: Reason | None) -> None:
    told = matching(details={"fullName": detail, "dateOfBirth": {"matched": True}})
    assert verdict(told, match_data=MATCH_DATA).reason is reason


def test_a_field_with_a_dot_in_its_name_is_found() -> None:
    """As a desk's configuration may name a field of a provider's."""
    payload = MATCHED | {
        "match": {
            "matched": True,
            "submitted_fields": ["address.street"],
            "details": {"address.street": {"matched": False}},
        }
    }
    assert verdict(payload, match_data={"address.street": "Main"}).reason is Reason.MATCH_FAILED


@pytest.mark.parametrize("details", ["x", [], 5, True])
def test_match_details_of_another_shape(details: Any) -> None:
    assert is_bad(matching(details=details), match_data=MATCH_DATA)


def test_value_that_was_not_compared() -> None:
    assert is_bad(matching(submitted_fields=["fullName"]), match_data=MATCH_DATA)


@pytest.mark.parametrize(
    "stated",
    [[True], ["fullName", "dateOfBirth", 5], [""], "fullName", {"fullName": 1}, True, 0, [[]]],
)
def test_what_was_compared_cannot_be_read(stated: Any) -> None:
    assert is_bad(matching(submitted_fields=stated), match_data=MATCH_DATA)


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


def test_a_comparison_lacks_no_claim_that_the_service_does_not_name() -> None:
    told = MATCHED | {"missing_claims": ["email"]}
    read = result(told, match_data=MATCH_DATA, requested_claims=("birthdate",))
    assert read.missing == ("email",)


def test_similarity_is_a_percentage() -> None:
    details = {str(n): {"similarity": s} for n, s in enumerate([0, 100, 50.5, -1, 101, True, "9"])}
    read = result(matching(details=details), match_data=MATCH_DATA).match
    assert read is not None
    assert [field.similarity for field in read.fields] == [0.0, 100.0, 50.5, *[None] * 4]
