from __future__ import annotations

import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, PngImagePlugin

from kiosk.terminal.picture import LARGEST_FILE, LARGEST_SIDE, read_modules
from kiosk.visit.qr import Modules, modules


def image_of(rows: Modules, size: int) -> Image.Image:
    image = Image.new("L", (len(rows), len(rows)), 255)
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    return image.resize((len(rows) * size,) * 2, Image.Resampling.NEAREST)


def written(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize("length", [1, 30, 110, 300, 800, 2000])
@pytest.mark.parametrize("size", [1, 2, 5, 9])
def test_every_module_is_read(length: int, size: int) -> None:
    rows = modules("x" * length)
    if len(rows) * size <= LARGEST_SIDE:
        assert read_modules(written(image_of(rows, size))) == rows


def test_a_picture_that_was_scaled_unevenly() -> None:
    rows = modules("https://example.com/a")
    for side in (250, 301, 333, 400):
        scaled = image_of(rows, 12).resize((side, side), Image.Resampling.BILINEAR)
        assert read_modules(written(scaled)) == rows


def test_a_picture_with_losses() -> None:
    rows = modules("https://example.com/a")
    assert read_modules(written(image_of(rows, 6), "JPEG", quality=40)) == rows


def test_other_colours_and_margins() -> None:
    rows = modules("https://example.com/a")
    code = image_of(rows, 4)
    for ink, ground in (("#1f3fbf", "#fff3c4"), ("black", "#bbbbbb")):
        coloured = Image.new("RGB", (code.width + 60, code.height + 10), ground)
        coloured.paste(Image.new("RGB", code.size, ink), (50, 4), code.point(lambda v: 255 - v))
        assert read_modules(written(coloured)) == rows


def test_transparent_is_light() -> None:
    rows = modules("https://example.com/a")
    clear = Image.new("RGBA", image_of(rows, 4).size, (0, 0, 0, 0))
    clear.putalpha(image_of(rows, 4).point(lambda v: 255 - v))
    assert read_modules(written(clear)) == rows


def test_a_logo_on_the_code_is_only_modules() -> None:
    rows = modules("https://example.com/a")
    image = image_of(rows, 8)
    middle = image.width // 2
    ImageDraw.Draw(image).rectangle((middle - 12, middle - 12, middle + 12, middle + 12), fill=255)
    read = read_modules(written(image))
    assert read is not None
    assert len(read) == len(rows)


def blank(side: int = 100) -> Image.Image:
    return Image.new("L", (side, side), 255)


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        written(blank()),
        written(blank().point(lambda _v: 0)),
        written(image_of(modules("a"), 4).rotate(7, fillcolor=255)),
        written(image_of(modules("a"), 4).rotate(90)),
        written(image_of(modules("a"), 4).point(lambda v: 255 - v)),
        written(image_of(modules("a"), 4), "GIF"),
        written(image_of(modules("a"), 4), "BMP"),
        written(image_of(modules("a"), 4), "TIFF"),
        written(image_of(modules("a"), 1).resize((LARGEST_SIDE + 1,) * 2)),
        written(image_of(modules("a"), 4))[:200],
        written(image_of(modules("a"), 4)) + b"x" * LARGEST_FILE,
        written(blank(20_000), optimize=False),
    ],
    ids=str,
)
def test_anything_else_is_no_code(picture: bytes) -> None:
    assert read_modules(picture) is None


def test_a_picture_that_claims_to_be_enormous() -> None:
    small = bytearray(written(blank(10)))
    at = small.index(b"IHDR") + 4
    small[at : at + 8] = (60_000).to_bytes(4, "big") * 2
    assert read_modules(bytes(small)) is None


def test_a_text_that_unpacks_to_too_much() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "x" * 80_000_000, zip=True)
    bomb = written(image_of(modules("a"), 4), pnginfo=notes)
    assert len(bomb) < LARGEST_FILE
    assert read_modules(bomb) is None


@given(st.binary(max_size=400))
def test_any_bytes(picture: bytes) -> None:
    assert read_modules(b"\x89PNG\r\n\x1a\n" + picture) is None


PICTURES = [written(image_of(modules("abc"), 3), kind) for kind in ("PNG", "JPEG")]


@given(st.integers(0, 1), st.integers(), st.integers(1, 12))
def test_any_damage(which: int, seed: int, times: int) -> None:
    """A damaged picture is a code or none, and never another exception."""
    chance = random.Random(seed)
    damaged = bytearray(PICTURES[which])
    for _ in range(times):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    read_modules(bytes(damaged[: chance.randrange(len(damaged) + 1)]))
    read_modules(bytes(damaged))
