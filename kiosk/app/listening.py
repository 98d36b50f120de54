"""The redirect listener as a flow opens it."""

from __future__ import annotations

import ssl
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from kiosk.config import BrandSettings, ConfigurationError, ListenerSettings, fault_of, leak_of
from kiosk.host.callback import CallbackListener
from kiosk.host.port import ListenerUnavailable
from kiosk.host.return_page import Page
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from kiosk.wording.language import spoken


class Listening:
    """The redirect listener of this desk."""

    def __init__(
        self,
        settings: ListenerSettings,
        desk: str,
        brand: BrandSettings,
        on_return: Callable[[str], None],
    ) -> None:
        """`desk` is what the desk is called. Raises `ConfigurationError`."""
        self._settings = settings
        self._desk = desk
        self._brand = brand
        self._on_return = on_return
        self._listener = self._new_listener()

    def open(self, nonce: str | None) -> None:
        """Listen, with the certificate as it is now: it is renewed while a kiosk runs.

        Raises `VerificationError` (`listener_unavailable`, which names the port's holder;
        `configuration`).
        """
        self._listener.close()
        try:
            self._listener = self._new_listener()
            self._listener.open(nonce)
        except ConfigurationError as error:
            raise VerificationError(Reason.CONFIGURATION, about=str(error)) from None
        except ListenerUnavailable as taken:
            raise VerificationError(
                Reason.LISTENER_UNAVAILABLE, about=_holder_sentence(taken)
            ) from taken

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def _new_listener(self) -> CallbackListener:
        return CallbackListener(
            self._settings.redirect_uri,
            on_return=self._on_return,
            page=lambda: _return_page(self._desk, self._brand),
            bind=self._settings.bind,
            tls=listening_tls(self._settings),
        )


def listening_tls(settings: ListenerSettings) -> ssl.SSLContext | None:
    """What the listener serves TLS with, or None. Raises `ConfigurationError`."""
    if settings.tls_certificate is None:
        return None
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        for name, fault in (
            ("tls_certificate", fault_of(settings.tls_certificate)),
            ("tls_key", None if settings.tls_key is None else leak_of(settings.tls_key)),
        ):
            if fault is not None:
                raise ConfigurationError(f"listener.{name}: {fault}")
        # Without an answer to the question for a passphrase, OpenSSL would ask at a terminal.
        tls.load_cert_chain(settings.tls_certificate, settings.tls_key, password="")
    except (OSError, ssl.SSLError, ValueError):
        raise ConfigurationError(
            QCoreApplication.translate(
                "App", "listener.tls_certificate: expected a certificate and its key (PEM)"
            )
        ) from None
    return tls


def _holder_sentence(taken: ListenerUnavailable) -> str:
    """Who has the port, as far as the system tells."""
    if taken.holder is None:
        return QCoreApplication.translate("App", "Port {port} cannot be used.").format(
            port=taken.port
        )
    return QCoreApplication.translate("App", "Port {port} is used by {holder}.").format(
        port=taken.port, holder=taken.holder
    )


def _return_page(desk: str, brand: BrandSettings) -> Page:
    """In the language that the desk speaks when a browser comes back."""
    return Page(
        language=spoken(),
        direction="rtl" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else "ltr",
        title=desk,
        heading=QCoreApplication.translate("Return", "You can close this page"),
        text=QCoreApplication.translate(
            "Return", "The desk has been told. Please look at the desk's screen."
        ),
        error_heading=QCoreApplication.translate("Return", "This page has no further use"),
        error_text=QCoreApplication.translate("Return", "Please look at the desk's screen."),
        name=brand.name or "",
        logo=brand.logo,
    )
