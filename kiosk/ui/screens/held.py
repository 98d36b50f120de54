"""The program had stopped before anybody judged a result: it waits here for staff."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import badge, button, label, message, page
from kiosk.ui.widgets.focus import paint_page_ring
from kiosk.visit import clock
from kiosk.visit.domain import Reason


class Held(Screen[None]):
    """It says nothing of whom the result is about: whoever comes to the desk may read it."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow = context.flow
        self.setObjectName("screen.held")
        self._look = look
        self._flow = flow
        self._time_is_up = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._time_is_up.timeout.connect(lambda: flow.leave.emit(Reason.IDLE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._heading = label(self.tr("A result is waiting for staff"), "heading", wrap=True)
        self.setAccessibleName(self._heading.text())
        self._text = label(
            self.tr("The kiosk stopped before the last verification was accepted or refused."),
            "lead",
            wrap=True,
        )
        show = button(
            look,
            self.tr("Staff: show the result"),
            "action.turned",
            flow.turned.emit,
            kind="large",
            drawn="arrow-right",
        )
        discard = button(
            look,
            self.tr("Discard the result"),
            "action.discard",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        sign = badge(look, "clock-alert", look.palette.accent)
        body = message(look, sign, self._heading, self._text, show)
        page(look, self, body, left=[discard])

    def _show(self, _state: str, _draft: None) -> None:
        left = self._flow.pending.held_until - clock.now()
        self._time_is_up.start(max(0, int(left * 1000)))
        self.setFocus()  # not on the button: a key pressed too often must not show anything

    def _wipe(self) -> None:
        self._time_is_up.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_page_ring(self._look, self)

    def announcement(self) -> str:
        """What waits, and why."""
        return f"{self._heading.text()}. {self._text.text()}"
