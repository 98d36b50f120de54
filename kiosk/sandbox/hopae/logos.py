"""Small logos for some of the providers: plain shapes, so that nobody's trade mark is copied."""

import zlib

from flask import Blueprint, Response, abort

from kiosk.sandbox.hopae.catalogue import PROVIDERS
from kiosk.sandbox.middleware import install_faults
from kiosk.sandbox.png import Colour, file
from kiosk.sandbox.state import State

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


def svg(colour: str) -> bytes:
    """Draw a rounded square of `colour` (RRGGBB), as SVG."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_SIZE} {_SIZE}">'
        f'<rect width="{_SIZE}" height="{_SIZE}" rx="16" fill="#{colour}"/></svg>'
    ).encode()


def blueprint(state: State) -> Blueprint:
    """``/logos/PROVIDER.png`` or ``.svg``, which need no credentials."""
    pages = Blueprint("logos", __name__, url_prefix="/logos")
    install_faults(pages, state)

    @pages.get("/<provider_id>.<kind>")
    def logo(provider_id: str, kind: str) -> Response:
        provider = PROVIDERS.get(provider_id)
        if provider is None or provider.colour is None or kind != provider.logo_kind:
            abort(404)
        if kind == "svg":
            return Response(svg(provider.colour), mimetype="image/svg+xml")
        return Response(png(provider.colour), mimetype="image/png")

    return pages
