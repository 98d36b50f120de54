"""Answers about a session that contradict it or themselves."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.visit.domain import Outcome, Phase, Reason, Session
from kiosk.visit.errors import TransientError
from tests.unit.services.hopae.answers import ID, VERIFIED, session
from tests.unit.services.hopae.sessions.polled import polled


def instant(seconds: float) -> str:
    return (VERIFIED + timedelta(seconds=seconds)).isoformat()


CONTRADICTIONS = [
    ({"providerId": "bankidse"}, Reason.WRONG_SESSION),
    ({"providerId": ""}, Reason.WRONG_SESSION),
    ({"providerId": 5}, Reason.WRONG_SESSION),
    ({"verifiedAt": instant(-3000)}, Reason.WRONG_SESSION),
    ({"verifiedAt": "2099-01-01T00:00:00Z"}, Reason.WRONG_SESSION),
    ({"verifiedAt": "yesterday"}, Reason.WRONG_SESSION),
]


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        *CONTRADICTIONS,
        ({"error": {"code": "PROVIDER_ERROR"}}, Reason.BAD_ANSWER),
        ({"error": "declined"}, Reason.BAD_ANSWER),
        ({"error": False}, Reason.BAD_ANSWER),
    ],
)
def test_a_completed_poll_that_contradicts_is_final(more: dict[str, Any], reason: Reason) -> None:
    payload = {"verificationId": ID, "status": "completed"} | more
    assert polled(payload) == Outcome.of(reason)


@pytest.mark.parametrize("status", ["pending", "authenticating", "failed", "cancelled", "expired"])
@pytest.mark.parametrize(("more", "_reason"), CONTRADICTIONS)
def test_any_other_poll_that_contradicts_is_asked_again(
    status: str, more: dict[str, Any], _reason: Reason
) -> None:
    with pytest.raises(TransientError) as weather:
        polled({"verificationId": ID, "status": status} | more)
    assert weather.value.answered


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"providerId": "smartid"},
        {"providerId": None, "verifiedAt": {}, "error": {}},
        {"error": None},
        {"verifiedAt": instant(0)},
        {"verifiedAt": instant(-80)},
        {"verifiedAt": instant(240)},
    ],
)
def test_a_completed_poll_of_one_voice(more: dict[str, Any]) -> None:
    read = polled({"verificationId": ID, "status": "completed"} | more)
    assert isinstance(read, Session)
    assert read.phase is Phase.COMPLETED


@pytest.mark.parametrize(
    ("more", "levels"),
    [
        ({}, set()),
        ({"hopae_loa": 3, "hopae_loa_label": "substantial", "acr": "urn:hopae:loa:3"}, {3}),
        ({"hopae_loa": 4, "hopae_loa_label": "low"}, {4, 2}),
        ({"hopae_loa": "4"}, {0}),
        ({"hopae_loa": True}, {0}),
    ],
)
def test_the_levels_of_a_poll_are_kept(more: dict[str, Any], levels: set[int]) -> None:
    read = polled(
        {"verificationId": ID, "status": "completed"} | more, session(levels=frozenset({1}))
    )
    assert isinstance(read, Session)
    assert read.levels == levels
