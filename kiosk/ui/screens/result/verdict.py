"""The verdict: to be read from two metres, by its shape and its words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDateTime, QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from kiosk.contrast import WHITE
from kiosk.ui.theme import CARD_RADIUS, GAP, VERDICT, Theme, picture
from kiosk.ui.widgets.builders import announce, column, label, restyle, row, say, set_margins
from kiosk.ui.widgets.decoration import Drawing
from kiosk.ui.widgets.focus import draw_ring, shows_focus
from kiosk.visit.domain import Acceptance, Outcome, OutcomeKind
from kiosk.wording.reasons import ending_words
from kiosk.wording.results import verdict_text

SIGN: Final = 58
"""Pixels at scale 1 of the verdict's shape, which is no higher than a line of its words."""


class Verdict(QFrame):
    """Green while nothing speaks against the person, never once staff have refused."""

    def __init__(
        self,
        look: Theme,
        outcome: Outcome,
        method: str,
        acceptance: Acceptance,
        age: float,
        keep_open: QWidget,
    ) -> None:
        """`age`: seconds that it has been there; `keep_open` stands in its lower corner."""
        super().__init__()
        self.setObjectName("verdict")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look, self._outcome, self._method = look, outcome, method
        at = _now().addMSecs(-round(age * 1000))  # the same, whenever it is built anew
        self._at = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
        self._sign = Drawing()
        self._heading = label("", "verdict", wrap=True)
        self._when = label("", "on-dark", wrap=True)
        lines: list[QWidget | QLayout] = [self._heading]
        if outcome.kind is not OutcomeKind.VERIFIED:
            words = ending_words(outcome, method)
            lines += [
                label(sentence, "on-dark", wrap=True) for sentence in (words.headline, words.advice)
            ]
        if look.is_narrow:  # Qt gives a column within a column less than the words in it need
            lines += [self._when, keep_open]
        else:
            foot = row(look, self._when, keep_open, gap=12)
            foot.setStretch(0, 1)
            lines.append(foot)
        inside = row(look, self._sign, column(look, *lines, gap=4 if look.is_narrow else 0), gap=16)
        inside.setStretch(1, 1)
        inside.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        margin = look.px(GAP if look.is_narrow else 24)
        set_margins(inside, margin, margin - look.px(4), look.px(12), look.px(12))
        self.setLayout(inside)
        self.judge(acceptance)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if shows_focus(self):
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_ring(painter, self._look, QRectF(self.rect()), self._look.px(CARD_RADIUS))

    def judge(self, acceptance: Acceptance) -> None:
        """Show what staff made of it."""
        when = self.tr("{method} · today {time}")
        match self._outcome.kind, acceptance:
            case OutcomeKind.VERIFIED, Acceptance.ACCEPTED:
                kind, drawn, heading = "verified", "user-check", self.tr("Accepted")
            case OutcomeKind.VERIFIED, Acceptance.REFUSED:
                kind, drawn, heading = "refused", "user-x", self.tr("Not accepted")
                when = self.tr("Verified, but another person · {time}")
            case OutcomeKind.VERIFIED, _:
                kind, drawn, heading = "verified", "circle-check-big", verdict_text(self._outcome)
            case _:
                kind, drawn, heading = "refused", "circle-x", verdict_text(self._outcome)
        if self._heading.text() not in {"", heading}:
            announce(self, heading)
        say(self._heading, heading)
        say(self._when, when.format(method=self._method, time=self._at))
        # The sign is as high as one line, which has another height in each script: so both are on
        # a level, however many lines there are.
        height = self._look.line_height(heading, VERDICT)
        self._sign.set_picture(picture(drawn, WHITE, self._look.px(SIGN), 2.0))
        self._sign.setFixedSize(self._look.px(SIGN), height)
        self.setAccessibleName(heading)
        restyle(self, kind)


def _now() -> QDateTime:
    return QDateTime.currentDateTime()
