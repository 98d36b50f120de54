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
  head, or put back to an earlier state, contradicts it.

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
    """How many anchors of this journal were held against it."""


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
    try:
        connection.execute("BEGIN")  # one state of the journal, whatever is added meanwhile
        row = connection.execute(HEAD).fetchone()
    except sqlite3.DatabaseError as error:
        raise _damaged(error) from None
    if row is None:
        raise NotVerified("There is no head.")
    head = read_head(row[0], row[1], key)
    anchored = _read_anchors(anchors, head)
    entries = _verify_entries(connection, head, {known.seq: known for _, known in anchored})
    for name, known in anchored:
        if known.seq > head.seq:
            raise NotVerified(
                f"The journal ends with entry {head.seq}, but {name} knows entry {known.seq}.",
                head.seq + 1,
            )
    return Verified(head, entries, len(anchored))


def _verify_entries(connection: sqlite3.Connection, head: Head, anchored: dict[int, Head]) -> int:
    seq, last = head.base_seq, head.base_hash
    if seq in anchored and anchored[seq].hash != last:
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
            if seq in anchored and anchored[seq].hash != last:
                raise NotVerified(f"Entry {seq} contradicts an anchor: it was rewritten.", seq)
    except sqlite3.DatabaseError as error:
        raise NotVerified(f"Entry {seq + 1} cannot be read ({error}).", seq + 1) from None
    if seq != head.seq:
        text = "more" if seq > head.seq else "fewer"
        missing = min(seq, head.seq) + 1
        raise NotVerified(f"There are {text} entries than the head knows: {missing}.", missing)
    if last != head.hash:
        raise NotVerified(f"Entry {seq} is not the one that the head knows.", seq)
    return seq - first


def _read_anchors(
    anchors: Iterable[tuple[str, bytes]] | None, head: Head
) -> list[tuple[str, Head]]:
    if anchors is None:
        return []
    ours: list[tuple[str, Head]] = []
    for name, document in anchors:
        try:
            known = read_anchor(document)
        except NotVerified as fault:
            raise NotVerified(f"The anchor {name} does not hold: {fault}") from None
        if known.journal == head.journal:
            if known.key != head.key:
                raise NotVerified(f"The anchor {name} was signed with another key.")
            ours.append((name, known))
    if not ours:
        raise NotVerified("No anchor is of this journal: another one was put in its place.")
    return ours


# -- files -----------------------------------------------------------------------------------------


def open_to_read(path: Path) -> sqlite3.Connection:
    """The journal at `path`, which is not changed. Raises `Unreadable`, `NotVerified`."""
    if not path.is_file():
        raise Unreadable(f"{path}: there is no such file.")
    place = path.absolute().as_uri()
    try:
        connection = sqlite3.connect(f"{place}?mode=ro", uri=True, isolation_level=None)
        try:
            connection.execute(HEAD).fetchone()
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
            connection.execute(HEAD).fetchone()
    except sqlite3.DatabaseError as error:
        raise _damaged(error) from None
    return connection


def files_of(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The anchors in `folder`, by name. Raises `Unreadable`."""
    try:
        for file in sorted(folder.glob("journal-*.json")):
            yield file.name, file.read_bytes()
    except OSError as error:
        raise Unreadable(f"{folder}: {error.strerror}.") from None


def fingerprint(key: bytes) -> str:
    """A public key as people compare it: sixteen groups of four digits and letters."""
    digest = sha256(key).hexdigest()
    return " ".join(digest[start : start + 4] for start in range(0, len(digest), 4))


def _damaged(error: sqlite3.DatabaseError) -> NotVerified:
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
        print(error, file=sys.stderr)
        return 2
    except NotVerified as error:
        print(f"NOT VERIFIED. {error}")
        return 1
    head = verified.head
    print(
        f"Verified: {verified.entries} entries, {head.base_seq + 1} to {head.seq}, of {head.desk}."
    )
    print(f"The last was signed at {head.at}.")
    if anchors is None:
        print("No anchors were given: a journal rewritten with the desk's own key is not found.")
    else:
        print(f"{verified.anchors} anchors agree.")
    if key is None:
        print(f"Signed with the key {head.key.hex()}.")
        print(f"Compare its fingerprint with the desk's: {fingerprint(head.key)}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
