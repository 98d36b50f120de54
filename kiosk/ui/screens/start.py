"""Nobody is there yet: the organisation, and one large *Start*."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import badge, button, label, message, page


class Start(Screen[None]):
    """Nothing of the last visit is anywhere on it."""

    def __init__(self, look: Theme, begin: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("screen.attract")
        self._start = button(
            look,
            self.tr("Start"),
            "action.start",
            begin,
            kind="large",
            drawn="arrow-right",
        )
        self._heading = label(self.tr("Welcome"), "display")
        self._text = label(
            self.tr("Let us confirm who you are.\nIt takes a minute or two."),
            "lead",
            wrap=True,
        )
        sign = badge(look, "scan-face", look.palette.accent)
        body = message(look, sign, self._heading, self._text, self._start)
        page(look, self, body)

    def _show(self, _state: str, _draft: None) -> None:
        self._start.setFocus()

    def announcement(self) -> str:
        """Who is welcome to what."""
        return f"{self._heading.text()}. {self._text.text()}"
