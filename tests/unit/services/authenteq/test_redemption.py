"""The request that redeems the code, on a real socket: sent once, or certainly not at all."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
import trustme

from kiosk.services.authenteq.service import LARGEST_RESULT, Authenteq
from kiosk.services.http import Client, tls_context
from kiosk.visit.domain import Outcome, OutcomeKind, Reason, Session
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.interrupt import Interrupt
from tests.support.server import Action, Do, Drip, Partly, Peer, Request, reply
from tests.unit.services.authenteq.results import PAGE, REQUEST, authenteq, result, session
from tests.unit.services.authenteq.test_authenteq_errors import MEANING, RESULT_ERRORS, SHAPES

IDLE = Interrupt()
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"


@contextmanager
def back(url: str, *, client: Client | None = None, timeout: float = 4.0) -> Iterator[Authenteq]:
    """The service at `url`, once the person has come back with a code."""
    service = authenteq(url, client=client, document_answer_timeout=timeout)
    with closing(service):
        assert isinstance(service.came_back(session(), "code=abc"), Session)
        yield service


def finish(service: Authenteq) -> Outcome:
    return service.finish(session(), 9.0, IDLE)


def spent(service: Authenteq) -> VerificationError:
    """The fault that ended the redemption, and that asking again is of no use."""
    with pytest.raises(VerificationError) as fault:
        finish(service)
    for _again in range(2):
        with pytest.raises(VerificationError) as again:
            finish(service)
        assert again.value.reason is Reason.NETWORK
    return fault.value


def test_verified() -> None:
    with Peer([reply(200, result())]) as peer, back(peer.url) as service:
        assert finish(service).kind is OutcomeKind.VERIFIED
    assert len(peer.requests) == 1


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("status", "code", "message"), RESULT_ERRORS)
def test_documented_errors(status: int, code: str, message: str, shape: str) -> None:
    with (
        Peer([reply(status, SHAPES[shape](code, message))]) as peer,
        back(peer.url) as service,
    ):
        fault = spent(service)
    about_code = Reason.CODE_SPENT if "'code'" in message else Reason.REDIRECT_NOT_REGISTERED
    assert fault.reason is MEANING.get(code, about_code)
    assert len(peer.requests) == 1


@pytest.mark.parametrize(
    ("action", "reason"),
    [
        (Do.RESET, Reason.NETWORK),
        (Do.CLOSE, Reason.NETWORK),
        (Do.HANG, Reason.NETWORK),
        (Partly(HEAD, Do.HANG), Reason.NETWORK),
        (Partly(HEAD + b"{", Do.CLOSE), Reason.NETWORK),
        (Drip(HEAD, b" " * 900), Reason.NETWORK),
        (Drip(b"", HEAD), Reason.NETWORK),
        (b"\x00\x01garbage\r\n\r\n", Reason.NETWORK),
        (reply(429, "", {"Retry-After": "0"}), Reason.RATE_LIMITED),
        (reply(503, "<html>"), Reason.PROVIDER_UNAVAILABLE),
        (reply(400), Reason.CODE_SPENT),
        (reply(401), Reason.CREDENTIALS_REJECTED),
        (reply(404, "<html>"), Reason.CONFIGURATION),
        (reply(204), Reason.BAD_ANSWER),
        (reply(302, "", {"Location": "https://x.test/"}), Reason.BAD_ANSWER),
        (reply(200, "<html>"), Reason.BAD_ANSWER),
        (reply(200, [1]), Reason.BAD_ANSWER),
        (reply(200, b"{" + b" " * LARGEST_RESULT + b"}"), Reason.BAD_ANSWER),
        (reply(200, b'{"a":' * 300 + b"1" + b"}" * 300), Reason.BAD_ANSWER),
    ],
)
def test_whatever_may_have_arrived_is_not_sent_again(action: Action, reason: Reason) -> None:
    # Only where nothing more comes is a deadline waited for; 32 MB may take a busy machine long.
    timeout = 0.4 if reason is Reason.NETWORK else 60.0
    with Peer([action]) as peer, back(peer.url, timeout=timeout) as service:
        assert spent(service).reason is reason
    assert len(peer.requests) == 1


def test_given_up_while_it_hangs() -> None:
    interrupt = Interrupt()

    def hang(_request: Request) -> Action:
        interrupt.set()
        return Do.HANG

    with Peer(hang) as peer, back(peer.url) as service:
        with pytest.raises(Interrupted):
            service.finish(session(), 9.0, interrupt)
        with pytest.raises(VerificationError):
            finish(service)
    assert len(peer.requests) == 1


def test_a_large_result_is_read() -> None:
    large = reply(200, result(padding="x" * (LARGEST_RESULT - 100_000)))
    with Peer([large]) as peer, back(peer.url) as service:
        assert finish(service).kind is OutcomeKind.VERIFIED


# -- what certainly did not arrive -------------------------------------------------------------


def weather(service: Authenteq, times: int = 3) -> None:
    for _again in range(times):
        with pytest.raises(TransientError) as none:
            finish(service)
        assert not none.value.answered


def test_refused_and_then_up() -> None:
    with Peer() as down:
        port, url = down.port, down.url
    with back(url) as service:
        weather(service)
        with Peer([reply(200, result())], port=port) as peer:
            assert finish(service).kind is OutcomeKind.VERIFIED
    assert len(peer.requests) == 1


def test_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    look_up = socket.getaddrinfo

    def none(*_args: object, **_options: object) -> object:
        raise socket.gaierror(socket.EAI_AGAIN, "later")

    with Peer([reply(200, result())]) as peer, back(peer.url) as service:
        monkeypatch.setattr(socket, "getaddrinfo", none)
        weather(service)
        assert not peer.connections
        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        assert finish(service).kind is OutcomeKind.VERIFIED
    assert len(peer.requests) == 1


def tls_client(url: str, context: ssl.SSLContext) -> Client:
    return Client(url, "desk", "secret", tls=context, connect_timeout=4.0, read_timeout=4.0)


@pytest.mark.parametrize("first", [b"", b"no TLS at all\r\n", Do.CLOSE])
def test_no_handshake(first: Action) -> None:
    """An authority that is not trusted here, and peers that do not come to speak TLS."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(server)
    with (
        Peer([reply(200, result())], tls=server, first=first) as peer,
        back(peer.url, client=tls_client(peer.url, tls_context())) as service,
    ):
        weather(service)
    assert not peer.requests


@pytest.mark.parametrize("action", [Do.RESET, Do.HANG])
def test_after_the_handshake_it_may_have_arrived(action: Action) -> None:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    with (
        Peer([action], tls=server) as peer,
        back(peer.url, client=tls_client(peer.url, context), timeout=0.5) as service,
    ):
        assert spent(service).reason is Reason.NETWORK
    assert len(peer.requests) == 1


@pytest.mark.parametrize("refusal", [reply(407), reply(502, "<html>"), Do.CLOSE])
def test_a_proxy_that_makes_no_tunnel(refusal: Action) -> None:
    with Peer([refusal]) as proxy:
        url = "https://service.test"
        client = Client(
            url,
            "desk",
            "secret",
            tls=tls_context(),
            proxy=proxy.url,
            connect_timeout=4.0,
            read_timeout=4.0,
        )
        with back(url, client=client) as service:
            weather(service)
    assert {request.method for request in proxy.requests} == {"CONNECT"}


# -- connections that are kept alive -----------------------------------------------------------


def _resets(request: Request) -> Action:
    return Do.RESET


def _closes(request: Request) -> Action:
    return Do.CLOSE


@pytest.mark.parametrize("later", [_resets, _closes])
def test_no_request_goes_into_an_old_connection(later: Callable[[Request], Action]) -> None:
    """A server that closes what has been idle, just when the code is sent into it."""
    used: set[int] = set()

    def serve(request: Request) -> Action:
        if request.connection in used:
            return later(request)
        used.add(request.connection)
        if "verification-url" in request.path:
            return reply(200, {"verificationUrl": PAGE})
        return reply(200, result())

    with Peer(serve) as peer, closing(authenteq(peer.url)) as service:
        created = service.start(REQUEST, IDLE)
        assert isinstance(created, Session)
        peer.wait_until(lambda it: it.gone == 1)  # not even kept open meanwhile
        completed = service.came_back(created, "code=abc")
        assert isinstance(completed, Session)
        assert service.finish(completed, 9.0, IDLE).kind is OutcomeKind.VERIFIED
    assert [request.connection for request in peer.requests] == [0, 1]
