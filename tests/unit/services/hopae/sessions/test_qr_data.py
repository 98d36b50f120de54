"""What a service's `qrData` is: a picture, or text to be encoded."""

from __future__ import annotations

import gzip
from base64 import b64encode
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.sessions import LARGEST_QR, read_qr
from kiosk.svg import is_plain_svg
from kiosk.visit.domain import QrPicture, QrText
from tests.unit.services.hopae.answers import JSON

PNG = b"\x89PNG\r\n\x1a\nrest"
JPEG = b"\xff\xd8\xff\xe0rest"
GIF = b"GIF89arest"
WEBP = b"RIFF\x04\x00\x00\x00WEBPrest"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
PICTURES = [
    PNG,
    JPEG,
    GIF,
    WEBP,
    SVG,
    b"<?xml version='1.0'?>\n<svg/>",
    b"\xef\xbb\xbf<?xml version='1.0'?><!-- made by hand --><svg/>",
    b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'><svg/>",
    b"\n  <svg/>",
]


@pytest.mark.parametrize("image", PICTURES)
def test_picture(image: bytes) -> None:
    plain = b64encode(image).decode()
    broken = "\r\n".join(plain[i : i + 8] for i in range(0, len(plain), 8))
    for raw in (plain, broken):
        assert read_qr(raw) == QrPicture(raw, image)
    for head in ("data:image/png;base64,", "DATA:image/svg+xml;charset=utf-8;Base64,"):
        assert read_qr(head + plain) == QrPicture(head + plain, image)
    raw = "data:image/svg+xml," + quote(image)
    assert read_qr(raw) == QrPicture(raw, image)


UNSAFE = [
    b"<svg xmlns:x='http://www.w3.org/1999/xlink'><image x:href='/etc/logo.png'/></svg>",
    b"<svg><image href='/run/pipe'/></svg>",
    b"<svg><s:image xmlns:s='http://www.w3.org/2000/svg' href='x'/></svg>",
    b"<svg><rect fill='url(/run/pipe)'/></svg>",
    b"<svg><style>@import 'x';</style></svg>",
    b"<svg><script>1</script></svg>",
    b"<svg><foreignObject/></svg>",
    b"<svg><use href='http://example/#a'/></svg>",
    b"<svg><g id='a'><use href='#a'/></g></svg>",
    b"<svg><defs><g><use href='#b'/></g></defs></svg>",
    b"<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg><title>&a;</title></svg>",
    b"<?xml-stylesheet href='x'?><svg/>",
    b"<g><svg/></g>",
    b"<svg><rect></svg>",
    b"<svg>" + b"<g>" * 60 + b"</g>" * 60 + b"</svg>",
    b"<svg><g id='a'>" + b"<path/>" * 1000 + b"</g>" + b"<use href='#a'/>" * 1000 + b"</svg>",
]


@pytest.mark.parametrize("image", UNSAFE)
def test_a_picture_that_reaches_outside_itself_is_none(image: bytes) -> None:
    """Qt would draw a picture of this machine's, or wait for ever on a pipe in its place."""
    assert not is_plain_svg(image)
    for raw in (
        b64encode(image).decode(),
        "data:image/svg+xml;base64," + b64encode(image).decode(),
        "data:image/svg+xml," + quote(image),
        "data:image/svg+xml;base64," + b64encode(gzip.compress(image)).decode(),
        "data:image/svg+xml;base64," + b64encode(image.decode().encode("utf-16")).decode(),
    ):
        assert not isinstance(read_qr(raw), QrPicture)


def test_the_shapes_of_a_code() -> None:
    modules = "".join(f"<use href='#m' x='{x}' y='{y}'/>" for x in range(177) for y in range(177))
    module = "<defs><rect id='m' width='1' height='1'/></defs>"
    code = f"<svg viewBox='0 0 177 177'>{module}{modules}</svg>"
    assert is_plain_svg(code.encode())


@given(st.binary() | st.text().map(lambda text: f"<svg>{text}</svg>".encode(errors="replace")))
def test_any_bytes_are_plain_or_not(content: bytes) -> None:
    assert is_plain_svg(content) in (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "bankidse:///?token=7c40b5c1-...",
        "https://app.example/open?x=1",
        "HTTPS://APP.EXAMPLE/",
        "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a66a7525beef148ae8",
        "qr-deep-link-url",
        "data:text/plain,hello",
        "data:text/plain;base64," + b64encode(PNG).decode(),
        "frejaeid+v2.x-y://bindUserToTransaction?transactionReference=abc",
        b64encode(b"no picture at all").decode(),
        b64encode(b"<html>svg</html>").decode(),
        b64encode(b"a word before <svg/>").decode(),
        "AAAA",
        "åäö",
        "x" * LARGEST_QR,
    ],
)
def test_text_is_encoded_as_it_is(text: str) -> None:
    assert read_qr(text) == QrText(text)


def test_uri_scheme_comes_before_base64() -> None:
    assert read_qr("bankid." + "A" * 9) == QrText("bankid." + "A" * 9)


@given(st.text() | JSON | st.binary().map(lambda image: b64encode(image).decode()))
def test_any_qr_data(data: object) -> None:
    prompt = read_qr(data)
    match prompt:
        case None:
            return
        case QrText():
            assert prompt.text == data
            assert 0 < len(prompt.text.encode()) <= LARGEST_QR
        case QrPicture():
            assert prompt.raw == data
            assert prompt.image
