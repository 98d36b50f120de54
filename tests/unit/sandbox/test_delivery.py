import socket
from collections.abc import Iterator

import pytest

from kiosk.sandbox.delivery import Delivery, Way, pause


class Recorder(socket.socket):
    """One end of a connection, which remembers in what pieces it was given its data."""

    sent: list[bytes]

    def sendall(self, data: bytes, flags: int = 0, /) -> None:  # type: ignore[override]
        self.sent.append(data)


@pytest.fixture
def ends() -> Iterator[tuple[Recorder, socket.socket]]:
    here, there = socket.socketpair()
    recorder = Recorder(fileno=here.detach())
    recorder.sent = []
    with recorder, there:
        yield recorder, there


@pytest.mark.parametrize(
    ("way", "pieces", "goes_on"),
    [
        ("at_once", [b"headbody"], True),
        ("late", [b"headbody"], True),
        ("close", [b"headbody"], False),
        ("drip_head", [b"h", b"e", b"a", b"d", b"body"], True),
        ("drip_body", [b"head", b"b", b"o", b"d", b"y"], True),
    ],
)
def test_the_pieces_of_an_answer(
    ends: tuple[Recorder, socket.socket], way: Way, pieces: list[bytes], goes_on: bool
) -> None:
    connection, _ = ends
    assert Delivery(way, 0.001).send(connection, b"head", b"body") is goes_on
    assert connection.sent == pieces


@pytest.mark.parametrize("way", ["late", "hang", "drip_head", "drip_body"])
def test_nobody_is_left_to_wait_for(ends: tuple[Recorder, socket.socket], way: Way) -> None:
    connection, client = ends
    client.close()
    assert Delivery(way, 3600).send(connection, b"head", b"body") is False
    assert b"".join(connection.sent) in {b"", b"h", b"headb"}


def test_an_early_request_is_not_taken_for_a_client_that_went(
    ends: tuple[Recorder, socket.socket],
) -> None:
    connection, client = ends
    client.sendall(b"GET")
    assert pause(connection, 0.06)
    assert connection.recv(3) == b"GET"
