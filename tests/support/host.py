"""What a desk lends to a visit, as stand-ins that note what they are told to do."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.visit.errors import VerificationError
from kiosk.visit.ports import Area, BrowserExit, WebPage


class FakeListener:
    """A listener."""

    def __init__(self, on_return: Callable[[str], None]) -> None:
        self.on_return = on_return
        self.nonces: list[str | None] = []
        self.is_open = False
        self.fault: VerificationError | None = None

    def open(self, nonce: str | None) -> None:
        if self.fault is not None:
            raise self.fault
        self.nonces.append(nonce)
        self.is_open = True

    def close(self) -> None:
        self.is_open = False


class FakeBrowser:
    """A browser that shows nothing."""

    def __init__(self, on_exit: Callable[[BrowserExit], None]) -> None:
        self.on_exit = on_exit
        self.shown: list[tuple[str, Area | None, bool]] = []
        """Address, place, and whether it may use the camera."""
        self.is_open = False
        self.is_installed = True
        self.page: WebPage | None = None
        """What was shown last."""

    def open(self, page: WebPage, area: Area | None) -> bool:
        self.page = page
        self.is_open = self.is_installed
        self.shown.append((page.url, area, page.camera))
        return self.is_open

    def close(self) -> None:
        self.is_open = False

    def wait(self, within: float) -> bool:
        return not self.is_open
