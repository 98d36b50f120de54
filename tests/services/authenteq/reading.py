"""Results as the tests read them: by their verdict, and by what they show."""

from __future__ import annotations

from typing import Any

from kiosk.services.authenteq.results import read_result
from kiosk.visit.documents import DocumentCheck
from kiosk.visit.domain import Outcome, OutcomeKind, Result
from kiosk.visit.interrupt import Interrupt
from tests.services.authenteq.samples import answer, session

AGE = 120.0
"""Seconds since the visit of these tests began."""


def read(told: object, *, age: float = AGE, **changes: Any) -> Outcome:
    return read_result(answer(told, clock_offset=0.0), session(**changes), age, Interrupt())


def verified(told: object, **changes: Any) -> Result:
    outcome = read(told, **changes)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert outcome.result is not None
    return outcome.result


def checked(told: object) -> DocumentCheck:
    check = verified(told).documents
    assert check is not None
    return check
