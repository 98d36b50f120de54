"""The keys of a journal, all drawn from one secret that never leaves the desk."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SECRET_LENGTH: Final = 32
"""Bytes of the secret, from the system's random generator."""

READING: Final = b"identity-kiosk journal heads read back 1\n"
"""What stands before the time where a desk signs that it reads its own heads back."""


@dataclass(frozen=True, slots=True)
class JournalKeys:
    """What a journal is signed with, and what results are digested with."""

    signing: Ed25519PrivateKey = field(repr=False)
    digesting: bytes = field(repr=False)

    @classmethod
    def from_secret(cls, secret: bytes) -> Self:
        """The keys of `secret`, each for one purpose (RFC 5869).

        Raises `ValueError` where it is not of `SECRET_LENGTH`.
        """
        if len(secret) != SECRET_LENGTH:
            raise ValueError("expected 32 bytes")
        signing = Ed25519PrivateKey.from_private_bytes(derived(secret, b"head"))
        return cls(signing, derived(secret, b"digest"))

    @property
    def public(self) -> bytes:
        """The 32 bytes by which a head can be verified."""
        return self.signing.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def reading_signature(self, time: str) -> bytes:
        """What shows, at `time` (seconds since 1970), that heads are read back by this desk."""
        return self.signing.sign(READING + time.encode())

    def digest(self, content_hash: bytes) -> str:
        """A keyed digest, from which nobody without the key can guess back what was digested."""
        return hmac.new(self.digesting, content_hash, sha256).hexdigest()


def derived(secret: bytes, purpose: bytes) -> bytes:
    """A key of 32 bytes for one `purpose` alone."""
    info = b"identity-kiosk journal " + purpose
    return HKDFExpand(SHA256(), 32, info).derive(secret)
