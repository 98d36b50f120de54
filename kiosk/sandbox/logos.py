"""Small logos for some of the providers: a coloured disc, so that nobody's trade mark is copied."""

import struct
import zlib

from flask import Blueprint, Response, abort

from kiosk.sandbox.catalogue import PROVIDERS

_SIZE = 64


def png(colour: str) -> bytes:
    """Draw a disc of `colour` (RRGGBB) on nothing, as PNG."""
    ink = bytes.fromhex(colour) + b"\xff"
    centre = (_SIZE - 1) / 2
    rows = bytearray()
    for y in range(_SIZE):
        rows.append(0)
        for x in range(_SIZE):
            inside = (x - centre) ** 2 + (y - centre) ** 2 <= centre**2
            rows += ink if inside else bytes(4)
    header = struct.pack(">IIBBBBB", _SIZE, _SIZE, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def blueprint() -> Blueprint:
    """``/logos/PROVIDER.png``."""
    pages = Blueprint("logos", __name__, url_prefix="/logos")

    @pages.get("/<provider_id>.png")
    def logo(provider_id: str) -> Response:
        provider = PROVIDERS.get(provider_id)
        if provider is None or provider.colour is None:
            abort(404)
        return Response(png(provider.colour), mimetype="image/png")

    return pages
