"""Pictures and attachments with something wrong about them."""

import base64
import functools
import zlib
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from kiosk.sandbox.png import Colour, file

Attachment: TypeAlias = dict[str, str]
"""What the service calls an image or a document: ``contentType`` and ``content``, in base64."""

BOMB_SIDE: Final = 30_000

_SVG: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
)


def attachment(content_type: str, data: bytes) -> Attachment:
    """Return `data` as the service hands it on."""
    return {"contentType": content_type, "content": base64.b64encode(data).decode()}


def spoilt(good: Attachment, flaw: str) -> Attachment:
    """Return `good` with this flaw."""
    return _FLAWS[flaw](good)


def _truncated(good: Attachment) -> Attachment:
    data = base64.b64decode(good["content"])
    return attachment(good["contentType"], data[: len(data) // 2])


@functools.cache
def _bomb() -> bytes:
    """Draw a black PNG of 30,000 by 30,000: some 100 kB that would take a gigabyte to show."""
    row = bytes(1 + (BOMB_SIDE + 7) // 8)
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(row * 100) for _ in range(BOMB_SIDE // 100)) + packer.flush()
    return file(BOMB_SIDE, BOMB_SIDE, 1, Colour.GREY, packed)


_FLAWS: Final[Mapping[str, Callable[[Attachment], Attachment]]] = {
    "base64": lambda good: {**good, "content": "this is *not* base64!"},
    "bomb": lambda _: attachment("image/png", _bomb()),
    "empty": lambda good: {**good, "content": ""},
    "not_a_picture": lambda good: attachment(good["contentType"], b"SANDBOX: only some text\n" * 9),
    "svg": lambda _: attachment("image/svg+xml", _SVG),
    "truncated": _truncated,
    "wrong_type": lambda _: attachment("text/html", b"<!doctype html><h1>SANDBOX</h1>"),
}
