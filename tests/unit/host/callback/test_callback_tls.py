"""The listener over TLS."""

from __future__ import annotations

import ssl
import time
from contextlib import ExitStack

import pytest
import trustme

from kiosk.host.port import MOST
from tests.support.listening_desk import PATIENCE, QUERY, opened, read_all, status


def certified() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost", "kiosk.example").configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


def test_phones_are_answered_over_tls_on_every_address() -> None:
    server, client = certified()
    uri = "https://kiosk.example:{port}/callback"
    with opened(uri, tls=server, bind="0.0.0.0") as desk:
        for address in ("127.0.0.1", "127.0.0.2"):
            with (
                desk.connect(address) as plain,
                client.wrap_socket(plain, server_hostname="kiosk.example") as phone,
            ):
                request = f"GET /callback?{QUERY} HTTP/1.1\r\nHost: kiosk.example:{desk.port}\r\n"
                phone.sendall(f"{request}\r\n".encode())
                answer = read_all(phone)
            assert status(answer) == 200
            assert answer.endswith(b"</html>\n")
    assert desk.returns == [QUERY, QUERY]


def test_over_tls_what_is_plain_or_untrusting_is_dropped_and_the_rest_still_answered(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server, client = certified()
    with opened("https://localhost:{port}/callback", tls=server) as desk:
        assert not desk.get(f"/callback?{QUERY}").startswith(b"HTTP")
        with desk.connect() as plain, pytest.raises(ssl.SSLCertVerificationError):
            ssl.create_default_context().wrap_socket(plain, server_hostname="localhost")
        with ExitStack() as crowd:
            for _ in range(MOST):  # in the middle of their handshakes
                crowd.enter_context(desk.connect()).sendall(b"\x16\x03\x01")
            plain = crowd.enter_context(desk.connect())
            with client.wrap_socket(plain, server_hostname="localhost") as browser:
                host = f"localhost:{desk.port}"
                browser.sendall(f"GET /callback?{QUERY} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
                assert status(read_all(browser)) == 200
    assert desk.returns == [QUERY]
    assert "callback.fault" not in caplog.messages


def test_a_tls_handshake_that_never_comes_ends_at_the_deadline() -> None:
    server, _ = certified()
    with opened("https://localhost:{port}/callback", tls=server, deadline=0.3) as desk:
        began = time.monotonic()
        with desk.connect() as client:
            assert read_all(client) == b""
        assert 0.2 < time.monotonic() - began < PATIENCE
