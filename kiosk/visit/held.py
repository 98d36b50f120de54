"""A verified result that nobody has judged yet, as it outlasts the run that received it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.visit.domain import Outcome, Provider
from kiosk.visit.intake import Intake


@dataclass(frozen=True, slots=True)
class HeldResult:
    """A verified outcome, with what its screen says beside it."""

    attempt: str
    service: str
    provider: Provider
    outcome: Outcome = field(repr=False)
    intake: Intake = field(repr=False)
    received_at: datetime
    """By this desk's clock, in UTC."""


@dataclass(frozen=True, slots=True)
class RecalledResult:
    """One that an earlier run has held, and how long it is offered."""

    held: HeldResult
    until: float
    """By `clock.now()`."""
