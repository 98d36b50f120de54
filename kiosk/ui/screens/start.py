"""Nobody is there yet: the organisation, one large *Start*, and the languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import MARGIN, Theme
from kiosk.ui.widgets.builders import badge, button, column, label, message, page
from kiosk.ui.widgets.language_choice import chips_height, language_chips


class Start(Screen[None]):
    """Nothing of the last visit is anywhere on it."""

    def __init__(self, look: Theme, begin: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("screen.attract")
        self._look = look
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
        self._chips = QWidget()
        self._chips.setFixedWidth(look.px(look.measure))
        # Kept free from the first picture on: *Start* does not move away under a finger.
        self._chips.setMinimumHeight(look.px(MARGIN) + chips_height(look))
        sign = badge(look, "scan-face", look.palette.accent)
        body = message(look, sign, self._heading, self._text, self._start, self._chips)
        page(look, self, body)

    def offer(self, languages: Sequence[str], spoken: str, speak: Callable[[str], None]) -> None:
        """Show a chip for each language by its code, with the name that it has for itself.

        Not before the configuration is read; where there is one language alone, nobody chooses.
        """
        if len(languages) < 2:
            return
        chips = language_chips(self._look, languages, spoken, speak)
        above = column(self._look, chips)
        above.setContentsMargins(0, self._look.px(MARGIN), 0, 0)
        above.addStretch(1)
        self._chips.setLayout(above)

    def _show(self, _state: str, _draft: None) -> None:
        self._start.setFocus()

    def announcement(self) -> str:
        """Who is welcome to what."""
        return f"{self._heading.text()}. {self._text.text()}"
