"""What is on its way to the organisation's own system, sealed, and bounded in number and age."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from kiosk.locks import hold
from kiosk.records.sealed import SealBroken, SealedFolder

FOLDER: Final = "outbox"
"""Its name in the data folder."""

MOST: Final = 500
"""Parcels. A desk that has so many has not been looked after for days."""

LARGEST: Final = 256_000_000
"""Bytes of all new parcels together: pictures are most of it, where they are asked for.

What a proof adds to a parcel later comes on top; it is smaller than the parcel.
"""

LONGEST: Final = timedelta(days=7)
"""How long a parcel is kept, whatever keeps it from being delivered."""

_LOCK: Final = ".lock"


class OutboxFull(Exception):
    """A parcel was not kept, since there are so many already."""


class Parcel(Struct, frozen=True, kw_only=True):
    """One result for one target."""

    id: str
    """The result's own, the same for every target; 32 hexadecimal digits."""
    target: str
    attempt: str
    accepted: datetime
    """In UTC."""
    body: bytes
    """JSON, as it is sent each time."""
    has_proof: bool = False
    """Whether the target gets a signed PDF, too."""
    proof: bytes = b""
    """The PDF, as it is sent each time; empty until it has been made."""
    is_refused: bool = False
    """Whether the target does not want it; it is then not tried again by itself."""
    tries: int = 0
    trouble: str | None = None
    """Why the last try failed: the word of a `kiosk.visit.handover.Trouble`."""
    number: int | None = None

    @property
    def name(self) -> str:
        """What tells it from every other parcel."""
        return f"{self.id}-{self.target}"

    def __repr__(self) -> str:
        return f"Parcel({self.name!r})"


class Outbox:
    """The parcels of this desk. Safe from any thread and beside other processes."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """`folder` is the desk's data folder, `key` the one that it seals with."""
        self._folder = folder / FOLDER
        self._sealed = SealedFolder(self._folder, key, FOLDER)

    def put(self, parcel: Parcel) -> None:
        """Keep a new parcel; it is on the disk when this returns. Raises `OutboxFull`, `OSError`.

        Where it cannot be kept, there is none.
        """
        content = msgspec.msgpack.encode(parcel)
        if len(self._sealed.names()) >= MOST or self._sealed.size() + len(content) > LARGEST:
            raise OutboxFull
        self._sealed.put(parcel.name, content)

    def change(self, parcel: Parcel) -> None:
        """Keep what is known of it now. Whoever does holds it. Raises `OSError`."""
        self._sealed.put(parcel.name, msgspec.msgpack.encode(parcel))

    def names(self) -> tuple[str, ...]:
        """Those of all parcels, readable or not. Raises `OSError`."""
        return self._sealed.names()

    def get(self, name: str) -> Parcel:
        """Raises `KeyError` where it is gone, `SealBroken`, `OSError`."""
        content = self._sealed.get(name)
        try:
            return msgspec.msgpack.decode(content, type=Parcel)
        except msgspec.DecodeError:  # of another version of this program
            raise SealBroken(name) from None

    def age(self, name: str) -> timedelta:
        """How long ago it was last changed. Raises `OSError`."""
        return timedelta(seconds=self._sealed.age(name))

    def remove(self, name: str) -> bool:
        """Keep it no longer; whether it was there. Raises `OSError`."""
        return self._sealed.remove(name)

    def tidy(self) -> None:
        """Remove what processes that were killed have left beside the parcels. Raises `OSError`."""
        with suppress(FileNotFoundError):
            for file in list(self._folder.iterdir()):
                if file.suffix == _LOCK and file.stem not in self._sealed.names():
                    with self.held(file.stem):  # which takes it away, unless somebody has it
                        pass

    @contextmanager
    def held(self, name: str) -> Iterator[bool]:
        """Whether nobody else does anything with the parcel as long as the block lasts.

        Otherwise somebody else does just now. Raises `OSError`.
        """
        file = self._folder / (name + _LOCK)
        held = hold(file)
        try:
            yield held is not None
        finally:
            if held is not None:
                os.close(held)  # first, since Windows deletes nothing that is open
                with suppress(OSError):  # another process may hold it by now
                    file.unlink()
