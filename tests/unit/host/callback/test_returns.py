"""Which returns are handed on, and how, and what comes of a callback that fails."""

from __future__ import annotations

import socket
import threading
from contextlib import closing

import pytest

from kiosk.host.callback import CallbackListener
from kiosk.visit.domain import NONCE
from tests.support.listening_desk import (
    CODE,
    NONCE_VALUE,
    PAGE,
    PATIENCE,
    QUERY,
    ListeningDesk,
    opened,
    read_all,
    status,
)


def test_a_correct_return_is_handed_on_as_it_came(desk: ListeningDesk) -> None:
    query = f"code={CODE}%2B+a&x=&{NONCE}={NONCE_VALUE}&x=%zz"
    assert status(desk.get(f"/callback?{query}")) == 200
    assert desk.returns == [query]


def test_the_callback_runs_on_the_listeners_own_thread() -> None:
    names: list[str] = []
    with opened(on_return=lambda _: names.append(threading.current_thread().name)) as desk:
        desk.get(f"/callback?{QUERY}")
    assert names == ["callback"]


def test_a_reload_is_handed_on_again(desk: ListeningDesk) -> None:
    for _ in range(2):
        assert status(desk.get(f"/callback?{QUERY}")) == 200
    assert desk.returns == [QUERY, QUERY]


def test_without_a_nonce_every_query_is_a_return() -> None:
    with opened(nonce=None) as desk:
        assert status(desk.get("/callback")) == 200
        assert status(desk.get("/callback?code=1")) == 200
    assert desk.returns == ["", "code=1"]


def test_http_1_0_is_answered(desk: ListeningDesk) -> None:
    raw = f"GET /callback?{QUERY} HTTP/1.0\r\nHost: localhost:{desk.port}\r\n\r\n"
    assert status(desk.send(raw.encode())) == 200


def test_a_host_is_read_without_regard_to_case(desk: ListeningDesk) -> None:
    assert status(desk.get(f"/callback?{QUERY}", host=f"LocalHost:{desk.port}")) == 200


def test_a_head_that_comes_byte_by_byte_is_read(desk: ListeningDesk) -> None:
    raw = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
    with desk.connect() as client:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in raw:
            client.sendall(bytes([byte]))
        assert status(read_all(client)) == 200


def test_the_page_arrives_even_if_the_return_closes_the_listener(desk: ListeningDesk) -> None:
    desk.listener.close()
    returned = threading.Event()
    listener = CallbackListener(
        f"http://localhost:{desk.port}/callback",
        on_return=lambda _: returned.set(),
        page=lambda: PAGE,
    )
    for _ in range(20):
        returned.clear()
        listener.open(NONCE_VALUE)
        with closing(listener), desk.connect() as client:
            client.sendall(
                f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
            )
            assert returned.wait(PATIENCE)
            listener.close()
            answer = read_all(client)
        assert status(answer) == 200
        assert answer.endswith(b"</html>\n")


def test_a_callback_that_fails_ends_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_query: str) -> None:
        raise OSError("the desk stumbled")

    with opened(on_return=fail) as desk:
        for _ in range(2):
            assert status(desk.get(f"/callback?{QUERY}")) == 200
    assert caplog.messages.count("callback.fault") == 2
