"""What a desktop asks for, read from a portal on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="no D-Bus here"
    ),
]

PORTAL = """
import sys
from jeepney import DBusAddress, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.low_level import HeaderFields

PATH, NAME = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
values = {
    "enable-animations": ("b", ANIMATIONS),
    "contrast": ("u", CONTRAST),
}
bus = open_dbus_connection("SESSION")
bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
asked = 0
while True:
    call = bus.receive()
    if call.header.message_type is not MessageType.method_call:
        continue
    key = call.body[1]
    if key in values:
        bus.send(new_method_return(call, "v", (values[key],)))
    else:
        bus.send(new_error(call, "org.freedesktop.portal.Error.NotFound", "s", ("none",)))
    asked += 1
    if asked == 3:
        emitter = DBusAddress(PATH, interface=NAME)
        for body in (
            ("org.gnome.desktop.interface", "enable-animations", ("b", not ANIMATIONS)),
            ("org.freedesktop.appearance", "contrast", ("u", 1 - CONTRAST)),
            ("org.freedesktop.appearance", "color-scheme", ("u", 1)),
        ):
            bus.send(new_signal(emitter, "SettingChanged", "ssv", body))
"""

READER = """
from PySide6.QtCore import QCoreApplication, QTimer
from kiosk.host.preferences import SystemPreferences

application = QCoreApplication([])
preferences = SystemPreferences()
seen = []
def note():
    seen.append((preferences.less_motion, preferences.more_contrast))
    print(*seen[-1], flush=True)
    if len(seen) == 4:
        application.quit()
preferences.changed.connect(note)
preferences.ask()
QTimer.singleShot(60_000, application.quit)
application.exec()
"""


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a bus that nobody else is on."""
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


def test_they_are_known_and_followed(bus: dict[str, str]) -> None:
    """Less motion and more contrast first, and then neither."""
    source = PORTAL.replace("ANIMATIONS", "False").replace("CONTRAST", "1")
    with subprocess.Popen(
        [sys.executable, "-c", source], env=bus, stdout=subprocess.PIPE, text=True
    ) as portal:
        try:
            assert portal.stdout is not None
            assert portal.stdout.readline() == "ready\n"
            read = subprocess.run(
                [sys.executable, "-c", READER],
                env=bus,
                capture_output=True,
                text=True,
                timeout=120,
                check=True,
            )
        finally:
            portal.kill()
    assert read.stdout.split("\n")[:4] == ["True False", "True True", "False True", "False False"]


def test_without_a_portal_nothing_is_asked_for(bus: dict[str, str]) -> None:
    reader = READER.replace("60_000", "2_000")
    read = subprocess.run(
        [sys.executable, "-c", reader],
        env=bus,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert read.stdout == ""


def test_without_a_bus_none_is_started() -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("DBUS")}
    reader = READER.replace("60_000", "0")
    read = subprocess.run(
        [sys.executable, "-c", reader],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert (read.stdout, read.stderr) == ("", "")
