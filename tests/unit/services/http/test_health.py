"""Whether a service is there: told by what became of the last request."""

from __future__ import annotations

from collections.abc import Callable
from threading import Timer

import pytest

from kiosk.services.http import NoAnswer
from kiosk.visit.errors import Interrupted
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt
from tests.support.server import Do, Peer, reply
from tests.unit.services.http.conftest import Ask

GOOD = reply(200, "{}")


@pytest.mark.parametrize(
    ("status", "is_answering"),
    [
        *((200, True), (204, True), (400, True), (401, True), (404, True), (409, True)),
        *((429, True), (301, False), (302, False), (500, False), (502, False), (503, False)),
    ],
)
def test_an_answer(new_client: Callable[..., Ask], status: int, is_answering: bool) -> None:
    health = ServiceHealth()
    with Peer([reply(status, "{}")]) as peer:
        new_client(peer.url, health=health)()
    assert health.is_answering is is_answering


@pytest.mark.slow
@pytest.mark.parametrize("broken", [b"", b"HTTP/1.1 2", b"what\r\n\r\n", GOOD[:-1]])
def test_no_answer(new_client: Callable[..., Ask], broken: bytes) -> None:
    health = ServiceHealth()
    with Peer([GOOD, broken]) as peer:
        ask = new_client(peer.url, health=health)
        ask()
        assert health.is_answering is True
        with pytest.raises(NoAnswer):
            ask("POST")
    assert health.is_answering is False


def test_nobody_there(new_client: Callable[..., Ask]) -> None:
    health = ServiceHealth()
    with Peer([]) as peer:
        url = peer.url
    with pytest.raises(NoAnswer):
        new_client(url, health=health)()
    assert health.is_answering is False


def test_whoever_leaves_learns_nothing(new_client: Callable[..., Ask]) -> None:
    health, interrupt = ServiceHealth(), Interrupt()
    with Peer([Do.HANG]) as peer:
        Timer(0.1, interrupt.set).start()
        with pytest.raises(Interrupted):
            new_client(peer.url, health=health)(interrupt=interrupt)
    assert health.is_answering is None


def test_a_change_is_told_once(new_client: Callable[..., Ask]) -> None:
    health = ServiceHealth()
    changes: list[bool | None] = []
    health.on_change = lambda: changes.append(health.is_answering)
    with Peer([GOOD, GOOD, reply(503, "{}"), reply(500, "{}"), GOOD]) as peer:
        ask = new_client(peer.url, health=health)
        for _ in range(5):
            ask()
    assert changes == [True, False, True]
