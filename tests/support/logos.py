"""The look of an organisation that does not exist."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image

from kiosk.logo import read_logo
from kiosk.texts import Texts
from kiosk.ui.brand import Brand

SVG: Final = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 150 80">
<path d="M10 70V10h12l28 38V10h14v60H52L24 32v38z" fill="#0a5c36"/>
<path d="M84 70a30 30 0 0 1 30-30h26a30 30 0 0 1-30 30z" fill="#0a5c36"/>
<path d="M84 40a30 30 0 0 1 30-30h26a30 30 0 0 1-30 30z" fill="#3f9e6d"/>
</svg>"""
"""A wide one, of dark colours."""


NORDBANK: Final = Brand(
    logo=read_logo(SVG),
    accent="#0a5c36",
    greeting=Texts((("en", "Welcome to Nordbank"), ("sv", "Välkommen till Nordbank"))),
    name="Nordbank",
)


def png(colour: str = "#0a5c36", size: tuple[int, int] = (120, 40)) -> bytes:
    """A picture of one colour."""
    stream = BytesIO()
    Image.new("RGB", size, colour).save(stream, "PNG")
    return stream.getvalue()
