"""Personal columns, sealed with a key that is not in the database (AES-256-GCM, RFC 5116)."""

from __future__ import annotations

import hmac
import os
import unicodedata
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_MARK_BYTES: Final = 4
"""Of what tells which key has sealed a value."""

_NONCE_BYTES: Final = 12


class NotOpened(Exception):
    """A sealed value is not what was sealed in its place, or its key is not there."""


class Sealer:
    """Seals with the first of its keys, and opens with whichever one has sealed.

    A value is bound to its place (table, column, row): moved elsewhere, it does not open.
    """

    def __init__(self, keys: tuple[bytes, ...]) -> None:
        """`keys` are of 32 bytes each."""
        self._ciphers = {_derived(key, b"mark")[:_MARK_BYTES]: AESGCM(key) for key in keys}
        self._first = next(iter(self._ciphers))
        self._digesting = tuple(_derived(key, b"digest") for key in keys)
        self.cookies = _derived(keys[0], b"cookies").hex()
        """What the cookies of signed-in browsers are signed with."""

    def seal(self, plain: bytes, place: str) -> bytes:
        """`plain`, for `place` alone."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = self._ciphers[self._first].encrypt(nonce, plain, place.encode())
        return self._first + nonce + sealed

    def open(self, sealed: bytes, place: str) -> bytes:
        """What was sealed for `place`. Raises `NotOpened`."""
        mark, rest = sealed[:_MARK_BYTES], sealed[_MARK_BYTES:]
        try:
            cipher = self._ciphers[mark]
            return cipher.decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], place.encode())
        except (KeyError, ValueError, InvalidTag):
            raise NotOpened(place) from None

    def is_current(self, sealed: bytes) -> bool:
        """Whether the first key has sealed it."""
        return sealed.startswith(self._first)

    def digests(self, text: str) -> tuple[bytes, ...]:
        """By which a sealed text is found again, for each key; the first is the one to store.

        Spaces around it, and small or capital letters, make no difference.
        """
        folded = unicodedata.normalize("NFKC", text).strip().casefold()
        plain = folded.encode("utf-8", "surrogatepass")
        return tuple(hmac.digest(key, plain, "sha256") for key in self._digesting)


def _derived(key: bytes, purpose: bytes) -> bytes:
    """A key of its own for each purpose: none of them tells anything of another."""
    return hmac.digest(key, b"identity-kiosk receiver " + purpose, sha256)
