"""The customer is done, and staff have to see what came of it: the screen is to be turned."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import badge, button, label, message, page
from kiosk.ui.widgets.focus import paint_page_ring


class Turn(Screen[None]):
    """It says nothing of the outcome: it looks the same whatever that is."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("screen.turn")
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._heading = label(self.tr("Please turn the screen to our staff"), "heading", wrap=True)
        self.setAccessibleName(self._heading.text())
        self._text = label(
            self.tr("Your part is done. They will go on from here."), "lead", wrap=True
        )
        with context.to_staff():  # who may not read what the customer does
            show = self.tr("Staff: show the result")
        turned = button(
            look,
            show,
            "action.turned",
            context.flow.turned.emit,
            kind="large",
            drawn="arrow-right",
        )
        sign = badge(look, "refresh-cw", look.palette.accent)
        page(look, self, message(look, sign, self._heading, self._text, turned))

    def _show(self, _state: str, _draft: None) -> None:
        self.setFocus()  # not on the button: a key pressed too often must not turn anything

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_page_ring(self._look, self)

    def announcement(self) -> str:
        """What is to be done."""
        return f"{self._heading.text()}. {self._text.text()}"
