"""What sway is told of the browser's windows, over a socket as it has one."""

from __future__ import annotations

import logging
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from kiosk.host.browser.sway import SOCKET, keep_within
from kiosk.visit.ports import Area

if sys.platform == "win32":
    pytest.skip("sway is none of Windows'", allow_module_level=True)

BELOW_THE_BAR = Area(x=0, y=139, width=1280, height=661)
HEAD = struct.Struct("=6sII")
DONE = b'[ { "success": true }, { "success": true } ]'
REFUSED = b'[ { "success": true }, { "success": false, "error": "no" } ]'


def answered(payload: bytes, *, announced: int | None = None) -> bytes:
    return HEAD.pack(b"i3-ipc", len(payload) if announced is None else announced, 0) + payload


@contextmanager
def sway(folder: Path, answer: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """A socket that answers one message; its name, and what was told."""
    name, told = str(folder / "s"), list[bytes]()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(name)
        listening.listen()

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                _magic, length, _kind = HEAD.unpack(connection.recv(HEAD.size, socket.MSG_WAITALL))
                told.append(connection.recv(length, socket.MSG_WAITALL))
                connection.sendall(answer)

        thread = Thread(target=serve)
        thread.start()
        yield name, told
        thread.join()


def test_each_window_of_the_browser_is_put_below_the_bar(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with sway(tmp_path, answered(DONE)) as (name, told):
        keep_within(BELOW_THE_BAR, {SOCKET: name})
    rules = told[0].decode().split("; ")
    assert rules[-2].endswith("resize set width 1280 px height 661 px")
    assert rules[-1].endswith("move absolute position 0 px 139 px")
    # Whatever is no rule of its own would be done to the window that has the focus: the kiosk's.
    assert all(rule.startswith('for_window [class="') for rule in rules)
    assert "," not in told[0].decode()
    assert not caplog.records


@pytest.mark.parametrize(
    "answer",
    [
        answered(REFUSED),
        answered(b"[]"),
        answered(b"nonsense"),
        answered(DONE, announced=len(DONE) + 1),
        answered(DONE, announced=1 << 31),
        HEAD.pack(b"other!", 2, 0) + b"[]",
        b"",
    ],
)
def test_a_browser_that_cannot_be_placed_is_told_and_opened(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, answer: bytes
) -> None:
    with (
        caplog.at_level(logging.WARNING, "kiosk"),
        sway(tmp_path, answer) as (name, _told),
    ):
        keep_within(BELOW_THE_BAR, {SOCKET: name})
    assert [record.message for record in caplog.records] == ["browser.not_placed"]


def test_where_no_sway_is_nothing_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    keep_within(BELOW_THE_BAR, {})
    assert not caplog.records
    with caplog.at_level(logging.WARNING, "kiosk"):
        keep_within(BELOW_THE_BAR, {SOCKET: str(tmp_path / "gone")})
    assert [record.message for record in caplog.records] == ["browser.not_placed"]
