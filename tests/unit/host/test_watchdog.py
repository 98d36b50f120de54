"""A window that hangs is noticed, and the system is not told that it lives."""

from __future__ import annotations

import logging
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.host.watchdog import Watchdog

if sys.platform == "win32":
    pytest.skip("systemd is of Linux", allow_module_level=True)


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """What systemd listens with."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.bind(str(tmp_path / "notify"))
        channel.settimeout(60.0)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        monkeypatch.setenv("WATCHDOG_USEC", "200000")
        yield channel


def drained(channel: socket.socket) -> list[bytes]:
    """What has been said so far."""
    channel.setblocking(False)
    said = []
    try:
        while True:
            said.append(channel.recv(64))
    except BlockingIOError:
        channel.settimeout(60.0)
        return said


def test_a_window_that_lives_says_so_again_and_again(
    qtbot: QtBot, system: socket.socket, caplog: pytest.LogCaptureFixture
) -> None:
    watchdog = Watchdog()
    watchdog.start()
    said: list[bytes] = []

    def heard() -> bool:
        said.extend(drained(system))
        return said.count(b"WATCHDOG=1") >= 3

    qtbot.waitUntil(heard, timeout=60_000)
    watchdog.close()
    assert said[0] == b"READY=1"
    assert drained(system)[-1] == b"STOPPING=1"
    assert caplog.records == []


def test_one_that_hangs_does_not(
    qtbot: QtBot, system: socket.socket, caplog: pytest.LogCaptureFixture
) -> None:
    watchdog = Watchdog(patience=0.6)
    watchdog.start()
    with caplog.at_level(logging.WARNING):
        while "window.hangs" not in caplog.messages:
            time.sleep(0.01)  # as a window would that is at something else
        drained(system)
        time.sleep(0.5)
        assert drained(system) == []
        qtbot.waitUntil(lambda: "window.answers" in caplog.messages, timeout=60_000)
    qtbot.waitUntil(lambda: b"WATCHDOG=1" in drained(system), timeout=60_000)
    watchdog.close()
    assert caplog.messages.count("window.hangs") == 1


@pytest.mark.parametrize("asked", ["", "soon", "-1", "0"])
def test_what_is_no_time_is_passed_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", asked)
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    watchdog = Watchdog()
    watchdog.start()
    watchdog.close()
