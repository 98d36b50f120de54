"""Whole visits by touch alone, in each of the flows, and by a scanner where that is possible.

Touches go to the window as the system sends them, wherever they fall; a test fails where a key
was sent. Of a scanner come keys alone, as quickly as one writes, and nothing that a person presses.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from kiosk.app.application import Application
from kiosk.config import for_sandbox
from kiosk.services.registry import SERVICE_KINDS
from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.domain import OutcomeKind
from kiosk.visit.intake import Asked, Intake, NoticeAcceptance, Questions
from tests.journeys.window.test_window import get, page
from tests.support.asking import NOTICE
from tests.support.kiosk import FILLED, Kiosk
from tests.support.sandbox import Sandbox
from tests.support.touch import move_onto_screen
from tests.support.visits import settle
from tests.unit.sandbox.authenteq.scanned import press as end_on_page
from tests.unit.visit.work import requests

SIZES: Final = ((1280, 800), (400, 640))
PAGES: Final = ("letters", "digits")
"""Of keys, on which all is that is written here."""
TIMES: Final = 10
"""That the limit can be put off at the least (WCAG 2.2, 2.2.1)."""


class KeysPressed(QObject):
    """Counts the keys that are pressed anywhere."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.count = 0
        application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.KeyPress
        return False


class Finger:
    """Somebody who touches what they see, and has nothing else."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk

    def touch(self, name: str) -> None:
        """Touch the middle of a control, which has to be there to be touched."""
        self.kiosk.wait(lambda: self._is_within_reach(name))
        window, touched = self.kiosk.window, self.kiosk.find(name)
        move_onto_screen(touched)
        handle, at = window.windowHandle(), self._middle(touched)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        settle()

    def _middle(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self.kiosk.window, widget.rect().center())

    def _is_within_reach(self, name: str) -> bool:
        """Whether it can be used, and nothing lies above it; scrolls where it has to."""
        widget = self.kiosk.see(name)
        if widget is None or not widget.isEnabled():
            return False
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget)
            above = above.parentWidget()
        reached = self.kiosk.window.childAt(self._middle(widget))
        return reached is widget or (reached is not None and widget.isAncestorOf(reached))

    def write(self, name: str, text: str) -> None:
        """Touch a field, and write into it by the keys of the pad."""
        self.touch(name)
        self.kiosk.find("keypad")
        for letter in text:
            if letter == " ":
                self.touch("key.space")
            else:
                self._turn_to(letter)
                self.touch(f"key.{letter}")
        self.touch("key.done")
        assert self.kiosk.see("keypad") is None

    def _turn_to(self, letter: str) -> None:
        """Find the page that has this key."""
        see = self.kiosk.see
        for keys in PAGES:
            if see(f"key.{letter}") is not None:
                return
            if letter.isupper() and see(f"key.{letter.lower()}") is not None:
                self.touch("key.shift")
                return
            if see(f"key.{keys}") is not None:
                self.touch(f"key.{keys}")
        assert see(f"key.{letter}") is not None, f"there is no key for {letter!r}"

    def end(self) -> None:
        """From the turned screen to the first one again."""
        self.kiosk.wait(lambda: self.kiosk.entered[-1] in {"turning", "result"})
        self.touch("action.turned")
        self.kiosk.until("result")
        assert self.kiosk.concluded[-1].kind is OutcomeKind.VERIFIED
        if self.kiosk.see("action.reveal") is not None:  # of a comparison nothing is covered
            self.touch("action.reveal")
        self.touch("action.accept")
        self.touch("action.done")
        self.kiosk.until("attract")


@pytest.fixture
def desk(sandbox: Sandbox, tmp_path: Path) -> Iterator[Application]:
    """A desk with both kinds of service."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    settings = for_sandbox(
        sandbox.announcement, SERVICE_KINDS, listener_port=port, data_dir=tmp_path
    )
    desk = Application(settings)
    yield desk
    desk.close()


@pytest.fixture
def pressed(qapp: QApplication) -> Iterator[KeysPressed]:
    pressed = KeysPressed(qapp)
    yield pressed
    qapp.removeEventFilter(pressed)


@pytest.fixture(params=SIZES, ids=str)
def finger(
    new_kiosk: Callable[..., Kiosk], request: pytest.FixtureRequest, pressed: KeysPressed
) -> Iterator[Finger]:
    kiosk = new_kiosk()
    kiosk.window.resize(*request.param)
    kiosk.wait(lambda: kiosk.window._look == kiosk.window._next_look())
    settle()
    yield Finger(kiosk)
    assert pressed.count == 0


def approve(sandbox: Sandbox) -> None:
    sandbox.act(sandbox.newest, "approve")


def test_a_code_after_all_that_a_desk_can_ask(finger: Finger, sandbox: Sandbox) -> None:
    kiosk = finger.kiosk
    kiosk.flow.asks = Questions(NOTICE, Asked.REQUIRED, Asked.REQUIRED)
    finger.touch("language.sv")
    kiosk.wait(lambda: kiosk.says("Välkommen"))
    finger.touch("action.start")
    finger.touch("action.accept")
    kiosk.until("case")
    finger.write("field.case_reference", "A-17")
    finger.write("field.name", "Li Na")
    finger.write("field.birthdate", "01/01/1990")
    finger.touch("action.continue")
    kiosk.until("providers")
    person = ExpectedPerson("Li Na", "1990-01-01")
    notice = NoticeAcceptance("2026-11", "sv")
    assert kiosk.flow.intake == Intake("A-17", person, notice)
    finger.touch("provider.bankidse")
    kiosk.until("waiting")
    approve(sandbox)
    finger.end()


def test_a_request_to_a_phone(finger: Finger, sandbox: Sandbox) -> None:
    finger.touch("action.start")
    finger.touch("provider.smartid")
    finger.kiosk.until("details")
    finger.write("field.registrationId", FILLED["smartid"]["registrationId"])
    finger.touch("action.continue")
    finger.kiosk.until("waiting")
    approve(sandbox)
    finger.end()


def test_values_to_compare(finger: Finger, sandbox: Sandbox) -> None:
    finger.touch("action.start")
    finger.touch("provider.mobywatel")
    finger.kiosk.until("details")
    finger.write("field.fullName", "Sandbox Testperson")
    finger.write("field.dateOfBirth", "01/01/1990")
    finger.touch("action.continue")
    finger.kiosk.until("waiting")
    approve(sandbox)
    finger.end()


def test_a_page_on_the_desk(finger: Finger, sandbox: Sandbox) -> None:
    finger.touch("action.start")
    finger.touch("provider.mitid")
    finger.kiosk.until("waiting")
    finger.touch("action.on-desk")
    finger.kiosk.wait(lambda: finger.kiosk.browser.is_open)
    approve(sandbox)
    assert get(get(page(finger.kiosk))[1])[0] == 200
    finger.end()


def test_a_document(finger: Finger, sandbox: Sandbox) -> None:
    finger.touch("action.start")
    finger.touch("provider.documents")
    finger.kiosk.until("waiting")
    finger.touch("action.on-desk")
    finger.kiosk.wait(lambda: finger.kiosk.browser.is_open)
    assert get(end_on_page(sandbox, page(finger.kiosk), "finish"))[0] == 200
    finger.end()


def test_the_ways_back(finger: Finger, sandbox: Sandbox) -> None:
    kiosk = finger.kiosk
    sandbox.fault("fail_code", on="create", code="PROVIDER_UNAVAILABLE", times=1)
    finger.touch("action.start")
    finger.touch("provider.bankidse")
    kiosk.until("failure")
    finger.touch("action.other-method")
    kiosk.until("providers")
    finger.touch("provider.smartid")
    kiosk.until("details")
    finger.touch("action.back")
    kiosk.until("providers")
    finger.touch("provider.bankidse")
    kiosk.until("waiting")
    finger.touch("action.cancel")
    kiosk.until("attract")


def test_more_time_as_often_as_a_person_may_need_it(
    kiosk: Kiosk, sandbox: Sandbox, pressed: KeysPressed
) -> None:
    sandbox.plan(lifetime=50.0)
    finger = Finger(kiosk)
    finger.touch("action.start")
    finger.touch("provider.bankidse")
    kiosk.until("waiting")
    for times in range(1, TIMES + 1):
        sandbox.plan(lifetime=50.0 if times < TIMES else 300.0)
        finger.touch("action.more-time")
        kiosk.wait(lambda: kiosk.entered.count("waiting") == times + 1)  # noqa: B023
    assert len(requests(sandbox, "POST")) == TIMES + 1
    *ended, last = sandbox.sessions()[-TIMES - 1 :]
    assert [session["deleted"] for session in ended] == [True] * TIMES
    assert not last["deleted"]
    approve(sandbox)
    finger.end()
    assert pressed.count == 0


class Scanner:
    """Types what it reads wherever the focus is, and ends it with Return."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk

    def read(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is nowhere"
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Return)
        settle()


def test_a_case_and_a_form_by_scanner_alone(kiosk: Kiosk, sandbox: Sandbox) -> None:
    """A scanner finds its way by itself; where a thing is to be chosen, somebody touches it."""
    kiosk.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    finger, scanner = Finger(kiosk), Scanner(kiosk)
    finger.touch("action.start")
    kiosk.until("case")
    scanner.read("A-2026-17")
    scanner.read("Sandbox Testperson")
    scanner.read("01/01/1990")
    kiosk.until("providers")
    finger.touch("provider.smartid")
    kiosk.until("details")
    scanner.read(FILLED["smartid"]["registrationId"])
    kiosk.until("waiting")
    approve(sandbox)
    finger.end()


def test_a_scan_between_touches_takes_no_keys_away(kiosk: Kiosk, sandbox: Sandbox) -> None:
    """The case is scanned, and the name is written by touch: a scanner is no keyboard."""
    kiosk.flow.asks = Questions(None, Asked.REQUIRED, Asked.REQUIRED)
    finger, scanner = Finger(kiosk), Scanner(kiosk)
    finger.touch("action.start")
    kiosk.until("case")
    scanner.read("A-2026-17")
    finger.write("field.name", "Ann")
    scanner.read("01/01/1990")
    kiosk.until("providers")
    assert kiosk.flow.intake == Intake("A-2026-17", ExpectedPerson("Ann", "1990-01-01"))
