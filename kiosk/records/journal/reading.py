"""The journal for people and programs: as lines, as JSON, as a table."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kiosk.records.journal.verifier import ENTRIES, NotVerified, visible

COLUMNS: Final = (
    *("seq", "at", "service_at", "desk", "staff", "type", "attempt", "details", "hash"),
)
"""Of the table. `details` is a JSON object of all else that the entry says."""

_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a text for a formula, when it begins with it. A tab and the end of
a line would, too: they are not written as such."""


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
            yield _entry(seq, json.loads(body), hash_)
    except (sqlite3.DatabaseError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise NotVerified(f"Entry {seq} cannot be read.", seq) from None


def _entry(seq: int, fields: dict[str, Any], hash_: bytes) -> WrittenEntry:
    """Raises `TypeError`, `ValueError` or `KeyError` where something is not as it has to be."""
    event = dict(fields["event"])
    texts = fields["at"], fields["desk"], event.pop("type")
    options = fields.get("service_at"), fields.get("staff")
    are_texts = all(isinstance(text, str) for text in (*texts, *filter(None, options)))
    if not (are_texts and isinstance(seq, int)):
        raise TypeError
    at, desk, type_ = texts
    service_at, staff = options
    return WrittenEntry(seq, at, service_at, desk, staff, type_, event, hash_.hex())


def as_line(entry: WrittenEntry) -> str:
    """One line for people: no line is two, and none writes over the terminal."""
    said = " ".join(
        f"{name}={value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"
        for name, value in entry.details.items()
        if name != "attempt"
    )
    words = (f"{entry.seq:>7}", entry.at, entry.staff or "-", entry.attempt or "-", entry.type)
    return visible("  ".join((*words, said)).rstrip())


def as_json(entry: WrittenEntry) -> str:
    """One JSON object on one line."""
    fields: dict[str, Any] = {"seq": entry.seq, "at": entry.at, "service_at": entry.service_at}
    fields |= {"desk": entry.desk, "staff": entry.staff, "type": entry.type}
    fields |= {name: value for name, value in entry.details.items() if name not in fields}
    return _json(fields | {"hash": entry.hash})


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
        # In half of Europe a spreadsheet parts cells at semicolons, whatever else stands there.
        _json(details).replace(";", r"\u003b"),
        entry.hash,
    )


def heading() -> str:
    """The first row of the table."""
    return _row(*COLUMNS)


def _json(fields: Mapping[str, Any]) -> str:
    return visible(json.dumps(fields, ensure_ascii=False))


def _row(*cells: object) -> str:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(
        _harmless("" if cell is None else visible(str(cell))) for cell in cells
    )
    return text.getvalue()


def _harmless(cell: str) -> str:
    """As OWASP advises against CSV injection: what could be a formula is put behind a quote."""
    return f"'{cell}" if cell.lstrip().startswith(_FORMULA) else cell
