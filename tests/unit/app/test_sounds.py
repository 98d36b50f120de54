"""Each step that asks something of people is heard once, and never how a verification ended."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from kiosk.app.sounds import Sounds
from kiosk.config import Sound
from kiosk.host.sounds import Player
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.stages import Chosen
from tests.support.service import VERIFIED, session
from tests.support.stage import Stage

ALL = Sound(your_turn=True, done=True, problem=True)


class FakePlayer:
    """Remembers what it was asked to play."""

    def __init__(self) -> None:
        self.played: list[str] = []
        self.is_closed = False

    def play(self, name: str) -> None:
        self.played.append(name)

    def close(self) -> None:
        self.is_closed = True


def listen(stage: Stage, sound: Sound = ALL) -> tuple[FakePlayer, Sounds]:
    player = FakePlayer()
    return player, Sounds(sound, stage.flow, cast("Player", player))


def test_a_visit_that_is_verified(puppets: Stage) -> None:
    player, _sounds = listen(puppets)
    puppets.reach("waiting")
    assert player.played == ["your-turn"]
    puppets.flow.progressed.emit(puppets.attempt, session())
    puppets.reach("turning")
    assert player.played[1:] == ["your-turn", "done"]
    puppets.flow.turned.emit()
    assert puppets.state == "result"
    assert len(player.played) == 3


@pytest.mark.parametrize("turns", [True, False])
@pytest.mark.parametrize("outcome", [VERIFIED, Outcome.of(Reason.DECLINED)], ids=["good", "bad"])
def test_nobody_hears_how_it_ended(puppets: Stage, outcome: Outcome, turns: bool) -> None:
    player, _sounds = listen(puppets)
    puppets.reach("waiting")
    puppets.turns(turns)
    puppets.flow.ended.emit(puppets.attempt, outcome)
    assert puppets.state == ("turning" if turns else "result")
    assert player.played == ["your-turn", "done"]


def test_a_failure_is_heard(puppets: Stage) -> None:
    player, _sounds = listen(puppets)
    puppets.reach("failure")
    assert player.played == ["your-turn", "problem"]


def test_what_is_rejected_is_heard_and_what_is_asked_first_is_not(puppets: Stage) -> None:
    player, _sounds = listen(puppets)
    puppets.reach("details")
    assert player.played == []
    puppets.flow.submit.emit(puppets.flow.visit_in(Chosen).request)
    rejected = replace(Outcome.of(Reason.USER_DATA_REJECTED), fields=("registrationId",))
    puppets.flow.ended.emit(puppets.attempt, rejected)
    assert puppets.state == "details"
    assert player.played == ["problem"]


def test_more_time_is_another_turn(puppets: Stage) -> None:
    player, _sounds = listen(puppets)
    puppets.reach("renewing")
    attempt = puppets.attempt
    puppets.flow.closed.emit(attempt)
    puppets.until("starting")
    puppets.flow.started.emit(puppets.attempt, session("s-2"))
    assert puppets.state == "waiting"
    assert player.played == ["your-turn", "your-turn"]


def test_only_what_is_switched_on_is_heard(puppets: Stage) -> None:
    player, sounds = listen(puppets, Sound())
    puppets.reach("failure")
    puppets.reach("result")
    assert set(player.played) == {"your-turn"}
    sounds.close()
    assert player.is_closed


def test_nothing_is_heard_where_all_is_off(puppets: Stage) -> None:
    player, _sounds = listen(puppets, Sound(your_turn=False))
    puppets.reach("result")
    assert player.played == []
