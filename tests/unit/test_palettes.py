"""Contrasts of every theme, computed for each pair of colours that meets on a screen."""

from __future__ import annotations

from dataclasses import fields
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.contrast import BLACK, WHITE, contrast, toned
from kiosk.palettes import (
    DARK,
    HIGH_CONTRAST,
    LEAST_SHAPE,
    LIGHT,
    PALETTES,
    AccentTooWeakError,
    Palette,
    with_accent,
)

WORDS = (
    *(("ink", on) for on in ("ground", "card", "warning_ground", "tint")),
    *(("soft", on) for on in ("ground", "card", "warning_ground")),
    *(("accent", on) for on in ("ground", "card", "tint")),
    *(("warning", on) for on in ("ground", "card", "warning_ground")),
    *(("bad", on) for on in ("ground", "card")),
    ("on_filled", "filled"),
    ("banner_ink", "banner"),
)
"""Words, and what they stand on."""

WHITE_ON = ("success", "error")

SHAPES = (
    *(("accent", on) for on in ("card", "tint", "ground", "track")),
    *(("good", on) for on in ("card", "ground")),
    *(("bad", on) for on in ("card", "ground")),
    *(("warning", on) for on in ("card", "warning_ground", "track")),
    *(("edge", on) for on in ("card", "ground")),
    ("focus", "card"),
)
"""Shapes, and what is beside them: the edge of the primary button and of the verdicts, too. The
ring of the focus has a line of the card's colour on either side, whatever is beyond those."""

LINES = {"name", "line", "outline", "is_outlined", "focus_weight", "least_text"}
"""What tells nothing by its colour, and what is none."""

PAIRS = tuple(chain(WORDS, SHAPES, ((on, on) for on in WHITE_ON)))


def holds(palette: Palette) -> None:
    def colour(name: str) -> str:
        return str(getattr(palette, name))

    for word, ground in WORDS:
        assert contrast(colour(word), colour(ground)) >= palette.least_text, (word, ground)
    for ground in WHITE_ON:
        assert contrast(WHITE, colour(ground)) >= palette.least_text, ground
    for shape, ground in SHAPES:
        assert contrast(colour(shape), colour(ground)) >= LEAST_SHAPE, (shape, ground)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
def test_words_and_shapes_stand_out(palette: Palette) -> None:
    holds(palette)


def test_no_colour_is_left_out() -> None:
    assert {field.name for field in fields(Palette)} - LINES == set(chain.from_iterable(PAIRS))


def test_what_the_standard_asks_for() -> None:
    assert [palette.least_text for palette in (LIGHT, DARK, HIGH_CONTRAST)] == [4.5, 4.5, 7.0]
    assert LEAST_SHAPE == 3.0
    assert (HIGH_CONTRAST.ground, HIGH_CONTRAST.card) == (BLACK, BLACK)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (BLACK, WHITE, 21.0),
        ("#777777", WHITE, 4.48),
        ("#767676", WHITE, 4.54),
        ("#ff0000", WHITE, 4.0),
        ("#0000ff", BLACK, 2.44),
    ],
)
def test_contrast_is_that_of_the_standard(one: str, other: str, expected: float) -> None:
    """As published calculators have it."""
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


ACCENTS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("palette", PALETTES.values(), ids=lambda palette: palette.name)
@given(accent=ACCENTS)
def test_an_accent_holds_or_is_refused_with_what_was_measured(
    palette: Palette, accent: str
) -> None:
    measured = min(contrast(accent, LIGHT.ground), contrast(accent, LIGHT.card))
    if palette is LIGHT and measured < LEAST_SHAPE:
        with pytest.raises(AccentTooWeakError) as refused:
            with_accent(palette, accent)
        assert refused.value.measured == measured
    else:
        holds(with_accent(palette, accent))


@pytest.mark.parametrize("accent", ["#0a5c36", "#2f47d0", "#8b0000", "#003399"])
def test_a_strong_accent_is_shown_as_it_is(accent: str) -> None:
    light, dark = with_accent(LIGHT, accent), with_accent(DARK, accent)
    assert (light.accent, light.filled, dark.filled) == (accent, accent, accent)
    assert light.on_filled == dark.on_filled == WHITE


@pytest.mark.parametrize("accent", ["#ffd400", "#ffffff", "#7fb3ff", "#cccccc"])
def test_a_pale_accent_is_for_dark_themes_alone(accent: str) -> None:
    with pytest.raises(AccentTooWeakError):
        with_accent(LIGHT, accent)
    assert with_accent(DARK, accent).accent == accent
    assert with_accent(DARK, accent).on_filled == BLACK


@given(colour=ACCENTS, ground=ACCENTS, least=st.floats(1, 4.5))
def test_a_tone_reaches_what_black_or_white_can(colour: str, ground: str, least: float) -> None:
    """One of the two has 4.5 with whatever ground there is."""
    assert contrast(toned(colour, (ground,), least), ground) >= least


def test_a_tone_keeps_its_hue_and_goes_no_further_than_it_has_to() -> None:
    assert toned("#0a5c36", (WHITE,), 4.5) == "#0a5c36"
    tone = toned("#ff0000", (WHITE,), 4.5)
    assert tone[3:] == "0000"
    assert 4.5 <= contrast(tone, WHITE) < 4.7
