"""No key is smaller than a finger or near another one, in whatever window."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from kiosk.config import LANGUAGES
from kiosk.palettes import LIGHT
from kiosk.ui.keypad.layout import (
    Page,
    Place,
    Room,
    first_page,
    height_of,
    hides_foot,
    places,
    rows_of,
)
from kiosk.ui.keypad.letters import BASIC, arabic_letters, marked_letters, own_letters
from kiosk.ui.keypad.pad import SIDE
from kiosk.ui.theme import STEP, TOUCH, Theme

SIZES: Final = st.one_of(
    st.tuples(st.integers(640, 3840), st.integers(400, 2160)),
    st.tuples(st.integers(400, 2160), st.integers(640, 3840)),
)
TIGHT: Final = ((640, 400), (400, 640), (800, 480), (480, 800), (1024, 600), (1280, 800))


def room_of(width: int, height: int) -> Room:
    look = Theme.on(QSize(width, height), LIGHT)
    return Room(width, height, look.px(SIDE), look.px(STEP))


def keys(page: Page, language: str, room: Room) -> list[Place]:
    return places(page, language, room, height_of(language, room))


def gap(one: Place, other: Place) -> int:
    across = max(one.left, other.left) - min(one.left + one.width, other.left + other.width)
    down = max(one.top, other.top) - min(one.top + one.height, other.top + other.height)
    return max(across, down)


@given(size=SIZES, page=st.sampled_from(Page), language=st.sampled_from(LANGUAGES))
def test_every_key_is_large_enough_and_apart(
    size: tuple[int, int], page: Page, language: str
) -> None:
    room = room_of(*size)
    height = height_of(language, room)
    found = keys(page, language, room)
    for one in found:
        assert one.width >= room.least
        assert one.height >= room.least
        assert room.gap <= one.left
        assert one.left + one.width + room.gap <= room.width
        assert room.gap <= one.top
        assert one.top + one.height + room.gap <= height
    for one, other in combinations(found, 2):
        assert gap(one, other) >= room.gap


@given(size=SIZES, language=st.sampled_from(LANGUAGES))
def test_the_line_that_is_written_is_seen_above(size: tuple[int, int], language: str) -> None:
    room = room_of(*size)
    look = Theme.on(QSize(*size), LIGHT)
    above = room.height - height_of(language, room)
    # The banner and the header, as measured, and a line with what it is called.
    assert above >= look.px(44 + 88 + TOUCH + 32)


@given(size=SIZES, language=st.sampled_from(LANGUAGES))
def test_no_character_is_out_of_reach(size: tuple[int, int], language: str) -> None:
    room = room_of(*size)
    offered = {key.name for page in Page for row in rows_of(page, language, room) for key in row}
    wanted = BASIC + own_letters(language) + marked_letters() + arabic_letters()
    assert offered >= {*wanted, *"0123456789-/.+@_", "space", "backspace", "shift", "done", *Page}


@given(size=SIZES, page=st.sampled_from(Page), language=st.sampled_from(LANGUAGES))
def test_no_key_is_there_twice(size: tuple[int, int], page: Page, language: str) -> None:
    names = [key.name for row in rows_of(page, language, room_of(*size)) for key in row]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", ["en", "sv", "da", "de", "et", "pl"])
@pytest.mark.parametrize("size", TIGHT, ids=str)
def test_a_language_is_written_without_turning_pages(size: tuple[int, int], language: str) -> None:
    names = {key.name for row in rows_of(Page.LETTERS, language, room_of(*size)) for key in row}
    assert names >= {*BASIC, *own_letters(language)}


def test_arabic_begins_at_the_right() -> None:
    first, second = keys(Page.ARABIC, "ar", room_of(1280, 800))[:2]
    assert first.left > second.left


@given(size=SIZES, language=st.sampled_from(LANGUAGES))
def test_what_is_done_with_the_characters_stays_in_its_place(
    size: tuple[int, int], language: str
) -> None:
    room = room_of(*size)
    found = {page: {place.key.name: place for place in keys(page, language, room)} for page in Page}
    for name in ("shift", "space", "backspace", "done"):
        assert len({found[page][name] for page in Page}) == 1
    first = first_page(language)
    for page in set(Page) - {first}:
        there, back = found[first][page], found[page][first]
        assert replace(back, key=there.key) == there


def test_keys_are_arranged_as_on_the_keyboards_of_the_country() -> None:
    room = room_of(640, 400)
    first = {
        language: "".join(key.name for key in rows_of(Page.LETTERS, language, room)[0])
        for language in ("en", "sv", "de", "fr")
    }
    assert first["en"] == "qwertyuiop"
    assert first["sv"].startswith("qwertyuiop")
    assert first["de"].startswith("qwertzuiop")
    assert first["fr"].startswith("azertyuiop")


def test_buttons_give_way_only_where_there_is_no_room() -> None:
    hidden = {size: hides_foot(room_of(*size), height_of("en", room_of(*size))) for size in TIGHT}
    assert hidden[640, 400]
    assert not hidden[1280, 800]
    assert not hidden[480, 800]
