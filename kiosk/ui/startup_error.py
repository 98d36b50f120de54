"""The kiosk cannot start: what is wrong, for staff and their administrator."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from kiosk.ui.appearance import Appearance
from kiosk.ui.widgets.builders import announce, badge, button, keep_size, label, message, page
from kiosk.ui.widgets.staying import keep_open


class StartupErrorWindow(QMainWindow):
    """Says in plain words why the kiosk cannot start; its one button closes the program."""

    def __init__(self, text: str, *, is_configured: bool = True, stays: bool = False) -> None:
        super().__init__()
        keep_open(self, stays)
        self._is_configured = is_configured
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Identity Kiosk"))
        keep_size(self)
        self._fault = text
        self._is_said = False
        self.appearance = Appearance(self)
        self.appearance.changed.connect(self._build)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._build()

    def _build(self) -> None:
        look = self.appearance.look(self.size())
        self.setStyleSheet(look.style())
        screen = QWidget()
        screen.setObjectName("body")
        heading = (
            self.tr("This desk is not set up correctly")
            if self._is_configured
            else self.tr("Not configured")
        )
        body = message(
            look,
            badge(look, "circle-alert", look.palette.warning, "warning-badge"),
            label(heading, "heading", wrap=True),
            label(self._fault, "lead", name="trouble", wrap=True),
        )
        close = button(
            look, self.tr("Close"), "action.done", lambda: QApplication.exit(0), drawn="x"
        )
        page(look, screen, body, left=[close])
        self.setCentralWidget(screen)
        if not self._is_said:
            self._is_said = True
            announce(self, f"{heading}. {self._fault}")
