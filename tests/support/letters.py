"""A third, small kind of service: customers read the code out of a letter that they were sent.

It is here to show what a new kind takes: this file, and one line in `kiosk.services.registry`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.config import RuleError, ServiceSettings
from kiosk.services.connector import Connector, MethodSupport, ServiceContext
from kiosk.visit import clock
from kiosk.visit.domain import (
    FlowType,
    Form,
    FormField,
    Outcome,
    Phase,
    Provider,
    Push,
    Reason,
    Result,
    ServiceStatus,
    Session,
    VerificationRequest,
)
from kiosk.visit.errors import VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.service import Cancellation, Service


class LetterSettings(ServiceSettings, frozen=True, kw_only=True, tag="letters"):
    """``[services.NAME]`` of kind ``letters``."""

    # How many digits the code in a letter has.
    digits: int = 6

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.digits < 4:
            raise RuleError("digits", "expected at least 4")


class LetterConnector(Connector[LetterSettings]):
    """One method, which is called as the service is."""

    kind = "letters"
    settings_type = LetterSettings

    def support_for(self, method: str) -> MethodSupport:
        return MethodSupport.CERTAIN if method == self.name else MethodSupport.NONE

    def method(self, method: str) -> Provider:
        return Provider(method, "Letter", flows=(FlowType.PUSH,))

    def opener(self, context: ServiceContext) -> Callable[[], Service]:
        return lambda: LetterService(self.method(self.name), self.settings)


class LetterService:
    """Knows one code, and asks nobody."""

    def __init__(self, provider: Provider, settings: LetterSettings) -> None:
        self._provider = provider
        self._code = "7" * settings.digits

    def check_access(self, interrupt: Interrupt) -> ServiceStatus:
        return ServiceStatus((self._provider,), None)

    def providers(self, interrupt: Interrupt) -> tuple[Provider, ...]:
        return (self._provider,)

    def form(self, provider: str, interrupt: Interrupt) -> Form:
        return Form(user_data=(FormField("code", "Code in the letter", required=True),))

    def start(self, request: VerificationRequest, interrupt: Interrupt) -> Session:
        if request.user_data.get("code") != self._code:
            raise VerificationError(Reason.USER_DATA_REJECTED, fields=("code",))
        prompt = Push(None, None, None)
        deadline = clock.now() + 60.0
        return Session("1", request, FlowType.PUSH, "open", Phase.WAITING, prompt, None, deadline)

    def poll(self, session: Session, interrupt: Interrupt) -> Session:
        return replace(session, phase=Phase.COMPLETED)

    def came_back(self, session: Session, query: str) -> Session:
        return session

    def finish(self, session: Session, within: float, interrupt: Interrupt) -> Outcome:
        return Outcome.verified(Result(2, "low", {"name": "Arthur Dent"}))

    def evidence(self, session: Session, interrupt: Interrupt) -> tuple[str, ...]:
        return ()

    def cancel(self, session_id: str, interrupt: Interrupt) -> Cancellation:
        return "cancelled"

    def close(self) -> None:
        pass
