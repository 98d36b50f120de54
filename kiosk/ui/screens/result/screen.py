"""The screen of the result: it is laid out, followed and wiped here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from kiosk.ui.receipt.content import receipt_of
from kiosk.ui.screens.result.cautions import Cautions
from kiosk.ui.screens.result.comparison import Comparison
from kiosk.ui.screens.result.details import details
from kiosk.ui.screens.result.documents import Documents, clear
from kiosk.ui.screens.result.handover import HandoverCard
from kiosk.ui.screens.result.judgement import Judgement
from kiosk.ui.screens.result.provenance import provenance
from kiosk.ui.screens.result.receipt import ReceiptControl
from kiosk.ui.screens.result.recognition import to_see
from kiosk.ui.screens.result.remaining import KeepOpen
from kiosk.ui.screens.result.verdict import Verdict
from kiosk.ui.screens.screen import Screen, ScreenContext
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.builders import button, column, page, restyle_button, row
from kiosk.ui.widgets.enlarged import Enlarged
from kiosk.ui.widgets.mark import MarkCard
from kiosk.ui.widgets.masked import Masked
from kiosk.ui.widgets.photo import Photo
from kiosk.ui.widgets.scrolling import Scrolling, measure_again
from kiosk.visit import clock
from kiosk.visit.comparison import compare
from kiosk.visit.documents import Image, Pages, Picture
from kiosk.visit.domain import Acceptance, OutcomeKind, Reason, Result
from kiosk.visit.required import Acknowledgement
from kiosk.visit.stages import Concluded
from kiosk.wording.providers import provider_name
from kiosk.wording.reasons import Way, ending_words

_PAGE_ASKED_EVERY: Final = 100
"""Milliseconds between two looks whether the customer's page is gone."""


@dataclass(frozen=True, slots=True)
class ResultDraft:
    """What staff have looked at."""

    unseen: frozenset[str]
    """The names of the covered values that they still have to see before they can accept."""
    acknowledged: frozenset[Acknowledgement]
    document: int
    """The place of the document that is shown."""


class ResultScreen(Screen[ResultDraft]):
    """Nothing is accepted by being shown: staff say so, and may change it until they are done."""

    def __init__(self, look: Theme, context: ScreenContext) -> None:
        super().__init__()
        flow = context.flow
        self.setObjectName("screen.result")
        self._look = look
        self._flow = flow
        self._seconds = context.result
        self._clipboard = context.clipboard
        self._masked = Masked(self)
        self._masked.revealed.connect(self._see)
        self._unseen: frozenset[str] = frozenset()
        """The covered values that staff must have seen before they can accept."""
        self._verdict: Verdict | None = None
        self._mark: MarkCard | None = None
        self._page_gone = QTimer(self, interval=_PAGE_ASKED_EVERY)
        self._page_gone.timeout.connect(self._show_mark)
        self._cautions: Cautions | None = None
        self._documents: Documents | None = None
        self._comparison: Comparison | None = None
        self._handover: HandoverCard | None = None
        direction = QBoxLayout.Direction
        self._left = column(look)
        # One column where they would stand below each other: Qt gives a column within a column less
        # than the words in it need, where something beside them could be smaller.
        self._right = self._left if look.is_stacked else column(look)
        across = self._across = row(look, self._left, gap=24)
        if not look.is_stacked:
            across.addLayout(self._right)
            across.setStretch(0, 5)
        self._judgement = Judgement(look, self._accept, flow.refuse.emit)
        self._done = button(
            look,
            self.tr("Done"),
            "action.done",
            lambda: flow.leave.emit(Reason.BY_STAFF),
            drawn="check",
        )
        self._title = context.window.windowTitle
        self._customers_language = context.customers_language
        self._receipts = context.receipts
        self._receipt = (
            None
            if context.receipts is None
            else ReceiptControl(self, look, context.receipts, self._print)
        )
        self._retry = button(
            look,
            self.tr("Try again"),
            "action.retry",
            flow.retry.emit,
            kind="primary",
            drawn="refresh-cw",
        )
        self._other = button(
            look,
            self.tr("Another method"),
            "action.other-method",
            flow.other_method.emit,
            drawn="shuffle",
        )
        foot = QBoxLayout(direction.TopToBottom if look.portrait else direction.LeftToRight)
        foot.setSpacing(look.px(24))
        foot.addWidget(self._judgement, 1)
        ways = row(look, self._retry, self._other)
        ways.insertStretch(0, 1)
        done = row(look, self._done)
        if self._receipt is not None:
            done.insertWidget(0, self._receipt.button)
        done.insertStretch(0, 1)
        foot.addLayout(column(look, ways, done) if look.is_narrow else row(look, ways, done))
        page(look, self, across, foot=foot)
        self.hear(flow.answered, self._show_acceptance)
        self.hear(flow.handover_changed, self._show_handover)
        self._warm_up()

    @property
    def _sides(self) -> tuple[QVBoxLayout, ...]:
        return (self._left,) if self._left is self._right else (self._left, self._right)

    def _show(self, _state: str, draft: ResultDraft | None) -> None:
        self._wipe()
        visit = self._flow.visit_in(Concluded)
        name = provider_name(visit.choice.provider)
        keep_open = KeepOpen(
            self._look,
            lambda: visit.stays_since + self._seconds - clock.now(),
            self._flow.keep_open.emit,
        )
        age = clock.now() - visit.at
        self._verdict = Verdict(self._look, visit.outcome, name, visit.acceptance, age, keep_open)
        self._left.addWidget(self._verdict)
        if visit.outcome.result is not None:
            self._show_result(visit.outcome.result)
        if self._receipt is not None and self._receipts is not None:
            self._left.insertWidget(1, self._receipt.note())  # below the verdict, to be seen
            self._receipts.follow(visit.attempt)
            self._receipt.show_state()
        self._show_mark()  # last: nothing comes between it and the verdict
        # A verdict alone has the whole width.
        if not self._look.is_stacked:
            self._across.setStretch(1, 6 if self._right.count() else 0)
        for side in self._sides:
            side.addStretch(1)
        if draft is not None:
            self._resume(draft)
        self._show_acceptance()
        self._show_handover()
        measure_again(self)
        # Not on an answer, and not on the way out: neither may come of a key pressed too often.
        self._verdict.setFocus()

    def _show_mark(self) -> None:
        """Show that the verdict is this desk's own, once no page could show the same beside it."""
        member = self._flow.staff.member
        if member is None:
            return
        if not self._flow.is_page_gone:
            self._page_gone.start()
            return
        self._page_gone.stop()
        self._mark = MarkCard(self._look)
        self._left.insertWidget(1, self._mark)
        self._mark.show_mark(member.mark)
        measure_again(self)

    def _resume(self, draft: ResultDraft) -> None:
        self._unseen &= draft.unseen
        if self._cautions is not None:
            self._cautions.acknowledge(draft.acknowledged)
        if self._documents is not None:
            self._documents.choose(draft.document)

    def draft(self) -> ResultDraft:
        return ResultDraft(
            self._unseen,
            frozenset() if self._cautions is None else self._cautions.acknowledged,
            0 if self._documents is None else self._documents.chosen,
        )

    def _wipe(self) -> None:
        self._page_gone.stop()
        for enlarged in self.window().findChildren(Enlarged):
            enlarged.close_up()
        if self._documents is not None:
            self._documents.wipe()
        self._masked.wipe()
        self._judgement.wipe()
        self._unseen = frozenset()
        self._verdict = self._cautions = self._documents = self._comparison = None
        self._handover = None
        if self._receipt is not None:
            self._receipt.wipe()
        self._mark = None
        for side in self._sides:
            clear(side)
        QPixmapCache.clear()

    def _print(self) -> None:
        if self._receipts is not None:
            visit = self._flow.visit_in(Concluded)
            language, now = self._customers_language(), clock.utc_now()
            member = self._flow.staff.member
            self._receipts.print(receipt_of(visit, self._title(), language, now, member))

    def _warm_up(self) -> None:
        """Have Qt's binding set up what it sets up at its first use: 30 ms, while nobody waits."""
        self._judgement.ask(Acceptance.OPEN)
        self._judgement.wipe()
        Scrolling(self._look, column(self._look), "").deleteLater()

    # -- what is shown -------------------------------------------------------------------------

    def _show_result(self, result: Result) -> None:
        look = self._look
        self._unseen = to_see(result)
        # What is required is asked of a person who is verified; nobody else has attributes.
        seen = self._flow.to_acknowledge(result) if self._is_asked else result.cautions
        if seen:
            self._cautions = Cautions(look, seen, self._show_acceptance, ask=self._is_asked)
        compared = compare(self._flow.intake.expected, result) if self._is_asked else ()
        self._comparison = Comparison(look, compared, self._masked) if compared else None
        if result.documents is not None:
            self._documents = Documents(
                look, result, result.documents, self._masked, self._clipboard, self._enlarge
            )
        if self._comparison is not None:  # below the verdict, which it is never seen without
            self._left.addWidget(self._comparison)
        if self._cautions is not None:  # in one column, above what need not be looked at first
            self._right.addWidget(self._cautions)
        if self._documents is None or result.loa is not None or result.credentials:
            self._left.addWidget(provenance(look, result))
        if self._documents is not None and self._documents.pictures is not None:
            self._left.addWidget(self._documents.pictures)
        if result.portrait is not None:
            self._judgement.compare(self._portrait(result.portrait))
        cards = self._documents
        details_card = (
            details(look, result, self._masked, self._clipboard) if cards is None else cards.card
        )
        if details_card is not None:
            self._right.addWidget(details_card)

    def _portrait(self, shown: Image) -> Photo:
        said = self.tr("The person's picture")
        photo = Photo(self._look, shown, "action.enlarge.portrait", said)
        if isinstance(shown, Picture):
            photo.clicked.connect(lambda: self._enlarge(said, shown))
        return photo

    def _enlarge(self, title: str, shown: Image | Pages) -> None:
        Enlarged(self._look, self.window(), title, shown)

    # -- what staff make of it -----------------------------------------------------------------

    @property
    def _is_asked(self) -> bool:
        return self._flow.visit_in(Concluded).outcome.kind is OutcomeKind.VERIFIED

    def _accept(self) -> None:
        acknowledged = frozenset() if self._cautions is None else self._cautions.acknowledged
        self._flow.accept.emit(acknowledged)

    def _show_handover(self) -> None:
        """Show where the accepted result stands; its visit does not end before it is safe."""
        visit = self._flow.visit_in(Concluded)
        if visit.handover and self._handover is None:
            leave = self._flow.leave
            self._handover = HandoverCard(
                self._look, self._flow.send_again.emit, lambda: leave.emit(Reason.BY_STAFF)
            )
            self._left.insertWidget(1, self._handover)  # below the verdict, to be seen
        if self._handover is not None:
            self._handover.show_progress(visit.handover)
            self._show_acceptance()
            measure_again(self)
        must_wait = self._handover is not None and visit.is_unsafe
        self._done.setEnabled(not must_wait)
        advice = self._handover.advice if self._handover is not None and must_wait else ""
        self._done.setAccessibleDescription(advice)

    def _show_acceptance(self) -> None:
        visit, is_asked = self._flow.visit_in(Concluded), self._is_asked
        acceptance, ways = visit.acceptance, ending_words(visit.outcome, "").ways
        if self._verdict is not None:
            self._verdict.judge(acceptance)
        self._judgement.setVisible(is_asked)
        self._retry.setVisible(Way.RETRY in ways)
        self._other.setVisible(Way.OTHER_METHOD in ways)
        if self._cautions is not None:
            self._cautions.settle(accepted=acceptance is Acceptance.ACCEPTED)
        self._judgement.ask(acceptance, self._missing(), stands=bool(visit.handover))
        is_settled = acceptance is not Acceptance.OPEN or not (is_asked or ways)
        restyle_button(self._look, self._done, "primary" if is_settled else "secondary", "check")

    def _missing(self) -> str | None:
        """What staff have to do before they can accept; None where nothing is."""
        if self._cautions is not None and not self._cautions.are_all_acknowledged:
            return self.tr("To accept, tick the warnings first.")
        if self._unseen:
            return self.tr("To accept, reveal the name and the date of birth first.")
        return None

    def _see(self, names: set[str]) -> None:
        self._flow.revealed.emit(tuple(sorted(names)))
        self._unseen -= names
        self._show_acceptance()
