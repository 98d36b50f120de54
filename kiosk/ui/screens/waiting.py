"""One screen from the choice to the verdict: what the customer does, and what we do meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from kiosk.ui.screens.browser_bar import BrowserBar
from kiosk.ui.screens.customer_action import CustomerAction
from kiosk.ui.screens.progress import Progress
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import say_name
from kiosk.ui.widgets.focus import paint_page_ring
from kiosk.ui.widgets.status import StatusDraft
from kiosk.visit.stages import Waiting


@dataclass(frozen=True, slots=True)
class WaitingDraft:
    """Whether the service can be reached, and what the customer's part looks like."""

    connected: bool
    action: StatusDraft | None
    """None while something else is shown."""


class WaitingScreen(Screen[WaitingDraft]):
    """Shows the customer's part while a session waits, and what is being done otherwise."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow, window = context.flow, context.window
        self.setObjectName("screen.waiting")
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._strip = BrowserBar(look, flow, window, on_sandbox=context.on_sandbox)
        self.destroyed.connect(self._strip.deleteLater)
        shorter_side = min(window.width(), window.height())
        self._acting = CustomerAction(
            look, flow, context.methods, shorter_side, self._strip.area_below
        )
        self._working = Progress(look, flow)
        self._flow = flow
        self._connected = True
        self._stack = QStackedWidget()
        self._stack.addWidget(self._acting)
        self._stack.addWidget(self._working)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.hear(flow.updated, self._update)
        self.hear(flow.browsing, self._show_browsing)
        self.hear(flow.connection, self._show_connection)

    @property
    def _is_acting(self) -> bool:
        return self._stack.currentWidget() is self._acting

    @property
    def _body(self) -> CustomerAction | Progress:
        """What is shown."""
        return self._acting if self._is_acting else self._working

    def _show(self, state: str, draft: WaitingDraft | None) -> None:
        if draft is not None:
            self._connected = draft.connected
        elif state == "starting":  # of a new attempt nothing is known yet
            self._connected = True
        if state == "waiting":
            self._working.leave()
            self._acting.enter(None if draft is None else draft.action, connected=self._connected)
            self._stack.setCurrentWidget(self._acting)
            self._strip.follow(self._flow.visit_in(Waiting).is_browsing, connected=self._connected)
        else:
            self._acting.leave()
            self._working.enter(state, connected=self._connected)
            self._stack.setCurrentWidget(self._working)
        say_name(self, self._body.title())
        # Not on Cancel: a scanner that ends with Enter must not end the visit.
        self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_page_ring(self._look, self)

    def announcement(self) -> str:
        """What the shown body says."""
        return self._body.announcement()

    def draft(self) -> WaitingDraft:
        return WaitingDraft(self._connected, self._acting.draft() if self._is_acting else None)

    def _update(self) -> None:
        self._acting.show_session()
        self._strip.show_session()

    def _show_browsing(self, browsing: bool) -> None:
        self._strip.follow(browsing, connected=self._connected)
        self._acting.show_browsing(browsing)

    def _show_connection(self, attempt: str, connected: bool) -> None:
        if attempt != self._flow.visit.attempt:
            return
        self._connected = connected
        if self._is_acting:
            self._strip.show_connection(connected)
            self._acting.show_connection(connected)
        else:
            self._working.show_connection(connected)

    def _wipe(self) -> None:
        say_name(self, "")
        self._connected = True
        self._strip.wipe()
        self._acting.leave()
        self._working.leave()
