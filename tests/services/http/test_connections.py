"""All calls share one connection while it lasts, and no cookie is kept between them."""

from __future__ import annotations

import gzip
from collections.abc import Callable

from kiosk.services.http import Client
from tests.services.http.conftest import Ask, asking
from tests.support.server import Do, Partly, Peer, reply


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
