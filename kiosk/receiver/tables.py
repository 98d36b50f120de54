"""The tables. `kiosk/receiver/migrations` makes them; a test holds one against the other."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator


class Instant(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no zone: it is taken off there, and put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        if not isinstance(value, datetime):
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


_Number = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only where their column is an INTEGER."""

METADATA: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

DESK: Final = Table(
    "desk",
    METADATA,
    Column("id", Integer, Identity(), primary_key=True),
    Column("name", String(64), nullable=False, unique=True),
    # What its webhooks are signed with, sealed.
    Column("secret", LargeBinary, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("cut_off_at", Instant),
    Column("reported_at", Instant),
    # The public key of its journal: as it was set, or that of the first head that came.
    Column("journal_key", LargeBinary),
    # What came before is held against nothing any more: somebody has looked into what did not fit.
    Column("settled_at", Instant),
)

RESULT: Final = Table(
    "result",
    METADATA,
    Column("desk_id", ForeignKey("desk.id"), primary_key=True),
    # The desk's own, one for each result however often it is sent.
    Column("id", String(32), primary_key=True),
    Column("received_at", Instant, nullable=False),
    Column("accepted_on", Date, nullable=False),
    Column("method", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    # The keyed digest of the case reference: it is found by it, and not read from it.
    Column("case_digest", LargeBinary),
    # All that the desk has handed over, sealed; null once it was erased.
    Column("payload", LargeBinary),
    # The entry of the desk's journal by which it was received.
    Column("journal", String(32), nullable=False),
    Column("entry", _Number, nullable=False),
    Column("entry_hash", LargeBinary, nullable=False),
    Index(None, "received_at"),
    Index(None, "accepted_on", "method", "outcome"),
    Index(None, "case_digest"),
    Index(None, "desk_id", "journal", "entry"),
)

HEAD: Final = Table(
    "head",
    METADATA,
    Column("desk_id", ForeignKey("desk.id"), primary_key=True),
    Column("journal", String(32), primary_key=True),
    Column("entry", _Number, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("received_at", Instant, nullable=False),
    # As the desk has sent it: an anchor for `journal verify`.
    Column("document", LargeBinary, nullable=False),
    Index(None, "received_at"),
)

FINDING: Final = Table(
    "finding",
    METADATA,
    Column("id", _Number, Identity(), primary_key=True),
    Column("desk_id", ForeignKey("desk.id"), nullable=False),
    Column("found_at", Instant, nullable=False),
    Column("text", Text, nullable=False),
    UniqueConstraint("desk_id", "text"),
)

ACCESS: Final = Table(
    "access",
    METADATA,
    Column("id", _Number, Identity(), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("who", Text, nullable=False),
    Column("act", Text, nullable=False),
    # The result that was looked at, or how many; never what is in them.
    Column("what", Text, nullable=False),
    Index(None, "at"),
)
