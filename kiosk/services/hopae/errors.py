"""The service's errors: four shapes, two spellings of each code, one closed list of reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.services.http import Answer
from kiosk.services.reading import decode
from kiosk.services.reason_for_status import reason_of
from kiosk.visit.domain import Outcome, Reason
from kiosk.visit.errors import TransientError, VerificationError

_NUMBERED: Final[Mapping[str, str]] = {
    "200001": "VALIDATION_INVALID_USER_DATA",
    "200002": "VALIDATION_INVALID_USER_DATA",
    "200003": "VALIDATION_INVALID_USER_DATA",
    "300001": "SESSION_NOT_FOUND",
    "400002": "PROVIDER_NOT_ENABLED",
    "400005": "PROVIDER_UNAVAILABLE",
}
"""The numeric codes that a reason depends on, by the names that newer answers use."""

_CREATION: Final[Mapping[str, Reason]] = {
    "PROVIDER_AUTHENTICATION_FAILED": Reason.DECLINED,
    "PROVIDER_NOT_ENABLED": Reason.PROVIDER_NOT_ENABLED,
    "PROVIDER_UNAVAILABLE": Reason.PROVIDER_UNAVAILABLE,
    "PROVIDER_INITIALIZATION_FAILED": Reason.PROVIDER_UNAVAILABLE,
    "PROVIDER_ERROR": Reason.PROVIDER_UNAVAILABLE,
    "PROVIDER_UNEXPECTED_RESPONSE": Reason.PROVIDER_UNAVAILABLE,
    "VALIDATION_MISSING_USER_DATA": Reason.USER_DATA_REJECTED,
    "VALIDATION_INVALID_USER_DATA": Reason.USER_DATA_REJECTED,
    "VALIDATION_UNPROCESSABLE": Reason.ASSURANCE_UNAVAILABLE,
    "PROVIDER_CONFIGURATION_ERROR": Reason.CONFIGURATION,
    "PROVIDER_NOT_FOUND": Reason.CONFIGURATION,
    "VALIDATION_REDIRECT_URI_REQUIRED": Reason.CONFIGURATION,
    "VALIDATION_MISSING_PARAMETER": Reason.CONFIGURATION,
    "VALIDATION_INVALID_PARAMETER": Reason.CONFIGURATION,
    "SESSION_INVALID_FLOW": Reason.CONFIGURATION,
    "SYSTEM_UNSUPPORTED_MODE": Reason.CONFIGURATION,
    "SYSTEM_INTERNAL_ERROR": Reason.PROVIDER_UNAVAILABLE,
}

_LOST: Final = frozenset(
    {"SESSION_NOT_FOUND", "SESSION_VERIFICATION_NOT_FOUND", "RESOURCE_NOT_FOUND"}
)

_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+|[0-9]{6}")
"""What tells a code from a sentence, where either may be."""
_LONGEST_CODE: Final = 64


@dataclass(frozen=True, slots=True)
class Problem:
    """What an error answer says of itself."""

    code: str | None = None
    """As the service wrote it, for printing."""
    names: tuple[str, ...] = ()
    """The same as names of the documentation, the most specific first."""
    text: str = field(default="", repr=False)
    """Everything that it says, for finding the field that it speaks of."""

    def speaks_of_assurance(self) -> bool:
        """Whether the code is about the level of assurance."""
        words = {word for name in self.names for word in name.split("_")}
        return bool(words & {"LOA", "ACR", "ASSURANCE"}) or "VALIDATION_UNPROCESSABLE" in self.names


def read_problem(body: bytes | None) -> Problem:
    """The error in `body`, in any of the four shapes; an empty one for whatever else is there."""
    try:
        return problem_of(decode(body, dict[str, Any]))
    except VerificationError:
        return Problem()


def problem_of(payload: Mapping[str, Any]) -> Problem:
    """The error that a JSON object states."""
    inner = payload.get("error")
    candidates = [
        inner.get("code") if isinstance(inner, dict) else None,
        payload.get("code"),
        *(
            word
            for word in (inner, payload.get("title"))
            if isinstance(word, str) and _CODE.fullmatch(word)
        ),
    ]
    codes = [str(c) for c in candidates if isinstance(c, str | int) and not isinstance(c, bool)]
    codes = [code[:_LONGEST_CODE] for code in codes if code.strip()]
    return Problem(
        code=codes[0] if codes else None,
        names=tuple(map(_name, codes)),
        text="\n".join(_texts(payload)),
    )


def _name(code: str) -> str:
    """`code` as the documentation writes codes, whichever way the service spells it."""
    return _NUMBERED.get(code) or "_".join(_WORDS.findall(code)).upper()


def _texts(payload: object) -> Iterable[str]:
    pending = [payload]
    while pending:
        value = pending.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            pending += [*value.keys(), *value.values()]
        elif isinstance(value, list):
            pending += value


def creation_fault(answer: Answer, fields: Iterable[str]) -> VerificationError:
    """Why a session was not created: the code decides, then the class of the HTTP status.

    `fields` are the form's names, so that the one at fault can be named.
    """
    problem = read_problem(answer.body)
    reason = next(
        (reason for name in problem.names if (reason := _creation_reason(name)) is not None),
        _reason_of_status(answer.status),
    )
    rejected: tuple[str, ...] = ()
    if reason is Reason.USER_DATA_REJECTED:
        rejected = tuple(
            name for name in fields if re.search(rf"\b{re.escape(name)}\b", problem.text)
        )
    return VerificationError(reason, problem.code, fields=rejected, retry_after=answer.retry_after)


def _creation_reason(name: str) -> Reason | None:
    return Reason.CREDENTIALS_REJECTED if name.startswith("AUTH_") else _CREATION.get(name)


def _reason_of_status(status: int) -> Reason:
    return Reason.ASSURANCE_UNAVAILABLE if status == 422 else reason_of(status)


def session_trouble(answer: Answer) -> VerificationError | TransientError:
    """What an error answer to a read of a session means.

    Only rejected credentials and a session that the service does not know end the wait; all else
    is a transient error.
    """
    if 400 <= answer.status <= 499 and answer.status != 429:
        problem = read_problem(answer.body)
        if any(name.startswith("AUTH_") for name in problem.names):
            return VerificationError(Reason.CREDENTIALS_REJECTED, problem.code)
        if _LOST.intersection(problem.names):
            return VerificationError(Reason.SESSION_LOST, problem.code)
    return TransientError(answered=True, retry_after=answer.retry_after)


def failed_outcome(error: object) -> Outcome:
    """What a session whose status is `failed` ended in, by the error that comes with it."""
    problem = problem_of({"error": error})
    if problem.speaks_of_assurance():
        return Outcome.of(Reason.ASSURANCE_TOO_LOW, problem.code)
    if any(_is_service_fault(name) for name in problem.names):
        return Outcome.of(Reason.PROVIDER_UNAVAILABLE, problem.code)
    return Outcome.of(Reason.DECLINED, problem.code)


def _is_service_fault(name: str) -> bool:
    return name.startswith("SYSTEM_") or (
        name.startswith("PROVIDER_") and name != "PROVIDER_AUTHENTICATION_FAILED"
    )
