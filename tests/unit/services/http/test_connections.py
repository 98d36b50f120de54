"""All calls share one connection while it lasts, and no cookie is kept between them."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import trustme

from kiosk.services.http import Client, tls_context
from tests.support.server import DEADLINE, Do, Partly, Peer, reply
from tests.unit.services.http.conftest import Ask, asking, served_by


def test_one_connection_for_all_calls(new_client: Callable[..., Ask]) -> None:
    page = "<html>" + "x" * 5000
    script = [
        reply(200, {"a": 1}),
        reply(404, {"error": {"code": "x"}}),
        reply(500, page, {"Content-Type": "text/html"}),
        reply(429, "", {"Retry-After": "1"}),
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        reply(302, page, {"Location": "http://127.0.0.1:9/"}),
        reply(200, gzip.compress(b"{}", mtime=0), {"Content-Encoding": "gzip"}),
        reply(200, "[]"),
    ]
    with Peer(script) as peer:
        ask = new_client(peer.url)
        answers = [ask("DELETE" if n == 4 else "GET") for n in range(len(script))]
    assert [answer.status for answer in answers] == [200, 404, 500, 429, 204, 200, 302, 200, 200]
    assert [answer.body for answer in answers[-4:]] == [b"{}", page.encode(), b"{}", b"[]"]
    assert peer.connections == 1


def test_connection_that_went_stale_is_opened_anew(new_client: Callable[..., Ask]) -> None:
    with Peer([Partly(reply(200, "1"), Do.CLOSE), reply(200, "2")]) as peer:
        ask = new_client(peer.url)
        assert ask().body == b"1"
        peer.wait_until(lambda peer: peer.gone == 1)
        assert ask("POST").body == b"2"
    assert peer.connections == 2


def test_connection_close_is_heeded(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, "1", {"Connection": "close"})]) as peer:
        ask = new_client(peer.url)
        assert [ask().body, ask().body] == [b"1", b"1"]
    assert peer.connections == 2


def test_cookies_are_not_kept(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, "1", {"Set-Cookie": "a=b; Path=/"})]) as peer:
        ask = new_client(peer.url)
        ask()
        ask()
    assert "cookie" not in peer.requests[1].headers


def test_close_lets_go_of_the_connection() -> None:
    with Peer([reply()]) as peer:
        client = Client(peer.url, "a", "b", connect_timeout=4.0, read_timeout=4.0)
        asking(client)()
        client.close()
        peer.wait_until(lambda peer: peer.gone == 1)


def test_an_answer_alone_comes_on_a_connection_of_its_own(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, "1")]) as peer:
        ask = new_client(peer.url)
        ask()
        ask("GET", "result", alone=True)
        ask()
        ask()
    assert [request.connection for request in peer.requests] == [0, 1, 2, 2]


FOLLOWED = {
    "a whole answer": reply(200, "another person's"),
    "an answer that has begun": b"HTTP/1.1 200 OK\r\n",
    "one byte": b"\n",
}
BEFORE = {
    "a length": reply(200, "ours"),
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nours\r\n0\r\n\r\n",
    "nothing": b"HTTP/1.1 204 No Content\r\n\r\n",
}


@pytest.mark.parametrize("is_tls", [False, True])
@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("more", FOLLOWED)
def test_a_connection_with_unread_bytes_is_never_used_again(
    new_client: Callable[..., Ask],
    authority: trustme.CA,
    ca_file: Path,
    before: str,
    more: str,
    is_tls: bool,
) -> None:
    """Two answers to one request: the second would be read as that to the next."""
    script = [BEFORE[before] + FOLLOWED[more], reply(200, "next")]
    served = served_by(authority.issue_cert("localhost")) if is_tls else None
    trusted = tls_context(ca_file) if is_tls else None
    with Peer(script, tls=served) as peer:
        ask = new_client(peer.url, tls=trusted)
        assert ask().body == (b"" if before == "nothing" else b"ours")
        assert ask().body == b"next"
    assert [request.connection for request in peer.requests] == [0, 1]


def test_a_second_answer_that_comes_later_is_not_read(new_client: Callable[..., Ask]) -> None:
    """It lies in the connection when the next request would go into it."""
    go, lies_there = threading.Event(), threading.Event()

    def serve(listener: socket.socket) -> None:
        with listener.accept()[0] as connection:
            connection.recv(65536)
            connection.sendall(reply(200, "ours"))
            go.wait()
            connection.sendall(reply(200, "another person's"))
            lies_there.set()
            with listener.accept()[0] as other:
                other.recv(65536)
                other.sendall(reply(200, "next"))

    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:
        served = pool.submit(serve, listener)
        ask = new_client(f"http://127.0.0.1:{listener.getsockname()[1]}")
        assert ask().body == b"ours"
        go.set()
        assert lies_there.wait(DEADLINE)
        assert ask().body == b"next"
        served.result(DEADLINE)
