"""Answers that are forged, replayed or contradict themselves are never green, end to end."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.command import ConfiguredDesk
from tests.support.sandbox import Sandbox

EARLIER = "fifty minutes before the session"


def dated(answers: dict[str, Any]) -> dict[str, Any]:
    """`answers` with that moment in place of these words."""
    earlier = (datetime.now(UTC) - timedelta(minutes=50)).isoformat()
    filled: dict[str, Any] = json.loads(json.dumps(answers).replace(EARLIER, earlier))
    return filled


NOT_OURS = (1, "not_verified", "wrong_session")
BAD = (1, "failed", "bad_answer")
NOBODY = (1, "not_verified", "person_missing")

FORGED: list[tuple[dict[str, Any], tuple[int, str, str | None]]] = [
    ({"userinfo": {"provenance._metadata.verification_id": "another"}}, NOT_OURS),
    ({"userinfo": {"_metadata.verification_id": "another"}}, NOT_OURS),
    ({"userinfo": {"provenance._metadata.verification_id": None}}, BAD),
    ({"userinfo": {"provenance": None}}, BAD),
    ({"userinfo": {"provenance._metadata.verified_at": EARLIER}}, NOT_OURS),
    ({"userinfo": {"provenance._metadata.verified_at": "2099-01-01T00:00:00Z"}}, NOT_OURS),
    ({"userinfo": {"provider_id": "frejaid"}}, NOT_OURS),
    ({"userinfo": {"status": "failed"}}, BAD),
    ({"userinfo": {"error": {"code": "PROVIDER_ERROR"}}}, BAD),
    ({"userinfo": {"user": {"error": "person not found"}}}, NOBODY),
    ({"userinfo": {"user": {"retries": 0}}}, NOBODY),
    ({"userinfo": {"user": {"name": "\u200b", "family_name": "-"}}}, NOBODY),
    ({"poll": {"error": {"code": "PROVIDER_ERROR"}, "status": "completed"}}, BAD),
    ({"poll": {"providerId": "frejaid", "status": "completed"}}, NOT_OURS),
    ({"poll": {"verifiedAt": EARLIER, "status": "completed"}}, NOT_OURS),
    ({"create": {"createdAt": EARLIER}}, BAD),
    ({"create": {"providerId": "frejaid"}}, NOT_OURS),
]


@pytest.mark.parametrize(("answers", "verdict"), FORGED)
def test_never_green(
    desk: ConfiguredDesk,
    sandbox: Sandbox,
    answers: dict[str, Any],
    verdict: tuple[int, str, str | None],
) -> None:
    sandbox.plan(approve_after=0.1, answers=dated(answers))
    with desk.verify("bankidse") as program:
        done = program.end()
    assert done.verdict == verdict
    assert not done.finished.get("attributes")
    if "create" in answers:
        assert sandbox.sessions()[-1]["deleted"]


@pytest.mark.parametrize(
    "answers",
    [
        {"userinfo": {"hopae_loa": 3, "hopae_loa_label": "high"}},
        {"userinfo": {"acr": "urn:hopae:loa:2"}},
        {"poll": {"hopae_loa": 4}},
        {"poll": {"hopae_loa_label": "low"}},
    ],
)
def test_assurance_that_contradicts_itself(
    desk: ConfiguredDesk, sandbox: Sandbox, answers: dict[str, Any]
) -> None:
    sandbox.plan(approve_after=0.1, answers=answers)
    with desk.verify("bankidse", "--loa", "3") as program:
        assert program.end().verdict == (1, "not_verified", "assurance_too_low")


@pytest.mark.parametrize(
    ("field", "verdict"),
    [
        ({"matched": False}, (1, "not_verified", "match_failed")),
        ({"matched": "yes"}, BAD),
        ({"similarity": 100}, BAD),
    ],
)
def test_match_that_contradicts_itself(
    desk: ConfiguredDesk,
    sandbox: Sandbox,
    field: dict[str, Any],
    verdict: tuple[int, str, str | None],
) -> None:
    sandbox.plan(approve_after=0.1, answers={"userinfo": {"match.details.fullName": field}})
    person = ("fullName=SANDBOX TESTPERSON", "dateOfBirth=1990-01-01")
    asked = [part for value in person for part in ("--match", value)]
    with desk.verify("mobywatel", *asked) as program:
        assert program.end().verdict == verdict


def test_a_poll_that_contradicts_is_asked_again(desk: ConfiguredDesk, sandbox: Sandbox) -> None:
    """Until the session expires: somebody between may have mixed answers up."""
    sandbox.plan(approve_after=0.1, lifetime=2.0, answers={"poll": {"providerId": "frejaid"}})
    with desk.verify("bankidse") as program:
        assert program.end().verdict == NOT_OURS
    sandbox.plan(approve_after=60, lifetime=1.5, answers={"poll": {"providerId": "frejaid"}})
    with desk.verify("bankidse") as program:
        assert program.end().verdict == (1, "expired", "expired")
