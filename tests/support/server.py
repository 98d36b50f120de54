"""An HTTP peer on a real socket, which answers by a script and tells what it was asked.

It sends what the script says to the byte, also where no HTTP server would; nothing in it waits for
a fixed time, and no thread of it is left when the context ends.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from http import HTTPStatus
from typing import Any, Final, Self

DEADLINE: Final = 10.0
"""Seconds within which whatever a test waits for has to happen."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request, as it came."""

    method: str
    path: str
    """With the query."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    connection: int
    """The number of the connection that it came on, from 0."""
    time: float
    """By `time.monotonic()`, once it was here as a whole."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Do(Enum):
    """What a peer does in place of an answer."""

    HANG = "hang"
    """Nothing, until the other side closes."""
    RESET = "reset"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Drip:
    """First `at_once`, then `slowly` byte by byte, `interval` seconds apart."""

    at_once: bytes = field(repr=False)
    slowly: bytes = field(repr=False)
    interval: float = 0.02


@dataclass(frozen=True, slots=True)
class Partly:
    """`sent`, and then something else."""

    sent: bytes = field(repr=False)
    then: Do


@dataclass(frozen=True, slots=True)
class Tunnel:
    """What a proxy does on CONNECT: 200, and from then on pass everything on to this port.

    `before` is sent first.
    """

    port: int
    before: bytes = b""


Action = bytes | Do | Drip | Partly | Tunnel
Script = Callable[[Request], Action] | Iterable[Action]


def reply(
    status: int = 200,
    body: object = None,
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """A whole HTTP answer: `body` as it is (bytes, str) or as JSON; None for an empty one."""
    match body:
        case None:
            content = b""
        case bytes():
            content = body
        case str():
            content = body.encode()
        case _:
            content = json.dumps(body).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(len(content))}
    fields |= headers or {}
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else "Whatever"
    lines = [f"HTTP/1.1 {status} {phrase}", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content


class Peer:
    """Listens on a free port of 127.0.0.1, or on `port`, while its context lasts.

    `script` is what is done on each request in turn, the last one over and over, or a function of
    the request. With `tls` it speaks TLS. `first` is what is done on a connection, in plain text,
    before anything is read from it.
    """

    def __init__(
        self,
        script: Script = (),
        *,
        tls: ssl.SSLContext | None = None,
        first: Action = b"",
        port: int = 0,
    ) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.gone = 0
        """Connections that have ended, whoever ended them."""
        self._script = script if callable(script) else _in_turn(script)
        self._tls = tls
        self._first = first
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._closing, self._wake = socket.socketpair()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=64)

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def url(self) -> str:
        scheme, host = ("http", "127.0.0.1") if self._tls is None else ("https", "localhost")
        return f"{scheme}://{host}:{self.port}"

    def wait_until(self, holds: Callable[[Self], bool]) -> None:
        """Wait until `holds(self)`; looked at whenever something has happened here."""
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self), DEADLINE), "it did not come to that"

    def __enter__(self) -> Self:
        acceptor = threading.Thread(target=self._accept, name="peer")
        self._threads.append(acceptor)
        acceptor.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._wake.close()
        for thread in self._threads:  # the acceptor is the first, and adds none once it has ended
            thread.join()
        self._listener.close()
        self._closing.close()

    # -- threads -----------------------------------------------------------------------------------

    def _accept(self) -> None:
        while self._readable(self._listener):
            connection, _address = self._listener.accept()
            thread = threading.Thread(
                target=self._serve, args=(connection, self.connections), name="peer-connection"
            )
            self._threads.append(thread)
            with self._changed:
                self.connections += 1
                self._changed.notify_all()
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            connection.settimeout(DEADLINE)
            # Small writes leave at once.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if not self._do(self._first, connection):
                return
            if self._tls is None:
                self._talk(connection, number)
            else:
                with self._tls.wrap_socket(connection, server_side=True) as secured:
                    self._talk(secured, number)
        except OSError:
            pass  # the other side has had enough
        finally:
            connection.close()
            with self._changed:
                self.gone += 1
                self._changed.notify_all()

    def _talk(self, connection: socket.socket, number: int) -> None:
        pending = b""
        while True:
            request, pending = self._read(connection, number, pending)
            if request is None:
                return
            with self._changed:
                self.requests.append(request)
                self._changed.notify_all()
            if not self._do(self._script(request), connection):
                return

    def _read(
        self, connection: socket.socket, number: int, data: bytes
    ) -> tuple[Request | None, bytes]:
        while b"\r\n\r\n" not in data:
            more = self._receive(connection)
            if not more:
                return None, b""
            data += more
        head, _, data = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _version = first.split(" ")
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines)
        }
        length = int(headers.get("content-length", "0"))
        while len(data) < length:
            more = self._receive(connection)
            if not more:
                return None, b""
            data += more
        request = Request(method, path, headers, data[:length], number, time.monotonic())
        return request, data[length:]

    def _do(self, action: Action, connection: socket.socket) -> bool:
        """Whether the connection goes on."""
        match action:
            case bytes():
                connection.sendall(action)
                return b"connection: close" not in action.partition(b"\r\n\r\n")[0].lower()
            case Do.HANG:
                self._hang(connection)
            case Do.RESET:
                # Closing without lingering sends a reset in place of an end.
                linger = struct.pack("ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            case Do.CLOSE:
                pass
            case Drip():
                connection.sendall(action.at_once)
                for byte in action.slowly:
                    if self._readable(connection, action.interval):
                        break
                    connection.sendall(bytes([byte]))
                else:
                    return True
            case Partly():
                connection.sendall(action.sent)
                return self._do(action.then, connection)
            case Tunnel():
                with socket.create_connection(("127.0.0.1", action.port), DEADLINE) as far:
                    established = b"HTTP/1.1 200 Connection established\r\n\r\n"
                    connection.sendall(action.before + established)
                    self._relay(connection, far)
        return False

    def _hang(self, connection: socket.socket) -> None:
        while self._receive(connection):
            pass

    def _relay(self, near: socket.socket, far: socket.socket) -> None:
        while True:
            ready, _, _ = select.select([near, far, self._closing], [], [], DEADLINE)
            if not ready or self._closing in ready:
                return
            for source in ready:
                data = source.recv(65536)
                if not data:
                    return
                (far if source is near else near).sendall(data)

    def _receive(self, connection: socket.socket) -> bytes:
        """What comes next; nothing where the connection, or the peer's context, ends."""
        if isinstance(connection, ssl.SSLSocket) and connection.pending():
            return connection.recv(65536)
        return connection.recv(65536) if self._readable(connection) else b""

    def _readable(self, sock: socket.socket, within: float | None = None) -> bool:
        """Whether `sock` has something; False when the time is up or the context ends."""
        ready, _, _ = select.select([sock, self._closing], [], [], within)
        return sock in ready and self._closing not in ready


def _in_turn(actions: Iterable[Action]) -> Callable[[Request], Action]:
    script = list(actions)
    lock = threading.Lock()

    def following(_request: Request) -> Action:
        with lock, contextlib.suppress(IndexError):
            return script.pop(0) if len(script) > 1 else script[0]
        raise AssertionError("a request that the script does not know of")

    return following
