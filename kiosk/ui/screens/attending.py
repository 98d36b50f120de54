"""Staff's side while customers act before a display of their own: what goes on, and ways out of it.

Nothing that staff do here changes what the customer sees, but by the visit itself.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.screens.waiting import WaitingDraft
from kiosk.ui.theme import GAP, STEP, Theme
from kiosk.ui.visit_log import VisitLog
from kiosk.ui.widgets.builders import (
    announce,
    button,
    card,
    card_title,
    column,
    label,
    page,
    restyle_button,
    row,
    say,
    say_name,
)
from kiosk.ui.widgets.connection import Activity
from kiosk.ui.widgets.countdown import URGENT, Countdown
from kiosk.ui.widgets.focus import paint_page_ring
from kiosk.visit.domain import Reason, Redirect
from kiosk.visit.stages import Starting, Waiting
from kiosk.wording.progress import lost, progress
from kiosk.wording.providers import provider_name

_SHOWN: Final = 8
"""Steps that are to be seen; those before them have passed."""


class Attending(Screen[WaitingDraft]):
    """Shows how far the customer is, and each step so far."""

    def __init__(self, look: Theme, context: ScreenContext, log: VisitLog) -> None:
        super().__init__()
        self.setObjectName("screen.waiting")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        flow = context.flow
        self._look, self._flow, self._log = look, flow, log
        self._customer = context.customer
        self._state = "starting"
        self._connected = True
        self._method = label("", "heading", wrap=True)
        self._countdown = Countdown(look)
        self._countdown.urgent.connect(self._hurry)
        self._doing = Activity(look, "status")
        self._warning = label(
            QCoreApplication.translate("Status", "Less than a minute left"), "fault", wrap=True
        )
        words = column(look, self._doing, self._warning, gap=4)
        words.insertStretch(0, 1)
        words.addStretch(1)
        ring = row(look, self._countdown, words, gap=GAP)
        ring.setStretch(1, 1)
        self._more_time = button(
            look,
            QCoreApplication.translate("Status", "More time"),
            "action.more-time",
            flow.more_time.emit,
            kind="tinted",
            drawn="timer",
        )
        self._pages = self._page_buttons()
        state = column(look, card(look, ring), row(look, self._more_time), self._pages, gap=GAP)
        state.addStretch(1)
        self._lines = [_Line(look) for _place in range(_SHOWN)]
        title = self.tr("Steps of this visit")
        lines = column(look, *self._lines, gap=STEP)
        lines.addStretch(1)
        steps = card(look, card_title(title), lines, gap=GAP)
        steps.setObjectName("visit-log")
        side_by_side = column(look, state, steps) if look.is_stacked else row(look, state, steps)
        side_by_side.setSpacing(look.px(3 * STEP))
        side_by_side.setStretch(0, 1)
        side_by_side.setStretch(1, 1)
        body = column(
            look,
            self._method,
            label(self.tr("The customer follows on the other display."), "lead", wrap=True),
            side_by_side,
            gap=GAP,
        )
        body.addStretch(1)
        cancel = button(
            look,
            QCoreApplication.translate("CustomerAction", "Cancel"),
            "action.cancel",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        other = button(
            look,
            QCoreApplication.translate("CustomerAction", "Another method"),
            "action.other-method",
            flow.other_method.emit,
            drawn="shuffle",
        )
        page(look, self, body, left=[cancel], right=[other])
        self.hear(flow.updated, self._show_session)
        self.hear(flow.browsing, lambda _browsing: self._show_session())
        self.hear(flow.connection, self._show_connection)
        self.hear(log.changed, self._show_log)

    def _page_buttons(self) -> QWidget:
        """Where the page of a sign-in is to be visited."""
        look = self._look
        self._here = button(
            look,
            self.tr("On the customer’s display"),
            "action.on-desk",
            self._open_here,
            drawn="monitor",
        )
        self._phone = button(
            look,
            self.tr("On the customer’s phone"),
            "action.on-phone",
            self._flow.use_phone.emit,
            drawn="smartphone",
        )
        places = QWidget()
        places.setLayout(column(look, self._here, self._phone, gap=STEP))
        return places

    def _open_here(self) -> None:
        area = None if self._customer is None else self._customer.area()
        if area is not None:  # else the display has gone a moment ago
            self._flow.open_here.emit(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_page_ring(self._look, self)

    def announcement(self) -> str:
        """Which method it is, and what is being waited for."""
        return f"{self._method.text()}. {self._doing.text()}"

    def draft(self) -> WaitingDraft:
        return WaitingDraft(self._connected, None)

    def _show(self, state: str, draft: WaitingDraft | None) -> None:
        self._state = state
        if draft is not None:
            self._connected = draft.connected
        elif state == "starting":  # of a new attempt nothing is known yet
            self._connected = True
        visit = self._flow.visit
        if isinstance(visit, Starting | Waiting):
            say(self._method, provider_name(visit.choice.provider))
        say_name(self, self._method.text())
        self._show_session()
        self._show_log()
        self.setFocus()  # not on Cancel: a key pressed too often must not end the visit

    def _show_connection(self, attempt: str, connected: bool) -> None:
        if attempt == self._flow.visit.attempt:
            self._connected = connected
            self._show_session()

    def _show_session(self) -> None:
        visit = self._flow.visit
        waits = self._state == "waiting" and isinstance(visit, Waiting)
        self._more_time.setEnabled(waits)
        self._countdown.setVisible(waits)
        self._pages.hide()
        self._warn(False)
        if not isinstance(visit, Waiting) or not waits:
            self._countdown.stop()
            self._say(QCoreApplication.translate("Progress", "One moment"))
            return
        self._countdown.run_to(visit.session.deadline, visit.session.lifetime)
        self._warn(self._countdown.left <= URGENT)
        is_page = isinstance(visit.session.prompt, Redirect) and not visit.has_returned
        self._pages.setVisible(is_page)
        self._here.setVisible(visit.choice.on_desk)
        self._phone.setVisible(visit.choice.on_phone)
        self._show_places(visit)
        is_opened = visit.is_browsing or visit.is_on_phone
        self._say(progress(visit.session, is_opened=is_opened, has_returned=visit.has_returned))

    def _show_places(self, visit: Waiting) -> None:
        here = "chosen" if visit.is_browsing else "secondary" if visit.is_on_phone else "primary"
        phone = "chosen" if visit.is_on_phone and not visit.is_browsing else "secondary"
        for place, kind, drawn in (
            (self._here, here, "monitor"),
            (self._phone, phone, "smartphone"),
        ):
            place.setEnabled(not visit.is_browsing)
            restyle_button(self._look, place, kind, drawn)

    def _say(self, doing: str) -> None:
        text = doing if self._connected else lost()
        if self._doing.text() not in {"", text}:
            announce(self, text)
        self._doing.say(text, is_lost=not self._connected)

    def _hurry(self) -> None:
        self._warn(True)
        announce(self, self._warning.text())

    def _warn(self, on: bool) -> None:
        self._warning.setVisible(on)

    def _show_log(self) -> None:
        latest = self._log.lines[-_SHOWN:]
        for place, line in enumerate(self._lines):
            shown = latest[place] if place < len(latest) else None
            line.show_line(("", "") if shown is None else shown)
            line.setVisible(shown is not None)

    def _wipe(self) -> None:
        say_name(self, "")
        say(self._method, "")
        self._connected = True
        self._countdown.stop()
        self._doing.say("")
        for line in self._lines:
            line.show_line(("", ""))


class _Line(QWidget):
    """One step of the log."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._at: QLabel = label("", "small")
        self._text: QLabel = label("", wrap=True)
        inside = row(look, self._at, self._text, gap=GAP)
        inside.setAlignment(self._at, Qt.AlignmentFlag.AlignTop)
        inside.setAlignment(self._text, Qt.AlignmentFlag.AlignTop)
        inside.setStretch(1, 1)
        self.setLayout(inside)

    def show_line(self, line: tuple[str, str]) -> None:
        at, text = line
        say(self._at, at)
        say(self._text, text)
