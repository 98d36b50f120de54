"""The kiosk's own window on the sandbox, hands that touch it, and a stage for single screens."""

from __future__ import annotations

import io
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import zxingcpp
from PIL import Image
from PySide6 import QtGui
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.application import Application
from kiosk.config import LANGUAGES, for_sandbox
from kiosk.services.registry import SERVICE_KINDS
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.domain import Outcome
from kiosk.visit.flow import Flow
from kiosk.visit.methods import Methods
from kiosk.visit.ports import BrowserExit
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser
from tests.support.sandbox import Sandbox
from tests.support.touch import touch
from tests.support.visits import StagedWindow, settle
from tests.unit.visit.work import PATIENCE

QUICK = Pace(poll=0.05, poll_active=0.02, finish=2.0)
MINUTE = 60.0

Times = dict[str, float]


class Kiosk:
    """A window, the flow that it follows, and the desk behind it."""

    def __init__(self, qtbot: QtBot, desk: Application, pace: Pace, times: Times) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.browsers: list[FakeBrowser] = []
        self.entered: list[str] = []
        self.concluded: list[Outcome] = []
        self.flow = Flow(pace, desk.listener, self._new_browser, turns=True)
        self.methods = Methods(lambda: [desk.source(name) for name in desk.settings.services])
        idle, idle_warning, result = (
            times.get(name, MINUTE) for name in ("idle", "idle_warning", "result")
        )
        self.window = Window()
        settings = WindowSettings(
            "Front desk", True, LANGUAGES, LANGUAGES[0], idle, idle_warning, result
        )
        self.window.open(settings, self.flow, self.methods)
        self.flow.entered.connect(self.entered.append)
        self.flow.concluded.connect(self.concluded.append)
        self.window.resize(1280, 800)
        self.window.show()
        self.flow.start()
        self.methods.load()
        self.until("attract")

    def _new_browser(self, on_exit: Callable[[BrowserExit], None]) -> FakeBrowser:
        self.browsers.append(FakeBrowser(on_exit))
        return self.browsers[-1]

    @property
    def strip(self) -> QWidget:
        """The bar above the browser, shown or not."""
        return next(
            widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "strip"
        )

    @property
    def browser(self) -> FakeBrowser:
        return self.browsers[0]

    def close(self) -> None:
        self.flow.shut_down(2.0)
        self.methods.close()
        self.window.close()
        for part in (self.window, self.flow, self.methods):
            part.deleteLater()
        settle()

    # -- hands and eyes ------------------------------------------------------------------------

    @property
    def screen(self) -> str:
        """The name of the screen that is shown, without its prefix."""
        [shown] = [
            widget
            for widget in self.window.findChildren(QWidget)
            if widget.objectName().startswith("screen.") and widget.isVisible()
        ]
        return shown.objectName().removeprefix("screen.")

    def see(self, name: str) -> QWidget | None:
        """The visible widget of that name."""
        shown = [widget for widget in self.window.findChildren(QWidget, name) if widget.isVisible()]
        assert len(shown) <= 1, name
        return shown[0] if shown else None

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def find(self, name: str) -> QWidget:
        self.wait(lambda: self.see(name))
        if name.startswith("provider."):
            settle()  # nobody touches a tile before it is in its place
        widget = self.see(name)
        assert widget is not None
        return widget

    def until(self, state: str) -> None:
        """Wait for a state of the flow; before a result, the screen is turned to staff."""
        if state == "result":
            self.wait(lambda: self.entered[-1:] in (["turning"], ["result"]))
            if self.entered[-1] == "turning":
                self.click("action.turned")
        self.wait(lambda: self.entered[-1:] == [state])

    def click(self, name: str) -> None:
        """Touch the middle of a control that can be used."""
        self.wait(lambda: (widget := self.see(name)) is not None and widget.isEnabled())
        touch(self.find(name))

    def type(self, name: str, text: str) -> None:
        """Fill a field in, key by key."""
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A key, wherever the focus is."""
        QTest.keyClick(self.window.windowHandle(), key, modifier)  # as the system sends it

    def text(self, name: str) -> str:
        shown = self.find(name)
        assert isinstance(shown, QLabel)
        return shown.text()

    def says(self, text: str) -> bool:
        """Whether a visible label says this."""
        return any(
            text in label.text() for label in self.window.findChildren(QLabel) if label.isVisible()
        )

    def code(self) -> str | None:
        """What a camera reads off the screen."""
        return read_code(self.window)

    # -- ways ----------------------------------------------------------------------------------

    def choose(self, provider: str) -> None:
        """Touch *Start* and a method."""
        if self.screen == "attract":
            self.click("action.start")
        self.click(f"provider.{provider}")

    def wait_with(self, provider: str) -> None:
        """On to the customer's part."""
        self.choose(provider)
        for name, value in FILLED.get(provider, {}).items():
            self.type(f"field.{name}", value)
        if provider in FILLED:
            self.click("action.continue")
        self.until("waiting")

    def settled(self) -> None:
        """Nothing of any attempt is at work any more."""
        self.wait(lambda: not self.flow.attempts)


FILLED = {
    "smartid": {"registrationId": "PNOLT-40504040001"},
    "mobywatel": {"fullName": "Sandbox Testperson", "dateOfBirth": "1990-01-01"},
}
"""What is typed in for methods that ask for something."""


def read_code(window: QWidget) -> str | None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as picture:
        codes = zxingcpp.read_barcodes(picture.convert("L"))
    return codes[0].text if codes else None


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> Iterator[Application]:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    settings = for_sandbox(
        sandbox.announcement, SERVICE_KINDS, listener_port=port, data_dir=tmp_path
    )
    services = {"hopae": settings.services["hopae"]}
    desk = Application(msgspec.structs.replace(settings, services=services))
    yield desk
    desk.close()


@pytest.fixture
def new_kiosk(qtbot: QtBot, desk: Application) -> Iterator[Callable[..., Kiosk]]:
    """Opens a kiosk: `pace`, and any of `idle`, `idle_warning`, `result` in seconds."""
    opened: list[Kiosk] = []

    def open_kiosk(pace: Pace = QUICK, **times: float) -> Kiosk:
        opened.append(Kiosk(qtbot, desk, pace, times))
        return opened[-1]

    yield open_kiosk
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(new_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return new_kiosk()


@pytest.fixture
def new_set(qapp: QApplication) -> Iterator[Callable[..., StagedWindow]]:
    """Puts single screens on, without any service; the same arguments as `StagedWindow`."""
    windows: list[StagedWindow] = []

    def make(*arguments: Any, **named: Any) -> StagedWindow:
        windows.append(StagedWindow(*arguments, **named))
        return windows[-1]

    yield make
    for window in windows:
        window.close()


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to those who do not see the window."""
    messages: list[str] = []

    class FakeListener:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            messages.append(event.message())

    monkeypatch.setattr(QtGui, "QAccessible", FakeListener)
    return messages
