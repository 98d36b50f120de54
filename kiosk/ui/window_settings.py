"""What the window knows of its desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.palettes import ThemeName
from kiosk.ui.brand import NO_BRAND, Brand

if TYPE_CHECKING:
    from kiosk.ui.receipt.content import Destination


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """What this desk is like. Times are seconds."""

    name: str
    on_sandbox: bool
    languages: tuple[str, ...]
    """By their codes as ISO 639-1 has them; the first is spoken until somebody chooses."""
    staff_language: str
    idle: float
    idle_warning: float
    result: float
    theme: ThemeName | Literal["auto"] = "auto"
    brand: Brand = NO_BRAND
    receipts: Destination | None = None
    """Where receipts go; None where none are offered."""
    reduced_motion: bool | None = None
    """Whether nothing moves; None where that is for the system to say."""
    lock_after: float = 300.0
    """Without touch; where staff sign in."""
    customer_display: Literal["auto", "same", "off"] = "same"
    """What a second display is: the customers' own, staff's once more on purpose, or nobody's."""
