"""The kiosk as a program, with hands inside it: `python -m tests.support.hands STEPS ARGUMENT...`.

STEPS is a JSON array of `["click", NAME]`, `["type", NAME, TEXT]`, `["clear", NAME]`,
`["state", NAME]` and `["see", NAME]`. Each is taken as soon as it can be. A line on standard output
says that all of them have been.
"""

from __future__ import annotations

import json
import sys
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.__main__ import main
from kiosk.app import gui
from kiosk.ui.theme import load_fonts
from kiosk.ui.window import Window
from tests.support.touch import touch

PAUSE: Final = 5
"""Milliseconds between two looks."""


class Hands:
    """Take one step after the other."""

    def __init__(self, steps: list[list[str]]) -> None:
        self._steps = steps
        self._timer = QTimer(interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._steps:
            self._timer.stop()
            print("there", flush=True)
        elif self._take(*self._steps[0]):
            self._steps.pop(0)

    def _take(self, what: str, name: str, text: str = "") -> bool:
        """Whether the step could be taken."""
        [window] = [
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Window)
        ]
        if what == "state":
            return window._state == name
        shown = [widget for widget in window.findChildren(QWidget, name) if widget.isVisible()]
        if not (shown and shown[0].isEnabled()):
            return False
        if what == "click":
            touch(shown[0])
        elif what == "type":
            QTest.keyClicks(shown[0], text)
        elif what == "clear":
            QTest.keySequence(shown[0], QKeySequence.StandardKey.SelectAll)
            QTest.keyClick(shown[0], Qt.Key.Key_Delete)
        return True


def with_hands(steps: list[list[str]], arguments: list[str]) -> int:
    """The program's exit status."""
    held: list[Hands] = []

    def load_fonts_and_begin(language: str | None = None) -> None:
        load_fonts(language)
        if not held:
            held.append(Hands(steps))

    # The first thing once there is an application.
    gui.load_fonts = load_fonts_and_begin  # type: ignore[attr-defined]
    return main(arguments)


if __name__ == "__main__":
    sys.exit(with_hands(json.loads(sys.argv[1]), sys.argv[2:]))
