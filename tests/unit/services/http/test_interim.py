"""Interim answers (RFC 9110, 15.2) are skipped in front of every final one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.http import Answer, Client, NoAnswer, tls_context
from tests.support.server import Action, Peer, Tunnel, reply
from tests.unit.services.http.conftest import Ask, asking, served_by

INTERIM = {
    "100": b"HTTP/1.1 100 Continue\r\n\r\n",
    "102": b"HTTP/1.1 102 Processing\r\n\r\n",
    "103 with headers": b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\nX: y\r\n\r\n",
    "headers of a final one": (
        b"HTTP/1.1 103 Early Hints\r\nContent-Length: 7\r\nTransfer-Encoding: chunked\r\n"
        b"Date: Mon, 01 Jun 2026 12:01:00 GMT\r\nRetry-After: 9\r\n\r\n"
    ),
    "unknown, without a phrase": b"HTTP/1.1 199\r\n\r\n",
}


@pytest.mark.parametrize("name", INTERIM)
@pytest.mark.parametrize("times", [1, 3, 150])
def test_interim_answers_are_skipped(new_client: Callable[..., Ask], name: str, times: int) -> None:
    with Peer([INTERIM[name] * times + reply(201, "final"), reply(200, "next")]) as peer:
        ask = new_client(peer.url)
        answer = ask("POST")
        assert (answer.status, answer.body) == (201, b"final")
        assert (answer.date, answer.retry_after) == (None, None)
        assert ask().body == b"next"
    assert peer.connections == 1
    assert [request.method for request in peer.requests] == ["POST", "GET"]


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_in_front_of_an_answer_to_any_request(new_client: Callable[..., Ask], method: str) -> None:
    mixed = b"".join(INTERIM.values())
    with Peer([mixed + b"HTTP/1.1 204 No Content\r\n\r\n", mixed + reply(404, "no")]) as peer:
        ask = new_client(peer.url)
        assert [ask(method).status, ask(method).status] == [204, 404]
    assert peer.connections == 1


@given(st.lists(st.integers(102, 199), max_size=5), st.sampled_from([200, 201, 302, 401, 503]))
def test_any_interim_status(interim: list[int], status: int) -> None:
    before = b"".join(b"HTTP/1.1 %d Wait\r\nX: y\r\n\r\n" % status for status in interim)
    with Peer([before + reply(status, "final")]) as peer:
        client = Client(peer.url, "a", "b", connect_timeout=4.0, read_timeout=4.0)
        with closing(client):
            answer = asking(client)()
    assert (answer.status, answer.body) == (status, b"final")


def test_in_front_of_a_proxys_answer(
    new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path
) -> None:
    service = Peer([reply(200, "1")], tls=served_by(authority.issue_cert("service.test")))
    hints = INTERIM["103 with headers"]
    with service, Peer([Tunnel(service.port, before=hints)]) as proxy:
        ask = new_client("https://service.test:8443", tls=tls_context(ca_file), proxy=proxy.url)
        assert ask().body == b"1"


@pytest.mark.parametrize(
    "action",
    [
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: close\r\n\r\n"
        + reply(200, "{}"),
        b"HTTP/1.1 103 Early Hints\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\n" + b"X: y\r\n" * 200 + b"Connection: close\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nConnection: close\r\n\r\nno HTTP at all\r\n",
    ],
    ids=["another protocol", "nothing behind", "endless headers", "nonsense behind"],
)
def test_an_interim_answer_alone_is_none(
    ask_once: Callable[[Action], Answer], action: Action
) -> None:
    with pytest.raises(NoAnswer) as nothing:
        ask_once(action)
    assert nothing.value.sent
