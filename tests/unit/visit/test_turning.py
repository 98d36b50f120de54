"""A verdict waits until the screen has been turned to staff."""

from __future__ import annotations

import pytest

from kiosk.visit.domain import Acceptance, Outcome, Reason
from kiosk.visit.stages import Choosing, Concluded
from tests.support.service import VERIFIED
from tests.support.stage import INNER, Stage

DECLINED = Outcome.of(Reason.DECLINED)
NETWORK = Outcome.of(Reason.NETWORK)


@pytest.mark.parametrize("state", INNER[:3])
@pytest.mark.parametrize("outcome", [VERIFIED, DECLINED, NETWORK])
def test_a_verdict_waits_until_the_screen_is_turned(
    puppets: Stage, state: str, outcome: Outcome
) -> None:
    puppets.reach(state)
    puppets.turns(True)
    puppets.flow.ended.emit(puppets.attempt, outcome)
    is_verdict = outcome is not NETWORK
    assert puppets.state == ("turning" if is_verdict else "failure")
    assert puppets.concluded == [outcome]
    puppets.flow.accept.emit(frozenset())
    puppets.flow.refuse.emit()
    assert puppets.flow.visit_in(Concluded).acceptance is Acceptance.OPEN
    if is_verdict:
        puppets.flow.turned.emit()
        assert puppets.state == "result"


def test_a_screen_that_nobody_turned(puppets: Stage) -> None:
    """Nothing was accepted, and nothing is left of it."""
    judged: list[object] = []
    puppets.flow.judged.connect(judged.append)
    puppets.reach("turning")
    puppets.flow.leave.emit(Reason.IDLE)
    assert puppets.state == "attract"
    assert judged == [Acceptance.OPEN]
    assert puppets.flow.visit == Choosing()
