"""Nobody is there yet: the organisation, one large *Start*, and the languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kiosk.ui.brand import Brand, logo_label
from kiosk.ui.screens.screen import Screen
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import badge, button, column, label, message, page
from kiosk.ui.widgets.language_choice import chips_height, language_chips
from kiosk.wording.language import spoken

_LOGO: Final = QSize(480, 144)
_SMALL_LOGO: Final = QSize(320, 72)
"""The most room that a logo takes, in pixels at scale 1."""


class Start(Screen[None]):
    """Nothing of the last visit is anywhere on it."""

    def __init__(self, look: Theme, begin: Callable[[], None], brand: Brand) -> None:
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
        greeting = brand.greeting
        welcome = self.tr("Welcome") if greeting is None else greeting.spoken_in(spoken())
        self._heading = label(welcome, "display", wrap=greeting is not None)
        self._text = label(
            self.tr("Let us confirm who you are.\nIt takes a minute or two."),
            "lead",
            wrap=True,
        )
        self._chips = QWidget()
        self._chips.setFixedWidth(look.px(look.measure))
        # Kept free from the first picture on: *Start* does not move away under a finger.
        self._chips.setMinimumHeight(look.px(4 * STEP) + chips_height(look))
        room = _SMALL_LOGO if look.is_small else _LOGO
        logo = None if brand.logo is None else logo_label(look, brand.logo, room, brand.name)
        sign = logo or badge(look, "scan-face", look.palette.accent)
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
        above.setContentsMargins(0, self._look.px(4 * STEP), 0, 0)
        above.addStretch(1)
        self._chips.setLayout(above)

    def _show(self, _state: str, _draft: None) -> None:
        self._start.setFocus()

    def announcement(self) -> str:
        """Who is welcome to what."""
        return f"{self._heading.text()}. {self._text.text()}"
