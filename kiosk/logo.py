"""An organisation's logo, which is a file that somebody else made."""

from __future__ import annotations

from io import BytesIO
from typing import Final, Literal

from kiosk.svg import is_plain_svg

LARGEST: Final = 1_000_000
"""Bytes of a file."""

MOST_PIXELS: Final = 16_000_000
"""Of a picture, before it is scaled."""

LONGEST_SIDE: Final = 1_024
"""Pixels of what is kept of it: what the largest screen shows, at two pixels a point."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"


class LogoError(ValueError):
    """It is no logo that is shown. Its text says what was expected."""


class Logo:
    """A picture that holds nothing but what is seen of it."""

    def __init__(self, kind: Literal["svg+xml", "png"], content: bytes) -> None:
        self.kind = kind
        """As in `image/png`."""
        self.content = content


def read_logo(content: bytes) -> Logo:
    """The logo that a file has, known by its content. Raises `LogoError`."""
    if len(content) > LARGEST:
        raise LogoError("expected a file of at most 1 MB")
    if content.startswith(_PNG):
        return Logo("png", _rewritten(content))
    if is_plain_svg(content):
        return Logo("svg+xml", content)
    raise LogoError(
        "expected a PNG, or an SVG of plain shapes: no text, pictures, gradients or scripts"
    )


def _rewritten(content: bytes) -> bytes:
    """The pixels of a PNG alone, no more of them than are shown."""
    # Here, as most desks have no logo, or none of pixels.
    from PIL import Image
    from PIL.PngImagePlugin import PngImageFile

    stream = BytesIO()
    try:
        with PngImageFile(BytesIO(content)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise LogoError("expected a PNG of at most 16 million pixels")
            image = opened.convert("RGBA")
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        image.save(stream, "PNG")
    except LogoError:
        raise
    except Exception:  # noqa: BLE001 - Pillow's decoders raise whatever the bytes lead them to
        raise LogoError("expected a PNG that can be read") from None
    return stream.getvalue()
