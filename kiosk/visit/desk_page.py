"""The page of a redirect on this desk: the browser that shows it, and what hears its return."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.visit.domain import Redirect
from kiosk.visit.ports import Area, Browser, BrowserExit, Listener, WebPage
from kiosk.visit.signals import FlowSignals
from kiosk.visit.stages import Waiting


class DeskPage:
    """What a return or an end of the browser belongs to is the attempt that was listened for."""

    def __init__(
        self,
        signals: FlowSignals,
        listener: Callable[[Callable[[str], None]], Listener],
        browser: Callable[[Callable[[BrowserExit], None]], Browser],
    ) -> None:
        """As `kiosk.visit.flow.Flow` has them; `signals` are emitted from any thread."""
        self._signals = signals
        self._attempt = ""
        self._listener = listener(lambda query: signals.returned.emit(self._attempt, query))
        self._browser = browser(
            lambda browser_exit: signals.browser_exited.emit(self._attempt, browser_exit)
        )

    def listen(self, visit: Waiting) -> None:
        """Hear a return. Raises `VerificationError` (`listener_unavailable`)."""
        self._attempt = visit.attempt
        self._listener.open(visit.nonce)

    def end_listening(self) -> None:
        """Whoever returns from now on finds nobody."""
        self._listener.close()

    def open(self, visit: Waiting, area: Area | None) -> None:
        """Open the page here; where there is no browser, only the phone is left."""
        prompt, way_back = visit.session.prompt, visit.session.request.redirect_uri
        if isinstance(prompt, Redirect):
            visit.asks_for_phone = False
            origins = visit.choice.origins
            page = WebPage(prompt.authorization_url, prompt.camera, origins, way_back)
            is_open = self._browser.open(page, area)
            self._show(visit, is_open, None if is_open else BrowserExit.UNAVAILABLE)

    def close(self, visit: Waiting) -> None:
        """End the browser, and forget all that was done in it."""
        self._browser.close()
        if visit.is_browsing:
            self._show(visit, False)

    def note_exit(self, visit: Waiting, browser_exit: BrowserExit) -> None:
        """It ended although nobody here had closed it."""
        self._show(visit, False, browser_exit)

    def end(self) -> None:
        """Neither listen nor show anything any more."""
        self._listener.close()
        self._browser.close()

    def is_gone(self, within: float) -> bool:
        """Whether, `within` seconds, nothing is left of a customer's page on this desk."""
        return self._browser.wait(within)

    def _show(self, visit: Waiting, on: bool, browser_exit: BrowserExit | None = None) -> None:
        visit.is_browsing, visit.browser_exit = on, browser_exit
        self._signals.browsing.emit(on)
