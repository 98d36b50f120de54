"""What every part of the receiver works with: the database, the sealer, and who may write."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, Insert, Table, insert

from kiosk.receiver.database import unless_there
from kiosk.receiver.sealing import Sealer
from kiosk.receiver.tables import ACCESS


@dataclass(frozen=True, slots=True)
class Store:
    """The database, and the key to its personal columns."""

    engine: Engine
    sealer: Sealer = field(repr=False)

    def unless_there(self, table: Table) -> Insert:
        """An INSERT of a row that is left as it is where it is there already."""
        return unless_there(self.engine, table)


def now() -> datetime:
    """This moment, by the receiver's clock."""
    return datetime.now(UTC)


def note(connection: Connection, who: str, act: str, what: str) -> None:
    """Enter an access in the log, in the transaction that reads or deletes what it is of."""
    connection.execute(insert(ACCESS).values(at=now(), who=who, act=act, what=what))
