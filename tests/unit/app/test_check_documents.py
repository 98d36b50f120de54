"""`check` on a desk for documents: its browser, its certificate, and whom its listener hears."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trustme

from kiosk.app.check import check
from tests.support.browser import in_order
from tests.support.command import ConfiguredDesk, free_port, run
from tests.support.sandbox import Sandbox
from tests.unit.app.test_check import checked, row

pytestmark = pytest.mark.slow


def lan_desk(
    sandbox: Sandbox, folder: Path, *names: str, days: float = 90, **changes: Any
) -> tuple[ConfiguredDesk, trustme.CA]:
    """A desk whose listener serves phones, with a certificate for `names`."""
    authority = trustme.CA()
    ends = datetime.now(UTC) + timedelta(days=days)
    leaf = authority.issue_cert(*names, not_after=ends)
    certificate, key = folder / "desk.pem", folder / "desk.key"
    certificate.write_bytes(b"".join(part.bytes() for part in leaf.cert_chain_pems))
    key.write_bytes(leaf.private_key_pem.bytes())
    key.chmod(0o600)
    listener = {"bind": "0.0.0.0", "tls_certificate": certificate, "tls_key": key}
    uri = f"https://desk.example:{free_port()}/callback"
    values = {"documents": sandbox.documents, "redirect_uri": uri, "listener": listener}
    return ConfiguredDesk.at(sandbox, folder, **values | changes), authority


def test_a_desk_that_phones_can_come_back_to(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process: a program of its own takes no word for whom the machine knows."""
    desk, authority = lan_desk(sandbox, tmp_path, "desk.example")
    store = tmp_path / "store.pem"
    authority.cert_pem.write_to_path(store)
    desk.variables |= {"BROWSER": str(in_order(tmp_path / "bin"))}
    for name, value in desk.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SSL_CERT_FILE", str(store))
    said = io.StringIO()
    assert check(desk.file, said) == 0, said.getvalue()
    rows = [" ".join(line.split()) for line in said.getvalue().splitlines()]
    assert any(line.startswith("ok Service documents ") for line in rows)
    assert any(line.startswith("ok Certificate fits desk.example ") for line in rows)
    assert "ok Documents by phone offered" in rows


@pytest.mark.parametrize(
    ("name", "days", "mark", "explanation"),
    [
        ("desk.example", 29.5, "note", "ends in 29 days"),
        ("desk.example", 90, "note", "No authority that this machine knows"),
        ("other.example", 90, "FAIL", "not for desk.example"),
        ("desk.example", -1, "FAIL", "expired"),
    ],
)
def test_a_certificate_that_phones_would_not_like(
    sandbox: Sandbox, tmp_path: Path, name: str, days: float, mark: str, explanation: str
) -> None:
    desk, _authority = lan_desk(sandbox, tmp_path, name, days=days)
    done = checked(desk)
    assert done.status == (1 if mark == "FAIL" else 0)
    certificate_row = row(done, "Certificate")
    assert certificate_row[0] == mark
    assert explanation in certificate_row[1]


@pytest.mark.parametrize(
    ("changes", "explanation"),
    [
        ({"redirect_uri": f"http://localhost:{free_port()}/callback"}, "leads to the phone itself"),
        ({"listener": {}}, "listener.bind is not set"),
        ({"listener": {"bind": "127.0.0.1"}}, "listener.bind is not set"),
    ],
)
def test_why_documents_are_not_offered_by_phone(
    sandbox: Sandbox, tmp_path: Path, changes: dict[str, Any], explanation: str
) -> None:
    uri = f"https://desk.example:{free_port()}/callback"
    values = {"documents": sandbox.documents, "redirect_uri": uri} | changes
    done = checked(ConfiguredDesk.at(sandbox, tmp_path, **values))
    mark, words = row(done, "Documents by phone")
    assert mark == "note"
    assert explanation in words


def test_a_desk_where_documents_can_be_shown_nowhere(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desk = ConfiguredDesk.at(sandbox, tmp_path, documents=sandbox.documents)
    done = checked(desk, {"PATH": str(tmp_path / "empty")}, has_browser=False)
    assert done.status == 1
    assert row(done, "Browser")[0] == "note"
    assert row(done, "Documents by phone")[0] == "FAIL"


@pytest.mark.parametrize("arguments", [("--sandbox",), ()])
def test_the_sandbox_needs_no_browser(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "empty").mkdir()
    path = {"PATH": str(tmp_path / "empty")}
    done = run("check", *arguments, home=tmp_path / "home", variables=path)
    assert row(done, "Browser")[0] == "note"
    assert row(done, "Documents by phone")[0] == "note"
    assert "sandbox" in row(done, "Documents by phone")[1]
    assert done.status == 0


def test_a_desk_without_documents_says_nothing_of_them(sandbox: Sandbox, tmp_path: Path) -> None:
    done = checked(ConfiguredDesk.at(sandbox, tmp_path))
    assert "Documents" not in done.text
    assert "Certificate" not in done.text
