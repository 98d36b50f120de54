"""How long a verdict takes to be noticed, and at how many requests, in simulated time."""

from __future__ import annotations

import random
import statistics
import threading
from dataclasses import replace
from typing import Final

import pytest

from kiosk.config.settings import Timings
from kiosk.visit import clock
from kiosk.visit.domain import Outcome, Phase, Session
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.reports import Ended, Report
from kiosk.visit.worker import Pace, Worker
from tests.support.service import REQUEST, VERIFIED, ScriptedService, session

REQUEST_TIME: Final = 0.12
"""Seconds that each request of the simulation takes."""
SAMPLE_INTERVAL: Final = 3.0
"""Seconds that the service's own sample sleeps between two polls."""


class SimulatedService(ScriptedService):
    """A service on a simulated clock, where the person is done after `waiting` seconds."""

    def __init__(self, waiting: float, *, shows_acting: bool) -> None:
        super().__init__()
        self.time = 1000.0
        self.completed_at = self.time + waiting
        self.acting_at = self.completed_at - 3.0 if shows_acting else self.completed_at
        self.polls = 0

    def start(self, request: object, interrupt: Interrupt) -> Session | Outcome:
        return session(deadline=self.time + 3600.0)

    def poll(self, session: Session, interrupt: Interrupt) -> Session | Outcome:
        self.polls += 1
        answered_at = self.time + REQUEST_TIME / 2
        self.time += REQUEST_TIME
        if answered_at >= self.completed_at:
            return replace(session, phase=Phase.COMPLETED)
        acting = answered_at >= self.acting_at
        return replace(session, phase=Phase.ACTING if acting else Phase.WAITING)

    def finish(self, *_call: object) -> Outcome:
        self.time += REQUEST_TIME
        return VERIFIED

    def _open(self) -> SimulatedService:
        return self

    def _now(self) -> float:
        return self.time

    def _wait_until(self, moment: float) -> None:
        self.time = max(self.time, moment)

    def _hear(self, _attempt: str, report: Report) -> None:
        if isinstance(report, Ended):
            self.ended_at = self.time

    def verify(self, monkeypatch: pytest.MonkeyPatch, pace: Pace) -> None:
        """Take one visit to its end, with a worker that lives on this service's clock."""
        monkeypatch.setattr(clock, "now", self._now)
        monkeypatch.setattr(Worker, "_wait_until", lambda _worker, moment: self._wait_until(moment))
        worker = Worker("K7-4F2Q", self._open, REQUEST, pace)
        monkeypatch.setattr(worker, "report", self._hear)
        # At its end it stops the event loop of its thread, which is not to be the tests' own.
        thread = threading.Thread(target=worker.run)
        thread.start()
        thread.join()


def polls_of_sample(waiting: float) -> int:
    """How often the service's own sample polls: at once, and then after each sleep."""
    time, polls = 0.0, 0
    while True:
        polls += 1
        answered_at = time + REQUEST_TIME / 2
        if answered_at >= waiting:
            return polls
        time += REQUEST_TIME + SAMPLE_INTERVAL


def delays_and_polls(
    monkeypatch: pytest.MonkeyPatch, waits: list[float], *, shows_acting: bool
) -> tuple[float, int]:
    """The mean from `completed` to the verdict in seconds, and the sum of the polls."""
    timings = Timings()
    pace = Pace(timings.poll, timings.poll_active, timings.finish)
    delays, polls = [], 0
    for waiting in waits:
        service = SimulatedService(waiting, shows_acting=shows_acting)
        service.verify(monkeypatch, pace)
        delays.append(service.ended_at - service.completed_at)
        polls += service.polls
    return statistics.fmean(delays), polls


@pytest.fixture
def waits() -> list[float]:
    """Seconds until people are done: drawn evenly, and the same each time."""
    chance = random.Random(7)
    return [chance.uniform(5.0, 120.0) for _person in range(400)]


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_a_verdict_is_noticed_soon_at_few_requests(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    delay, polls = delays_and_polls(monkeypatch, waits, shows_acting=False)
    assert delay <= 1.1 + 2 * REQUEST_TIME
    assert polls <= 1.6 * sum(map(polls_of_sample, waits))


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_a_verdict_is_noticed_sooner_where_acting_is_told(
    monkeypatch: pytest.MonkeyPatch, waits: list[float]
) -> None:
    delay, _polls = delays_and_polls(monkeypatch, waits, shows_acting=True)
    assert delay <= 0.5 + 2 * REQUEST_TIME
