"""A session as the service describes it."""

from __future__ import annotations

import logging
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.sessions import (
    LARGEST_QR,
    named,
    read_created,
    read_qr,
    read_status,
)
from kiosk.visit import clock
from kiosk.visit.domain import (
    Fault,
    FlowType,
    Model,
    Outcome,
    OutcomeKind,
    Phase,
    Push,
    QrPicture,
    QrText,
    Reason,
    Redirect,
    Session,
    Weather,
)
from tests.services.hopae.samples import (
    BODIES,
    CREATED,
    ID,
    JSON,
    answer,
    changed,
    encoded,
    request,
    session,
    without,
)

URL = "https://mitid.example/auth?token=abc123"


def created(told: dict[str, Any], *, loopback: bool = False, **request_: Any) -> Session:
    read = read_created(answer(told, 201), request(**request_), loopback=loopback)
    assert isinstance(read, Session)
    return read


def polled(told: object, last: Session | None = None, **options: Any) -> Session | Outcome:
    return read_status(answer(told, **options), last or session(), loopback=False)


def fault_of(told: object, *, loopback: bool = False) -> Fault:
    with pytest.raises(Fault) as fault:
        read_created(answer(told, 201), request(), loopback=loopback)
    return fault.value


# -- creation ----------------------------------------------------------------------------------


def test_qr() -> None:
    read = created(CREATED)
    assert read.id == ID
    assert read.flow is FlowType.QR
    assert read.status == "initiated"
    assert read.phase is Phase.WAITING
    assert read.prompt == QrText("bankidse:///?token=7c40b5c1")
    assert read.model is Model.DISCLOSURE
    assert read.expires_at == datetime(2026, 7, 30, 10, 5, tzinfo=UTC)
    assert read.request == request()


@pytest.mark.parametrize("word", ["redirect", "REDIRECT", " Redirect "])
def test_redirect(word: str) -> None:
    read = created(CREATED | {"flowType": word, "flowDetails": {"authorizationUrl": URL}})
    assert read.flow is FlowType.REDIRECT
    assert read.prompt == Redirect(URL)


def test_push() -> None:
    details = {"message": "Look at your phone", "userIdentifier": "+372XXXXXXXX"}
    read = created(CREATED | {"flowType": "push", "flowDetails": details})
    assert read.flow is FlowType.PUSH
    assert read.prompt == Push("Look at your phone", "+372••••••••"[:-2] + "XX", None)


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
    {"providerId": "bankidse"},
    {"providerId": ""},
    {"verification_model": "oracle"},
    {"verification_model": 1},
]


@pytest.mark.parametrize("changes", LACKING)
def test_unusable_creation_is_cancelled(changes: dict[str, Any]) -> None:
    fault = fault_of(CREATED | changes)
    assert fault.reason is Reason.BAD_ANSWER
    assert fault.session_id == ID


@pytest.mark.parametrize("strange", [None, 5, "", ".", "..", []])
def test_creation_without_an_id(strange: Any) -> None:
    assert fault_of(CREATED | {"verificationId": strange}).reason is Reason.BAD_ANSWER


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b'{"a": 1,}', encoded(without(CREATED, "flowType"))]
)
def test_creation_that_is_none(body: bytes) -> None:
    assert fault_of(body).reason is Reason.BAD_ANSWER


def nested(levels: int) -> dict[str, Any]:
    inner: Any = 1
    for _level in range(levels):
        inner = [inner]
    return CREATED | {"extra": inner}


def test_nesting_has_an_end() -> None:
    created(nested(100))
    assert fault_of(nested(300)).reason is Reason.BAD_ANSWER
    body = encoded(CREATED)[:-1] + b', "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    assert fault_of(body).reason is Reason.BAD_ANSWER


def test_creation_with_fewer_words() -> None:
    told = without(CREATED, "providerId", "expiresAt", "createdAt", "verification_model")
    read = created(told)
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
    told = without(CREATED, "flowDetails") | {"status": status}
    ended = read_created(answer(told, 201), request(), loopback=False)
    assert ended == Outcome.of(reason)


def test_named() -> None:
    assert named(encoded({"verificationId": "x", "status": 5})) == "x"
    strange: list[Any] = [{}, {"verificationId": 5}, [], None]
    for told in strange:
        assert named(encoded(told)) is None
    assert named(None) is None


# -- status ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "phase"),
    [
        ("initiated", Phase.WAITING),
        ("awaiting_user_action", Phase.WAITING),
        ("pending", Phase.WAITING),
        ("authenticating", Phase.ACTING),
        ("completed", Phase.COMPLETED),
        ("COMPLETED", Phase.COMPLETED),
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
    told = {"verificationId": ID, "status": "awaiting_moonrise"}
    read = polled(told)
    assert isinstance(read, Session)
    polled(told, read)
    polled({"verificationId": ID, "status": "pending"}, read)
    (record,) = caplog.records
    assert record.msg == "session.unknown_status"
    assert vars(record)["status"] == "awaiting_moonrise"
    created(CREATED | {"status": "awaiting_moonrise"})
    assert len(caplog.records) == 2


@pytest.mark.parametrize(
    "told",
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
def test_answer_of_another_is_weather(told: object) -> None:
    with pytest.raises(Weather) as weather:
        polled(told)
    assert weather.value.answered


def test_too_large_a_status_is_weather() -> None:
    read = answer({"status": "completed", "verificationId": ID})
    with pytest.raises(Weather):
        read_status(type(read)(200, None), session(), loopback=False)


# -- what changes while waiting ----------------------------------------------------------------


def details(last: Session, **told: Any) -> Any:
    read = polled({"verificationId": ID, "status": "pending", "flowDetails": told}, last)
    assert isinstance(read, Session)
    return read.prompt


def test_rotating_qr() -> None:
    last = session()
    assert details(last, qrData="bankid.abc.1.x") == QrText("bankid.abc.1.x")
    assert details(last) == last.prompt
    assert details(last, qrData="") == last.prompt
    assert details(last, qrData=5) == last.prompt
    assert details(last, qrData="x" * 3000) == last.prompt
    assert details(last, qrData="data:image/png;base64,AAAA") == QrPicture(
        "data:image/png;base64,AAAA", bytes(3)
    )


@pytest.mark.parametrize("told", [None, [], "x", 5])
def test_strange_details_change_nothing(told: Any) -> None:
    last = session()
    read = polled({"verificationId": ID, "status": "pending", "flowDetails": told}, last)
    assert isinstance(read, Session)
    assert read.prompt == last.prompt


def test_push_keeps_what_a_later_answer_leaves_out() -> None:
    last = session(flow=FlowType.PUSH, prompt=Push("Look", "•••1", "0123"))
    assert details(last) == last.prompt
    assert details(last, verificationCode="4711") == Push("Look", "•••1", "4711")
    assert details(last, message="Again") == Push("Again", "•••1", "0123")


def test_renewed_redirect() -> None:
    last = session(flow=FlowType.REDIRECT, prompt=Redirect(URL))
    assert details(last, authorizationUrl=URL + "2") == Redirect(URL + "2")
    for nothing in (None, "", 5):
        assert details(last, authorizationUrl=nothing) == last.prompt
    with pytest.raises(Fault) as fault:
        details(last, authorizationUrl="http://elsewhere.example/")
    assert fault.value.reason is Reason.UNSAFE_URL


# -- qrData ------------------------------------------------------------------------------------

PNG = b"\x89PNG\r\n\x1a\nrest"
JPEG = b"\xff\xd8\xff\xe0rest"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
PICTURES = [
    PNG,
    JPEG,
    SVG,
    b"<?xml version='1.0'?>\n<svg/>",
    b"\xef\xbb\xbf<?xml version='1.0'?><!-- made by hand --><svg/>",
    b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'><svg/>",
    b"\n  <svg/>",
]


@pytest.mark.parametrize("image", PICTURES)
def test_picture(image: bytes) -> None:
    plain = b64encode(image).decode()
    broken = "\r\n".join(plain[i : i + 8] for i in range(0, len(plain), 8))
    for raw in (plain, broken):
        assert read_qr(raw) == QrPicture(raw, image)
    for head in ("data:image/png;base64,", "DATA:image/svg+xml;charset=utf-8;Base64,"):
        assert read_qr(head + plain) == QrPicture(head + plain, image)
    raw = "data:image/svg+xml," + quote(image)
    assert read_qr(raw) == QrPicture(raw, image)


@pytest.mark.parametrize(
    "text",
    [
        "bankidse:///?token=7c40b5c1-...",
        "https://app.example/open?x=1",
        "HTTPS://APP.EXAMPLE/",
        "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a66a7525beef148ae8",
        "qr-deep-link-url",
        "data:text/plain,hello",
        "frejaeid+v2.x-y://bindUserToTransaction?transactionReference=abc",
        b64encode(b"no picture at all").decode(),
        b64encode(b"<html>svg</html>").decode(),
        "AAAA",
        "iVBORw0KGgo",
        "åäö",
        "x" * LARGEST_QR,
    ],
)
def test_text_is_encoded_as_it_is(text: str) -> None:
    assert read_qr(text) == QrText(text)


def test_uri_scheme_comes_before_base64() -> None:
    assert read_qr("bankid." + "A" * 9) == QrText("bankid." + "A" * 9)


@given(st.text() | JSON | st.binary().map(lambda image: b64encode(image).decode()))
def test_any_qr_data(data: object) -> None:
    prompt = read_qr(data)
    match prompt:
        case None:
            return
        case QrText():
            assert prompt.text == data
            assert 0 < len(prompt.text.encode()) <= LARGEST_QR
        case QrPicture():
            assert prompt.raw == data
            assert prompt.image


def test_a_prompt_shows_nothing_of_itself() -> None:
    for prompt in (QrText("secret"), QrPicture("secret", b"secret"), Redirect("https://secret")):
        assert "secret" not in repr(prompt)
    assert "secret" not in repr(created(CREATED | {"flowDetails": {"qrData": "secret"}}))


# -- push --------------------------------------------------------------------------------------


def push(told: dict[str, Any], **request_: Any) -> Push:
    read = created(CREATED | {"flowType": "push", "flowDetails": told}, **request_)
    assert isinstance(read.prompt, Push)
    return read.prompt


@pytest.mark.parametrize(
    ("told", "code"),
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
def test_control_code(told: dict[str, Any], code: str | None) -> None:
    assert push(told).control_code == code


def test_what_staff_typed_is_masked() -> None:
    told = {
        "message": "Sent to pnolt-40504040001 (4050 404 0001) and +372 5555 5555, Test User",
        "userIdentifier": "PNOLT-40504040001",
    }
    prompt = push(
        told,
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


# -- time --------------------------------------------------------------------------------------

NOW = datetime(2026, 7, 30, 10, tzinfo=UTC)


@pytest.fixture
def _fixed_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "utc_now", lambda: NOW)
    monkeypatch.setattr(clock, "now", lambda: 1000.0)


def instant(seconds: float) -> str:
    return (NOW + timedelta(seconds=seconds)).isoformat()


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize("offset", [-7200.0, 0.0, 7200.0])
def test_expiry_is_by_the_services_clock(offset: float) -> None:
    told = CREATED | {"expiresAt": instant(offset + 120), "createdAt": instant(offset)}
    read = read_created(answer(told, clock_offset=offset), request(), loopback=False)
    assert isinstance(read, Session)
    assert read.deadline == 1120.0
    assert read.clock_offset == offset
    # Without a Date, the creation time stands in for it.
    assert created(told).deadline == 1120.0
    # A later answer may move the end; without a Date, the last offset known still holds.
    told = {"verificationId": ID, "status": "pending", "expiresAt": instant(offset + 200)}
    for later in (polled(told, read), polled(told, read, clock_offset=offset)):
        assert isinstance(later, Session)
        assert later.deadline == 1200.0
        assert later.expires_at == NOW + timedelta(seconds=offset + 200)
        assert later.clock_offset == offset


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize(
    ("expires_at", "left"),
    [
        (instant(3600), 3600.0),
        (instant(-1), 0.0),
        (instant(-1e6), 0.0),
        ("9999-12-31T23:59:59Z", clock.LONGEST_LIFETIME),
        ("0001-01-01T00:00:00Z", 0.0),
        ("2026-07-30T10:05:00Z", 300.0),
        ("2026-07-30T10:02:00.000Z", 120.0),
        ("2026-07-30T12:02:00+02:00", 120.0),
        ("2026-07-30T05:02:00.5-05:00", 120.5),
        ("2026-07-30T10:02:00", 120.0),
        (None, 300.0),
        ("", 300.0),
        ("soon", 300.0),
        (1785405720, 300.0),
        ([], 300.0),
    ],
)
def test_expires_at(expires_at: object, left: float) -> None:
    read = read_created(
        answer(CREATED | {"expiresAt": expires_at}, clock_offset=0.0), request(), loopback=False
    )
    assert isinstance(read, Session)
    assert read.deadline == 1000.0 + left


@pytest.mark.usefixtures("_fixed_clock")
@pytest.mark.parametrize("told", [{}, {"expiresAt": None}, {"expiresAt": "soon"}])
def test_answer_without_expiry_keeps_the_end(told: dict[str, Any]) -> None:
    last = session(expires_at=NOW, deadline=1010.0, clock_offset=5.0)
    read = polled({"verificationId": ID, "status": "pending", **told}, last)
    assert isinstance(read, Session)
    assert (read.deadline, read.expires_at, read.clock_offset) == (1010.0, NOW, 5.0)


# -- anything ----------------------------------------------------------------------------------


@given(BODIES | changed(CREATED).map(encoded), st.booleans())
def test_any_creation(body: bytes | None, loopback: bool) -> None:
    told = answer(body or b"", 201, clock_offset=1.0)
    try:
        read = read_created(told, request(), loopback=loopback)
    except Fault as fault:
        reason = fault.reason
    else:
        if isinstance(read, Session):
            assert read.id not in {"", ".", ".."}
            assert read.deadline <= clock.now() + clock.LONGEST_LIFETIME
        else:
            assert read.kind is not OutcomeKind.VERIFIED
        return
    assert reason in {Reason.BAD_ANSWER, Reason.UNSUPPORTED_FLOW, Reason.UNSAFE_URL}


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
    except (Fault, Weather) as ended:
        outcome: Fault | Weather | Outcome = ended
    else:
        if isinstance(read, Session):
            assert read.id == last.id
            assert type(read.prompt) in {type(last.prompt), QrPicture}
            return
        outcome = read
    if isinstance(outcome, Fault):
        assert outcome.reason is Reason.UNSAFE_URL
    if isinstance(outcome, Outcome):
        assert outcome.kind is not OutcomeKind.VERIFIED
