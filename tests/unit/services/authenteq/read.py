"""Results as the tests read them: by their verdict, and by what they show."""

from __future__ import annotations

from typing import Any

from kiosk.services.authenteq.results import read_result
from kiosk.visit.documents import DocumentCheck
from kiosk.visit.domain import Outcome, OutcomeKind, Result
from kiosk.visit.interrupt import Interrupt
from tests.unit.services.authenteq.results import AGE, answer, begun, session


def read(payload: object, *, age: float = AGE, offset: float = 0.0, **changes: Any) -> Outcome:
    """The verdict on `told`, of a visit begun `age` seconds ago at a service that is ahead."""
    changes = {"service_time": begun(age, offset), "clock_offset": offset} | changes
    return read_result(answer(payload), session(**changes), Interrupt())


def verified(payload: object, **changes: Any) -> Result:
    outcome = read(payload, **changes)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert outcome.result is not None
    return outcome.result


def checked(payload: object) -> DocumentCheck:
    check = verified(payload).documents
    assert check is not None
    return check
