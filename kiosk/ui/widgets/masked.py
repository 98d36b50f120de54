"""Values that stay covered until staff ask for them, and are covered again after a while."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kiosk.ui.theme import LEAD, REVEAL, STEP, Theme, icon
from kiosk.ui.widgets.builders import column, frame, label, say, set_margins
from kiosk.ui.widgets.focus import Button
from kiosk.visit.sanitize import plain

DOTS: Final = "•" * 10

_UNBROKEN: Final = re.compile(r"[^\s-]{16,}")
"""Longer than any word that a line need not break."""
_PART: Final = re.compile(r"(\S{12})(?=\w)")
"""Before a letter or digit only: a mark stays with what it is a mark of."""


class Masked(QObject):
    """The values of one screen."""

    revealed = Signal(set)
    """Staff have asked to see these values, by the names of their labels."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._covered = self.tr("Covered")
        """What a cover is called: nobody is to listen to dots."""
        self._values: list[tuple[QLabel, str, str]] = []
        """Each label, its value, and what covers it."""
        self._timer = QTimer(self, interval=REVEAL, singleShot=True)
        self._timer.timeout.connect(self._cover)

    def label(self, value: str, *, name: str = "", cover: str = DOTS) -> QLabel:
        """A label for `value`, covered."""
        widget = label(cover, "strong", name=name, wrap=True)
        widget.setAccessibleName(self._covered)
        self._values.append((widget, isolated(value), cover))
        return widget

    def reveal_all(self) -> None:
        """Show every value for a while."""
        self.reveal(*(shown for shown, _value, _cover in self._values))

    def reveal(self, *only: QLabel) -> None:
        """Show the values of these labels for a while."""
        for shown, value, _cover in self._values:
            if shown in only:
                say(shown, value)
        self._timer.start()
        self.revealed.emit({shown.objectName() for shown in only})

    def wipe(self) -> None:
        """Forget every value."""
        self._timer.stop()
        for shown, _value, _cover in self._values:
            say(shown, "")
        self._values = []

    def _cover(self) -> None:
        for shown, _value, cover in self._values:
            say(shown, cover)
            shown.setAccessibleName(self._covered)


class Rows(QGridLayout):
    """What is told, and each thing's name before it, one below the other."""

    def __init__(self, look: Theme, masked: Masked) -> None:
        super().__init__()
        self._look, self._masked = look, masked
        self._sign = icon("eye", look.palette.accent, look.px(LEAD), disabled=look.palette.soft)
        self.setHorizontalSpacing(look.px(STEP if look.is_small else 20))
        self.setVerticalSpacing(look.px(4))
        self.setColumnStretch(1, 1)
        set_margins(self, 0, 0, look.px(8), 0)  # off the bar that scrolls

    def tell(self, what: str, widget: QWidget, sign: QWidget | None = None) -> None:
        """A row that everybody may read."""
        place = self._head(what)
        if sign is None:
            self.addWidget(widget, place, 1, 1, 2)
        else:
            self.addWidget(widget, place, 1)
            self.addWidget(sign, place, 2)
        self.setRowMinimumHeight(place, self._look.px(48 if sign is None else 56))

    def mask(
        self, name: str, what: str, value: str, above: QWidget | None = None, spoken: str = ""
    ) -> None:
        """A row whose value is covered; `name` is that of its label and its button.

        What stands `above` the value is for everybody. Assistive technology calls the value
        `spoken` where another row has the same words, and `what` otherwise.
        """
        place = self._head(what)
        shown = self._masked.label(value, name=name)
        spoken = spoken or what
        shown.setAccessibleDescription(spoken)
        if above is None:
            self.addWidget(shown, place, 1)
        else:
            self.addLayout(column(self._look, above, shown, gap=0), place, 1)
        self.addWidget(self._eye(name.partition(".")[2], spoken, shown), place, 2)

    def mask_table(self, name: str, what: str, head: list[str], lines: list[list[str]]) -> None:
        """A table whose values are covered, all of them together."""
        place = self._head(what)
        table = QGridLayout()
        table.setHorizontalSpacing(self._look.px(16))
        table.setVerticalSpacing(self._look.px(4))
        table.setContentsMargins(0, 0, 0, self._look.px(12))
        table.setColumnStretch(len(head) - 1, 1)
        for number, text in enumerate(head):
            table.addWidget(label(text, "small"), 0, number)
        shown = []
        for line, values in enumerate(lines, 1):
            for number, value in enumerate(values):
                widget = self._masked.label(value, name=f"{name}.{line}.{number}", cover=DOTS[:4])
                widget.setAccessibleDescription(head[number])
                table.addWidget(widget, line, number)
                shown.append(widget)
        self.addWidget(self._eye(name.partition(".")[2], what, *shown), place, 2)
        self.addLayout(table, place + 1, 0, 1, 3)

    def _head(self, what: str) -> int:
        """Begin a row, and say its number."""
        place = self.rowCount()
        if place > 1:  # an empty grid counts as one row
            self.addWidget(frame("rule"), place, 0, 1, 3)
            place += 1
        text = isolated(what)
        self.addWidget(label(text, "soft", wrap=self._look.is_small or "\u200b" in text), place, 0)
        return place

    def _eye(self, name: str, what: str, *shown: QLabel) -> Button:
        look = self._look
        widget = Button(look)
        widget.setProperty("kind", "plain")
        widget.setAutoDefault(True)
        widget.setObjectName(f"action.reveal.{name}")
        widget.setAccessibleName(self.tr("Reveal {what}").format(what=what))
        widget.setIcon(self._sign)
        widget.setIconSize(QSize(look.px(LEAD), look.px(LEAD)))
        widget.clicked.connect(lambda: self._masked.reveal(*shown))
        return widget


def isolated(text: str) -> str:
    """`text` as plain text that keeps its own direction, whatever stands around it.

    Line by line. What only reads from left to right needs no marks (Unicode TR 9: FSI, PDI). What
    is too long for a line may be broken (Unicode TR 14: ZW).
    """
    return "\n".join(map(_isolated, text.split("\n")))


def _isolated(line: str) -> str:
    text = _UNBROKEN.sub(lambda word: _PART.sub("\\1\u200b", word[0]), plain(line))
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in text):
        return f"\u2068{text}\u2069"
    return text
