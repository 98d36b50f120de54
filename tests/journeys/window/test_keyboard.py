"""Whole visits by keys alone, in each of the flows, from the left and from the right.

Keys go to the window as the system sends them, wherever the focus is; no control is touched, and
none is given the focus by a test.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from kiosk.visit.domain import OutcomeKind
from tests.support.kiosk import FILLED, Kiosk
from tests.support.sandbox import Sandbox
from tests.support.visits import settle

LANGUAGES: Final = ("en", "ar")
STOPS: Final = 80
"""More than any screen has."""

Key = Qt.Key


class Keys:
    """Somebody who has a keyboard, and no mouse."""

    def __init__(self, kiosk: Kiosk, sandbox: Sandbox) -> None:
        self.kiosk, self.sandbox = kiosk, sandbox

    @property
    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "the focus is nowhere"
        return widget

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            shift = Qt.KeyboardModifier.ShiftModifier
            self.kiosk.press(
                key, shift if key is Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
            )
            settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def go_to(self, name: str, by: Qt.Key = Key.Key_Tab) -> QWidget:
        """Move the focus to what has that name."""
        self.kiosk.find(name)
        for _ in range(STOPS):
            if self.focused.objectName() == name:
                return self.focused
            self.press(by)
        raise AssertionError(f"{by.name} does not lead to {name}")

    def use(self, name: str, key: Qt.Key = Key.Key_Return) -> None:
        """Go there and press it, once it can be."""
        self.kiosk.wait(lambda: (widget := self.kiosk.see(name)) is not None and widget.isEnabled())
        self.go_to(name)
        self.press(key)

    def speak(self, code: str) -> None:
        """Choose a language on the first screen, by arrows among the chips."""
        if code == "en":
            return
        self.go_to("language.en")
        for _ in range(8):
            if self.focused.objectName() == f"language.{code}":
                break
            self.press(Key.Key_Right, Key.Key_Down)
        self.go_to(f"language.{code}")
        self.press(Key.Key_Space)
        self.kiosk.wait(lambda: self.is_mirrored is (code == "ar"))
        self.go_to("action.start", Key.Key_Backtab)

    @property
    def is_mirrored(self) -> bool:
        return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def choose(self, provider: str) -> None:
        """From the first screen to a method, by arrows along the tiles."""
        assert self.focused.objectName() == "action.start"
        self.press(Key.Key_Return)
        self.kiosk.until("providers")
        self.kiosk.find(f"provider.{provider}")
        onwards = Key.Key_Left if self.is_mirrored else Key.Key_Right
        self.go_to(f"provider.{provider}", onwards)
        self.press(Key.Key_Space)

    def accept_and_end(self) -> None:
        """From the turned screen to the first one again."""
        self.kiosk.wait(lambda: self.kiosk.entered[-1] in {"turning", "result"})
        assert self.focused.objectName() == "screen.turn"
        self.press(Key.Key_Return)  # one too many does nothing
        assert self.kiosk.entered[-1] == "turning"
        self.use("action.turned")
        self.kiosk.until("result")
        assert self.focused.objectName() == "verdict"
        assert self.kiosk.concluded[-1].kind is OutcomeKind.VERIFIED
        if self.kiosk.see("action.reveal") is not None:
            self.use("action.reveal")
        self.use("action.accept", Key.Key_Space)
        self.use("action.done")
        self.kiosk.until("attract")
        assert self.focused.objectName() == "action.start"

    def act(self, action: str) -> None:
        self.sandbox.act(self.sandbox.newest, action)


@pytest.fixture
def keys(kiosk: Kiosk, sandbox: Sandbox) -> Keys:
    kiosk.window.activateWindow()
    kiosk.wait(lambda: QApplication.focusWidget() is not None)
    return Keys(kiosk, sandbox)


in_both = pytest.mark.parametrize("code", LANGUAGES)


@in_both
def test_a_code(keys: Keys, code: str) -> None:
    keys.speak(code)
    keys.choose("bankidse")
    keys.kiosk.until("waiting")
    assert keys.focused.objectName() == "screen.waiting"
    keys.press(Key.Key_Return, Key.Key_Escape, Key.Key_Space)  # of a scanner, or too often
    assert keys.kiosk.entered[-1] == "waiting"
    keys.act("approve")
    keys.accept_and_end()


@in_both
def test_a_request(keys: Keys, code: str) -> None:
    keys.speak(code)
    keys.choose("smartid")
    keys.kiosk.until("details")
    assert keys.focused.objectName() == "field.registrationId"
    keys.type("4050")
    keys.press(Key.Key_Return)
    assert keys.focused.objectName() == "field.registrationId"
    assert keys.focused.property("fault") == "true"
    for _ in range(4):
        keys.press(Key.Key_Backspace)
    keys.type(FILLED["smartid"]["registrationId"])
    keys.use("action.continue", Key.Key_Space)
    keys.kiosk.until("waiting")
    keys.act("approve")
    keys.accept_and_end()


@in_both
def test_a_page_on_the_desk(keys: Keys, code: str) -> None:
    keys.speak(code)
    keys.choose("mitid")
    keys.kiosk.until("waiting")
    keys.use("action.on-desk")
    keys.kiosk.wait(lambda: keys.kiosk.browser.is_open)
    keys.act("approve")
    keys.accept_and_end()


@in_both
def test_a_page_on_the_phone_and_another_method(keys: Keys, code: str) -> None:
    keys.speak(code)
    keys.choose("mitid")
    keys.kiosk.until("waiting")
    keys.use("action.on-phone")
    keys.kiosk.find("qr")
    keys.use("action.other-method")
    keys.kiosk.until("providers")
    assert keys.focused.objectName().startswith("provider.")
    keys.press(Key.Key_Escape)
    keys.kiosk.until("attract")


@in_both
def test_values_to_compare(keys: Keys, code: str) -> None:
    keys.speak(code)
    keys.choose("mobywatel")
    keys.kiosk.until("details")
    keys.type("Sandbox Testperson")
    keys.press(Key.Key_Tab)
    assert keys.focused.objectName() == "field.dateOfBirth"
    keys.type("1990-01-01")
    keys.press(Key.Key_Return)
    keys.kiosk.until("waiting")
    keys.act("approve")
    keys.accept_and_end()


@in_both
def test_a_failure_and_the_ways_on(keys: Keys, code: str) -> None:
    keys.speak(code)
    keys.sandbox.fault("fail_code", on="create", code="PROVIDER_UNAVAILABLE", times=1)
    keys.choose("bankidse")
    keys.kiosk.until("failure")
    assert keys.focused.objectName() == "action.retry"
    keys.go_to("action.done")
    keys.go_to("action.other-method", Key.Key_Backtab)
    keys.go_to("action.retry", Key.Key_Backtab)
    keys.press(Key.Key_Space)
    keys.kiosk.until("waiting")
    keys.use("action.cancel")
    keys.kiosk.until("attract")


def test_more_time(keys: Keys) -> None:
    keys.sandbox.plan(lifetime=50.0)
    keys.choose("bankidse")
    keys.kiosk.until("waiting")
    keys.use("action.more-time")
    keys.kiosk.wait(lambda: keys.kiosk.entered.count("waiting") == 2)


def test_escape_leads_back_and_never_out_of_what_has_begun(keys: Keys) -> None:
    keys.choose("smartid")
    keys.kiosk.until("details")
    keys.press(Key.Key_Escape)
    keys.kiosk.until("providers")
    keys.press(Key.Key_Escape)
    keys.kiosk.until("attract")


def test_the_search(keys: Keys) -> None:
    keys.press(Key.Key_Return)
    keys.kiosk.until("providers")
    search = keys.go_to("field.search", Key.Key_Backtab)
    assert isinstance(search, QLineEdit)
    keys.type("denmark")
    keys.press(Key.Key_Tab)
    keys.go_to("provider.mitid")
    keys.go_to("action.clear-search", Key.Key_Backtab)
    keys.press(Key.Key_Space)
    assert search.text() == ""
    assert keys.focused is search


def test_the_menu_of_languages(keys: Keys) -> None:
    keys.choose("bankidse")
    keys.kiosk.until("waiting")
    keys.use("action.language", Key.Key_Space)
    keys.kiosk.wait(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(2):  # the first one, and the next: Swedish
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    keys.kiosk.wait(lambda: keys.kiosk.says("Skanna koden"))
    assert keys.kiosk.entered[-1] == "waiting"


def test_the_question_whether_anybody_is_there(new_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = new_kiosk(idle=0.3, idle_warning=60.0)
    kiosk.press(Key.Key_Return)
    kiosk.find("idle-question")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused.objectName() == "action.stay"
    kiosk.press(Key.Key_Space)
    kiosk.wait(lambda: kiosk.see("idle-question") is None)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert kiosk.screen == "providers"
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible()


def test_escape_is_an_answer_to_that_question_and_no_way_out(
    new_kiosk: Callable[..., Kiosk],
) -> None:
    kiosk = new_kiosk(idle=0.3, idle_warning=60.0)
    kiosk.press(Key.Key_Return)
    kiosk.find("idle-question")
    kiosk.press(Key.Key_Escape)
    kiosk.wait(lambda: kiosk.see("idle-question") is None)
    settle()
    assert kiosk.screen == "providers"


def hold(kiosk: Kiosk, key: Qt.Key) -> None:
    """A key that is down already, and repeats itself."""
    for _ in range(3):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
            event.ignore()
            QCoreApplication.sendEvent(kiosk.window.windowHandle(), event)
            if kind is QEvent.Type.ShortcutOverride:
                assert event.isAccepted(), "it would be a shortcut"
        settle()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Escape])
def test_a_key_that_is_held_down_decides_once(keys: Keys, key: Qt.Key) -> None:
    keys.press(Key.Key_Return)
    keys.kiosk.until("providers")
    keys.kiosk.find("provider.bankidse")
    hold(keys.kiosk, key)
    assert keys.kiosk.entered == ["attract", "providers"]


def test_a_key_that_something_lies_on_keeps_nobody_there(new_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = new_kiosk(idle=0.3, idle_warning=60.0)
    kiosk.press(Key.Key_Return)
    kiosk.find("idle-question")
    event = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Shift, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    QCoreApplication.sendEvent(kiosk.window.windowHandle(), event)
    settle()
    assert kiosk.see("idle-question") is not None
