"""What a visit holds, stage by stage: no state can lack what its screen needs.

`Flow` puts one of these in the place of another, and nobody else does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from kiosk.visit.domain import (
    Acceptance,
    Form,
    Outcome,
    Provider,
    Session,
    VerificationRequest,
)
from kiosk.visit.handover import ENDED, Progress
from kiosk.visit.ports import BrowserExit
from kiosk.visit.service import Service


@dataclass(frozen=True, slots=True)
class Choice:
    """A method that has been chosen, and how to reach its service."""

    provider: Provider
    open_service: Callable[[], Service]
    request: VerificationRequest
    form: Form = field(default_factory=Form)
    """What still has to be asked; empty where the request holds it all."""
    redirect_nonce: bool = True
    """Whether the service's registration lets the redirect URI carry our nonce."""
    on_phone: bool = True
    """Whether the page of a redirect can be visited on the person's own phone."""
    on_desk: bool = True
    """The same for this desk, where that needs a browser."""
    origins: tuple[str, ...] = ()
    """Where its page may lead on this desk; empty for any https address."""
    service: str = ""
    """The service's name in the configuration."""

    @property
    def asks(self) -> bool:
        return bool(self.form.user_data or self.form.match_data)


@dataclass(frozen=True, slots=True)
class Choosing:
    """`attract` and `providers`: nothing is known of anybody."""

    attempt: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """`details`: what the method asks for is typed. Every later stage knows as much."""

    choice: Choice
    request: VerificationRequest = field(repr=False)
    attempt: str = ""
    """The last one: also the reference that support finds in the log. Empty before the first."""
    rejection: Outcome | None = None
    """How the last attempt ended, where what was typed can be mended."""


@dataclass(frozen=True, slots=True)
class Starting:
    """`starting`: an attempt is under way, and has no session yet."""

    choice: Choice
    request: VerificationRequest = field(repr=False)
    attempt: str
    nonce: str | None = field(default=None, repr=False)


@dataclass(slots=True)
class Waiting:
    """`waiting`, and `checking` and `renewing` after it: there is a session."""

    choice: Choice
    request: VerificationRequest = field(repr=False)
    attempt: str
    nonce: str | None = field(repr=False)
    session: Session
    is_browsing: bool = False
    """Whether the page of a redirect is open on this desk."""
    browser_exit: BrowserExit | None = None
    """Why the browser does not show it; None while it does, and once it was closed here."""
    has_returned: bool = False
    """Whether somebody has come back from it, wherever it was open."""


@dataclass(slots=True)
class Concluded:
    """`turning`, `result` and `failure`, and `renewing` after one: the attempt has ended."""

    choice: Choice
    request: VerificationRequest = field(repr=False)
    attempt: str
    outcome: Outcome
    at: float
    """When the outcome was there, by `clock.now()`."""
    acceptance: Acceptance = Acceptance.OPEN
    handover: tuple[Progress, ...] = ()
    """Where the accepted result stands with each of the organisation's own systems."""
    kept_at: float | None = None
    """When somebody last asked for it to stay, by `clock.now()`; None where nobody has."""

    @property
    def stays_since(self) -> float:
        """From when the seconds count that it stays, by `clock.now()`."""
        return self.at if self.kept_at is None else self.kept_at

    @property
    def is_unsafe(self) -> bool:
        """Whether the accepted result would be lost to a system if the visit ended now."""
        return any(not one.is_safe and one.state not in ENDED for one in self.handover)


Stage = Choosing | Chosen | Starting | Waiting | Concluded
