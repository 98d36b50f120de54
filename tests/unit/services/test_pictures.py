"""Pictures and documents from base64: what is shown, and what is not."""

from __future__ import annotations

import io
import struct
import threading
import time
import zlib
from base64 import b64encode, urlsafe_b64encode
from typing import Any, Final
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from kiosk.services import unbase64
from kiosk.services.pictures import LONGEST_SIDE, MOST_PIXELS, read_attachment, read_picture
from kiosk.services.unbase64 import LARGEST_FILE, decode_base64
from kiosk.visit.documents import Pages, Picture, Unreadable

UNREADABLE: Final = Unreadable.UNREADABLE


def encoded(data: bytes) -> str:
    return b64encode(data).decode()


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def plane(width: int, height: int, colour: str = "teal", mode: str = "RGB") -> Image.Image:
    return Image.new(mode, (width, height), colour)


def chunk(name: bytes, data: bytes) -> bytes:
    checked = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + checked


def png_of(width: int, height: int) -> bytes:
    """A PNG that claims to be so large, and has next to nothing in it."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def jpeg_of(width: int, height: int) -> bytes:
    data = bytearray(saved(plane(16, 16), "JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def pixel(shown: object, x: int, y: int) -> tuple[int, ...]:
    assert isinstance(shown, Picture)
    at = 4 * (y * shown.width + x)
    return tuple(shown.pixels[at : at + 4])


# -- what is shown -----------------------------------------------------------------------------


def test_pixels() -> None:
    image = plane(3, 2, "black")
    image.putpixel((2, 1), (1, 2, 3))
    shown = read_picture(encoded(saved(image, "PNG")))
    assert isinstance(shown, Picture)
    assert (shown.width, shown.height, len(shown.pixels)) == (3, 2, 24)
    assert pixel(shown, 2, 1) == (1, 2, 3, 255)
    assert pixel(shown, 0, 0) == (0, 0, 0, 255)
    assert "pixels" not in repr(shown)


@pytest.mark.parametrize(
    ("mode", "colour", "kind", "red_green_blue"),
    [
        ("L", 77, "PNG", (77, 77, 77)),
        ("1", 1, "PNG", (255, 255, 255)),
        ("RGBA", (9, 9, 9, 0), "PNG", (255, 255, 255)),
        ("RGBA", (9, 9, 9, 255), "PNG", (9, 9, 9)),
        ("LA", (5, 0), "PNG", (255, 255, 255)),
        ("L", 77, "JPEG", (77, 77, 77)),
        ("CMYK", (0, 255, 255, 0), "JPEG", (255, 0, 0)),
    ],
)
def test_modes(mode: str, colour: Any, kind: str, red_green_blue: tuple[int, int, int]) -> None:
    data = saved(Image.new(mode, (4, 4), colour), kind)
    assert pixel(read_picture(encoded(data)), 1, 1) == (*red_green_blue, 255)


def test_palette() -> None:
    data = saved(plane(4, 4, "orange").convert("P", palette=Image.Palette.ADAPTIVE), "PNG")
    assert pixel(read_picture(encoded(data)), 1, 1) == (255, 165, 0, 255)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), (1600, 1200)),
        ((1601, 40), (1600, 40)),
        ((500, 2000), (400, 1600)),
        ((1, 60_000), (1, 1600)),
        ((1600, 1600), (1600, 1600)),
    ],
)
def test_bounded(kind: str, size: tuple[int, int], expected: tuple[int, int]) -> None:
    shown = read_picture(encoded(saved(plane(*size), kind)))
    assert isinstance(shown, Picture)
    assert (shown.width, shown.height) == expected
    assert len(shown.pixels) == 4 * shown.width * shown.height


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_orientation(orientation: int, kind: str) -> None:
    """The corner that is red has to be at the top left once the picture is upright."""
    upright = plane(64, 32, "blue")
    upright.paste("red", (0, 0, 16, 16))
    stored = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    image = upright if stored is None else upright.transpose(stored)
    shown = read_picture(encoded(saved(image, kind, exif=exif)))
    assert isinstance(shown, Picture)
    assert (shown.width, shown.height) == (64, 32)
    red, _green, blue, _unused = pixel(shown, 4, 4)
    assert red > 200
    assert blue < 60
    red, _green, blue, _unused = pixel(shown, 60, 28)
    assert blue > 200
    assert red < 60


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # as at work: pytest makes errors of them
@pytest.mark.parametrize("length", [0, 3, 8, 20])
def test_damaged_metadata_does_no_harm(length: int) -> None:
    data = saved(plane(8, 8), "JPEG")
    exif = b"Exif\0\0" + (b"II*\0\x08\0\0\0\x05\0\x12\x01" + b"\xff" * 30)[:length]
    damaged = data[:2] + b"\xff\xe1" + struct.pack(">H", 2 + len(exif)) + exif + data[2:]
    assert isinstance(read_picture(encoded(damaged)), Picture)


@pytest.mark.parametrize("orientation", [0, 9, 60_000])
def test_orientation_that_is_none(orientation: int) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    shown = read_picture(encoded(saved(plane(64, 32), "JPEG", exif=exif)))
    assert isinstance(shown, Picture)
    assert shown.width == 64


@pytest.mark.parametrize("name", [b"tEXt", b"zTXt", b"iTXt", b"iCCP"])
def test_png_with_large_texts(name: bytes) -> None:
    head = {b"iTXt": b"XML:com.adobe.xmp\x00\x01\x00\x00\x00"}.get(name, b"a name\x00\x00")
    data = saved(plane(4, 4, "orange"), "PNG")
    large = chunk(name, head + zlib.compress(bytes(3_000_000)))
    for at in (data.index(b"IDAT") - 4, len(data) - 12):
        shown = read_picture(encoded(data[:at] + large + data[at:]))
        assert pixel(shown, 1, 1) == (255, 165, 0, 255)


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA"])
def test_jpeg_2000(bare: bool, mode: str) -> None:
    colour = plane(413, 531, "orange").convert(mode)
    data = saved(colour, "JPEG2000", no_jp2=bare)
    shown = read_picture(encoded(data))
    assert isinstance(shown, Picture)
    assert (shown.width, shown.height) == (413, 531)
    expected = 173 if mode == "L" else 165
    assert abs(pixel(shown, 100, 100)[1] - expected) < 4
    assert read_attachment(encoded(data)) == shown


@pytest.mark.parametrize("size", [(1001, 900), (1999, 2003), (4003, 2001), (30, 5005)])
def test_large_jpeg_2000(size: tuple[int, int]) -> None:
    shown = read_picture(encoded(saved(plane(*size, "orange"), "JPEG2000")))
    assert isinstance(shown, Picture)
    assert 500 <= max(shown.width, shown.height) <= 1_001
    assert abs(shown.width / shown.height - size[0] / size[1]) < 0.02
    assert abs(pixel(shown, 2, 2)[1] - 165) < 4


# -- what is not -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP", "ICO", "PPM"])
def test_other_kinds(kind: str) -> None:
    assert read_picture(encoded(saved(plane(16, 16), kind))) is UNREADABLE


def test_animations() -> None:
    frames = {"save_all": True, "append_images": [plane(4, 4, "red")]}
    for kind in ("PNG", "GIF"):
        assert read_picture(encoded(saved(plane(4, 4), kind, **frames))) is UNREADABLE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"x",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
        b"%PDF-1.4",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        png_of(30_000, 30_000),
        png_of(0, 5),
        jpeg_of(30_000, 30_000),
        jpeg_of(8_000, MOST_PIXELS // 8_000 + 1),
        saved(Image.effect_noise((64, 64), 50), "JPEG")[:-300],
        saved(Image.effect_noise((64, 64), 50), "PNG")[:-300],
        saved(Image.effect_noise((64, 64), 50), "JPEG2000")[:-3000],
        saved(plane(2000, 2000), "JPEG2000", num_resolutions=1),
        saved(Image.new("I;16", (4, 4), 30_000), "PNG"),
    ],
)
def test_unreadable(data: bytes) -> None:
    began = time.monotonic()
    assert read_picture(encoded(data)) is UNREADABLE
    assert time.monotonic() - began < 10.0  # decoded, it would take minutes


def test_endless_scans_are_not_begun() -> None:
    """A progressive picture of a few bytes that would have its decoder go over it for minutes."""
    data = saved(plane(6000, 6000), "JPEG", progressive=True)
    at = data.rindex(b"\xff\xda")
    scan = data[at:-2]
    began = time.monotonic()
    assert read_picture(encoded(data[:-2] + scan * 2000 + data[-2:])) is UNREADABLE
    assert time.monotonic() - began < 10.0  # decoded, it would take minutes


@pytest.mark.slow
def test_as_large_as_it_may_be() -> None:
    shown = read_picture(encoded(saved(plane(8000, 5000), "JPEG", progressive=True)))
    assert isinstance(shown, Picture)
    assert max(shown.width, shown.height) == LONGEST_SIDE


# -- base64 ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        *(None, 7, b"AAAA", [], {}, "A", "AAAAA", "A=", "AAAA=", "=AAA", "AA=A", "AA==AAAA"),
        *("AAAA====", "A===", "====", "=", "==", "=AA=", "AAAAA=A=", "AAA==", "AA="),
        *("ÅÄÖA", "\x00AAA", "AA.A", "AA%3D%3D", "AA\u00a0AA", "\ufeffAAAA"),
        *("data:image/png,AAAA", "data:image/png;base64", "data:;base64;AAAA", "xdata:;base64,AA"),
        *("data:;base64,data:;base64,AAAA", "data:;base64,AA%ZZ", "base64,AAAA"),
    ],
)
def test_broken_base64(content: object) -> None:
    assert decode_base64(content) is None
    assert read_picture(content) is UNREADABLE
    assert read_attachment(content) is UNREADABLE


@given(st.binary(max_size=2000))
def test_base64(data: bytes) -> None:
    assert decode_base64(encoded(data)) == data


@st.composite
def spellings(draw: st.DrawFn) -> tuple[bytes, str]:
    """Bytes, and one of the ways in which services write their base64."""
    data = draw(st.binary(max_size=400))
    spelled = draw(st.sampled_from((b64encode, urlsafe_b64encode)))(data).decode()
    if draw(st.booleans()):
        spelled = spelled.rstrip("=")
    for at in sorted(draw(st.sets(st.integers(0, len(spelled)), max_size=8)), reverse=True):
        spelled = (
            spelled[:at] + draw(st.sampled_from(["\n", "\r\n", " ", "\t", "\n\n  "])) + spelled[at:]
        )
    if draw(st.booleans()):
        if draw(st.booleans()):
            spelled = quote(spelled, safe="")
        head = ["data:image/jpeg;base64,", "DATA:;BASE64,", " data:a/b;charset=utf-8; base64,"]
        spelled = draw(st.sampled_from(head)) + spelled
    return data, spelled


@given(spellings(), st.integers(1, 50))
def test_base64_as_services_write_it(spelling: tuple[bytes, str], slice_: int) -> None:
    data, spelled = spelling
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unbase64, "_SLICE", slice_)
        assert decode_base64(spelled) == data


def test_base64_over_many_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unbase64, "_SLICE", 8)
    for length in range(40):
        assert decode_base64(encoded(bytes(range(length)))) == bytes(range(length))
    for end in ("=", "=="):
        assert decode_base64("AAAAAAAA"[: 8 - len(end)] + end + "AAAA") is None
    assert decode_base64("AAAAAAAA" * 3 + "A") is None


@pytest.mark.slow
def test_largest_file() -> None:
    assert decode_base64(encoded(bytes(LARGEST_FILE))) == bytes(LARGEST_FILE)
    for more in (1, 2, 3, 1_000_000):
        assert decode_base64(encoded(bytes(LARGEST_FILE + more))) is None


@pytest.mark.slow
def test_the_interpreter_is_not_held() -> None:
    """Another thread goes on while a large picture is decoded."""
    content = encoded(saved(Image.effect_noise((4000, 3000), 60), "JPEG", quality=95))
    done, ticks = threading.Event(), []

    def tick() -> None:
        while not done.wait(0.001):
            ticks.append(time.perf_counter())

    ticking = threading.Thread(target=tick)
    ticking.start()
    try:
        shown = read_picture(content)
    finally:
        done.set()
        ticking.join()
    assert isinstance(shown, Picture)
    assert len(ticks) > 10


# -- attachments -------------------------------------------------------------------------------


def test_pdf() -> None:
    data = b"%PDF-1.7\nPLANTED\n%%EOF\n"
    assert read_attachment(encoded(data)) == Pages(data)
    assert "PLANTED" not in repr(read_attachment(encoded(data)))
    assert read_picture(encoded(data)) is UNREADABLE


WHOLE: Final = b"%PDF-1.7\n1 0 obj\n" + bytes(5000) + b"%%EOF\n"


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n", b"x" * 1019])
@pytest.mark.parametrize(
    "after", [b"", b"\r\n", bytes(100_000), b"\n0\r\n\r\n", b"\n<html>2 0 objects</html>"]
)
def test_pdf_with_something_around_it(before: bytes, after: bytes) -> None:
    assert read_attachment(encoded(before + WHOLE + after)) == Pages(WHOLE)


def test_pdf_that_begins_too_late() -> None:
    assert read_attachment(encoded(b"x" * 1020 + WHOLE)) is UNREADABLE


@pytest.mark.parametrize("rest", [b"2 0 obj\n<<", b"\r\n\x00 12  0 obj", b"xref\n0 1"])
def test_pdf_that_was_cut_off_behind_an_end(rest: bytes) -> None:
    """An update, or all but the first page, is missing: what is left says something else."""
    assert read_attachment(encoded(WHOLE + rest)) is UNREADABLE
    assert read_attachment(encoded(WHOLE + rest + b"\n%%EOF\n")) == Pages(
        WHOLE + rest + b"\n%%EOF\n"
    )


def test_picture_as_attachment() -> None:
    assert isinstance(read_attachment(encoded(saved(plane(4, 4), "JPEG"))), Picture)


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"%%EOF%PDF-1.7\n", b"%PDF-%%EO", b"<html>%%EOF", b"PK\x03\x04", b"\x00" * 50),
        *(b"%PDF-1.7\nPLANTED", b"%PDF-1.7\n%%EO"),
    ],
)
def test_unreadable_attachment(data: bytes) -> None:
    assert read_attachment(encoded(data)) is UNREADABLE


# -- anything ----------------------------------------------------------------------------------

SEEDS: Final = tuple(
    saved(Image.effect_noise((40, 30), 60).convert(mode), kind, **options)
    for mode, kind, options in (
        ("RGB", "JPEG", {}),
        ("L", "JPEG", {"progressive": True}),
        ("RGB", "PNG", {}),
        ("LA", "PNG", {}),
        ("P", "PNG", {"interlace": 1}),
        ("RGB", "JPEG2000", {}),
        ("L", "JPEG2000", {"no_jp2": True}),
    )
)


@given(st.data())
def test_damaged_pictures(data: st.DataObject) -> None:
    damaged = bytearray(data.draw(st.sampled_from(SEEDS)))
    for _change in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        if not damaged:
            break
    shown = read_attachment(encoded(bytes(damaged)))
    assert isinstance(shown, Picture | Unreadable)
    if isinstance(shown, Picture):
        assert 0 < max(shown.width, shown.height) <= LONGEST_SIDE
        assert len(shown.pixels) == 4 * shown.width * shown.height


@given(st.text(max_size=60) | st.binary(max_size=60).map(encoded) | st.integers() | st.none())
def test_anything(content: object) -> None:
    assert isinstance(read_picture(content), Picture | Unreadable)
