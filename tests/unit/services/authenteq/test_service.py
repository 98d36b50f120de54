"""The service's two calls, on a real socket: what is asked, and what an answer means."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.authenteq.service import LONGEST_CODE, Authenteq
from kiosk.services.http import LARGEST_ANSWER
from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Form,
    Outcome,
    OutcomeKind,
    Phase,
    Reason,
    Redirect,
    ServiceStatus,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import Interrupted, VerificationError
from kiosk.visit.interrupt import Interrupt
from tests.support.server import Action, Do, Partly, Peer, Request, reply
from tests.unit.services.authenteq.results import (
    ENCODED,
    PAGE,
    PROVIDER,
    REDIRECT,
    REQUEST,
    authenteq,
    result,
    session,
)
from tests.unit.services.authenteq.test_authenteq_errors import SHAPES, URL_ERRORS

IDLE = Interrupt()
Connect = Callable[..., Authenteq]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes the service at a URL."""
    services: list[Authenteq] = []

    def new(url: str, **changes: Any) -> Authenteq:
        services.append(authenteq(url, **changes))
        return services[-1]

    yield new
    for one in services:
        one.close()


def started(service: Authenteq) -> Session:
    created = service.start(REQUEST, IDLE)
    assert isinstance(created, Session)
    return created


def page(_request: Request | None = None) -> bytes:
    return reply(200, {"verificationUrl": PAGE})


# -- the page ----------------------------------------------------------------------------------


def test_asking_for_a_page(connect: Connect) -> None:
    with Peer([page()]) as peer:
        service = connect(peer.url + "/base", flow_slug="front-desk", multi_document=True)
        began = clock.now()
        created = started(service)
    [request] = peer.requests
    assert request.method == "GET"
    assert request.path == f"/base/web-idv/verification-url?redirectUrl={ENCODED}"
    assert request.headers["aq-multi-document-flow"] == "On"
    assert request.headers["aq-flow-slug"] == "front-desk"
    assert b64decode(request.headers["authorization"].removeprefix("Basic ")) == b"desk:secret"
    assert created.prompt == Redirect(PAGE, camera=True)
    assert (created.flow, created.phase) == (FlowType.REDIRECT, Phase.WAITING)
    assert (created.status, created.expires_at, created.request) == ("", None, REQUEST)
    assert began + 1800.0 <= created.deadline <= clock.now() + 1800.0
    assert "T0KEN" not in repr(created)


def test_headers_that_are_not_configured_are_not_sent(connect: Connect) -> None:
    with Peer([page()]) as peer:
        started(connect(peer.url))
    assert not [name for name in peer.requests[0].headers if name.startswith("aq-")]


def test_every_session_has_an_id_of_its_own(connect: Connect) -> None:
    with Peer([page()]) as peer:
        service = connect(peer.url)
        ids = {started(service).id for _ in range(5)}
    assert len(ids) == 5
    assert min(map(len, ids)) >= 32


def test_clock(connect: Connect) -> None:
    date = {"Date": "Mon, 01 Jun 2020 12:00:00 GMT"}
    with Peer([reply(200, {"verificationUrl": PAGE}, date), page()]) as peer:
        service = connect(peer.url)
        assert (started(service).clock_offset or 0.0) < -60.0
        assert started(service).clock_offset is None


def refused(service: Authenteq) -> VerificationError:
    """Why neither a visit nor an answer to `check_access` is had, which have to agree on it."""
    with pytest.raises(VerificationError) as start:
        service.start(REQUEST, IDLE)
    with pytest.raises(VerificationError) as access:
        service.check_access(IDLE)
    assert (start.value.reason, start.value.code) == (access.value.reason, access.value.code)
    return start.value


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (reply(200, {}), Reason.BAD_ANSWER),
        (reply(200, {"verificationUrl": ""}), Reason.BAD_ANSWER),
        (reply(200, {"verificationUrl": ["https://x.test/"]}), Reason.BAD_ANSWER),
        (reply(200, "<html>"), Reason.BAD_ANSWER),
        (reply(200), Reason.BAD_ANSWER),
        (reply(200, [PAGE]), Reason.BAD_ANSWER),
        (reply(200, {"verificationUrl": PAGE, "x": "x" * LARGEST_ANSWER}), Reason.BAD_ANSWER),
        (reply(302, "", {"Location": PAGE}), Reason.BAD_ANSWER),
        (reply(502, "<html>"), Reason.PROVIDER_UNAVAILABLE),
        (reply(429), Reason.RATE_LIMITED),
        (Do.RESET, Reason.NETWORK),
        (Do.CLOSE, Reason.NETWORK),
        (Partly(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", Do.CLOSE), Reason.NETWORK),
    ],
)
def test_no_page(connect: Connect, action: Action, reason: Reason) -> None:
    with Peer([action]) as peer:
        assert refused(connect(peer.url)).reason is reason
    assert len(peer.requests) == 2  # one each: nothing is repeated


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("status", "code", "message"), URL_ERRORS)
def test_documented_errors(
    connect: Connect, status: int, code: str, message: str, shape: str
) -> None:
    with Peer([reply(status, SHAPES[shape](code, message))]) as peer:
        fault = refused(connect(peer.url))
    assert fault.reason.kind is OutcomeKind.FAILED
    assert fault.reason is not Reason.BAD_ANSWER
    assert (fault.code or "").strip().upper() == code


def test_too_many_requests(connect: Connect) -> None:
    with (
        Peer([reply(429, "", {"Retry-After": "7"})]) as peer,
        pytest.raises(VerificationError) as fault,
    ):
        connect(peer.url).start(REQUEST, IDLE)
    assert fault.value.retry_after == 7.0


def test_no_connection(connect: Connect) -> None:
    with Peer() as peer:
        url = peer.url
    assert refused(connect(url)).reason is Reason.NETWORK


@pytest.mark.parametrize(
    "url",
    [
        "http://web-idv.test/verify?token=t",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://good.test@evil.test/",
        "https://evil.test\\@good.test/",
        "https:///verify",
    ],
)
def test_unsafe_page(connect: Connect, url: str) -> None:
    with Peer([reply(200, {"verificationUrl": url})]) as peer:
        assert refused(connect(peer.url)).reason is Reason.UNSAFE_URL


def test_http_to_loopback_only_where_the_service_is_there(connect: Connect) -> None:
    url = "http://127.0.0.1:7/verify"
    with Peer([reply(200, {"verificationUrl": url})]) as peer:
        assert started(connect(peer.url)).prompt == Redirect(url, camera=True)


def test_without_a_redirect_uri_nothing_is_asked(connect: Connect) -> None:
    with Peer() as peer, pytest.raises(VerificationError) as fault:
        connect(peer.url).start(VerificationRequest("documents"), IDLE)
    assert fault.value.reason is Reason.CONFIGURATION
    assert not peer.requests


def test_hanging_page_is_given_up(connect: Connect) -> None:
    interrupt = Interrupt()

    def hang(_request: Request) -> Action:
        interrupt.set()
        return Do.HANG

    with Peer(hang) as peer, pytest.raises(Interrupted):
        connect(peer.url).start(REQUEST, interrupt)


# -- what it takes no request for --------------------------------------------------------------


def test_greeting(connect: Connect) -> None:
    with Peer([page()]) as peer:
        service = connect(peer.url, redirect_uri="http://localhost:3000/other", multi_document=True)
        assert service.check_access(IDLE) == ServiceStatus((PROVIDER,), None)
    [request] = peer.requests
    assert request.path.endswith(
        "verification-url?redirectUrl=http%3A%2F%2Flocalhost%3A3000%2Fother"
    )
    assert request.headers["aq-multi-document-flow"] == "On"


def test_what_needs_no_request(connect: Connect) -> None:
    with Peer() as peer:
        service = connect(peer.url)
        waiting = session(phase=Phase.WAITING)
        assert service.providers(IDLE) == (PROVIDER,)
        assert service.form("documents", IDLE) == Form()
        assert service.poll(waiting, IDLE) is waiting
        assert service.evidence(waiting, IDLE) == ()
        assert service.cancel(waiting.id, IDLE) == "abandoned"
    assert not peer.connections


# -- the return --------------------------------------------------------------------------------


def returned(query: str) -> tuple[Session | Outcome, Authenteq]:
    service = authenteq("http://127.0.0.1:9")
    return service.came_back(session(phase=Phase.WAITING), query), service


@pytest.mark.parametrize(
    "query",
    [
        "code=PLANTED-CODE",
        "x=1&code=PLANTED-CODE&kiosk_nonce=n",
        "code=PLANTED-CODE&code=PLANTED-CODE",
        "code=a%2Fb%20c%C3%A5",
        "code=" + "x" * LONGEST_CODE,
    ],
)
def test_return_with_a_code(query: str) -> None:
    outcome, service = returned(query)
    assert outcome == session(phase=Phase.COMPLETED, deadline=outcome.deadline)  # type: ignore[union-attr]
    assert "PLANTED" not in repr(service)
    assert "PLANTED" not in repr(outcome)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "code",
        "code=",
        "Code=abc",
        "kiosk_nonce=n",
        "code=a&code=b",
        "code=&code=b",
        "code=a%00b",
        "code=a%0D%0Ab",
        "code=%FF",
        "code=\udcff",
        "code=" + "x" * (LONGEST_CODE + 1),
        "&".join(["a=b"] * 101) + "&code=x",
        "error=access_denied",
    ],
)
def test_return_without_a_code(query: str) -> None:
    outcome, _service = returned(query)
    assert outcome == Outcome.of(Reason.NO_CODE)


@given(st.text(max_size=80) | st.text(max_size=40).map("code={}".format))
def test_any_return(query: str) -> None:
    outcome, _service = returned(query)
    assert isinstance(outcome, Session) or outcome == Outcome.of(Reason.NO_CODE)


def test_only_the_first_return_counts(connect: Connect) -> None:
    with Peer([reply(200, result())]) as peer:
        service = connect(peer.url)
        waiting = session(phase=Phase.WAITING)
        completed = service.came_back(waiting, "code=first")
        assert isinstance(completed, Session)
        for query in ("code=second", "", "code=first"):
            assert service.came_back(completed, query) is completed
        assert service.finish(completed, 9.0, IDLE).kind is OutcomeKind.VERIFIED
        assert service.came_back(completed, "code=third") is completed
        with pytest.raises(VerificationError):
            service.finish(completed, 9.0, IDLE)
    [request] = peer.requests
    assert request.path.endswith("&code=first")


def test_no_code_stays_no_code(connect: Connect) -> None:
    with Peer() as peer:
        service = connect(peer.url)
        service.came_back(session(), "")
        with suppress(VerificationError):
            service.came_back(session(), "code=later")
        with pytest.raises(VerificationError):
            service.finish(session(), 9.0, IDLE)
    assert not peer.requests


def test_redirect_is_the_same_to_the_byte(connect: Connect) -> None:
    with Peer([page(), reply(200, result())]) as peer:
        service = connect(peer.url, flow_slug="x")
        completed = service.came_back(started(service), "code=a%2Fb%2Bc%20d")
        assert isinstance(completed, Session)
        service.finish(completed, 9.0, IDLE)
    first, second = (request.path for request in peer.requests)
    assert first == f"/web-idv/verification-url?redirectUrl={ENCODED}"
    assert second == f"/web-idv/verification-result?redirectUrl={ENCODED}&code=a%2Fb%2Bc%20d"
    assert "aq-flow-slug" not in peer.requests[1].headers
    assert REDIRECT not in first
