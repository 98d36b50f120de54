"""How an answer travels: whole and at once, or as a bad network or a sick server would send it."""

import select
import socket
import struct
import sys
import time
from dataclasses import dataclass
from typing import Literal, TypeAlias

Way: TypeAlias = Literal["at_once", "late", "reset", "hang", "drip_head", "drip_body", "close"]

ENVIRON_KEY = "kiosk.sandbox.delivery"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One way of sending; `seconds` is the delay of a late answer, or the time between drips."""

    way: Way = "at_once"
    seconds: float = 0.0

    def send(self, connection: socket.socket, head: bytes, body: bytes) -> bool:
        """Send an answer; True if the connection may carry another request."""
        match self.way:
            case "reset":
                # Closing with a linger of nothing makes the kernel send RST instead of FIN.
                linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                # Detached, because the server would first shut the socket down, which sends FIN.
                socket.close(connection.detach())
                return False
            case "hang":
                while pause(connection, 3600.0):
                    pass
                return False
            case "late":
                if not pause(connection, self.seconds):
                    return False
                connection.sendall(head + body)
            case "drip_head":
                if not self._drip(connection, head):
                    return False
                connection.sendall(body)
            case "drip_body":
                connection.sendall(head)
                return self._drip(connection, body)
            case "close":
                connection.sendall(head + body)
                return False
            case "at_once":
                connection.sendall(head + body)
        return True

    def _drip(self, connection: socket.socket, data: bytes) -> bool:
        for byte in data:
            connection.sendall(bytes((byte,)))
            if not pause(connection, self.seconds):
                return False
        return True


def pause(connection: socket.socket, seconds: float) -> bool:
    """Wait `seconds`, or less if the client goes: False then."""
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        readable, _, _ = select.select([connection], [], [], left)
        if readable:
            if not connection.recv(1, socket.MSG_PEEK):
                return False
            # The client sent its next request early: it is still there, but select is of no more
            # use for waiting, so look for its end every now and then instead.
            time.sleep(min(left, 0.05))
    return True
