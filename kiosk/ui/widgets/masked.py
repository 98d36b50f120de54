"""Values that stay covered until staff ask for them, and are covered again after a while."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from kiosk.ui.clipboard import Clipboard
from kiosk.ui.theme import LEAD, REVEAL, STEP, Theme, icon
from kiosk.ui.widgets.builders import column, frame, label, row, say, say_name, set_margins
from kiosk.ui.widgets.copy_button import CopyButton
from kiosk.ui.widgets.focus import Button
from kiosk.visit import clock
from kiosk.visit.sanitize import plain

DOTS: Final = "•" * 10

_UNBROKEN: Final = re.compile(r"[^\s-]{16,}")
"""Longer than any word that a line need not break."""
_PART: Final = re.compile(r"(\S{12})(?=\w)")
"""Before a letter or digit only: a mark stays with what it is a mark of."""


@dataclass(slots=True)
class _Value:
    """A value, the label that shows or covers it, and until when it is to be seen."""

    label: QLabel
    value: str
    """As it is copied."""
    text: str
    """As it is shown."""
    cover: str
    until: float | None = None
    """By `clock.now()`; None while it is covered."""


class Masked(QObject):
    """The values of one screen. Each is covered again by itself."""

    revealed = Signal(set)
    """Staff have asked to see these values, by the names of their labels."""
    changed = Signal()
    """Other values are to be seen now, or the same ones for fewer seconds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._covered = self.tr("Covered")
        """What a cover is called: nobody is to listen to dots."""
        self._values: list[_Value] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look_at_clock)

    def label(self, value: str, *, name: str = "", cover: str = DOTS) -> QLabel:
        """A label for `value`, covered."""
        widget = label(cover, "strong", name=name, wrap=True)
        widget.setAccessibleName(self._covered)
        self._values.append(_Value(widget, plain(value), isolated(value), cover))
        return widget

    def value(self, of: QLabel) -> str:
        """What a label shows or covers; nothing once it has been wiped."""
        return next((value.value for value in self._values if value.label is of), "")

    def seconds(self, *only: QLabel) -> int:
        """How long all of these labels, or of all where none is named, are still to be seen.

        0 where one of them is covered.
        """
        chosen = self._chosen(only)
        ends = [value.until for value in chosen if value.until is not None]
        if not ends or len(ends) < len(chosen):
            return 0
        return max(0, math.ceil(min(ends) - clock.now()))

    def reveal(self, *only: QLabel) -> None:
        """Show the values of these labels, or all where none is named, for a while."""
        chosen = self._chosen(only)
        until = clock.now() + REVEAL / 1000
        for value in chosen:
            value.until = until
            say(value.label, value.text)
        self._look_at_clock()
        self.revealed.emit({value.label.objectName() for value in chosen})

    def cover(self, *only: QLabel) -> None:
        """Cover these, or all where none is named."""
        for value in self._chosen(only):
            self._cover(value)
        self._look_at_clock()

    def wipe(self) -> None:
        """Forget every value."""
        self._timer.stop()
        for value in self._values:
            say(value.label, "")
        self._values = []
        self.changed.emit()

    def _chosen(self, only: tuple[QLabel, ...]) -> list[_Value]:
        return [value for value in self._values if not only or value.label in only]

    def _cover(self, value: _Value) -> None:
        value.until = None
        say(value.label, value.cover)
        value.label.setAccessibleName(self._covered)

    def _look_at_clock(self) -> None:
        """Cover what has been seen for long enough, and wake up at the next full second."""
        now = clock.now()
        for value in self._values:
            if value.until is not None and value.until <= now:
                self._cover(value)
        left = [value.until - now for value in self._values if value.until is not None]
        if left:
            to_a_second = min(seconds % 1 or 1.0 for seconds in left)
            self._timer.start(math.ceil(to_a_second * 1000))
        else:
            self._timer.stop()
        self.changed.emit()


class RevealButton(Button):
    """Shows values, and covers them again; its eye is struck through while they are to be seen.

    The seconds that are left stand beside it.
    """

    def __init__(
        self, look: Theme, masked: Masked, name: str, words: Callable[[int], tuple[str, str]]
    ) -> None:
        """`words` says for the seconds that are left what stands on it, and what it is called."""
        super().__init__(look)
        self._masked, self._words = masked, words
        self._labels: tuple[QLabel, ...] = ()
        self.setObjectName(name)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        accent, soft, size = look.palette.accent, look.palette.soft, look.px(LEAD)
        self._open = icon("eye", accent, size, disabled=soft)
        self._struck = icon("eye-off", accent, size, disabled=soft)
        self.setIconSize(QSize(size, size))
        self.clicked.connect(self._switch)
        masked.changed.connect(self.show_seconds)
        self.show_seconds()

    def set_labels(self, *labels: QLabel) -> None:
        """Be about these; without any, about all that the screen covers."""
        self._labels = labels
        self.show_seconds()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second touch of two does not take back what the first one was for."""
        event.accept()

    def show_seconds(self) -> None:
        """Show how long the values are still to be seen."""
        seconds = self._masked.seconds(*self._labels)
        text, name = self._words(seconds)
        if self.text() != text:
            self.setText(text)
        self.setIcon(self._struck if seconds else self._open)
        say_name(self, name)

    def _switch(self) -> None:
        if self._masked.seconds(*self._labels):
            self._masked.cover(*self._labels)
        else:
            self._masked.reveal(*self._labels)


def reveal_all(look: Theme, masked: Masked) -> QPushButton:
    """The button that shows all values for a while, or covers them."""

    def words(seconds: int) -> tuple[str, str]:
        if not seconds:
            text = QCoreApplication.translate("Details", "Reveal for 10 s")
            return f"\u2002{text}", text
        name = QCoreApplication.translate("Details", "Cover")
        text = QCoreApplication.translate("Details", "Cover ({n} s)").format(n=seconds)
        # The name stays while the seconds run: nobody can listen to each of them.
        return f"\u2002{text}", name

    widget = RevealButton(look, masked, "action.reveal", words)
    widget.setProperty("kind", "tinted")
    return widget


class Rows(QGridLayout):
    """What is shown, and each thing's name before it, one below the other."""

    def __init__(self, look: Theme, masked: Masked, clipboard: Clipboard | None = None) -> None:
        """Without a `clipboard` no value can be copied."""
        super().__init__()
        self._look, self._masked, self._clipboard = look, masked, clipboard
        self.setHorizontalSpacing(look.px(STEP if look.is_small else 12))
        self.setVerticalSpacing(look.px(4))
        self.setColumnStretch(1, 1)
        self._first = 0 if look.is_narrow else 1
        """The column in which a value begins: on a narrow screen it is below its name."""
        set_margins(self, 0, 0, look.px(8), 0)  # off the bar that scrolls

    def tell(self, what: str, widget: QWidget, sign: QWidget | None = None) -> None:
        """A row that everybody may read."""
        place = self._head(what)
        if sign is None:
            self.addWidget(widget, place, self._first, 1, 3 - self._first)
        else:
            self.addWidget(widget, place, self._first, 1, 2 - self._first)
            self.addWidget(sign, place, 2)
        self.setRowMinimumHeight(place, self._look.px(48 if sign is None else 56))

    def mask(
        self, name: str, what: str, value: str, above: QWidget | None = None, spoken: str = ""
    ) -> None:
        """A row whose value is covered; `name` is that of its label and its button.

        What stands `above` the value is for everybody. Assistive technology calls the value
        `spoken` where another row has the same words, and `what` otherwise.
        """
        place, masked = self._head(what), self._masked
        shown = masked.label(value, name=name)
        spoken = spoken or what
        shown.setAccessibleDescription(spoken)
        first, width = self._first, 2 - self._first
        if above is None:
            self.addWidget(shown, place, first, 1, width)
        elif not first:  # Qt gives a column within a column less than the words in it need
            self.addWidget(above, place, first, 1, width)
            place += 1
            self.addWidget(shown, place, first, 1, width)
        else:
            self.addLayout(column(self._look, above, shown, gap=0), place, first, 1, width)
        tools = row(self._look, self._eye(name.partition(".")[2], spoken, shown), gap=STEP)
        if self._clipboard is not None:
            tools.addWidget(
                CopyButton(self._look, self._clipboard, name, spoken, lambda: masked.value(shown))
            )
        self.addLayout(tools, place, 2)

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
        """Begin a row, and say the number of the one that its value is in."""
        place = self.rowCount()
        if place > 1:  # an empty grid counts as one row
            self.addWidget(frame("rule"), place, 0, 1, 3)
            place += 1
        text = isolated(what)
        if self._first:
            self.addWidget(label(text, "soft", wrap=True), place, 0)
            return place
        self.addWidget(label(text, "soft", wrap=True), place, 0, 1, 3)
        return place + 1

    def _eye(self, name: str, what: str, *shown: QLabel) -> RevealButton:
        reveal = self.tr("Reveal {what}").format(what=what)
        cover = self.tr("Cover {what}").format(what=what)

        def words(seconds: int) -> tuple[str, str]:
            return (str(seconds), cover) if seconds else ("", reveal)

        widget = RevealButton(self._look, self._masked, f"action.reveal.{name}", words)
        widget.setProperty("kind", "tool")
        widget.set_labels(*shown)
        return widget


def isolated(text: str) -> str:
    """`text` as plain text that keeps its own direction, whatever stands around it.

    Line by line. What only reads from left to right needs no marks (Unicode TR 9: FSI, PDI). What
    is too long for a line may be broken (Unicode TR 14: ZW).
    """
    # What is put together in a language from right to left begins with a mark that says so, which
    # an isolate makes superfluous.
    return "\n".join(map(_isolated, text.lstrip("\N{RIGHT-TO-LEFT MARK}").split("\n")))


def _isolated(line: str) -> str:
    text = _UNBROKEN.sub(lambda word: _PART.sub("\\1\u200b", word[0]), plain(line))
    if any(unicodedata.bidirectional(character) in {"R", "AL", "AN"} for character in text):
        return f"\u2068{text}\u2069"
    return text
