"""The journal's file: an SQLite database that lets nothing be changed in what it holds."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.records.journal.faults import JournalFault, JournalUnavailable, of_sqlite, of_system

APPLICATION_ID: Final = 0x49444B4A
"""`IDKJ`, in the header of the file."""

VERSION: Final = 1
"""Of the tables."""

PATIENCE: Final = 10.0
"""Seconds that another process of this desk may take to write its entry."""

LARGEST_LOG: Final = 4_000_000
"""Bytes that the write-ahead log keeps on the disk once its content is in the file."""

_TABLES: Final = """
CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    text TEXT NOT NULL,
    signature BLOB NOT NULL,
    base_seq INTEGER NOT NULL -- as in the text: what the triggers go by
) STRICT;
-- What is not at its end: found at the next start without reading all entries. Not part of the
-- record, and therefore not signed: it is made from the entries, and can be made again.
CREATE TABLE unfinished (
    name TEXT PRIMARY KEY,
    run TEXT NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entry_is_next BEFORE INSERT ON entry
WHEN NEW.seq <> 1 + coalesce(
    (SELECT max(seq) FROM entry), (SELECT base_seq FROM head), 0)
BEGIN SELECT RAISE(ABORT, 'an entry comes after the last one'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
WHEN OLD.seq > (SELECT base_seq FROM head)
BEGIN SELECT RAISE(ABORT, 'an entry is removed for its age alone'); END;
CREATE TRIGGER head_is_kept BEFORE DELETE ON head
BEGIN SELECT RAISE(ABORT, 'the head is renewed, never removed'); END;
"""


def connect(path: Path) -> tuple[sqlite3.Connection, bool]:
    """Open the database at `path`, or make it; and whether it is new. Only its user can read it.

    A new one has no head: whoever opens it writes one, in the transaction that this has begun.
    Raises `JournalUnavailable`.
    """
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Made here, so that it is nobody else's from its first byte; SQLite's own files beside
            # it take over its mode.
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise of_system(error) from None
    connection = sqlite3.connect(
        path, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    try:
        return connection, _prepare(connection)
    except sqlite3.Error as error:
        connection.close()
        raise of_sqlite(error) from None
    except UnicodeDecodeError:  # not even SQLite's own message of what is wrong can be read
        connection.close()
        raise JournalUnavailable(JournalFault.DAMAGED) from None
    except JournalUnavailable:
        connection.close()
        raise


def _prepare(connection: sqlite3.Connection) -> bool:
    for setting in (
        "synchronous = FULL",
        "trusted_schema = OFF",
        f"journal_size_limit = {LARGEST_LOG}",
    ):
        connection.execute(f"PRAGMA {setting}")
    # Which the file then keeps; SQLite answers with the mode that it has, whatever was asked for.
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise JournalUnavailable(JournalFault.UNSUITABLE)
    if _number(connection, "user_version") == VERSION:
        return False
    connection.execute("BEGIN IMMEDIATE")
    version = _number(connection, "user_version")
    if version > VERSION:
        raise JournalUnavailable(JournalFault.NEWER)
    if version == VERSION:  # another process has just made it
        connection.execute("COMMIT")
        return False
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise JournalUnavailable(JournalFault.DAMAGED)  # a database, and none of ours
    for statement in _statements():
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    return True


def _statements() -> list[str]:
    """One by one: `executescript` would end the transaction first."""
    statements, begun = [], ""
    for line in _TABLES.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            statements.append(begun)
            begun = ""
    return statements


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def roll_back(connection: sqlite3.Connection) -> None:
    """Give up a transaction that has failed, if it has not ended by itself."""
    if connection.in_transaction:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
