"""How this desk reaches its services: addresses, credentials, connections."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from kiosk.config import (
    ConfigurationError,
    SecretSource,
    ServiceSettings,
    Settings,
    fault_of,
    is_loopback,
)
from kiosk.host import secrets
from kiosk.services.connector import Connector, ServiceContext
from kiosk.services.http import Client, is_socks, tls_context
from kiosk.services.registry import CONNECTORS
from kiosk.visit.health import ServiceHealth
from kiosk.visit.logos import Logos
from kiosk.visit.service import Service
from kiosk.wording.providers import method_name

ON_DISK: Final = "offers"
"""The folder for what services offer, below the data folder."""

LOGOS: Final = "logos"
"""The folder for the logos of their methods, below the data folder."""


class Access:
    """Opens the services that the settings name."""

    def __init__(self, settings: Settings, *, persist: bool) -> None:
        """`persist` is whether what services offer may be kept on the disk."""
        self._settings = settings
        self._folder = settings.kiosk.data_dir / ON_DISK if persist else None
        self._logos_folder = settings.kiosk.data_dir / LOGOS if persist else None
        self._secrets: dict[str, str] = {}
        self._health: dict[str, ServiceHealth] = {}
        self._logos: dict[str, Logos] = {}
        self.connectors: Mapping[str, Connector[Any]] = {
            name: CONNECTORS[service.kind](name, service, method_name)
            for name, service in settings.services.items()
        }

    def close(self) -> None:
        """End what goes on behind."""
        for connector in self.connectors.values():
            connector.close()

    def health(self, name: str) -> ServiceHealth:
        """Whether the service of that name is there."""
        return self._health.setdefault(name, ServiceHealth())

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
        service, health = self._settings.services[name], self.health(name)
        new_client = self._new_client(service, self.secret(name), health)
        context = ServiceContext(
            new_client, redirect_uri, self._settings.timings, self._folder, health
        )
        return self.connectors[name].opener(context)

    def logos(self, name: str) -> Logos:
        """Where the logos of a service's methods come from."""
        # With Pillow, and for the window alone: `verify` shows none.
        from kiosk.app.logos import rasterise
        from kiosk.services.logos import LogoCache

        if name not in self._logos:
            host = urlsplit(self._settings.services[name].base_url).hostname or ""
            self._logos[name] = LogoCache(
                self._new_logo_client, rasterise, self._logos_folder, loopback=is_loopback(host)
            )
        return self._logos[name]

    def _new_logo_client(self, url: str) -> Client:
        """A connection to wherever a logo is, without credentials."""
        timings, is_tls = self._settings.timings, url.startswith("https:")
        return Client(
            url,
            None,
            None,
            tls=self._new_tls() if is_tls else None,
            proxy=self._settings.network.proxy if is_tls else None,
            connect_timeout=timings.connect_timeout,
            read_timeout=timings.read_timeout,
        )

    def _new_client(
        self, service: ServiceSettings, secret: str, health: ServiceHealth
    ) -> Callable[[], Client]:
        timings, network = self._settings.timings, self._settings.network
        is_tls = service.base_url.startswith("https:")
        # Here, where it can still be said to staff, and not in the call.
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
                health=health,
            )

        return new_client

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
