"""What is known of a visit before a method is chosen, and is kept until it is over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from kiosk.visit.comparison import ExpectedPerson

LONGEST_REFERENCE: Final = 64
"""Characters of a case reference: more than any that people read out or scan."""


@dataclass(frozen=True, slots=True)
class Intake:
    """The case and the person that the organisation says this visit is about.

    Its texts are the organisation's own: they go to no service and into no log.
    """

    case_reference: str | None = field(default=None, repr=False)
    expected: ExpectedPerson = field(default_factory=ExpectedPerson)


def is_reference(text: str) -> bool:
    """Whether `text` can be a case reference: printable, with a letter or a digit, not endless."""
    return len(text) <= LONGEST_REFERENCE and text.isprintable() and any(map(str.isalnum, text))
