"""The composition root: every object that a visit needs, built from the settings."""

from __future__ import annotations

import errno
import socket
import ssl
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.config import (
    AuthenteqService,
    ConfigurationError,
    HopaeService,
    SecretSource,
    Settings,
    find,
    for_sandbox,
    load,
)
from kiosk.desk import secrets
from kiosk.desk.callback import CallbackListener, ListenerUnavailable
from kiosk.desk.return_page import Page
from kiosk.desk.sandbox import EmbeddedSandbox
from kiosk.services.hopae import HopaeConnect, fetch
from kiosk.services.http import Client, tls_context
from kiosk.services.offers import Offers
from kiosk.visit.domain import (
    Fault,
    FieldType,
    Form,
    FormField,
    Provider,
    Reason,
    VerificationRequest,
)
from kiosk.visit.flow import Choice, Flow
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.methods import Method, Source
from kiosk.visit.wording import method_name
from kiosk.visit.worker import Pace

SANDBOX_PHONE: Final = ("--acting-after", "3", "--approve-after", "5")
"""How the embedded sandbox's simulated phone behaves: it approves by itself."""


class UsageError(Exception):
    """What was asked for does not fit this desk. Its text is one plain line."""


class Desk:
    """This desk at work: its settings, its secrets, the services as it reaches them."""

    def __init__(self, settings: Settings, sandbox: EmbeddedSandbox | None = None) -> None:
        """`sandbox` is the embedded one that the settings lead to, to be ended with the desk."""
        self.settings = settings
        self.sandbox = sandbox
        self._secrets: dict[str, str] = {}
        self._offers: dict[str, Offers] = {}

    @classmethod
    def from_file(cls, explicit: Path | None, *, sandbox: bool = False) -> Desk:
        """The desk that the configuration describes; without one, on the embedded sandbox.

        Raises `ConfigurationError`, `SandboxUnavailable`.
        """
        file = None if sandbox else find(explicit)
        return cls.on_sandbox() if file is None else cls(load(file))

    @classmethod
    def on_sandbox(cls, options: Sequence[str] = SANDBOX_PHONE) -> Desk:
        """A desk on a sandbox of its own, that keeps nothing. Raises `SandboxUnavailable`."""
        embedded = EmbeddedSandbox(options)
        try:
            settings = for_sandbox(
                embedded.announcement, listener_port=_free_port(), data_dir=_nowhere()
            )
        except ConfigurationError:
            embedded.stop()
            raise
        return cls(settings, embedded)

    def close(self) -> None:
        """End what the desk has started."""
        for offers in self._offers.values():
            offers.close()
        if self.sandbox is not None:
            self.sandbox.stop()

    # -- services ------------------------------------------------------------------------------

    def _new_tls(self) -> ssl.SSLContext:
        try:
            return tls_context(self.settings.network.ca_file)
        except (OSError, ssl.SSLError):
            raise ConfigurationError(
                QCoreApplication.translate(
                    "App", "network.ca_file: expected a readable file of certificates (PEM)"
                )
            ) from None

    def service_for(self, provider: str, named: str | None = None) -> str:
        """The name of the service that offers `provider`. Raises `UsageError`."""
        services = self.settings.services
        if named is not None:
            if named not in services:
                raise UsageError(
                    QCoreApplication.translate(
                        "App", "There is no service of that name. There are: {names}."
                    ).format(names=", ".join(services))
                )
            return named
        if isinstance(services.get(provider), AuthenteqService):
            return provider
        fitting = [
            name
            for name, service in services.items()
            if isinstance(service, HopaeService)
            and (not service.providers or provider in service.providers)
        ]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise UsageError(
                QCoreApplication.translate(
                    "App", "Several services may offer this. Choose one with --service: {names}."
                ).format(names=", ".join(fitting))
            )
        raise UsageError(
            QCoreApplication.translate("App", "No service of this desk offers this method.")
        )

    def hopae(self, name: str) -> HopaeService:
        """The settings of an eID service. Raises `UsageError` for one of another kind."""
        service = self.settings.services[name]
        if not isinstance(service, HopaeService):
            raise UsageError(
                QCoreApplication.translate(
                    "App", "Services of the kind authenteq come with a later version."
                )
            )
        return service

    def opener(self, name: str) -> Callable[[], HopaeConnect]:
        """How to reach a service; called anew for each verification.

        Raises `UsageError`, `ConfigurationError`, `SecretUnavailable`: here, not in the call.
        """
        settings, timings = self.hopae(name), self.settings.timings
        new_client = self._new_client(settings, self.secret(name))
        if name not in self._offers:
            self._offers[name] = self._new_offers(settings, new_client)
        offers = self._offers[name]
        match_forms = {
            provider: tuple(
                FormField(
                    field.name,
                    field.label,
                    FieldType(field.type),
                    field.required,
                    pattern=field.pattern,
                )
                for field in form.fields
            )
            for provider, form in settings.match.items()
        }

        def open_service() -> HopaeConnect:
            return HopaeConnect(
                new_client(),
                settings.base_url,
                answer_timeout=timings.answer_timeout,
                offers=offers,
                match_forms=match_forms,
            )

        return open_service

    def _new_client(self, settings: HopaeService, secret: str) -> Callable[[], Client]:
        timings, network = self.settings.timings, self.settings.network
        is_tls = settings.base_url.startswith("https:")
        if is_tls:
            self._new_tls()  # here, where it can still be told, and not in the call

        def new_client() -> Client:
            return Client(
                settings.base_url,
                settings.client_id,
                secret,
                # One for each: a context is locked while a handshake goes on, or hangs.
                tls=self._new_tls() if is_tls else None,
                proxy=network.proxy if is_tls else None,
                connect_timeout=timings.connect_timeout,
                read_timeout=timings.read_timeout,
            )

        return new_client

    def _new_offers(self, settings: HopaeService, new_client: Callable[[], Client]) -> Offers:
        timeout = self.settings.timings.answer_timeout

        def ask(path: tuple[str, ...], interrupt: Interrupt) -> bytes:
            with closing(new_client()) as client:
                return fetch(client, path, timeout, interrupt)

        folder = None if self.sandbox else self.settings.kiosk.data_dir / "offers"
        return Offers(ask, folder, f"{settings.base_url} {settings.client_id}")

    def secret(self, name: str) -> str:
        """The client secret of a service, read once. Raises `SecretUnavailable`."""
        if name not in self._secrets:
            self._secrets[name] = read_secret(name, self.settings.services[name].client_secret)
        return self._secrets[name]

    # -- a visit -------------------------------------------------------------------------------

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
        """The choice of `provider`, with all that it asks for already given.

        Raises `UsageError`, `ConfigurationError`, `SecretUnavailable`.
        """
        source = self.source(self.service_for(provider, named))
        asked = source.request
        request = replace(
            asked,
            user_data=user_data,
            match_data=match_data,
            requested_loa=asked.requested_loa if loa is None else loa,
            requested_claims=claims or asked.requested_claims,
        )
        method = Method(replace(source, request=request), Provider(provider, method_name(provider)))
        return method.choice(Form())

    def source(self, name: str) -> Source:
        """An eID service, as the choice of a method starts from it.

        Raises `UsageError`, `ConfigurationError`, `SecretUnavailable`.
        """
        service = self.hopae(name)
        return Source(
            self.opener(name),
            VerificationRequest(
                provider="",
                redirect_uri=self.settings.listener.redirect_uri,
                requested_loa=service.requested_loa,
                requested_claims=service.requested_claims,
            ),
            service.providers,
            service.redirect_nonce,
        )

    def flow(self) -> Flow:
        """The visit's state machine, ready to start."""
        timings = self.settings.timings
        return Flow(Pace(timings.poll, timings.poll_active, timings.finish), self.listener)

    def listener(self, on_return: Callable[[str], None]) -> Listening:
        """The redirect listener of this desk."""
        settings = self.settings.listener
        tls = None
        if settings.tls_certificate is not None:
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            try:
                tls.load_cert_chain(settings.tls_certificate, settings.tls_key)
            except (OSError, ssl.SSLError):
                raise ConfigurationError(
                    QCoreApplication.translate(
                        "App", "listener.tls_certificate: expected a certificate and its key (PEM)"
                    )
                ) from None
        return Listening(
            CallbackListener(
                settings.redirect_uri,
                on_return=on_return,
                page=_return_page(self.settings.kiosk.name),
                bind=settings.bind,
                tls=tls,
            )
        )


class Listening:
    """The redirect listener, as the flow opens it."""

    def __init__(self, listener: CallbackListener) -> None:
        self._listener = listener

    def open(self, nonce: str | None) -> None:
        """Listen. Raises `Fault` (`listener_unavailable`), which names the port's holder."""
        try:
            self._listener.open(nonce)
        except ListenerUnavailable as taken:
            raise Fault(Reason.LISTENER_UNAVAILABLE, about=holder_sentence(taken)) from taken

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()


def holder_sentence(taken: ListenerUnavailable) -> str:
    """Who has the port, as far as the system tells."""
    if taken.holder is None:
        return QCoreApplication.translate("App", "Port {port} cannot be used.").format(
            port=taken.port
        )
    return QCoreApplication.translate("App", "Port {port} is used by {holder}.").format(
        port=taken.port, holder=taken.holder
    )


def read_secret(name: str, source: SecretSource) -> str:
    """The client secret of the service `name`, from where it lives. Raises `SecretUnavailable`."""
    if source.value is not None:
        return source.value
    if source.env is not None:
        return secrets.from_env(source.env)
    if source.file is not None:
        return secrets.from_file(source.file)
    if source.credential is not None:
        return secrets.from_credential(source.credential)
    return secrets.from_keyring(name)


def _return_page(desk: str) -> Page:
    return Page(
        language="en",
        direction="ltr",
        title=desk,
        heading=QCoreApplication.translate("Return", "You can close this page"),
        text=QCoreApplication.translate(
            "Return", "The desk has been told. Please look at the desk's screen."
        ),
        error_heading=QCoreApplication.translate("Return", "This page has no further use"),
        error_text=QCoreApplication.translate("Return", "Please look at the desk's screen."),
    )


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
