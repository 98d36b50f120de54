"""The rows of the way back from a page: who can return to this desk, and how."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from kiosk.app.application import Application
from kiosk.app.check.result import CheckResult, CheckStatus, counted
from kiosk.app.listening import listening_tls
from kiosk.app.phones import why_phones_cannot_return
from kiosk.config import (
    ConfigurationError,
    ListenerSettings,
)
from kiosk.host.browser import find_browser
from kiosk.host.certificate import Certificate, Fitness, look_at
from kiosk.visit import clock
from kiosk.visit.errors import VerificationError
from kiosk.wording.reasons import ending_words

RENEWAL: Final = 30
"""Days before its end from which on a certificate is to be renewed."""


def listener(application: Application) -> CheckResult:
    """Whether a return can be heard at the address that the services know."""
    what = QCoreApplication.translate("Check", "Return address")
    try:
        with closing(application.listener(lambda _query: None)) as listener:
            listener.open(None)
    except VerificationError as fault:
        words = ending_words(fault.outcome, "")
        return CheckResult(CheckStatus.BAD, what, f"{words.headline} {words.advice}")
    except ConfigurationError as error:
        return CheckResult(CheckStatus.BAD, what, str(error))
    return CheckResult(CheckStatus.GOOD, what, application.settings.listener.redirect_uri)


def certificate(listener: ListenerSettings) -> Iterator[CheckResult]:
    """The certificate by which a return is heard, where there is one."""
    what = QCoreApplication.translate("Check", "Certificate")
    if listener.tls_certificate is None:
        return
    try:
        serving = listening_tls(listener)
    except ConfigurationError:
        return  # the row of the return address has said so
    host = urlsplit(listener.redirect_uri).hostname or ""
    if serving is not None:
        certificate = look_at(listener.tls_certificate, serving, host)
        yield CheckResult(*_judged(certificate, host, what))


def _judged(certificate: Certificate, host: str, what: str) -> tuple[CheckStatus, str, str]:
    if certificate.fitness is not Fitness.GOOD or certificate.ends is None:
        text = {
            Fitness.EXPIRED: QCoreApplication.translate(
                "Check", "It has expired. Renew listener.tls_certificate."
            ),
            Fitness.NOT_YET_VALID: QCoreApplication.translate(
                "Check", "It is not valid yet. Check this machine's clock."
            ),
            Fitness.OTHER_NAME: QCoreApplication.translate(
                "Check", "It is not for {host}, which listener.redirect_uri names."
            ),
        }.get(
            certificate.fitness,
            QCoreApplication.translate("Check", "It cannot be used for a web server."),
        )
        return CheckStatus.BAD, what, text.format(host=host)
    days = (certificate.ends - clock.utc_now()).days
    if days < RENEWAL:
        return (
            CheckStatus.NOTE,
            what,
            counted.days_left(days),
        )
    if not certificate.is_known:
        text = QCoreApplication.translate(
            "Check", "No authority that this machine knows has issued it: phones may warn of it."
        )
        return CheckStatus.NOTE, what, text
    return (
        CheckStatus.GOOD,
        what,
        counted.days_fit(days).format(host=host),
    )


def phones(application: Application) -> Iterator[CheckResult]:
    """Whether documents can be shown with the customer's own phone."""
    if not any(connector.needs_return for connector in application.access.connectors.values()):
        return
    what = QCoreApplication.translate("Check", "Documents by phone")
    why = why_phones_cannot_return(application.settings.listener)
    if (
        application.sandbox is not None
    ):  # nothing for an administrator to mend, with a browser or without
        text = QCoreApplication.translate(
            "Check", "Not offered: the sandbox can only be reached from this machine."
        )
        yield CheckResult(CheckStatus.NOTE, what, text)
    elif why is None:
        yield CheckResult(CheckStatus.GOOD, what, QCoreApplication.translate("Check", "offered"))
    elif find_browser() is None:
        text = QCoreApplication.translate(
            "Check", "Not offered, and there is no browser here. {why}"
        ).format(why=why)
        yield CheckResult(CheckStatus.BAD, what, text)
    else:
        yield CheckResult(
            CheckStatus.NOTE,
            what,
            QCoreApplication.translate("Check", "Not offered. {why}").format(why=why),
        )
