"""What a service's `qrData` is: a picture, or text to be encoded."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.hopae.sessions import LARGEST_QR, read_qr
from kiosk.visit.domain import QrPicture, QrText
from tests.services.hopae.samples import JSON

PNG = b"\x89PNG\r\n\x1a\nrest"
JPEG = b"\xff\xd8\xff\xe0rest"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
PICTURES = [
    PNG,
    JPEG,
    SVG,
    b"<?xml version='1.0'?>\n<svg/>",
    b"\xef\xbb\xbf<?xml version='1.0'?><!-- made by hand --><svg/>",
    b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'><svg/>",
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


@pytest.mark.parametrize(
    "text",
    [
        "bankidse:///?token=7c40b5c1-...",
        "https://app.example/open?x=1",
        "HTTPS://APP.EXAMPLE/",
        "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a66a7525beef148ae8",
        "qr-deep-link-url",
        "data:text/plain,hello",
        "frejaeid+v2.x-y://bindUserToTransaction?transactionReference=abc",
        b64encode(b"no picture at all").decode(),
        b64encode(b"<html>svg</html>").decode(),
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
