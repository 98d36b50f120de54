"""The journal for people and programs: as lines, as JSON, as a table."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kiosk.records.journal.verifier import ENTRIES, NotVerified

COLUMNS: Final = (
    *("seq", "at", "service_at", "desk", "staff", "type", "attempt", "details", "hash"),
)
"""Of the table. `details` is a JSON object of all else that the entry says."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a text for a formula, when it begins with it."""


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """An entry as it was written, by this version of the program or any other."""

    seq: int
    at: str
    service_at: str | None
    desk: str
    staff: str | None
    type: str
    details: Mapping[str, Any]
    """All else that the event says, by its own names."""
    hash: str

    @property
    def attempt(self) -> str | None:
        """The attempt that it is about."""
        attempt = self.details.get("attempt")
        return attempt if isinstance(attempt, str) else None


def read(connection: sqlite3.Connection) -> Iterator[WrittenEntry]:
    """Every entry, in order. Raises `NotVerified` at one that cannot be read."""
    seq = 0
    try:
        for seq, body, hash_ in connection.execute(ENTRIES):
            fields = json.loads(body)
            event = dict(fields["event"])
            yield WrittenEntry(
                seq,
                fields["at"],
                fields.get("service_at"),
                fields["desk"],
                fields.get("staff"),
                event.pop("type"),
                event,
                hash_.hex(),
            )
    except (sqlite3.DatabaseError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise NotVerified(f"Entry {seq} cannot be read.", seq) from None


def as_line(entry: WrittenEntry) -> str:
    """One line for people; values are written as JSON, so that no line is two."""
    said = " ".join(
        f"{name}={value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"
        for name, value in entry.details.items()
        if name != "attempt"
    )
    words = (f"{entry.seq:>7}", entry.at, entry.staff or "-", entry.attempt or "-", entry.type)
    return "  ".join((*words, said)).rstrip()


def as_json(entry: WrittenEntry) -> str:
    """One JSON object on one line."""
    fields: dict[str, Any] = {"seq": entry.seq, "at": entry.at, "service_at": entry.service_at}
    fields |= {"desk": entry.desk, "staff": entry.staff, "type": entry.type}
    fields |= {name: value for name, value in entry.details.items() if name not in fields}
    return json.dumps(fields | {"hash": entry.hash}, ensure_ascii=False)


def as_row(entry: WrittenEntry) -> str:
    """One row of a table (RFC 4180), of which no cell is a formula."""
    details = {name: value for name, value in entry.details.items() if name != "attempt"}
    return _row(
        entry.seq,
        entry.at,
        entry.service_at,
        entry.desk,
        entry.staff,
        entry.type,
        entry.attempt,
        json.dumps(details, ensure_ascii=False),
        entry.hash,
    )


def heading() -> str:
    """The first row of the table."""
    return _row(*COLUMNS)


def _row(*cells: object) -> str:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(
        _harmless("" if cell is None else str(cell)) for cell in cells
    )
    return text.getvalue()


def _harmless(cell: str) -> str:
    """As OWASP advises against CSV injection: what could be a formula is put behind a quote."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
