"""The logos of methods, as far as a visit knows them: pictures that a window can show."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from kiosk.visit.interrupt import Interrupt


@dataclass(frozen=True, slots=True)
class ProviderLogo:
    """A logo, decoded: rows from the top, four bytes a pixel (red, green, blue, opacity)."""

    width: int
    height: int
    pixels: bytes = field(repr=False)
    is_light: bool = False
    """Whether most of it would be lost on white."""


class Logos(Protocol):
    """The logos that one service's catalogue names, by their addresses."""

    def kept(self, url: str) -> ProviderLogo | None:
        """The logo as it is kept here, however old; None where there is none."""

    def fetch(self, urls: tuple[str, ...], interrupt: Interrupt) -> None:
        """Fetch those that are missing or old, all in turn. Raises `Interrupted`.

        A logo that is not to be had is no fault: its method goes without.
        """
