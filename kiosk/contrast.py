"""How well one colour stands out from another, and tones of a colour that do.

Colours are written `#rrggbb`, in sRGB.
"""

from __future__ import annotations

from collections.abc import Iterable
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Final

WHITE: Final = "#ffffff"
BLACK: Final = "#000000"

_STEPS: Final = 255
"""Of lightness, between two neighbours of which nobody sees a difference."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def least_contrast(colour: str, grounds: Iterable[str]) -> float:
    """Contrast of `colour` with that of `grounds` from which it stands out least, from 1 to 21."""
    return min(contrast(colour, ground) for ground in grounds)


def toned(colour: str, grounds: Iterable[str], least: float) -> str:
    """`colour`, made lighter or darker until its contrast with all `grounds` is `least`.

    It is left as it is where that holds already. Otherwise it goes away from the grounds, as far as
    black or white where nothing less will do; hue and saturation (HSL) are kept.
    """
    grounds = tuple(grounds)
    hue, lightness, saturation = rgb_to_hls(*_parts(colour))
    end = 1.0 if least_contrast(WHITE, grounds) > least_contrast(BLACK, grounds) else 0.0
    tone = colour
    for step in range(1, _STEPS + 1):
        if least_contrast(tone, grounds) >= least:
            break
        at = lightness + (end - lightness) * step / _STEPS
        tone = _written(hls_to_rgb(hue, at, saturation))
    return tone


def mixed(colour: str, share: float, ground: str) -> str:
    """`colour` over `ground`, letting it through but for `share`, from 0 to 1."""
    pairs = zip(_parts(colour), _parts(ground), strict=True)
    return _written(tuple(upper * share + lower * (1 - share) for upper, lower in pairs))


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _written(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in parts)
