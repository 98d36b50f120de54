"""Sessions as they are read from the service's answers."""

from __future__ import annotations

from typing import Any

from kiosk.services.hopae.sessions import read_created, read_status
from kiosk.visit.domain import Outcome, Session
from tests.unit.services.hopae.answers import CREATED, answer, request, session

URL = "https://mitid.example/auth?token=abc123"


def created(payload: dict[str, Any], *, loopback: bool = False, **request_: Any) -> Session:
    read = read_created(answer(payload, 201), request(**request_), loopback=loopback)
    assert isinstance(read, Session)
    return read


def polled(payload: object, last: Session | None = None, **options: Any) -> Session | Outcome:
    return read_status(answer(payload, **options), last or session(), loopback=False)


def nested(levels: int) -> dict[str, Any]:
    inner: Any = 1
    for _level in range(levels):
        inner = [inner]
    return CREATED | {"extra": inner}
