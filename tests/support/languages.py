"""People choose a language, as they do in the window: a chip, or an entry of the menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.support.visits import settle


def choose_language(window: QWidget, code: str, qtbot: QtBot) -> None:
    """Touch the language by its code, and wait until the window is built in it."""
    chips = [
        chip
        for chip in window.findChildren(QAbstractButton, f"language.{code}")
        if chip.isVisible()
    ]
    if chips:
        chips[0].click()
        settle()
        return
    menu = open_menu(window, qtbot)
    action = menu.findChild(QAction, f"language.{code}")
    assert isinstance(action, QAction)
    menu.close()
    action.trigger()
    settle()


def open_menu(window: QWidget, qtbot: QtBot) -> QMenu:
    """Touch what opens the menu of languages in the header."""
    (opener,) = [
        button
        for button in window.findChildren(QAbstractButton, "action.language")
        if button.isVisible()
    ]
    opener.click()
    qtbot.waitUntil(lambda: bool(_menus(window)))
    return _menus(window)[-1]


def _menus(window: QWidget) -> list[QMenu]:
    return [menu for menu in window.findChildren(QMenu, "languages") if menu.isVisible()]
