"""What a service refuses, whatever its errors look like."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from kiosk.sandbox.faults import SimulatedFault

Credentials: TypeAlias = Literal["right", "missing", "malformed", "wrong"]
"""What a request's Authorization header turns out to be."""


class Refusal(Exception, ABC):
    """A request that a service refuses. Each service has a kind of its own."""

    @property
    @abstractmethod
    def http_status(self) -> int:
        """The status that the answer carries."""

    @property
    def media_type(self) -> str:
        """What the answer is declared as."""
        return "application/json"

    @abstractmethod
    def document(self, timestamp: str, instance: str) -> dict[str, Any]:
        """Return the JSON document, given the time and the path of the request."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """A service's name, credentials and its way of refusing."""

    service: str
    client_id: str
    client_secret: str
    of_credentials: Callable[[Credentials, str], Refusal]
    """Refuses credentials that are not right, at a stage."""
    of_fault: Callable[[SimulatedFault, str], Refusal]
    """Refuses as a ``fail_code`` fault asks for, at a stage."""
    left_to_views: frozenset[str] = frozenset()
    """Stages whose views deal with ``fail_code`` themselves."""
