"""Where each key of the pad stands: computed from the room that there is, without any widget.

Everything here is in pixels of the window. Keys are never smaller than a finger, nor nearer to one
another than `gap`; what has no room at that size is on another page, and never on a smaller key.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.ui.keypad.letters import BASIC, arabic_letters, marked_letters, own_letters

ROWS: Final = {"de": ("qwertzuiop", "asdfghjkl", "yxcvbnm")} | {
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn")
}
"""How keyboards are arranged, by language, where it is not as in `_USUAL`."""

_USUAL: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

_DIGITS: Final = ("12345-/@", "67890+._")
"""Digits, and the signs of dates, numbers, references and addresses of mail."""

_SHARE: Final = 0.5
"""Of the window's height, that the pad takes at most: the field has to be seen as well."""

_LEAST_ROWS: Final = 4
"""Three rows of keys, and one of what is done with them."""

MOST_COLUMNS: Final = 13
"""More are not easier to find."""


class Page(StrEnum):
    """What the keys of the pad are at one time."""

    LETTERS = "letters"
    MARKS = "marks"
    DIGITS = "digits"
    ARABIC = "arabic"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: a character, or what it does by its name."""

    name: str
    """As in the name of its control, `key.<name>`."""
    cells: int = 1
    """Of the grid, that it is wide."""

    @property
    def is_character(self) -> bool:
        """Whether it writes what it is called."""
        return len(self.name) == 1


@dataclass(frozen=True, slots=True)
class Place:
    """A key, and the rectangle that it takes."""

    key: Key
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Room:
    """What the pad can have of a window."""

    width: int
    """Of the window."""
    height: int
    """Of the window."""
    least: int
    """The side of a key."""
    gap: int
    """Between two keys, and around all of them."""

    @property
    def columns(self) -> int:
        """Keys beside one another."""
        return min((self.width - self.gap) // (self.least + self.gap), MOST_COLUMNS)

    @property
    def most_rows(self) -> int:
        """Rows below one another."""
        rows = (round(_SHARE * self.height) - self.gap) // (self.least + self.gap)
        return max(rows, _LEAST_ROWS)


def first_page(language: str) -> Page:
    """What somebody who reads `language` writes with first."""
    return Page.ARABIC if language == "ar" else Page.LETTERS


def rows_of(page: Page, language: str, room: Room) -> tuple[tuple[Key, ...], ...]:
    """The rows of a page for somebody who reads `language`, the one below all others last."""
    return (
        *(tuple(map(Key, row)) for row in _characters(page, language, room)),
        _foot(page, language, room),
    )


def height_of(language: str, room: Room) -> int:
    """Pixels that the pad is high, the same for every page: nothing leaps as they change."""
    most = max(len(rows_of(page, language, room)) for page in Page)
    return most * (room.least + room.gap) + room.gap


def places(page: Page, language: str, room: Room, height: int) -> list[Place]:
    """Where the keys of a page stand in a pad that is `height` high, in the order of its rows.

    All of the pad is filled, so that few keys are large ones. Rows are centred; characters are all
    alike, and the last row is as wide as the pad. Characters stand in the direction that they are
    read in, and the last row in that of the language, whatever the page.
    """
    rows = rows_of(page, language, room)
    columns = max(map(len, rows[:-1]))
    foot = height - room.gap - room.least
    tall = (foot - room.gap) // (len(rows) - 1)
    found = []
    for line, row in enumerate(rows):
        is_foot = row is rows[-1]
        cells = sum(key.cells for key in row)
        is_mirrored = language == "ar" if is_foot else page is Page.ARABIC
        step = (room.width - room.gap) // (cells if is_foot else columns)
        top = foot if is_foot else room.gap + line * tall
        high = room.least if is_foot else tall - room.gap
        left = (room.width + room.gap - step * cells) // 2
        for key in row:
            width = step * key.cells - room.gap
            start = room.width - left - width if is_mirrored else left
            found.append(Place(key, start, top, width, high))
            left += step * key.cells
    return found


def hides_foot(room: Room, height: int) -> bool:
    """Whether a pad of `height` leaves so little that a screen's buttons have to give way."""
    return room.height - height < 6 * (room.least + room.gap)


def _characters(page: Page, language: str, room: Room) -> list[str]:
    match page:
        case Page.LETTERS:
            return _letters(language, room)
        case Page.MARKS:
            return _flow(marked_letters(), room.columns)
        case Page.DIGITS:
            return list(_DIGITS)
        case Page.ARABIC:
            return _flow(arabic_letters(), room.columns)


def _letters(language: str, room: Room) -> list[str]:
    """The basic letters and the language's own, as far as there is room for these."""
    arranged, own = ROWS.get(language, _USUAL), own_letters(language)
    if room.columns < max(map(len, arranged)):
        above = room.most_rows - 1
        return _flow((BASIC + own)[: above * room.columns], room.columns)
    rows = []
    for row in arranged:
        added = room.columns - len(row)
        rows.append(row + own[:added])
        own = own[added:]
    free = room.most_rows - len(rows) - 1
    if own and free:
        rows.append(own[: room.columns])
        free -= 1
    return ["1234567890", *rows] if free else rows


def _flow(letters: str, columns: int) -> list[str]:
    """Rows of equal length, but for the last one."""
    count = -(-len(letters) // columns)
    length = -(-len(letters) // count)
    return [letters[start : start + length] for start in range(0, len(letters), length)]


def _foot(page: Page, language: str, room: Room) -> tuple[Key, ...]:
    """Capitals, the other pages, a space, and the ways back and out, each always in its place.

    The key that has led to a page leads back to the first one.
    """
    first = first_page(language)
    others = [Key(first if other is page else other) for other in Page if other is not first]
    space = room.columns - len(others) - 4
    return (Key("shift"), *others, Key("space", space), Key("backspace"), Key("done", 2))
