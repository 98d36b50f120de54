"""What a refusal means by its HTTP status alone (RFC 9110, 15), where no code says more."""

from __future__ import annotations

from kiosk.visit.domain import Reason


def reason_of(status: int) -> Reason:
    """The reason, by the status or the class that it is of."""
    match status:
        case 401 | 403:
            return Reason.CREDENTIALS_REJECTED
        case 429:
            return Reason.RATE_LIMITED
        case _ if 500 <= status <= 599:
            return Reason.PROVIDER_UNAVAILABLE
        case _ if 400 <= status <= 499:
            return Reason.CONFIGURATION
        case _:
            return Reason.BAD_ANSWER
