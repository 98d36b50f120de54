"""Which step of a visit is heard, and by which sound."""

from __future__ import annotations

from typing import Final

from kiosk.config import Sound
from kiosk.host.sounds import Player
from kiosk.visit.flow import Flow

YOUR_TURN: Final = "your-turn"
DONE: Final = "done"
PROBLEM: Final = "problem"

_AT: Final = {"waiting": YOUR_TURN, "turning": DONE, "result": DONE, "failure": PROBLEM}
"""The flow's states that are heard. Nobody hears how a verification ended before staff see it."""

_ASKED: Final = frozenset({"starting", "waiting", "checking"})
"""States in which the service knows of the customer; what leads from here to a form rejects."""


class Sounds:
    """Follows the flow, and has each step of an attempt heard once."""

    def __init__(self, sound: Sound, flow: Flow, player: Player) -> None:
        self._flow, self._player = flow, player
        wanted = {YOUR_TURN: sound.your_turn, DONE: sound.done, PROBLEM: sound.problem}
        self._wanted = {name for name, on in wanted.items() if on}
        self._state = ""
        self._heard = ("", "")
        """The attempt and the sound of what was heard last."""
        if self._wanted:
            flow.entered.connect(self._follow)

    def _follow(self, state: str) -> None:
        last, self._state = self._state, state
        name = PROBLEM if state == "details" and last in _ASKED else _AT.get(state)
        step = (self._flow.visit.attempt, name or "")
        if name in self._wanted and step != self._heard:
            self._heard = step
            self._player.play(step[1])

    def close(self) -> None:
        """Be silent."""
        self._player.close()
