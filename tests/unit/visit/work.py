"""One worker at work on the sandbox, or on a scripted service, and all that it tells."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any, Final

from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from kiosk.services.catalogue_cache import CatalogueCache
from kiosk.services.hopae.service import HopaeConnect, fetch
from kiosk.services.http import Client
from kiosk.visit.domain import Outcome, VerificationRequest
from kiosk.visit.health import ServiceHealth
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.ports import AttemptRecord
from kiosk.visit.reports import (
    Closed,
    Completed,
    ConnectionChanged,
    Ended,
    Evidenced,
    Progressed,
    Report,
    Started,
)
from kiosk.visit.service import Service
from kiosk.visit.worker import Pace, Worker
from tests.support.sandbox import Sandbox

QUICK: Final = Pace(poll=0.05, poll_active=0.02, finish=1.0)
REPORTS: Final = (
    *("started", "progressed", "connection", "completed", "ended", "evidenced", "closed"),
)
QR: Final = VerificationRequest("bankidse")
PATIENCE: Final = 60_000
"""Milliseconds until a test gives up, far from what anything takes."""


def opener(
    sandbox: Sandbox, *, answer_timeout: float = 10.0, read_timeout: float = 10.0
) -> Callable[[], HopaeConnect]:
    """How the kiosk itself reaches the sandbox, keeping nothing from one test to the next."""

    def new_client() -> Client:
        return Client(
            sandbox.base_url,
            sandbox.client_id,
            sandbox.client_secret,
            connect_timeout=2.0,
            read_timeout=read_timeout,
        )

    def ask(path: tuple[str, ...], interrupt: Interrupt) -> bytes:
        with closing(new_client()) as client:
            return fetch(client, path, answer_timeout, interrupt)

    offers = CatalogueCache(ask, None, "test", ServiceHealth())
    return lambda: HopaeConnect(
        new_client(), sandbox.base_url, answer_timeout=answer_timeout, offers=offers, match_forms={}
    )


class Work(QObject):
    """A worker on its thread. What it tells is heard on this one, in order, with the time."""

    def __init__(
        self,
        qtbot: QtBot,
        open_service: Callable[[], Service],
        request: VerificationRequest,
        pace: Pace,
        record: AttemptRecord | None = None,
    ) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.reports: list[tuple[str, Any]] = []
        self.times: list[float] = []
        self.worker = Worker("K7-4F2Q", open_service, request, pace, record)
        self.thread_of_worker = QThread()
        self.worker.moveToThread(self.thread_of_worker)
        self.thread_of_worker.started.connect(self.worker.run)
        self.worker.deliver_to(self._note)

    @Slot(str, object)
    def _note(self, attempt: str, report: Report) -> None:
        assert attempt == "K7-4F2Q"
        self.reports.append(_named(report))
        self.times.append(time.time())

    @property
    def names(self) -> list[str]:
        return [name for name, _value in self.reports]

    @property
    def outcome(self) -> Outcome:
        """How it ended, which it must have said once."""
        [outcome] = [value for name, value in self.reports if name == "ended"]
        assert isinstance(outcome, Outcome)
        return outcome

    def when(self, name: str) -> float:
        """The time of day at which it first told `name`."""
        return self.times[self.names.index(name)]

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def until_reported(self, name: str) -> None:
        self.until(lambda: name in self.names)

    def to_the_end(self) -> Outcome:
        self.until_reported("closed")
        return self.outcome


def _named(report: Report) -> tuple[str, Any]:
    """The report as the flow's signal of it: its name, and what it carries."""
    match report:
        case Started(session):
            return "started", session
        case Progressed(session):
            return "progressed", session
        case ConnectionChanged(is_connected):
            return "connection", is_connected
        case Completed():
            return "completed", None
        case Ended(outcome):
            return "ended", outcome
        case Evidenced(names):
            return "evidenced", names
        case Closed():
            return "closed", None


@contextmanager
def at_work(
    qtbot: QtBot,
    open_service: Callable[[], Service],
    request: VerificationRequest = QR,
    pace: Pace = QUICK,
    record: AttemptRecord | None = None,
) -> Iterator[Work]:
    """Start a worker; it is given up at the latest at the end of the block."""
    work = Work(qtbot, open_service, request, pace, record)
    work.thread_of_worker.start()
    try:
        yield work
    finally:
        work.worker.abandon()
        assert work.thread_of_worker.wait(PATIENCE)
        work.deleteLater()


def requests(sandbox: Sandbox, method: str) -> list[dict[str, Any]]:
    """The requests with that method to create, poll or cancel a session."""
    return [
        request
        for request in sandbox.requests()
        if request["method"] == method
        and "/verifications" in request["path"]
        and not request["path"].endswith(("/userinfo", "/evidence"))
    ]
