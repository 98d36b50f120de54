"""The privacy notice, which the customer reads and accepts before anything is asked of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import button, column, label, row
from kiosk.ui.widgets.columns import Columns
from kiosk.ui.widgets.masked import isolated
from kiosk.ui.widgets.scrolling import Scrolling
from kiosk.visit.domain import Reason
from kiosk.visit.intake import NoticeAcceptance
from kiosk.wording.language import is_right_to_left
from kiosk.wording.notice import Paragraph, paragraphs


class NoticeScreen(Screen[None]):
    """Nothing of a person is on it. What is kept is the notice's version, and its language."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow = context.flow
        self.setObjectName("screen.notice")
        self._flow = flow
        self._spoken = context.language
        heading = label(self.tr("Before we begin"), "heading", wrap=True)
        lead = label(self.tr("Please read how your personal data is used."), "lead", wrap=True)
        self._said = f"{heading.text()}. {lead.text()}"
        notice = flow.asks.notice
        lines = column(look, gap=2 * STEP)
        language = self._spoken
        if notice is not None:
            language = notice.language_for(self._spoken)
            for paragraph in paragraphs(notice.texts[language]):
                lines.addLayout(_line(look, paragraph))
        self._text = Scrolling(look, lines, self.tr("Privacy notice"), ground=look.palette.ground)
        _start_as_read(self._text, language)
        self._text.setObjectName("notice")
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keys scroll it
        words = column(look, heading, lead, gap=STEP)
        words.addSpacing(look.px(STEP))
        words.addWidget(self._text)
        refuse = button(
            look,
            self.tr("I do not accept"),
            "action.refuse",
            lambda: flow.leave.emit(Reason.BY_PERSON),
            drawn="x",
        )
        accept = button(
            look, self.tr("I accept"), "action.accept", self._accept, kind="primary", drawn="check"
        )
        refuse.setShortcut(Qt.Key.Key_Escape)
        Columns(look, words).fill(look, self, left=[refuse], right=[accept])

    def _show(self, _state: str, _draft: None) -> None:
        self._text.verticalScrollBar().setValue(0)
        self._text.setFocus()  # not on an answer: no key pressed too often gives it

    def _accept(self) -> None:
        notice = self._flow.asks.notice
        if notice is not None:
            language = notice.language_for(self._spoken)
            self._flow.agree.emit(NoticeAcceptance(notice.version, language))

    def announcement(self) -> str:
        """What is to be read; the text itself has the focus."""
        return self._said


def _start_as_read(text: QWidget, language: str) -> None:
    """Have lines start where their own language is read from, which need not be the screen's."""
    is_to_the_left = is_right_to_left(language)
    direction = Qt.LayoutDirection
    text.setLayoutDirection(direction.RightToLeft if is_to_the_left else direction.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if is_to_the_left else Qt.AlignmentFlag.AlignLeft
    for words in text.findChildren(QLabel):
        words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def _line(look: Theme, paragraph: Paragraph) -> QLayout:
    text = label(
        isolated(paragraph.text),
        "strong" if paragraph.is_heading else "body",
        wrap=True,
        level=2 if paragraph.is_heading else 0,
    )
    if not paragraph.is_item:
        return row(look, text)
    bullet = label("•", "strong")
    line = row(look, bullet, text, gap=STEP)
    line.setAlignment(bullet, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return line
