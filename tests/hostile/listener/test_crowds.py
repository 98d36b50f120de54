"""Neither a crowd of connections nor a slow one keeps the return from getting through."""

from __future__ import annotations

import errno
import select
import socket
import time
from contextlib import ExitStack, suppress

import pytest

from kiosk.host.port import MOST
from tests.support.listening_desk import PATIENCE, QUERY, ListeningDesk, opened, read_all, status


def test_beside_200_half_open_connections_the_return_gets_through(desk: ListeningDesk) -> None:
    with ExitStack() as crowd:
        for number in range(200):
            client = crowd.enter_context(desk.connect())
            client.sendall(b"GET /callback?" if number % 2 else b"")
        started = time.monotonic()
        answer = desk.get(f"/callback?{QUERY}")
        assert time.monotonic() - started < PATIENCE
    assert status(answer) == 200


def test_when_full_the_oldest_gives_way(desk: ListeningDesk) -> None:
    with ExitStack() as crowd:
        clients = [crowd.enter_context(desk.connect()) for _ in range(MOST + 10)]
        assert status(desk.get(f"/callback?{QUERY}")) == 200
        assert [read_all(client) for client in clients[:11]] == [b""] * 11
        readable, _, _ = select.select(clients[11:], [], [], 0)
        assert readable == []


def test_when_full_of_answered_ones_the_return_gets_through(desk: ListeningDesk) -> None:
    with ExitStack() as crowd:
        for _ in range(MOST):
            client = crowd.enter_context(desk.connect())
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert client.recv(1)
        assert status(desk.get(f"/callback?{QUERY}")) == 200


def test_when_file_descriptors_run_out_the_oldest_gives_way(
    desk: ListeningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = socket.socket.accept
    left = [OSError(errno.EMFILE, "Too many open files"), OSError(errno.ENFILE, "the same")]

    def accept(listening: socket.socket) -> tuple[socket.socket, object]:
        if left:
            raise left.pop()
        return real(listening)

    with desk.connect() as oldest, desk.connect() as next_, desk.connect() as youngest:
        desk.get("/")  # all three are accepted, as it came after them
        monkeypatch.setattr(socket.socket, "accept", accept)
        assert status(desk.get(f"/callback?{QUERY}")) == 200
        assert read_all(oldest) == read_all(next_) == b""
        assert select.select([youngest], [], [], 0)[0] == []


@pytest.mark.parametrize(
    "start",
    [b"", b"GET /callback?", b"GET / HTTP/1.1\r\n\r\n"],
    ids=["silent", "dripping", "answered and staying"],
)
def test_no_connection_outlasts_the_deadline(start: bytes) -> None:
    with opened(deadline=0.3) as desk, desk.connect() as client:
        began = time.monotonic()
        client.sendall(start)
        received = b""
        with suppress(ConnectionResetError, BrokenPipeError):
            while time.monotonic() - began < PATIENCE:
                if select.select([client], [], [], 0.01)[0]:
                    if not (chunk := client.recv(65536)) and not start.endswith(b"\n"):
                        break
                    received += chunk
                client.sendall(b"x")  # a drip for those that it is for, and noise for the others
        assert 0.2 < time.monotonic() - began < PATIENCE
        assert not received.startswith(b"HTTP/1.1 200")
        assert desk.returns == []
