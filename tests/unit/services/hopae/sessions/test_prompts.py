"""What the person is shown, from the first answer and as later ones change it."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.visit.domain import FlowType, Push, QrPicture, QrText, Reason, Redirect, Session
from kiosk.visit.errors import VerificationError
from tests.unit.services.hopae.answers import CREATED, ID, session
from tests.unit.services.hopae.sessions.polled import URL, created, polled


def details(last: Session, **flow_details: Any) -> Any:
    read = polled({"verificationId": ID, "status": "pending", "flowDetails": flow_details}, last)
    assert isinstance(read, Session)
    return read.prompt


def test_rotating_qr() -> None:
    last = session()
    assert details(last, qrData="bankid.abc.1.x") == QrText("bankid.abc.1.x")
    assert details(last) == last.prompt
    assert details(last, qrData="") == last.prompt
    assert details(last, qrData=5) == last.prompt
    assert details(last, qrData="x" * 3000) == last.prompt
    assert details(last, qrData="data:image/png;base64,AAAA") == last.prompt
    picture = "data:image/jpeg;base64,/9j/"
    assert details(last, qrData=picture) == QrPicture(picture, b"\xff\xd8\xff")


def test_a_picture_that_rotates() -> None:
    last = session(prompt=QrPicture("data:image/jpeg;base64,/9j/", b"\xff\xd8\xff"))
    assert details(last, qrData="bankid.abc.1.x") == QrText("bankid.abc.1.x")
    assert details(last) == last.prompt


@pytest.mark.parametrize("flow_details", [None, [], "x", 5])
def test_strange_details_change_nothing(flow_details: Any) -> None:
    last = session()
    read = polled({"verificationId": ID, "status": "pending", "flowDetails": flow_details}, last)
    assert isinstance(read, Session)
    assert read.prompt == last.prompt


def test_push_keeps_what_a_later_answer_leaves_out() -> None:
    last = session(flow=FlowType.PUSH, prompt=Push("Look", "•••1", "0123"))
    assert details(last) == last.prompt
    assert details(last, verificationCode="4711") == Push("Look", "•••1", "4711")
    assert details(last, message="Again") == Push("Again", "•••1", "0123")
    other = details(last, userIdentifier="PNOLT-40504040001")
    assert other == Push("Look", "PNOLT-••••••••001", "0123")


def test_renewed_redirect() -> None:
    last = session(flow=FlowType.REDIRECT, prompt=Redirect(URL))
    assert details(last, authorizationUrl=URL + "2") == Redirect(URL + "2")
    for nothing in (None, "", 5):
        assert details(last, authorizationUrl=nothing) == last.prompt
    with pytest.raises(VerificationError) as fault:
        details(last, authorizationUrl="http://elsewhere.example/")
    assert fault.value.reason is Reason.UNSAFE_URL


def push(flow_details: dict[str, Any], **request_: Any) -> Push:
    read = created(CREATED | {"flowType": "push", "flowDetails": flow_details}, **request_)
    assert isinstance(read.prompt, Push)
    return read.prompt


@pytest.mark.parametrize(
    ("flow_details", "code"),
    [
        ({"verificationCode": "4711"}, "4711"),
        ({"controlCode": "0007"}, "0007"),
        ({"whatever": "1234"}, "1234"),
        ({"a": "1234", "b": "1234"}, "1234"),
        ({"a": "1234", "b": "4321"}, None),
        ({"a": 1234}, None),
        ({"a": "123"}, None),
        ({"a": "12345"}, None),
        ({"a": " 1234"}, None),
        ({"a": "1234\n"}, None),
        ({"a": "١٢٣٤"}, None),
        ({"a": ["1234"]}, None),
        ({"message": "1234"}, None),
        ({"userIdentifier": "1234"}, None),
        ({"qrData": "1234", "authorizationUrl": "4321"}, None),
        ({}, None),
    ],
)
def test_control_code(flow_details: dict[str, Any], code: str | None) -> None:
    assert push(flow_details).control_code == code


def test_what_staff_typed_is_masked() -> None:
    flow_details = {
        "message": "Sent to pnolt-40504040001 (4050 404 0001) and +372 5555 5555, Test User",
        "userIdentifier": "PNOLT-40504040001",
    }
    prompt = push(
        flow_details,
        user_data={"registrationId": "PNOLT-40504040001", "phone": "+37255555555"},
        match_data={"fullName": "Test User"},
    )
    assert prompt.message is not None
    assert prompt.user_identifier == "PNOLT-••••••••001"
    shown = prompt.message.lower()
    for typed in ("40504040001", "4050 404", "5555 5", "55555", "test user"):
        assert typed not in shown


@pytest.mark.parametrize("strange", [None, "", 5, ["PNOLT-1"], {}])
def test_strange_words_of_a_push(strange: Any) -> None:
    prompt = push({"message": strange, "userIdentifier": strange})
    assert prompt.user_identifier is None
    assert not prompt.message


def test_a_prompt_shows_nothing_of_itself() -> None:
    for prompt in (QrText("secret"), QrPicture("secret", b"secret"), Redirect("https://secret")):
        assert "secret" not in repr(prompt)
    assert "secret" not in repr(created(CREATED | {"flowDetails": {"qrData": "secret"}}))
