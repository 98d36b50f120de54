"""The recorder keeps the order, loses nothing, and lets nobody wait who must not."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.app.journal_writer import Line
from kiosk.app.recorder import Recorder
from kiosk.config.handover import FolderTarget
from kiosk.records.journal.events import EvidenceNamed, case_of
from kiosk.records.journal.faults import JournalFault, JournalUnavailable
from kiosk.records.journal.journal import Journal
from kiosk.visit import clock
from kiosk.visit.clock import ServiceTime
from kiosk.visit.domain import Acceptance, Caution, Outcome, Provider, Reason, Result
from kiosk.visit.errors import Interrupted, TransientError, VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.handover import HandoverState, Progress
from kiosk.visit.intake import Intake, NoticeAcceptance
from kiosk.visit.stages import Choice, Concluded
from kiosk.visit.worker import Pace
from tests.support.command import eventually
from tests.support.host import FakeBrowser, FakeListener
from tests.support.journaled import Written
from tests.support.journals import ATTEMPT
from tests.support.recording_desk import Desk, FailingKeeper
from tests.support.service import REQUEST, VERIFIED

OTHER = "C9-22XX"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    for recorder in desk.recorders:
        recorder.close()


def evidence(name: str) -> Line:
    return Line(EvidenceNamed(attempt=ATTEMPT, names=(name,)))


def test_what_is_noted_comes_before_what_is_written_later(desk: Desk) -> None:
    recorder = desk.start()
    for number in range(20):
        recorder.note(evidence(f"n{number}"))
    recorder.write(evidence("last"))
    recorder.close()
    names = [entry.details["names"] for entry in desk.written.of_type("evidence.named")]
    assert names == [*([f"n{number}"] for number in range(20)), ["last"]]
    assert desk.written.types[-1] == "run.stopped"


def test_nothing_is_lost_while_nothing_can_be_written(desk: Desk) -> None:
    recorder = desk.start(fault=JournalFault.FULL)
    recorder.note(evidence("early"))
    attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
    with pytest.raises(VerificationError) as caught:
        attempt.begin()
    assert caught.value.reason is Reason.STORAGE
    assert "The disk is full" in (caught.value.about or "")
    desk.keepers[0].fault = None  # without a restart
    attempt.begin()
    recorder.close()
    types = desk.written.types
    assert types.index("evidence.named") < types.index("attempt.begun")


def test_noting_never_waits(desk: Desk) -> None:
    recorder = desk.start()
    recorder.write(evidence("first"))
    with recorder._lock:  # as while a disk is slow
        done = threading.Event()

        def note() -> None:
            recorder.note(evidence("second"))
            attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
            attempt.conclude(VERIFIED)
            done.set()

        thread = threading.Thread(target=note)
        thread.start()
        assert done.wait(30)
        thread.join()


class TestAttempt:
    def test_one_that_has_ended_does_not_begin(self, desk: Desk) -> None:
        attempt = desk.start().attempt(ATTEMPT, "hopae", REQUEST)
        attempt.conclude(Outcome.of(Reason.BY_STAFF))
        with pytest.raises(Interrupted):
            attempt.begin()
        desk.recorders[0].close()
        assert "attempt.finished" not in desk.written.types

    def test_one_that_ends_while_it_begins_is_finished_once(self, desk: Desk) -> None:
        recorder = desk.start()
        attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
        recorder.write(evidence("first"))
        with recorder._lock:
            thread = threading.Thread(target=attempt.begin)
            thread.start()
            attempt.conclude(Outcome.of(Reason.BY_STAFF))
        thread.join()
        attempt.conclude(Outcome.of(Reason.INTERNAL))
        recorder.close()
        types = desk.written.by_attempt()[ATTEMPT]
        assert types in (
            ["evidence.named"],
            ["evidence.named", "attempt.begun", "attempt.finished"],
        )

    def test_the_first_outcome_counts(self, desk: Desk) -> None:
        recorder = desk.start()
        attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
        attempt.begin()
        attempt.conclude(VERIFIED)
        attempt.conclude(Outcome.of(Reason.INTERNAL))
        recorder.close()
        assert desk.written.one("attempt.finished").details["outcome"] == "verified"

    def test_what_a_service_calls_things_cannot_be_anything(self, desk: Desk) -> None:
        recorder = desk.start()
        attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
        attempt.begin()
        attempt.created("Anna Planted\n1990")
        recorder.close()
        assert desk.written.one("session.created").details["session"] == "[?]"


@pytest.mark.parametrize(
    ("case", "written"),
    [
        *(("A-2026/17", "A-2026/17"), ("A 2026/17", "A 2026/17"), ("ö7", "ö7"), ("17", "17")),
        *(("Anna", "[?]"), ("Anna 1990", "[?]"), ("1990 Bo", "[?]"), (" ", "[?]")),
    ],
)
def test_a_case_reference_that_may_be_a_name_is_not_entered(case: str, written: str) -> None:
    assert case_of(case) == written


class TestTheNextStart:
    def begin(self, desk: Desk, service: str = "hopae") -> Recorder:
        recorder = desk.start()
        attempt = recorder.attempt(ATTEMPT, service, REQUEST)
        attempt.begin()
        attempt.created("s-1")
        return recorder

    def recovered(self, desk: Desk) -> Written:
        recorder = desk.start()
        eventually(lambda: "run.unclean_stop" in desk.written.types)
        recorder.close()
        return desk.written

    def test_it_names_and_settles_what_was_cut_off(self, desk: Desk) -> None:
        recorder = self.begin(desk)
        recorder.attempt(OTHER, "hopae", REQUEST).begin()
        desk.kill(recorder)
        written = self.recovered(desk)
        first, second = written.of_type("attempt.cut_off")
        assert (first.attempt, first.details["session"]) == (ATTEMPT, "s-1")
        assert (second.attempt, second.details["creation"]) == (OTHER, "unanswered")
        assert desk.service.asked == ["cancel s-1"]
        assert written.one("session.settled").details["how"] == "cancelled"

    def test_it_does_so_once(self, desk: Desk) -> None:
        desk.kill(self.begin(desk))
        self.recovered(desk)
        self.recovered(desk)
        assert len(desk.written.of_type("attempt.cut_off")) == 1
        assert len(desk.written.of_type("run.unclean_stop")) == 1
        assert desk.service.count("cancel") == 1

    def test_a_result_that_nobody_saw_is_named(self, desk: Desk) -> None:
        recorder = desk.start()
        attempt = recorder.attempt(ATTEMPT, "hopae", REQUEST)
        attempt.begin()
        attempt.created("s-1")
        attempt.settled("completed")
        attempt.received(VERIFIED)
        desk.kill(recorder)
        cut_off = self.recovered(desk).one("attempt.cut_off")
        assert cut_off.details["result_received"] is True
        assert desk.service.count("cancel") == 0

    def test_a_service_that_is_gone_holds_up_nothing(self, desk: Desk) -> None:
        desk.kill(self.begin(desk, service="former"))
        written = self.recovered(desk)
        assert written.one("session.left_open").attempt == ATTEMPT

    def test_a_journal_that_is_busy_meanwhile_puts_it_off(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        desk.kill(self.begin(desk))
        monkeypatch.setattr("kiosk.app.journal_writer.RETRY", 0.01)
        monkeypatch.setattr(FailingKeeper, "recoveries_that_fail", 1)
        written = self.recovered(desk)
        assert written.one("attempt.cut_off").attempt == ATTEMPT
        assert desk.service.asked == ["cancel s-1"]

    def test_what_a_service_could_not_cancel_is_tried_again(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        desk.kill(self.begin(desk))
        monkeypatch.setattr("kiosk.app.journal_writer.SETTLING", 0.01)
        desk.service.will("cancel", *(TransientError(answered=False) for _ in range(3)))
        recorder = desk.start()
        eventually(lambda: "session.settled" in desk.written.types)
        recorder.close()
        assert len(desk.written.of_type("session.left_open")) == 1
        assert desk.service.count("cancel") == 4

    def test_so_is_what_this_very_run_could_not_cancel(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.app.journal_writer.ANCHORING", 0.01)
        recorder = self.begin(desk)
        recorder.attempt(ATTEMPT, "hopae", REQUEST).left_open()
        eventually(lambda: "session.settled" in desk.written.types)
        recorder.close()
        types = desk.written.by_attempt()[ATTEMPT]
        assert types.index("session.left_open") < types.index("session.settled")
        assert types.count("session.left_open") == 1
        assert desk.service.asked == ["cancel s-1"]

    def test_what_is_noted_does_not_wait_for_a_service(self, desk: Desk) -> None:
        desk.kill(self.begin(desk))
        desk.service.hang("cancel")
        recorder = desk.start()
        eventually(lambda: desk.service.count("cancel"))
        recorder.note(evidence("meanwhile"))
        eventually(lambda: "evidence.named" in desk.written.types)
        recorder.close()
        assert "session.settled" not in desk.written.types

    def test_a_run_that_lives_is_left_alone(self, desk: Desk) -> None:
        living = self.begin(desk)
        other = desk.start()
        other.write(evidence("x"))
        other.close()
        assert "attempt.cut_off" not in desk.written.types
        living.close()
        assert desk.service.count("cancel") == 0


class TestRetention:
    def test_old_entries_go_where_both_clocks_agree(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        recorder = desk.start()
        recorder.write(evidence("old"))
        recorder.close()
        later = clock.utc_now() + timedelta(days=2000)
        monkeypatch.setattr(clock, "utc_now", lambda: later)
        recorder = desk.start()
        recorder.heard("hopae", ServiceTime.from_answer(later))
        recorder.note(evidence("new"))
        eventually(lambda: "journal.pruned" in desk.written.types)
        recorder.close()
        assert desk.written.verified.head.base_seq > 0

    @pytest.mark.parametrize("who", ["desk", "service"])
    def test_one_clock_that_is_years_ahead_empties_nothing(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch, who: str
    ) -> None:
        present = clock.utc_now()
        later = present + timedelta(days=2000)
        if who == "desk":
            monkeypatch.setattr(clock, "utc_now", lambda: later)
        recorder = desk.start()
        recorder.heard("hopae", ServiceTime.from_answer(later if who == "service" else present))
        recorder.write(evidence("new"))
        recorder.close()
        assert "journal.pruned" not in desk.written.types
        assert abs(desk.written.one("clock.offset").details["seconds"]) > 86_400


class TestOutOfService:
    @pytest.fixture
    def flow(self, qapp: object) -> Flow:
        return Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser)

    def started(self, desk: Desk, flow: Flow, fault: JournalFault | None) -> Recorder:
        keeper = FailingKeeper(desk.settings, desk.opener)
        keeper.fault = fault
        desk.keepers.append(keeper)
        recorder = Recorder(desk.settings, "window", lambda: keeper)
        desk.recorders.append(recorder)
        recorder.follow(flow)
        recorder.start()
        return recorder

    @pytest.mark.parametrize("fault", JournalFault)
    def test_it_is_told_and_gets_over_it_without_a_restart(
        self, desk: Desk, flow: Flow, fault: JournalFault, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.app.journal_writer.RETRY", 0.01)
        told: list[str | None] = []
        flow.suspend.connect(lambda words: told.append(words and words()))
        self.started(desk, flow, fault)
        self.until(lambda: told)
        desk.keepers[0].fault = None
        self.until(lambda: told[-1] is None)
        assert len(told) == 2
        assert str(desk.data) in (told[0] or "") or "recovery.hold_result" in (told[0] or "")

    def test_a_disk_that_fills_up_while_nobody_is_there(
        self, desk: Desk, flow: Flow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.app.journal_writer.RETRY", 0.01)
        monkeypatch.setattr("kiosk.app.journal_writer.ANCHORING", 0.01)
        told: list[str | None] = []
        flow.suspend.connect(lambda words: told.append(words and words()))
        faults: list[JournalFault] = []

        def try_to_write(journal: Journal) -> None:
            if faults:
                raise JournalUnavailable(faults[0])

        monkeypatch.setattr(Journal, "try_to_write", try_to_write)
        recorder = self.started(desk, flow, None)
        eventually(lambda: recorder._journal)
        faults.append(JournalFault.FULL)
        self.until(lambda: told)
        faults.clear()
        self.until(lambda: told[-1] is None)
        recorder.close()

    def until(self, condition: Callable[[], object]) -> None:
        def look() -> object:
            QCoreApplication.processEvents()
            return condition()

        eventually(look)


def test_what_staff_look_at_is_named(desk: Desk, qapp: object) -> None:
    recorder = desk.start()
    flow = Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser)
    recorder.follow(flow)
    choice = Choice(Provider("bankidse", "BankID"), lambda: desk.service, REQUEST)
    flow.visit = Concluded(choice, REQUEST, ATTEMPT, VERIFIED, 0.0)
    flow.revealed.emit(("attribute.name", "Anna Planted"))
    flow.copied.emit("attribute.name")
    flow.printed.emit(ATTEMPT)
    recorder.close()
    assert desk.written.one("attribute.revealed").details["names"] == ["attribute.name", "[?]"]
    assert len(desk.written.of_type("result.printed")) == 1
    assert desk.written.one("attribute.copied").details["name"] == "attribute.name"


def test_a_notice_is_accepted_once_for_each_visit(desk: Desk, qapp: object) -> None:
    recorder = desk.start()
    flow = Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser)
    recorder.follow(flow)
    for _visit in range(2):
        flow.entered.emit("attract")
        flow.intake = Intake(notice=NoticeAcceptance("2026-11", "sv"))
        for state in ("case", "providers", "providers"):
            flow.entered.emit(state)
        flow.intake = Intake()
    recorder.close()
    versions = [one.details["version"] for one in desk.written.of_type("notice.accepted")]
    assert versions == ["2026-11", "2026-11"]


def test_each_answer_is_entered_at_once_and_once(desk: Desk, qapp: object) -> None:
    recorder = desk.start()
    flow, visit = following(desk, recorder)
    answers = (Acceptance.ACCEPTED, Acceptance.ACCEPTED, Acceptance.REFUSED, Acceptance.ACCEPTED)
    for acceptance in answers:
        visit.acceptance = acceptance
        flow.answered.emit()
    recorder.write(evidence("meanwhile"))
    flow.judged.emit(visit.acceptance)
    flow.visit = Concluded(visit.choice, REQUEST, OTHER, VERIFIED, 0.0)
    flow.judged.emit(Acceptance.OPEN)
    recorder.close()
    types = ("verdict.judged", "evidence.named", "result.wiped")
    entered = [
        (entry.attempt, entry.details.get("acceptance"))
        for entry in desk.written.entries
        if entry.type in types
    ]
    assert entered == [
        *((ATTEMPT, answer) for answer in ("accepted", "refused", "accepted")),
        *((ATTEMPT, None), (ATTEMPT, None)),
        *((OTHER, "open"), (OTHER, None)),
    ]


def test_an_accepted_result_has_to_be_safe_on_its_way_before_it_counts(
    desk: Desk, qapp: object
) -> None:
    desk.settings = msgspec.structs.replace(desk.settings, handover={"crm": TARGET, "erp": TARGET})
    recorder = desk.start()
    flow, visit = following(desk, recorder)
    visit.acceptance = Acceptance.ACCEPTED
    flow.answered.emit()
    for crm, erp in (("sending", "sending"), ("queued", "sending"), ("queued", "waiting")):
        visit.handover = tuple(
            Progress(target, HandoverState(state)) for target, state in (("crm", crm), ("erp", erp))
        )
        flow.handover_changed.emit()
    recorder.write(evidence("meanwhile"))
    assert "verdict.judged" not in desk.written.types
    visit.handover = tuple(Progress(name, HandoverState.QUEUED) for name in ("crm", "erp"))
    for _ in range(2):
        flow.handover_changed.emit()
    recorder.close()
    assert desk.written.one("verdict.judged").details["acceptance"] == "accepted"


TARGET = FolderTarget(path=Path("/nowhere"))


def following(desk: Desk, recorder: Recorder) -> tuple[Flow, Concluded]:
    """A flow that is written down, and its verified visit."""
    flow = Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser)
    recorder.follow(flow)
    choice = Choice(Provider("bankidse", "BankID"), lambda: desk.service, REQUEST)
    visit = Concluded(choice, REQUEST, ATTEMPT, VERIFIED, 0.0)
    flow.visit = visit
    return flow, visit


def test_an_acceptance_names_all_that_was_ticked_for_it(desk: Desk, qapp: object) -> None:
    recorder = desk.start()
    required = ("email", "birthdate", "Anna Planted")
    flow = Flow(Pace(1.0, 1.0, 1.0), FakeListener, FakeBrowser, required=required)
    recorder.follow(flow)
    choice = Choice(Provider("bankidse", "BankID"), lambda: desk.service, REQUEST)
    attributes = {"birthdate": "1990-01-31"}
    result = Result(3, None, attributes, cautions=(Caution.CLOCK_OFFSET,))
    for attempt, acceptance in ((ATTEMPT, Acceptance.ACCEPTED), (OTHER, Acceptance.REFUSED)):
        flow.visit = Concluded(choice, REQUEST, attempt, Outcome.verified(result), 0.0, acceptance)
        flow.judged.emit(acceptance)
    recorder.close()
    accepted, refused = desk.written.of_type("verdict.judged")
    assert accepted.details["acknowledged"] == ["clock_offset", "missing:email", "[?]"]
    assert "acknowledged" not in refused.details
