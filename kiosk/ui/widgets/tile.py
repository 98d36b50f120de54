"""One method that can be chosen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from kiosk.ui.theme import LEAD, SMALL, Theme
from kiosk.ui.widgets.builders import column, drawing, is_mirrored, label, row, say
from kiosk.ui.widgets.decoration import Decoration
from kiosk.ui.widgets.emblem import Emblem
from kiosk.ui.widgets.focus import Button
from kiosk.visit.domain import Provider
from kiosk.visit.logos import ProviderLogo
from kiosk.wording.language import in_line
from kiosk.wording.providers import provider_name

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Columns and rows that a key leads on, where reading starts at the left."""


class Tile(Button):
    """A large button: an emblem, the method's name, its country, and what the customer will do."""

    passed = Signal(int, int)
    """An arrow leads on from here, by so many columns and rows."""

    def __init__(
        self,
        look: Theme,
        provider: Provider,
        which: str,
        doing: str,
        drawn: str,
        *,
        said: str,
        available: bool,
    ) -> None:
        """`which` says whose method it is: its countries, or the kinds of documents.

        `said` is the same in full, for those who do not see it or search for one of them.
        """
        super().__init__(look)
        name = provider_name(provider)
        self.setProperty("kind", "tile")
        self.setEnabled(available)
        self.setAutoDefault(True)  # Return presses it, as it does every other button
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Its height is the least one: words that need another line get it.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(in_line(filter(None, (name, said))))
        self.setAccessibleDescription(doing)
        self._ready = doing
        palette = look.palette
        self._doing = label(doing, "accent" if available else "small", wrap=True)
        what = row(
            look,
            drawing(look, drawn, palette.accent if available else palette.soft, SMALL + 2),
            self._doing,
            gap=6,
        )
        what.setStretch(1, 1)
        title = label(name, "strong" if available else "soft", wrap=True)
        title.setStyleSheet(f"font-size: {look.px(LEAD)}px; font-weight: 600;")
        lines = [title, label(which, "small", wrap=True)] if which else [title]
        words = column(look, *lines, what, gap=4)
        words.insertStretch(len(lines), 1)
        sign = self._emblem = Emblem(look, provider, 56, is_available=available)
        whole = row(look, sign, words)
        whole.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        margin = look.px(16)
        whole.setContentsMargins(margin, margin, margin, margin)
        # One thing to whoever does not see it, too: its name and description have said it all.
        self.setLayout(column(look, Decoration(whole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            across, down = step
            self.passed.emit(-across if is_mirrored() else across, down)

    def show_logo(self, logo: ProviderLogo | None) -> None:
        """Show its logo, once there is one."""
        self._emblem.show_logo(logo)

    def set_busy(self, text: str) -> None:
        """Say that it has been chosen and is on its way."""
        say(self._doing, text)
        self.setAccessibleDescription(text)

    def set_ready(self) -> None:
        """Say what the customer will do, as before it was chosen."""
        self.set_busy(self._ready)
