"""The verdict on a result, as the tests ask for it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from kiosk.services.hopae.userinfo import read_userinfo
from kiosk.visit.domain import Outcome, OutcomeKind, Reason, Result
from kiosk.visit.errors import VerificationError
from tests.unit.services.hopae.answers import (
    USERINFO,
    answer,
    session,
)


def verdict(payload: object, *, date: datetime | None = None, **session_: Any) -> Outcome:
    return read_userinfo(answer(payload, date=date), session(**session_))


def result(payload: object, **session_: Any) -> Result:
    outcome = verdict(payload, **session_)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert outcome.result is not None
    return outcome.result


def is_bad(payload: object, **session_: Any) -> bool:
    with pytest.raises(VerificationError) as fault:
        verdict(payload, **session_)
    return fault.value.reason is Reason.BAD_ANSWER


def provenance(**changes: Any) -> dict[str, Any]:
    return USERINFO | {"provenance": USERINFO["provenance"] | changes}


def credential(**changes: Any) -> dict[str, Any]:
    (original,) = USERINFO["provenance"]["presentation"]["credentials"]
    return provenance(presentation={"credentials": [original | changes]})
