"""The tables are those that the code names, on each kind of database."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from kiosk.receiver import database
from kiosk.receiver.settings import ConfigurationError
from kiosk.receiver.store import Store
from kiosk.receiver.tables import METADATA


def test_migrations_lead_to_the_tables_that_the_code_names(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    assert database.is_current(store.engine)


def test_a_second_migration_changes_nothing(store: Store) -> None:
    database.migrate(store.engine)
    assert database.is_current(store.engine)


def test_an_empty_database_is_not_current(tmp_path: Path) -> None:
    engine = database.connect(f"sqlite:///{tmp_path / 'empty.sqlite3'}")
    assert not database.is_current(engine)
    engine.dispose()


@pytest.mark.parametrize("address", ["", "nothing", "mysql://x/y", "postgresql+nothing://x"])
def test_an_address_of_no_database_is_refused_without_being_quoted(address: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        database.connect(address)
    assert "x/y" not in str(refused.value)
