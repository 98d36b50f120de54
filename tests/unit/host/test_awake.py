"""The screen stays on during a visit, and no longer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.host.awake import Awake
from tests.support.browser import stand_in
from tests.support.command import eventually

pytestmark = pytest.mark.slow

DESKTOP = """
import sys
from jeepney import MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields

bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.ScreenSaver"))
print("ready", flush=True)
while True:
    call = bus.receive()
    if call.header.message_type is not MessageType.method_call:
        continue
    member = call.header.fields[HeaderFields.member]
    print(member, *call.body, flush=True)
    bus.send(new_method_return(call, "u", (7,)) if member == "Inhibit" else new_method_return(call))
"""

KIOSK = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.host.awake import Awake

application = QCoreApplication([])
awake = Awake()
awake.hold()
awake.hold()
if sys.argv[1] == "at once":
    awake.release()
else:
    QTimer.singleShot(1000, awake.release)
QTimer.singleShot(3000, application.quit)
application.exec()
"""


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """The environment of a bus that nobody else is on."""
    if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
        pytest.skip("no D-Bus here")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address", "--nopidfile"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
    daemon.kill()
    daemon.wait()
    daemon.stdout.close()


@pytest.mark.parametrize("how", ["in time", "at once"])
def test_a_desktop_is_told_once_when_it_begins_and_when_it_ends(
    bus: dict[str, str], how: str
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", DESKTOP], env=bus, stdout=subprocess.PIPE, text=True
    ) as desktop:
        try:
            assert desktop.stdout is not None
            assert desktop.stdout.readline() == "ready\n"
            subprocess.run([sys.executable, "-c", KIOSK, how], env=bus, timeout=120, check=True)
        finally:
            desktop.kill()
        assert desktop.stdout.read().splitlines() == [
            "Inhibit identity-kiosk A customer is being served",
            "UnInhibit 7",
        ]


def test_without_a_desktop_nothing_happens(bus: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KIOSK, "in time"],
        env=bus,
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert (done.stdout, done.stderr) == (b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for macOS' program")
def test_macos_is_kept_awake_by_its_own_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    stand_in(tmp_path, f'#!/bin/sh\necho "$@" >{told}\nexec sleep 600\n', "caffeinate")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    awake = Awake("darwin")
    awake.hold()
    process = awake._process
    assert process is not None
    eventually(lambda: told.exists() and told.read_text())
    assert told.read_text() == f"-di -w {os.getpid()}\n"
    awake.release()
    assert process.returncode is not None
    awake.release()


def test_a_mac_without_it_does_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = Awake("darwin")
    awake.hold()
    awake.release()
