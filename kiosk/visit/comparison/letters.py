"""How letters are written by those who do not have them: on documents, and in other scripts.

The tables are those of ICAO Doc 9303-3, section 6 (Latin, Cyrillic and Arabic letters) and of
ISO 843 (Greek), and beside them the spellings that people use who were named before these
standards. A library has one reading for a letter; a comparison needs every one that is in use.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

_BARE: Final[Mapping[int, str]] = str.maketrans(
    {"đ": "d", "ð": "d", "ə": "e", "ħ": "h", "ı": "i", "ł": "l", "ŋ": "n", "ø": "o", "ŧ": "t"}
    | {"ة": "ه", "ى": "ي", "ی": "ي", "ٱ": "ا", "ک": "ك"}
)
"""Letters that Unicode does not take apart into a letter and a mark."""

_MARKS: Final = ((0x0300, 0x036F), (0x0591, 0x05C7), (0x064B, 0x065F), (0x0670, 0x0670))
"""Of Latin, Greek and Cyrillic letters, of Hebrew and of Arabic. In other scripts, such as those of
India and kana, a mark makes another sound, and its word another name."""

_LATIN: Final = "ä=ae å=aa æ=ae đ=dj ñ=nxx ö=oe ø=oe œ=oe ß=ss þ=th ü=ue,uxx"
_CYRILLIC: Final = """
    а=a б=b в=v г=g,h ґ=g д=d ђ=d,dj ѓ=g,gj е=e,ye ё=e,io,yo є=ie,ye ж=zh,z з=z ѕ=dz и=i,y і=i
    ї=i,yi й=i,y,j ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c ќ=k,kj у=u ў=u ф=f
    х=kh,h ц=ts,c ч=ch,c џ=dz,dj ш=sh,s щ=shch,sht ъ=ie,a, ы=y ь= э=e ю=iu,yu я=ia,ya ѫ=u ѵ=y
    ғ=f ә=a ий=y ый=y ия=ia кс=x ьо=io,yo зг=zgh
"""
_GREEK: Final = """
    α=a β=v,b γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f,ph
    χ=ch,h ψ=ps ω=o αυ=av,af ευ=ev,ef ηυ=iv,if ου=ou,u γγ=ng γκ=gk,g γξ=nx γχ=nch μπ=b,mp ντ=nt,d
"""
_ARABIC: Final = """
    ء=xe, آ=xaa,a,aa أ=xae,a,e,o,u ؤ=u,o,w,ou إ=i,e ئ=xi,i,y,e, ا=a,aa,e ب=b ت=t ث=xth,th ج=j,g,dj
    ح=xh,h خ=xkh,kh د=d ذ=xdh,dh,z ر=r ز=z س=s ش=xsh,sh,ch ص=xss,s ض=xdz,d,dh ط=xtt,t ظ=xzz,z,dh
    ع=e,a, غ=g,gh ف=f ق=q,k,g ك=k ل=l م=m ن=n ه=h و=w,u,o,ou,oo ي=y,i,ee,ei,ai,ay ى=xay,a
    ة=xta,xah,a,ah,at,eh,e پ=p چ=xch,ch ژ=zh گ=g ال=al,el,ul,l
"""
_VOWELLED: Final = frozenset("بتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ")
"""Arabic does not write the short vowel after one of these, nor that it is doubled."""

_READINGS: Final[Mapping[str, tuple[str, ...]]] = {
    letters: tuple(readings.split(","))
    for table in (_LATIN, _CYRILLIC, _GREEK, _ARABIC)
    for letters, readings in (entry.split("=") for entry in table.split())
}
_LONGEST: Final = max(map(len, _READINGS))

_UMLAUT: Final = re.compile(r"(?<![aeiouy])([aou])e(?!l?l[ae]?$)(?=[b-df-hj-np-tv-xz])")
"""AE, OE or UE, where it may stand for Ä, Ö or Ü."""

READABLE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARABIC"})
"""The scripts that have a table."""

LONGEST_WORD: Final = 60
"""Letters; longer than any word of a name, transliterated too."""

_Arc = tuple[int, str]
"""The place up to which letters have been read, and what they read."""


def without_marks(text: str) -> str:
    """`text`, in small letters, with the plain letter for each that has a mark or a stroke."""
    apart = unicodedata.normalize("NFD", text)
    kept = "".join(letter for letter in apart if not _is_mark(letter))
    return unicodedata.normalize("NFC", kept.translate(_BARE))


def scripts(text: str) -> frozenset[str]:
    """The scripts of the letters in `text`, by the first word of their names in Unicode."""
    return frozenset(
        unicodedata.name(letter, "UNKNOWN").split()[0].partition("-")[0]
        for letter in text
        if letter.isalpha()
    )


def can_be_compared(one: str, other: str) -> bool:
    """Whether two texts have a script in common, or there are tables for both."""
    both = scripts(one), scripts(other)
    return bool(both[0] & both[1]) or both[0] | both[1] <= READABLE


@dataclass(frozen=True)
class Spelling:
    """A word in small letters, and what a comparison makes of it: once, however often it is asked.

    It lives no longer than the comparison.
    """

    text: str = field(repr=False)

    @cached_property
    def bare(self) -> str:
        """Without marks and strokes."""
        return without_marks(self.text)

    @cached_property
    def scripts(self) -> frozenset[str]:
        """Those of its letters."""
        return scripts(self.text)

    @cached_property
    def _arcs(self) -> list[list[_Arc]]:
        return _arcs(self.text)

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """The letters that its readings begin with; empty where one may begin anyhow."""
        first = {text[:1] for _to, text in self._arcs[0]} if self._arcs else {""}
        return frozenset() if "" in first else frozenset(first)

    def reads_like(self, other: Spelling) -> bool:
        """Whether two words have a transliteration in common.

        Within one script other than Latin, letters that read alike are different letters.
        """
        if self.text.isascii() and other.text.isascii():
            return _may_share_an_umlaut(self.text, other.text)
        if max(len(self.text), len(other.text)) > LONGEST_WORD:
            return False
        both = self.scripts, other.scripts
        if both[0] == both[1] != {"LATIN"} or not both[0] | both[1] <= READABLE:
            return False
        begin = self._beginnings, other._beginnings
        if all(begin) and not begin[0] & begin[1]:
            return False
        return _have_common_reading(self._arcs, other._arcs)


def _may_share_an_umlaut(one: str, other: str) -> bool:
    """Whether two words may be one with Ä, Ö, Ü, Æ or Ø, of which neither has the letter itself.

    ICAO Doc 9303-3 writes AE, OE or UE for it; offices and keyboards without it, A, O or U. Not
    where another name is as likely: after a vowel (Bauer is no Baur), at the end (Joe is no Jo),
    or before an L that ends the word (Michael is no Michal). Nor for AA, which is a long vowel in
    many languages (Aaron is no Aron).
    """
    return _without_umlauts(one) == _without_umlauts(other)


def _without_umlauts(text: str) -> str:
    return _UMLAUT.sub(r"\1", text)


def _have_common_reading(one: list[list[_Arc]], other: list[list[_Arc]]) -> bool:
    """Whether two lattices, of which every path is one reading, have a path in common.

    Each is read as far as the other has got; what one has read beyond that is kept. Every place of
    both is visited once for each such rest, so that no word takes long.
    """
    start = (0, 0, "", "")
    seen, open_ = {start}, [start]
    while open_:
        at, at_other, rest, other_rest = open_.pop()
        if at == len(one) and at_other == len(other) and rest == other_rest:
            return True
        if rest or at == len(one):
            arcs = other[at_other] if at_other < len(other) else []
            steps = [(at, to, rest, other_rest + text) for to, text in arcs]
        else:
            steps = [(to, at_other, rest + text, other_rest) for to, text in one[at]]
        for to, to_other, read, read_other in steps:
            common = min(len(read), len(read_other))
            is_too_long = to == len(one) and len(read_other) > common
            if read[:common] == read_other[:common] and not is_too_long:
                place = (to, to_other, read[common:], read_other[common:])
                if place not in seen:
                    seen.add(place)
                    open_.append(place)
    return False


@lru_cache(maxsize=2048)  # of single letters and the pairs in the tables, never of a word
def _options(letters: str, *, is_first: bool) -> tuple[str, ...]:
    readings = _READINGS.get(letters, ())
    if len(letters) == 1 and "LATIN" in scripts(letters):
        readings = (without_marks(letters), *readings)
    if letters == "ا" and is_first:
        readings = (*readings, "i", "o", "u")
    if letters in _VOWELLED:
        doubled = tuple(reading * 2 for reading in readings if len(reading) == 1)
        readings = tuple(r + vowel for r in (*readings, *doubled) for vowel in ("", *"aeiou"))
    return readings


def _arcs(word: str) -> list[list[_Arc]]:
    """From each place of `word`, where one can read on to and what is read by that."""
    letters = "".join(letter if letter in _READINGS else without_marks(letter) for letter in word)
    return [list(_arcs_from(letters, place)) for place in range(len(letters))]


def _arcs_from(letters: str, place: int) -> Iterator[_Arc]:
    for length in range(1, _LONGEST + 1):
        part = letters[place : place + length]
        if len(part) == length:
            for reading in _options(part, is_first=place == 0):
                yield place + length, reading
    if letters[place].isdigit():
        yield place + 1, letters[place]


def _is_mark(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in _MARKS)
