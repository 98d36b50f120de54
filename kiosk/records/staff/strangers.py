"""Names that were tried at this desk and are nobody's, so that they are locked out as any other.

Otherwise the lock-out would tell a guesser who works here. What was typed as a name may be a PIN:
what is kept of it is a hash, which is as hard to guess back as that of a PIN.
"""

from __future__ import annotations

import secrets
from typing import Final, Self

import msgspec
from msgspec import Struct

from kiosk.records.staff.lockout import LockOut

FILE: Final = "staff-tried.json"
"""Its name in the data folder; only the desk's user can read it."""

MOST: Final = 512
"""Names that are kept. Of more, those go that were tried least, the oldest first."""


class Stranger(Struct, frozen=True, forbid_unknown_fields=True):
    """A name that is nobody's."""

    name: str
    """Argon2's own form (PHC string), with the salt that all of them share."""
    lock_out: LockOut


class Strangers(Struct, frozen=True, forbid_unknown_fields=True):
    """All such names, in the order in which they were last tried."""

    salt: bytes
    tried: tuple[Stranger, ...] = ()

    @classmethod
    def read(cls, content: bytes | None) -> Self:
        """What `content` says; nothing, where that is damaged or there is none."""
        if content is not None:
            try:
                return msgspec.json.decode(content, type=cls)
            except msgspec.DecodeError:
                pass  # nobody's account depends on it
        return cls(secrets.token_bytes(16))

    def content(self) -> bytes:
        """What `read` reads."""
        return msgspec.json.encode(self)

    def lock_out(self, name: str) -> LockOut:
        """Of this hash of a name, as it counts now."""
        known = (one.lock_out for one in self.tried if one.name == name)
        return next(known, LockOut()).renewed()

    def with_tried(self, name: str, lock_out: LockOut) -> Strangers:
        """These, once `name` has been tried, and is locked out so."""
        others = [one for one in self.tried if one.name != name]
        while len(others) >= MOST:
            others.remove(min(others, key=lambda one: one.lock_out.failures))
        return Strangers(self.salt, (*others, Stranger(name, lock_out)))
