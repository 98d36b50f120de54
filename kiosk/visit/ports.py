"""What this desk lends to a visit while a page of a redirect is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Protocol


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
    """It is not opened: the customer is given its address."""


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
