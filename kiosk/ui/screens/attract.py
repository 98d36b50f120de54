"""Nobody is there yet: the organisation, and one large *Start*."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.ui.look import Look
from kiosk.ui.widgets.parts import badge, button, label, message, page


class Attract(QWidget):
    """Nothing of the last visit is anywhere on it."""

    def __init__(self, look: Look, begin: Callable[[], None]) -> None:
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
        body = message(
            look,
            badge(look, "scan-face", look.palette.accent),
            label(self.tr("Welcome"), "display"),
            label(
                self.tr("We confirm who you are with your own eID.\nIt takes about a minute."),
                "lead",
                wrap=True,
            ),
            self._start,
        )
        page(look, self, body)

    def enter(self, _state: str) -> None:
        """The screen is shown."""
        self._start.setFocus()

    def leave(self) -> None:
        """Nothing is kept here."""

    def succeed(self, last: Attract) -> None:
        """There is nothing to take over."""
