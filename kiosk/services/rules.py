"""What an answer has to fulfil before anything in it is believed: one row for each field.

A row speaks of a value that is there. Null, absent and an empty object mean the same, and
contradict nothing; what has to be there is asked for where the answer is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from kiosk.services.http import Answer
from kiosk.visit import clock
from kiosk.visit.domain import Reason, Session

FORWARD: Final = 300.0
"""Seconds by which a time of the service may lie ahead: its parts' clocks need not agree."""

BACKWARD: Final = 30.0
"""Seconds by which what a session led to may seem older than the session."""

Test = Callable[[Any, Session], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """What a field must not contradict."""

    field: str
    """Its name; within objects, their names before it, with dots between."""
    holds: Test
    otherwise: Reason


def broken(rules: Iterable[Rule], payload: Mapping[str, Any], session: Session) -> Reason | None:
    """The reason of the first rule that `payload` breaks; None where it keeps them all."""
    for rule in rules:
        value = at(payload, rule.field)
        if value is not None and not rule.holds(value, session):
            return rule.otherwise
    return None


def at(payload: object, field: str) -> Any:
    """The value of `field` in `payload`; None where it says nothing."""
    for name in field.split("."):
        payload = payload.get(name) if isinstance(payload, dict) else None
    return None if payload == {} else payload


# -- what a row may ask for ----------------------------------------------------------------------


def is_absent(_value: object, _session: Session) -> bool:
    """Never, of a value that is there."""
    return False


def is_of_session(value: object, session: Session) -> bool:
    """Whether `value` is the session's id."""
    return value == session.id


def is_of_method(value: object, session: Session) -> bool:
    """Whether `value` is the provider that was asked for."""
    return value == session.request.provider


def is_from_start_till_now(value: object, session: Session) -> bool:
    """Whether `value` is an instant of this session."""
    return _lies_between(value, session.began, BACKWARD, session.service_time.now())


def lies_around_session(value: object, session: Session) -> bool:
    """The same where the clock of the service's page need not be that of its API."""
    return _lies_between(value, session.began, FORWARD, session.service_time.now())


def is_first_answer(value: object, session: Session) -> bool:
    """Whether `value` is an instant of the answer by which the session was created."""
    first = session.service_time.first
    return _lies_between(value, first, FORWARD, first)


def is_of_now(answer: Answer, session: Session) -> bool:
    """Whether an answer that dates itself is of this moment, and no older one's."""
    if answer.date is None:
        return True
    apart = answer.date - session.service_time.now()
    return abs(apart) <= timedelta(seconds=FORWARD)


def _lies_between(value: object, first: datetime, before: float, last: datetime) -> bool:
    instant = clock.parse_instant(value)
    return instant is not None and (
        -before <= _seconds(first, instant) and _seconds(last, instant) <= FORWARD
    )


def _seconds(start: datetime, end: datetime) -> float:
    return (end - start) / timedelta(seconds=1)
