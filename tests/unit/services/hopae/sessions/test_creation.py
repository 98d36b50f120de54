"""A session as it is created: what is a usable one, and what becomes of any other."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.sessions import LARGEST_QR, named, read_created
from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Model,
    Outcome,
    OutcomeKind,
    Phase,
    Push,
    QrText,
    Reason,
    Redirect,
    Session,
)
from kiosk.visit.errors import VerificationError
from tests.unit.services.hopae.answers import (
    BODIES,
    CREATED,
    ID,
    answer,
    changed,
    encoded,
    request,
    without,
)
from tests.unit.services.hopae.sessions.polled import URL, created, nested


def fault_of(payload: object, *, loopback: bool = False) -> VerificationError:
    with pytest.raises(VerificationError) as fault:
        read_created(answer(payload, 201), request(), loopback=loopback)
    return fault.value


def test_qr() -> None:
    read = created(CREATED)
    assert read.id == ID
    assert read.flow is FlowType.QR
    assert read.status == "initiated"
    assert read.phase is Phase.WAITING
    assert read.prompt == QrText("bankidse:///?token=7c40b5c1")
    assert read.model is Model.DISCLOSURE
    assert read.expires_at == datetime(2026, 7, 30, 10, 5, tzinfo=UTC)
    assert read.created_at == datetime(2026, 7, 30, 10, tzinfo=UTC)
    assert read.request == request()


@pytest.mark.parametrize("word", ["match", "MATCH", " Match "])
def test_word_for_the_model(word: str) -> None:
    assert created(CREATED | {"verification_model": word}).model is Model.MATCH


def test_the_levels_that_a_creation_states_are_kept() -> None:
    assert created(CREATED | {"hopae_loa": 4, "hopae_loa_label": "low"}).levels == {4, 2}


@pytest.mark.parametrize("word", ["redirect", "REDIRECT", " Redirect "])
def test_redirect(word: str) -> None:
    read = created(CREATED | {"flowType": word, "flowDetails": {"authorizationUrl": URL}})
    assert read.flow is FlowType.REDIRECT
    assert read.prompt == Redirect(URL)


def test_push() -> None:
    details = {"message": "Look at your phone", "userIdentifier": "+372XXXXXXXX"}
    read = created(CREATED | {"flowType": "push", "flowDetails": details})
    assert read.flow is FlowType.PUSH
    assert read.prompt == Push("Look at your phone", "+372••••••••", None)


def test_push_needs_no_details() -> None:
    assert created(without(CREATED, "flowDetails") | {"flowType": "push"}).prompt == Push(
        None, None, None
    )


@pytest.mark.parametrize("word", ["dc", "", "telepathy", "qr,push"])
def test_unsupported_flow_is_cancelled(word: str) -> None:
    fault = fault_of(CREATED | {"flowType": word})
    assert fault.reason is Reason.UNSUPPORTED_FLOW
    assert fault.session_id == ID


LACKING: list[dict[str, Any]] = [
    {"flowDetails": None},
    {"flowDetails": {}},
    {"flowDetails": []},
    {"flowDetails": {"qrData": ""}},
    {"flowDetails": {"qrData": "  "}},
    {"flowDetails": {"qrData": None}},
    {"flowDetails": {"qrData": 7}},
    {"flowDetails": {"qrData": "x" * (LARGEST_QR + 1)}},
    {"flowDetails": {"qrData": "å" * (LARGEST_QR // 2 + 1)}},
    {"flowDetails": {"qrData": "data:image/png;base64,"}},
    {"flowDetails": {"qrData": "data:image/png;base64,?"}},
    {"flowDetails": {"qrData": "data:image/png"}},
    {"flowDetails": {"authorizationUrl": URL}},
    {"flowType": "redirect"},
    {"flowType": "redirect", "flowDetails": {"authorizationUrl": ""}},
    {"flowType": "redirect", "flowDetails": {"authorizationUrl": None}},
    {"flowType": "redirect", "flowDetails": {"authorizationUrl": ["https://x"]}},
    {"flowType": None},
    {"flowType": 1},
    {"status": None},
    {"status": 5},
    {"verification_model": "oracle"},
    {"verification_model": 1},
]


@pytest.mark.parametrize("changes", LACKING)
def test_unusable_creation_is_cancelled(changes: dict[str, Any]) -> None:
    fault = fault_of(CREATED | changes)
    assert fault.reason is Reason.BAD_ANSWER
    assert fault.session_id == ID


@pytest.mark.parametrize("provider", ["bankidse", "", "SMARTID", 5, []])
def test_a_creation_for_another_method_is_cancelled(provider: Any) -> None:
    fault = fault_of(CREATED | {"providerId": provider})
    assert (fault.reason, fault.session_id) == (Reason.WRONG_SESSION, ID)


@pytest.mark.parametrize(
    ("created_at", "is_new"),
    [
        ("2026-07-30T10:00:00.000Z", True),
        ("2026-07-30T09:56:00Z", True),
        ("2026-07-30T10:04:00Z", True),
        ("2026-07-30T09:50:00Z", False),
        ("2026-07-30T10:10:00Z", False),
        ("2020-07-30T10:00:00Z", False),
        ("yesterday", False),
        (1785405600, False),
        (None, True),
        ({}, True),
    ],
)
def test_a_creation_that_is_not_of_now_is_cancelled(created_at: Any, is_new: bool) -> None:
    payload = CREATED | {"createdAt": created_at}
    date = datetime(2026, 7, 30, 10, tzinfo=UTC)
    if is_new:
        read_created(answer(payload, 201, date=date), request(), loopback=False)
        return
    with pytest.raises(VerificationError) as caught:
        read_created(answer(payload, 201, date=date), request(), loopback=False)
    assert (caught.value.reason, caught.value.session_id) == (Reason.BAD_ANSWER, ID)


@pytest.mark.parametrize("strange", [None, 5, "", ".", "..", []])
def test_creation_without_an_id(strange: Any) -> None:
    assert fault_of(CREATED | {"verificationId": strange}).reason is Reason.BAD_ANSWER


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b'{"a": 1,}', encoded(without(CREATED, "flowType"))]
)
def test_creation_that_is_none(body: bytes) -> None:
    assert fault_of(body).reason is Reason.BAD_ANSWER


def test_nesting_has_an_end() -> None:
    created(nested(100))
    assert fault_of(nested(300)).reason is Reason.BAD_ANSWER
    body = encoded(CREATED)[:-1] + b', "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    assert fault_of(body).reason is Reason.BAD_ANSWER


def test_creation_with_fewer_words() -> None:
    payload = without(CREATED, "providerId", "expiresAt", "createdAt", "verification_model")
    read = created(payload)
    assert read.model is None
    assert read.expires_at is None
    assert abs(read.deadline - clock.now() - 300) < 5


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("failed", Reason.DECLINED),
        ("expired", Reason.EXPIRED),
        ("cancelled", Reason.BY_PERSON),
        ("Canceled", Reason.BY_PERSON),
    ],
)
def test_session_that_ended_at_once(status: str, reason: Reason) -> None:
    payload = without(CREATED, "flowDetails") | {"status": status}
    ended = read_created(answer(payload, 201), request(), loopback=False)
    assert ended == Outcome.of(reason)


def test_named() -> None:
    assert named(encoded({"verificationId": "x", "status": 5})) == "x"
    strange: list[Any] = [{}, {"verificationId": 5}, [], None]
    for value in strange:
        assert named(encoded(value)) is None
    assert named(None) is None


@given(BODIES | changed(CREATED).map(encoded), st.booleans())
def test_any_creation(body: bytes | None, loopback: bool) -> None:
    created_answer = answer(body or b"", 201, clock_offset=1.0)
    try:
        read = read_created(created_answer, request(), loopback=loopback)
    except VerificationError as fault:
        reason = fault.reason
    else:
        if isinstance(read, Session):
            assert read.id not in {"", ".", ".."}
            assert read.deadline <= clock.now() + clock.LONGEST_LIFETIME
        else:
            assert read.kind is not OutcomeKind.VERIFIED
        return
    assert reason in {
        Reason.BAD_ANSWER,
        Reason.WRONG_SESSION,
        Reason.UNSUPPORTED_FLOW,
        Reason.UNSAFE_URL,
    }
