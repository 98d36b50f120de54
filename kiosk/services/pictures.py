"""Pictures and documents that a service sends, from base64 to what can be shown.

The bytes come from a person, by way of a service. So what is decoded is decided by their content
from a short list, never by the type that they claim; sizes are known before any decoding begins;
and whatever a decoder cannot take is `UNREADABLE`, never an error. How they were put into text, and
what stands around them, is not held against them. Of a picture only its pixels go on: what its file
holds beside them (places, devices, times) is dropped here.

All that takes long lets go of the interpreter: base64 is decoded in slices, and Pillow decodes and
scales without it; JPEG 2000, which it decodes otherwise, is kept small.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from io import BytesIO
from itertools import count
from typing import Any, Final, cast

from PIL import ExifTags, Image
from PIL.ImageFile import ImageFile
from PIL.Jpeg2KImagePlugin import Jpeg2KImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from kiosk.services.unbase64 import decode_base64
from kiosk.visit.documents import Image as Shown
from kiosk.visit.documents import Pages, Picture, Unreadable

MOST_PIXELS: Final = 40_000_000
"""Pixels of one picture, before it is scaled: over three times those of a usual phone's camera."""

MOST_SCANS: Final = 10
"""Times as many pixels as one picture may have are decoded of a JPEG, over all its scans. Each scan
of a progressive one goes over the whole picture, and takes a few bytes to ask for."""

LONGEST_SIDE: Final = 1_600
"""Pixels of what goes on: more than a front desk's screen has across for one picture."""

LONGEST_SIDE_2000: Final = 1_000
"""Pixels of a JPEG 2000, which is halved until it has no more: twice those of a chip's portrait."""

_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG_2000: Final = (b"\x00\x00\x00\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51")
"""A file of it (ISO/IEC 15444-1, I.5.1), and its bare codestream (A.4.1, A.5.1), as in a chip."""
_SCAN: Final = b"\xff\xda"
"""Start of a scan. Within a scan's data, 0xFF is never followed by anything like it."""
_PNG_TEXTS: Final = {b"tEXt", b"zTXt", b"iTXt", b"iCCP"}
"""Chunks of a PNG (third edition, 11.3) in which Pillow takes no more than a megabyte."""
_PDF: Final = b"%PDF-"
_PDF_HEAD: Final = 1_024
"""Bytes. Readers take the header anywhere among the first of these, and the mark of the end with
more behind it (Adobe's PDF Reference, sixth edition, H.3, notes 13 and 18)."""
_PDF_END: Final = b"%%EOF"
_PDF_GOES_ON: Final = re.compile(rb"[\s\x00]*(?:[0-9]+\s+[0-9]+\s+obj\b|xref\b)")
"""Behind the mark of an end: the body of an update, or of the main part (ISO 32000-1, 7.5.6 and
annex F), whose own end is missing. The file was cut off, and what is whole of it is not what it
said."""

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
    """The picture whose base64 `content` is: JPEG, PNG or JPEG 2000."""
    data = decode_base64(content)
    return Unreadable.UNREADABLE if data is None else _picture(data)


def read_attachment(content: object) -> Pages | Shown:
    """The PDF or picture whose base64 `content` is. Of a PDF only its two ends are looked at."""
    data = decode_base64(content)
    if data is None:
        return Unreadable.UNREADABLE
    start = data.find(_PDF, 0, _PDF_HEAD)
    if start < 0 or data.startswith((_JPEG, _PNG, *_JPEG_2000)):
        return _picture(data)
    end = data.rfind(_PDF_END) + len(_PDF_END)
    is_whole = end > start + len(_PDF_END) and not _PDF_GOES_ON.match(data, end)
    return Pages(data[start:end] + b"\n") if is_whole else Unreadable.UNREADABLE


def _picture(data: bytes) -> Shown:
    try:
        with open_picture(data) as image:
            return _shown(image)
    except Exception:  # noqa: BLE001 - Pillow's decoders raise whatever the bytes lead them to
        return Unreadable.UNREADABLE


def open_picture(data: bytes, most_pixels: int = MOST_PIXELS) -> ImageFile:
    """The picture with its size known, and nothing decoded. Raises whatever Pillow raises.

    Its classes are used directly: `Image.open` would try what else may be in the file first, and
    has only one, global, limit on pixels.
    """
    image: ImageFile
    if data.startswith(_JPEG):
        image, scans = JpegImageFile(BytesIO(data)), data.count(_SCAN)
    elif data.startswith(_PNG):
        image, scans = PngImageFile(BytesIO(b"".join(_png_without_texts(data)))), 1
    elif data.startswith(_JPEG_2000):
        image, scans = _reduced(Jpeg2KImageFile(BytesIO(data))), 1
    else:
        raise ValueError("none of the kinds that are shown")
    pixels = image.width * image.height
    if not 0 < pixels <= most_pixels or pixels * scans > MOST_SCANS * most_pixels:
        raise ValueError("too large")
    if getattr(image, "is_animated", False) or image.mode.startswith("I"):
        raise ValueError("more than one picture, or 16 bits of grey, which Pillow does not scale")
    return image


def _png_without_texts(data: bytes) -> Iterator[bytes]:
    """The chunks that its pixels need (PNG, third edition, 5.3: length, type, data, checksum)."""
    yield _PNG
    at = len(_PNG)
    while at < len(data):
        after = at + 12 + int.from_bytes(data[at : at + 4])
        if data[at + 4 : at + 8] not in _PNG_TEXTS:
            yield data[at:after]
        at = after


def _reduced(image: Jpeg2KImageFile) -> Jpeg2KImageFile:
    """`image`, to be decoded at the largest of its own sizes that is small enough.

    Such a size is rounded up (ISO/IEC 15444-1, B.5). Pillow's own `reduce` rounds it, and its
    decoder then refuses what does not fit.
    """
    [tile] = image.tile
    codec, _none, *others = cast("tuple[Any, ...]", tile.args)
    halvings = next(n for n in count() if max(image.size) >> n <= LONGEST_SIDE_2000)
    width, height = (-(-side >> halvings) for side in image.size)
    image._size = (width, height)
    image.tile = [tile._replace(extents=(0, 0, width, height), args=(codec, halvings, *others))]
    return image


def _shown(image: ImageFile) -> Picture:
    # A large JPEG is scaled while it is decoded, as far as that goes.
    image.draft(None, _fitting(image.size))
    image.load()
    size = _fitting(image.size)
    turn = _TURNS.get(_orientation(image))
    upright = _flat(image)
    if upright.size != size:
        upright = upright.resize(size, Image.Resampling.HAMMING)
    if turn is not None:
        upright = upright.transpose(turn)
    return Picture(upright.width, upright.height, upright.convert("RGBA").tobytes())


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    ratio = min(LONGEST_SIDE / max(size), 1.0)
    width, height = (max(round(side * ratio), 1) for side in size)
    return width, height


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
        orientation = image.getexif().get(ExifTags.Base.Orientation)
    except Exception:  # noqa: BLE001 - as above, of bytes that the picture itself does not need
        return 1
    return orientation if isinstance(orientation, int) else 1
