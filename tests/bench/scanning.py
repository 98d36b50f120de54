"""How surely a phone reads the code off the screen: photographs of it, made worse by chance.

Each variation is a camera's picture of the screenshot: of few pixels for each module, tilted, out
of focus, pale, and compressed. The same seed makes the same pictures.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Iterator
from typing import Final

import zxingcpp
from PIL import Image, ImageFilter, ImageOps
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtWidgets import QApplication

from kiosk.ui.theme import load_fonts
from kiosk.ui.widgets.qr import QrCode
from kiosk.visit.domain import QrText
from kiosk.visit.qr import modules
from kiosk.wording.language import speak
from tests.bench.codes import TEXT
from tests.bench.figures import Figure
from tests.support.visits import BANKID, StagedWindow, settle

SIZES: Final = (
    *((640, 400), (400, 640), (1024, 768), (1280, 800), (800, 1280)),
    *((1920, 1080), (1080, 1920), (3840, 2160)),
)
"""Of the screen, in pixels."""

VARIATIONS: Final = 150
"""For each size: more than a thousand in all."""

LIMIT: Final = 0.001
"""The share of all that may not be read: 99.9 % have to be."""

PIXELS: Final = (2.0, 6.0)
"""Of the camera, for each module of the code."""

TILT: Final = 30.0
"""Degrees at most, to whichever side."""

BLUR: Final = 0.5
"""Modules at most, over which an edge is spread: the diameter of the circle of confusion."""

CONTRAST: Final = (0.4, 1.0)
"""What is left between black and white."""

QUALITY: Final = 60
"""Of the JPEG, as Pillow counts."""

_DISTANCE: Final = 2.5
"""Of the camera from the code, as a multiple of the picture's side."""

_SURROUNDINGS: Final = 8
"""Modules around the code that are in the picture as well."""


def measure() -> list[Figure]:
    """The share of pictures that was not read, of all and for each size of the screen."""
    application = QApplication.instance() or QApplication([])
    speak(application, "en")
    load_fonts()
    shares = {}
    for width, height in SIZES:
        picture, module = _photographed(width, height)
        chance = random.Random(f"{width}x{height}")
        unread = sum(_read(varied) != TEXT for varied in _variations(picture, module, chance))
        shares[f"qr.unread.{width}x{height}"] = unread / VARIATIONS
    whole = sum(shares.values()) / len(shares)
    return [
        Figure("qr.unread", whole, "share", limit=LIMIT, runs=VARIATIONS * len(shares)),
        *(Figure(name, share, "share", runs=VARIATIONS) for name, share in shares.items()),
    ]


def _photographed(width: int, height: int) -> tuple[Image.Image, float]:
    """The part of the screen that the code is on, and pixels for each of its modules."""
    stage = StagedWindow(width, height)
    stage.wait_for(BANKID, QrText(TEXT))
    code = stage.find("qr")
    assert isinstance(code, QrCode)
    corner = code.mapTo(stage.window, QPoint(0, 0))
    module = code.width() / (len(modules(TEXT)))
    around = round(_SURROUNDINGS * module)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    stage.window.grab().save(buffer, "PNG")
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as opened:
        whole = opened.convert("L")
    box = (
        max(0, corner.x() - around),
        max(0, corner.y() - around),
        min(whole.width, corner.x() + code.width() + around),
        min(whole.height, corner.y() + code.height() + around),
    )
    stage.close()
    settle()
    return whole.crop(box), module


def _variations(picture: Image.Image, module: float, chance: random.Random) -> Iterator[bytes]:
    """JPEG files of it."""
    for _number in range(VARIATIONS):
        pixels = chance.uniform(*PIXELS)
        scale = pixels / module
        size = (round(picture.width * scale), round(picture.height * scale))
        seen = picture.resize(size, Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC)
        seen = _tilted(seen, chance.uniform(0, TILT), chance.uniform(0, 360))
        # A disc's standard deviation is a quarter of its diameter.
        seen = seen.filter(ImageFilter.GaussianBlur(chance.uniform(0, BLUR) * pixels / 4))
        seen = _paler(seen, chance.uniform(*CONTRAST), chance.random())
        held = io.BytesIO()
        seen.save(held, "JPEG", quality=QUALITY)
        yield held.getvalue()


def _tilted(picture: Image.Image, degrees: float, towards: float) -> Image.Image:
    """As a camera sees it that stands before its middle, turned about an axis in its plane."""
    picture = ImageOps.expand(picture, border=picture.width // 8, fill=255)
    width, height = picture.size
    distance = focus = _DISTANCE * max(width, height)
    tilt, axis = math.radians(degrees), math.radians(towards)
    x, y, kept, lost = math.cos(axis), math.sin(axis), math.cos(tilt), math.sin(tilt)
    # The plane's own directions, turned about (x, y, 0) by Rodrigues' formula.
    right = (kept + x * x * (1 - kept), x * y * (1 - kept), -y * lost)
    down = (x * y * (1 - kept), kept + y * y * (1 - kept), x * lost)
    a, b = focus * right[0], focus * down[0]
    d, e = focus * right[1], focus * down[1]
    g, h, i = right[2], down[2], distance
    # The inverse of ((a, b, 0), (d, e, 0), (g, h, i)): from the camera's pixels to the plane's.
    inverse = (
        *(e * i, -b * i, 0.0),
        *(-d * i, a * i, 0.0),
        *(d * h - e * g, b * g - a * h, a * e - b * d),
    )
    middle_x, middle_y = width / 2, height / 2
    rows = [inverse[0:3], inverse[3:6], inverse[6:9]]
    # Both planes have their origin in the corner, not in the middle.
    rows = [(p, q, r - p * middle_x - q * middle_y) for p, q, r in rows]
    last = rows[2]
    rows[0] = tuple(n + middle_x * m for n, m in zip(rows[0], last, strict=True))  # type: ignore[assignment]
    rows[1] = tuple(n + middle_y * m for n, m in zip(rows[1], last, strict=True))  # type: ignore[assignment]
    whole = last[2]
    numbers = [number / whole for line in rows for number in line][:8]
    return picture.transform(
        picture.size,
        Image.Transform.PERSPECTIVE,
        numbers,
        Image.Resampling.BICUBIC,
        fillcolor=255,
    )


def _paler(picture: Image.Image, contrast: float, brightness: float) -> Image.Image:
    """With `contrast` of its range left, somewhere between black and white."""
    least = (1 - contrast) * 255 * brightness
    return picture.point([round(least + contrast * level) for level in range(256)])


def _read(jpeg: bytes) -> str | None:
    with Image.open(io.BytesIO(jpeg)) as picture:
        codes = zxingcpp.read_barcodes(picture)
    return codes[0].text if codes else None
