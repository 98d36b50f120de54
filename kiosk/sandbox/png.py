"""PNG files from compressed rows, as the specification lays them out (w3.org/TR/png-3)."""

import struct
import zlib
from enum import IntEnum


class Colour(IntEnum):
    """How the pixels are encoded."""

    GREY = 0
    RGBA = 6


def file(width: int, height: int, depth: int, colour: Colour, packed: bytes) -> bytes:
    """Return a PNG of `packed` rows, each of which begins with its filter byte."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
