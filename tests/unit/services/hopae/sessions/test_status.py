"""How a session stands, by the words of a later answer."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.sessions import read_status
from kiosk.visit.domain import (
    FlowType,
    Outcome,
    OutcomeKind,
    Phase,
    Push,
    QrPicture,
    QrText,
    Reason,
    Redirect,
    Session,
)
from kiosk.visit.errors import TransientError, VerificationError
from tests.unit.services.hopae.answers import BODIES, CREATED, ID, answer, changed, encoded, session
from tests.unit.services.hopae.sessions.polled import URL, created, nested, polled


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        ("initiated", Phase.WAITING),
        ("awaiting_user_action", Phase.WAITING),
        ("pending", Phase.WAITING),
        ("authenticating", Phase.ACTING),
        ("completed", Phase.COMPLETED),
        ("COMPLETED", Phase.COMPLETED),
        (" Completed ", Phase.COMPLETED),
        ("Authenticating", Phase.ACTING),
        ("", Phase.WAITING),
        ("complete", Phase.WAITING),
        ("completed!", Phase.WAITING),
        ("success", Phase.WAITING),
        ("verified", Phase.WAITING),
        ("failed_over", Phase.WAITING),
    ],
)
def test_status_word(status: str, phase: Phase) -> None:
    read = polled({"verificationId": ID, "status": status})
    assert isinstance(read, Session)
    assert read.phase is phase
    assert read.status == status
    assert created(CREATED | {"status": status}).phase is phase


@pytest.mark.parametrize(
    ("status", "error", "reason"),
    [
        ("failed", None, Reason.DECLINED),
        ("FAILED", {"code": "USER_DECLINED"}, Reason.DECLINED),
        ("failed", {"code": "PROVIDER_ERROR"}, Reason.PROVIDER_UNAVAILABLE),
        ("failed", {"code": "LOA_TOO_LOW"}, Reason.ASSURANCE_TOO_LOW),
        ("expired", None, Reason.EXPIRED),
        ("Expired", None, Reason.EXPIRED),
        (" expired ", None, Reason.EXPIRED),
        ("cancelled", None, Reason.BY_PERSON),
        ("canceled", None, Reason.BY_PERSON),
        ("CANCELED", None, Reason.BY_PERSON),
    ],
)
def test_terminal_status(status: str, error: Any, reason: Reason) -> None:
    ended = polled({"verificationId": ID, "status": status, "error": error})
    assert isinstance(ended, Outcome)
    assert ended.reason is reason
    assert ended.code == (error["code"] if error else None)


def test_unknown_status_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    payload = {"verificationId": ID, "status": "awaiting_moonrise"}
    read = polled(payload)
    assert isinstance(read, Session)
    assert len(caplog.records) == 1
    polled(payload, read)
    polled({"verificationId": ID, "status": "pending"}, read)
    (record,) = caplog.records
    assert record.msg == "session.unknown_status"
    assert vars(record)["status"] == "awaiting_moonrise"
    created(CREATED | {"status": "awaiting_moonrise"})
    assert len(caplog.records) == 2


@pytest.mark.parametrize(
    "status",
    [
        *("initiated", "awaiting_user_action", "pending", "authenticating", "completed"),
        *("PENDING", " Initiated "),
    ],
)
def test_a_documented_status_is_not_logged(status: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "kiosk")
    polled({"verificationId": ID, "status": status}, session(status="new"))
    created(CREATED | {"status": status})
    assert caplog.records == []


def test_an_answer_need_not_name_its_session() -> None:
    read = polled({"status": "authenticating"})
    assert isinstance(read, Session)
    assert (read.id, read.phase) == (ID, Phase.ACTING)


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"<html>log in</html>",
        b"null",
        b"[]",
        b"{}",
        b'{"status": "completed",}',
        {"status": None},
        {"status": 1, "verificationId": ID},
        {"verificationId": ID},
        {"verificationId": "another", "status": "completed"},
        {"verificationId": "another", "status": "failed"},
        {"verificationId": "", "status": "completed"},
        {"verificationId": 5, "status": "completed"},
        {"verificationId": ID.upper(), "status": "completed"},
        nested(300) | {"status": "completed"},
    ],
)
def test_answer_of_another_is_weather(payload: object) -> None:
    with pytest.raises(TransientError) as weather:
        polled(payload)
    assert weather.value.answered


def test_too_large_a_status_is_weather() -> None:
    read = answer({"status": "completed", "verificationId": ID})
    with pytest.raises(TransientError):
        read_status(type(read)(200, None), session(), loopback=False)


PROMPTS = [
    (FlowType.QR, QrText("x")),
    (FlowType.PUSH, Push(None, None, None)),
    (FlowType.REDIRECT, Redirect(URL)),
]
STATUS = {
    "verificationId": ID,
    "status": "pending",
    "providerId": "smartid",
    "flowType": "qr",
    "flowDetails": {"qrData": "x", "authorizationUrl": URL, "message": "y", "code": "0123"},
    "createdAt": "2026-07-30T10:00:00.000Z",
    "expiresAt": "2026-07-30T10:05:00.000Z",
    "error": {"code": "USER_REFUSED", "message": "z"},
}


@given(BODIES | changed(STATUS).map(encoded), st.sampled_from(PROMPTS))
def test_any_status(body: bytes | None, shown: Any) -> None:
    last = session(flow=shown[0], prompt=shown[1])
    try:
        read = read_status(answer(body or b""), last, loopback=False)
    except (VerificationError, TransientError) as ended:
        outcome: VerificationError | TransientError | Outcome = ended
    else:
        if isinstance(read, Session):
            assert read.id == last.id
            assert type(read.prompt) in {type(last.prompt), QrPicture}
            return
        outcome = read
    if isinstance(outcome, VerificationError):
        assert outcome.reason is Reason.UNSAFE_URL
    if isinstance(outcome, Outcome):
        assert outcome.kind is not OutcomeKind.VERIFIED
