"""Customers have a display of their own, or had one: what then has to be turned."""

from __future__ import annotations

import pytest

from kiosk.visit.domain import Acceptance, Outcome, Reason
from kiosk.visit.ports import Area
from kiosk.visit.stages import Concluded, Waiting
from tests.support.service import VERIFIED
from tests.support.stage import INNER, Stage, redirect_session

DECLINED = Outcome.of(Reason.DECLINED)


@pytest.mark.parametrize("has_display", [True, False])
def test_with_a_display_of_their_own_nothing_is_turned(puppets: Stage, has_display: bool) -> None:
    puppets.reach("checking")
    puppets.turns(True)
    puppets.flow.has_customers_display = has_display
    puppets.flow.ended.emit(puppets.attempt, VERIFIED)
    assert puppets.state == ("result" if has_display else "turning")


@pytest.mark.parametrize("state", ["notice", "case", "providers", "details", *INNER[:3]])
@pytest.mark.parametrize("outcome", [VERIFIED, DECLINED])
def test_who_had_one_in_this_visit_turns_the_screen(
    puppets: Stage, state: str, outcome: Outcome
) -> None:
    """Even where the desk is set not to ask for it: the customer is where they were."""
    puppets.flow.has_customers_display = True
    puppets.reach(state)
    puppets.flow.exposed.emit()
    if state in {"notice", "case", "providers", "details"}:
        _on_to_starting(puppets, state)
    puppets.flow.ended.emit(puppets.attempt, outcome)
    assert puppets.state == "turning"
    puppets.flow.turned.emit()
    assert puppets.state == "result"


def _on_to_starting(stage: Stage, state: str) -> None:
    if state == "notice":
        stage.flow.agree.emit(None)
    elif state == "case":
        stage.flow.admit.emit(None, None)
    if state != "details":
        stage.choose()
    stage.flow.submit.emit(stage.flow.visit.request)  # type: ignore[union-attr]
    assert stage.state == "starting"


def test_a_result_is_covered_and_loses_nothing(puppets: Stage) -> None:
    """What staff said of it stands, and is said once, when it is left."""
    judged: list[object] = []
    puppets.flow.judged.connect(judged.append)
    puppets.reach("result")
    puppets.flow.accept.emit(frozenset())
    puppets.flow.exposed.emit()
    assert (puppets.state, judged) == ("turning", [])
    assert puppets.flow.visit_in(Concluded).acceptance is Acceptance.ACCEPTED
    puppets.flow.turned.emit()
    assert (puppets.state, judged) == ("result", [])
    puppets.flow.leave.emit(Reason.BY_STAFF)
    assert (puppets.state, judged) == ("attract", [Acceptance.ACCEPTED])


def test_the_pin_is_asked_for_again_behind_the_turn(puppets: Stage) -> None:
    puppets.reach("confirming")
    puppets.flow.exposed.emit()
    assert puppets.state == "turning"
    puppets.flow.turned.emit()
    assert puppets.state == "confirming"


def test_a_page_on_a_display_that_is_gone_is_closed(puppets: Stage) -> None:
    puppets.reach("waiting", redirect_session())
    puppets.flow.open_here.emit(Area(1280, 90, 1280, 710))
    shown = [puppets.browser.is_open]
    puppets.flow.exposed.emit()
    shown.append(puppets.browser.is_open)
    assert shown == [True, False]
    assert not puppets.flow.visit_in(Waiting).is_browsing
    puppets.flow.open_here.emit(Area(0, 90, 1280, 710))
    assert puppets.browser.is_open, "it can be opened again"


def test_the_next_visit_knows_nothing_of_it(puppets: Stage) -> None:
    puppets.reach("waiting")
    puppets.flow.exposed.emit()
    puppets.reach("checking")
    puppets.flow.ended.emit(puppets.attempt, VERIFIED)
    assert puppets.state == "result"
