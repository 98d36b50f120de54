"""A printing system on loopback that takes jobs and keeps them: what a spooler would see.

It speaks as much of IPP (RFC 8010, RFC 8011) and of CUPS's own operations as libcups asks for, to
one printer, and holds on to every byte that it is sent.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Final

PRINTER: Final = "front"

_OPERATION, _JOB, _PRINTER, _END = 0x01, 0x02, 0x04, 0x03
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE = 0x42, 0x44, 0x45, 0x47, 0x48
_NOT_FOUND: Final = 0x0406
_NOT_ACCEPTING: Final = 0x0506
_GET_PPD: Final = 0x400F
_CREATES_JOB: Final = frozenset({0x0002, 0x0005})  # Print-Job, Create-Job
IDLE, STOPPED = 3, 5
"""Values of printer-state."""


class PrintService:
    """The jobs that were sent, as they came over the wire."""

    def __init__(self, port: int, state: int) -> None:
        self.address = f"127.0.0.1:{port}"
        self.state = state
        self.refuses_jobs = False
        self.requests: list[bytes] = []
        """Whole bodies: attributes, titles and documents."""

    @property
    def jobs(self) -> list[bytes]:
        """The requests that begin a job; its title is among their attributes."""
        return [body for body in self.requests if _operation(body) in _CREATES_JOB]

    @property
    def documents(self) -> list[bytes]:
        """What was sent to be printed."""
        return [body[body.index(b"%PDF") :] for body in self.requests if b"%PDF" in body]

    def answer(self, body: bytes) -> bytes:
        operation, request = struct.unpack(">HI", body[2:8])
        if operation == _GET_PPD:
            return _head(_NOT_FOUND, request) + bytes([_END])
        if operation in _CREATES_JOB and self.refuses_jobs:
            return _head(_NOT_ACCEPTING, request) + bytes([_END])
        groups = bytes([_PRINTER]) + self._printer()
        if operation in _CREATES_JOB or operation == 0x0006:
            job = f"ipp://{self.address}/jobs/1"
            groups = (
                bytes([_JOB])
                + _attribute(_INTEGER, "job-id", struct.pack(">i", 1))
                + _attribute(_URI, "job-uri", job.encode())
                + _attribute(_ENUM, "job-state", struct.pack(">i", 3))
            )
        return _head(0, request) + groups + bytes([_END])

    def _printer(self) -> bytes:
        uri = f"ipp://{self.address}/printers/{PRINTER}"
        return b"".join(
            (
                _attribute(_NAME, "printer-name", PRINTER.encode()),
                _attribute(_URI, "printer-uri-supported", uri.encode()),
                _attribute(_ENUM, "printer-type", struct.pack(">i", 0x1004)),
                _attribute(_ENUM, "printer-state", struct.pack(">i", self.state)),
                _attribute(_KEYWORD, "printer-state-reasons", b"none"),
                _attribute(_BOOLEAN, "printer-is-accepting-jobs", b"\x01"),
                _attribute(_NAME, "printer-make-and-model", b"A stand-in"),
            )
        )


@contextmanager
def print_service(state: int = IDLE) -> Iterator[PrintService]:
    """Run one; `CUPS_SERVER` is to be its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    service = PrintService(server.server_address[1], state)
    server.service = service  # type: ignore[attr-defined]
    thread = Thread(target=server.serve_forever, name="print service", daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_POST(self) -> None:
        body = self._body()
        service: PrintService = self.server.service  # type: ignore[attr-defined]
        service.requests.append(body)
        answer = service.answer(body)
        self.send_response(200)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - http.server's name
        """Say nothing."""


def _operation(body: bytes) -> int:
    (operation,) = struct.unpack(">H", body[2:4])
    return int(operation)


def _head(status: int, request: int) -> bytes:
    return (
        struct.pack(">BBHI", 2, 0, status, request)
        + bytes([_OPERATION])
        + _attribute(_CHARSET, "attributes-charset", b"utf-8")
        + _attribute(_LANGUAGE, "attributes-natural-language", b"en")
    )


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    return (
        struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value
    )
