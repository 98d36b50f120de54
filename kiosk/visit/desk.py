"""What this desk lends to a visit while a page of a redirect is open."""

from __future__ import annotations

from typing import Protocol

from kiosk.visit.domain import Area, WebPage


class Listener(Protocol):
    """Catches the browser's return while a redirect session waits."""

    def open(self, nonce: str | None) -> None:
        """Listen. Raises `Fault` (`listener_unavailable`)."""

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
