"""The coding of an answer's body undone (RFC 9110, 8.4), within bounds.

urllib3 takes what a cut-off gzip stream holds for the whole of it. Here a stream that does not come
to its own end is broken, as one that a connection cuts off is.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

_PIECE: Final = 65_536
"""Bytes that one step of decompression gives at most: a bomb costs no memory."""

_GZIP: Final = zlib.MAX_WBITS | 16
"""What tells zlib to expect gzip's own header and trailer."""

_MOST_CODINGS: Final = 5
"""One upon the other; no answer has two."""


class ContentDecodingError(Exception):
    """A body is not what its `Content-Encoding` says, or is incomplete."""


def decoded(pieces: Iterable[bytes], content_encoding: str) -> Iterator[bytes]:
    """What `pieces` hold under the codings named, each undone in turn.

    gzip is the one coding that is asked for; `deflate` is undone as well. Raises
    `ContentDecodingError`.
    """
    names = [name.strip().lower() for name in content_encoding.split(",")]
    codings = [name for name in names if name not in {"", "identity"}]
    if len(codings) > _MOST_CODINGS:
        raise ContentDecodingError("too many codings")
    for name in reversed(codings):
        match name:
            case "gzip" | "x-gzip":
                pieces = _inflated(pieces, _GZIP)
            case "deflate":
                pieces = _inflated(pieces, zlib.MAX_WBITS)
            case _:
                raise ContentDecodingError("a coding that was not asked for")
    yield from pieces


def _inflated(pieces: Iterable[bytes], window: int) -> Iterator[bytes]:
    """One coding undone. No bytes at all, as after a `204`, are none under any coding.

    What stands behind the end of a stream is another one (RFC 1952, 2.2) or, as with every other
    reader, padding that is passed over.
    """
    stream = zlib.decompressobj(window)
    is_begun = False
    is_further = False
    for piece in pieces:
        while piece:
            if stream.eof:
                stream, is_further = zlib.decompressobj(window), True
            is_begun = True
            try:
                yield stream.decompress(piece, _PIECE)
            except zlib.error as error:
                if is_further:
                    return
                raise ContentDecodingError("damaged") from error
            piece = stream.unused_data if stream.eof else stream.unconsumed_tail  # noqa: PLW2901
    if is_begun and not stream.eof:
        raise ContentDecodingError("cut off")
