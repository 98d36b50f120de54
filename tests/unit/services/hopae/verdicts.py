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


def verdict(told: object, *, date: datetime | None = None, **session_: Any) -> Outcome:
    return read_userinfo(answer(told, date=date), session(**session_))


def result(told: object, **session_: Any) -> Result:
    outcome = verdict(told, **session_)
    assert outcome.kind is OutcomeKind.VERIFIED
    assert outcome.result is not None
    return outcome.result


def is_bad(told: object, **session_: Any) -> bool:
    with pytest.raises(VerificationError) as fault:
        verdict(told, **session_)
    return fault.value.reason is Reason.BAD_ANSWER


def provenance(**changes: Any) -> dict[str, Any]:
    return USERINFO | {"provenance": USERINFO["provenance"] | changes}


def credential(**changes: Any) -> dict[str, Any]:
    (told,) = USERINFO["provenance"]["presentation"]["credentials"]
    return provenance(presentation={"credentials": [told | changes]})
