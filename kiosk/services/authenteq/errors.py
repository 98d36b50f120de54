"""The service's errors: `{"errorCode", "errorMessage"}` for both calls, in all their spellings.

The vendor's API reference shows some of them with quotation marks missing. Those are read, too: if
a sample was copied from a server, the server may still write it so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.services.http import Answer
from kiosk.services.reading import decode
from kiosk.services.reason_for_status import reason_of
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError

_REASONS: Final[Mapping[str, Reason]] = {
    "API_KEYS_MISSING": Reason.CREDENTIALS_REJECTED,
    "API_KEYS_INVALID": Reason.CREDENTIALS_REJECTED,
    "BAD_API_KEYS": Reason.CREDENTIALS_REJECTED,
    "API_KEYS_BAD": Reason.CREDENTIALS_REJECTED,
    "ACCOUNT_DEACTIVATED": Reason.ACCOUNT_DEACTIVATED,
    "NO_REDIRECT_URLS": Reason.REDIRECT_NOT_REGISTERED,
    "MISSING_REQUEST_PARAMETER": Reason.CONFIGURATION,
}
"""What means the same in both calls."""

_INVALID: Final = "INVALID_REQUEST_PARAMETER"

_DAMAGED: Final = re.compile(r'"(errorCode|errorMessage)"?\s*:\s*"([^"\r\n]*)"')
_LONGEST_DAMAGED: Final = 4_096
_LONGEST_CODE: Final = 64


@dataclass(frozen=True, slots=True)
class Problem:
    """What an error answer says of itself."""

    code: str | None
    """As the service wrote it, for printing."""
    message: str = field(repr=False)

    @property
    def name(self) -> str:
        """The code as the documentation writes codes."""
        return (self.code or "").strip().upper()

    @property
    def is_about_redirect(self) -> bool:
        """Whether it is the redirect URL that is wrong."""
        return "redirect" in self.message.lower()


def read_problem(body: bytes | None) -> Problem:
    """The error in `body`; an empty one for whatever else is there."""
    try:
        payload = decode(body, dict[str, Any])
    except VerificationError:
        text = (body or b"")[:_LONGEST_DAMAGED].decode(errors="replace")
        payload = dict(_DAMAGED.findall(text))
    code, message = payload.get("errorCode"), payload.get("errorMessage")
    return Problem(
        code=code[:_LONGEST_CODE] if isinstance(code, str) and code.strip() else None,
        message=message if isinstance(message, str) else "",
    )


def request_fault(answer: Answer) -> VerificationError:
    """Why there is no page: the code decides, then the class of the HTTP status."""
    problem = read_problem(answer.body)
    reason = _REASONS.get(problem.name)
    if problem.name == _INVALID:
        reason = Reason.REDIRECT_NOT_REGISTERED  # the one parameter that there is
    return _fault(answer, problem, reason)


def redemption_fault(answer: Answer) -> VerificationError:
    """Why there is no result. A 400 that says no more is about the code."""
    problem = read_problem(answer.body)
    reason = _REASONS.get(problem.name)
    if reason is None and (problem.name == _INVALID or answer.status == 400):
        is_redirect = problem.is_about_redirect
        reason = Reason.REDIRECT_NOT_REGISTERED if is_redirect else Reason.CODE_SPENT
    return _fault(answer, problem, reason)


def _fault(answer: Answer, problem: Problem, reason: Reason | None) -> VerificationError:
    return VerificationError(
        reason or reason_of(answer.status), problem.code, retry_after=answer.retry_after
    )
