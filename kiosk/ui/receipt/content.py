"""What a receipt says, as it goes from the kiosk to the process that prints it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from kiosk.visit.domain import Acceptance, MethodKind
from kiosk.visit.staff import Member
from kiosk.visit.stages import Concluded


class Printed(Enum):
    """What came of a receipt, or of a look at the printer."""

    SENT = "sent"
    """The system has taken it for its printer."""
    SAVED = "saved"
    """It is a file in the folder."""
    READY = "ready"
    """The printer can take one."""
    NO_PRINTER = "no printer"
    STOPPED = "stopped"
    """The printer is paused or reports an error: what is sent now comes out when nobody waits."""
    FAILED = "failed"
    STUCK = "stuck"
    """The system's printing has not answered in time, and was not waited for."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where receipts go."""

    printer: str = ""
    """The printer's name in the system; the system's default printer where it is empty."""
    folder: Path | None = None
    """Where they are saved as PDF files instead of being printed."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A verification, without anything about the person.

    Each field is the desk's own, a word of a closed list, or the name of a method.
    """

    language: str
    """The customer's, by its code."""
    title: str
    """Whose desk it is, and which."""
    method: str
    """Its name; empty where a document was shown."""
    outcome: str
    """A value of `OutcomeKind`."""
    acceptance: str
    """A value of `Acceptance`."""
    loa: int | None
    at: str
    """When it ended, in UTC as ISO 8601 has it."""
    reference: str
    staff: str = ""
    """Who was at the desk; empty where nobody signs in."""

    def as_json(self) -> str:
        """For the other process."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Receipt:
        """What the kiosk said. Raises `ValueError` or `TypeError` where it is no receipt."""
        return cls(**json.loads(text))


def receipt_of(
    visit: Concluded, title: str, language: str, now: datetime, member: Member | None
) -> Receipt:
    """The receipt of a visit that has come to an outcome; `now` where the service tells no time.

    `member` is who is signed in.
    """
    provider, result = visit.choice.provider, visit.outcome.result
    verified_at = None if result is None else result.verified_at
    is_document = provider.kind is MethodKind.DOCUMENT
    return Receipt(
        language=language,
        title=title,
        method="" if is_document else provider.name,
        outcome=visit.outcome.kind.value,
        acceptance=visit.acceptance.value,
        loa=None if result is None else result.loa,
        at=(verified_at or now).isoformat(),
        reference=visit.attempt,
        staff="" if member is None else member.name,
    )


def is_refused(receipt: Receipt) -> bool:
    """Whether staff have said that it is another person."""
    return receipt.acceptance == Acceptance.REFUSED.value
