#!/usr/bin/env python3
"""Verify an identity kiosk's journal: python3 verify_journal.py JOURNAL [--anchors FOLDER].

This one file is all that an auditor needs, with Python 3.11 or newer and the package
`cryptography`. The kiosk itself verifies with it, too (`identity-kiosk journal verify`).

What is held against what:

* Each entry's hash is SHA-256 over the hash of the entry before, its own number (8 bytes, the
  highest first) and its text. An entry that was changed, removed or put elsewhere breaks the chain.
* The head names the last entry by number and hash, and is signed (Ed25519) anew with each entry. So
  a journal that ends too early is found, or one that was written anew without the desk's key.
* What was pruned by age is named in the head as its base, the number and hash of the last entry
  that is gone: the chain begins there.
* An anchor is a head that was put aside elsewhere. A journal that was rewritten together with its
  head, or put back to an earlier state, contradicts it. A desk has one journal: an anchor that its
  key has signed for another one tells that this one was put in its place.

The exit status is 0 where everything holds, 1 where something does not, 2 where nothing could be
read. The first entry that is not as it was written is named by its number.
"""

from __future__ import annotations

import argparse
import base64
import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

CONTEXT = b"identity-kiosk journal head 1\n"
"""What stands before the text of a head where it is signed."""

BEGINNING = bytes(32)
"""The hash before the first entry."""

HEAD = "SELECT text, signature FROM head"
ENTRIES = "SELECT seq, body, hash FROM entry ORDER BY seq"
COLUMNS = """
SELECT count(*), sum(hidden) FROM sqlite_schema AS tables, pragma_table_xinfo(tables.name)
WHERE tables.name IN ('entry', 'head') AND tables.type = 'table' AND tables.sql LIKE 'CREATE TABLE%'
"""

BROKEN = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What Python raises for a damaged database; the latter where not even SQLite's message of it can
be read."""

LARGEST_VALUE = 1_000_000
"""Bytes of an entry or a head; none is nearly as long."""

LARGEST_ANCHOR = 64_000
"""Bytes of an anchor's file; none is nearly as long."""


class NotVerified(Exception):
    """The journal is not as the desk has written it. The text says where."""

    def __init__(self, text: str, entry: int | None = None) -> None:
        super().__init__(text)
        self.entry = entry
        """The number of the first bad entry; None where no single one is at fault."""


class Unreadable(Exception):
    """There is no journal, or it cannot be read. The text says why."""


@dataclass(frozen=True)
class Head:
    """A signed statement about the whole journal."""

    journal: str
    """The journal's own name, drawn at its beginning."""
    seq: int
    """The number of its last entry."""
    hash: bytes
    """The hash of its last entry."""
    base_seq: int
    """The number of the last entry that was pruned; 0 where none was."""
    base_hash: bytes
    key: bytes
    """The public key (Ed25519, 32 bytes) of the desk."""
    desk: str
    at: str
    """When it was signed, by the desk's clock."""

    def text(self) -> str:
        """As it is signed and stored."""
        return json.dumps(
            {
                "journal": self.journal,
                "desk": self.desk,
                "seq": self.seq,
                "hash": self.hash.hex(),
                "base_seq": self.base_seq,
                "base_hash": self.base_hash.hex(),
                "at": self.at,
                "key": self.key.hex(),
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )


@dataclass(frozen=True)
class Verified:
    """What holds."""

    head: Head
    entries: int
    anchors: int
    """How many anchors of this journal were held against it; not those of entries long pruned."""


def entry_hash(before: bytes, seq: int, body: str) -> bytes:
    """The hash of an entry, which vouches for all entries before it as well."""
    return sha256(before + seq.to_bytes(8, "big") + body.encode()).digest()


def parse_head(text: object) -> Head:
    """The head in `text`, whoever has signed it. Raises `NotVerified`."""
    try:
        if not isinstance(text, str):
            raise TypeError
        fields = json.loads(text)
        head = Head(
            str(fields["journal"]),
            int(fields["seq"]),
            bytes.fromhex(fields["hash"]),
            int(fields["base_seq"]),
            bytes.fromhex(fields["base_hash"]),
            bytes.fromhex(fields["key"]),
            str(fields["desk"]),
            str(fields["at"]),
        )
        if not 0 <= head.base_seq <= head.seq or (head.base_seq == 0) != (
            head.base_hash == BEGINNING
        ):
            raise ValueError
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise NotVerified("The head cannot be read.") from None
    return head


def read_head(text: object, signature: object, key: bytes | None = None) -> Head:
    """The head in `text`, once its signature holds: with `key`, or else with the one it names.

    Raises `NotVerified`.
    """
    head = parse_head(text)
    if key is not None and head.key != key:
        raise NotVerified("The head is signed with another key than this desk's.")
    try:
        if not isinstance(text, str) or not isinstance(signature, bytes):
            raise ValueError
        public = Ed25519PublicKey.from_public_bytes(head.key)
        public.verify(signature, CONTEXT + text.encode())
    except (InvalidSignature, ValueError):
        raise NotVerified("The signature of the head does not hold.") from None
    return head


def read_anchor(document: bytes, key: bytes | None = None) -> Head:
    """The head in an anchor's file. Raises `NotVerified`."""
    try:
        fields: Any = json.loads(document)
        text, signature = fields["head"], base64.b64decode(fields["signature"], validate=True)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise NotVerified("It cannot be read.") from None
    return read_head(text, signature, key)


def anchor_document(text: str, signature: bytes) -> bytes:
    """An anchor's file, which `read_anchor` reads."""
    fields = {"head": text, "signature": base64.b64encode(signature).decode()}
    return json.dumps(fields, ensure_ascii=False).encode() + b"\n"


def verify(
    connection: sqlite3.Connection,
    key: bytes | None = None,
    anchors: Iterable[tuple[str, bytes]] | None = None,
) -> Verified:
    """Hold everything against everything else.

    `key` is the desk's public key, where it is known from elsewhere. `anchors` are names and
    contents; None where there are none to look at, and no anchor of this journal is then missed.
    Raises `NotVerified`.
    """
    # Before the journal: a desk that writes meanwhile would have put aside a head beyond its end.
    documents = None if anchors is None else list(anchors)
    try:
        connection.execute("BEGIN")  # one state of the journal, whatever is added meanwhile
        row = connection.execute(HEAD).fetchone()
    except BROKEN as error:
        raise _damaged(error) from None
    if row is None:
        raise NotVerified("There is no head.")
    head = read_head(row[0], row[1], key)
    anchored = _read_anchors(documents, head)
    entries = _verify_entries(
        connection, head, {seq: hash_ for seq, (_, hash_) in anchored.items()}
    )
    for seq, (name, _hash) in anchored.items():
        if seq > head.seq:
            raise NotVerified(
                f"The journal ends with entry {head.seq}, but {name} knows entry {seq}.",
                head.seq + 1,
            )
    return Verified(head, entries, sum(seq >= head.base_seq for seq in anchored))


def _verify_entries(connection: sqlite3.Connection, head: Head, anchored: dict[int, bytes]) -> int:
    seq, last = head.base_seq, head.base_hash
    if seq in anchored and anchored[seq] != last:
        raise NotVerified(f"What was pruned up to entry {seq} contradicts an anchor.", seq)
    first = seq
    try:
        # The loop does by itself what `entry_hash` does: a million calls take their time.
        for number, body, stored in connection.execute(ENTRIES):
            seq += 1
            if number != seq:
                raise NotVerified(f"Entry {seq} is missing.", seq)
            if not isinstance(body, str):
                raise NotVerified(f"Entry {seq} is not a text.", seq)
            last = sha256(last + seq.to_bytes(8, "big") + body.encode()).digest()
            if last != stored:
                raise NotVerified(f"Entry {seq} is not as it was written.", seq)
            if seq in anchored and anchored[seq] != last:
                raise NotVerified(f"Entry {seq} contradicts an anchor: it was rewritten.", seq)
    except BROKEN as error:
        raise NotVerified(f"Entry {seq + 1} cannot be read ({error}).", seq + 1) from None
    if seq != head.seq:
        text = "more" if seq > head.seq else "fewer"
        missing = min(seq, head.seq) + 1
        raise NotVerified(f"There are {text} entries than the head knows: {missing}.", missing)
    if last != head.hash:
        raise NotVerified(f"Entry {seq} is not the one that the head knows.", seq)
    return seq - first


def _read_anchors(
    documents: list[tuple[str, bytes]] | None, head: Head
) -> dict[int, tuple[str, bytes]]:
    """The names and hashes of this journal's anchors, by the number of the entry they know."""
    if documents is None:
        return {}
    ours: dict[int, tuple[str, bytes]] = {}
    for name, document in documents:
        try:
            known = read_anchor(document)
        except NotVerified as fault:
            raise NotVerified(f"The anchor {name} does not hold: {fault}") from None
        if known.journal == head.journal:
            if known.key != head.key:
                raise NotVerified(f"The anchor {name} was signed with another key.")
            other, hash_ = ours.setdefault(known.seq, (name, known.hash))
            if hash_ != known.hash:
                raise NotVerified(
                    f"The anchors {other} and {name} contradict each other.", known.seq
                )
        elif known.key == head.key:
            raise NotVerified(
                f"The anchor {name} is of another journal of this desk's: this one was put in its"
                " place."
            )
    if not ours:
        raise NotVerified("No anchor is of this journal: another one was put in its place.")
    return ours


# -- files -----------------------------------------------------------------------------------------


def open_to_read(path: Path) -> sqlite3.Connection:
    """The journal at `path`, which is not changed. Raises `Unreadable`, `NotVerified`."""
    try:
        if not path.is_file():
            raise Unreadable(f"{path}: there is no such file.")
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}.") from None
    place = path.absolute().as_uri()
    try:
        connection = sqlite3.connect(f"{place}?mode=ro", uri=True, isolation_level=None)
        try:
            _require_tables(connection)
        except sqlite3.OperationalError as error:
            connection.close()
            if error.sqlite_errorcode & 0xFF not in {
                sqlite3.SQLITE_CANTOPEN,
                sqlite3.SQLITE_READONLY,
            }:
                raise
            write_ahead = path.with_name(path.name + "-wal")
            if write_ahead.is_file() and write_ahead.stat().st_size:
                raise Unreadable(
                    f"{path}: copy it, with {write_ahead.name}, to a place that can be written."
                ) from None
            # Of a medium that can only be read, such as a disc.
            connection = sqlite3.connect(
                f"{place}?mode=ro&immutable=1", uri=True, isolation_level=None
            )
            _require_tables(connection)
    except BROKEN as error:
        raise _damaged(error) from None
    return connection


def _require_tables(connection: sqlite3.Connection) -> None:
    """Refuse what is computed where it is read, which might never come to an end."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    columns, hidden = connection.execute(COLUMNS).fetchone()
    if not columns:
        raise sqlite3.DatabaseError("no such table: head")
    if columns != 7 or hidden:
        connection.close()
        raise NotVerified("The file is no journal: its tables are not those of one.")


def files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The anchors in `folder`, by name. Raises `Unreadable`."""
    try:
        if not folder.is_dir():
            raise Unreadable(f"{folder}: there is no such folder.")
        for file in sorted(folder.glob("journal-*.json")):
            if file.is_file():  # a pipe would be read for ever
                with file.open("rb") as stream:
                    yield file.name, stream.read(LARGEST_ANCHOR)
    except OSError as error:
        raise Unreadable(f"{folder}: {error.strerror}.") from None


def fingerprint(key: bytes) -> str:
    """A public key as people compare it: sixteen groups of four digits and letters."""
    digest = sha256(key).hexdigest()
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def visible(text: str) -> str:
    """`text` on one line, with an escape for each character that cannot be seen.

    What stands in a journal or in a name of a file may be somebody's who would like to write over
    this terminal. In JSON, such a character has the same escape.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def _damaged(error: Exception) -> NotVerified:
    return NotVerified(f"The file is no journal, or it is damaged ({error}).")


def main() -> int:
    """Verify what the command line names; the exit status."""
    parser = argparse.ArgumentParser(description="Verify an identity kiosk's journal.")
    parser.add_argument("journal", type=Path, metavar="JOURNAL", help="the journal's file")
    parser.add_argument("--anchors", type=Path, metavar="FOLDER", help="where its heads were sent")
    parser.add_argument("--key", metavar="HEX", help="the desk's public key, in 64 digits")
    options = parser.parse_args()
    try:
        key = None if options.key is None else bytes.fromhex(options.key)
    except ValueError:
        parser.error("--key: expected 64 hexadecimal digits")
    anchors = None if options.anchors is None else files_of(options.anchors)
    try:
        with closing(open_to_read(options.journal)) as connection:
            verified = verify(connection, key, anchors)
    except Unreadable as error:
        print(visible(str(error)), file=sys.stderr)
        return 2
    except NotVerified as error:
        print(visible(f"NOT VERIFIED. {error}"))
        return 1
    head = verified.head
    first, last = head.base_seq + 1, head.seq
    print(visible(f"Verified: {verified.entries} entries, {first} to {last}, of {head.desk}."))
    print(visible(f"The last was signed at {head.at}."))
    if anchors is None:
        print("No anchors were named: a journal rewritten with the desk's own key is not found.")
    else:
        print(f"{verified.anchors} anchors agree.")
    if key is None:
        print(f"Signed with the key {head.key.hex()}.")
        print(f"Compare its fingerprint with the desk's: {fingerprint(head.key)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
