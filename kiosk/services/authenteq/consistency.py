"""Whether the documents of one result are about one person.

Compared is what every document says of its holder: the date of birth, the sex, the nationality and
the name, where both of two documents tell it. Numbers and dates of issue differ by nature.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final

from kiosk.visit.dates import read_date
from kiosk.visit.documents import Document

_BASE: Final[Mapping[int, str]] = str.maketrans(
    {"æ": "ae", "ð": "d", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "ŋ": "n", "ø": "o", "œ": "oe"}
    | {"þ": "th", "ŧ": "t"}
)
"""Letters that Unicode does not take apart, as passports write them (ICAO Doc 9303-3, 6)."""

_TWO_LETTERS: Final[Mapping[int, str]] = str.maketrans(
    {"ä": "ae", "å": "aa", "ö": "oe", "ø": "oe", "ü": "ue"}
)
"""The same standard's other reading of some: one document may have MÜLLER, another MUELLER."""

_APOSTROPHES: Final = re.compile(r"['’ʼ`´]")
"""Left out by the machine-readable zone (ICAO Doc 9303-3, 4.6); whatever else is no letter becomes
a filler there, and separates words."""


def agree(documents: Iterable[Document]) -> bool:
    """Whether no two of `documents` contradict each other about their holder."""
    return all(
        _same_birth(one.date_of_birth, other.date_of_birth)
        and _same(_letters(one.sex), _letters(other.sex))
        and _same(_nationality(one), _nationality(other))
        and _same(_readings(one), _readings(other))
        for one, other in combinations(documents, 2)
    )


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of readings have one in common, or either says nothing."""
    return not one or not other or bool(one & other)


def _same_birth(one: str | None, other: str | None) -> bool:
    """Whether two dates agree in the parts that both know, or either is not there."""
    days = read_date(one), read_date(other)
    if days[0] is not None and days[1] is not None:
        return days[0].agrees_with(days[1])
    return not one or not other or one == other


def _nationality(document: Document) -> frozenset[str]:
    text = _letters(document.nationality)
    return _said("deu") if text == {"d"} else text  # Germany's own (ICAO Doc 9303-3, 5)


def _letters(text: str | None) -> frozenset[str]:
    """A code's letters alone: the machine-readable zone fills up with `<`."""
    return _said("".join(filter(str.isalpha, text or "")).casefold())


def _said(text: str | None) -> frozenset[str]:
    return frozenset({text} if text else ())


def _readings(document: Document) -> frozenset[str]:
    """The holder's name in each way that it may be transcribed.

    A name's words are sorted: which of them come first differs between documents. Titles and the
    like are no part of it.
    """
    name = document.full_name or " ".join(filter(None, (document.surname, document.given_names)))
    composed = unicodedata.normalize("NFC", name).casefold()
    readings = {_words(composed), _words(composed.translate(_TWO_LETTERS))}
    return frozenset(filter(None, readings))


def _words(name: str) -> str:
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", name).translate(_BASE))
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(sorted(re.findall(r"[^\W_]+", bare.casefold())))
