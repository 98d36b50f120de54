"""On which addresses the listener answers, and who holds a port that it can't have."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import psutil
import pytest

from kiosk.host import port as port_module
from kiosk.host.callback import CallbackListener
from kiosk.host.port import ListenerUnavailable
from tests.support.listening_desk import (
    NONCE_VALUE,
    PAGE,
    QUERY,
    ListeningDesk,
    free_port,
    is_up,
    needs_ipv6,
    opened,
    status,
)


@needs_ipv6
def test_localhost_answers_on_both_addresses(desk: ListeningDesk) -> None:
    for address in ("127.0.0.1", "::1"):
        assert status(desk.get(f"/callback?{QUERY}", address=address)) == 200
    assert len(desk.returns) == 2


@needs_ipv6
@pytest.mark.parametrize(
    ("host", "here", "there"), [("127.0.0.1", "127.0.0.1", "::1"), ("[::1]", "::1", "127.0.0.1")]
)
def test_a_literal_address_is_the_only_one(host: str, here: str, there: str) -> None:
    with opened(f"http://{host}:{{port}}/callback") as desk:
        answer = desk.get(f"/callback?{QUERY}", host=f"{host}:{desk.port}", address=here)
        assert status(answer) == 200
        assert not is_up(desk.port, there)


def test_without_bind_only_loopback_is_listened_on() -> None:
    with opened("https://kiosk.example:{port}/callback") as desk:
        addresses = {
            connection.laddr.ip
            for connection in psutil.Process().net_connections("tcp")
            if connection.laddr.port == desk.port
        }
    assert addresses <= {"127.0.0.1", "::1"}
    assert "127.0.0.1" in addresses


def test_a_machine_without_ipv6_listens_on_ipv4_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    real = port_module._bound

    def bound(address: str, port: int) -> socket.socket:
        if address == "::1":
            raise OSError(errno.EADDRNOTAVAIL, "Cannot assign requested address")
        return real(address, port)

    monkeypatch.setattr(port_module, "_bound", bound)
    with opened() as desk:
        assert status(desk.get(f"/callback?{QUERY}")) == 200
        assert not is_up(desk.port, "::1")


@contextmanager
def taken(family: socket.AddressFamily, address: str) -> Iterator[int]:
    port = free_port()
    with socket.socket(family) as holder:
        holder.bind((address, port))
        holder.listen()
        yield port


def listener_on(port: int) -> CallbackListener:
    return CallbackListener(
        f"http://localhost:{port}/callback", on_return=lambda _: None, page=lambda: PAGE
    )


@pytest.mark.parametrize(
    ("family", "address"),
    [
        (socket.AF_INET, "127.0.0.1"),
        (socket.AF_INET, "0.0.0.0"),
        pytest.param(socket.AF_INET6, "::1", marks=needs_ipv6),
    ],
)
def test_a_taken_port_is_named_with_its_holder(family: socket.AddressFamily, address: str) -> None:
    with taken(family, address) as port:
        listener = listener_on(port)
        with pytest.raises(ListenerUnavailable) as caught:
            listener.open(NONCE_VALUE)
        assert caught.value.port == port
        assert caught.value.holder == f"{psutil.Process().name()} (pid {os.getpid()})"
        assert str(port) in str(caught.value)
    listener.open(NONCE_VALUE)  # nothing was left behind on the other address
    listener.close()


def test_a_holder_that_the_system_does_not_tell_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_kind: str) -> None:
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "net_connections", denied)
    with taken(socket.AF_INET, "127.0.0.1") as port:
        with pytest.raises(ListenerUnavailable) as caught:
            listener_on(port).open(None)
        assert caught.value.holder is None


def test_an_address_that_this_machine_does_not_have_has_no_holder() -> None:
    listener = CallbackListener(
        f"https://kiosk.example:{free_port()}/",
        on_return=lambda _: None,
        page=lambda: PAGE,
        bind="192.0.2.1",
    )
    with pytest.raises(ListenerUnavailable) as caught:
        listener.open(None)
    assert caught.value.holder is None
