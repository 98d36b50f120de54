"""A window on which staff sign in, by real accounts, with a flow that no service answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.pins import check_pin
from kiosk.config import Kiosk, ListenerSettings, Settings
from kiosk.records.staff.accounts import Accounts
from kiosk.ui.administration import Administration, Finding
from kiosk.ui.receipt.content import Destination
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.domain import Form
from kiosk.visit.flow import Flow
from kiosk.visit.methods import Methods
from kiosk.visit.sign_in import SignIn
from kiosk.visit.staff import PinAnswer
from kiosk.visit.worker import Pace
from tests.support.host import FakeBrowser, FakeListener
from tests.support.stage import ScriptedWorker
from tests.support.visits import BANKID, FEW, settle

NAME, PIN = "Anna Öberg", "284913"

FINDINGS = (
    Finding("ok", "Journal", "journal.sqlite3"),
    Finding("FAIL", "Clock", "90 seconds off the service’s time. Switch on automatic time."),
)


class StaffedDesk:
    """A window on which staff sign in, with one account, an administrator's."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.settings = Settings({}, Kiosk(data_dir=folder), ListenerSettings())
        Accounts(folder).add(NAME, PIN, is_administrator=True)
        self.browser: FakeBrowser | None = None
        self.flow = Flow(Pace(1, 1, 1), FakeListener, self._new_browser, signs_in=True)
        self.entered: list[str] = []
        self.flow.entered.connect(self.entered.append)
        self.let_through = Event()
        self.let_through.set()
        self.sign_in = SignIn(self.flow, self._check)
        self.methods = Methods(tuple)
        self.methods.methods = FEW
        self.window = Window()
        settings = WindowSettings(
            "Desk", False, ("en",), "en", 60.0, 20.0, 120.0, receipts=Destination(folder=folder)
        )
        self.ended = Event()
        self.administration = Administration(lambda: FINDINGS, self.ended.set)
        self.window.open(settings, self.flow, self.methods, self.sign_in, self.administration)
        self.window.resize(1280, 800)
        self.window.show()
        self.flow.start()
        self.until("locked")

    def _new_browser(self, on_exit: object) -> FakeBrowser:
        self.browser = FakeBrowser(on_exit)  # type: ignore[arg-type]
        return self.browser

    def _check(self, name: str, pin: str) -> PinAnswer:
        assert self.let_through.wait(60)
        return check_pin(self.settings, name, pin)

    def until(self, state: str) -> None:
        self.qtbot.waitUntil(lambda: self.entered[-1:] == [state], timeout=60_000)

    def find(self, name: str) -> QWidget:
        shown = [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]
        assert len(shown) == 1, f"{name}: {len(shown)}"
        return shown[0]

    def has(self, name: str) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, text)

    def enter(self, pin: str, name: str = NAME) -> None:
        if name:
            self.type("field.name", name)
        self.type("field.pin", pin)
        self.click("action.continue")

    def begin_work(self) -> None:
        """Sign in, and go on to the first screen."""
        self.enter(PIN)
        self.until("welcome")
        self.click("action.continue")
        self.until("attract")
        settle()

    def start(self) -> None:
        """Sign in and begin a visit, as far as its customer's part."""
        self.begin_work()
        self.flow.begin.emit()
        self.flow.choose.emit(BANKID.choice(Form()))
        self.until("starting")

    @property
    def text(self) -> str:
        return "\n".join(one.text() for one in self.window.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def staffed_desk(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StaffedDesk]:
    monkeypatch.setattr("kiosk.visit.attempts.Worker", ScriptedWorker)
    monkeypatch.setattr("kiosk.host.desk_secret.has_store", lambda: False)
    desk = StaffedDesk(qtbot, tmp_path / "data")
    yield desk
    desk.let_through.set()
    desk.sign_in.close()
    desk.administration.close()
    desk.flow.shut_down(0.0)
    desk.window.close()
    for one in (desk.window, desk.administration, desk.sign_in, desk.flow, desk.methods):
        one.deleteLater()
    settle()
