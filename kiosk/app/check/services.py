"""The rows of the services: whether they can be used, and what time they have."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from PySide6.QtCore import QCoreApplication

from kiosk.app.application import Application
from kiosk.app.check.result import CheckResult, CheckStatus, counted
from kiosk.config import (
    ConfigurationError,
)
from kiosk.host.secrets import SecretUnavailable
from kiosk.visit import clock
from kiosk.visit.domain import Availability
from kiosk.visit.errors import VerificationError
from kiosk.visit.interrupt import Interrupt
from kiosk.wording.reasons import ending_words


def service(application: Application, name: str) -> Iterator[CheckResult]:
    """The secret of a service, what it offers to this desk, and its time."""
    what = QCoreApplication.translate("Check", "Secret of {name}").format(name=name)
    try:
        application.access.secret(name)
    except SecretUnavailable as error:
        yield CheckResult(CheckStatus.BAD, what, str(error))
        return
    yield CheckResult(CheckStatus.GOOD, what, QCoreApplication.translate("Check", "found"))
    what = QCoreApplication.translate("Check", "Service {name}").format(name=name)
    try:
        service = application.opener(name)()
    except ConfigurationError as error:
        yield CheckResult(CheckStatus.BAD, what, str(error))
        return
    with closing(service):
        try:
            service_status = service.check_access(Interrupt())
        except VerificationError as fault:
            words = ending_words(fault.outcome, name)
            yield CheckResult(CheckStatus.BAD, what, f"{words.headline} {words.advice}")
            return
    usable = sum(p.availability is Availability.AVAILABLE for p in service_status.providers)
    yield CheckResult(
        CheckStatus.GOOD if usable else CheckStatus.BAD,
        what,
        counted.methods(usable),
    )
    yield service_time(service_status.clock_offset)


def service_time(offset: float | None) -> CheckResult:
    """How far this desk's clock is from the service's, in seconds."""
    what = QCoreApplication.translate("Check", "Clock")
    if offset is None:
        return CheckResult(
            CheckStatus.NOTE,
            what,
            QCoreApplication.translate("Check", "The service does not tell its time."),
        )
    if abs(offset) <= clock.TOLERATED_OFFSET:
        return CheckResult(
            CheckStatus.GOOD, what, QCoreApplication.translate("Check", "agrees with the service's")
        )
    return CheckResult(
        CheckStatus.BAD,
        what,
        counted.seconds_off(round(abs(offset))),
    )
