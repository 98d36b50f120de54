"""Small logos for some of the providers: a coloured disc, so that nobody's trade mark is copied."""

import zlib

from flask import Blueprint, Response, abort

from kiosk.sandbox.hopae.catalogue import PROVIDERS
from kiosk.sandbox.png import Colour, file

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
    return file(_SIZE, _SIZE, 8, Colour.RGBA, zlib.compress(bytes(rows)))


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
