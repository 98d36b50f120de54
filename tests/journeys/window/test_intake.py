"""What a desk asks before a method is chosen: the notice, the case, and the expected person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.visit.comparison import ExpectedPerson
from kiosk.visit.intake import Asked, Intake, NoticeAcceptance, Questions
from tests.support.asking import NOTICE
from tests.support.kiosk import Kiosk
from tests.support.sandbox import Sandbox
from tests.support.visits import settle

READ = NoticeAcceptance("2026-11", "en")


@pytest.fixture
def asking(kiosk: Kiosk) -> Kiosk:
    kiosk.flow.asks = Questions(NOTICE, Asked.REQUIRED, Asked.REQUIRED)
    return kiosk


def scan(kiosk: Kiosk, name: str, text: str) -> None:
    """As a scanner types it: at once, and Return behind it."""
    field = kiosk.find(name)
    assert isinstance(field, QLineEdit)
    kiosk.wait(field.hasFocus)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_whole_visit(asking: Kiosk, sandbox: Sandbox) -> None:
    sandbox.plan(approve_after=0)
    asking.click("action.start")
    asking.until("notice")
    assert asking.says("How Nordbank uses your data")
    asking.click("action.accept")
    asking.until("case")
    assert asking.flow.intake == Intake(notice=READ)
    scan(asking, "field.case_reference", "A-2026-17")
    scan(asking, "field.name", "Sandbox Testperson")
    scan(asking, "field.birthdate", "01/01/1990")
    asking.until("providers")
    person = ExpectedPerson("Sandbox Testperson", "1990-01-01")
    assert asking.flow.intake == Intake("A-2026-17", person, READ)
    asking.click("provider.bankidse")
    asking.until("result")
    assert asking.text("comparison.name") == "The same"
    assert asking.text("comparison.birthdate") == "The same"


def test_who_does_not_accept_the_notice_is_asked_nothing(asking: Kiosk, sandbox: Sandbox) -> None:
    asking.click("action.start")
    asking.until("notice")
    asking.click("action.refuse")
    asking.until("attract")
    assert asking.flow.intake == Intake()


def test_a_key_pressed_too_often_accepts_nothing(asking: Kiosk, sandbox: Sandbox) -> None:
    asking.click("action.start")
    asking.until("notice")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter):
        asking.press(key)
    assert asking.entered[-1] == "notice"


def test_the_notice_is_read_in_the_language_of_the_customer(
    asking: Kiosk, sandbox: Sandbox
) -> None:
    asking.click("action.start")
    asking.until("notice")
    asking.window._change_language("sv")
    asking.wait(lambda: asking.says("Så använder Nordbank dina uppgifter"))
    asking.click("action.accept")
    asking.until("case")
    assert asking.flow.intake.notice == NoticeAcceptance("2026-11", "sv")


def test_what_is_required_has_to_be_there(asking: Kiosk, sandbox: Sandbox) -> None:
    asking.flow.asks = Questions(None, Asked.REQUIRED, Asked.OPTIONAL)
    asking.click("action.start")
    asking.until("case")
    asking.click("action.continue")
    assert asking.says("Please fill this in.")
    asking.type("field.case_reference", "---")
    asking.click("action.continue")
    assert asking.says("This is not valid. Please check it.")
    assert asking.entered[-1] == "case"
    asking.type("field.case_reference", "A-1")
    asking.click("action.continue")
    asking.until("providers")
    assert asking.flow.intake == Intake("A-1", ExpectedPerson())


def test_a_scanner_that_ends_with_two_returns_chooses_no_method(
    asking: Kiosk, sandbox: Sandbox
) -> None:
    asking.flow.asks = Questions(None, Asked.REQUIRED)
    asking.click("action.start")
    asking.until("case")
    scan(asking, "field.case_reference", "A-2")
    asking.until("providers")
    asking.find("provider.bankidse")
    settle()
    asking.press(Qt.Key.Key_Return)
    settle()
    assert asking.entered[-1] == "providers"
    asking.press(Qt.Key.Key_Tab)
    focused = asking.window.focusWidget()
    assert focused is not None
    assert focused is not asking.find("screen.providers")
    assert asking.find("screen.providers").isAncestorOf(focused)


def test_the_case_stays_while_another_method_is_chosen(asking: Kiosk, sandbox: Sandbox) -> None:
    asking.flow.asks = Questions(None, Asked.REQUIRED)
    asking.click("action.start")
    asking.until("case")
    scan(asking, "field.case_reference", "A-2")
    asking.until("providers")
    asking.click("provider.bankidse")
    asking.until("waiting")
    asking.click("action.other-method")
    asking.until("providers")
    assert asking.flow.intake.case_reference == "A-2"
