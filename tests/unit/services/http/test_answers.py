"""What the client takes for an answer, and how much of it."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from contextlib import closing, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.http import LARGEST_ANSWER, Answer, Client, NoAnswer
from tests.support.server import Action, Do, Partly, Peer, reply
from tests.unit.services.http.conftest import Ask, asking


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location", ["http://127.0.0.1:9/", "/elsewhere", "http://[", "\xff\xfe", "javascript:0", ""]
)
def test_redirects_are_not_followed(
    new_client: Callable[..., Ask], status: int, location: str
) -> None:
    with Peer([reply(status, "moved", {"Location": location})]) as peer:
        answer = new_client(peer.url)()
    assert (answer.status, answer.body) == (status, b"moved")
    assert len(peer.requests) == 1


def test_redirect_body_has_a_cap(ask_once: Callable[[Action], Answer]) -> None:
    body = gzip.compress(b"x" * 5 * LARGEST_ANSWER, mtime=0)
    headers = {"Location": "/x", "Content-Encoding": "gzip"}
    assert ask_once(reply(302, body, headers)).body is None


@pytest.mark.parametrize(
    ("size", "fits"),
    [(LARGEST_ANSWER, True), (LARGEST_ANSWER + 1, False)],
    ids=["fits", "does not"],
)
@pytest.mark.parametrize("coding", ["plain", "gzip", "chunked"])
def test_cap(ask_once: Callable[[Action], Answer], size: int, fits: bool, coding: str) -> None:
    body = b"x" * size
    match coding:
        case "gzip":
            action = reply(200, gzip.compress(body, mtime=0), {"Content-Encoding": "gzip"})
        case "chunked":
            head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            action = head + b"%x\r\n" % size + body + b"\r\n0\r\n\r\n"
        case _:
            action = reply(200, body)
    assert ask_once(action).body == (body if fits else None)


def test_cap_of_the_call(new_client: Callable[..., Ask]) -> None:
    with Peer([reply(200, b"x" * (LARGEST_ANSWER + 1))]) as peer:
        body = new_client(peer.url)(cap=2 * LARGEST_ANSWER).body
    assert body is not None
    assert len(body) == LARGEST_ANSWER + 1


def test_too_large_is_not_read_on(new_client: Callable[..., Ask]) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 900000000\r\n\r\n"
    # The rest never comes: a client that waited for it would not return.
    with Peer([Partly(head + b"x" * (LARGEST_ANSWER + 70_000), Do.HANG)]) as peer:
        assert new_client(peer.url)().body is None
        peer.wait_until(lambda peer: peer.gone == 1)


def test_gzip_bomb(ask_once: Callable[[Action], Answer]) -> None:
    packed = zlib.compressobj(wbits=31)
    zeros = bytes(1_000_000)
    bomb = b"".join(packed.compress(zeros) for _ in range(100)) + packed.flush()
    bomb = gzip.compress(bomb, mtime=0)
    assert ask_once(reply(200, bomb, {"Content-Encoding": "gzip, gzip"})).body is None


@pytest.mark.parametrize(
    "action",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n2\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nxy\r\n{}\r\n",
        Partly(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1", Do.RESET),
        Partly(b"", Do.CLOSE),
        Partly(b"HTTP/1.1 200", Do.CLOSE),
        Partly(b"HTTP/1.1 200 OK\r\n", Do.CLOSE),
        Partly(b"HTTP/1.1 200 OK\r\nContent-Len", Do.CLOSE),
        Partly(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", Do.CLOSE),
        Partly(b"HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\nX: y\r\n", Do.CLOSE),
        Do.RESET,
        b"no HTTP at all\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n-1\r\n{}\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1,2\r\nConnection: close\r\n\r\n{}",
        b"HTTP/1.1 99999 Huh\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"Connection: close\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\nConnection: close\r\n\r\n{}",
    ],
)
def test_what_is_cut_or_damaged_is_no_answer(
    ask_once: Callable[[Action], Answer], action: Action
) -> None:
    with pytest.raises(NoAnswer) as nothing:
        ask_once(action)
    assert nothing.value.sent
    assert not nothing.value.tls


@given(
    name=st.sampled_from(["Content-Type", "Set-Cookie", "Location", "Date", "Retry-After", "Link"]),
    value=st.binary(max_size=60).filter(lambda value: not set(value) & set(b"\r\n")),
    status=st.sampled_from([200, 302, 401, 407, 429, 503]),
)
def test_any_header_gives_an_answer(name: str, value: bytes, status: int) -> None:
    head = reply(status, "{}").replace(
        b"\r\n", b"\r\n" + name.encode() + b": " + value + b"\r\n", 1
    )
    with Peer([head]) as peer:
        client = Client(peer.url, "a", "b", connect_timeout=4.0, read_timeout=4.0)
        with closing(client), suppress(NoAnswer):
            assert asking(client)().status == status


def test_refused_connection_is_not_sent(new_client: Callable[..., Ask]) -> None:
    with Peer() as peer:
        url = peer.url
    with pytest.raises(NoAnswer) as nothing:
        new_client(url)()
    assert not nothing.value.sent
    assert not nothing.value.tls


def test_exception_tells_nothing_personal() -> None:
    assert str(NoAnswer(tls=False, sent=True)) == "network"
    assert "secret" not in repr(Answer(200, b"secret"))
