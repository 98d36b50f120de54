"""The listener of a desk that runs for months."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import trustme

from kiosk.app.listening import Listening
from kiosk.config import BrandSettings, ConfigurationError, ListenerSettings
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from tests.support.command import DEADLINE, free_port


class Served:
    """A listener with TLS, and what it shows of itself."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.certificate, self.key = folder / "certificate.pem", folder / "key.pem"
        self.renew()
        self.listening = Listening(
            ListenerSettings(
                redirect_uri=f"https://desk.example:{self.port}/callback",
                bind="127.0.0.1",
                tls_certificate=self.certificate,
                tls_key=self.key,
            ),
            "Desk",
            BrandSettings(),
            lambda _query: None,
        )

    def renew(self) -> bytes:
        """Write another certificate; its bytes."""
        issued = trustme.CA().issue_cert("desk.example")
        issued.private_key_pem.write_to_path(self.key)
        self.key.chmod(0o640)
        self.certificate.write_bytes(b"".join(pem.bytes() for pem in issued.cert_chain_pems))
        return ssl.PEM_cert_to_DER_cert(issued.cert_chain_pems[0].bytes().decode())

    def shown(self) -> bytes | None:
        anybody = ssl.create_default_context()
        anybody.check_hostname, anybody.verify_mode = False, ssl.CERT_NONE
        address = ("127.0.0.1", self.port)
        with (
            socket.create_connection(address, timeout=DEADLINE) as plain,
            anybody.wrap_socket(plain) as visitor,
        ):
            return visitor.getpeercert(binary_form=True)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    desk = Served(tmp_path)
    with closing(desk.listening):
        yield desk


def test_a_certificate_that_is_renewed_is_served(served: Served) -> None:
    served.listening.open(None)
    first = served.shown()
    renewed = served.renew()
    served.listening.open(None)
    assert served.shown() == renewed != first


@pytest.mark.parametrize(
    ("name", "mode", "said"),
    [
        ("key", 0o644, "listener.tls_key: every user can read"),
        ("key", 0o602, "listener.tls_key: every user can write"),
        ("certificate", 0o646, "listener.tls_certificate: every user can write"),
    ],
)
def test_files_that_others_could_have_touched_are_refused(
    served: Served, name: str, mode: int, said: str
) -> None:
    {"key": served.key, "certificate": served.certificate}[name].chmod(mode)
    with pytest.raises((VerificationError, ConfigurationError)) as raised:
        served.listening.open(None)
    assert said in str(getattr(raised.value, "about", None) or raised.value)


def test_one_that_cannot_be_read_any_more_ends_the_visit_in_words(served: Served) -> None:
    served.listening.open(None)
    served.certificate.write_text("half of one")
    with pytest.raises(VerificationError) as raised:
        served.listening.open(None)
    assert raised.value.reason is Reason.CONFIGURATION
    assert "listener.tls_certificate" in str(raised.value.about)
    with pytest.raises(ConnectionRefusedError):
        served.shown()
