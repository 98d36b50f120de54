"""Nobody is signed in: staff show by name and PIN that it is them."""

from __future__ import annotations

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import column, label
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.pin_form import PinForm


class Locked(Screen[str]):
    """Nothing of a visit is behind it. Its draft is the name, as far as it was typed."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("screen.locked")
        self._heading = label(self.tr("This desk is locked"), "heading", wrap=True)
        self._lead = label(self.tr("For staff: sign in with your name and PIN."), "lead", wrap=True)
        self._form = PinForm(look, context.sign_in, asks_name=True)
        words = column(look, self._heading, self._lead, gap=STEP)
        words.addSpacing(look.px(2 * STEP))
        words.addWidget(self._form)
        Columns(look, words).fill(look, self, right=[self._form.go_on])
        if context.sign_in is not None:
            self.hear(context.sign_in.changed, self._form.show_answer)

    def _show(self, _state: str, draft: str | None) -> None:
        self._form.ask()
        self._form.resume(draft or "")

    def draft(self) -> str:
        return self._form.name

    def announcement(self) -> str:
        """That it is locked, and how it is opened."""
        return f"{self._heading.text()}. {self._lead.text()}"

    def _wipe(self) -> None:
        self._form.wipe()
