"""A connection to a host of which some addresses may be dead (RFC 8305).

Attempts begin one after another without waiting for the last to fail, and the first that succeeds
wins. Look-up and attempts are given up as soon as `check` raises.
"""

from __future__ import annotations

import errno
import queue
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from itertools import zip_longest
from typing import Any, Final

APART: Final = 0.25
"""Seconds between the beginnings of two attempts, unless the last has failed (RFC 8305, 5)."""

_SLICE: Final = 0.05
"""Seconds between two looks at whether all of it has been given up."""

_UNDER_WAY: Final = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK})

Address = tuple[Any, ...]
"""As `getaddrinfo` tells it: family, kind, protocol, name, where."""

_worked: Final[dict[tuple[str, int], Any]] = {}
"""Where each host was reached last."""


def connect(host: str, port: int, seconds: float, check: Callable[[], None]) -> socket.socket:
    """A connection to `host`, whose look-up may take `seconds`, and all attempts as long again.

    Raises `OSError`: the first cause, or `TimeoutError` where there is none.
    """
    resolved = _resolve(host, port, check, time.monotonic() + seconds)
    last = _worked.get((host, port))
    addresses = _in_turns(sorted(resolved, key=lambda address: address[4] != last))
    sock, where = _race(addresses, check, time.monotonic() + seconds)
    _worked[host, port] = where
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def _resolve(host: str, port: int, check: Callable[[], None], deadline: float) -> list[Address]:
    """`getaddrinfo`, in a thread of its own.

    It cannot be interrupted, and blocks for as long as the resolver's servers are silent.
    """
    answers: queue.SimpleQueue[list[Address] | OSError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except OSError as error:
            answers.put(error)
        except ValueError:  # among them UnicodeError
            answers.put(socket.gaierror(socket.EAI_NONAME, "not a host name"))

    threading.Thread(target=ask, name="resolve", daemon=True).start()
    while True:
        check()
        try:
            addresses = answers.get(timeout=_SLICE)
        except queue.Empty:
            if time.monotonic() >= deadline:
                raise TimeoutError from None
            continue
        if isinstance(addresses, OSError):
            raise addresses
        return addresses


def _in_turns(addresses: list[Address]) -> list[Address]:
    """One of the first one's family, one of the other, and so on (RFC 8305, 4)."""
    same = [address for address in addresses if address[0] == addresses[0][0]]
    other = [address for address in addresses if address[0] != addresses[0][0]]
    pairs = zip_longest(same, other)
    return [address for pair in pairs for address in pair if address is not None]


def _race(
    addresses: list[Address], check: Callable[[], None], deadline: float
) -> tuple[socket.socket, Any]:
    """The first connection that comes about, and where it leads."""
    ahead = deque(addresses)
    cause: OSError | None = None
    due = time.monotonic()
    with selectors.DefaultSelector() as attempts:
        try:
            while ahead or attempts.get_map():
                check()
                now = time.monotonic()
                if now >= deadline:
                    raise cause or TimeoutError()
                if ahead and (now >= due or not attempts.get_map()):
                    due = now + APART
                    try:
                        _begin(ahead.popleft(), attempts)
                    except OSError as error:
                        cause, due = cause or error, now
                        continue
                wait = min(_SLICE, deadline - now, due - now if ahead else _SLICE)
                for key, _events in attempts.select(max(wait, 0.0)):
                    sock: socket.socket = attempts.unregister(key.fileobj).fileobj  # type: ignore[assignment]
                    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not code:
                        return sock, key.data
                    sock.close()
                    cause, due = cause or OSError(code, "connect"), time.monotonic()
        finally:
            for key in list(attempts.get_map().values()):
                key.fileobj.close()  # type: ignore[union-attr]
    raise cause or OSError("the name has no address")


def _begin(address: Address, attempts: selectors.BaseSelector) -> None:
    """Begin to connect. Raises `OSError` where that fails at once."""
    family, kind, protocol, _name, where = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        code = sock.connect_ex(where)
        if code not in _UNDER_WAY:
            raise OSError(code, "connect")
        attempts.register(sock, selectors.EVENT_WRITE, where)
    except BaseException:
        sock.close()
        raise
