"""What a target is to the rest: it takes a message, and says what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from kiosk.visit.handover import Trouble
from kiosk.visit.interrupt import Interrupt


class ProofError(Exception):
    """There is no signed PDF of a result, for now."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is delivered: as often as need be, always with the same id and the same bytes."""

    id: str
    body: bytes = field(repr=False)
    """JSON, in UTF-8."""
    proof: bytes = field(default=b"", repr=False)
    """A signed PDF; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The target has taken it."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The target does not want it, and would not at another time."""

    trouble: Trouble
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The target has not taken it; whether it has arrived is not known."""

    trouble: Trouble
    number: int | None = None
    after: float | None = None
    """Seconds after which the target wants to be asked again, where it says so."""


Answer = Delivered | Refused | Failed


class Target(Protocol):
    """One place that results are handed over to. Neither call raises but `Interrupted`."""

    def deliver(self, message: Message, interrupt: Interrupt) -> Answer:
        """Hand `message` over; waits until that is done or has failed."""

    def probe(self, message: Message, interrupt: Interrupt) -> Answer:
        """Whether it could take one now; `message` says nothing of anybody."""
