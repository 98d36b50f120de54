"""A worker writes down what it is about to do, and does not do what cannot be written down."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.visit.clock import ServiceTime
from kiosk.visit.domain import Outcome, OutcomeKind, Phase, Reason
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.ports import Settlement
from tests.support.service import VERIFIED, ScriptedService, session
from tests.unit.visit.work import at_work

COMPLETED = replace(session(), phase=Phase.COMPLETED)


class FakeRecord:
    """Keeps what it is told, beside what the service had been asked by then."""

    def __init__(self, service: ScriptedService, fails: str = "") -> None:
        self._service = service
        self._fails = fails
        self.told: list[str] = []
        self.asked_by_then: dict[str, list[str]] = {}

    def _note(self, what: str) -> None:
        name = what.split(maxsplit=1)[0]
        self.told.append(what)
        self.asked_by_then[name] = [asked.split()[0] for asked in self._service.asked]
        if name == self._fails:
            raise VerificationError(Reason.STORAGE, about="no room")

    def begin(self) -> None:
        self._note("begin")

    def created(self, session_id: str, service_time: ServiceTime | None = None) -> None:
        self._note(f"created {session_id}")

    def ready(self) -> None:
        self._note("ready")

    def received(self, outcome: Outcome) -> None:
        self._note(f"received {outcome.kind}")

    def unanswered(self) -> None:
        self._note("unanswered")

    def settled(self, how: Settlement) -> None:
        self._note(f"settled {how}")

    def left_open(self) -> None:
        self._note("left_open")


@pytest.fixture
def service() -> ScriptedService:
    return ScriptedService()


def outcome_of(qtbot: QtBot, service: ScriptedService, record: FakeRecord) -> Outcome:
    with at_work(qtbot, lambda: service, record=record) as work:
        return work.to_the_end()


def test_each_thing_is_written_before_the_next_is_asked(
    qtbot: QtBot, service: ScriptedService
) -> None:
    service.will("start", session())
    service.will("poll", COMPLETED)
    service.will("finish", VERIFIED)
    record = FakeRecord(service)
    assert outcome_of(qtbot, service, record) == VERIFIED
    assert record.told == [
        *("begin", "created s-1", "settled completed", "ready", "received verified"),
    ]
    assert "start" not in record.asked_by_then["begin"]
    assert "poll" not in record.asked_by_then["created"]
    assert "finish" not in record.asked_by_then["ready"]
    assert "evidence" not in record.asked_by_then["received"]


class TestWhereItCannotBeWritten:
    def test_nothing_is_created(self, qtbot: QtBot, service: ScriptedService) -> None:
        outcome = outcome_of(qtbot, service, FakeRecord(service, "begin"))
        assert (outcome.reason, outcome.about) == (Reason.STORAGE, "no room")
        assert service.count("start") == service.count("cancel") == 0

    def test_a_session_that_is_not_written_down_is_cancelled(
        self, qtbot: QtBot, service: ScriptedService
    ) -> None:
        service.will("start", session())
        record = FakeRecord(service, "created")
        assert outcome_of(qtbot, service, record).reason is Reason.STORAGE
        assert "cancel s-1" in service.asked
        assert service.count("poll") == 0
        assert record.told[-1] == "settled cancelled"

    def test_a_result_that_is_not_written_down_is_no_verdict(
        self, qtbot: QtBot, service: ScriptedService
    ) -> None:
        service.will("start", COMPLETED)
        service.will("finish", VERIFIED)
        outcome = outcome_of(qtbot, service, FakeRecord(service, "received"))
        assert (outcome.kind, outcome.reason) == (OutcomeKind.FAILED, Reason.STORAGE)
        assert outcome.must_repeat
        assert outcome.result is None
        assert service.count("finish") == 1

    def test_no_code_is_spent_for_what_could_not_be_written_down(
        self, qtbot: QtBot, service: ScriptedService
    ) -> None:
        service.will("start", COMPLETED)
        outcome = outcome_of(qtbot, service, FakeRecord(service, "ready"))
        assert (outcome.reason, outcome.must_repeat) == (Reason.STORAGE, True)
        assert service.count("finish") == 0

    @pytest.mark.parametrize("what", ["ready", "received"])
    def test_a_disk_that_has_room_again_a_moment_later(
        self, qtbot: QtBot, service: ScriptedService, what: str
    ) -> None:
        class RecoveringRecord(FakeRecord):
            def _note(self, what: str) -> None:
                if sum(told.startswith(self._fails) for told in self.told) == 2:
                    self._fails = "-"
                super()._note(what)

        service.will("start", COMPLETED)
        service.will("finish", VERIFIED)
        assert outcome_of(qtbot, service, RecoveringRecord(service, what)) == VERIFIED
        assert service.count("finish") == 1


class TestCreation:
    @pytest.mark.parametrize(
        ("fault", "told"),
        [
            (VerificationError(Reason.NETWORK, is_unanswered=True), ["begin", "unanswered"]),
            (VerificationError(Reason.BAD_ANSWER), ["begin", "unanswered"]),
            (VerificationError(Reason.NETWORK), ["begin"]),
            (VerificationError(Reason.PROVIDER_NOT_ENABLED), ["begin"]),
            (
                VerificationError(Reason.BAD_ANSWER, session_id="s-9"),
                ["begin", "created s-9", "settled cancelled"],
            ),
        ],
    )
    def test_what_is_not_answered_is_named(
        self, qtbot: QtBot, service: ScriptedService, fault: VerificationError, told: list[str]
    ) -> None:
        service.will("start", fault)
        record = FakeRecord(service)
        assert outcome_of(qtbot, service, record).reason is fault.reason
        assert record.told == told

    def test_given_up_before_the_answer(self, qtbot: QtBot, service: ScriptedService) -> None:
        record = FakeRecord(service)
        with at_work(qtbot, lambda: service, record=record) as work:
            work.until(lambda: service.count("start"))
            work.worker.abandon()
            work.until_reported("closed")
        assert record.told == ["begin", "unanswered"]

    def test_an_attempt_that_has_ended_meanwhile_creates_nothing(
        self, qtbot: QtBot, service: ScriptedService
    ) -> None:
        class EndedRecord(FakeRecord):
            def begin(self) -> None:
                raise Interrupted

        with at_work(qtbot, lambda: service, record=EndedRecord(service)) as work:
            work.until_reported("closed")
        assert service.count("start") == 0


class TestTheEndOfASession:
    @pytest.mark.parametrize(
        ("answer", "told"),
        [(how, f"settled {how}") for how in ("cancelled", "was_over", "abandoned")],
    )
    def test_cancelled(
        self, qtbot: QtBot, service: ScriptedService, answer: str, told: str
    ) -> None:
        service.will("start", session())
        service.always("poll", session())
        service.always("cancel", answer)
        record = FakeRecord(service)
        with at_work(qtbot, lambda: service, record=record) as work:
            work.until_reported("started")
            work.worker.close()
            work.until_reported("closed")
        assert record.told[-1] == told

    def test_left_open(self, qtbot: QtBot, service: ScriptedService) -> None:
        service.will("start", session())
        service.always("poll", session())
        service.always("cancel", TransientError(answered=False))
        record = FakeRecord(service)
        with at_work(qtbot, lambda: service, record=record) as work:
            work.until_reported("started")
            work.worker.close()
            work.until_reported("closed")
        assert record.told[-1] == "left_open"

    def test_declined_at_the_service(self, qtbot: QtBot, service: ScriptedService) -> None:
        service.will("start", session())
        service.will("poll", Outcome.of(Reason.DECLINED))
        record = FakeRecord(service)
        assert outcome_of(qtbot, service, record).reason is Reason.DECLINED
        assert record.told == ["begin", "created s-1", "settled ended"]
