"""One screen from the choice to the verdict: what the customer does, and what we do meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from kiosk.ui.look import Look
from kiosk.ui.screens.acting import Acting
from kiosk.ui.screens.working import Working
from kiosk.visit.flow import Flow


class Waiting(QStackedWidget):
    """Shows the customer's part while a session waits, and what is being done otherwise."""

    def __init__(
        self, look: Look, flow: Flow, shorter_side: int, open_page: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self.setObjectName("screen.waiting")
        self._acting = Acting(look, flow, shorter_side, open_page)
        self._working = Working(look, flow)
        self.addWidget(self._acting)
        self.addWidget(self._working)

    def enter(self, state: str) -> None:
        """A state of a verification under way."""
        if state == "waiting":
            self._working.leave()
            self._acting.enter()
            self.setCurrentWidget(self._acting)
        else:
            self._acting.leave()
            self._working.enter(state)
            self.setCurrentWidget(self._working)

    def leave(self) -> None:
        """Wipe."""
        self._acting.leave()
        self._working.leave()
