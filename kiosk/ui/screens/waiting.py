"""One screen from the choice to the verdict: what the customer does, and what we do meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from kiosk.ui.screens.browser_bar import BrowserBar
from kiosk.ui.screens.customer_action import CustomerAction
from kiosk.ui.screens.progress import Progress
from kiosk.ui.theme import Theme
from kiosk.visit.flow import Flow


class Waiting(QStackedWidget):
    """Shows the customer's part while a session waits, and what is being done otherwise."""

    def __init__(self, look: Theme, flow: Flow, window: QWidget, *, on_sandbox: bool) -> None:
        """`window` is the kiosk's, above which a browser may open."""
        super().__init__()
        self.setObjectName("screen.waiting")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._strip = BrowserBar(look, flow, window, on_sandbox=on_sandbox)
        self.destroyed.connect(self._strip.deleteLater)
        shorter_side = min(window.width(), window.height())
        self._acting = CustomerAction(look, flow, shorter_side, self._strip.area_below)
        self._working = Progress(look, flow)
        self._flow = flow
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
        # Not on Cancel: a scanner that ends with Enter must not end the visit.
        self.setFocus()

    def announcement(self) -> str:
        """What the shown body says."""
        body = self._acting if self.currentWidget() is self._acting else self._working
        return body.announcement()

    def leave(self) -> None:
        """Wipe."""
        self._strip.wipe()
        self._acting.leave()
        self._working.leave()

    def restore_from(self, last: Waiting) -> None:
        """What has been chosen and said while the customer acts."""
        if self.currentWidget() is self._acting:
            self._acting.restore_from(last._acting)
            self._strip.follow(self._flow.visit.is_browsing)
