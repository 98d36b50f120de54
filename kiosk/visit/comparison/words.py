"""A name as its words, and whether two words are one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property
from typing import Final

from kiosk.visit.comparison.agreement import Difference
from kiosk.visit.comparison.letters import Spelling

LONGEST_NAME: Final = 200
"""Characters; what is longer is no name, and compared as a whole."""

MOST_WORDS: Final = 20
"""The same of its words."""

_PARTICLES: Final = """
    a aan ab abu af al am auf av ap ben bin bint d da dal dalla das de degli dei del dela della den
    der des di do dos du e el i ibn il in la las le les lo los op t te ten ter ul un van vom von y
    z zu zum zur ال بن ابن
"""
PARTICLES: Final = frozenset(_PARTICLES.split())
"""Words that lead to a family name and are no name by themselves."""

IN_GIVEN_NAMES: Final = frozenset({"bin", "ibn", "bint", "ben", "abu", "al", "el", "ال", "بن"})
"""Particles that stand among given names as well."""

_TITLES: Final = "dipl dr frau herr ii iii ing iv jr mag miss mr mrs ms prof sir sr"
TITLES: Final = frozenset(_TITLES.split())

_SAME_PARTICLES: Final = (frozenset({"al", "el"}), frozenset({"bin", "ibn", "ben"}))
_UNKNOWN: Final = frozenset({"fnu", "lnu"})
"""First, or last, name unknown: what the United States write into documents in its place."""

_APOSTROPHES: Final = re.compile(r"['’ʼ`´ʻ‘ʹ′]")
_ARTICLE: Final = "ال"
_SHORTEST_WITH_ARTICLE: Final = 5
_TATWEEL: Final = "ـ"


class Part(Enum):
    """What a word of a name is known to be."""

    GIVEN = "given"
    FAMILY = "family"
    UNKNOWN = "unknown"


@dataclass(frozen=True)  # without slots, for what it works out once
class Word:
    """One word of a name."""

    spelt: str = field(repr=False)
    """Composed, without apostrophes, in the case in which it came."""
    part: Part
    has_apostrophe: bool = False
    is_dotted: bool = False
    is_joined: bool = False
    """Whether a hyphen leads from it to the next word."""

    @cached_property
    def text(self) -> str:
        """In small letters."""
        return self.spelt.lower().replace("ς", "σ")

    @cached_property
    def spelling(self) -> Spelling:
        """What a comparison makes of it."""
        return Spelling(self.text)

    @property
    def is_initial(self) -> bool:
        return len(self.spelt) == 1

    def with_next(self, other: Word) -> Word:
        """Both as one word."""
        return replace(self, spelt=self.spelt + other.spelt, is_joined=other.is_joined)


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a name, given names first where it is known which they are."""

    words: tuple[Word, ...] = field(repr=False)
    is_cut: bool = False
    """Whether it fills a machine-readable zone, which cuts what is longer."""

    @property
    def is_structured(self) -> bool:
        """Whether it is known which words are the family name."""
        return any(word.part is Part.FAMILY for word in self.words)

    @property
    def is_endless(self) -> bool:
        return len(self.words) > MOST_WORDS

    @property
    def letters(self) -> str:
        return "".join(word.text for word in self.words)


def whole(text: str) -> Name:
    """A name in one text: `Anna Svensson`, `Svensson, Anna` or `SVENSSON<<ANNA`."""
    family, separator, given = text.partition("<<")
    if not separator:
        family, separator, given = text.partition(",")
    if separator and any(_words(family, Part.FAMILY)) and any(_words(given, Part.GIVEN)):
        return in_parts(given, family)
    return Name(tuple(_words(text, Part.UNKNOWN)))


def in_parts(given: str, family: str) -> Name:
    """A name of which it is known what is what."""
    words = (*_words(given, Part.GIVEN), *_words(family, Part.FAMILY))
    if len(words) > 1:
        words = tuple(word for word in words if word.text not in _UNKNOWN)
    return Name(words, is_cut=_fills_a_zone(given, family))


def _fills_a_zone(given: str, family: str) -> bool:
    """Whether the name has just the length of its field (ICAO Doc 9303, parts 4 to 7)."""
    filled = "<<".join("<".join(re.findall(r"[A-Z]+", part)) for part in (family, given))
    is_transcribed = re.fullmatch(r"[A-Z< ]*", given + family) is not None
    return is_transcribed and len(filled) in {30, 31, 39}


def _words(text: str, part: Part) -> Iterator[Word]:
    plain = unicodedata.normalize("NFKC", text)
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf" and c != _TATWEEL)
    letters = ""
    for letter in f"{plain} ":
        if _is_of_a_word(letter) or _APOSTROPHES.match(letter):
            letters += letter
            continue
        bare = _APOSTROPHES.sub("", letters)
        if bare:
            has_apostrophe = bare != letters
            is_joined = unicodedata.category(letter) == "Pd"
            is_dotted = letter == "."
            yield from _without_article(Word(bare, part, has_apostrophe, is_dotted, is_joined))
        letters = ""


def _without_article(word: Word) -> Iterator[Word]:
    """Arabic writes its article as one with the word."""
    if word.spelt.startswith(_ARTICLE) and len(word.spelt) >= _SHORTEST_WITH_ARTICLE:
        yield Word(_ARTICLE, word.part)
        yield replace(word, spelt=word.spelt.removeprefix(_ARTICLE))
    else:
        yield word


def _is_of_a_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LMN"


# -- one word and another --------------------------------------------------------------------------


def are_same(one: Word, other: Word) -> bool:
    """Whether two words differ in nothing but case."""
    if one.text == other.text:
        return True
    # In capitals nobody can see whether an I has lost its dot, or an İ has it from an i.
    is_in_capitals = one.spelt.isupper() or other.spelt.isupper()
    return is_in_capitals and any(
        _capitals(one.spelt, i) == _capitals(other.spelt, i) for i in ("I", "İ")
    )


def _capitals(text: str, dotted: str) -> str:
    """`text` in capital letters, with this one for an i; ß has one of its own since 2017."""
    return text.replace("i", dotted).replace("ß", "ẞ").upper()


def difference(one: Word, other: Word) -> frozenset[Difference] | None:
    """What differs between two spellings of one word; None where they are two words."""
    if are_same(one, other):
        return frozenset()
    texts = {one.text, other.text}
    if one.spelling.bare == other.spelling.bare:
        return frozenset({Difference.MARKS})
    if any(texts <= same for same in _SAME_PARTICLES) or one.spelling.reads_like(other.spelling):
        return frozenset({Difference.TRANSLITERATION})
    return None


def is_initial_of(one: Word, other: Word) -> bool:
    """Whether either is a single letter, with which the other begins."""
    if one.is_initial == other.is_initial:
        return False
    return one.spelling.bare[:1] == other.spelling.bare[:1]


def begins_with(whole_word: Word, cut: Word) -> bool:
    """Whether `cut` may be what was left of `whole_word` when its field was full."""
    return whole_word.spelling.bare.startswith(cut.spelling.bare)
