"""The web server: HTTP/1.1 with connections kept alive, a thread for each, loopback only.

Werkzeug's own handler closes every connection after one answer and can't send half of one, so the
handler here builds on its WSGI environment alone and sends the answer itself.
"""

import io
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any
from wsgiref.types import WSGIApplication

from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler

from kiosk.sandbox.delivery import ENVIRON_KEY, Delivery

_MAX_BODY = 1_000_000


class Handler(WSGIRequestHandler):
    """Answers the requests of one connection, one after the other."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def run_wsgi(self) -> None:
        """Answer one request; the name is that of werkzeug's hook."""
        environ = self.make_environ()
        try:
            body = self._request_body(environ)
        except (ValueError, OSError):
            self.close_connection = True
            self.send_error(HTTPStatus.BAD_REQUEST)
            return
        environ["wsgi.input"] = io.BytesIO(body)
        environ["CONTENT_LENGTH"] = str(len(body))
        # Flask must not wait for the end of a chunked body that has been read here.
        environ.pop("HTTP_TRANSFER_ENCODING", None)
        status, headers, answer = _call(self.server.app, environ)
        delivery = environ.get(ENVIRON_KEY, Delivery())
        head = self._head(status, headers, len(answer))
        if not delivery.send(self.connection, head, answer):
            self.close_connection = True

    def _request_body(self, environ: dict[str, Any]) -> bytes:
        if environ.get("wsgi.input_terminated"):
            body: bytes = environ["wsgi.input"].read()
            return body
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if not 0 <= length <= _MAX_BODY:
            raise ValueError("body too large")
        return self.rfile.read(length)

    def _head(self, status: str, headers: list[tuple[str, str]], length: int) -> bytes:
        names = {name.lower() for name, _ in headers}
        code = int(status[:3])
        if "date" not in names:
            headers.append(("Date", self.date_time_string()))
        if "content-length" not in names and code not in {204, 304}:
            headers.append(("Content-Length", str(length)))
        if self.close_connection:
            headers.append(("Connection", "close"))
        lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers), "", ""]
        return "\r\n".join(lines).encode("latin-1")

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002
        """Nothing is logged: the requests can be read through the control interface."""


def _call(
    application: WSGIApplication, environ: dict[str, Any]
) -> tuple[str, list[tuple[str, str]], bytes]:
    """Run `application`; its status, headers and whole body."""
    started: list[tuple[str, list[tuple[str, str]]]] = []

    def start_response(
        status: str, headers: list[tuple[str, str]], _exc_info: Any = None, /
    ) -> Callable[[bytes], object]:
        started.append((status, list(headers)))
        return _no_write

    chunks: Iterable[bytes] = application(environ, start_response)
    try:
        body = b"".join(chunks)
    finally:
        close = getattr(chunks, "close", None)
        if close is not None:
            close()
    status, headers = started[-1]
    return status, headers, body


def _no_write(_data: bytes) -> None:
    raise NotImplementedError("Flask returns its answers")


class Server(ThreadedWSGIServer):
    """Listens on 127.0.0.1 from construction on; `serve_forever` answers."""

    request_queue_size = 512

    def __init__(self, port: int, application: WSGIApplication) -> None:
        super().__init__("127.0.0.1", port, application, Handler)

    @property
    def origin(self) -> str:
        """The address to reach it at, without a path."""
        return f"http://127.0.0.1:{self.port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: the client knows, and Flask tells of defects in the sandbox."""
