"""The service's errors: its codes with their HTTP statuses, and the four shapes they come in.

Hopae's pages show a problem document with a numeric ``code``, a newer one whose code is the
``title``, a bare string ``code``, and ``{"error": {...}}``. All four are in use.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.sandbox.faults import SimulatedFault
from kiosk.sandbox.refusal import Credentials, Refusal

_NUMBERS = {
    "AUTH_INVALID_CREDENTIALS": 100001,
    "AUTH_INVALID_GRANT": 100002,
    "AUTH_INVALID_CLIENT": 100003,
    "VALIDATION_MISSING_PARAMETER": 200001,
    "VALIDATION_INVALID_PARAMETER": 200002,
    "VALIDATION_MISSING_USER_DATA": 200003,
    "SESSION_NOT_FOUND": 300001,
    "SESSION_INVALID_STATUS_TRANSITION": 300003,
    "PROVIDER_NOT_ENABLED": 400002,
    "PROVIDER_UNAVAILABLE": 400005,
}
_NAMES = {str(number): name for name, number in _NUMBERS.items()}

_STATUSES = {
    "AUTH_INVALID_GRANT": 400,
    "AUTH_FORBIDDEN": 403,
    "VALIDATION_UNPROCESSABLE": 422,
    "SESSION_NOT_FOUND": 404,
    "SESSION_VERIFICATION_NOT_FOUND": 404,
    "SESSION_INVALID_STATUS_TRANSITION": 409,
    "PROVIDER_AUTHENTICATION_FAILED": 401,
    "PROVIDER_NOT_ENABLED": 403,
    "PROVIDER_NOT_FOUND": 404,
    "PROVIDER_CONFIGURATION_ERROR": 400,
    "PROVIDER_UNAVAILABLE": 503,
    "SYSTEM_UNSUPPORTED_MODE": 501,
}
_STATUS_BY_FAMILY = {"AUTH": 401, "PROVIDER": 502, "SYSTEM": 500}


def name_of(code: str) -> str:
    """Return the code as a word: for ``"300001"`` ``"SESSION_NOT_FOUND"``; others as they are."""
    return _NAMES.get(code, code)


def status_of(code: str) -> int:
    """Return the HTTP status that the service documents for `code`, or its family's usual one."""
    name = name_of(code)
    return _STATUSES.get(name, _STATUS_BY_FAMILY.get(name.partition("_")[0], 400))


@dataclass(eq=False)
class RefusedError(Refusal):
    """A request that the service refuses with `code`; `details` name what is wrong with it."""

    code: str
    message: str
    shape: str = "nested"
    status: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def http_status(self) -> int:
        return self.status or status_of(self.code)

    @property
    def media_type(self) -> str:
        problem = self.shape in {"problem", "title"}
        return "application/problem+json" if problem else "application/json"

    def document(self, timestamp: str, instance: str) -> dict[str, Any]:
        name = name_of(self.code)
        details = {"details": dict(self.details)} if self.details else {}
        if self.shape == "problem":
            code: int | str = _NUMBERS.get(name, name)
            return {
                "type": f"urn:org:hopae:problem-type:client/{code}",
                "title": name,
                "status": self.http_status,
                "detail": self.message,
                "code": code,
                "timestamp": timestamp,
                **details,
            }
        if self.shape == "title":
            return {
                "title": name,
                "status": self.http_status,
                "detail": self.message,
                "instance": instance,
                "timestamp": timestamp,
                **({"context": dict(self.details)} if self.details else {}),
            }
        if self.shape == "code":
            return {"code": self.code, "message": self.message, **details}
        return {"error": {"code": self.code, "message": self.message, **details}}


def of_credentials(_credentials: Credentials, _stage: str) -> RefusedError:
    """Return the refusal of credentials that are not right."""
    return RefusedError("AUTH_INVALID_CREDENTIALS", "Invalid client credentials provided", "code")


def of_fault(fault: SimulatedFault, _stage: str = "") -> RefusedError:
    """Return the refusal that a ``fail_code`` fault asks for."""
    return RefusedError(
        fault.arguments["code"],
        fault.arguments["message"] or "Refused by the sandbox on request",
        fault.arguments["shape"] or "title",
        fault.arguments["status"] or None,
    )
