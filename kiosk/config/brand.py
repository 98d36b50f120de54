"""``[brand]``: the organisation's own look."""

from __future__ import annotations

import math
import re
from typing import Literal

from msgspec import Struct

from kiosk.config.rules import LANGUAGES, RuleError
from kiosk.logo import Logo
from kiosk.palettes import LEAST_SHAPE, PALETTES, AccentTooWeakError, ThemeName, with_accent
from kiosk.texts import Texts


class BrandSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """``[brand]``: whose desk it is, as customers see it."""

    # What the organisation is called.
    name: str | None = None
    # A file of SVG or PNG, of at most 1 MB.
    logo: Logo | None = None
    # The colour of what can be done: #rrggbb.
    accent: str | None = None
    # The first words that a customer reads.
    greeting: Texts | None = None

    def __post_init__(self) -> None:
        if self.name is not None and not (self.name.strip() and self.name.isprintable()):
            raise RuleError("name", "expected a name of one line")
        if self.accent is not None and not re.fullmatch(r"#[0-9a-fA-F]{6}", self.accent):
            raise RuleError("accent", "expected a colour such as #0a5c36")

    def weakness_in(self, theme: ThemeName | Literal["auto"]) -> str | None:
        """What is expected of the accent, and missed, on a desk of this theme."""
        for palette in PALETTES.values():
            if self.accent is None or theme not in {"auto", palette.name}:
                continue
            try:
                with_accent(palette, self.accent)
            except AccentTooWeakError as weak:
                measured = math.floor(weak.measured * 10) / 10  # 2.96 is not 3
                return (
                    f"expected a darker colour: its contrast with the ground of the {weak.theme}"
                    f" theme is {measured:.1f}:1, and at least {LEAST_SHAPE:.0f}:1 is needed"
                    ' (or a kiosk.theme of "dark" or "high-contrast", which take any colour)'
                )
        return None


def texts_of(value: object) -> Texts:
    """A text, or a table of them by language. Raises `RuleError`."""
    if isinstance(value, str) and value.strip():
        return Texts.of(value)
    if isinstance(value, dict) and value:
        for code, text in value.items():
            if code not in LANGUAGES:
                raise RuleError(code, f"unknown; expected {', '.join(LANGUAGES)}")
            if not isinstance(text, str) or not text.strip():
                raise RuleError(code, "expected text")
        return Texts(tuple(value.items()))
    raise RuleError(
        "", 'expected text, or a table of it by language such as { en = "…", sv = "…" }'
    )
