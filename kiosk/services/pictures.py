"""Pictures and documents that a service sends, from base64 to what can be shown.

The bytes come from a person, by way of a service. So what is decoded is decided by their content
from a short list, never by the type that they claim; sizes are known before any decoding begins;
and whatever a decoder cannot take is `UNREADABLE`, never an error. Of a picture only its pixels go
on: what its file holds beside them (places, devices, times) is dropped here.

All that takes long lets go of the interpreter: base64 is decoded in slices, and Pillow decodes and
scales without it.
"""

from __future__ import annotations

import binascii
import warnings
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from kiosk.visit.documents import Image as Shown
from kiosk.visit.documents import Pages, Picture, Unreadable

LARGEST_FILE: Final = 16_000_000
"""Bytes of one picture or document, once base64 is decoded."""

MOST_PIXELS: Final = 40_000_000
"""Pixels of one picture, before it is scaled: over three times those of a usual phone's camera."""

MOST_WORK: Final = 400_000_000
"""Pixels that one JPEG has decoded, over all its scans. Each scan of a progressive one goes over
the whole picture, and takes a few bytes to ask for."""

LONGEST_SIDE: Final = 1_600
"""Pixels of what goes on: more than a front desk's screen has across for one picture."""

_SLICE: Final = 262_144
"""Characters of base64 at a time; a multiple of four."""

_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SCAN: Final = b"\xff\xda"
"""Start of a scan. Within a scan's data, 0xFF is never followed by anything like it."""
_PDF: Final = b"%PDF-"
_PDF_END: Final = b"%%EOF"
_PDF_TAIL: Final = 1_024
"""Bytes. The mark of the end is a PDF's last line (ISO 32000-1, 7.5.5); readers take it anywhere
among the last of these (Adobe's PDF Reference, sixth edition, H.3, note 18). A file that was cut
off has none there, and would be searched through as a whole for what is left in it."""

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What to do about Exif's Orientation (Exif 3.0, 4.6.5.1) to have the picture upright."""

# Pillow warns, on standard error, of damage in what is dropped here anyway.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")


def read_picture(content: object) -> Shown:
    """The picture whose base64 `content` is: JPEG or PNG."""
    data = decode_base64(content)
    return Unreadable.UNREADABLE if data is None else _picture(data)


def read_attachment(content: object) -> Pages | Shown:
    """The PDF, JPEG or PNG whose base64 `content` is. Of a PDF only its two ends are looked at."""
    data = decode_base64(content)
    if data is None:
        return Unreadable.UNREADABLE
    if not data.startswith(_PDF):
        return _picture(data)
    return Pages(data) if _PDF_END in data[-_PDF_TAIL:] else Unreadable.UNREADABLE


def decode_base64(content: object) -> bytes | None:
    """The bytes whose base64 (RFC 4648, 4) `content` is, to the letter; None where it is not.

    None also for more than `LARGEST_FILE` bytes.
    """
    if not isinstance(content, str) or len(content) > LARGEST_FILE // 3 * 4 + 4:
        return None
    if len(content) % 4 or "=" in content[:-2]:
        return None  # Python's strict mode lets some of these pass
    decoded = bytearray()
    try:
        for start in range(0, len(content), _SLICE):
            decoded += binascii.a2b_base64(content[start : start + _SLICE], strict_mode=True)
    except ValueError:  # among them binascii.Error; and characters that are not ASCII
        return None
    return bytes(decoded) if len(decoded) <= LARGEST_FILE else None


def _picture(data: bytes) -> Shown:
    try:
        with _opened(data) as image:
            return _shown(image)
    except Exception:  # noqa: BLE001 - Pillow's decoders raise whatever the bytes lead them to
        return Unreadable.UNREADABLE


def _opened(data: bytes) -> ImageFile:
    """The picture with its size known, and nothing decoded. Raises whatever Pillow raises.

    Its classes are used directly: `Image.open` would try what else may be in the file first, and
    has only one, global, limit on pixels.
    """
    image: ImageFile
    if data.startswith(_JPEG):
        image, scans = JpegImageFile(BytesIO(data)), data.count(_SCAN)
    elif data.startswith(_PNG):
        image, scans = PngImageFile(BytesIO(data)), 1
    else:
        raise ValueError("neither JPEG nor PNG")
    pixels = image.width * image.height
    if not 0 < pixels <= MOST_PIXELS or pixels * scans > MOST_WORK:
        raise ValueError("too large")
    if getattr(image, "is_animated", False) or image.mode.startswith("I"):
        raise ValueError("more than one picture, or 16 bits of grey, which Pillow does not scale")
    return image


def _shown(image: ImageFile) -> Picture:
    ratio = min(LONGEST_SIDE / max(image.size), 1.0)
    size = (max(round(image.width * ratio), 1), max(round(image.height * ratio), 1))
    image.draft(None, size)  # a large JPEG is scaled while it is decoded, as far as that goes
    image.load()
    turn = _TURNS.get(_orientation(image))
    upright = _flat(image)
    if upright.size != size:
        upright = upright.resize(size, Image.Resampling.HAMMING)
    if turn is not None:
        upright = upright.transpose(turn)
    return Picture(upright.width, upright.height, upright.convert("RGBA").tobytes())


def _flat(image: Image.Image) -> Image.Image:
    """Red, green and blue alone; what shows through a picture is white."""
    if not image.has_transparency_data:
        return image if image.mode == "RGB" else image.convert("RGB")
    layer = image.convert("RGBA")
    flat = Image.new("RGB", layer.size, "white")
    flat.paste(layer, mask=layer.getchannel("A"))
    return flat


def _orientation(image: Image.Image) -> int:
    """As Exif has it; 1 (upright) where it says nothing that can be read."""
    try:
        told = image.getexif().get(ExifTags.Base.Orientation)
    except Exception:  # noqa: BLE001 - as above, of bytes that the picture itself does not need
        return 1
    return told if isinstance(told, int) else 1
