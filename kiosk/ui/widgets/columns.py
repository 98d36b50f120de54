"""How the words of a body and its code share it: one rule for codes, requests, pages and forms.

Words stand in a column of readable width. Alone they are in the middle of the page, a little above
the middle of its height. A code stands beside them, behind where reading ends; on a tall screen
below them, where it takes all that they leave; and on a narrow one above them, where they may be
scrolled while it stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme import ABOVE, BELOW, SHADOW, Theme
from kiosk.ui.widgets.builders import page
from kiosk.ui.widgets.qr_card import QrCard
from kiosk.ui.widgets.scrolling import Page

SHARE_BESIDE: Final = 0.5
"""Of a wide page's width, that the code takes at most."""

SHARE_ABOVE: Final = 0.6
"""Of a narrow page's height: the words below the code are to be seen as well."""

_FIRST: Final = 1000
"""Parts of the free width that words get, up to their measure, for each part at their sides."""


class Columns(QBoxLayout):
    """The body of a screen: a column of words, and a code where there may be one."""

    def __init__(self, look: Theme, words: QVBoxLayout, code: QrCard | None = None) -> None:
        direction = QBoxLayout.Direction
        super().__init__(direction.TopToBottom if look.portrait else direction.LeftToRight)
        self._is_wide = not look.portrait
        self._is_above = look.portrait and look.is_narrow
        self._column, self._code = words, code
        self.setSpacing(0)
        words.insertStretch(0, ABOVE)
        words.addStretch(BELOW)
        # Where words are scrolled by themselves, they bring the room for their own shadows.
        self._has_edges = self._is_wide or self._is_above
        edge = look.px(SHADOW) if self._has_edges else 0
        words.setContentsMargins(edge, 0, edge, 0)
        if self._has_edges:
            self._words: QWidget = Page(look, words)
        else:
            self._words = QWidget()
            self._words.setLayout(words)
        self._words.setMaximumWidth(look.px(look.measure) + 2 * edge)
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._is_wide:
            parts = (self._code, self._words) if self._is_above else (self._words, self._code)
            for part in filter(None, parts):
                self.addWidget(part, 1)
            if self._code is not None and not self._is_above:
                self._code.setMinimumHeight(self._code.least_height())
            return
        self.addStretch(1)
        self.addWidget(self._words, _FIRST)
        self.addStretch(1)
        if self._code is not None:
            self.addWidget(self._code)

    def fill(
        self,
        look: Theme,
        screen: QWidget,
        *,
        left: Sequence[QWidget] = (),
        right: Sequence[QWidget] = (),
    ) -> None:
        """Lay `screen` out: this as its body, the way out at the left, the way on at the right."""
        edge = 0 if self._has_edges else SHADOW
        room = page(look, screen, self, left=left, right=right, edge=edge)
        room.resized.connect(self._make_room)

    def show_code(self, shown: bool) -> None:
        """Give the code its place, or the words the whole page."""
        if self._code is None:
            return
        self._code.setVisible(shown)
        is_beside = shown and self._is_wide  # then both have the same middle
        self._column.setStretch(0, 1 if is_beside else ABOVE)
        self._column.setStretch(self._column.count() - 1, 1 if is_beside else BELOW)
        if not (self._is_wide or self._is_above):
            self.setStretchFactor(self._words, int(not shown))

    def _make_room(self, room: QSize) -> None:
        if self._code is None:
            return
        if self._is_wide:
            least = self._code.width_at(self._code.least_height())
            most = max(round(SHARE_BESIDE * room.width()), least)
            self._code.setFixedWidth(min(self._code.width_at(room.height()), most))
        elif self._is_above:
            self._code.setFixedHeight(round(SHARE_ABOVE * room.height()))
