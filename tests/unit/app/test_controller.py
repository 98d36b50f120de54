"""What is made late says in the visit's own words why it could not be made."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from kiosk.app.controller import LazyApplication, LazyListener
from kiosk.config import ConfigurationError, Settings
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from kiosk.visit.ports import Listener
from tests.support.command import free_port

pytestmark = pytest.mark.slow


def test_a_listener_that_is_set_up_wrongly_ends_the_visit() -> None:
    def make() -> Listener:
        raise ConfigurationError("listener.tls_certificate: expected a certificate")

    listener = LazyListener(make)
    with pytest.raises(VerificationError) as raised:
        listener.open(None)
    assert raised.value.reason is Reason.CONFIGURATION
    assert raised.value.about == "listener.tls_certificate: expected a certificate"
    listener.close()


BESIDE = """
import sys
import threading
from PySide6.QtCore import QCoreApplication
from kiosk.app.controller import Controller, LazyApplication
from kiosk.config import ListenerSettings, SecretSource, Settings
from kiosk.services.hopae.connector import HopaeSettings
secret = SecretSource(value="x")
service = HopaeSettings(base_url="http://localhost:1", client_id="x", client_secret=secret)
back = ListenerSettings(redirect_uri=f"http://localhost:{sys.argv[1]}/callback")
settings = Settings(services={"eid": service}, listener=back)
application = QCoreApplication([])
desk = LazyApplication(settings)
[source] = desk.sources()
controller = Controller(settings)
assert "asyncio" not in sys.modules
controller.flow.entered.emit("starting")
for thread in threading.enumerate():
    if thread.name == "load":
        thread.join()
before = set(sys.modules)
listener = desk.listener(print)
listener.open(None)
listener.close()
print(len(set(sys.modules) & {"asyncio", "h11"}), sorted(set(sys.modules) - before))
desk.close()
controller.close()
"""


def test_what_a_redirect_needs_is_there_before_one_waits() -> None:
    """Or the screen would stand still while it is loaded; nobody who waits at rest pays for it."""
    program = [sys.executable, "-c", BESIDE, str(free_port())]
    done = subprocess.run(program, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == "2 []\n"


def test_what_is_left_over_and_does_not_end_holds_up_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    began, released = threading.Event(), threading.Event()

    def stubborn() -> int:
        began.set()
        released.wait(60)
        return 1

    monkeypatch.setattr("kiosk.app.application.remove_left_over", stubborn)
    desk = LazyApplication(Settings(services={}))
    try:
        assert desk.sources() == []
        assert began.wait(10)
        desk.close()
    finally:
        released.set()


HEEDING = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from kiosk.app.controller import Controller
from kiosk.host.preferences import SystemPreferences
from kiosk.ui.window import Window

application = QApplication([])
SystemPreferences.less_motion = SystemPreferences.more_contrast = True
SystemPreferences.ask = lambda preferences: preferences.changed.emit()
window = Window()
controller = Controller(None)
controller._heed_system(window.appearance)
print(window.appearance.palette().name, window.appearance.look(QSize(800, 600)).is_still)
controller.close()
"""


def test_the_window_looks_as_the_system_asks() -> None:
    run = subprocess.run(
        [sys.executable, "-c", HEEDING], capture_output=True, text=True, timeout=60, check=True
    )
    assert run.stdout == "high-contrast True\n"
