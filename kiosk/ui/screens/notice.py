"""The privacy notice, which the customer reads and accepts before anything is asked of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import STEP, Theme
from kiosk.ui.widgets.builders import button, column, label, row, say
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
        self._customers_language = context.customers_language
        heading = label(self.tr("Before we begin"), "heading", wrap=True)
        lead = label(self.tr("Please read how your personal data is used."), "lead", wrap=True)
        self._said = f"{heading.text()}. {lead.text()}"
        notice = flow.asks.notice
        lines = column(look, gap=2 * STEP)
        language = context.language
        if notice is not None:
            language = notice.language_for(context.language)
            for paragraph in paragraphs(notice.texts[language]):
                lines.addLayout(notice_line(look, paragraph))
        self._text = Scrolling(look, lines, self.tr("Privacy notice"), ground=look.palette.ground)
        start_as_read(self._text, language)
        self._text.setObjectName("notice")
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keys scroll it
        words = column(look, heading, lead, gap=STEP)
        words.addSpacing(look.px(STEP))
        words.addWidget(self._text)
        self._customer = context.customer
        self._part = label("", "strong", wrap=True)
        self._turning = self._new_turning(look)
        words.addWidget(self._turning)
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

        if self._customer is not None:
            self.hear(self._customer.turned, self._show_part)

    def _new_turning(self, look: Theme) -> QWidget:
        """What turns the notice on a customers' display that cannot be touched."""
        before = button(
            look,
            self.tr("Previous part"),
            "action.previous-part",
            lambda: self._turn(-1),
            drawn="arrow-left",
        )
        following = button(
            look,
            self.tr("Next part"),
            "action.next-part",
            lambda: self._turn(1),
            drawn="arrow-right",
        )
        turning = QWidget()
        if look.is_narrow:
            turning.setLayout(column(look, self._part, row(look, before, following), gap=STEP))
        else:
            line = row(look, self._part, before, following)
            line.setStretch(0, 1)
            turning.setLayout(line)
        turning.hide()
        return turning

    def _turn(self, by: int) -> None:
        if self._customer is not None:
            self._customer.turn(by)

    def _show_part(self, part: int, parts: int) -> None:
        text = self.tr("The customer sees part {part} of {parts}.")
        say(self._part, text.format(part=part, parts=parts))
        self._turning.setVisible(parts > 1)

    def _show(self, _state: str, _draft: None) -> None:
        if self._customer is not None:
            self._show_part(*self._customer.part)
        self._text.verticalScrollBar().setValue(0)
        self._text.setFocus()  # not on an answer: no key pressed too often gives it

    def _accept(self) -> None:
        notice = self._flow.asks.notice
        if notice is not None:
            # Which on a desk of two displays is not that of this one.
            language = notice.language_for(self._customers_language())
            self._flow.agree.emit(NoticeAcceptance(notice.version, language))

    def announcement(self) -> str:
        """What is to be read; the text itself has the focus."""
        return self._said


def start_as_read(text: QWidget, language: str) -> None:
    """Have lines start where their own language is read from, which need not be the screen's."""
    is_to_the_left = is_right_to_left(language)
    direction = Qt.LayoutDirection
    text.setLayoutDirection(direction.RightToLeft if is_to_the_left else direction.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if is_to_the_left else Qt.AlignmentFlag.AlignLeft
    for words in text.findChildren(QLabel):
        words.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def notice_line(look: Theme, paragraph: Paragraph) -> QLayout:
    """A paragraph of the notice, as it is read."""
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
