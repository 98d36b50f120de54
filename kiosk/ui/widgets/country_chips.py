"""The countries that methods are from, to be chosen from by a touch."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.countries import country
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import button
from kiosk.ui.widgets.flow_layout import FlowLayout


class CountryChips(QWidget):
    """One country at a time, or none; the less usual ones show at a touch."""

    changed = Signal()
    """Another country is chosen, or none any more."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.chosen: str | None = None
        """The code of the country that is chosen."""
        self.is_open = False
        """Whether all countries are shown."""
        self._look = look
        self._codes: list[str] = []
        self._chips: dict[str, QPushButton] = {}
        self._layout = FlowLayout(look.px(STEP))
        self.setLayout(self._layout)
        self.setAccessibleName(self.tr("Countries"))
        self._more = button(look, self.tr("More countries"), "action.more-countries", self._open)
        self._more.setProperty("kind", "tab")
        self._layout.addWidget(self._more)

    def offer(self, codes: Sequence[str]) -> None:
        """Show these countries, the most usual first; one that is chosen and gone is let go."""
        if list(codes) == self._codes:
            return
        self._codes = list(codes)
        for chip in self._chips.values():
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._layout.removeWidget(self._more)
        self._chips = {code: self._chip(code) for code in self._codes}
        for chip in (*self._chips.values(), self._more):
            self._layout.addWidget(chip)
        if self.chosen not in self._chips:
            self.chosen = None
        self._arrange()

    def choose(self, code: str | None, *, is_open: bool = False) -> None:
        """Choose a country, or none, as if by touch."""
        was, self.is_open = self.chosen, is_open
        self.chosen = code if code in self._chips else None
        self._arrange()
        if self.chosen != was:
            self.changed.emit()

    def _chip(self, code: str) -> QPushButton:
        chip = button(
            self._look, country(code), f"country.{code.lower()}", partial(self._touched, code)
        )
        chip.setProperty("kind", "tab")
        chip.setCheckable(True)
        return chip

    def _touched(self, code: str) -> None:
        self.choose(None if code == self.chosen else code, is_open=self.is_open)

    def _open(self) -> None:
        first = self._codes[self._most]
        self.choose(self.chosen, is_open=True)
        self._chips[first].setFocus()  # where the button was

    @property
    def _most(self) -> int:
        """Chips beside `More countries`: about a line of them."""
        return 2 * self._look.columns - 1

    def _arrange(self) -> None:
        is_whole = self.is_open or len(self._codes) <= self._most + 1
        for place, (code, chip) in enumerate(self._chips.items()):
            chip.setChecked(code == self.chosen)
            chip.setVisible(is_whole or place < self._most or code == self.chosen)
        self._more.setVisible(not is_whole)
        self.updateGeometry()
