"""The redirect listener, over real sockets on loopback, and a client's ways to speak to it."""

from __future__ import annotations

import dataclasses
import logging
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from kiosk.host.callback import CallbackListener
from kiosk.host.return_page import Page
from kiosk.visit.domain import NONCE

NONCE_VALUE = "n0nce-Of-This-Visit"
CODE = "planted-one-use-code"
QUERY = f"code={CODE}&{NONCE}={NONCE_VALUE}"
PATIENCE = 12.0  # seconds until a test gives up, far from what anything takes

PAGE = Page(
    language="ar",
    direction="rtl",
    title="Desk <1>",
    heading='You can "close" this & go',
    text="Look at the desk's screen.",
    error_heading="Nothing here",
    error_text="Ask at <b>the desk</b>.",
)


def has_ipv6() -> bool:
    with suppress(OSError), socket.socket(socket.AF_INET6) as probe:
        probe.bind(("::1", 0))
        return True
    return False


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="this machine has no ::1")


def free_port() -> int:
    """Find a port that is free on both loopback addresses."""
    while True:
        with socket.socket() as first, socket.socket(socket.AF_INET6) as second:
            first.bind(("127.0.0.1", 0))
            port = int(first.getsockname()[1])
            if not has_ipv6():
                return port
            with suppress(OSError):
                second.bind(("::1", port))
                return port


@dataclasses.dataclass
class ListeningDesk:
    """A listener, what it handed on, and a client's ways to speak to it."""

    listener: CallbackListener
    port: int
    returns: list[str]

    def connect(self, address: str = "127.0.0.1") -> socket.socket:
        return socket.create_connection((address, self.port), timeout=PATIENCE)

    def send(self, raw: bytes, address: str = "127.0.0.1") -> bytes:
        """Send and read to the end; a client that closes its half shows that no more is coming."""
        with self.connect(address) as client:
            client.sendall(raw)
            return read_all(client)

    def get(self, target: str, host: str | None = None, address: str = "127.0.0.1") -> bytes:
        return self.send(
            f"GET {target} HTTP/1.1\r\nHost: {host or f'localhost:{self.port}'}\r\n\r\n".encode(),
            address,
        )


def read_all(client: socket.socket) -> bytes:
    answer = b""
    with suppress(ConnectionResetError):
        while chunk := client.recv(65536):
            answer += chunk
    return answer


def status(answer: bytes) -> int:
    match = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
    assert match, answer[:80]
    return int(match[1])


def header(answer: bytes, name: str) -> str | None:
    head = answer.partition(b"\r\n\r\n")[0].decode()
    match = re.search(rf"^{name}: (.*)$", head, re.MULTILINE | re.IGNORECASE)
    return match[1].strip() if match else None


def is_up(listener_port: int, address: str) -> bool:
    try:
        socket.create_connection((address, listener_port), timeout=PATIENCE).close()
    except OSError:
        return False
    return True


@contextmanager
def opened(
    uri: str = "http://localhost:{port}/callback",
    *,
    nonce: str | None = NONCE_VALUE,
    on_return: Callable[[str], None] | None = None,
    bind: str | None = None,
    tls: ssl.SSLContext | None = None,
    deadline: float = 10 * PATIENCE,  # so that no test passes by it unawares
) -> Iterator[ListeningDesk]:
    port = free_port()
    returns: list[str] = []
    listener = CallbackListener(
        uri.format(port=port),
        on_return=on_return or returns.append,
        page=lambda: PAGE,
        bind=bind,
        tls=tls,
        deadline=deadline,
    )
    listener.open(nonce)
    try:
        yield ListeningDesk(listener, port, returns)
    finally:
        listener.close()


@pytest.fixture(autouse=True)
def _no_thread_is_left(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    caplog.set_level(logging.INFO, "kiosk")
    yield
    assert not [thread for thread in threading.enumerate() if thread.name == "callback"]


@pytest.fixture
def desk() -> Iterator[ListeningDesk]:
    with opened() as desk:
        yield desk
