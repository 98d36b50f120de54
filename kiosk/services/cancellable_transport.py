"""Connections that can be shut down from outside, whatever they are waiting for.

A `Call` is one request under way. Ending it, from another thread, gives up whatever it is in: the
look-up of a name, a connection that comes about, TLS being agreed on, a head or a body that drips.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Iterator
from enum import Enum
from typing import Any, Final

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from kiosk.services.racing import connect
from kiosk.services.wire import Stream, WireAnswer


class CancelCause(Enum):
    """What ended a call from outside."""

    DEADLINE = "deadline"
    INTERRUPT = "interrupt"


class Call:
    """One call under way, and the means to end it from outside."""

    def __init__(self) -> None:
        self.ended: CancelCause | None = None
        self.connected = False
        self._lock = threading.Lock()
        self._lifeline: socket.socket | None = None
        self._orphaned = False

    def end(self, cause: CancelCause) -> None:
        """Shut the connection down. The first cause is the one that counts."""
        with self._lock:
            if self.ended is None:
                self.ended = cause
            if self._lifeline is not None:
                _shut_down(self._lifeline)

    def check(self) -> None:
        """Raise `OSError` where the call has been ended."""
        if self.ended is not None:
            raise ConnectionAbortedError

    def watch(self, lifeline: socket.socket) -> None:
        """From here on, `end` shuts `lifeline` down."""
        with self._lock:
            self._lifeline = lifeline
            self.check()

    def keep(self, lifeline: socket.socket) -> bool:
        """Whether this call still needs `lifeline`, whose connection is done with it.

        A connection that the answer's head declares closed is let go of while its body is still
        to be read.
        """
        with self._lock:
            self._orphaned = self._orphaned or lifeline is self._lifeline
            return lifeline is self._lifeline

    def release(self) -> None:
        """The answer has been read or given up: nothing is left to end."""
        with self._lock:
            if self._orphaned and self._lifeline is not None:
                self._lifeline.close()
            self._lifeline = None


class _Calls(threading.local):
    current: Call | None = None


_calls: Final = _Calls()


@contextlib.contextmanager
def under(call: Call) -> Iterator[None]:
    """Connections that this thread opens or uses within the block belong to `call`."""
    _calls.current = call
    try:
        yield
    finally:
        _calls.current = None
        call.release()


def _shut_down(lifeline: socket.socket) -> None:
    # OSError: the other side was quicker.
    with contextlib.suppress(OSError):
        lifeline.shutdown(socket.SHUT_RDWR)


def _open(host: str, port: int, seconds: float) -> socket.socket:
    """A connection to `host` for the call under way. Raises `OSError`."""
    call = _calls.current
    if call is None:
        raise RuntimeError("a connection outside a call")
    return connect(host, port, seconds, call.check)


class _CancellableConnection(HTTPConnection):
    """A connection that the call under way can shut down.

    The lifeline is a duplicate of the socket: it reaches the same connection also while, and after,
    TLS has taken the socket itself over.
    """

    response_class = WireAnswer
    _lifeline: socket.socket | None = None
    _last: Stream | None = None
    """What the last answer was read from."""

    @property
    def is_connected(self) -> bool:
        """Whether another request may go into this connection: nothing waits unread in it."""
        is_followed = self._last is not None and self._last.is_followed
        return super().is_connected and not is_followed

    def getresponse(self) -> urllib3.HTTPResponse:  # type: ignore[override]
        answer = super().getresponse()
        wire = answer._original_response
        self._last = wire.stream if isinstance(wire, WireAnswer) else None
        return answer

    def _new_conn(self) -> socket.socket:
        timeout = self.timeout if isinstance(self.timeout, int | float) else 60.0
        sock = _open(self._dns_host.strip("[]"), self.port or 0, timeout)
        sock.settimeout(timeout)
        try:
            self._lifeline = sock.dup()
            self._watch()
        except OSError:
            sock.close()
            raise
        return sock

    def connect(self) -> None:
        super().connect()
        try:
            self._established()
        except OSError:
            self.close()
            raise

    def putrequest(self, *args: Any, **kwargs: Any) -> None:
        if self.sock is not None:  # kept alive from an earlier call
            self._watch()
            self._established()
        super().putrequest(*args, **kwargs)

    def close(self) -> None:
        lifeline, self._lifeline = self._lifeline, None
        super().close()
        if lifeline is not None and not (_calls.current and _calls.current.keep(lifeline)):
            lifeline.close()

    def _watch(self) -> None:
        if _calls.current is not None and self._lifeline is not None:
            _calls.current.watch(self._lifeline)

    def _established(self) -> None:
        """Something may be sent from here on; nothing is where the call has ended.

        Python makes a TLS socket of a connection that is gone by then, too, without a handshake.
        """
        if _calls.current is not None:
            _calls.current.check()
            _calls.current.connected = True


class _CancellableTlsConnection(_CancellableConnection, HTTPSConnection):
    pass


class _Pool(HTTPConnectionPool):
    ConnectionCls = _CancellableConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _CancellableTlsConnection


class LifelineAdapter(HTTPAdapter):
    """requests' adapter on connections with a lifeline, and on these TLS settings."""

    def __init__(self, tls: ssl.SSLContext | None) -> None:
        self._tls = tls
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._tls, **kwargs)
        _use_lifelines(self.poolmanager)

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """With the URL's name and password in UTF-8 (RFC 7617); requests encodes Latin-1."""
        name, password = requests.utils.get_auth_from_url(proxy)
        if not name:
            return {}
        credentials = b64encode(f"{name}:{password}".encode(errors="replace")).decode("ascii")
        return {"Proxy-Authorization": f"Basic {credentials}"}

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._tls, **kwargs)
        _use_lifelines(manager)
        return manager

    def close(self) -> None:
        # urllib3 would leave the connections to the garbage collector.
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118 - it cannot be iterated over
                manager.pools[key].close()
        super().close()

    def cert_verify(self, conn: Any, *_settings: Any) -> None:
        """The context decides alone: the bundle that requests would add is not the system's."""
        conn.cert_reqs = "CERT_REQUIRED"


def _use_lifelines(manager: urllib3.PoolManager) -> None:
    manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}


def is_tls_fault(error: BaseException | None) -> bool:
    """Whether a fault of certificate or handshake is among the causes of `error`."""
    return any(
        isinstance(cause, ssl.SSLError | ssl.CertificateError | urllib3.exceptions.SSLError)
        for cause in _causes(error)
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    pending = [error]
    while pending:
        cause = pending.pop()
        if cause is None or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        pending += [cause.__cause__, cause.__context__, getattr(cause, "reason", None)]
        pending += [a for a in cause.args if isinstance(a, BaseException)]
