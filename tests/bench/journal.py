"""The journal at a million entries, beside plain SQLite with the same rows, in the same run."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.records.journal.journal import FILE, Journal
from kiosk.records.journal.verifier import (
    BEGINNING,
    CONTEXT,
    ENTRIES,
    Head,
    entry_hash,
    open_to_read,
    verify,
)
from tests.bench.figures import Figure
from tests.support.journals import DESK, KEYS, filled, finished

ENTRIES_BEFORE: Final = 1_000_000
RUNS: Final = 5
OPENED: Final = 50
APPENDED: Final = 200
"""Entries for each run of appending: each is on the disk before the next."""


def measure() -> list[Figure]:
    """Opening at most 2, appending at most 3, verifying at most 10 times as long."""
    with tempfile.TemporaryDirectory() as name:
        journal, plain = Path(name, FILE), Path(name, "plain.sqlite3")
        _fill(journal, plain)
        return [
            _beside(
                f"open {OPENED} times", lambda: _open(journal), lambda: _open_plain(plain), 2.0
            ),
            _beside(
                f"append {APPENDED}", lambda: _append(journal), lambda: _append_plain(plain), 3.0
            ),
            _beside("verify", lambda: _verify(journal), lambda: _read_plain(plain), 10.0),
        ]


def _beside(name: str, ours: Callable[[], None], plain: Callable[[], None], limit: float) -> Figure:
    """In turn, so that both find the machine alike."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(RUNS):
        for act, taken in zip((ours, plain), times, strict=True):
            began = time.perf_counter()
            act()
            taken.append((time.perf_counter() - began) * 1000)
    return Figure.median(
        f"journal: {name}, 1,000,000 entries", times[0], "ms", limit=limit, baseline=times[1]
    )


def _fill(journal: Path, plain: Path) -> None:
    """Both with the same rows, in one transaction: entry by entry would take hours."""
    filled(journal.parent, 2)
    with closing(sqlite3.connect(journal)) as connection:
        body = connection.execute("SELECT body FROM entry WHERE seq = 2").fetchone()[0]
        text = connection.execute("SELECT text FROM head").fetchone()[0]
        connection.execute("DROP TRIGGER entry_is_next")
        connection.execute("DROP TRIGGER entry_is_kept")
        connection.execute("DELETE FROM entry")
        last = BEGINNING
        rows = []
        for seq in range(1, ENTRIES_BEFORE + 1):
            last = entry_hash(last, seq, body)
            rows.append((seq, body, last))
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?)", rows)
        name = text.partition('"journal":"')[2][:32]
        head = Head(name, len(rows), last, 0, BEGINNING, KEYS.public, DESK, "")
        signature = KEYS.signing.sign(CONTEXT + head.text().encode())
        connection.execute("UPDATE head SET text = ?, signature = ?", (head.text(), signature))
        connection.commit()
    with closing(sqlite3.connect(plain, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, body TEXT, hash BLOB)")
        connection.execute("CREATE TABLE head (text TEXT, signature BLOB)")
        connection.execute("INSERT INTO head VALUES (?, ?)", (head.text(), signature))
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?)", rows)
        connection.execute("COMMIT")


def _open(journal: Path) -> None:
    for _ in range(OPENED):
        Journal(journal, KEYS, DESK).close()


def _plain(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _open_plain(plain: Path) -> None:
    for _ in range(OPENED):
        with closing(_plain(plain)) as connection:
            connection.execute("SELECT * FROM head").fetchone()
            connection.execute("SELECT * FROM entry ORDER BY seq DESC LIMIT 1").fetchone()


def _append(journal: Path) -> None:
    with closing(Journal(journal, KEYS, DESK)) as opened:
        for _ in range(APPENDED):
            opened.append(finished())


def _append_plain(plain: Path) -> None:
    with closing(_plain(plain)) as connection:
        body, hash_ = connection.execute("SELECT body, hash FROM entry WHERE seq = 2").fetchone()
        for _ in range(APPENDED):
            connection.execute("INSERT INTO entry (body, hash) VALUES (?, ?)", (body, hash_))


def _verify(journal: Path) -> None:
    with closing(open_to_read(journal)) as connection:
        verify(connection, KEYS.public)


def _read_plain(plain: Path) -> None:
    with closing(_plain(plain)) as connection:
        for _row in connection.execute(ENTRIES):
            pass
