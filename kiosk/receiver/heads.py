"""Heads of the desks' journals, held against each other and against the results that came.

A desk sends the signed head of its journal once a minute while there is something new. Whoever
rewrites a journal cannot take back what was sent: a head that names fewer entries, or an entry by
another hash, tells of it. What lies between two heads is for `journal verify` to find, which takes
all of them as its anchors (`identity-kiosk-receiver anchors`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    and_,
    delete,
    func,
    literal,
    select,
    update,
)

from kiosk.receiver import desks
from kiosk.receiver.desks import Desk
from kiosk.receiver.store import Store, now
from kiosk.receiver.tables import DESK, FINDING, HEAD, RESULT
from kiosk.records.journal.keys import READING
from kiosk.records.journal.verifier import Head, NotVerified, read_anchor
from kiosk.whole_files import write_whole

LARGEST: Final = 64_000
"""Bytes of a head as it is sent; none is nearly as long."""

KEPT_WHOLE: Final = timedelta(days=30)
"""For so long each head is kept, and after that the last of a day."""

READ_AT_ONCE: Final = 500
"""Heads in one answer, which a desk reads up to a size."""

_OFF_AT_MOST: Final = 300.0
"""Seconds between this machine's clock and that of a desk that reads its heads back."""

_NAME: Final = r"[0-9a-f]{32}"
_HASH_BYTES: Final = 32
_LARGEST_ENTRY: Final = 2**62


class Refused(Exception):
    """It is no head of this desk's: it is not kept."""


def take(store: Store, name: str, document: bytes) -> None:
    """Keep a head of the desk `name`, and whatever it contradicts. Raises `Refused`."""
    try:
        head = read_anchor(document)
    except NotVerified:
        raise Refused from None
    if (
        not re.fullmatch(_NAME, head.journal)
        or {len(head.hash), len(head.base_hash)} != {_HASH_BYTES}
        or not 0 < head.seq < _LARGEST_ENTRY
    ):
        raise Refused
    with store.engine.begin() as connection:
        try:
            desk = desks.find(connection, store, name)
        except desks.NoSuchDesk:
            raise Refused from None
        if desk.cut_off_at is not None:
            raise Refused
        is_known = _is_key_of(connection, desk, head.key)
        if is_known:
            desks.report(connection, desk)
            _keep(connection, store, desk, head, document)
        else:
            _find(connection, store, desk, "A head came that is signed with another key.")
    if not is_known:
        raise Refused


def read_back(store: Store, name: str, time: str, signature: bytes, start: int) -> list[str]:
    """The heads of the desk `name` that still count, oldest first, from the one at `start` on.

    At most `READ_AT_ONCE`. Raises `Refused` for whoever does not show, by a signature of now, to
    have the key of the desk's journal: a desk that is cut off may still be verified.
    """
    if not re.fullmatch(r"[0-9]{1,11}", time) or abs(now().timestamp() - int(time)) > _OFF_AT_MOST:
        raise Refused
    with store.engine.connect() as connection:
        try:
            desk = desks.find(connection, store, name)
            if desk.journal_key is None:
                raise Refused
            public = Ed25519PublicKey.from_public_bytes(desk.journal_key)
            public.verify(signature, READING + time.encode())
        except (desks.NoSuchDesk, InvalidSignature, ValueError):
            raise Refused from None
        query = (
            select(HEAD.c.document)
            .where(HEAD.c.desk_id == desk.id, HEAD.c.received_at > _since(desk))
            .order_by(HEAD.c.received_at, HEAD.c.journal, HEAD.c.entry, HEAD.c.hash)
            .offset(start)
            .limit(READ_AT_ONCE)
        )
        return [document.decode() for document in connection.execute(query).scalars()]


def _is_key_of(connection: Connection, desk: Desk, key: bytes) -> bool:
    """Whether `key` is the desk's. The first that comes is, where none was set beforehand."""
    if desk.journal_key is None:
        connection.execute(
            update(DESK)
            .where(DESK.c.id == desk.id, DESK.c.journal_key.is_(None))
            .values(journal_key=key)
        )
    # Two may be the first at once: what counts is which one is there now.
    known = connection.execute(select(DESK.c.journal_key).where(DESK.c.id == desk.id)).scalar_one()
    return bool(known == key)


def _keep(connection: Connection, store: Store, desk: Desk, head: Head, document: bytes) -> None:
    values = {
        "desk_id": desk.id,
        "journal": head.journal,
        "entry": head.seq,
        "hash": head.hash,
        "received_at": now(),
        "document": document,
    }
    # Before it is one of those that it is held against.
    faults = list(_contradictions(connection, desk, head))
    kept = store.unless_there(HEAD).values(values).returning(HEAD.c.entry)
    if connection.execute(kept).first() is not None:
        for fault in faults:
            _find(connection, store, desk, fault)


def _contradictions(connection: Connection, desk: Desk, head: Head) -> Iterator[str]:
    heads, results = (_of_journal(table, desk, head.journal) for table in (HEAD, RESULT))
    for seq, hash_ in ((head.seq, head.hash), (head.base_seq, head.base_hash)):
        if _is_any(connection, heads, HEAD.c.entry == seq, HEAD.c.hash != hash_):
            yield f"Entry {seq} of its journal was rewritten: two heads name it differently."
        if _is_any(connection, results, RESULT.c.entry == seq, RESULT.c.entry_hash != hash_):
            yield _differs_from_result(seq)
    known = [
        connection.execute(select(func.max(table.c.entry)).where(journal)).scalar_one() or 0
        for table, journal in ((HEAD, heads), (RESULT, results))
    ]
    if head.seq < max(known):
        yield f"Its journal was shortened: it ended before entry {max(known)}, which was known."
    others = (HEAD.c.desk_id == desk.id) & (HEAD.c.received_at > _since(desk))
    if not known[0] and _is_any(connection, others, HEAD.c.journal != head.journal):
        yield "Another journal was put in the place of its own."


def hold_entry_against(
    connection: Connection, store: Store, desk: Desk, journal: str, entry: int, hash_: bytes
) -> None:
    """Hold the journal's entry that a result names against the head of that entry."""
    heads = _of_journal(HEAD, desk, journal)
    if _is_any(connection, heads, HEAD.c.entry == entry, HEAD.c.hash != hash_):
        _find(connection, store, desk, _differs_from_result(entry))


def _of_journal(table: Table, desk: Desk, journal: str) -> ColumnElement[bool]:
    """What has come of a journal, as far as it still counts."""
    return and_(
        table.c.desk_id == desk.id,
        table.c.journal == journal,
        table.c.received_at > _since(desk),
    )


def _since(desk: Desk) -> datetime:
    return desk.settled_at or desk.added_at


def _is_any(connection: Connection, *conditions: ColumnElement[bool]) -> bool:
    return connection.execute(select(literal(1)).where(*conditions).limit(1)).first() is not None


def _differs_from_result(entry: int) -> str:
    return f"Entry {entry} of its journal was rewritten: a result names it differently."


def _find(connection: Connection, store: Store, desk: Desk, text: str) -> None:
    """Enter what does not fit; once, however often it is seen."""
    connection.execute(
        store.unless_there(FINDING).values(desk_id=desk.id, found_at=now(), text=text)
    )


# -- looking ---------------------------------------------------------------------------------------


def findings(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Heads that do not fit: `desk`, `found_at` and `text`, the last first."""
    query = (
        select(DESK.c.name.label("desk"), FINDING.c.found_at, FINDING.c.text)
        .join(DESK)
        .order_by(FINDING.c.found_at.desc(), FINDING.c.id.desc())
    )
    return list(connection.execute(query))


def last_of_each(connection: Connection) -> dict[str, int]:
    """The entry of the last head of each desk, by its name."""
    query = select(DESK.c.name, func.max(HEAD.c.entry)).join(HEAD).group_by(DESK.c.name)
    return {row[0]: row[1] for row in connection.execute(query)}


def write_anchors(store: Store, name: str, folder: Path) -> int:
    """Write the heads of a desk as anchors for `journal verify`; how many.

    Raises `NoSuchDesk`, `OSError`.
    """
    number = 0
    with store.engine.connect() as connection:
        desk = desks.find(connection, store, name)
        heads = select(HEAD).where(HEAD.c.desk_id == desk.id).order_by(HEAD.c.received_at)
        for row in connection.execute(heads):
            number += 1
            # With the hash: two heads of one entry are just what the verifier has to see.
            file = f"journal-{row.journal[:8]}-{row.entry:012}-{row.hash.hex()[:8]}.json"
            write_whole(folder / file, row.document)
    return number


def thin_out(store: Store) -> int:
    """Of each day that is past `KEPT_WHOLE`, leave the last head of a journal; how many went."""
    day = func.date(HEAD.c.received_at)
    before = now() - KEPT_WHOLE
    keys = (HEAD.c.desk_id, HEAD.c.journal, HEAD.c.entry, HEAD.c.hash)
    number = (
        func.row_number()
        .over(partition_by=(HEAD.c.desk_id, HEAD.c.journal, day), order_by=HEAD.c.entry.desc())
        .label("number")
    )
    old = select(*keys, number).where(HEAD.c.received_at < before).subquery()
    gone = select(old.c.desk_id, old.c.journal, old.c.entry, old.c.hash).where(old.c.number > 1)
    with store.engine.begin() as connection:
        rows = connection.execute(gone).all()
        for row in rows:
            connection.execute(
                delete(HEAD).where(*(key == row[place] for place, key in enumerate(keys)))
            )
    return len(rows)
