"""The port that the redirect listener listens on, and who has it where it is taken."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from contextlib import suppress

MOST = 256
"""Connections at once; then the oldest gives way."""


class ListenerUnavailable(Exception):
    """The port can't be had. `holder` is who has it, such as ``python3 (pid 1234)``, if known."""

    def __init__(self, port: int, holder: str | None) -> None:
        super().__init__(f"port {port} is held by {holder or 'an unknown program'}")
        self.port = port
        self.holder = holder


def loopback(host: str) -> tuple[str, ...]:
    """The addresses that a browser may try for `host`, which is of this machine."""
    with suppress(ValueError):
        if ipaddress.ip_address(host).is_loopback:
            return (host,)
    return ("127.0.0.1", "::1")


def listen(addresses: tuple[str, ...], port: int) -> list[socket.socket]:
    """Sockets for all the addresses, or `ListenerUnavailable` and none.

    A second address may be missing (a machine without IPv6), but not taken: it might be the one
    that the browser prefers, and another program would get the return.
    """
    listening: list[socket.socket] = []
    try:
        for address in addresses:
            try:
                listening.append(_bound(address, port))
            except OSError as error:
                if not listening or error.errno not in (errno.EAFNOSUPPORT, errno.EADDRNOTAVAIL):
                    raise
    except OSError as error:
        for listener in listening:
            listener.close()
        raise ListenerUnavailable(port, _holder(port)) from error
    return listening


def _bound(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There, SO_REUSEADDR would let two programs share the port.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # Connections of the last visit that linger in TIME_WAIT must not hold up the next one.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.bind((address, port))
        listening.listen(MOST)
        listening.setblocking(False)
    except OSError:
        listening.close()
        raise
    return listening


def _holder(port: int) -> str | None:
    """Who listens on `port`, where this system tells this user."""
    import psutil

    with suppress(psutil.Error, OSError):
        for connection in psutil.net_connections("tcp"):
            if (
                connection.status == psutil.CONN_LISTEN
                and connection.laddr
                and connection.laddr.port == port
                and connection.pid is not None
            ):
                return f"{psutil.Process(connection.pid).name()} (pid {connection.pid})"
    return None
