"""What a desk has written down, as its tests read it."""

from __future__ import annotations

from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.host import desk_secret
from kiosk.records.journal.journal import FILE
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.reading import WrittenEntry, read
from kiosk.records.journal.verifier import Verified, files_of, open_to_read, verify


@dataclass(frozen=True)
class Written:
    """All entries of a journal that was found good."""

    entries: list[WrittenEntry]
    verified: Verified

    @classmethod
    def of(cls, data: Path, anchors: Path | None = None) -> Written:
        """Those of the desk with this data folder. Raises `NotVerified`."""
        found = desk_secret.find(data)
        assert found is not None
        key = JournalKeys.from_secret(found[0]).public
        with closing(open_to_read(data / FILE)) as connection:
            verified = verify(connection, key, None if anchors is None else files_of(anchors))
        with closing(open_to_read(data / FILE)) as connection:
            return cls(list(read(connection)), verified)

    @property
    def types(self) -> list[str]:
        return [entry.type for entry in self.entries]

    def of_type(self, type_: str) -> list[WrittenEntry]:
        return [entry for entry in self.entries if entry.type == type_]

    def one(self, type_: str) -> WrittenEntry:
        [entry] = self.of_type(type_)
        return entry

    def by_attempt(self) -> dict[str, list[str]]:
        """The types of the entries about each attempt, in order."""
        types: dict[str, list[str]] = defaultdict(list)
        for entry in self.entries:
            if entry.attempt is not None:
                types[entry.attempt].append(entry.type)
        return types
