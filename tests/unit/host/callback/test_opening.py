"""The listener opens and closes at once, in any order and as often as wanted."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import ExitStack

import pytest

from kiosk.host.callback import CallbackListener
from kiosk.visit.domain import NONCE
from tests.support.listening_desk import (
    PAGE,
    PATIENCE,
    QUERY,
    ListeningDesk,
    has_ipv6,
    is_up,
    opened,
    read_all,
    status,
)


def test_close_ends_every_connection_and_the_thread_at_once() -> None:
    with opened() as desk, ExitStack() as crowd:
        clients = [crowd.enter_context(desk.connect()) for _ in range(50)]
        clients[0].sendall(b"GET /callback")
        clients[1].sendall(b"GET / HTTP/1.1\r\n\r\n")
        assert clients[1].recv(1)
        started = time.monotonic()
        desk.listener.close()
        assert time.monotonic() - started < PATIENCE
        for client in clients:
            assert not read_all(client).startswith(b"HTTP")
        assert not is_up(desk.port, "127.0.0.1")
        assert not is_up(desk.port, "::1")


def test_the_port_is_free_for_others_after_close(desk: ListeningDesk) -> None:
    assert status(desk.get(f"/callback?{QUERY}")) == 200
    with desk.connect():
        desk.listener.close()
        families = [(socket.AF_INET, "127.0.0.1")]
        if has_ipv6():
            families.append((socket.AF_INET6, "::1"))
        for family, address in families:
            with socket.socket(family) as other:
                other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                other.bind((address, desk.port))
                other.listen()


def test_close_may_come_before_open_and_again(desk: ListeningDesk) -> None:
    for _ in range(3):
        desk.listener.close()
    CallbackListener(
        "http://localhost:3000/", on_return=desk.returns.append, page=lambda: PAGE
    ).close()


def test_close_may_come_from_several_threads_at_once(desk: ListeningDesk) -> None:
    threads = [threading.Thread(target=desk.listener.close) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert not is_up(desk.port, "127.0.0.1")


def test_it_opens_again_on_the_same_port_many_times(desk: ListeningDesk) -> None:
    for round_ in range(20):
        desk.listener.close()
        desk.listener.open(f"nonce-{round_}")
        assert status(desk.get(f"/callback?{NONCE}=nonce-{round_}")) == 200


def test_a_second_open_replaces_the_first(desk: ListeningDesk) -> None:
    desk.listener.open("the-second")
    assert status(desk.get(f"/callback?{QUERY}")) == 400
    assert status(desk.get(f"/callback?{NONCE}=the-second")) == 200
    assert len([thread for thread in threading.enumerate() if thread.name == "callback"]) == 1


def test_close_does_not_wait_for_a_callback_that_hangs(caplog: pytest.LogCaptureFixture) -> None:
    entered, release = threading.Event(), threading.Event()

    def hang(_query: str) -> None:
        entered.set()
        release.wait(PATIENCE)

    with opened(on_return=hang) as desk:
        (thread,) = [thread for thread in threading.enumerate() if thread.name == "callback"]
        with desk.connect() as client:
            client.sendall(
                f"GET /callback?{QUERY} HTTP/1.1\r\nHost: localhost:{desk.port}\r\n\r\n".encode()
            )
            assert entered.wait(PATIENCE)
            started = time.monotonic()
            desk.listener.close()
            assert time.monotonic() - started < PATIENCE / 2
        release.set()
        thread.join(PATIENCE)
    assert "callback.stuck" in caplog.messages
