"""The expected person, and what a result states of the same kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby, islice, product
from typing import Any, Final

from kiosk.visit.comparison.agreement import (
    DIFFERENT,
    MISSING,
    Agreement,
    Comparison,
    Difference,
)
from kiosk.visit.comparison.names import compare_names
from kiosk.visit.comparison.words import LONGEST_NAME, Name, in_parts, whole
from kiosk.visit.dates import PartialDate, read_date
from kiosk.visit.documents import Document
from kiosk.visit.domain import Result

MOST_NAMES: Final = 12
"""Names of one person that are looked at: each in a few scripts, whole and in parts."""

MOST_PAIRS: Final = 600
"""Words of the expected name times those of each stated one, that are held against each other: far
more than people's names make, and few enough not to be noticed on the window's thread."""


class ExpectedField(StrEnum):
    """What can be expected of a person."""

    NAME = "name"
    BIRTHDATE = "birthdate"


@dataclass(frozen=True, slots=True)
class ExpectedPerson:
    """The person as on the application; None where it does not say."""

    name: str | None = field(default=None, repr=False)
    birthdate: str | None = field(default=None, repr=False)
    """As `kiosk.visit.dates.read_date` reads it: a day, a month or a year."""


@dataclass(frozen=True, slots=True)
class FieldComparison:
    """One field of the expected person beside what the result states."""

    which: ExpectedField
    expected: str = field(repr=False)
    stated: str = field(repr=False)
    """As it came; empty where it is missing."""
    agreement: Agreement
    differences: tuple[Difference, ...]
    """In the order of the enumeration."""


def compare(person: ExpectedPerson, result: Result) -> tuple[FieldComparison, ...]:
    """How `result` compares with `person`: an answer for each field that is expected.

    A result may state a thing more than once. Of one person's names, in several scripts or in
    parts, the one that is likest counts; of several documents and of dates, the one that is least.
    """
    fields = []
    if person.name is not None:
        fields.append(_field(ExpectedField.NAME, person.name, *_name(person.name, result)))
    if person.birthdate is not None:
        birth = _birthdate(person.birthdate, result)
        fields.append(_field(ExpectedField.BIRTHDATE, person.birthdate, *birth))
    return tuple(fields)


_Answer = tuple[str, Comparison]
"""What is stated, and how it compares."""


def _field(
    which: ExpectedField, expected: str, stated: str, compared: Comparison
) -> FieldComparison:
    why = tuple(item for item in Difference if item in compared.differences)
    return FieldComparison(which, expected, stated, compared.agreement, why)


def _rank(answer: _Answer) -> tuple[int, int]:
    return list(Agreement).index(answer[1].agreement), len(answer[1].differences)


# -- names -----------------------------------------------------------------------------------------


def _name(expected: str, result: Result) -> _Answer:
    if result.documents is not None:
        persons = [list(_names_of_document(document)) for document in result.documents.documents]
    else:
        persons = [list(islice(_names_of_attributes(result.attributes), MOST_NAMES))]
    answers = [_of_one_person(expected, names) for names in persons if names]
    return max(answers, key=_rank, default=("", MISSING))


@dataclass(frozen=True, slots=True)
class _Stated:
    text: str = field(repr=False)
    name: Callable[[], Name]


def _of_one_person(expected: str, names: Iterable[_Stated]) -> _Answer:
    """The likest of one person's names; that another one is different is said as well."""
    name = _read(_stated_whole(expected))
    left = MOST_PAIRS
    answers: list[_Answer] = []
    for stated in names:
        other = _read(stated)
        if name is not None and other is not None:
            left -= len(name.words) * len(other.words)
        if name is not None and other is not None and left >= 0:
            compared = compare_names(name, other)
        else:
            compared = Comparison.of(()) if expected == stated.text else DIFFERENT
        answers.append((stated.text, compared))
    text, best = min(answers, key=_rank)
    others = (
        comparison.agreement is Agreement.DIFFERENT
        and Difference.SCRIPT not in comparison.differences
        for _text, comparison in answers
    )
    if best.agreement is not Agreement.DIFFERENT and any(others):
        best = Comparison.of({*best.differences, Difference.OTHER_NAME})
    return text, best


def _read(stated: _Stated) -> Name | None:
    """The words of a name; None where it is too long to be one, and compared as a whole."""
    name = stated.name() if len(stated.text) <= LONGEST_NAME else None
    return None if name is None or name.is_endless else name


def _stated_whole(text: str) -> _Stated:
    return _Stated(text, lambda: whole(text))


def _stated_in_parts(given: str, family: str) -> _Stated:
    text = " ".join(filter(None, (given, family)))
    return _Stated(text, lambda: in_parts(given, family))


def _names_of_document(document: Document) -> Iterator[_Stated]:
    given, family = document.given_names or "", document.surname or ""
    if _says_a_name(given + family):
        yield _stated_in_parts(given, family)
    if document.full_name and _says_a_name(document.full_name):
        yield _stated_whole(document.full_name)


_BOUNDARY: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|[_\s-]+")
_KEYS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("name", "full_name"), "whole"),
    **dict.fromkeys(("given_name", "given_names", "first_name", "first_names"), "given"),
    **dict.fromkeys(("middle_name", "middle_names"), "middle"),
    **dict.fromkeys(("family_name", "last_name", "surname"), "family"),
    **dict.fromkeys(("birthdate", "birth_date", "date_of_birth"), "birth"),
}
"""What an attribute is, by OpenID Connect's name for it (Core 1.0, 5.1) and its usual variants."""


def _kind(name: str) -> str | None:
    return _KEYS.get(_BOUNDARY.sub("_", name).lower())


def _texts(attributes: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The language tag (OpenID Connect Core 1.0, 5.2), the kind and the text of what is known."""
    for key, value in attributes.items():
        word, _sign, tag = key.partition("#")
        kind = _kind(word)
        if kind is not None and isinstance(value, str):
            yield tag, kind, value


def _names_of_attributes(attributes: Mapping[str, Any]) -> Iterator[_Stated]:
    names = sorted(item for item in _texts(attributes) if _says_a_name(item[2]))
    for _tag, items in groupby(names, key=lambda item: item[0]):
        texts: dict[str, list[str]] = {}
        for _tag, kind, text in items:
            texts.setdefault(kind, []).append(text)
        # The same thing may be stated by two names, such as `given_name` and `first_name`.
        parts = [_two_of(texts.get(kind, [""])) for kind in ("given", "middle", "family")]
        for given, middle, family in product(*parts):
            if given or middle or family:
                yield _stated_in_parts(" ".join(filter(None, (given, middle))), family)
        yield from map(_stated_whole, _two_of(texts.get("whole", [])))


def _two_of(texts: list[str]) -> list[str]:
    """At most two different ones: enough to show a contradiction, too few to take long."""
    different = list(dict.fromkeys(texts))
    return different[:1] + different[1:][-1:]


def stated_kinds(result: Result) -> frozenset[str]:
    """What `result` states of the person: `whole`, `given`, `middle`, `family` and `birth`."""
    if result.documents is None:
        texts = ((kind, text) for _tag, kind, text in _texts(result.attributes))
        return frozenset(kind for kind, text in texts if any(map(str.isalnum, text)))
    [first, *_others] = result.documents.documents or (Document(None),)
    stated = {
        "whole": first.full_name,
        "given": first.given_names,
        "family": first.surname,
        "birth": first.date_of_birth,
    }
    return frozenset(kind for kind, text in stated.items() if text)


def states(result: Result, kinds: frozenset[str], name: str) -> bool:
    """Whether `result`, which states these kinds, has the attribute `name` with a value."""
    kind = _kind(name)
    if kind is not None:
        # Either form of a name is one: what is asked for is that the person has one.
        return kind in kinds or (kind == "whole" and bool(kinds & {"given", "family"}))
    if result.documents is None:
        return _has_value(result.attributes.get(name))
    key = _BOUNDARY.sub("_", name).lower()
    return any(
        _BOUNDARY.sub("_", field).lower() == key and _has_value(value)
        for attributes in (result.attributes, *result.attributes.values())
        if isinstance(attributes, dict)
        for field, value in attributes.items()
    )


def _has_value(value: object) -> bool:
    """Whether an attribute has a value, and not the reason why it has none."""
    match value:
        case bool() | int() | float():
            return True
        case str():
            return any(map(str.isalnum, value))
        case dict():
            return "error" not in value and any(map(_has_value, value.values()))
        case list():
            return any(map(_has_value, value))
        case _:
            return False


def _says_a_name(text: str) -> bool:
    return any(map(str.isalpha, text))


# -- dates of birth --------------------------------------------------------------------------------


def _birthdate(expected: str, result: Result) -> _Answer:
    if result.documents is not None:
        dates = [document.date_of_birth for document in result.documents.documents]
    else:
        dates = [text for _tag, kind, text in _texts(result.attributes) if kind == "birth"]
    answers = [(text, _compared_dates(expected, text)) for text in dates if text and text.strip()]
    return max(answers, key=_rank, default=("", MISSING))


def _compared_dates(expected: str, stated: str) -> Comparison:
    one, other = read_date(expected), read_date(stated)
    if one is None or other is None:
        return Comparison(Agreement.DIFFERENT, frozenset({Difference.UNREADABLE_DATE}))
    if not one.agrees_with(other):
        are_swapped = PartialDate(one.year, one.day, one.month) == other
        return (
            Comparison(Agreement.DIFFERENT, frozenset({Difference.DAY_AND_MONTH}))
            if are_swapped
            else DIFFERENT
        )
    is_whole = one.day is not None and other.day is not None
    return Comparison.of(() if is_whole else {Difference.PARTIAL_DATE})
