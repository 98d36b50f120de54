"""The attempts of a flow: a worker for each, on a thread of its own, until nothing is open."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Final
from urllib.parse import urlencode, urlsplit, urlunsplit

from PySide6.QtCore import QThread

from kiosk.visit import clock
from kiosk.visit.domain import NONCE
from kiosk.visit.intake import Intake
from kiosk.visit.ports import Record
from kiosk.visit.reports import Report
from kiosk.visit.stages import Starting
from kiosk.visit.worker import Pace, Worker

_UNMISTAKABLE: Final = "23456789CFGHJKMPQRVWX"


class Attempts:
    """What is at work for a flow. More than one, where an earlier session is still cancelled."""

    def __init__(self, pace: Pace, record: Record, deliver: Callable[[str, Report], None]) -> None:
        """`deliver` takes the reports: a slot of an object of the thread that is to hear them."""
        self._pace = pace
        self._record = record
        self._deliver = deliver
        self._at_work: dict[str, tuple[Worker, QThread]] = {}

    def __contains__(self, attempt: str) -> bool:
        return attempt in self._at_work

    def __len__(self) -> int:
        return len(self._at_work)

    def worker(self, attempt: str) -> Worker | None:
        """What is at work for `attempt`; None where nothing is any more."""
        at_work = self._at_work.get(attempt)
        return None if at_work is None else at_work[0]

    @property
    def threads(self) -> list[QThread]:
        """On which they are."""
        return [thread for _worker, thread in self._at_work.values()]

    def start(self, visit: Starting, intake: Intake) -> None:
        """Have a worker open a session, and see it to its end."""
        request, choice = visit.request, visit.choice
        if visit.nonce is not None and request.redirect_uri is not None:
            uri = with_query(request.redirect_uri, {NONCE: visit.nonce})
            request = replace(request, redirect_uri=uri)
        about = choice.service, request, choice.provider, intake
        record = self._record.attempt(visit.attempt, *about)
        worker = Worker(visit.attempt, choice.open_service, request, self._pace, record)
        thread = QThread()
        thread.setObjectName(f"worker {visit.attempt}")
        worker.moveToThread(thread)
        thread.started.connect(worker.run)
        worker.deliver_to(self._deliver)
        self._at_work[visit.attempt] = (worker, thread)
        thread.start()

    def close(self, attempt: str) -> None:
        """Give `attempt` up, and have its session cancelled."""
        worker = self.worker(attempt)
        if worker is not None:
            worker.close()

    def retire(self, attempt: str) -> None:
        """Let go of a worker that has reported its end."""
        if attempt in self._at_work:
            _worker, thread = self._at_work.pop(attempt)
            thread.wait()

    def close_all(self, until: float) -> None:
        """Give all of them up, and wait until their sessions are cancelled: to `until` at most."""
        for worker, _thread in self._at_work.values():
            worker.close()
        for worker, thread in self._at_work.values():
            if not thread.wait(max(0, int((until - clock.now()) * 1000))):
                worker.abandon()
                thread.wait()
        self._at_work.clear()


def new_reference() -> str:
    """Six characters that can be read out over a telephone, such as `K7-4F2Q`."""
    drawn = [secrets.choice(_UNMISTAKABLE) for _ in range(6)]
    return "".join((*drawn[:2], "-", *drawn[2:]))


def with_query(url: str, added: dict[str, str]) -> str:
    """`url` with further query parameters after those that it has."""
    parts = urlsplit(url)
    query = "&".join(filter(None, (parts.query, urlencode(added))))
    return urlunsplit(parts._replace(query=query))
