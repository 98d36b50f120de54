"""What went wrong, what to do now, and only the ways on that can help."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import badge, button, centred, label, message, page, row, say
from kiosk.ui.widgets.connection import LOST, lost_badge
from kiosk.visit.domain import Reason
from kiosk.visit.stages import Concluded
from kiosk.wording.providers import provider_name
from kiosk.wording.reasons import Way, ending_words

_DRAWN: Final = {
    Reason.NETWORK: LOST,
    Reason.EXPIRED: "clock-alert",
    Reason.TLS: "shield-x",
    Reason.CREDENTIALS_REJECTED: "shield-x",
    Reason.BY_PERSON: "user-x",
}


class Failure(Screen[None]):
    """Never a bare code, never blame."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow = context.flow
        self.setObjectName("screen.failure")
        self._look = look
        self._flow = flow
        self._heading = label("", "heading", wrap=True)
        self._advice = label("", "lead", wrap=True)
        self._reference = centred(label("", "small", name="reference"))
        self._badges = {
            drawn: lost_badge(look)
            if drawn == LOST
            else badge(look, drawn, look.palette.warning, "warning-badge")
            for drawn in {*_DRAWN.values(), "circle-alert"}
        }
        self._retry = button(
            look,
            self.tr("Try again"),
            "action.retry",
            flow.retry.emit,
            kind="primary",
            drawn="refresh-cw",
        )
        self._other = button(
            look,
            self.tr("Another method"),
            "action.other-method",
            flow.other_method.emit,
            drawn="shuffle",
        )
        ways = row(look, self._retry, self._other)
        ways.insertStretch(0, 1)
        ways.addStretch(1)
        stack = QWidget()
        stack.setLayout(row(look, *self._badges.values()))
        body = message(look, stack, self._heading, self._advice, ways, self._reference)
        end = button(
            look,
            self.tr("End"),
            "action.done",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        page(look, self, body, left=[end])

    def _show(self, _state: str, _draft: None) -> None:
        visit = self._flow.visit_in(Concluded)
        words = ending_words(visit.outcome, provider_name(visit.choice.provider))
        say(self._heading, words.headline)
        say(self._advice, words.advice)
        # Without an attempt, support has nothing to look for.
        reference = self.tr("Reference {id}").format(id=visit.attempt) if visit.attempt else ""
        say(self._reference, reference)
        shown = _DRAWN.get(visit.outcome.reason or Reason.INTERNAL, "circle-alert")
        for drawn, sign in self._badges.items():
            sign.setVisible(drawn == shown)
        self._retry.setVisible(Way.RETRY in words.ways)
        self._other.setVisible(Way.OTHER_METHOD in words.ways)
        (self._retry if Way.RETRY in words.ways else self._other).setFocus()

    def announcement(self) -> str:
        """What happened, and what to do now."""
        return f"{self._heading.text()} {self._advice.text()}".strip()

    def _wipe(self) -> None:
        for shown in (self._heading, self._advice, self._reference):
            say(shown, "")
