"""A row of `identity-kiosk check`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject


class Counted(QObject):
    """The sentences with a number: lupdate finds plurals in `tr` alone."""

    def methods(self, count: int) -> str:
        return self.tr("answers, accepts the credentials and offers %n method(s)", "", count)

    def seconds_off(self, count: int) -> str:
        return self.tr("%n second(s) off the service's time. Switch on automatic time.", "", count)

    def days_left(self, count: int) -> str:
        return self.tr("It ends in %n day(s). Renew it.", "", count)

    def accounts(self, count: int) -> str:
        return self.tr("%n account(s)", "", count)

    def parcels(self, count: int) -> str:
        return self.tr("%n result(s) not delivered yet", "", count)

    def days_fit(self, count: int) -> str:
        return self.tr("fits {host} for %n day(s)", "", count)


counted: Final = Counted()


class CheckStatus(Enum):
    """How a row stands."""

    GOOD = "ok"
    NOTE = "note"
    BAD = "FAIL"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One row of `identity-kiosk check`."""

    status: CheckStatus
    what: str
    text: str
