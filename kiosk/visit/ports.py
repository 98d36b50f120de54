"""What this desk lends to a visit: a listener, a browser, and a record of what happens."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Literal, Protocol

from kiosk.visit.clock import ServiceTime
from kiosk.visit.domain import Outcome, Provider, VerificationRequest
from kiosk.visit.intake import Intake
from kiosk.visit.service import Cancellation


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page for the browser of this desk, and where it may lead."""

    url: str = field(repr=False)
    """Found safe to open."""
    camera: bool = False
    """Whether its own origin may use this desk's camera."""
    origins: tuple[str, ...] = ()
    """Where it may lead; empty for any https address."""
    callback: str | None = field(default=None, repr=False)
    """The way back to the kiosk, which it may take in any case."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the screen, in its own pixels."""

    x: int
    y: int
    width: int
    height: int
    scale: float = 1.0
    """How many of these pixels the desktop counts as one."""


class Place(StrEnum):
    """Where the page of a sign-in is opened."""

    DESK = "desk"
    PHONE = "phone"
    NONE = "none"
    """It is not opened: the customer gets its address."""


class BrowserExit(Enum):
    """Why the desk's browser shows no page although the kiosk has not closed it."""

    CLOSED = "closed"
    """The person closed it."""
    CRASHED = "crashed"
    """It ended by itself: at its start, or later."""
    UNAVAILABLE = "unavailable"
    """This desk has none, or it could not be started."""


class Listener(Protocol):
    """Catches the browser's return while a redirect session waits."""

    def open(self, nonce: str | None) -> None:
        """Listen. Raises `VerificationError` (`listener_unavailable`)."""

    def close(self) -> None:
        """Stop listening."""


class Browser(Protocol):
    """The browser of this desk, for the pages that a person visits here."""

    def open(self, page: WebPage, area: Area | None) -> bool:
        """Show `page` in `area` of the screen; False where this desk has no browser."""

    def close(self) -> None:
        """End it, and forget all that was done in it."""

    def wait(self, within: float) -> bool:
        """Whether, `within` seconds, nothing is left of what was closed."""


Settlement = Literal["completed", "ended"] | Cancellation
"""How a session came to its end at the service, or why nothing more can be done about it."""


class AttemptRecord(Protocol):
    """Writes down what happens to one attempt, on the worker's thread, before the worker goes on.

    The first four raise `VerificationError` (`storage`) where that cannot be done.
    """

    def begin(self) -> None:
        """A session is about to be created. Raises `Interrupted` where the attempt has ended."""

    def created(self, session_id: str, service_time: ServiceTime | None = None) -> None:
        """The service has named its session."""

    def ready(self) -> None:
        """A verdict is about to be fetched, for which a code may be spent; nothing is written."""

    def received(self, outcome: Outcome) -> None:
        """A verdict has been fetched and checked, and nobody has seen it yet."""

    def unanswered(self) -> None:
        """The service may have created a session whose name has not been read."""

    def settled(self, how: Settlement) -> None:
        """Nothing of the session is open at the service any more."""

    def left_open(self) -> None:
        """The session could not be cancelled."""


class Record(Protocol):
    """Writes down what happens at this desk."""

    def attempt(
        self,
        attempt: str,
        service: str,
        request: VerificationRequest,
        provider: Provider | None = None,
        intake: Intake | None = None,
    ) -> AttemptRecord:
        """What writes down `attempt`, which is made at the service of that name.

        `provider` is the one of the request as its catalogue has it, and `intake` what is known of
        the visit: a result that is held over a power cut is shown with both.
        """


class NoRecord:
    """A desk that keeps nothing, such as one on the embedded sandbox."""

    def attempt(self, *_about: object) -> AttemptRecord:
        return self

    def begin(self) -> None:
        """Nothing is written."""

    def created(self, session_id: str, service_time: ServiceTime | None = None) -> None:
        """Nothing is written."""

    def ready(self) -> None:
        """Nothing is written."""

    def received(self, outcome: Outcome) -> None:
        """Nothing is written."""

    def unanswered(self) -> None:
        """Nothing is written."""

    def settled(self, how: Settlement) -> None:
        """Nothing is written."""

    def left_open(self) -> None:
        """Nothing is written."""
