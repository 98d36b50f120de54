"""The desks that may hand anything over. Each has a key of its own, and can be cut off at once."""

from __future__ import annotations

import base64
import os
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.receiver.store import Store, note, now
from kiosk.receiver.tables import DESK, FINDING

NAME: Final = r"[a-z0-9][a-z0-9-]{0,63}"
"""What a desk may be called: it stands in its addresses."""

_SECRET_BYTES: Final = 32
_SECRET_MARK: Final = b"whsec_"

_REPORTED_AGAIN: Final = timedelta(seconds=30)
"""A report this soon after another is not worth writing the desk's row once more."""


class NoSuchDesk(Exception):
    """There is no desk of this name."""


class DeskExists(Exception):
    """There is a desk of this name already."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk as the receiver knows it."""

    id: int
    name: str
    secret: str = field(repr=False)
    """What its webhooks are signed with, as Standard Webhooks writes it."""
    added_at: datetime
    cut_off_at: datetime | None
    """Since when nothing is taken from it."""
    reported_at: datetime | None
    """When its last result or head came."""
    journal_key: bytes | None
    """Its journal's public key; None until its first head has come."""
    settled_at: datetime | None
    """When somebody last looked into what did not fit; what came before counts no more."""

    def is_silent(self, after: timedelta, at: datetime) -> bool:
        """Whether it has not reported for longer than `after`. One that is cut off is not."""
        return self.cut_off_at is None and at - (self.reported_at or self.added_at) > after


def add(store: Store, name: str, journal_key: bytes | None = None) -> Desk:
    """Let a desk in, with a new secret. Raises `DeskExists`; `ValueError` for such a name."""
    if not re.fullmatch(NAME, name):
        raise ValueError("expected a name of at most 64 small letters, digits and -")
    values = {
        "name": name,
        "secret": store.sealer.seal(_new_secret(), _place(name)),
        "added_at": now(),
        "journal_key": journal_key,
    }
    try:
        with store.engine.begin() as connection:
            connection.execute(insert(DESK).values(values))
            return find(connection, store, name)
    except IntegrityError:
        raise DeskExists(name) from None


def find(connection: Connection, store: Store, name: str) -> Desk:
    """The desk of this name, as it is now. Raises `NoSuchDesk`."""
    query = select(DESK).where(DESK.c.name == name)
    row = connection.execute(query).one_or_none() if re.fullmatch(NAME, name) else None
    if row is None:
        raise NoSuchDesk(name)
    return _read(store, row)


def every(connection: Connection, store: Store) -> list[Desk]:
    """All desks, by name."""
    return [_read(store, row) for row in connection.execute(select(DESK).order_by(DESK.c.name))]


def cut_off(store: Store, name: str) -> None:
    """Take nothing more from it, from the next request on. Raises `NoSuchDesk`."""
    _change(store, name, cut_off_at=now())


def restore(store: Store, name: str) -> Desk:
    """Take from it again, with a new secret: the old one may be in other hands.

    Raises `NoSuchDesk`.
    """
    sealed = store.sealer.seal(_new_secret(), _place(name))
    _change(store, name, cut_off_at=None, secret=sealed)
    with store.engine.connect() as connection:
        return find(connection, store, name)


def trust(store: Store, name: str, journal_key: bytes) -> None:
    """Hold its heads against this key from now on, as after its machine was replaced.

    Raises `NoSuchDesk`.
    """
    _change(store, name, journal_key=journal_key)


def settle(store: Store, name: str, who: str, reason: str) -> None:
    """Put away what was found of it, and hold its journal against what comes from now on.

    The evidence stays, and a note is in the access log. Raises `NoSuchDesk`.
    """
    here = select(DESK.c.id).where(DESK.c.name == name).scalar_subquery()
    _change(store, name, settled_at=now())
    with store.engine.begin() as connection:
        found = select(FINDING.c.text).where(FINDING.c.desk_id == here).order_by(FINDING.c.id)
        for text in connection.execute(found).scalars().all():
            note(connection, who, "settled a finding", f"{name}: {text} {reason}")
        connection.execute(delete(FINDING).where(FINDING.c.desk_id == here))


def report(connection: Connection, desk: Desk) -> None:
    """Note that something has come from it."""
    at = now()
    if desk.reported_at is None or at - desk.reported_at > _REPORTED_AGAIN:
        connection.execute(
            update(DESK)
            .where(
                DESK.c.id == desk.id,
                or_(DESK.c.reported_at.is_(None), DESK.c.reported_at < at),
            )
            .values(reported_at=at)
        )


def reseal(connection: Connection, store: Store) -> None:
    """Seal with the present key what an earlier one has sealed."""
    for row in connection.execute(select(DESK.c.id, DESK.c.name, DESK.c.secret)).all():
        if not store.sealer.is_current(row.secret):
            plain = store.sealer.open(row.secret, _place(row.name))
            sealed = store.sealer.seal(plain, _place(row.name))
            connection.execute(update(DESK).where(DESK.c.id == row.id).values(secret=sealed))


def _new_secret() -> bytes:
    return _SECRET_MARK + base64.b64encode(os.urandom(_SECRET_BYTES))


def _place(name: str) -> str:
    return f"desk.secret {name}"


def _change(store: Store, name: str, **values: object) -> None:
    with store.engine.begin() as connection:
        done = connection.execute(update(DESK).where(DESK.c.name == name).values(**values))
    if done.rowcount != 1:
        raise NoSuchDesk(name)


def _read(store: Store, row: Row[*tuple[Any, ...]]) -> Desk:
    secret = store.sealer.open(row.secret, _place(row.name)).decode()
    return Desk(
        row.id,
        row.name,
        secret,
        row.added_at,
        row.cut_off_at,
        row.reported_at,
        row.journal_key,
        row.settled_at,
    )
