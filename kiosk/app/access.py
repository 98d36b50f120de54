"""How this desk reaches its services: addresses, credentials, connections."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import closing
from typing import Final

from PySide6.QtCore import QCoreApplication

from kiosk.config import (
    AuthenteqSettings,
    ConfigurationError,
    HopaeSettings,
    SecretSource,
    ServiceSettings,
    Settings,
    fault_of,
)
from kiosk.host import secrets
from kiosk.services.catalogue_cache import CatalogueCache
from kiosk.services.hopae import HopaeConnect, fetch
from kiosk.services.http import Client, is_socks, tls_context
from kiosk.visit.domain import FieldType, FlowType, FormField, MethodKind, Provider
from kiosk.visit.interrupt import Interrupt
from kiosk.visit.reach import Reach
from kiosk.visit.service import Service

ON_DISK: Final = "offers"
"""The folder for what services offer, below the data folder."""


class Access:
    """Opens the services that the settings name."""

    def __init__(self, settings: Settings, *, persist: bool) -> None:
        """`persist` is whether what services offer may be kept on the disk."""
        self._settings = settings
        self._persist = persist
        self._secrets: dict[str, str] = {}
        self._offers: dict[str, CatalogueCache] = {}
        self._reaches: dict[str, Reach] = {}

    def close(self) -> None:
        """End what goes on behind."""
        for offers in self._offers.values():
            offers.close()

    def reach(self, name: str) -> Reach:
        """Whether the service of that name is there."""
        return self._reaches.setdefault(name, Reach())

    def secret(self, name: str) -> str:
        """The client secret of a service, read once. Raises `SecretUnavailable`."""
        if name not in self._secrets:
            self._secrets[name] = read_secret(name, self._settings.services[name].client_secret)
        return self._secrets[name]

    def opener(self, name: str, redirect_uri: str) -> Callable[[], Service]:
        """How to reach a service; called anew for each verification.

        `redirect_uri` is as a visit sends it, for where a service has to be asked with one.
        Raises `ConfigurationError`, `SecretUnavailable`: here, not in the call.
        """
        service = self._settings.services[name]
        new_client = self._new_client(service, self.secret(name), self.reach(name))
        if isinstance(service, HopaeSettings):
            return self._hopae(name, service, new_client)
        return self._authenteq(name, service, new_client, redirect_uri)

    def _hopae(
        self, name: str, service: HopaeSettings, new_client: Callable[[], Client]
    ) -> Callable[[], Service]:
        timings = self._settings.timings
        if name not in self._offers:
            self._offers[name] = self._new_offers(service, new_client, self.reach(name))
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
            for provider, form in service.match.items()
        }

        def open_service() -> Service:
            return HopaeConnect(
                new_client(),
                service.base_url,
                answer_timeout=timings.answer_timeout,
                offers=offers,
                match_forms=match_forms,
            )

        return open_service

    def _authenteq(
        self,
        name: str,
        service: AuthenteqSettings,
        new_client: Callable[[], Client],
        redirect_uri: str,
    ) -> Callable[[], Service]:
        timings = self._settings.timings

        def open_service() -> Service:
            # With all that it needs for pictures: a desk without documents does without.
            from kiosk.services.authenteq import Authenteq

            return Authenteq(
                new_client(),
                service.base_url,
                provider=document_method(name),
                redirect_uri=redirect_uri,
                flow_slug=service.flow_slug,
                multi_document=service.multi_document,
                answer_timeout=timings.answer_timeout,
                document_answer_timeout=timings.document_answer_timeout,
                lifetime=timings.document_lifetime,
            )

        return open_service

    def _new_client(
        self, service: ServiceSettings, secret: str, reach: Reach
    ) -> Callable[[], Client]:
        timings, network = self._settings.timings, self._settings.network
        is_tls = service.base_url.startswith("https:")
        # Here, where it can still be told, and not in the call.
        if is_tls:
            self._new_tls()
        if is_socks(service.base_url, network.proxy if is_tls else None):
            raise ConfigurationError(
                QCoreApplication.translate(
                    "App",
                    "The proxy is a SOCKS proxy, which is not supported; expected an HTTP proxy,"
                    " under network.proxy or in the system's settings",
                )
            )

        def new_client() -> Client:
            return Client(
                service.base_url,
                service.client_id,
                secret,
                # One for each: a context is locked while a handshake goes on, or hangs.
                tls=self._new_tls() if is_tls else None,
                proxy=network.proxy if is_tls else None,
                connect_timeout=timings.connect_timeout,
                read_timeout=timings.read_timeout,
                reach=reach,
            )

        return new_client

    def _new_offers(
        self, service: HopaeSettings, new_client: Callable[[], Client], reach: Reach
    ) -> CatalogueCache:
        timeout = self._settings.timings.answer_timeout

        def ask(path: tuple[str, ...], interrupt: Interrupt) -> bytes:
            with closing(new_client()) as client:
                return fetch(client, path, timeout, interrupt)

        folder = self._settings.kiosk.data_dir / ON_DISK if self._persist else None
        return CatalogueCache(ask, folder, f"{service.base_url} {service.client_id}", reach)

    def _new_tls(self) -> ssl.SSLContext:
        file = self._settings.network.ca_file
        try:
            fault = None if file is None else fault_of(file)
            if fault is not None:
                raise ConfigurationError(f"network.ca_file: {fault}")
            return tls_context(file)
        except (OSError, ssl.SSLError):
            raise ConfigurationError(
                QCoreApplication.translate(
                    "App", "network.ca_file: expected a readable file of certificates (PEM)"
                )
            ) from None


def document_method(name: str) -> Provider:
    """The one method of a document service, under the service's own name."""
    return Provider(
        name,
        QCoreApplication.translate("App", "Identity document"),
        kind=MethodKind.DOCUMENT,
        flows=(FlowType.REDIRECT,),
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
