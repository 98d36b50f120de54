"""The journal at work: entries are added to it, read from it, and after years removed from it."""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Self

import msgspec

from kiosk.records.journal import verifier
from kiosk.records.journal.database import connect, roll_back
from kiosk.records.journal.events import Body, Event, JournalBegun, JournalPruned, decode, encode
from kiosk.records.journal.faults import JournalFault, JournalUnavailable, of_sqlite
from kiosk.records.journal.keys import JournalKeys
from kiosk.records.journal.verifier import BEGINNING, CONTEXT, Head, entry_hash, parse_head

FILE: Final = "journal.sqlite3"
"""Its name in the data folder."""

_PRUNED_AT_ONCE: Final = 10_000
"""Entries that are looked at for their age in one transaction."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry, as it is read."""

    seq: int
    hash: bytes
    body: Body


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Something that was begun and is not at its end, such as an attempt or a run."""

    name: str
    run: str
    seq: int
    """Of the entry that tells most of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """What an entry means for the list of what is unfinished."""

    begins: Mapping[str, str] | None = None
    """Names that are unfinished from here on, or are continued, each with its run."""
    ends: tuple[str, ...] = ()


_NO_CHANGE: Final = Change()


class Journal:
    """An open journal. Safe from any thread, and beside other processes with the same file.

    Each entry is on the disk, and the head with it, when `append` returns.
    """

    def __init__(self, path: Path, keys: JournalKeys, desk: str, *, anew: bool = False) -> None:
        """Open the journal at `path`, or begin one. `desk` is the desk's name.

        `anew` is whether one that is begun is not the first one with these keys.
        Its end is held against its head; the whole of it is not read. Raises `JournalUnavailable`.
        """
        self.path = path
        self.desk = desk
        self._keys = keys
        self._public = keys.public
        self._lock = threading.Lock()
        self._signed = ""
        """The text of the head as this process has last signed or verified it."""
        self._connection, is_new = connect(path)
        try:
            with self._lock:
                if is_new:
                    self._begin(anew=anew)
                else:
                    self._head = self._checked_head()
                self._identity = _identity(path)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        roll_back(self._connection)
        self._connection.close()

    # -- writing -------------------------------------------------------------------------------

    def append(
        self,
        event: Event,
        *,
        staff: str | None = None,
        service_at: datetime | None = None,
        change: Change = _NO_CHANGE,
    ) -> int:
        """Add an entry; its number. `change` is made with it, or not at all, as the entry.

        Raises `JournalUnavailable`: then nothing has been added.
        """
        body = self._body(event, staff, service_at)
        with self._lock, self._transaction():
            head = self._current_head()
            seq = self._add(head, body)
            for name in change.ends:
                self._connection.execute("DELETE FROM unfinished WHERE name = ?", (name,))
            for name, run in (change.begins or {}).items():
                self._connection.execute(
                    "INSERT OR REPLACE INTO unfinished VALUES (?, ?, ?)", (name, run, seq)
                )
        return seq

    def prune(self, older_than: timedelta, now: datetime) -> int:
        """Remove the entries that are older, and say so in a new entry; how many were removed.

        `now` is from a clock that nobody at the desk can put forward: a service's. What is
        unfinished stays, and all that comes after it. Raises `JournalUnavailable`.
        """
        limit = stamp(now - older_than)
        removed = 0
        while True:
            with self._lock, self._transaction():
                count = self._prune_some(limit, older_than.days)
            removed += count
            if count < _PRUNED_AT_ONCE:
                return removed

    def try_to_write(self) -> None:
        """Raise `JournalUnavailable` where an entry could not be added now; adds none."""
        with self._lock, self._transaction():
            self._current_head()
            # A full disk is found out by what is written to it alone. Nothing of this is left.
            self._connection.execute("INSERT INTO unfinished VALUES ('', '', 0)")
            self._connection.execute("DELETE FROM unfinished WHERE name = ''")

    def digest(self, content_hash: bytes) -> str:
        """A keyed digest of what a SHA-256 was made of."""
        return self._keys.digest(content_hash)

    # -- reading -------------------------------------------------------------------------------

    @property
    def head(self) -> tuple[Head, bytes]:
        """The signed head as it is now, and its signature. Raises `JournalUnavailable`."""
        with self._lock:
            try:
                text, signature = self._head_row()
            except sqlite3.Error as error:
                raise of_sqlite(error) from None
            return self._checked(text, signature), signature

    def entries(self, after: int = 0) -> Iterator[Entry]:
        """The entries from one on, in their order. Raises `JournalUnavailable`."""
        while True:
            with self._lock:
                try:
                    rows = self._connection.execute(
                        "SELECT seq, body, hash FROM entry WHERE seq > ? ORDER BY seq LIMIT 500",
                        (after,),
                    ).fetchall()
                except sqlite3.Error as error:
                    raise of_sqlite(error) from None
            for seq, body, hash_ in rows:
                try:
                    yield Entry(seq, hash_, decode(body))
                except msgspec.DecodeError:
                    raise JournalUnavailable(JournalFault.DAMAGED, f"entry {seq}") from None
                after = seq
            if not rows:
                return

    def entry(self, seq: int) -> Entry | None:
        """The entry of that number. Raises `JournalUnavailable`."""
        found = next(self.entries(seq - 1), None)
        return found if found is not None and found.seq == seq else None

    def last_of(self, type_: str, attempt: str | None = None) -> Entry | None:
        """The last entry of that type, or of that type about `attempt`.

        Raises `JournalUnavailable`.
        """
        with self._lock:
            try:
                row = self._connection.execute(
                    "SELECT seq FROM entry WHERE body ->> '$.event.type' = :type"
                    " AND (:attempt IS NULL OR body ->> '$.event.attempt' = :attempt)"
                    " ORDER BY seq DESC LIMIT 1",
                    {"type": type_, "attempt": attempt},
                ).fetchone()
            except sqlite3.Error as error:
                raise of_sqlite(error) from None
        return None if row is None else self.entry(row[0])

    def unfinished(self) -> tuple[Unfinished, ...]:
        """What has been begun and is not at its end. Raises `JournalUnavailable`."""
        with self._lock:
            try:
                rows = self._connection.execute(
                    "SELECT name, run, seq FROM unfinished ORDER BY seq"
                ).fetchall()
            except sqlite3.Error as error:
                raise of_sqlite(error) from None
        return tuple(Unfinished(*row) for row in rows)

    # -- within a transaction ------------------------------------------------------------------

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All of it or nothing. Raises `JournalUnavailable`."""
        if _identity(self.path) != self._identity:
            # SQLite would go on writing to a file that nobody can find any more.
            raise JournalUnavailable(JournalFault.GONE)
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise of_sqlite(error) from None
        finally:
            roll_back(self._connection)

    def _begin(self, *, anew: bool) -> None:
        """The head and the first entry of a new journal, in the transaction of its tables."""
        try:
            name = secrets.token_hex(16)
            nothing = Head(name, 0, BEGINNING, 0, BEGINNING, self._public, self.desk, "")
            self._add(nothing, self._body(JournalBegun(anew=anew), None, None))
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise of_sqlite(error) from None

    def _body(self, event: Event, staff: str | None, service_at: datetime | None) -> str:
        return encode(
            Body(
                at=stamp(_now()),
                service_at=None if service_at is None else stamp(service_at),
                desk=self.desk,
                staff=staff,
                event=event,
            )
        )

    def _add(self, head: Head, body: str) -> int:
        seq = head.seq + 1
        hash_ = entry_hash(head.hash, seq, body)
        self._connection.execute("INSERT INTO entry VALUES (?, ?, ?)", (seq, body, hash_))
        self._renew(head, seq, hash_, (head.base_seq, head.base_hash))
        return seq

    def _renew(self, head: Head, seq: int, hash_: bytes, base: tuple[int, bytes]) -> Head:
        renewed = Head(head.journal, seq, hash_, *base, self._public, self.desk, stamp(_now()))
        text = renewed.text()
        signature = self._signature(text)
        self._connection.execute("INSERT OR IGNORE INTO head VALUES (1, '', x'', 0)")
        self._connection.execute(
            "UPDATE head SET text = ?, signature = ?, base_seq = ?", (text, signature, base[0])
        )
        self._head = renewed
        self._signed = text
        return renewed

    def _current_head(self) -> Head:
        """The head that the next entry is chained to; another process may have renewed it."""
        text, signature = self._head_row()
        return self._head if text == self._signed else self._checked(text, signature)

    def _head_row(self) -> tuple[str, bytes]:
        row = self._connection.execute(verifier.HEAD).fetchone()
        if row is None:
            raise JournalUnavailable(JournalFault.DAMAGED, "head")
        return row[0], row[1]

    def _checked(self, text: str, signature: bytes) -> Head:
        """The head that this desk has signed. Raises `JournalUnavailable`.

        A signature of this kind is always the same for the same text (RFC 8032), and to make it
        takes half as long as to verify it.
        """
        try:
            head = parse_head(text)
        except verifier.NotVerified as fault:
            raise JournalUnavailable(JournalFault.DAMAGED, str(fault)) from None
        if head.key != self._public or self._signature(text) != signature:
            raise JournalUnavailable(JournalFault.DAMAGED, "signature")
        return head

    def _signature(self, text: str) -> bytes:
        return self._keys.signing.sign(CONTEXT + text.encode())

    def _checked_head(self) -> Head:
        """The head, which names the last entry as it is. Raises `JournalUnavailable`."""
        try:
            text, signature = self._head_row()
            last = self._connection.execute(
                "SELECT seq, hash, body FROM entry ORDER BY seq DESC LIMIT 1"
            ).fetchone()
        except sqlite3.Error as error:
            raise of_sqlite(error) from None
        head = self._checked(text, signature)
        self._signed = text
        if last is None or (last[0], last[1]) != (head.seq, head.hash):
            raise JournalUnavailable(JournalFault.DAMAGED, f"entry {head.seq}")
        return head

    def _prune_some(self, limit: str, days: int) -> int:
        head = self._current_head()
        [oldest] = self._connection.execute("SELECT min(seq) FROM unfinished").fetchone()
        last = head.base_seq
        last_hash = head.base_hash
        rows = self._connection.execute(
            "SELECT seq, hash, body ->> '$.at' FROM entry WHERE seq < ? ORDER BY seq LIMIT ?",
            (head.seq if oldest is None else min(oldest, head.seq), _PRUNED_AT_ONCE),
        )
        for seq, hash_, at in rows:
            if not at < limit:
                break
            last, last_hash = seq, hash_
        count = int(last - head.base_seq)
        if count:
            first = head.base_seq + 1
            note = JournalPruned(
                first=first, last=last, last_hash=last_hash.hex(), older_than_days=days
            )
            base = (last, last_hash)
            head = self._renew(head, head.seq, head.hash, base)
            self._connection.execute("DELETE FROM entry WHERE seq <= ?", (last,))
            self._add(head, self._body(note, None, None))
        return count


def stamp(instant: datetime) -> str:
    """An instant as the journal writes it: UTC, to the millisecond."""
    utc = instant.astimezone(UTC).isoformat(timespec="milliseconds")
    return utc.removesuffix("+00:00") + "Z"


def _now() -> datetime:
    return datetime.now(UTC)


def _identity(path: Path) -> tuple[int, int]:
    """What a file is, whatever its name leads to."""
    try:
        status = path.stat()
    except OSError:
        raise JournalUnavailable(JournalFault.GONE) from None
    return status.st_dev, status.st_ino
