"""The listener's own certificate, as a phone would take it."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from kiosk.host.certificate import Certificate, Fitness, look_at

NOW = datetime.now(UTC)


def look(
    folder: Path, *names: str, host: str = "desk.example", ends: timedelta = timedelta(days=90)
) -> Certificate:
    leaf = trustme.CA().issue_cert(*names, not_after=NOW + ends)
    file, key = folder / "desk.pem", folder / "desk.key"
    file.write_bytes(b"".join(part.bytes() for part in leaf.cert_chain_pems))
    key.write_bytes(leaf.private_key_pem.bytes())
    key.chmod(0o600)
    listening = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    listening.load_cert_chain(file, key)
    return look_at(file, listening, host)


@pytest.mark.parametrize(
    ("names", "host"),
    [
        (("desk.example",), "desk.example"),
        (("*.kiosk.example",), "desk.kiosk.example"),
        (("other.example", "desk.example"), "desk.example"),
        (("192.0.2.7",), "192.0.2.7"),
        (("::1",), "::1"),
    ],
)
def test_one_that_fits(tmp_path: Path, names: tuple[str, ...], host: str) -> None:
    certificate = look(tmp_path, *names, host=host)
    assert certificate.fitness is Fitness.GOOD
    assert certificate.ends is not None
    assert abs(certificate.ends - NOW - timedelta(days=90)) < timedelta(minutes=1)
    assert not certificate.is_known  # who has issued it is in nobody's store


@pytest.mark.parametrize(
    ("names", "host"),
    [
        (("other.example",), "desk.example"),
        (("*.kiosk.example",), "a.desk.kiosk.example"),
        (("*.example",), "desk.example"),
        (("192.0.2.8",), "192.0.2.7"),
        (("desk.example",), "192.0.2.7"),
    ],
)
def test_one_of_another_name(tmp_path: Path, names: tuple[str, ...], host: str) -> None:
    assert look(tmp_path, *names, host=host).fitness is Fitness.OTHER_NAME


def test_one_that_has_ended(tmp_path: Path) -> None:
    certificate = look(tmp_path, "desk.example", ends=-timedelta(minutes=1))
    assert certificate == Certificate(Fitness.EXPIRED)


def test_one_whose_authority_this_machine_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "store.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "store.pem"))
    leaf = authority.issue_cert("desk.example")
    file, key = tmp_path / "desk.pem", tmp_path / "desk.key"
    file.write_bytes(b"".join(part.bytes() for part in leaf.cert_chain_pems))
    key.write_bytes(leaf.private_key_pem.bytes())
    key.chmod(0o600)
    listening = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    listening.load_cert_chain(file, key)
    assert look_at(file, listening, "desk.example").is_known


def test_a_file_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "desk.pem"
    file.write_text("no certificate")
    with pytest.raises(ssl.SSLError):
        look_at(file, ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), "desk.example")
