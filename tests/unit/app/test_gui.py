"""The window on the whole screen, as each system has it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.gui import cover_screen


@pytest.mark.parametrize(("system", "is_full_screen"), [("linux", True), ("darwin", False)])
def test_the_whole_screen_is_covered(qtbot: QtBot, system: str, *, is_full_screen: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    cover_screen(window, system)
    assert window.isVisible()
    assert window.geometry() == QApplication.primaryScreen().geometry()
    assert window.isFullScreen() is is_full_screen
    # Where it is no full screen of the system's, nothing is left to move or to close it by.
    has_frame = not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert has_frame is is_full_screen
