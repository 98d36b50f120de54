"""Customers of the real engine: its flow, its worker and its service, wired as in the terminal."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.app.application import Application
from kiosk.config import for_sandbox
from kiosk.services.registry import SERVICE_KINDS
from kiosk.visit.domain import Outcome, OutcomeKind, Session
from kiosk.visit.stages import Waiting
from tests.support.sandbox import Sandbox


def fresh_desk(sandbox: Sandbox, folder: Path) -> Application:
    """A desk that keeps its data in `folder`, with a listener port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    return Application(
        for_sandbox(sandbox.announcement, SERVICE_KINDS, listener_port=port, data_dir=folder)
    )


class Customer(QObject):
    """One visit, at a desk that has kept nothing from an earlier one.

    So it asks for the provider's configuration, too: of all visits the one with most requests.
    """

    settled = Signal()
    """Nothing of the visit is at work any more."""

    def __init__(
        self, desk: Application, provider: str, on_waiting: Callable[[Session], None] | None = None
    ) -> None:
        """`on_waiting` is called once, when the customer sees what to do."""
        super().__init__()
        self.session_id = ""
        self.verdict_at = 0.0
        """Epoch seconds at which the desk's screen is told the verdict."""
        self.outcome: Outcome | None = None
        self._desk = desk
        self._provider = provider
        self._on_waiting = on_waiting
        self._flow = desk.flow()
        self._flow.entered.connect(self._entered)
        self._flow.concluded.connect(self._concluded)
        self._flow.closed.connect(lambda _attempt: self.settled.emit())

    @property
    def is_verified(self) -> bool:
        return self.outcome is not None and self.outcome.kind is OutcomeKind.VERIFIED

    def start(self) -> None:
        """Come in."""
        self._flow.start()

    def leave(self) -> None:
        """End what is left of the visit."""
        self._flow.shut_down(0.0)
        self._desk.close()

    def _entered(self, state: str) -> None:
        match state:
            case "attract":
                QTimer.singleShot(0, self, self._flow.begin.emit)
            case "providers":
                choice = self._desk.choice(self._provider, user_data={}, match_data={})
                QTimer.singleShot(0, self, lambda: self._flow.choose.emit(choice))
            case "waiting":
                session = self._flow.visit_in(Waiting).session
                self.session_id = session.id
                if self._on_waiting is not None:
                    self._on_waiting(session)

    def _concluded(self, outcome: Outcome) -> None:
        self.verdict_at = time.time()
        self.outcome = outcome
