"""A result is of its session, of now, of the method asked for, and of one voice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.visit.domain import Outcome, OutcomeKind, Reason
from kiosk.visit.errors import TransientError
from tests.unit.services.hopae.answers import (
    ID,
    MATCH_DATA,
    MATCHED,
    USERINFO,
    VERIFIED,
    begun,
    without,
)
from tests.unit.services.hopae.verdicts import credential, is_bad, provenance, verdict

# -- whose result it is ------------------------------------------------------------------------


@pytest.mark.parametrize("other", ["another", "", ID.upper(), ID + " ", 5, True, [], [ID]])
def test_another_persons_result(other: Any) -> None:
    for payload in (
        provenance(_metadata={"verification_id": other}),
        USERINFO | {"_metadata": {"verification_id": other}},
    ):
        outcome = verdict(payload)
        assert outcome.kind is OutcomeKind.NOT_VERIFIED
        assert outcome.reason is Reason.WRONG_SESSION
        assert outcome.result is None


@pytest.mark.parametrize(
    "metadata", [None, {}, {"verification_id": None}, {"verification_id": {}}, {"other": ID}]
)
def test_a_result_that_names_no_session(metadata: Any) -> None:
    """Asked again: it may be that one part of the service is behind."""
    with pytest.raises(TransientError) as weather:
        verdict(provenance(_metadata=metadata))
    assert weather.value.answered


def test_either_place_may_name_the_session() -> None:
    payload = without(USERINFO, "provenance") | {"_metadata": {"verification_id": ID}}
    assert verdict(payload).kind is OutcomeKind.VERIFIED
    payload |= {"provenance": {"_metadata": {"verification_id": "another"}}}
    assert verdict(payload).reason is Reason.WRONG_SESSION


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
    for payload in (
        provenance(_metadata={"verification_id": ID, "verified_at": at}),
        USERINFO | {"_metadata": {"verified_at": at}},
    ):
        outcome = verdict(payload)
        assert outcome.reason is (None if is_ours else Reason.WRONG_SESSION)


@pytest.mark.parametrize(
    ("seconds", "is_ours"), [(0, True), (-290, True), (290, True), (-320, False), (320, False)]
)
def test_a_result_that_dates_itself_elsewhere(seconds: float, is_ours: bool) -> None:
    outcome = verdict(USERINFO, date=VERIFIED + timedelta(seconds=seconds))
    assert outcome.reason is (None if is_ours else Reason.WRONG_SESSION)


def test_the_first_answer_that_has_a_date_tells_the_time() -> None:
    """Without one at the beginning, that of the result has to do."""
    told = provenance(_metadata={"verification_id": ID, "verified_at": instant(7200)})
    undated = replace(begun(), is_from_service=False)
    outcome = verdict(told, date=VERIFIED + timedelta(hours=2), service_time=undated)
    assert outcome.kind is OutcomeKind.VERIFIED


def test_a_contradiction_comes_before_a_date_that_is_off() -> None:
    outcome = verdict(USERINFO | {"error": "X"}, date=VERIFIED + timedelta(hours=2))
    assert outcome == Outcome.of(Reason.BAD_ANSWER)


@pytest.mark.parametrize("provider", ["bankidse", "", "SMARTID", 5, [], True])
def test_another_method(provider: Any) -> None:
    assert verdict(USERINFO | {"provider_id": provider}).reason is Reason.WRONG_SESSION


@pytest.mark.parametrize(
    "more",
    [
        {"verificationId": "another"},
        {"verifiedAt": instant(-3000)},
        {"verifiedAt": "yesterday"},
        {"providerId": "bankidse"},
    ],
)
def test_the_names_that_a_poll_uses_count_as_well(more: dict[str, Any]) -> None:
    assert verdict(USERINFO | more) == Outcome.of(Reason.WRONG_SESSION)


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
    for payload in (USERINFO, MATCHED):
        asked: Any = {"match_data": MATCH_DATA} if payload is MATCHED else {}
        assert verdict(payload | more, **asked) == Outcome.of(Reason.BAD_ANSWER)


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
    assert is_bad(USERINFO | {"_metadata": part})
    assert is_bad(provenance(_metadata=part))
    assert is_bad(provenance(presentation=part))
    assert is_bad(provenance(presentation={"channel": part}))
    assert is_bad(credential(issuer=part))
    assert is_bad(credential(evidence=part))
