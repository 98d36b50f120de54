"""The way by phone on the window: offered where the phone can come back, and its code."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from trustme import CA

from kiosk.app.application import Application
from kiosk.config import ListenerSettings, for_sandbox
from kiosk.services.registry import SERVICE_KINDS
from kiosk.visit.domain import Redirect
from kiosk.visit.stages import Waiting
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox

NAME = "desk.example"


@pytest.fixture
def certificate(tmp_path: Path) -> dict[str, Path]:
    leaf = CA().issue_cert(NAME)
    held, key = tmp_path / "desk.pem", tmp_path / "desk.key"
    held.write_bytes(b"".join(part.bytes() for part in leaf.cert_chain_pems))
    key.write_bytes(leaf.private_key_pem.bytes())
    key.chmod(0o600)
    return {"tls_certificate": held, "tls_key": key}


@pytest.fixture
def desk(
    sandbox: Sandbox,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Application]:
    """A desk for documents, whose listener is what the test asks for."""
    program = tmp_path / "browser" / "chromium"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("BROWSER", str(program))  # both ways are there, whatever is installed
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    settings = for_sandbox(
        sandbox.announcement, SERVICE_KINDS, listener_port=port, data_dir=tmp_path
    )
    listener = request.param(port, request)
    desk = Application(msgspec.structs.replace(settings, listener=listener))
    yield desk
    desk.close()


def on_the_network(port: int, request: pytest.FixtureRequest) -> ListenerSettings:
    served = request.getfixturevalue("certificate")
    return ListenerSettings(f"https://{NAME}:{port}/callback", bind="0.0.0.0", **served)


def by_name_alone(port: int, _request: pytest.FixtureRequest) -> ListenerSettings:
    return ListenerSettings(f"https://{NAME}:{port}/callback")


def on_this_desk(port: int, _request: pytest.FixtureRequest) -> ListenerSettings:
    return ListenerSettings(f"http://localhost:{port}/callback")


def not_beyond_this_desk(port: int, request: pytest.FixtureRequest) -> ListenerSettings:
    served = request.getfixturevalue("certificate")
    return ListenerSettings(f"https://{NAME}:{port}/callback", bind="127.0.0.1", **served)


@pytest.mark.parametrize("desk", [on_the_network], indirect=True)
def test_the_code_on_the_screen_is_the_page(kiosk: Kiosk) -> None:
    kiosk.wait_with("documents")
    assert kiosk.see("action.on-desk") is not None
    assert kiosk.code() is None
    kiosk.click("action.on-phone")
    session = kiosk.flow.visit_in(Waiting).session
    assert isinstance(session.prompt, Redirect)
    assert kiosk.code() == session.prompt.authorization_url
    assert "/idv/verify?token=" in session.prompt.authorization_url


@pytest.mark.parametrize("desk", [by_name_alone, on_this_desk, not_beyond_this_desk], indirect=True)
def test_no_phone_that_could_not_come_back(kiosk: Kiosk) -> None:
    kiosk.wait_with("documents")
    assert kiosk.see("action.on-desk") is not None
    assert kiosk.see("action.on-phone") is None
    assert kiosk.see("qr") is None


@pytest.mark.parametrize("desk", [on_this_desk], indirect=True)
def test_an_eid_needs_no_return(new_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = new_kiosk()
    kiosk.wait_with("mitid")
    assert kiosk.see("action.on-phone") is not None
