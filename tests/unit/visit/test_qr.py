"""Codes are read back from a picture of them."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.visit.qr import QUIET_ZONE, Modules, modules


def picture(rows: Modules, scale: int = 3) -> Image.Image:
    image = Image.new("L", (len(rows[0]), len(rows)))
    image.putdata([0 if dark else 255 for row in rows for dark in row])
    return image.resize((image.width * scale, image.height * scale), Image.Resampling.NEAREST)


def read(rows: Modules) -> zxingcpp.Barcode:
    (code,) = zxingcpp.read_barcodes(picture(rows))
    assert code.format == zxingcpp.BarcodeFormat.QRCode
    return code


@settings(max_examples=25)
@given(st.text(min_size=1, max_size=120))
def test_any_text(text: str) -> None:
    code = read(modules(text))
    assert code.bytes == text.encode()
    assert code.ec_level == "M"


@pytest.mark.parametrize(
    "text",
    [
        "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a66a7525beef148ae8526b1c71610",
        "https://mitid.example/auth?token=abc123&x=y",
        "0123456789",
        "åäö €",
    ],
)
def test_text(text: str) -> None:
    assert read(modules(text)).text == text


@pytest.mark.parametrize(("size", "level"), [(300, "M"), (2331, "M"), (2332, "L"), (2953, "L")])
def test_more_correction_where_it_fits(size: int, level: str) -> None:
    text = "x" * size
    code = read(modules(text))
    assert (code.text, code.ec_level) == (text, level)


@pytest.mark.parametrize("text", ["x" * 2954, "å" * 1477, "\ud800"])
def test_what_no_code_holds(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        modules(text)


def test_quiet_zone() -> None:
    rows = modules("x")
    width = len(rows)
    assert width == 21 + 2 * QUIET_ZONE
    assert all(len(row) == width for row in rows)
    edge = {*range(QUIET_ZONE), *range(width - QUIET_ZONE, width)}
    assert not any(rows[y][x] for y in range(width) for x in range(width) if {x, y} & edge)
    assert rows[QUIET_ZONE][QUIET_ZONE]
