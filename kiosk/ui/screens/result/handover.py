"""Where the accepted result stands with each of the organisation's own systems."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kiosk.ui.theme import LEAD, STEP, Theme
from kiosk.ui.widgets.builders import (
    announce,
    button,
    card_title,
    column,
    drawing,
    label,
    restyle,
    row,
    say,
)
from kiosk.visit.handover import HandoverState, Progress
from kiosk.wording.handovers import state_text, trouble_text

_TO_BE_SENT: Final = frozenset({HandoverState.QUEUED, HandoverState.WAITING, HandoverState.REFUSED})
"""The states in which sending it again may help."""


class HandoverCard(QFrame):
    """A row for each system; and what staff can do where one has not taken the result.

    It is hidden while nothing is on its way.
    """

    def __init__(self, look: Theme, again: Callable[[], None], leave: Callable[[], None]) -> None:
        """`again` sends it again at once, `leave` ends the visit without it."""
        super().__init__()
        self.setObjectName("handover")
        self.setProperty("kind", "card")
        self._look = look
        self._rows: dict[str, _Row] = {}
        self._lines = column(look, gap=STEP)
        self._note = label(
            self.tr(
                "Please wait. This result is not saved: if you go on, it is lost to the system."
            ),
            "fault",
            name="note.handover",
            wrap=True,
        )
        self._again = button(
            look, self.tr("Try again"), "action.send-again", again, drawn="refresh-cw"
        )
        self._leave = button(
            look,
            self.tr("Go on without sending"),
            "action.leave-unsent",
            leave,
            drawn="arrow-right",
        )
        ways = column(look, self._again, self._leave, gap=STEP)
        title = card_title(self.tr("Handover to your systems"))
        inside = column(look, row(look, title), self._lines, self._note, ways, gap=STEP)
        margin = look.px(20)
        inside.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(inside)
        self.show_progress(())

    @property
    def advice(self) -> str:
        """Why the visit is not to end yet, where it is not."""
        return self._note.text()

    def show_progress(self, handover: tuple[Progress, ...]) -> None:
        """Show where it stands now, and say what has changed."""
        states = {one.state for one in handover}
        for one in handover:
            if one.target not in self._rows:
                self._rows[one.target] = _Row(self._look, one.target)
                self._lines.addWidget(self._rows[one.target])
            said = self._rows[one.target].show_progress(one)
            if said:
                announce(self, said)
        self._note.setVisible(HandoverState.WAITING in states)
        self._leave.setVisible(HandoverState.WAITING in states)
        has_failed = any(one.trouble is not None for one in handover if one.state in _TO_BE_SENT)
        self._again.setVisible(has_failed)
        self.setVisible(bool(handover))


class _Row(QFrame):
    """One system: its name, and in words what has become of the result."""

    def __init__(self, look: Theme, target: str) -> None:
        super().__init__()
        self._target = target
        palette = look.palette
        self._signs: dict[str, QWidget] = {
            "good": drawing(look, "check", palette.good, LEAD),
            "note": drawing(look, "circle-alert", palette.warning, LEAD),
            "bad": drawing(look, "x", palette.bad, LEAD),
        }
        self._state = label("", "strong", name=f"handover.{target}", wrap=True)
        self._why: QLabel = label("", "small", wrap=True)
        first = row(look, *self._signs.values(), self._state, gap=STEP)
        first.setStretch(len(self._signs), 1)
        self.setLayout(column(look, first, self._why, gap=0))

    def show_progress(self, progress: Progress) -> str:
        """What it says now, where that is something else than before."""
        text = f"\u2068{self._target}\u2069: {state_text(progress)}"
        why = "" if progress.trouble is None else trouble_text(progress.trouble, progress.number)
        kind = {
            HandoverState.DELIVERED: "good",
            HandoverState.REFUSED: "bad",
            HandoverState.GIVEN_UP: "bad",
        }.get(progress.state, "note")
        for name, sign in self._signs.items():
            sign.setVisible(name == kind and progress.state is not HandoverState.SENDING)
        has_changed = (text, why) != (self._state.text(), self._why.text())
        say(self._state, text)
        say(self._why, why)
        restyle(self._why, "fault" if kind == "bad" else "small")
        self._why.setVisible(bool(why))
        return f"{text} {why}".strip() if has_changed else ""
