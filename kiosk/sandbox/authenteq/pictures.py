"""Pictures of documents and of a person, drawn: nobody's face, nobody's document."""

import functools
import io
import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from PIL import Image, ImageDraw, ImageFont

CARD: Final = (1012, 638)
"""Pixels of an identity card at 300 dpi (ISO/IEC 7810, ID-1: 85.6 mm × 54 mm)."""

FACE: Final = (480, 600)

_FINE: Final = 2
"""Everything is drawn this many times larger, and then made smaller, for smooth edges."""


class Design(NamedTuple):
    """The look of one kind of document."""

    title: str
    ink: str
    paper: str
    shade: str


DESIGNS: Final = {
    "card": Design("IDENTITY CARD", "#1d3f72", "#e9f1fb", "#c2d8f0"),
    "licence": Design("DRIVER LICENSE", "#7a2f4f", "#fdf0f0", "#f2cfd6"),
    "passport": Design("PASSPORT", "#5b2433", "#f7f1e6", "#e6d6ba"),
}


@functools.cache
def front(kind: str, rows: tuple[tuple[str, str], ...], lines: tuple[str, ...] = ()) -> Image.Image:
    """Draw the front: `rows` of label and value, and `lines` for machines at the foot."""
    design = DESIGNS[kind]
    picture = _paper(design)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, picture.width, _px(96)), fill=design.ink)
    _text(draw, (40, 26), f"SANDBOX   {design.title}", 40, "#ffffff")
    photo = _portrait("#cfd9e6", (_px(250), _px(312))).copy()
    picture.paste(photo, (_px(40), _px(134)))
    draw.rectangle((_px(40), _px(134), _px(290), _px(446)), outline=design.ink, width=_px(2))
    for number, (label, value) in enumerate(rows):
        column, row = divmod(number, 4)
        at = (330 + column * 350, 128 + row * 82)
        _text(draw, at, label.upper(), 17, design.ink)
        _text(draw, (at[0], at[1] + 21), value, 29, "#16202e")
    _machine_lines(draw, 534, lines)
    if not lines:
        _text(draw, (40, 566), "Specimen of the sandbox. Not a document.", 24, design.ink)
    return _stamped(picture, design)


@functools.cache
def back(kind: str, rows: tuple[tuple[str, str], ...], lines: tuple[str, ...] = ()) -> Image.Image:
    """Draw the back: a stripe, `rows` of label and value, and `lines` for machines."""
    design = DESIGNS[kind]
    picture = _paper(design)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, _px(48), picture.width, _px(138)), fill="#2a2f38")
    for number, (label, value) in enumerate(rows):
        at = (60, 176 + number * 78)
        _text(draw, at, label.upper(), 17, design.ink)
        _text(draw, (at[0], at[1] + 21), value, 29, "#16202e")
    _machine_lines(draw, 486, lines)
    return _stamped(picture, design)


@functools.cache
def face(*, live: bool = False) -> Image.Image:
    """Draw the person: as in the document, or `live` in front of the camera."""
    size = (_px(FACE[0]), _px(FACE[1]))
    picture = _portrait("#e8d9bf" if live else "#cfd9e6", size).copy()
    if live:
        draw = ImageDraw.Draw(picture)
        label = "SANDBOX"
        _text(draw, (FACE[0] / 2 - 62, FACE[1] - 44), label, 28, "#ffffff")
    return picture.resize(FACE, Image.Resampling.LANCZOS)


@functools.cache
def pages(count: int, address: tuple[str, ...]) -> bytes:
    """Draw an address proof of `count` pages, as PDF."""
    drawn = [_page(number, count, address) for number in range(1, count + 1)]
    stream = io.BytesIO()
    drawn[0].save(
        stream,
        "PDF",
        save_all=True,
        append_images=drawn[1:],
        resolution=110,
        title="Sandbox address proof",
        producer="Sandbox",
    )
    return stream.getvalue()


def jpeg(picture: Image.Image, least: int = 0) -> bytes:
    """Return `picture` as JPEG; of at least so many bytes, which then come from its pixels."""
    if least:
        picture = _photographed(picture, least)
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=90)
    data = stream.getvalue()
    # What is still missing becomes comments, which stand after the marker that begins a file.
    room = 65_533
    while len(data) < least:
        length = min(room, max(2, least - len(data) - 2))
        comment = b"\xff\xfe" + length.to_bytes(2, "big") + bytes(length - 2)
        data = data[:2] + comment + data[2:]
    return data


def _photographed(picture: Image.Image, size: int) -> Image.Image:
    """Make `picture` as large and as grainy as a camera's of about `size` bytes."""
    scale = math.sqrt(size * 1.6 / (picture.width * picture.height))
    large = picture.resize((round(picture.width * scale), round(picture.height * scale)))
    # The grain is the same for the same size, whatever the picture.
    grain = _grain(large.size).convert("RGB")
    return Image.blend(large, grain, 0.2)


@functools.lru_cache(maxsize=4)
def _grain(size: tuple[int, int]) -> Image.Image:
    return Image.effect_noise(size, 90)


def _px(points: float) -> int:
    return round(points * _FINE)


@functools.cache
def _font(points: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(points)


def _text(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, points: float, ink: str
) -> None:
    draw.text((_px(at[0]), _px(at[1])), text, fill=ink, font=_font(_px(points)))


def _machine_lines(draw: ImageDraw.ImageDraw, top: float, lines: Sequence[str]) -> None:
    """Write the lines for machines, whose letters stand under one another."""
    for row, line in enumerate(lines):
        pitch = (CARD[0] - 80) / len(line)
        for column, letter in enumerate(line):
            _text(draw, (40 + column * pitch, top + row * 42), letter, 30, "#16202e")


def _paper(design: Design) -> Image.Image:
    """Draw the ground of a document, with waves as on paper that is hard to copy."""
    width, height = _px(CARD[0]), _px(CARD[1])
    picture = Image.new("RGB", (width, height), design.paper)
    draw = ImageDraw.Draw(picture)
    for line in range(-8, 44):
        wave = [
            (x, line * _px(16) + _px(22) * math.sin(x / _px(90) + line / 5) + x / 12)
            for x in range(0, width + _px(8), _px(8))
        ]
        draw.line(wave, fill=design.shade, width=_FINE)
    return picture


def _stamped(picture: Image.Image, design: Design) -> Image.Image:
    """Write SPECIMEN across, and bring the picture to its size."""
    stamp = Image.new("L", (_px(900), _px(190)), 0)
    draw = ImageDraw.Draw(stamp)
    draw.text((_px(30), _px(10)), "SPECIMEN", fill=64, font=_font(_px(150)))
    stamp = stamp.rotate(24, expand=True, resample=Image.Resampling.BICUBIC)
    at = ((picture.width - stamp.width) // 2, (picture.height - stamp.height) // 2)
    picture.paste(Image.new("RGB", stamp.size, design.ink), at, stamp)
    return picture.resize(CARD, Image.Resampling.LANCZOS)


@functools.cache
def _portrait(ground: str, size: tuple[int, int]) -> Image.Image:
    """Draw head and shoulders of the person that the sandbox is about."""
    picture = Image.new("RGB", size, ground)
    draw = ImageDraw.Draw(picture)
    width, height = size

    def oval(x: float, y: float, across: float, down: float, ink: str) -> None:
        box = (x - across / 2) * width, (y - down / 2) * height
        end = (x + across / 2) * width, (y + down / 2) * height
        draw.ellipse((*box, *end), fill=ink)

    oval(0.5, 0.50, 0.66, 0.66, "#4a3328")  # hair
    draw.rectangle((0.17 * width, 0.5 * height, 0.83 * width, 0.78 * height), fill="#4a3328")
    oval(0.5, 1.10, 1.02, 0.72, "#35557f")  # shoulders
    draw.rectangle((0.41 * width, 0.62 * height, 0.59 * width, 0.80 * height), fill="#d8a58a")
    oval(0.5, 0.80, 0.24, 0.12, "#d8a58a")
    oval(0.5, 0.48, 0.46, 0.52, "#e9bb9f")  # face
    draw.pieslice(
        (0.25 * width, 0.18 * height, 0.75 * width, 0.60 * height), 186, 354, fill="#4a3328"
    )
    oval(0.5, 0.47, 0.40, 0.30, "#e9bb9f")
    for x in (0.41, 0.59):
        oval(x, 0.47, 0.055, 0.03, "#ffffff")
        oval(x, 0.47, 0.03, 0.028, "#3a2a22")
        draw.arc(
            ((x - 0.05) * width, 0.415 * height, (x + 0.05) * width, 0.46 * height),
            *(200, 340),
            fill="#4a3328",
            width=max(2, width // 90),
        )
    draw.arc(
        (0.47 * width, 0.50 * height, 0.53 * width, 0.57 * height),
        *(30, 150),
        fill="#c68f74",
        width=max(2, width // 90),
    )
    draw.chord((0.43 * width, 0.58 * height, 0.57 * width, 0.65 * height), 10, 170, fill="#b4625a")
    return picture


def _page(number: int, count: int, address: Sequence[str]) -> Image.Image:
    picture = Image.new("RGB", (_px(455), _px(643)), "#ffffff")  # A4 at 110 dpi
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, picture.width, _px(58)), fill="#35557f")
    _text(draw, (36, 18), "SANDBOX POWER & WATER", 19, "#ffffff")
    for row, line in enumerate(address):
        _text(draw, (36, 92 + row * 22), line, 15, "#16202e")
    _text(draw, (36, 200), "Specimen of a bill: proof of address", 17, "#35557f")
    for row in range(14):
        _text(draw, (36, 244 + row * 22), f"Item {(number - 1) * 14 + row + 1}", 12, "#51607a")
        _text(draw, (370, 244 + row * 22), f"{(row * 37 + number * 11) % 90}.00", 12, "#51607a")
    _text(draw, (36, 606), f"Page {number} of {count}", 12, "#51607a")
    return picture
