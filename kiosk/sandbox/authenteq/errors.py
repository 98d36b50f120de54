"""The service's errors, with the statuses and the words of its API reference.

https://docs.authenteq.com, API reference of the web identity verification: "Request Identity
Verification" and "Get Verification Result Details".
"""

from dataclasses import dataclass
from typing import Any, Final

from kiosk.sandbox.faults import SimulatedFault
from kiosk.sandbox.refusal import Credentials, Refusal

MISSING: Final = "Required '{}' parameter is missing"
UNREGISTERED: Final = "Parameter 'redirectUrl' does not match any registered one"
OTHER_REDIRECT: Final = "Parameter 'redirectUrl' does not match the given authorization code"
CODE_SPENT: Final = "Parameter 'code' is invalid or expired"

_STATUSES: Final = {
    "MISSING_REQUEST_PARAMETER": 400,
    "INVALID_REQUEST_PARAMETER": 400,
    "NO_REDIRECT_URLS": 400,
    "API_KEYS_MISSING": 401,
    "API_KEYS_INVALID": 401,
    "BAD_API_KEYS": 401,
    "API_KEYS_BAD": 401,
    "ACCOUNT_DEACTIVATED": 403,
}

_MESSAGES: Final = {
    "MISSING_REQUEST_PARAMETER": MISSING.format("redirectUrl"),
    "NO_REDIRECT_URLS": (
        "No registered redirect URLs. Please specify at least one in Customer Dashboard"
    ),
    "API_KEYS_MISSING": "No API Keys in the Authorization header",
    "API_KEYS_INVALID": "Invalid API Keys in the Authorization header",
    "BAD_API_KEYS": "Bad API Keys",
    "API_KEYS_BAD": "Bad API Keys",
    "ACCOUNT_DEACTIVATED": (
        "Account deactivated. Please contact your Authenteq Sales Representative in order to keep "
        "using this service"
    ),
}

_WRONG: Final = {"verification_url": "BAD_API_KEYS", "verification_result": "API_KEYS_BAD"}
"""The two calls spell it differently."""


@dataclass(eq=False)
class RefusedError(Refusal):
    """A request that the service refuses; without a message it gives that of its reference."""

    code: str
    message: str = ""
    status: int | None = None

    @property
    def http_status(self) -> int:
        return self.status or _STATUSES.get(self.code, 400)

    def document(self, _timestamp: str, _instance: str) -> dict[str, Any]:
        message = self.message or _MESSAGES.get(self.code, "Refused by the sandbox on request")
        return {"errorCode": self.code, "errorMessage": message}


def of_credentials(credentials: Credentials, stage: str) -> RefusedError:
    """Return the refusal of credentials that are not right."""
    if credentials == "wrong":
        return RefusedError(_WRONG[stage])
    return RefusedError("API_KEYS_MISSING" if credentials == "missing" else "API_KEYS_INVALID")


def of_fault(fault: SimulatedFault, stage: str) -> RefusedError:
    """Return the refusal that a ``fail_code`` fault asks for."""
    code, message = fault.arguments["code"], fault.arguments["message"]
    if code == "INVALID_REQUEST_PARAMETER" and not message:
        message = UNREGISTERED if stage == "verification_url" else CODE_SPENT
    return RefusedError(code, message, fault.arguments["status"] or None)
