"""The redirect listener: where a person's browser comes back to, for the time of one visit.

A return proves nothing. It prompts a look at the service, or carries a code to be redeemed there.
All that matters here is to let through nothing but this visit's own return, to be there when it
comes, whatever else knocks, and to keep nothing of it.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

import h11

from kiosk.host.port import MOST, listen, loopback
from kiosk.host.return_page import CONTENT_SECURITY_POLICY, Page, html
from kiosk.visit.domain import NONCE

DEADLINE = 3.0
"""Seconds that a connection may take in all, from being accepted, TLS included, to its end."""

HEAD = 8 * 1024
"""Bytes that a request may have in all."""

_CLOSING = 0.4  # seconds for the thread to end; it takes milliseconds unless `on_return` blocks

_log = logging.getLogger(__name__)


class CallbackListener:
    """Listens for one visit's return at `redirect_uri`, between `open` and `close`.

    On loopback only, unless `bind` names another address: on the very address where the URL has a
    loopback one, on 127.0.0.1 and ::1 otherwise, as a browser may try either for ``localhost``.

    `on_return` gets the query of each correct return as it came, without the question mark; again
    when the page is loaded again. It runs on the listener's thread, before the page is sent, and
    must return at once. `page` is asked on that thread too, each time: it is in the language that
    the desk speaks by then.
    """

    def __init__(
        self,
        redirect_uri: str,
        *,
        on_return: Callable[[str], None],
        page: Callable[[], Page],
        bind: str | None = None,
        tls: ssl.SSLContext | None = None,
        deadline: float = DEADLINE,
    ) -> None:
        url = urlsplit(redirect_uri)
        host = url.hostname or ""
        standard_port = 443 if url.scheme == "https" else 80
        self._port = url.port or standard_port
        self._path = (url.path or "/").encode()
        self._hosts = _hosts(host, self._port, bare=self._port == standard_port)
        self._addresses = (bind,) if bind else loopback(host)
        self._on_return = on_return
        self._page = page
        self._tls = tls
        self._deadline = deadline
        self._lock = threading.Lock()
        self._server: _Server | None = None

    def open(self, nonce: str | None) -> None:
        """Listen, with sockets that are bound when this returns; what was open before is closed.

        With a `nonce`, only a return that carries it, once, under `NONCE` is correct.
        Raises `ListenerUnavailable`.
        """
        with self._lock:
            self._close()
            self._server = _Server(
                listen(self._addresses, self._port),
                _Expected(self._hosts, self._path, nonce),
                on_return=self._on_return,
                page=self._page,
                tls=self._tls,
                deadline=self._deadline,
            )
            self._server.start()
        _log.info("callback.opened", extra={"port": self._port})

    def close(self) -> None:
        """End every connection and the thread, within half a second.

        Afterwards the port is free and `on_return` isn't called any more. From any thread but the
        listener's own, and as often as one likes.
        """
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._server is not None:
            self._server.end()
            self._server = None
            _log.info("callback.closed", extra={"port": self._port})


@dataclass(frozen=True, slots=True)
class _Expected:
    """What a correct return looks like."""

    hosts: frozenset[bytes]
    path: bytes
    nonce: str | None = field(repr=False)

    def judge(self, request: h11.Request) -> HTTPStatus:
        hosts = [value for name, value in request.headers if name == b"host"]
        path, _, query = request.target.partition(b"?")
        if request.http_version not in (b"1.0", b"1.1") or len(hosts) != 1:
            return HTTPStatus.BAD_REQUEST
        # A page elsewhere would get in by another name for this address (DNS rebinding).
        if hosts[0].lower() not in self.hosts:
            return HTTPStatus.MISDIRECTED_REQUEST
        if path != self.path:
            return HTTPStatus.NOT_FOUND
        if request.method != b"GET":
            return HTTPStatus.METHOD_NOT_ALLOWED
        if not _is_visit(request):
            return HTTPStatus.FORBIDDEN
        if _has_body(request) or not self._is_own(query.decode("ascii")):
            return HTTPStatus.BAD_REQUEST
        return HTTPStatus.OK

    def _is_own(self, query: str) -> bool:
        if self.nonce is None:
            return True
        pairs = parse_qsl(query, keep_blank_values=True)
        nonces = [value for name, value in pairs if name == NONCE]
        return len(nonces) == 1 and hmac.compare_digest(nonces[0].encode(), self.nonce.encode())


class _Server(threading.Thread):
    """The thread of one opening, with an event loop of its own."""

    def __init__(
        self,
        listening: list[socket.socket],
        expected: _Expected,
        *,
        on_return: Callable[[str], None],
        page: Callable[[], Page],
        tls: ssl.SSLContext | None,
        deadline: float,
    ) -> None:
        # A daemon, so that an `on_return` that never returns can't keep the program from ending.
        super().__init__(name="callback", daemon=True)
        self._listening = listening
        self._expected = expected
        self._on_return = on_return
        self._page = page
        self._tls = tls
        self._deadline = deadline
        # The one kind of loop that every system has, and that reports a socket as readable.
        self._loop = asyncio.SelectorEventLoop()
        self._loop.set_exception_handler(lambda _, context: _report(context.get("exception")))
        self._ended = asyncio.Event()
        self._connections: dict[asyncio.Task[None], None] = {}  # a set that knows the oldest

    def end(self) -> None:
        with suppress(RuntimeError):  # the loop is closed already
            self._loop.call_soon_threadsafe(self._ended.set)
        self.join(_CLOSING)
        if self.is_alive():
            _log.error("callback.stuck")

    def run(self) -> None:
        with closing(self._loop):
            self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        for listening in self._listening:
            self._loop.add_reader(listening, self._accept, listening)
        await self._ended.wait()
        for listening in self._listening:
            self._loop.remove_reader(listening)
            listening.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self, listening: socket.socket) -> None:
        """Take one connection only, whenever the loop comes by.

        So each is read before many others follow; a flood would else push out the person's own
        return before anyone looked at it.
        """
        try:
            accepted, _ = listening.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        except OSError:
            # No more file descriptors, of which some systems give fewer than `MOST`.
            self._evict()
            self._loop.remove_reader(listening)
            self._loop.call_later(0.01, self._loop.add_reader, listening, self._accept, listening)
            return
        accepted.setblocking(False)
        if len(self._connections) >= MOST:
            self._evict()
        task = self._loop.create_task(self._attend(accepted))
        self._connections[task] = None
        task.add_done_callback(partial(self._done, accepted))

    def _evict(self) -> None:
        # Every connection here is waiting for the other side: an answer is made in one step.
        if self._connections:
            oldest = next(iter(self._connections))
            del self._connections[oldest]
            oldest.cancel()

    def _done(self, accepted: socket.socket, task: asyncio.Task[None]) -> None:
        self._connections.pop(task, None)
        accepted.close()  # it has no transport where the task was cancelled before it began
        if not task.cancelled() and (error := task.exception()) is not None:
            _report(error)

    async def _attend(self, accepted: socket.socket) -> None:
        transport: asyncio.Transport | None = None
        # Who is late or goes away gets no answer; TLS errors are OSErrors too.
        with suppress(TimeoutError, OSError):
            try:
                async with asyncio.timeout(self._deadline):
                    reader = asyncio.StreamReader(HEAD)
                    protocol = asyncio.StreamReaderProtocol(reader)
                    transport, _ = await self._loop.connect_accepted_socket(
                        lambda: protocol, accepted, ssl=self._tls
                    )
                    await self._exchange(reader, transport)
            finally:
                if transport is not None:
                    transport.abort()

    async def _exchange(self, reader: asyncio.StreamReader, transport: asyncio.Transport) -> None:
        connection = h11.Connection(h11.SERVER, max_incomplete_event_size=HEAD - 1)
        request = None
        try:
            request = await _request(connection, reader)
        except h11.RemoteProtocolError as error:
            too_long = error.error_status_hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
            status = HTTPStatus(error.error_status_hint if too_long else HTTPStatus.BAD_REQUEST)
        else:
            if request is None:
                return
            status = self._expected.judge(request)
        if request is not None and status is HTTPStatus.OK:
            self._hand_on(request)
        else:
            _log.info("callback.refused", extra={"http_status": int(status)})
        body = html(self._page(), returned=status is HTTPStatus.OK)
        with_body = request is None or request.method != b"HEAD"
        transport.write(_answer(connection, status, body, with_body=with_body))
        await _leave(reader, transport)

    def _hand_on(self, request: h11.Request) -> None:
        _log.info("callback.returned")
        try:
            self._on_return(request.target.partition(b"?")[2].decode("ascii"))
        except Exception as error:  # noqa: BLE001 - whatever it is, the person gets the page
            _report(error)


def _report(error: BaseException | None) -> None:
    _log.error("callback.fault", exc_info=error)


async def _request(connection: h11.Connection, reader: asyncio.StreamReader) -> h11.Request | None:
    """Read the first request; what may follow is not looked at. None where nobody asked."""
    received = 0
    while (event := connection.next_event()) is h11.NEED_DATA:
        data = await reader.read(HEAD - received)
        received += len(data)
        connection.receive_data(data)
    return event if isinstance(event, h11.Request) else None


async def _leave(reader: asyncio.StreamReader, transport: asyncio.Transport) -> None:
    """End our side and wait for theirs.

    Closed on unread bytes, a connection is reset, and the answer may be lost (RFC 9112, 9.6).
    """
    if transport.can_write_eof():
        transport.write_eof()
    else:
        transport.close()  # TLS says goodbye by itself
    while await reader.read(HEAD):
        pass


_OF_A_VISIT = {b"sec-fetch-mode": b"navigate", b"sec-fetch-dest": b"document"}
"""What a browser says of the page that a person goes to (Fetch Metadata), where it says anything.

It says it to origins that it trusts, such as those on loopback.
"""

_AHEAD = frozenset({b"sec-purpose", b"purpose", b"x-purpose", b"x-moz"})
"""What it says of a page that it fetches before anybody has gone there."""


def _is_visit(request: h11.Request) -> bool:
    """Whether a person has come here, and it is no page elsewhere that makes their browser ask."""
    return all(
        name not in _AHEAD and value.lower() == _OF_A_VISIT.get(name, value.lower())
        for name, value in request.headers
    )


def _has_body(request: h11.Request) -> bool:
    return any(
        name == b"transfer-encoding" or (name == b"content-length" and value != b"0")
        for name, value in request.headers
    )


def _answer(
    connection: h11.Connection, status: HTTPStatus, body: bytes, *, with_body: bool
) -> bytes:
    headers = [
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(len(body))),
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Connection", "close"),
    ]
    if status is HTTPStatus.METHOD_NOT_ALLOWED:
        headers.append(("Allow", "GET"))
    events: list[h11.Event] = [
        h11.Response(status_code=status, reason=status.phrase, headers=headers)
    ]
    if with_body:
        events.append(h11.Data(data=body))
    events.append(h11.EndOfMessage())
    return b"".join(connection.send(event) or b"" for event in events)


def _hosts(host: str, port: int, *, bare: bool) -> frozenset[bytes]:
    """Spell Host as a browser may for the registered URL; `bare` is without the port."""
    name = f"[{host}]" if ":" in host else host
    return frozenset({f"{name}:{port}".encode()} | ({name.encode()} if bare else set()))
