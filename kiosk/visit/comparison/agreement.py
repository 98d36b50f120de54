"""The answers of a comparison, and the closed list of what may differ."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Agreement(StrEnum):
    """How one field compares."""

    EQUAL = "equal"
    """The same but for case, white space, and how apostrophes and widths are encoded."""
    CLOSE = "close"
    """One and the same by a rule that is named: staff look at both."""
    DIFFERENT = "different"
    MISSING = "missing"
    """The result does not state it."""


class Difference(StrEnum):
    """Why two values are not equal."""

    MARKS = "marks"
    """Accents, or a letter in place of one with a stroke or a mark: Łódź and LODZ."""
    TRANSLITERATION = "transliteration"
    """Other letters for the same ones, as documents transliterate: Ö and OE, Щ and SHCH."""
    PUNCTUATION = "punctuation"
    """Hyphens, apostrophes, full stops, or one word in place of several."""
    ORDER = "order"
    """The same words, one after another in another way."""
    GIVEN_NAMES = "given_names"
    """One has more given or middle names."""
    FAMILY_NAMES = "family_names"
    """One has more family names, and one of them is the same."""
    NAMES = "names"
    """One has more names, and nobody says of which kind they are."""
    INITIALS = "initials"
    """A single letter in place of a name."""
    PARTICLES = "particles"
    """A word such as van, de, bin or al- is there only once."""
    TITLES = "titles"
    """A word such as Dr or Jr is there only once."""
    TRUNCATED = "truncated"
    """The name ends where a machine-readable zone has no more room."""
    OTHER_NAME = "other_name"
    """The result states another name as well."""
    SCRIPT = "script"
    """The two are written in scripts that cannot be compared here."""
    PARTIAL_DATE = "partial_date"
    """Of one, a month or a day is not known; what both have is the same."""
    DAY_AND_MONTH = "day_and_month"
    """Day and month have changed places."""
    UNREADABLE_DATE = "unreadable_date"
    """It cannot be read as a date."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """An answer and why it is not a better one."""

    agreement: Agreement
    differences: frozenset[Difference] = frozenset()

    @classmethod
    def of(cls, differences: Iterable[Difference]) -> Comparison:
        """Equal where nothing differs, and close otherwise."""
        why = frozenset(differences)
        return cls(Agreement.CLOSE if why else Agreement.EQUAL, why)


DIFFERENT = Comparison(Agreement.DIFFERENT)
MISSING = Comparison(Agreement.MISSING)
