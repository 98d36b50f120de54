"""Who has signed in sees the mark by which they know this desk's own verdicts today."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import badge, button, label, message, page, say
from kiosk.ui.widgets.mark import MarkCard
from kiosk.visit.domain import Reason


class Welcome(Screen[None]):
    """For staff alone: they go on once they have seen it, and before the screen is turned."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("screen.welcome")
        self._flow = context.flow
        self._heading = label("", "heading", wrap=True)
        self._text = label(
            self.tr("This is your mark today. A result without it is not from this desk."),
            "lead",
            wrap=True,
        )
        self._mark = MarkCard(look)
        self._go_on = button(
            look,
            self.tr("Continue"),
            "action.continue",
            lambda: context.flow.leave.emit(Reason.BY_STAFF),
            kind="large",
            drawn="arrow-right",
        )
        sign = badge(look, "user-check", look.palette.accent)
        page(look, self, message(look, sign, self._heading, self._text, self._mark, self._go_on))

    def _show(self, _state: str, _draft: None) -> None:
        member = self._flow.staff.member
        name = "" if member is None else member.name
        say(self._heading, self.tr("Signed in as {name}").format(name=f"\u2068{name}\u2069"))
        self._mark.show_mark(None if member is None else member.mark)
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def announcement(self) -> str:
        """Who is signed in, and the mark."""
        return f"{self._heading.text()}. {self._text.text()} {self._mark.accessibleName()}"

    def _wipe(self) -> None:
        say(self._heading, "")
        self._mark.show_mark(None)
