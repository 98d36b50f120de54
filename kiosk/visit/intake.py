"""What is asked, and known, of a visit before a method is chosen; it is kept until that is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from kiosk.visit.comparison import ExpectedPerson

LONGEST_REFERENCE: Final = 64
"""Characters of a case reference: more than any that people read out or scan."""


class Asked(Enum):
    """Whether something is asked, and whether it can be left out."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class Notice:
    """What the customer reads about their privacy before anything is asked of them."""

    version: str
    texts: Mapping[str, str] = field(repr=False)
    """By language, the desk's own first: it is shown to whoever speaks another one."""

    def language_for(self, spoken: str) -> str:
        """The language in which somebody who speaks this one reads it."""
        return spoken if spoken in self.texts else next(iter(self.texts))


@dataclass(frozen=True, slots=True)
class NoticeAcceptance:
    """That the customer has accepted a notice."""

    version: str
    language: str
    """In which it was read."""


@dataclass(frozen=True, slots=True)
class Questions:
    """What a desk asks before a method is chosen."""

    notice: Notice | None = None
    case_reference: Asked = Asked.OFF
    expected_person: Asked = Asked.OFF

    @property
    def ask_for_case(self) -> bool:
        """Whether there is anything for the screen of the case."""
        return {self.case_reference, self.expected_person} != {Asked.OFF}


@dataclass(frozen=True, slots=True)
class Intake:
    """The case and the person that the organisation says this visit is about.

    Its texts are the organisation's own: they go to no service and into no log. The reference
    stands in the journal, which is asked by it.
    """

    case_reference: str | None = field(default=None, repr=False)
    expected: ExpectedPerson = field(default_factory=ExpectedPerson)
    notice: NoticeAcceptance | None = None


def is_reference(text: str) -> bool:
    """Whether `text` can be a case reference: printable, with a letter or a digit, not endless."""
    return len(text) <= LONGEST_REFERENCE and text.isprintable() and any(map(str.isalnum, text))
