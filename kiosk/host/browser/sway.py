"""Under sway, the compositor of the locked-down session: where the browser's windows are put.

Sway centres whatever window asks for a place, and hears of exceptions by its own protocol alone
(sway-ipc(7)). Nothing of it reaches the browser, which is started without the socket's name.
"""

from __future__ import annotations

import json
import logging
import socket
import struct
import sys
from collections.abc import Mapping
from typing import Final

from kiosk.visit.ports import Area

SOCKET: Final = "SWAYSOCK"
"""The variable that names sway's socket."""

_MAGIC: Final = b"i3-ipc"
_HEAD: Final = struct.Struct("=6sII")
_RUN_COMMAND: Final = 0
_PATIENCE: Final = 5.0
"""Seconds that sway may take."""
_MOST: Final = 64 * 1024
"""Bytes of an answer: a few dozen are expected."""

_BROWSERS: Final = '[class="(?i)^(chromium|google-chrome|microsoft-edge)"]'

_log = logging.getLogger(__name__)


def keep_within(area: Area, environment: Mapping[str, str]) -> None:
    """Have every window of the browser that opens from now on put into `area`.

    Does nothing where no sway is. Its want is logged alone: the kiosk's bar stays above.
    """
    name = environment.get(SOCKET)
    if name is None:
        return
    # A comma would end the rule here, and have the rest done to whatever has the focus.
    rules = "; ".join(
        f"for_window {_BROWSERS} {command}"
        for command in (
            "floating enable",
            "border none",
            f"resize set width {area.width} px height {area.height} px",
            f"move absolute position {area.x} px {area.y} px",
        )
    )
    try:
        is_done = _told(name, rules)
    except (OSError, ValueError):
        is_done = False
    if not is_done:
        _log.warning("browser.not_placed")


def _told(name: str, command: str) -> bool:
    if sys.platform == "win32":
        return False
    payload = command.encode()
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_PATIENCE)
        connection.connect(name)
        connection.sendall(_HEAD.pack(_MAGIC, len(payload), _RUN_COMMAND) + payload)
        with connection.makefile("rb") as stream:
            magic, length, _kind = _HEAD.unpack(_exactly(stream.read(_HEAD.size), _HEAD.size))
            if magic != _MAGIC or length > _MOST:
                raise ValueError("no answer of sway's")
            answers = json.loads(_exactly(stream.read(length), length))
    return bool(answers) and all(answer["success"] is True for answer in answers)


def _exactly(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise ValueError("an answer that is cut off")
    return data
