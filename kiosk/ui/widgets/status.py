"""What is being waited for, and for how long: the card with the ring."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from kiosk.ui.look import GAP, Look
from kiosk.ui.widgets.countdown import URGENT, Countdown
from kiosk.ui.widgets.parts import button, column, label, row, say
from kiosk.visit.domain import Session
from kiosk.visit.flow import Flow
from kiosk.visit.wording import progress


class Status(QFrame):
    """Signs of life, the time left, and in the last minute a way to more of it."""

    def __init__(self, look: Look, flow: Flow) -> None:
        super().__init__()
        self.setObjectName("status-card")
        self._countdown = Countdown(look)
        self._countdown.urgent.connect(self._warn)
        self._doing = label("", "strong", name="status", wrap=True)
        self._note = label("", "small", name="note", wrap=True)
        self._more_time = button(
            look, self.tr("More time"), "action.more-time", flow.more_time.emit, kind="tinted"
        )
        told = column(look, self._doing, self._note, gap=4)
        told.insertStretch(0, 1)
        told.addStretch(1)
        inside = row(look, self._countdown, told, gap=GAP)
        inside.setStretch(1, 1)
        inside.addWidget(self._more_time)
        margin = look.px(20)
        inside.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(inside)

    def begin(self, session: Session) -> None:
        """A session waits."""
        self._paint("card")
        self._more_time.hide()
        self.note("")
        self._countdown.run_to(session.deadline)
        if self._countdown.left <= URGENT:
            self._warn()

    def show_session(self, session: Session, *, connected: bool) -> None:
        """Show what is being waited for now."""
        self._countdown.run_to(session.deadline)
        say(self._doing, progress(session) if connected else self.tr("Connection lost"))

    def note(self, text: str) -> None:
        """Say one more thing below."""
        say(self._note, text)
        self._note.setVisible(bool(text))

    def succeed(self, last: Status) -> None:
        """Go on where the same card in another look stood."""
        self._countdown.succeed(last._countdown)
        self.note(last._note.text())

    def end(self) -> None:
        """Wipe."""
        self._countdown.stop()
        say(self._doing, "")
        self.note("")

    def _warn(self) -> None:
        """The last minute."""
        self._paint("warning")
        self._more_time.show()
        self.note(self.tr("Less than a minute left"))

    def _paint(self, kind: str) -> None:
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
