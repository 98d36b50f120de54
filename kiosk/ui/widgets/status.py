"""What is being waited for, and for how long: the card with the ring."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QFrame

from kiosk.ui.theme import GAP, Theme
from kiosk.ui.widgets.builders import announce, button, column, label, restyle, row, say
from kiosk.ui.widgets.connection import Activity
from kiosk.ui.widgets.countdown import URGENT, Countdown
from kiosk.visit.domain import Session
from kiosk.visit.flow import Flow


@dataclass(frozen=True, slots=True)
class StatusDraft:
    """What was said last, and for how many seconds the whole ring stands."""

    note: str
    whole: float


class Status(QFrame):
    """Signs of life, the time left, and in the last minute a way to more of it."""

    def __init__(self, look: Theme, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("status-card")
        self._countdown = Countdown(look)
        self._countdown.urgent.connect(self._hurry)
        self._countdown.ending.connect(lambda: announce(self, self.tr("20 seconds left")))
        self._doing = Activity(look, "status")
        self._note = label("", "small", name="note", wrap=True)
        self._warning = label(
            self.tr("Less than a minute left"), "fault", name="warning", wrap=True
        )
        self._more_time = button(
            look, self.tr("More time"), "action.more-time", flow.more_time.emit, kind="tinted"
        )
        words = column(look, self._doing, self._note, self._warning, gap=4)
        if look.is_small:  # the words have no room beside it
            words.addWidget(self._more_time)
        words.insertStretch(0, 1)
        words.addStretch(1)
        inside = row(look, self._countdown, words, gap=GAP)
        inside.setStretch(1, 1)
        if not look.is_small:
            inside.addWidget(self._more_time)
        margin = look.px(20)
        inside.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(inside)

    def begin(self, session: Session) -> None:
        """`session` waits."""
        self._note_silently("")
        self._countdown.run_to(session.deadline, session.lifetime)
        self._warn(self._countdown.left <= URGENT)

    def show_session(
        self, session: Session, doing: str, *, counts: bool, is_lost: bool = False
    ) -> None:
        """Show what is being waited for now; `counts` is whether the time left is counted here.

        `is_lost` is whether that is the connection.
        """
        self._countdown.run_to(session.deadline, session.lifetime)
        self._countdown.setVisible(counts)
        if self._doing.text() not in {"", doing}:  # the first is said with the whole screen
            announce(self, doing)
        self._doing.say(doing, is_lost=is_lost)

    def note(self, text: str) -> None:
        """Say one more thing below."""
        announce(self, text)
        self._note_silently(text)

    def announcement(self) -> str:
        """What is being waited for, and whether it is high time."""
        hurry = [] if self._warning.isHidden() else [self._warning.text()]
        return ". ".join([self._doing.text(), *hurry])

    def draft(self) -> StatusDraft:
        """Where the card stands."""
        return StatusDraft(self._note.text(), self._countdown.whole)

    def resume(self, draft: StatusDraft) -> None:
        """Go on where the same card in another look stood."""
        self._countdown.resume(draft.whole)
        self._note_silently(draft.note)

    def end(self) -> None:
        """Wipe."""
        self._countdown.stop()
        self._doing.say("")
        self._note_silently("")

    def _note_silently(self, text: str) -> None:
        say(self._note, text)
        self._note.setVisible(bool(text))

    def _hurry(self) -> None:
        self._warn(True)
        announce(self, self._warning.text())

    def _warn(self, on: bool) -> None:
        """The last minute."""
        restyle(self, "warning" if on else "card")
        self._warning.setVisible(on)
        self._more_time.setVisible(on)
