"""The one client, made for a peer that answers as a test says, and an authority to trust."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from kiosk.services.http import Answer, Client
from kiosk.visit.interrupt import Interrupt
from tests.support.server import Action, Peer

Ask = Callable[..., Answer]
"""A client's `request`, on a path, with a timeout and an interrupt where nothing else is said."""


def asking(client: Client) -> Ask:
    def ask(method: str = "GET", *path: str, **options: object) -> Answer:
        arguments: dict[str, object] = {"timeout": 8.0, "interrupt": Interrupt()} | options
        return client.request(method, *(path or ("things",)), **arguments)  # type: ignore[arg-type]

    return ask


@pytest.fixture
def new_client() -> Iterator[Callable[..., Ask]]:
    """Makes clients of a URL, and closes them."""
    clients = []

    def new(url: str, **options: object) -> Ask:
        arguments: dict[str, object] = {
            "base_url": url,
            "client_id": "desk",
            "client_secret": "secret",
            "connect_timeout": 4.0,
            "read_timeout": 8.0,
        }
        clients.append(Client(**arguments | options))  # type: ignore[arg-type]
        return asking(clients[-1])

    yield new
    for client in clients:
        client.close()


@pytest.fixture
def ask_once(new_client: Callable[..., Ask]) -> Callable[[Action], Answer]:
    def ask(action: Action) -> Answer:
        with Peer([action]) as peer:
            return new_client(peer.url)()

    return ask


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return file


def served_by(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
