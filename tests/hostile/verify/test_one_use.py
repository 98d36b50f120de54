"""The code is redeemed once, whatever the browser does: the real worker, and real threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.authenteq.service import Authenteq
from kiosk.visit.domain import Outcome, OutcomeKind, Reason
from kiosk.visit.worker import Pace
from tests.support.server import Action, Do, Peer, Request, reply
from tests.unit.services.authenteq.results import PAGE, REQUEST, authenteq, result
from tests.unit.visit.work import Work, at_work

PACE = Pace(poll=0.02, poll_active=0.02, finish=5.0)
PAGE_ANSWER = reply(200, {"verificationUrl": PAGE})


class OneUseService:
    """A service whose codes work once, and which tells how often each was tried."""

    def __init__(self, first: Action | None = None) -> None:
        self._first = first
        self._spent: set[str] = set()
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> Action:
        if "verification-url" in request.path:
            return PAGE_ANSWER
        code = request.path.rpartition("&code=")[2]
        with self._lock:
            if code in self._spent:
                payload = {
                    "errorCode": "INVALID_REQUEST_PARAMETER",
                    "errorMessage": "'code' is used",
                }
                return reply(400, payload)
            self._spent.add(code)
        return reply(200, result()) if self._first is None else self._first


def redemptions(peer: Peer) -> list[str]:
    """The codes that were sent, in order."""
    paths = (request.path for request in peer.requests)
    return [path.rpartition("&code=")[2] for path in paths if "verification-result" in path]


def opener(url: str, timeout: float = 5.0) -> Callable[[], Authenteq]:
    return lambda: authenteq(url, document_answer_timeout=timeout)


def at_once(work: Work, queries: Iterable[str]) -> None:
    """Come back with each of `queries`, all in the same moment."""
    arrivals = list(queries)
    gate = threading.Barrier(len(arrivals))

    def come_back(query: str) -> None:
        gate.wait()
        work.worker.came_back(query)

    threads = [threading.Thread(target=come_back, args=(query,)) for query in arrivals]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_one_return(qtbot: QtBot) -> None:
    with Peer(OneUseService()) as peer, at_work(qtbot, opener(peer.url), REQUEST, PACE) as work:
        work.until_reported("started")
        work.worker.came_back("code=abc")
        outcome = work.to_the_end()
    assert outcome.kind is OutcomeKind.VERIFIED
    assert not outcome.must_repeat
    assert redemptions(peer) == ["abc"]
    assert work.names.count("completed") == 1


@pytest.mark.parametrize(
    "queries",
    [["code=abc"] * 2, ["code=abc"] * 12, ["code=abc", "code=xyz"], ["code=abc", "code=xyz"] * 6],
    ids=["two tabs", "many", "two codes", "many codes"],
)
def test_racing_returns(qtbot: QtBot, queries: list[str]) -> None:
    with Peer(OneUseService()) as peer, at_work(qtbot, opener(peer.url), REQUEST, PACE) as work:
        work.until_reported("started")
        at_once(work, queries)
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
    assert len(redemptions(peer)) == 1


def test_reloads_at_every_stage(qtbot: QtBot) -> None:
    """Reload and back: while the result is under way, once it is here, and after the end."""
    arrived, answer_now = threading.Event(), threading.Event()

    def serve(request: Request) -> Action:
        if "verification-url" in request.path:
            return PAGE_ANSWER
        arrived.set()
        assert answer_now.wait(8.0)
        return reply(200, result())

    with Peer(serve) as peer, at_work(qtbot, opener(peer.url), REQUEST, PACE) as work:
        work.until_reported("started")
        work.worker.came_back("code=abc")
        assert arrived.wait(8.0)
        at_once(work, ["code=abc", "code=abc", "", "code=other"])
        answer_now.set()
        work.until_reported("ended")
        at_once(work, ["code=abc", "code=abc"])
        assert work.to_the_end().kind is OutcomeKind.VERIFIED
        work.worker.came_back("code=abc")
    assert redemptions(peer) == ["abc"]


def test_return_without_a_code(qtbot: QtBot) -> None:
    with Peer(OneUseService()) as peer, at_work(qtbot, opener(peer.url), REQUEST, PACE) as work:
        work.until_reported("started")
        work.worker.came_back("kiosk_nonce=n")
        work.worker.came_back("code=abc")
        assert work.to_the_end() == Outcome.of(Reason.NO_CODE)
    assert redemptions(peer) == []


@pytest.mark.parametrize("first", [Do.HANG, Do.RESET, Do.CLOSE])
def test_an_answer_that_is_lost(qtbot: QtBot, first: Action) -> None:
    with (
        Peer(OneUseService(first)) as peer,
        at_work(qtbot, opener(peer.url, timeout=0.4), REQUEST, PACE) as work,
    ):
        work.until_reported("started")
        at_once(work, ["code=abc"] * 3)
        outcome = work.to_the_end()
    assert (outcome.reason, outcome.must_repeat) == (Reason.NETWORK, True)
    assert redemptions(peer) == ["abc"]


def test_a_service_that_is_away_when_the_person_comes_back(qtbot: QtBot) -> None:
    with Peer(OneUseService()) as first:
        port = first.port
        with at_work(qtbot, opener(first.url), REQUEST, PACE) as work:
            work.until_reported("started")
            first.__exit__()
            work.worker.came_back("code=abc")
            work.until_reported("completed")
            with Peer(OneUseService(), port=port) as second:
                assert work.to_the_end().kind is OutcomeKind.VERIFIED
    assert redemptions(first) == []
    assert redemptions(second) == ["abc"]


def test_given_up_while_the_result_is_under_way(qtbot: QtBot) -> None:
    with (
        Peer(OneUseService(Do.HANG)) as peer,
        at_work(qtbot, opener(peer.url), REQUEST, PACE) as work,
    ):
        work.until_reported("started")
        work.worker.came_back("code=abc")
        peer.wait_until(lambda it: len(redemptions(it)) == 1)
        work.worker.close()
        work.until_reported("closed")
        assert "ended" not in work.names
    assert redemptions(peer) == ["abc"]
