"""Whether a person's own phone can come back to this desk."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from kiosk.config import ListenerSettings, is_loopback


def why_phones_cannot_return(settings: ListenerSettings) -> str | None:
    """Why a phone's return cannot reach this desk, for the administrator; None where it can."""
    if is_loopback(urlsplit(settings.redirect_uri).hostname or ""):
        return QCoreApplication.translate(
            "App", "listener.redirect_uri leads to the phone itself: it needs this desk's own name."
        )
    if settings.bind is None or is_loopback(settings.bind):
        return QCoreApplication.translate(
            "App", "listener.bind is not set, so that nothing listens on the network."
        )
    if settings.tls_certificate is None:
        return QCoreApplication.translate("App", "listener.tls_certificate is not set.")
    return None
