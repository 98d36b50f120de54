"""What a kind of service is to this desk: the one place where kinds differ, but for their wire."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from kiosk.config import ServiceSettings, Timings
from kiosk.services.http import Client
from kiosk.visit.domain import MethodKind, Provider, VerificationRequest
from kiosk.visit.health import ServiceHealth
from kiosk.visit.service import Service

S = TypeVar("S", bound=ServiceSettings)


class MethodSupport(Enum):
    """Whether a service offers a method, as far as the configuration alone tells."""

    CERTAIN = "certain"
    """The method is called as the service is: no other service is meant."""
    POSSIBLE = "possible"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ServiceContext:
    """What this desk lends to a service."""

    new_client: Callable[[], Client]
    """A connection of its own, with the credentials; one for each verification."""
    redirect_uri: str
    """As a visit sends it, for where a service has to be asked with one."""
    timings: Timings
    folder: Path | None
    """Where it may keep what it offers; None where nothing is kept."""
    health: ServiceHealth


class Connector(ABC, Generic[S]):
    """One service of this desk.

    A new kind is a subclass of this, with its settings and its wire beside it, and one line in
    `kiosk.services.registry`.
    """

    kind: ClassVar[str]
    """As the configuration writes it."""
    settings_type: ClassVar[type[ServiceSettings]]
    """What the configuration may say of one."""
    needs_return: ClassVar[bool] = False
    """Whether only the browser's return completes a session: the service cannot be asked."""

    def __init__(
        self, name: str, settings: S, method_name: Callable[[str, MethodKind], str]
    ) -> None:
        """`name` is the configuration's; `method_name` is what people call a method, by its id."""
        self.name, self.settings = name, settings
        self._method_name = method_name

    @property
    def wanted(self) -> tuple[str, ...]:
        """The ids of the methods to offer, in this order; all of them where it is empty."""
        return ()

    @abstractmethod
    def support_for(self, method: str) -> MethodSupport:
        """Whether it offers the method of this id, whatever the desk wants of it."""

    @abstractmethod
    def method(self, method: str) -> Provider:
        """The method of this id, as far as it is known without a catalogue."""

    def request(self, redirect_uri: str) -> VerificationRequest:
        """What every request to it has in common; the method is filled in later."""
        return VerificationRequest(provider="", redirect_uri=redirect_uri)

    @abstractmethod
    def opener(self, context: ServiceContext) -> Callable[[], Service]:
        """How to reach it; called anew for each verification."""

    def close(self) -> None:
        """End what goes on behind."""
