"""Answers as they come off a connection: what goes before one, and whether more comes behind it.

Any number of interim answers may go before (RFC 9110, 15.2); they say nothing that counts here, and
are skipped. What follows an answer that nobody has asked for would be read as the answer to the
next request: a proxy that has lost count can so put one person's data in place of another's.
"""

from __future__ import annotations

import contextlib
import io
import socket
from http import HTTPStatus
from http.client import BadStatusLine, HTTPResponse, IncompleteRead, parse_headers
from typing import Any


class Stream(io.BufferedReader):
    """What one answer is read from. Whoever is done with the answer closes it."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket) -> None:
        super().__init__(raw)
        self._sock = sock
        self.is_followed = False
        """Whether something was there behind the answer when it was closed."""
        self.is_in_head = False
        """Whether a head is being read that has begun and is not at its end."""

    def readline(self, size: int | None = -1, /) -> bytes:
        """A line. Raises `IncompleteRead` where a head is cut off.

        `http.client` takes the end of the connection for the end of the head, and what is cut off
        for an answer without a body.
        """
        line = super().readline(size)
        if self.is_in_head and not line.endswith(b"\n") and len(line) != size:
            raise IncompleteRead(line)
        return line

    def close(self) -> None:
        """Look once, without waiting."""
        if not self.closed:
            with contextlib.suppress(OSError, ValueError):  # the connection is gone
                self.is_followed = self._has_more()
        super().close()

    def _has_more(self) -> bool:
        timeout = self._sock.gettimeout()
        self._sock.settimeout(0.0)
        try:
            return bool(self.peek(1))
        finally:
            self._sock.settimeout(timeout)


class WireAnswer(HTTPResponse):
    """A final answer, which tells whether it was followed by anything."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.stream = Stream(self.fp.detach(), sock)
        self.fp = self.stream

    def begin(self) -> None:
        """Read the head. Raises `HTTPException` where it is none, or not whole."""
        super().begin()
        self.stream.is_in_head = False

    def _read_status(self) -> tuple[str, int, str]:
        """The status line of the final answer; `http.client` itself skips `100` alone.

        It is what a proxy's answer to CONNECT is read with, too. Raises `BadStatusLine` for `101`:
        what follows that is another protocol, which nobody has asked for.
        """
        while True:
            version, status, reason = super()._read_status()  # type: ignore[misc]
            self.stream.is_in_head = True
            if status == HTTPStatus.SWITCHING_PROTOCOLS:
                raise BadStatusLine("101")
            if status >= HTTPStatus.OK:
                return version, status, reason
            parse_headers(self.fp)
