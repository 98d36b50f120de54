"""The database: how it is reached, and brought to the state that this version needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError
from sqlalchemy.sql.dml import Insert

from kiosk.receiver.settings import ConfigurationError

CONNECTIONS: Final = 20
"""At the most, of one process."""

PATIENCE: Final = 5.0
"""Seconds for which a request waits for a connection, or for SQLite's only writer."""


def connect(address: str) -> Engine:
    """The database at `address`, which is not reached before it is used.

    Raises `ConfigurationError`.
    """
    try:
        url = make_url(address)
        is_sqlite = url.get_backend_name() == "sqlite"
        arguments: dict[str, Any] = (
            {"timeout": PATIENCE} if is_sqlite else {"connect_timeout": int(PATIENCE)}
        )
        engine = create_engine(
            url,
            connect_args=arguments,
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_timeout=PATIENCE,
            # A database that was started anew meanwhile costs nobody a refused request.
            pool_pre_ping=True,
            # No value stands in the text of an exception, which might be logged.
            hide_parameters=True,
        )
    except (ArgumentError, ImportError):
        raise ConfigurationError(
            "database: expected postgresql+psycopg://… or sqlite:///…"
        ) from None
    if engine.dialect.name not in {"postgresql", "sqlite"}:
        raise ConfigurationError("database: expected postgresql+psycopg://… or sqlite:///…")
    if is_sqlite:
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    for statement in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA secure_delete = ON",
    ):
        connection.execute(statement)


def unless_there(engine: Engine, table: Table) -> Insert:
    """An INSERT of a row that is left as it is where it is there already."""
    if engine.dialect.name == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


# -- migrations ------------------------------------------------------------------------------------


def migrate(engine: Engine) -> None:
    """Bring the tables to what this version needs; all of it, or nothing."""
    configuration = _configuration()
    with engine.begin() as connection:
        configuration.attributes["connection"] = connection
        command.upgrade(configuration, "head")


def is_current(engine: Engine) -> bool:
    """Whether the tables are those that this version needs."""
    wanted = ScriptDirectory.from_config(_configuration()).get_current_head()
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == wanted


def _configuration() -> Config:
    configuration = Config()
    configuration.set_main_option(
        "script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%")
    )
    return configuration
