"""Whom the client trusts, and what it says of those whom it doesn't."""

from __future__ import annotations

import gc
import ssl
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from kiosk.services.http import NoAnswer, tls_context
from tests.support.server import Do, Peer, reply
from tests.unit.services.http.conftest import Ask, served_by


def test_ca_file(new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path) -> None:
    with Peer([reply(200, "1")], tls=served_by(authority.issue_cert("localhost"))) as peer:
        ask = new_client(peer.url, tls=tls_context(ca_file))
        assert [ask().body, ask().body] == [b"1", b"1"]
    assert peer.connections == 1


@pytest.mark.parametrize("fault", ["untrusted", "wrong host", "expired", "no TLS"])
def test_tls_fault(
    new_client: Callable[..., Ask], authority: trustme.CA, ca_file: Path, fault: str
) -> None:
    tls, first = None, b""
    match fault:
        case "untrusted":
            tls = served_by(trustme.CA().issue_cert("localhost"))
        case "wrong host":
            tls = served_by(authority.issue_cert("elsewhere.test"))
        case "expired":
            past = datetime.now(UTC) - timedelta(days=1)
            tls = served_by(authority.issue_cert("localhost", not_after=past))
        case "no TLS":
            first = reply(400, "", {"Connection": "close"})
    with Peer(tls=tls, first=first) as peer:
        url = f"https://localhost:{peer.port}"
        with pytest.raises(NoAnswer) as nothing:
            new_client(url, tls=tls_context(ca_file))("POST", json={})
    assert nothing.value.tls
    assert not nothing.value.sent
    assert not peer.requests


def test_reset_within_the_handshake_is_not_sent(
    new_client: Callable[..., Ask], ca_file: Path
) -> None:
    with Peer(first=Do.RESET) as peer, pytest.raises(NoAnswer) as nothing:
        new_client(f"https://localhost:{peer.port}", tls=tls_context(ca_file))("POST")
    assert not nothing.value.sent
    # CPython's wrap_socket leaves the socket to the collector where the other side is gone already.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        del nothing
        gc.collect()


def test_old_tls_is_refused() -> None:
    assert tls_context().minimum_version is ssl.TLSVersion.TLSv1_2
    assert tls_context().verify_mode is ssl.CERT_REQUIRED
    assert tls_context().check_hostname


def test_unreadable_ca_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        tls_context(tmp_path / "none.pem")
    damaged = tmp_path / "damaged.pem"
    damaged.write_text("no certificate")
    with pytest.raises(ssl.SSLError):
        tls_context(damaged)
