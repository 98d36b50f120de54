"""The stores that the receiver's parts are tested on: SQLite, and a real PostgreSQL."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.receiver.database import connect
from kiosk.receiver.sealing import Sealer
from kiosk.receiver.store import Store
from kiosk.receiver.tables import METADATA
from tests.support.centre import KEY, store_at
from tests.support.postgres import Postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with Postgres() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of SQLite with the tables: it is copied in no time."""
    file = tmp_path_factory.mktemp("centre") / "centre.sqlite3"
    store_at(f"sqlite:///{file}").engine.dispose()
    return file


@pytest.fixture(scope="session")
def on_postgres(postgres: Postgres) -> Iterator[Store]:
    store = store_at(postgres.address)
    yield store
    store.engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path, empty_file: Path) -> Iterator[Store]:
    """An empty store, on each kind of database."""
    if request.param == "postgresql":
        store: Store = request.getfixturevalue("on_postgres")
        with store.engine.begin() as connection:
            for table in reversed(METADATA.sorted_tables):
                connection.execute(table.delete())
        yield store
        return
    file = shutil.copy(empty_file, tmp_path)
    store = Store(connect(f"sqlite:///{file}"), Sealer((KEY,)))
    yield store
    store.engine.dispose()
