"""Bytes that a service sends as text: base64, however it is written (RFC 4648; RFC 2397)."""

from __future__ import annotations

import binascii
import re
from typing import Final
from urllib.parse import unquote

LARGEST_FILE: Final = 16_000_000
"""Bytes of one picture or document, once base64 is decoded."""

_SLICE: Final = 262_144
"""Characters of base64 at a time; a multiple of four."""

_DATA_URL: Final = re.compile(r"\s*data:[^,]{0,200};\s*base64\s*,", re.IGNORECASE)
"""What stands before base64 in a `data:` URL (RFC 2397, 3)."""
_URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")
"""The other alphabet of base64 (RFC 4648, 5)."""
_SPACE: Final = b" \t\r\n\f\v"


def decode_base64(content: object) -> bytes | None:
    """The bytes whose base64 (RFC 4648, 4 and 5) `content` is; None where it is not.

    It may be broken into lines, without its padding, and the data of a `data:` URL. None also for
    more than `LARGEST_FILE` bytes.
    """
    if not isinstance(content, str):
        return None
    prefix = _DATA_URL.match(content)
    if prefix:
        content = unquote(content[prefix.end() :])
    decoded, held = bytearray(), b""
    try:
        for start in range(0, len(content), _SLICE):
            if len(decoded) > LARGEST_FILE:
                return None
            part = content[start : start + _SLICE].encode("ascii")
            held += part.translate(_URL_SAFE, delete=_SPACE)
            ready = (len(held) - 1) // 4 * 4  # the last four, which may be padded, are kept
            decoded += _from_base64(held[:ready])
            held = held[ready:]
        bare = held.rstrip(b"=")
        if bare != held and (len(held) != 4 or len(bare) < 2):
            return None
        decoded += _from_base64(bare)
    except ValueError:  # among them binascii.Error; and characters that are not ASCII
        return None
    return bytes(decoded) if len(decoded) <= LARGEST_FILE else None


def _from_base64(bare: bytes) -> bytes:
    """What characters without padding stand for. Raises `ValueError`."""
    if b"=" in bare:
        raise ValueError("padding within base64")
    return binascii.a2b_base64(bare + b"=" * (-len(bare) % 4), strict_mode=True)
