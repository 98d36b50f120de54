"""Calls go through the proxy that the desk or the system names, and past it on loopback."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from kiosk.services.http import NoAnswer, tls_context
from tests.support.server import Peer, Tunnel, reply
from tests.unit.services.http.conftest import Ask, served_by


def test_through_a_proxy(
    new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path
) -> None:
    service = Peer([reply(200, "1")], tls=served_by(authority.issue_cert("service.test")))
    with service, Peer([Tunnel(service.port)]) as proxy:
        ask = new_client("https://service.test:8443", tls=tls_context(ca_file), proxy=proxy.url)
        assert [ask().body, ask().body] == [b"1", b"1"]
    assert [(request.method, request.path) for request in proxy.requests] == [
        ("CONNECT", "service.test:8443")
    ]
    assert "authorization" not in proxy.requests[0].headers
    assert service.connections == 1


@pytest.mark.parametrize("status", [403, 407, 502])
def test_refused_by_the_proxy(new_client: Callable[..., Ask], status: int) -> None:
    with Peer([reply(status, "no", {"Connection": "close"})]) as proxy:
        ask = new_client("https://service.test", tls=tls_context(), proxy=proxy.url)
        with pytest.raises(NoAnswer) as nothing:
            ask("POST")
    assert not nothing.value.sent
    assert not nothing.value.tls


def test_system_proxy(new_client: Callable[..., Ask], monkeypatch: pytest.MonkeyPatch) -> None:
    with Peer([reply(502, "no", {"Connection": "close"})]) as proxy:
        for name in ("no_proxy", "NO_PROXY", "HTTPS_PROXY"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("https_proxy", proxy.url)
        with pytest.raises(NoAnswer):
            new_client("https://service.test", tls=tls_context())()
    assert proxy.requests[0].path == "service.test:443"


def test_loopback_needs_no_system_proxy(
    new_client: Callable[..., Ask], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Peer() as proxy, Peer([reply(200, "1")]) as peer:
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        for name in ("http_proxy", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        assert new_client(peer.url)().body == b"1"
    assert not proxy.connections
