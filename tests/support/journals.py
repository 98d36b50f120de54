"""Journals of a test, and how somebody would tamper with one."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.records.journal.events import AttemptBegun, AttemptFinished
from kiosk.records.journal.journal import FILE, Journal
from kiosk.records.journal.keys import JournalKeys

SECRET: Final = bytes(range(32))
KEYS: Final = JournalKeys.from_secret(SECRET)
DESK: Final = "Front desk 1"
ATTEMPT: Final = "K7-4F2Q"


def open_journal(folder: Path, keys: JournalKeys = KEYS) -> Journal:
    return Journal(folder / FILE, keys, DESK)


def begun(attempt: str = ATTEMPT, provider: str = "bankidse") -> AttemptBegun:
    return AttemptBegun(attempt=attempt, service="hopae", provider=provider)


def finished(attempt: str = ATTEMPT, outcome: str = "verified") -> AttemptFinished:
    return AttemptFinished(attempt=attempt, outcome=outcome)


def filled(folder: Path, entries: int = 10, keys: JournalKeys = KEYS) -> Path:
    """A journal that has been closed; its first entry is of its beginning."""
    with open_journal(folder, keys) as journal:
        for number in range(entries - 1):
            journal.append(finished(outcome="verified" if number % 2 else "expired"))
    return folder / FILE


def copied(journal: Path, folder: Path) -> Path:
    """A copy, with whatever SQLite has beside it."""
    folder.mkdir(exist_ok=True)
    for file in journal.parent.glob(f"{journal.name}*"):
        shutil.copy2(file, folder)
    return folder / journal.name


Statement = str | tuple[str, tuple[object, ...]]
"""SQL, with or without values."""


def tamper(path: Path, *statements: Statement) -> None:
    """Change a journal as somebody can who may write to its file: its triggers hold up nobody."""
    with closing(sqlite3.connect(path)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(*((statement,) if isinstance(statement, str) else statement))
        for _name, sql in triggers:
            connection.execute(sql)
        connection.commit()
