"""What an earlier run has left is offered; where nothing can be written down, nothing begins."""

from __future__ import annotations

import threading
from dataclasses import replace

from kiosk.visit import clock
from kiosk.visit.domain import Acceptance, Reason
from kiosk.visit.held import RecalledResult
from kiosk.visit.intake import NoticeAcceptance
from kiosk.visit.staff import LockCause
from kiosk.visit.stages import Choosing, Concluded
from tests.support.stage import HELD, MEMBER, Stage
from tests.support.visits import settle

AGREED = replace(HELD.intake, notice=NoticeAcceptance("2026-11", "sv"))


def full() -> str:
    return "The disk is full."


def from_another_thread(act: object) -> None:
    thread = threading.Thread(target=act)  # type: ignore[arg-type]
    thread.start()
    thread.join()


class TestAHeldResult:
    def recall(self, stage: Stage, seconds: float = 600.0) -> None:
        held = replace(HELD, intake=AGREED)
        until = clock.now() + seconds
        from_another_thread(lambda: stage.flow.recall.emit(RecalledResult(held, until)))

    def test_it_is_offered_at_once_where_nobody_is_there(self, puppets: Stage) -> None:
        self.recall(puppets)
        puppets.until("held")
        visit = puppets.flow.visit_in(Concluded)
        assert (visit.attempt, visit.outcome) == (HELD.attempt, HELD.outcome)
        # The case is shown beside it; that the notice was accepted has been written down already.
        assert puppets.flow.intake == HELD.intake

    def test_it_waits_for_whoever_is_there(self, puppets: Stage) -> None:
        puppets.reach("waiting")
        self.recall(puppets)
        puppets.flow.leave.emit(Reason.BY_STAFF)
        puppets.until("held")

    def test_its_time_begins_with_its_being_shown(self, puppets: Stage) -> None:
        self.recall(puppets)
        puppets.until("held")
        puppets.flow.visit_in(Concluded).at -= 500.0
        puppets.flow.turned.emit()
        assert puppets.state == "result"
        assert clock.now() - puppets.flow.visit_in(Concluded).at < 100.0

    def test_it_is_shown_for_the_pin_alone_where_that_is_asked_for(self, puppets: Stage) -> None:
        puppets.confirms(True)
        self.recall(puppets)
        puppets.until("held")
        puppets.flow.turned.emit()
        assert puppets.state == "confirming"

    def test_it_is_offered_once(self, puppets: Stage) -> None:
        judged: list[Acceptance] = []
        puppets.flow.judged.connect(judged.append)
        self.recall(puppets)
        puppets.until("held")
        puppets.flow.turned.emit()
        puppets.flow.accept.emit(frozenset())
        puppets.flow.leave.emit(Reason.BY_STAFF)
        puppets.flow.recalled.emit()
        assert puppets.state == "attract"
        assert judged == [Acceptance.ACCEPTED]
        assert isinstance(puppets.flow.visit, Choosing)

    def test_what_nobody_wants_to_see_is_judged_open(self, puppets: Stage) -> None:
        judged: list[Acceptance] = []
        puppets.flow.judged.connect(judged.append)
        self.recall(puppets)
        puppets.until("held")
        puppets.flow.leave.emit(Reason.IDLE)
        puppets.flow.recalled.emit()
        assert (puppets.state, judged) == ("attract", [Acceptance.OPEN])

    def test_a_lock_puts_it_off(self, puppets: Stage) -> None:
        judged: list[Acceptance] = []
        puppets.flow.judged.connect(judged.append)
        self.recall(puppets)
        puppets.until("held")
        puppets.flow.lock.emit(LockCause.IDLE)
        assert isinstance(puppets.flow.visit, Choosing)
        puppets.flow.sign_in.emit(MEMBER)
        puppets.flow.leave.emit(Reason.BY_STAFF)
        puppets.until("held")
        assert judged == []

    def test_one_whose_time_is_over_is_not_shown(self, puppets: Stage) -> None:
        self.recall(puppets, -1.0)
        puppets.flow.recalled.emit()
        puppets.reach("providers")
        puppets.flow.leave.emit(Reason.BY_STAFF)
        assert puppets.state == "attract"
        assert "held" not in puppets.entered


class TestOutOfService:
    def test_it_is_said_at_once_where_nobody_is_there(self, puppets: Stage) -> None:
        from_another_thread(lambda: puppets.flow.suspend.emit(full))
        puppets.until("out_of_service")
        puppets.flow.begin.emit()
        assert puppets.state == "out_of_service"
        assert puppets.flow.pending.trouble is full
        from_another_thread(lambda: puppets.flow.suspend.emit(None))
        puppets.until("attract")

    def test_a_visit_comes_to_its_end_first(self, puppets: Stage) -> None:
        puppets.reach("waiting")
        puppets.flow.suspend.emit(full)
        assert puppets.state == "waiting"
        puppets.flow.leave.emit(Reason.BY_STAFF)
        puppets.until("out_of_service")

    def test_nothing_begins_before_it_is_said(self, puppets: Stage) -> None:
        puppets.flow.suspend.emit(full)
        puppets.flow.begin.emit()
        assert puppets.state == "out_of_service"

    def test_what_is_over_by_then_is_not_said(self, puppets: Stage) -> None:
        puppets.flow.suspend.emit(full)
        puppets.flow.suspend.emit(None)
        puppets.flow.suspended.emit()
        assert puppets.state == "attract"

    def test_a_screen_that_fails_is_not_tried_without_a_pause(self, puppets: Stage) -> None:
        puppets.reach("out_of_service")
        settle()  # what was to be said already
        puppets.flow.stumble.emit()
        settle()
        assert puppets.state == "attract"
        puppets.flow.begin.emit()
        assert puppets.state == "out_of_service"

    def test_a_held_result_is_offered_after_it(self, puppets: Stage) -> None:
        puppets.reach("out_of_service")
        puppets.flow.recall.emit(RecalledResult(HELD, clock.now() + 600.0))
        assert puppets.state == "out_of_service"
        puppets.flow.suspend.emit(None)
        puppets.until("held")
