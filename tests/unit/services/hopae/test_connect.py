"""The service's calls, on a real socket: what is asked, and what an answer or its want means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from kiosk.services.catalogue_cache import CatalogueCache
from kiosk.services.hopae.service import HopaeConnect, fetch
from kiosk.services.http import LARGEST_ANSWER, Client
from kiosk.visit import clock
from kiosk.visit.domain import (
    Form,
    FormField,
    Outcome,
    OutcomeKind,
    Phase,
    QrText,
    Reason,
    Redirect,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt
from tests.support.sandbox import Sandbox
from tests.support.server import Action, Do, Partly, Peer, reply
from tests.unit.services.hopae.answers import CREATED, ID, USERINFO, request, session

MATCH_FORM = (FormField("fullName", "Full name", required=True),)
COMPARED = {"mobywatel": MATCH_FORM}
IDLE = Interrupt()
HALF = b"HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{"

Connect = Callable[..., HopaeConnect]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes the service at a URL."""
    opened: list[HopaeConnect | CatalogueCache] = []
    health = ServiceHealth()
    health.note(is_answering=True)

    def new(url: str, user: str = "desk", secret: str = "secret") -> HopaeConnect:
        def client() -> Client:
            return Client(url, user, secret, connect_timeout=4.0, read_timeout=4.0)

        def ask(path: tuple[str, ...], interrupt: Interrupt) -> bytes:
            own = client()
            try:
                return fetch(own, path, 4.0, interrupt)
            finally:
                own.close()

        offers = CatalogueCache(ask, None, url, health)
        service = HopaeConnect(
            client(), url, answer_timeout=4.0, offers=offers, match_forms=COMPARED
        )
        opened.extend((service, offers))
        return service

    yield new
    for one in opened:
        one.close()


def started(service: HopaeConnect, **changes: Any) -> Session:
    created = service.start(request(**changes), IDLE)
    assert isinstance(created, Session)
    return created


# -- what is offered ---------------------------------------------------------------------------


def test_providers_are_asked_for_without_a_filter(connect: Connect) -> None:
    with Peer([reply(200, [{"id": "bankidse"}])]) as peer:
        service = connect(peer.url + "/connect/v1")
        assert [p.id for p in service.providers(IDLE)] == ["bankidse"]
        assert service.providers(IDLE)  # kept
    assert [r.path for r in peer.requests] == ["/connect/v1/providers"]


def test_greeting(connect: Connect) -> None:
    date = {"Date": "Mon, 01 Jun 2020 12:00:00 GMT"}
    with Peer([reply(200, [{"id": "x"}], date), reply(200, "[]")]) as peer:
        service = connect(peer.url)
        service_status = service.check_access(IDLE)
        assert [p.id for p in service_status.providers] == ["x"]
        assert service_status.clock_offset is not None
        assert service_status.clock_offset < -60
        assert service.check_access(IDLE).clock_offset is None


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (reply(401, {"error": {"code": "AUTH_INVALID_CREDENTIALS"}}), Reason.CREDENTIALS_REJECTED),
        (reply(403), Reason.CREDENTIALS_REJECTED),
        (reply(503, "x"), Reason.PROVIDER_UNAVAILABLE),
        (reply(302, "", {"Location": "http://portal.test/"}), Reason.BAD_ANSWER),
        (reply(200, "<html>"), Reason.BAD_ANSWER),
        (Do.RESET, Reason.NETWORK),
    ],
)
def test_no_greeting(connect: Connect, action: Action, reason: Reason) -> None:
    with Peer([action]) as peer:
        service = connect(peer.url)
        for ask in (service.check_access, service.providers):
            with pytest.raises(VerificationError) as fault:
                ask(IDLE)
            assert fault.value.reason is reason


def test_form(connect: Connect) -> None:
    payload = {"requiredUserData": [{"field": "registrationId"}]}
    with Peer([reply(200, payload)]) as peer:
        form = connect(peer.url).form("a/b", IDLE)
    assert peer.requests[0].path == "/providers/a%2Fb/configuration"
    assert form == Form((FormField("registrationId", "registrationId", required=True),))


@pytest.mark.parametrize("action", [reply(404), reply(200, "x"), Do.RESET, Do.CLOSE])
def test_form_that_is_not_known_is_empty(connect: Connect, action: Action) -> None:
    with Peer([action]) as peer:
        service = connect(peer.url)
        assert service.form("smartid", IDLE) == Form()
        assert service.form("mobywatel", IDLE) == Form((), MATCH_FORM)


@pytest.mark.parametrize("provider", ["", ".", "..", "\udcff"])
def test_provider_that_is_no_path_segment(connect: Connect, provider: str) -> None:
    with Peer() as peer:
        assert connect(peer.url).form(provider, IDLE) == Form()
    assert not peer.requests


# -- creation ----------------------------------------------------------------------------------


def test_creation_says_what_there_is_to_say(connect: Connect) -> None:
    with Peer([reply(201, CREATED)]) as peer:
        service = connect(peer.url)
        started(service)
        full = VerificationRequest(
            "smartid",
            "http://localhost:3000/callback?kiosk_nonce=x",
            {"registrationId": "PNOLT-1"},
            {"fullName": "Åsa"},
            3,
            ("name", "birthdate"),
        )
        service.start(full, IDLE)
    assert [(r.method, r.path) for r in peer.requests] == [("POST", "/verifications")] * 2
    assert peer.requests[0].json == {"providerId": "smartid"}
    assert peer.requests[1].json == {
        "providerId": "smartid",
        "redirectUri": "http://localhost:3000/callback?kiosk_nonce=x",
        "userData": {"registrationId": "PNOLT-1"},
        "matchData": {"fullName": "Åsa"},
        "requestedLoa": 3,
        "requestedClaims": ["name", "birthdate"],
    }
    assert peer.connections == 1


@pytest.mark.parametrize("status", [200, 201])
def test_created(connect: Connect, status: int) -> None:
    date = {"Date": "Thu, 30 Jul 2026 10:00:00 GMT"}
    with Peer([reply(status, CREATED, date)]) as peer:
        read = started(connect(peer.url))
    assert read.id == ID
    assert abs(read.deadline - clock.now() - 300) < 5
    assert read.clock_offset is not None


@pytest.mark.parametrize(
    ("action", "reason", "session_id"),
    [
        (reply(202, CREATED), Reason.BAD_ANSWER, ID),
        (reply(204), Reason.BAD_ANSWER, None),
        (reply(201), Reason.BAD_ANSWER, None),
        (reply(201, "<html>"), Reason.BAD_ANSWER, None),
        (reply(201, CREATED | {"flowType": "dc"}), Reason.UNSUPPORTED_FLOW, ID),
        (reply(201, CREATED | {"flowDetails": {}}), Reason.BAD_ANSWER, ID),
        (reply(201, b"[" + b" " * LARGEST_ANSWER + b"]"), Reason.BAD_ANSWER, None),
        (reply(307, "", {"Location": "/x"}), Reason.BAD_ANSWER, None),
        (reply(422, ""), Reason.ASSURANCE_UNAVAILABLE, None),
        (reply(500, "<html>"), Reason.PROVIDER_UNAVAILABLE, None),
        (Do.RESET, Reason.NETWORK, None),
        (Do.CLOSE, Reason.NETWORK, None),
        (Partly(HALF, Do.CLOSE), Reason.NETWORK, None),
    ],
)
def test_not_created(
    connect: Connect, action: Action, reason: Reason, session_id: str | None
) -> None:
    with Peer([action]) as peer, pytest.raises(VerificationError) as fault:
        started(connect(peer.url))
    assert fault.value.reason is reason
    assert fault.value.session_id == session_id
    assert len(peer.requests) == 1  # never repeated by the service itself


def test_rate_limit_says_how_long(connect: Connect) -> None:
    limit = reply(429, "", {"Retry-After": "31"})
    with Peer([limit]) as peer, pytest.raises(VerificationError) as fault:
        started(connect(peer.url))
    assert fault.value.reason is Reason.RATE_LIMITED
    assert fault.value.retry_after == 31.0


def test_rejected_field_is_named_from_form_and_request(connect: Connect) -> None:
    payload = {"requiredUserData": [{"field": "registrationId"}]}
    error = {"error": {"code": "VALIDATION_INVALID_USER_DATA", "message": "registrationId, extra"}}
    with Peer([reply(200, payload), reply(400, error)]) as peer:
        service = connect(peer.url)
        service.form("smartid", IDLE)
        with pytest.raises(VerificationError) as fault:
            started(service, user_data={"extra": "x"})
    assert fault.value.fields == ("registrationId", "extra")
    assert fault.value.outcome.fields == ("registrationId", "extra")


def test_half_a_character_is_not_sent(connect: Connect) -> None:
    with Peer() as peer, pytest.raises(VerificationError) as fault:
        started(connect(peer.url), user_data={"name": "\udcff"})
    assert fault.value.reason is Reason.USER_DATA_REJECTED
    assert not peer.requests


@pytest.mark.parametrize(
    ("url", "is_safe"), [("http://127.0.0.1:1/", True), ("http://service.test/", False)]
)
def test_plain_http_is_for_loopback(connect: Connect, url: str, is_safe: bool) -> None:
    payload = CREATED | {"flowType": "redirect", "flowDetails": {"authorizationUrl": url}}
    with Peer([reply(201, payload)]) as peer:
        service = connect(peer.url)
        if is_safe:
            assert started(service).prompt == Redirect(url)
        else:
            with pytest.raises(VerificationError) as fault:
                started(service)
            assert fault.value.reason is Reason.UNSAFE_URL
            assert fault.value.session_id == ID


# -- a session ---------------------------------------------------------------------------------


def test_poll(connect: Connect) -> None:
    payload = {"verificationId": ID, "status": "authenticating", "flowDetails": {"qrData": "new"}}
    with Peer([reply(200, payload)]) as peer:
        read = connect(peer.url).poll(session(), IDLE)
    assert peer.requests[0].path == f"/verifications/{ID}"
    assert isinstance(read, Session)
    assert (read.phase, read.prompt) == (Phase.ACTING, QrText("new"))


@pytest.mark.parametrize(
    ("action", "answered", "retry_after"),
    [
        (reply(503, "x", {"Retry-After": "2"}), True, 2.0),
        (reply(429, "", {"Retry-After": "-2"}), True, 0.0),
        (reply(200), True, None),
        (reply(200, "<html>"), True, None),
        (reply(200, {"verificationId": "another", "status": "completed"}), True, None),
        (reply(200, b"x" * (LARGEST_ANSWER + 1)), True, None),
        (reply(201, {"verificationId": ID, "status": "completed"}), True, None),
        (reply(302, "", {"Location": "/x"}), True, None),
        (reply(401, "proxy"), True, None),
        (Do.RESET, False, None),
        (Do.CLOSE, False, None),
        (Partly(HALF, Do.CLOSE), False, None),
    ],
)
def test_weather(
    connect: Connect, action: Action, answered: bool, retry_after: float | None
) -> None:
    with Peer([action]) as peer, pytest.raises(TransientError) as weather:
        connect(peer.url).poll(session(), IDLE)
    assert (weather.value.answered, weather.value.retry_after) == (answered, retry_after)


def test_poll_does_not_outlast_the_session(connect: Connect) -> None:
    with Peer([Do.HANG]) as peer:
        service = connect(peer.url)
        for left in (0.1, 0.0, -5.0):
            began = clock.now()
            with pytest.raises(TransientError) as weather:
                service.poll(session(deadline=began + left), IDLE)
            assert not weather.value.answered
            assert clock.now() - began < 2.0  # an answer may take four


def test_finish(connect: Connect) -> None:
    with Peer([reply(200, USERINFO)]) as peer:
        outcome = connect(peer.url).finish(session(), 4.0, IDLE)
    assert peer.requests[0].path == f"/verifications/{ID}/userinfo"
    assert outcome.kind is OutcomeKind.VERIFIED


@pytest.mark.parametrize(
    "action",
    [
        reply(400, {"error": {"code": "verification_not_completed", "message": "x"}}),
        reply(200),
        reply(200, "<html>log in</html>"),
        reply(200, '{"user": {'),
        reply(200, {"user": {"name": "x"}}),
        reply(500, "x"),
        Do.RESET,
    ],
)
def test_finish_may_be_tried_again(connect: Connect, action: Action) -> None:
    with Peer([action]) as peer, pytest.raises(TransientError):
        connect(peer.url).finish(session(), 4.0, IDLE)


@pytest.mark.parametrize(
    "body",
    [
        "[]",
        {"user": "x", "_metadata": {"verification_id": ID}},
        '{"user":' + "[" * 100_000 + "]" * 100_000 + "}",
        b"x" * (LARGEST_ANSWER + 1),
    ],
    ids=["list", "user", "deep", "large"],
)
def test_finish_that_is_no_result(connect: Connect, body: Any) -> None:
    with Peer([reply(200, body)]) as peer, pytest.raises(VerificationError) as fault:
        connect(peer.url).finish(session(), 4.0, IDLE)
    assert fault.value.reason is Reason.BAD_ANSWER


def test_finish_has_its_time(connect: Connect) -> None:
    with Peer([Do.HANG]) as peer, pytest.raises(TransientError) as weather:
        connect(peer.url).finish(session(), 0.1, IDLE)
    assert not weather.value.answered


def test_evidence(connect: Connect) -> None:
    with Peer([reply(200, {"token": {"a": "T"}, "names": "a;b"})]) as peer:
        assert connect(peer.url).evidence(session(), IDLE) == ("a",)
    assert peer.requests[0].path == f"/verifications/{ID}/evidence"


def test_no_evidence(connect: Connect) -> None:
    error = {"error": {"code": "evidence_not_available"}}
    with Peer([reply(400, error)]) as peer, pytest.raises(TransientError):
        connect(peer.url).evidence(session(), IDLE)


@pytest.mark.parametrize(
    ("status", "how"),
    [
        *((status, "cancelled") for status in (200, 204)),
        *((status, "was_over") for status in (400, 404, 409)),
    ],
)
def test_cancel(connect: Connect, status: int, how: str) -> None:
    with Peer([reply(status)]) as peer:
        assert connect(peer.url).cancel("a b", IDLE) == how
    assert (peer.requests[0].method, peer.requests[0].path) == ("DELETE", "/verifications/a%20b")


@pytest.mark.parametrize("action", [reply(401), reply(500), reply(429), Do.RESET])
def test_cancel_that_failed(connect: Connect, action: Action) -> None:
    with Peer([action]) as peer, pytest.raises(TransientError):
        connect(peer.url).cancel(ID, IDLE)


def test_nothing_to_cancel(connect: Connect) -> None:
    with Peer() as peer:
        service = connect(peer.url)
        assert [service.cancel(i, IDLE) for i in ("", ".", "..")] == ["was_over"] * 3


def test_interrupt_ends_every_call(connect: Connect) -> None:
    over = Interrupt()
    over.set()
    with Peer() as peer:
        service = connect(peer.url)
        calls: list[Callable[[], object]] = [
            lambda: service.check_access(over),
            lambda: service.providers(over),
            lambda: service.form("x", over),
            lambda: service.start(request(), over),
            lambda: service.poll(session(), over),
            lambda: service.finish(session(), 1.0, over),
            lambda: service.evidence(session(), over),
            lambda: service.cancel(ID, over),
        ]
        for call in calls:
            with pytest.raises(Interrupted):
                call()
    assert not peer.connections


def test_one_connection_for_a_wait_and_one_for_each_result(connect: Connect) -> None:
    status = {"verificationId": ID, "status": "pending"}
    script = [
        reply(201, CREATED),
        reply(200, status),
        reply(503, "busy"),
        reply(404, ""),
        reply(200, status | {"status": "completed"}),
        reply(400, {"error": {"code": "verification_not_completed"}}),
        reply(200, USERINFO),
        reply(400, {"error": {"code": "evidence_not_available"}}),
        reply(204),
    ]
    with Peer(script) as peer:
        service = connect(peer.url)
        now = started(service)
        calls: list[Callable[[], object]] = [
            *[lambda: service.poll(now, IDLE)] * 4,
            *[lambda: service.finish(now, 4.0, IDLE)] * 2,
            lambda: service.evidence(now, IDLE),
            lambda: service.cancel(now.id, IDLE),
        ]
        for call in calls:
            with suppress(TransientError):
                call()
    on = [request.connection for request in peer.requests]
    assert on == [0, 0, 0, 0, 0, 1, 2, 3, 3]


# -- beside the sandbox ------------------------------------------------------------------------


@pytest.mark.parametrize("provider", ["bankidse", "mitid", "smartid"])
def test_sandbox_visit(connect: Connect, sandbox: Sandbox, provider: str) -> None:
    service = connect(sandbox.base_url, sandbox.client_id, sandbox.client_secret)
    assert provider in {p.id for p in service.providers(IDLE)}
    form = service.form(provider, IDLE)
    asked = VerificationRequest(
        provider,
        "http://localhost:3000/callback",
        {field.name: "PNOLT-40504040001" for field in form.user_data if field.required},
    )
    assert form.rejected(asked) == ()
    sandbox.plan(approve_after=None)
    created = service.start(asked, IDLE)
    assert isinstance(created, Session)
    assert isinstance(service.poll(created, IDLE), Session)
    sandbox.act(created.id, "approve")
    done = service.poll(created, IDLE)
    assert isinstance(done, Session)
    assert done.phase is Phase.COMPLETED
    outcome = service.finish(done, 4.0, IDLE)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert service.cancel(created.id, IDLE) == "was_over"


@pytest.mark.parametrize("fault", ["clock_ahead", "clock_behind"])
def test_sandbox_clock_two_hours_off(connect: Connect, sandbox: Sandbox, fault: str) -> None:
    sandbox.fault(fault)
    service = connect(sandbox.base_url, sandbox.client_id, sandbox.client_secret)
    created = service.start(VerificationRequest("bankidse"), IDLE)
    assert isinstance(created, Session)
    assert created.clock_offset is not None
    assert abs(abs(created.clock_offset) - 7200) < 5
    assert 0 < created.deadline - clock.now() < 3601
    service.cancel(created.id, IDLE)


def test_sandbox_of_another_person(connect: Connect, sandbox: Sandbox) -> None:
    sandbox.fault("other_person")
    service = connect(sandbox.base_url, sandbox.client_id, sandbox.client_secret)
    created = service.start(VerificationRequest("bankidse"), IDLE)
    assert isinstance(created, Session)
    sandbox.act(created.id, "approve")
    assert service.finish(created, 4.0, IDLE) == Outcome.of(Reason.WRONG_SESSION)
