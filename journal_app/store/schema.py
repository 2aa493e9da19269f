"""Laying out the tables of a new file, and the number that says which layout a file has."""

from __future__ import annotations

from sqlalchemy import Connection

from journal_app.errors import NewerFormat
from journal_app.store.tables import SCHEMA, SEARCH_STATEMENTS, metadata


def lay_out(connection: Connection) -> None:
    """Make every table, index and trigger of the current schema in an empty file."""
    metadata.create_all(connection, checkfirst=False)
    for statement in SEARCH_STATEMENTS:
        connection.exec_driver_sql(statement)
    set_version(connection, SCHEMA)


def version_of(connection: Connection) -> int:
    """The schema number of the file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def set_version(connection: Connection, version: int) -> None:
    """Write the schema number."""
    connection.exec_driver_sql(f"PRAGMA user_version = {int(version)}")


def refuse_newer(version: int) -> None:
    """Refuse a file of a later version before anything is written.

    Raises:
        NewerFormat: its number is above ours.
    """
    if version > SCHEMA:
        raise NewerFormat
