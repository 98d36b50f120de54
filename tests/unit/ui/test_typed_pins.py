"""A PIN by the keys of the window: they are offered, and nothing of it can be had back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.pin_input import PinInput
from tests.support.staffed_desk import NAME, PIN, StaffedDesk
from tests.support.touch import touch
from tests.support.visits import settle

Standard = QKeySequence.StandardKey


@pytest.fixture
def desk(staffed_desk: StaffedDesk) -> StaffedDesk:
    return staffed_desk


def line(desk: StaffedDesk, name: str) -> QLineEdit:
    found = desk.find(name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_pin_is_touched_in_with_digits_first(desk: StaffedDesk) -> None:
    touch(desk.find("field.name"))
    desk.qtbot.waitUntil(lambda: desk.has("key.a"), timeout=60_000)
    line(desk, "field.name").setText(NAME)
    touch(desk.find("field.pin"))
    desk.qtbot.waitUntil(lambda: desk.has("key.@") and not desk.has("key.a"), timeout=60_000)
    for digit in PIN:
        touch(desk.find(f"key.{digit}"))
    pin = line(desk, "field.pin")
    assert isinstance(pin, PinInput)
    assert (pin.pin, pin.text()) == (PIN, len(PIN) * "•")
    touch(desk.find("key.done"))
    touch(desk.find("action.continue"))
    desk.until("welcome")
    assert not desk.has("keypad")


def test_a_pin_cannot_be_copied_cut_or_brought_back(desk: StaffedDesk) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    desk.type("field.pin", PIN)
    pin = line(desk, "field.pin")
    for sequence in (Standard.SelectAll, Standard.Copy, Standard.Cut):
        QTest.keySequence(pin, sequence)
    assert clipboard.text() == "before"
    assert not clipboard.supportsSelection() or PIN not in clipboard.text(clipboard.Mode.Selection)
    assert pin.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    assert not pin.dragEnabled()
    pin.clear()
    desk.enter(PIN, name="")  # without a name nothing is tried
    desk.type("field.name", NAME)
    with desk.qtbot.waitSignal(desk.sign_in.changed, timeout=60_000):
        desk.click("action.continue")
    for sequence in (Standard.Undo, Standard.Redo):
        QTest.keySequence(pin, sequence)
        assert pin.text() == ""
    desk.until("welcome")
    settle()


@pytest.fixture
def pin_line(qtbot: QtBot) -> PinInput:
    line = PinInput()
    qtbot.addWidget(line)
    line.show()
    return line


def test_whatever_changes_a_pin_leaves_as_many_fillers(pin_line: PinInput) -> None:
    QTest.keyClicks(pin_line, "2849")
    QTest.keyClick(pin_line, Qt.Key.Key_Left)
    QTest.keyClick(pin_line, Qt.Key.Key_Backspace)
    assert (pin_line.pin, pin_line.text()) == ("284", "•••")
    pin_line.insert("9x")  # as the keys below the screen do
    pin_line.backspace()
    assert (pin_line.pin, pin_line.text()) == ("2849", "••••")
    QTest.keySequence(pin_line, Standard.SelectAll)
    QTest.keyClicks(pin_line, "13")
    assert (pin_line.pin, pin_line.text()) == ("13", "••")
    QGuiApplication.clipboard().setText("pasted")
    QTest.keySequence(pin_line, Standard.Paste)
    QTest.mouseClick(pin_line, Qt.MouseButton.MiddleButton)
    assert (pin_line.pin, pin_line.text()) == ("13", "••")
    written = QInputMethodEvent("", [])
    written.setCommitString("57")
    QApplication.sendEvent(pin_line, written)
    assert (pin_line.pin, pin_line.text()) == ("1357", "••••")
    pin_line.setText("246810")  # as assistive technology may
    assert (pin_line.pin, pin_line.text()) == ("246810", "••••••")
    pin_line.setText("")
    assert (pin_line.pin, pin_line.text()) == ("", "")


def test_the_lock_leaves_nothing_to_bring_back(desk: StaffedDesk) -> None:
    desk.begin_work()
    desk.click("action.lock")
    desk.until("locked")
    settle()
    for name in ("field.name", "field.pin"):
        QTest.keySequence(line(desk, name), Standard.Undo)
        assert line(desk, name).text() == ""
