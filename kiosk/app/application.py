"""The composition root: every object that a visit needs, built from the settings."""

from __future__ import annotations

import errno
import secrets
import socket
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from kiosk.app.access import Access
from kiosk.app.holding import require_store
from kiosk.app.phones import why_phones_cannot_return
from kiosk.config import (
    ConfigurationError,
    Settings,
    find_for_desk,
    for_sandbox,
    load,
)
from kiosk.host.browser import DeskBrowser, find_browser, remove_left_over
from kiosk.host.sandbox import EmbeddedSandbox
from kiosk.services.connector import MethodSupport
from kiosk.services.registry import SERVICE_KINDS
from kiosk.visit.attempts import with_query
from kiosk.visit.domain import NONCE, Form
from kiosk.visit.flow import Flow
from kiosk.visit.intake import Asked, Intake
from kiosk.visit.methods import Method, Source
from kiosk.visit.ports import BrowserExit, Record
from kiosk.visit.service import Service
from kiosk.visit.stages import Choice
from kiosk.visit.worker import Pace

if TYPE_CHECKING:
    from kiosk.app.listening import Listening
    from kiosk.app.recorder import Recorder

SANDBOX_PHONE: Final = ("--acting-after", "3", "--approve-after", "5")
"""How the embedded sandbox's simulated phone behaves: it approves by itself."""


class UsageError(Exception):
    """What was asked for does not fit this desk. Its text is one plain line."""


class Application:
    """This desk at work: its settings, its secrets, the services as it reaches them."""

    def __init__(self, settings: Settings, sandbox: EmbeddedSandbox | None = None) -> None:
        """`sandbox` is the embedded one that the settings lead to, to be ended with the desk."""
        self.settings = settings
        self.sandbox = sandbox
        self.access = Access(settings, persist=sandbox is None)

    @classmethod
    def from_file(cls, explicit: Path | None, *, sandbox: bool = False) -> Application:
        """The desk that the configuration describes; a checkout without one is on its sandbox.

        Raises `ConfigurationError`, `SandboxUnavailable`.
        """
        file = None if sandbox else find_for_desk(explicit)
        if file is None:
            return cls.on_sandbox()
        settings = load(file, SERVICE_KINDS)
        require_store(settings)
        return cls(settings)

    @classmethod
    def on_sandbox(cls, options: Sequence[str] = SANDBOX_PHONE) -> Application:
        """A desk on a sandbox of its own, that keeps nothing. Raises `SandboxUnavailable`."""
        embedded = EmbeddedSandbox(options)
        try:
            settings = for_sandbox(
                embedded.announcement,
                SERVICE_KINDS,
                listener_port=_free_port(),
                data_dir=_nowhere(),
            )
        except ConfigurationError:
            embedded.stop()
            raise
        return cls(settings, embedded)

    def tidy(self) -> None:
        """Remove what a kiosk that crashed has left on this desk."""
        remove_left_over()

    def close(self) -> None:
        """End what the desk has started."""
        self.access.close()
        if self.sandbox is not None:
            self.sandbox.stop()

    # -- services ------------------------------------------------------------------------------

    def service_for(self, provider: str, named: str | None = None) -> str:
        """The name of the service that offers `provider`. Raises `UsageError`."""
        services = self.settings.services
        if named is not None and named not in services:
            raise UsageError(
                QCoreApplication.translate(
                    "App", "There is no service of that name. There are: {names}."
                ).format(names=", ".join(services))
            )
        offering: dict[MethodSupport, list[str]] = {support: [] for support in MethodSupport}
        for name, connector in self.access.connectors.items():
            # Staff who name a service may ask it for more than the desk offers to everybody.
            wanted = connector.wanted if named is None else ()
            if named in {None, name} and (not wanted or provider in wanted):
                offering[connector.support_for(provider)].append(name)
        candidates = offering[MethodSupport.CERTAIN] or offering[MethodSupport.POSSIBLE]
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            raise UsageError(
                QCoreApplication.translate(
                    "App", "Several services may offer this. Choose one with --service: {names}."
                ).format(names=", ".join(candidates))
            )
        raise UsageError(
            QCoreApplication.translate("App", "No service of this desk offers this method.")
        )

    # -- a visit -------------------------------------------------------------------------------

    def require(self, intake: Intake, *, hand_over: bool = False) -> None:
        """Raise `UsageError` where what this desk requires of every visit is not known of it.

        Or where it is to be handed over, and there is nowhere to.
        """
        asks, person = self.settings.questions, intake.expected
        if hand_over and not self.settings.handover:
            raise UsageError(
                QCoreApplication.translate(
                    "App", "This desk hands results over to nobody. Set [handover.NAME]."
                )
            )
        if asks.case_reference is Asked.REQUIRED and intake.case_reference is None:
            raise UsageError(
                QCoreApplication.translate("App", "This desk needs a case: --case REFERENCE.")
            )
        if asks.expected_person is Asked.REQUIRED and None in (person.name, person.birthdate):
            raise UsageError(
                QCoreApplication.translate(
                    "App",
                    "This desk needs the expected person: --expect name=VALUE --expect"
                    " birthdate=VALUE.",
                )
            )

    def choice(
        self,
        provider: str,
        named: str | None = None,
        *,
        user_data: dict[str, str],
        match_data: dict[str, str],
        claims: tuple[str, ...] = (),
        loa: int | None = None,
    ) -> Choice:
        """The choice of `provider`, with all that it asks for.

        Raises `UsageError`, `ConfigurationError`, `SecretUnavailable`.
        """
        name = self.service_for(provider, named)
        source = self.source(name)
        asked = source.request
        request = replace(
            asked,
            user_data=user_data,
            match_data=match_data,
            requested_loa=asked.requested_loa if loa is None else loa,
            requested_claims=claims or asked.requested_claims,
        )
        offered = self.access.connectors[name].method(provider)
        return Method(replace(source, request=request), offered).choice(Form())

    def source(self, name: str, *, with_logos: bool = False) -> Source:
        """A service, as the choice of a method starts from it.

        Raises `ConfigurationError`, `SecretUnavailable`.
        """
        service, connector = self.settings.services[name], self.access.connectors[name]
        listener = self.settings.listener
        return Source(
            self.opener(name),
            connector.request(listener.redirect_uri),
            connector.wanted,
            service.redirect_nonce,
            # Where the service can be asked, a phone need not find its way back here.
            on_phone=not connector.needs_return or why_phones_cannot_return(listener) is None,
            on_desk=find_browser() is not None,
            origins=service.allowed_origins,
            health=self.access.health(name),
            name=name,
            open_logos=partial(self.access.logos, name) if with_logos else None,
        )

    def opener(self, name: str) -> Callable[[], Service]:
        """How to reach a service. Raises `ConfigurationError`, `SecretUnavailable`."""
        service, redirect_uri = self.settings.services[name], self.settings.listener.redirect_uri
        if service.redirect_nonce:  # as a visit would send it
            redirect_uri = with_query(redirect_uri, {NONCE: secrets.token_urlsafe(16)})
        return self.access.opener(name, redirect_uri)

    def recorder(self) -> Recorder | None:
        """What writes down the visits of `verify`; None on a sandbox, which keeps nothing."""
        if self.sandbox is not None:
            return None
        from kiosk.app.keeper import DeskKeeper
        from kiosk.app.recorder import Recorder

        return Recorder(self.settings, "verify", lambda: DeskKeeper(self.settings, self.opener))

    def flow(self, known: Intake | None = None, record: Record | None = None) -> Flow:
        """The visit's state machine, ready to start, with what is `known` before it begins.

        What happens is written down in `record`.
        """
        timings = self.settings.timings
        pace = Pace(timings.poll, timings.poll_active, timings.finish)
        return Flow(pace, self.listener, self.browser, known=known, record=record)

    def listener(self, on_return: Callable[[str], None]) -> Listening:
        """The redirect listener of this desk. Raises `ConfigurationError`."""
        # With asyncio and all: most visits need none.
        from kiosk.app.listening import Listening

        settings = self.settings
        return Listening(settings.listener, settings.title, settings.brand, on_return)

    def browser(self, on_exit: Callable[[BrowserExit], None]) -> DeskBrowser:
        """The browser of this desk."""
        return DeskBrowser(on_exit)


def _free_port() -> int:
    """A port that is free on every address of `localhost`, on which the listener needs it."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = int(probe.getsockname()[1])
        if not socket.has_ipv6:
            return port
        try:
            with socket.create_server(("::1", port), family=socket.AF_INET6):
                return port
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return port  # this machine has no such address


def _nowhere() -> Path:
    """A folder that is never made: a desk on the embedded sandbox keeps nothing."""
    return Path(tempfile.gettempdir()) / "identity-kiosk-sandbox"
