"""What a worker reports of its attempt, and the one channel on which it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.visit.domain import Outcome, Session


@dataclass(frozen=True, slots=True)
class Started:
    """The session is up."""

    session: Session


@dataclass(frozen=True, slots=True)
class Progressed:
    """Something in the session changed."""

    session: Session


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """The service does not answer, or does again."""

    is_connected: bool


@dataclass(frozen=True, slots=True)
class Completed:
    """The person is done; the verdict is being fetched."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The attempt has its outcome."""

    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Evidenced:
    """The kinds of evidence that the service holds; comes after a verdict."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """Nothing of this attempt is at work any more."""


Report = Started | Progressed | ConnectionChanged | Completed | Ended | Evidenced | Closed


class Reporter(QObject):
    """Reports of attempts, in their order, from one thread to another.

    The binding's types do not check what a signal carries: only the two methods here touch it.
    """

    _reported = Signal(str, object)

    def report(self, attempt: str, report: Report) -> None:
        """Send `report`, which is about `attempt`. From any thread."""
        self._reported.emit(attempt, report)

    def deliver_to(self, receive: Callable[[str, Report], None]) -> None:
        """Call `receive`, a QObject's slot, with each report, on the thread of that object."""
        self._reported.connect(receive)
