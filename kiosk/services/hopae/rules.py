"""What answers about a session must not contradict, row by row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from kiosk.services.rules import (
    Rule,
    at,
    is_absent,
    is_first_answer,
    is_from_start_till_now,
    is_of_method,
    is_of_session,
)
from kiosk.visit.domain import Reason, Session

CREATED: Final = (Rule("createdAt", is_first_answer, Reason.BAD_ANSWER),)
"""The answer that created the session, beside what every answer about it has to keep."""

STATUS: Final = (
    Rule("providerId", is_of_method, Reason.WRONG_SESSION),
    Rule("verifiedAt", is_from_start_till_now, Reason.WRONG_SESSION),
)
"""Every answer about how it stands."""

COMPLETED: Final = (Rule("error", is_absent, Reason.BAD_ANSWER),)
"""Such an answer that says `completed`."""


def _is_completed(value: object, _session: Session) -> bool:
    return isinstance(value, str) and value.strip().lower() == "completed"


USERINFO: Final = (
    Rule("_metadata.verification_id", is_of_session, Reason.WRONG_SESSION),
    Rule("provenance._metadata.verification_id", is_of_session, Reason.WRONG_SESSION),
    Rule("verificationId", is_of_session, Reason.WRONG_SESSION),
    Rule("_metadata.verified_at", is_from_start_till_now, Reason.WRONG_SESSION),
    Rule("provenance._metadata.verified_at", is_from_start_till_now, Reason.WRONG_SESSION),
    Rule("verifiedAt", is_from_start_till_now, Reason.WRONG_SESSION),
    Rule("provider_id", is_of_method, Reason.WRONG_SESSION),
    Rule("providerId", is_of_method, Reason.WRONG_SESSION),
    Rule("status", _is_completed, Reason.BAD_ANSWER),
    Rule("error", is_absent, Reason.BAD_ANSWER),
    Rule("errorCode", is_absent, Reason.BAD_ANSWER),
    Rule("code", is_absent, Reason.BAD_ANSWER),
)
"""The result of a completed session."""

NAMES: Final = ("_metadata.verification_id", "provenance._metadata.verification_id")
"""Where a result names its session; one of them has to be there."""


# -- assurance -----------------------------------------------------------------------------------

_UNREADABLE: Final = 0
"""In place of a level that is stated and is none."""

_WORDS: Final = {"none": 1, "low": 2, "substantial": 3, "high": 4, "qualified": 5}
_ACR: Final = re.compile(r"urn:hopae:loa:?0*(?:([0-9]{1,9})|([a-z]+))", re.IGNORECASE)


def level(value: object) -> int | None:
    """The level of assurance that an integer is; None for what is none."""
    match value:
        case bool():
            return None
        case int() if value in _WORDS.values():
            return value
        case _:
            return None


def _integer(value: object) -> set[int]:
    return {level(value) or _UNREADABLE}


def _word(value: object) -> set[int]:
    """A word of somebody else's has no say."""
    level = _WORDS.get(value.strip().lower()) if isinstance(value, str) else None
    return set() if level is None else {level}


def _urn(value: object) -> set[int]:
    levels = _ACR.findall(str(value))
    numbers = {int(number) for number, _name in levels if number}
    return _word(value) | numbers | {n for _number, name in levels for n in _word(name)}


_LEVELS: Final = (("hopae_loa", _integer), ("hopae_loa_label", _word), ("acr", _urn))
"""What states a level of assurance, and how each is read."""


def levels(payload: Mapping[str, Any]) -> frozenset[int]:
    """The levels that an answer states; more than one contradict each other."""
    return frozenset(
        level
        for field, read in _LEVELS
        if (value := at(payload, field)) is not None
        for level in read(value)
    )
