"""Proxies and certificates, as a desk's environment names them."""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path

import pytest
import trustme

from tests.support.command import ConfiguredDesk
from tests.support.server import Peer, reply
from tests.unit.services.http.conftest import served_by

SERVICE = "https://service.test"


def desk_at(url: str, folder: Path, **variables: str) -> ConfiguredDesk:
    desk = ConfiguredDesk(folder, url, "desk", "secret")
    desk.variables |= variables
    return desk


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE"])
def test_variables_of_other_programs_add_nobody_to_believe(tmp_path: Path, name: str) -> None:
    authority = trustme.CA()
    certificates = tmp_path / "certificates"
    certificates.mkdir()
    file = certificates / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    hashed = certificates / "0.0"
    authority.cert_pem.write_to_path(str(hashed))
    with Peer([reply(500)], tls=served_by(authority.issue_cert("localhost"))) as peer:
        where = certificates if name.endswith("DIR") else file
        desk = desk_at(peer.url, tmp_path, **{name: str(where)})
        with desk.verify("bankidse") as program:
            done = program.end()
        assert done.verdict == (1, "failed", "tls")
        assert not peer.requests


@pytest.mark.parametrize("name", ["https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks4"])
def test_a_socks_proxy_is_told(tmp_path: Path, name: str, scheme: str) -> None:
    desk = desk_at(SERVICE, tmp_path, **{name: f"{scheme}://localhost:1080"})
    with desk.verify("bankidse") as program:
        done = program.end()
    assert (done.status, done.text) == (2, "")
    assert "SOCKS" in done.errors
    assert done.errors.count("\n") == 1


@pytest.mark.parametrize("password", ["pä%C3%9F", "ключ", "p%D0%BA", "plain"])
def test_a_proxy_password_in_any_letters(tmp_path: Path, password: str) -> None:
    """Even in one that Latin-1 does not know; the customer's details are not at fault."""
    with Peer([reply(407, "no", {"Connection": "close"})]) as proxy:
        url = f"http://desk:{password}@127.0.0.1:{proxy.port}"
        desk = desk_at(SERVICE, tmp_path, https_proxy=url)
        with desk.verify("smartid", "--user-data", "registrationId=PNOLT-40504040001") as program:
            done = program.end()
    assert done.verdict == (1, "failed", "network")
    known = {"pä%C3%9F": "päß", "p%D0%BA": "pк"}.get(password, password)
    expected = b64encode(f"desk:{known}".encode()).decode()
    assert proxy.requests[0].headers["proxy-authorization"] == f"Basic {expected}"


@pytest.mark.parametrize("status", [400, 401, 403, 422, 502])
def test_a_fault_of_the_proxy_is_the_networks(tmp_path: Path, status: int) -> None:
    body = {"error": {"code": "VALIDATION_INVALID_USER_DATA", "message": "registrationId"}}
    with Peer([reply(status, body, {"Connection": "close"})]) as proxy:
        desk = desk_at(SERVICE, tmp_path, https_proxy=f"http://127.0.0.1:{proxy.port}")
        with desk.verify("smartid", "--user-data", "registrationId=PNOLT-40504040001") as program:
            assert program.end().verdict == (1, "failed", "network")
