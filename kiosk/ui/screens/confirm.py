"""A result is there, and whoever is signed in shows by their PIN that it is still them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import button, column, label, say
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.pin_form import PinForm
from kiosk.visit.domain import Reason


class Confirm(Screen[None]):
    """It says nothing of the outcome: it looks the same whatever that is."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow = self._flow = context.flow
        self.setObjectName("screen.confirm")
        self._heading = label(self.tr("Enter your PIN to see the result"), "heading", wrap=True)
        self._lead = label("", "lead", wrap=True)
        self._form = PinForm(look, context.sign_in, asks_name=False)
        words = column(look, self._heading, self._lead, gap=STEP)
        words.addSpacing(look.px(2 * STEP))
        words.addWidget(self._form)
        cancel = button(
            look,
            self.tr("Cancel"),
            "action.cancel",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="x",
        )
        cancel.setShortcut(Qt.Key.Key_Escape)
        Columns(look, words).fill(look, self, left=[cancel], right=[self._form.go_on])
        if context.sign_in is not None:
            self.hear(context.sign_in.changed, self._form.show_answer)

    def _show(self, _state: str, _draft: None) -> None:
        name = "" if self._flow.staff.member is None else self._flow.staff.member.name
        say(self._lead, self.tr("Signed in as {name}").format(name=f"\u2068{name}\u2069"))
        self._form.ask(name)

    def announcement(self) -> str:
        """What is asked, and of whom."""
        return f"{self._heading.text()}. {self._lead.text()}"

    def _wipe(self) -> None:
        self._form.wipe()
        say(self._lead, "")
