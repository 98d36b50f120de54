"""The colours of every theme, and what an organisation's own accent makes of them.

All that is coloured takes its colours from here, the pages that a browser is served too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal

from kiosk.contrast import BLACK, WHITE, contrast, least_contrast, mixed, toned

ThemeName = Literal["light", "dark", "high-contrast"]

LEAST_SHAPE: Final = 3.0
"""Contrast of what is drawn with what is around it (WCAG 2.2, success criterion 1.4.11)."""

LEAST_TEXT: Final = 4.5
"""Contrast of words with their ground (WCAG 2.2, success criterion 1.4.3)."""

LEAST_TEXT_ENHANCED: Final = 7.0
"""Contrast of words with their ground in high contrast (WCAG 2.2, success criterion 1.4.6)."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme, by what they are for."""

    name: ThemeName
    ground: str
    card: str
    ink: str
    soft: str
    line: str
    """Between things, and around what its words already tell apart."""
    track: str
    """Of what is not done yet, and around what cannot be pressed."""
    edge: str
    """Around what is to be filled in, and of what can be pulled."""
    accent: str
    tint: str
    """The accent's, behind what it marks."""
    filled: str
    """Of the primary button, whose edge is the accent."""
    on_filled: str
    """Words on it."""
    success: str
    """Of the verdict, whose edge is `good`; its text is white."""
    good: str
    """Of a sign on a card."""
    warning: str
    warning_ground: str
    error: str
    """Of the other verdict, whose edge is `bad`; its text is white."""
    bad: str
    """Of a sign on a card."""
    banner: str
    banner_ink: str
    focus: str
    """Around what has the focus, off it by a line of the card's colour."""
    outline: float = 1.0
    """Weight of the line around cards and buttons, in pixels at scale 1."""
    focus_weight: float = 3.0
    """Weight of the line around what has the focus, in pixels at scale 1."""
    is_outlined: bool = False
    """Whether shapes are distinct by their outlines alone, not by shades and shadows."""
    least_text: float = LEAST_TEXT
    """Contrast that every text has with its ground."""


LIGHT: Final = Palette(
    name="light",
    ground="#f4f6f9",
    card="#ffffff",
    ink="#0f1b2d",
    soft="#51607a",
    line="#dbe2ea",
    track="#dbe2ea",
    edge="#75839c",
    accent="#2f47d0",
    tint="#eceffd",
    filled="#2f47d0",
    on_filled=WHITE,
    success="#14713f",
    good="#14713f",
    warning="#a85400",
    warning_ground="#fff3e0",
    error="#a3282c",
    bad="#a3282c",
    banner="#ffdf9e",
    banner_ink="#4a3200",
    focus="#0f1b2d",
)

DARK: Final = Palette(
    name="dark",
    ground="#0e1522",
    card="#172133",
    ink="#f2f5fa",
    soft="#a7b3c7",
    line="#344563",
    track="#2a3851",
    edge="#7687a6",
    accent="#8fa2ff",
    tint="#1f2b4d",
    filled="#2f47d0",
    on_filled=WHITE,
    success="#187a45",
    good="#5ccb93",
    warning="#ffb35c",
    warning_ground="#3a2a12",
    error="#b53a3e",
    bad="#ff9292",
    banner="#ffdf9e",
    banner_ink="#4a3200",
    focus="#f2f5fa",
)

HIGH_CONTRAST: Final = Palette(
    name="high-contrast",
    ground=BLACK,
    card=BLACK,
    ink=WHITE,
    soft="#d8dde6",
    line=WHITE,
    track="#3a404a",
    edge="#b4bcc8",
    accent="#8fd0ff",
    tint="#16202b",
    filled="#8fd0ff",
    on_filled=BLACK,
    success="#00542a",
    good="#7fe8ab",
    warning="#ffc74d",
    warning_ground="#1c1400",
    error="#8c0f18",
    bad="#ffabab",
    banner="#ffdf9e",
    banner_ink="#2b1d00",
    focus="#ffe14d",
    outline=2.0,
    focus_weight=4.0,
    is_outlined=True,
    least_text=LEAST_TEXT_ENHANCED,
)

PALETTES: Final = {palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)}
"""The themes, by the names that the configuration has for them."""

_TINTS: Final[dict[ThemeName, float]] = {"light": 0.08, "dark": 0.22, "high-contrast": 0.14}
"""How much of the accent is in its tint."""


class AccentTooWeakError(ValueError):
    """An accent cannot be distinguished from the ground of a theme."""

    def __init__(self, theme: ThemeName, measured: float) -> None:
        super().__init__(f"{measured:.2f}:1 with the {theme} theme's ground")
        self.theme = theme
        self.measured = measured
        """Its contrast with that ground."""


@cache
def with_accent(palette: Palette, accent: str) -> Palette:
    """`palette` in an organisation's own colour, `#rrggbb`.

    Words, lines and signs are a tone of it that stands out from every ground: a darker one on a
    light ground, a lighter one on a dark ground. It is the colour itself wherever that does. A
    light ground takes no colour that is nearly as light: what stands out from it would not be that
    colour any more.

    Raises:
        AccentTooWeakError: The colour's contrast with the light grounds is below `LEAST_SHAPE`.
    """
    grounds = (palette.ground, palette.card)
    measured = least_contrast(accent, grounds)
    if palette.name == "light" and measured < LEAST_SHAPE:
        raise AccentTooWeakError(palette.name, measured)
    tint = mixed(accent, _TINTS[palette.name], palette.card)
    tone = toned(accent, (*grounds, tint), palette.least_text)
    filled = accent if palette.name == "dark" else tone
    on_filled = WHITE if contrast(WHITE, filled) >= palette.least_text else BLACK
    return replace(palette, accent=tone, tint=tint, filled=filled, on_filled=on_filled)
