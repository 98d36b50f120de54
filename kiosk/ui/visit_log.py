"""What has happened in this visit, step by step, for staff beside it. Nothing personal is in it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, QTime, Signal

from kiosk.visit.flow import Flow
from kiosk.visit.stages import Starting, Waiting
from kiosk.wording.progress import lost, progress
from kiosk.wording.providers import provider_name


class LogLine(NamedTuple):
    """One step: the time of day, in the form of staff's language, and what it was."""

    at: str
    text: str


class VisitLog(QObject):
    """Follows the flow from one customer to the next."""

    changed = Signal()

    def __init__(self, parent: QObject, flow: Flow) -> None:
        super().__init__(parent)
        self._flow = flow
        self._state = "attract"
        self.lines: list[LogLine] = []
        """The latest last."""
        flow.entered.connect(self._enter)
        flow.updated.connect(self._note_progress)
        flow.browsing.connect(self._note_page)
        flow.connection.connect(self._note_connection)

    def _enter(self, state: str) -> None:
        self._state = state
        visit = self._flow.visit
        match state:
            case "attract" | "locked":
                self.lines.clear()
            case "notice":
                self._note(self.tr("The privacy notice is shown"))
            case "providers":
                self._note(self.tr("A method is being chosen"))
            case "starting" if isinstance(visit, Starting):
                method = provider_name(visit.choice.provider)
                self._note(self.tr("{method} is being asked").format(method=method))
            case "waiting":
                self._note_progress()
            case "checking":
                self._note(self.tr("The customer has finished. The answer is being checked"))
            case "renewing":
                self._note(self.tr("More time: the request is made anew"))

    def _note_progress(self) -> None:
        visit = self._flow.visit
        if self._state == "waiting" and isinstance(visit, Waiting):
            is_opened = visit.is_browsing or visit.is_on_phone
            self._note(
                progress(visit.session, is_opened=is_opened, has_returned=visit.has_returned)
            )

    def _note_page(self, browsing: bool) -> None:
        visit = self._flow.visit
        if browsing:
            self._note(self.tr("The page is open on the customer’s display"))
        elif isinstance(visit, Waiting) and not visit.has_returned:
            self._note(self.tr("The page is closed"))

    def _note_connection(self, attempt: str, connected: bool) -> None:
        if attempt == self._flow.visit.attempt:
            self._note(self.tr("The connection is back") if connected else lost())

    def _note(self, text: str) -> None:
        if not self.lines or self.lines[-1].text != text:
            now = QLocale().toString(QTime.currentTime(), "HH:mm:ss")
            self.lines.append(LogLine(now, text))
            self.changed.emit()
