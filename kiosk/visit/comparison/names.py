"""Two names: which of their words are one, and what the others are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

from kiosk.visit.comparison.agreement import DIFFERENT, Agreement, Comparison, Difference
from kiosk.visit.comparison.letters import can_be_compared, scripts
from kiosk.visit.comparison.words import (
    IN_GIVEN_NAMES,
    PARTICLES,
    TITLES,
    Name,
    Part,
    Word,
    begins_with,
    difference,
    is_initial_of,
)

_WITHOUT_SPACES: Final = frozenset({"CJK", "HANGUL", "HIRAGANA", "KATAKANA"})
"""Scripts in which a space is no part of a name, and the family name comes first."""

_MOST_JOINED: Final = 4
"""Words that are one elsewhere, as in `Van der Berg`."""


_LIKEST_FIRST: Final = (
    frozenset[Difference](),
    frozenset({Difference.MARKS}),
    frozenset({Difference.TRANSLITERATION}),
)

_Found = Mapping[tuple[int, int], frozenset[Difference] | None]
"""By the places of two words: what differs between them."""


class _Pair(NamedTuple):
    """The places of two words that are one."""

    expected: int
    stated: int
    differences: frozenset[Difference]


def compare_names(expected: Name, stated: Name) -> Comparison:
    """How the name that a result states compares with the one that is expected."""
    texts = expected.letters, stated.letters
    if not can_be_compared(*texts):
        return Comparison(Agreement.DIFFERENT, frozenset({Difference.SCRIPT}))
    if all(scripts(text) <= _WITHOUT_SPACES for text in texts) and any(texts):
        return _compare_unspaced(_family_first(expected), _family_first(stated))
    one, other = _joined(expected, stated), _joined(stated, expected)
    pairs = _pairs(one, other)
    rest = _Rest(one, other, pairs)
    found = rest.differences()
    if found is None:
        return DIFFERENT
    why = set(found).union(*(pair.differences for pair in pairs))
    if _order_differs(one, other, pairs):
        why.add(Difference.ORDER)
    if scripts(texts[0]) == scripts(texts[1]) and (
        len(one.words) < len(expected.words)
        or len(other.words) < len(stated.words)
        or _joints(one, [pair.expected for pair in pairs])
        != _joints(other, [pair.stated for pair in pairs])
    ):
        why.add(Difference.PUNCTUATION)
    return Comparison.of(why)


def _compare_unspaced(expected: list[str], stated: list[str]) -> Comparison:
    if "".join(expected) != "".join(stated):
        return DIFFERENT
    # 山口 一 and 山 口一 have neither name in common.
    are_parted_otherwise = min(len(expected), len(stated)) > 1 and expected != stated
    return Comparison.of({Difference.PUNCTUATION} if are_parted_otherwise else ())


def _family_first(name: Name) -> list[str]:
    family = [word for word in name.words if word.part is Part.FAMILY]
    return [word.text for word in (*family, *(word for word in name.words if word not in family))]


# -- which words are one ---------------------------------------------------------------------------


def _joined(name: Name, other: Name) -> Name:
    """`name` with those words as one that are one in `other`."""
    words: list[Word] = []
    place = 0
    while place < len(name.words):
        word = name.words[place]
        taken = 1
        if all(difference(word, theirs) is None for theirs in other.words):
            longer = word
            for count, following in enumerate(name.words[place + 1 : place + _MOST_JOINED], 2):
                if following.part is not word.part:
                    break
                longer = longer.with_next(following)
                if any(difference(longer, theirs) is not None for theirs in other.words):
                    word, taken = longer, count
                    break
        words.append(word)
        place += taken
    return Name(tuple(words), name.is_cut)


def _pairs(expected: Name, stated: Name) -> list[_Pair]:
    """The words that are one: the likest first, and of those the first ones."""
    differences = {
        (here, there): difference(word, theirs)
        for here, word in enumerate(expected.words)
        for there, theirs in enumerate(stated.words)
    }
    pairs: list[_Pair] = []

    def pair(differing: Callable[[int, int], frozenset[Difference] | None]) -> None:
        for here, there in differences:
            is_free = all(here != pair.expected and there != pair.stated for pair in pairs)
            if is_free and (found := differing(here, there)) is not None:
                pairs.append(_Pair(here, there, found))

    for rank in _LIKEST_FIRST:
        pair(partial(_of_rank, differences, rank))
    if stated.is_cut:
        cut = frozenset({Difference.TRUNCATED})
        pair(lambda h, t: cut if begins_with(expected.words[h], stated.words[t]) else None)
    if pairs:
        initial = frozenset({Difference.INITIALS})
        pair(lambda h, t: initial if is_initial_of(expected.words[h], stated.words[t]) else None)
    return sorted(pairs)


def _of_rank(
    differences: _Found, rank: frozenset[Difference], here: int, there: int
) -> frozenset[Difference] | None:
    return rank if differences[here, there] == rank else None


def _order_differs(expected: Name, stated: Name, pairs: list[_Pair]) -> bool:
    places = [pair.stated for pair in pairs]
    if expected.is_structured and stated.is_structured:
        parts = [(expected.words[p.expected].part, stated.words[p.stated].part) for p in pairs]
        if any(one is not other for one, other in parts):
            return True
    return places != sorted(places)


def _joints(name: Name, places: list[int]) -> Counter[str]:
    """The hyphens, apostrophes and full stops at the words in these places."""
    kept = set(places)
    counted: Counter[str] = Counter()
    for place in kept:
        word = name.words[place]
        counted["-"] += word.is_joined and place + 1 in kept
        counted["'"] += word.has_apostrophe
        counted["."] += word.is_dotted and not word.is_initial
    return counted


# -- what the other words are ----------------------------------------------------------------------


class _Rest:
    """The words of either name that the other one does not have."""

    def __init__(self, expected: Name, stated: Name, pairs: list[_Pair]) -> None:
        self._expected, self._stated, self._pairs = expected, stated, pairs
        here = {pair.expected for pair in pairs}
        there = {pair.stated for pair in pairs}
        self._here = [place for place in range(len(expected.words)) if place not in here]
        self._there = [place for place in range(len(stated.words)) if place not in there]

    def differences(self) -> frozenset[Difference] | None:
        """What they make of the two names; None where these are not of one person."""
        if not self._pairs:
            return None
        why: set[Difference] = set()
        for taken, kind in (
            (self._titles, Difference.TITLES),
            (self._particles, Difference.PARTICLES),
        ):
            here, there = taken(self._expected, self._here), taken(self._stated, self._there)
            if here and there:
                return None
            if here or there:
                why.add(kind)
            self._here = [place for place in self._here if place not in here]
            self._there = [place for place in self._there if place not in there]
        if self._here and self._there:
            return None
        if (self._here or self._there) and len(self._pairs) < 2:
            return None
        if not (self._is_of_the_family(self._expected) and self._is_of_the_family(self._stated)):
            return None
        return frozenset(why | self._kinds())

    def _titles(self, name: Name, places: list[int]) -> list[int]:
        return [place for place in places if name.words[place].text in TITLES]

    def _particles(self, name: Name, places: list[int]) -> list[int]:
        """Those that lead to a word which both names have."""
        taken: list[int] = []
        for place in reversed(places):
            word, following = name.words[place], place + 1
            if word.text not in PARTICLES or following == len(name.words):
                continue
            leads_on = following not in places or following in taken
            if leads_on and (
                word.text in IN_GIVEN_NAMES or self._part_of(name, following) is not Part.GIVEN
            ):
                taken.append(place)
        return taken

    def _part_of(self, name: Name, place: int) -> Part:
        """What the word is, by whichever of the two names knows it."""
        part = name.words[place].part
        for pair in self._pairs:
            if part is not Part.UNKNOWN:
                break
            if name is self._expected and pair.expected == place:
                part = self._stated.words[pair.stated].part
            elif name is self._stated and pair.stated == place:
                part = self._expected.words[pair.expected].part
        return part

    def _is_of_the_family(self, name: Name) -> bool:
        """Whether, as far as `name` tells its parts, one word of each part is in both names."""
        kinds = {word.part for word in name.words if word.text not in {*TITLES, *PARTICLES}}
        places = (p.expected if name is self._expected else p.stated for p in self._pairs)
        shared = {name.words[place].part for place in places}
        return kinds - {Part.UNKNOWN} <= shared

    def _kinds(self) -> set[Difference]:
        name, places = (self._expected, self._here) if self._here else (self._stated, self._there)
        if places and self._stated.is_cut and name is self._expected:
            return {Difference.TRUNCATED}
        return {self._kind(name, place) for place in places}

    def _kind(self, name: Name, place: int) -> Difference:
        part = name.words[place].part
        if part is Part.UNKNOWN:
            part = self._kind_by_place(name, place)
        return {
            Part.GIVEN: Difference.GIVEN_NAMES,
            Part.FAMILY: Difference.FAMILY_NAMES,
            Part.UNKNOWN: Difference.NAMES,
        }[part]

    def _kind_by_place(self, name: Name, place: int) -> Part:
        """What a word is by where it stands among those that both names have."""
        is_expected = name is self._expected
        shared = {p.expected if is_expected else p.stated for p in self._pairs}
        given = [p for p in shared if self._part_of(name, p) is Part.GIVEN]
        family = [p for p in shared if self._part_of(name, p) is Part.FAMILY]
        if given and family:
            is_family_first = min(family) < min(given)
            is_given = place > min(given) if is_family_first else place < min(family)
            return Part.GIVEN if is_given else Part.FAMILY
        # Between the first and the last word of both names there are given names.
        are_at_ends = {0, len(name.words) - 1} <= shared
        is_in_order = [p.stated for p in self._pairs] == sorted(p.stated for p in self._pairs)
        return Part.GIVEN if are_at_ends and is_in_order else Part.UNKNOWN
