"""Webhooks on real sockets: signed as the published library verifies, and never fooled."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from standardwebhooks import Webhook as Verifier
from standardwebhooks import WebhookVerificationError

from kiosk.handover.targets import Answer, Delivered, Failed, Message, Refused
from kiosk.handover.webhook import SecretError, Webhook, signing_key
from kiosk.services.http import tls_context
from kiosk.visit.errors import Interrupted
from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt
from tests.support.handovers import CANARY, ID, SECRET
from tests.support.server import Action, Do, Drip, Partly, Peer, reply

MESSAGE = Message(ID, json.dumps({"id": ID, "name": f"Gréta {CANARY}"}).encode())


def webhook(
    url: str,
    *,
    secret: Callable[[], str] = lambda: SECRET,
    new_tls: Callable[[], ssl.SSLContext | None] = lambda: None,
    answer_timeout: float = 10.0,
) -> Webhook:
    return Webhook(url, secret, new_tls, None, 4.0, 5.0, answer_timeout)


def answer_to(action: Action, *, answer_timeout: float = 10.0) -> Answer:
    with Peer([action]) as peer:
        return webhook(peer.url, answer_timeout=answer_timeout).deliver(MESSAGE, Interrupt())


def test_the_published_library_verifies_what_arrives() -> None:
    with Peer([reply(204)]) as peer:
        assert webhook(f"{peer.url}/identity").deliver(MESSAGE, Interrupt()) == Delivered()
        [request] = peer.requests
    assert (request.method, request.path, request.body) == ("POST", "/identity", MESSAGE.body)
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert Verifier(SECRET).verify(request.body, dict(request.headers))["id"] == ID
    with pytest.raises(WebhookVerificationError):
        Verifier(SECRET).verify(request.body.replace(b"Gr", b"gr"), dict(request.headers))
    assert CANARY not in str(request.headers)


def test_it_is_signed_anew_each_time_and_named_the_same() -> None:
    with Peer([reply(500), reply(200)]) as peer:
        target = webhook(peer.url)
        assert target.deliver(MESSAGE, Interrupt()) == Failed(Trouble.STATUS, 500)
        assert target.deliver(MESSAGE, Interrupt()) == Delivered()
        first, second = peer.requests
    assert first.headers["webhook-id"] == second.headers["webhook-id"] == ID
    assert first.body == second.body
    for request in (first, second):
        Verifier(SECRET).verify(request.body, dict(request.headers))


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_success_is_a_delivery(status: int) -> None:
    assert answer_to(reply(status)) == Delivered()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413, 422, 451])
def test_what_says_that_the_request_is_wrong_is_a_refusal(status: int) -> None:
    assert answer_to(reply(status)) == Refused(Trouble.STATUS, status)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 599, 300, 304, 999])
def test_anything_else_is_tried_again(status: int) -> None:
    assert answer_to(reply(status)) == Failed(Trouble.STATUS, status)


def test_a_target_that_wants_to_be_left_alone_says_for_how_long() -> None:
    answer = answer_to(reply(429, headers={"Retry-After": "7"}))
    assert answer == Failed(Trouble.STATUS, 429, 7.0)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirection_is_not_followed(status: int) -> None:
    with Peer([reply(200)]) as elsewhere:
        there = {"Location": f"{elsewhere.url}/taken"}
        assert answer_to(reply(status, headers=there)) == Failed(Trouble.STATUS, status)
        assert elsewhere.requests == []
        assert elsewhere.connections == 0


@pytest.mark.parametrize(
    "action",
    [
        Do.RESET,
        Do.CLOSE,
        b"not http at all\r\n\r\n",
        *(Partly(reply(204)[:end], Do.CLOSE) for end in range(10, len(reply(204)))),
        Partly(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", Do.CLOSE),
    ],
)
def test_what_is_no_whole_answer_is_none(action: Action) -> None:
    assert answer_to(action) == Failed(Trouble.NETWORK)


@pytest.mark.parametrize(
    "action", [Do.HANG, Drip(b"", reply(200, "x" * 200), 0.1)], ids=["hangs", "drips"]
)
def test_a_slow_target_is_waited_for_only_so_long(action: Action) -> None:
    assert answer_to(action, answer_timeout=0.5) == Failed(Trouble.NETWORK)


def test_an_endless_answer_is_not_read_to_its_end() -> None:
    assert answer_to(reply(200, b"x" * 5_000_000)) == Delivered()
    assert answer_to(reply(503, b"x" * 5_000_000)) == Failed(Trouble.STATUS, 503)


def test_nobody_there() -> None:
    with Peer() as peer:
        url = peer.url
    assert webhook(url).deliver(MESSAGE, Interrupt()) == Failed(Trouble.NETWORK)


def test_an_interruption_ends_the_waiting() -> None:
    interrupt = Interrupt()
    with Peer([Do.HANG]) as peer:

        def end() -> None:
            peer.wait_until(lambda it: bool(it.requests))
            interrupt.set()

        ender = threading.Thread(target=end)
        ender.start()
        with pytest.raises(Interrupted):
            webhook(peer.url).deliver(MESSAGE, interrupt)
        ender.join()


# -- TLS -------------------------------------------------------------------------------------------


def served_by(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def trusted(authority: trustme.CA, folder: Path) -> Path:
    file = folder / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


def test_over_tls_it_arrives(tmp_path: Path) -> None:
    authority = trustme.CA()
    file = trusted(authority, tmp_path)
    with Peer([reply(200)], tls=served_by(authority, "localhost")) as peer:
        target = webhook(peer.url, new_tls=lambda: tls_context(file))
        assert target.deliver(MESSAGE, Interrupt()) == Delivered()


def test_nothing_is_sent_to_whom_nobody_vouches_for(tmp_path: Path) -> None:
    authority = trustme.CA()
    file = trusted(authority, tmp_path)
    for server in (served_by(trustme.CA(), "localhost"), served_by(authority, "elsewhere")):
        with Peer([reply(200)], tls=server) as peer:
            target = webhook(peer.url, new_tls=lambda: tls_context(file))
            assert target.deliver(MESSAGE, Interrupt()) == Failed(Trouble.TLS)
            assert peer.requests == []


def test_the_desk_shows_its_own_certificate(tmp_path: Path) -> None:
    authority = trustme.CA()
    file = trusted(authority, tmp_path)
    server = served_by(authority, "localhost")
    server.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(server)
    own = authority.issue_cert("desk-1.example")
    certificate = tmp_path / "desk.pem"
    own.private_key_and_cert_chain_pem.write_to_path(str(certificate))

    def with_certificate() -> ssl.SSLContext:
        context = tls_context(file)
        context.load_cert_chain(certificate)
        return context

    with Peer([reply(200)], tls=server) as peer:
        without = webhook(peer.url, new_tls=lambda: tls_context(file))
        assert isinstance(without.deliver(MESSAGE, Interrupt()), Failed)
        target = webhook(peer.url, new_tls=with_certificate)
        assert target.deliver(MESSAGE, Interrupt()) == Delivered()
        assert len(peer.requests) == 1


# -- secrets ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "secret", ["", "whsec_", "whsec_c2hvcnQ=", "planted!", "whsec_" + "A" * 200]
)
def test_a_secret_that_is_none_signs_nothing(secret: str) -> None:
    with pytest.raises(SecretError) as caught:
        signing_key(secret)
    assert "planted" not in f"{caught.value}"
    with Peer([reply(200)]) as peer:
        target = webhook(peer.url, secret=lambda: secret)
        assert target.deliver(MESSAGE, Interrupt()) == Failed(Trouble.SECRET)
        assert peer.requests == []


def test_neither_secret_nor_message_is_in_a_trace() -> None:
    assert SECRET not in repr(webhook("http://127.0.0.1:1"))
    assert CANARY not in repr(MESSAGE)
