"""The screens of the customers' display. Only what a customer answers can be pressed there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from kiosk.ui.brand import Brand, logo_label
from kiosk.ui.customer.view import CustomerScreen, Remaining, View
from kiosk.ui.screens.notice import notice_line, start_as_read
from kiosk.ui.theme import GAP, STEP, Theme
from kiosk.ui.widgets.builders import (
    badge,
    button,
    centred,
    column,
    label,
    message,
    numbered,
    page,
    restyle,
    row,
)
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.connection import Activity
from kiosk.ui.widgets.countdown import URGENT, Countdown
from kiosk.ui.widgets.language_choice import language_chips
from kiosk.ui.widgets.qr_card import QrCard
from kiosk.ui.widgets.scrolling import FADE, Scrolling

_LOGO: Final = QSize(480, 144)
"""The most room that a logo takes, in pixels at scale 1."""

_SIGNS: Final = {
    CustomerScreen.ATTRACT: "scan-face",
    CustomerScreen.INSTRUCTIONS: "timer",
    CustomerScreen.THANK_YOU: "scan-face",
}
"""None of them tells how a verification ended."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a customer can do on a display that can be touched."""

    accept: Callable[[], None]
    refuse: Callable[[], None]
    speak: Callable[[str], None]
    """With the code of a language."""
    offered: tuple[str, ...]
    """The languages, by their codes."""
    spoken: str
    """The one that is spoken."""


class CustomerPage(QWidget):
    """One view. What goes on by itself in it changes in place; anything else is another page."""

    turned = Signal(int, int)
    """Another part of a notice is to be seen: which one, from 1 on, and of how many."""

    def __init__(
        self, look: Theme, view: View, brand: Brand, shorter_side: int, answers: Answers | None
    ) -> None:
        """`shorter_side` is the screen's, in pixels; `answers` is None where nobody can touch."""
        super().__init__()
        self.setObjectName(f"customer.{view.screen}")
        self.setAccessibleName(view.heading)
        self._view = view
        self._code: QrCard | None = None
        self._status: _Remaining | None = None
        self._notice: Scrolling | None = None
        self._edge = look.px(FADE)
        match view.screen:
            case CustomerScreen.NOTICE:
                self._build_notice(look, view, answers)
            case CustomerScreen.ATTRACT | CustomerScreen.THANK_YOU:
                self._build_message(look, view, brand, answers)
            case _ if view.remaining is None:
                self._build_message(look, view, brand, answers)
            case _:
                self._build_action(look, view, shorter_side)

    def takes(self, view: View) -> bool:
        """Show `view`, where it differs in nothing but what goes on; else it is not this page's."""
        if _lasting(view) != _lasting(self._view):
            return False
        self._view = view
        if self._code is not None:
            self._code.show_code(view.code)
        if self._status is not None:
            self._status.show_view(view)
        return True

    def turn(self, by: int) -> None:
        """Show another part of the notice: the next one by 1, the one before by -1."""
        if self._notice is not None:
            bar = self._notice.verticalScrollBar()
            bar.setValue(bar.value() + by * self._part_height)

    @property
    def part(self) -> tuple[int, int]:
        """Which part of the notice is to be seen, from 1 on, and of how many."""
        if self._notice is None:
            return 1, 1
        bar = self._notice.verticalScrollBar()
        part, last = (ceil(y / self._part_height) for y in (bar.value(), bar.maximum()))
        return 1 + part, 1 + last

    @property
    def _part_height(self) -> int:
        """In pixels; what fades at the edge of one is to be read in the next."""
        seen = 0 if self._notice is None else self._notice.viewport().height()
        return max(1, seen - self._edge)

    def wipe(self) -> None:
        """Show a code no longer, and count no more."""
        if self._code is not None:
            self._code.show_code(None)
        if self._status is not None:
            self._status.stop()

    def _build_message(
        self, look: Theme, view: View, brand: Brand, answers: Answers | None
    ) -> None:
        sign: QWidget | None = None
        more: list[QWidget] = []
        if view.screen is CustomerScreen.ATTRACT:
            if brand.logo is not None:
                sign = logo_label(look, brand.logo, _LOGO, brand.name)
            if answers is not None and len(answers.offered) > 1:
                chips = QWidget()
                chips.setFixedWidth(look.px(look.measure))
                chips.setLayout(
                    language_chips(look, answers.offered, answers.spoken, answers.speak)
                )
                more.append(chips)
        name = "wifi-off" if view.is_lost else _SIGNS[view.screen]
        sign = sign or badge(look, name, look.palette.accent)
        kind = "display" if view.screen is CustomerScreen.ATTRACT else "heading"
        heading = label(view.heading, kind, wrap=True)
        text = label(view.text, "lead", wrap=True)
        page(look, self, message(look, sign, heading, text, *more))

    def _build_notice(self, look: Theme, view: View, answers: Answers | None) -> None:
        lines = column(look, gap=2 * STEP)
        for paragraph in view.notice:
            lines.addLayout(notice_line(look, paragraph))
        title = QCoreApplication.translate("NoticeScreen", "Privacy notice")
        text = Scrolling(look, lines, title, ground=look.palette.ground)
        start_as_read(text, view.notice_language)
        heading = label(view.heading, "heading", wrap=True)
        words = column(look, heading, label(view.text, "lead", wrap=True), gap=STEP)
        words.addSpacing(look.px(STEP))
        words.addWidget(text)
        if answers is None:
            words.addSpacing(look.px(GAP))
            ask = label("", "strong", wrap=True)
            words.addWidget(ask)
            Columns(look, words).fill(look, self)
            self._turn_by_staff(text, ask)
            return
        no = QCoreApplication.translate("NoticeScreen", "I do not accept")
        yes = QCoreApplication.translate("NoticeScreen", "I accept")
        refuse = button(look, no, "action.refuse", answers.refuse, drawn="x")
        accept = button(look, yes, "action.accept", answers.accept, kind="primary", drawn="check")
        Columns(look, words).fill(look, self, left=[refuse], right=[accept])

    def _turn_by_staff(self, notice: Scrolling, ask: QLabel) -> None:
        """Nobody can touch it: staff turn to its next part, from their own display."""
        self._notice = notice
        # Put into words here: later on the application speaks staff's language.
        more = QCoreApplication.translate(
            "CustomerView",
            "Our staff will show you the rest. Then please tell them whether you accept.",
        )
        whole = QCoreApplication.translate(
            "CustomerView", "Please tell our staff whether you accept."
        )

        def tell() -> None:
            part, last = self.part
            ask.setText(more if part < last else whole)
            self.turned.emit(part, last)

        tell()
        bar = notice.verticalScrollBar()
        bar.rangeChanged.connect(tell)
        bar.valueChanged.connect(tell)

    def _build_action(self, look: Theme, view: View, shorter_side: int) -> None:
        heading = label(view.heading, "heading", wrap=True)
        # Close to each other where there is little room: nobody may be able to scroll here.
        is_close = look.is_small and view.code is not None
        words: QVBoxLayout = column(look, heading, gap=STEP if is_close else GAP)
        if view.number:  # it is what counts, and stands in the middle
            for line in (label(view.text, "lead", wrap=True), label(view.number, "code")):
                words.addWidget(centred(line))
            centred(heading)
        apart = 0 if is_close else look.px(STEP)
        words.addSpacing(apart)
        between = 12 if look.portrait else 20
        steps = column(look, gap=STEP if is_close else between)
        for step in numbered(look, view.steps):
            steps.addLayout(step)
        words.addLayout(steps)
        words.addSpacing(apart)
        self._status = _Remaining(look)
        self._status.show_view(view)
        words.addWidget(self._status)
        if view.code is not None:
            self._code = QrCard(look, shorter_side)
            self._code.show_code(view.code)
        columns = Columns(look, words, self._code)
        columns.fill(look, self)
        columns.show_code(self._code is not None)


class _Remaining(QFrame):
    """What is being waited for, and for how long; amber in the last minute."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._countdown = Countdown(look)
        self._countdown.urgent.connect(lambda: self._warn(True))
        self._doing = Activity(look, "status")
        hurry = QCoreApplication.translate("Status", "Less than a minute left")
        self._warning = label(hurry, "fault", name="warning", wrap=True)
        words = column(look, self._doing, self._warning, gap=4)
        words.insertStretch(0, 1)
        words.addStretch(1)
        inside = row(look, self._countdown, words, gap=GAP)
        inside.setStretch(1, 1)
        margin = look.px(20)
        inside.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(inside)

    def show_view(self, view: View) -> None:
        self._doing.say(view.doing, is_lost=view.is_lost)
        if view.remaining is not None:
            self._countdown.run_to(view.remaining.deadline, view.remaining.lifetime)
            self._warn(self._countdown.left <= URGENT)

    def stop(self) -> None:
        self._countdown.stop()

    def _warn(self, on: bool) -> None:
        restyle(self, "warning" if on else "card")
        self._warning.setVisible(on)


def _lasting(view: View) -> View:
    """What of a view makes a page another one."""
    remaining = None if view.remaining is None else Remaining(0.0, None)
    return replace(view, code=None, doing="", is_lost=False, remaining=remaining)
