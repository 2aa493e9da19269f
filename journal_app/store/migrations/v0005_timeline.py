"""Schema 5: the Timeline lists decisions and crossings; short lines of the worker are found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"

_LISTED = "('shift', 'contact', 'check_in', 'weekly_five', 'outside_score', 'decision', 'crossing')"
_LINES = (("decision", "own_option"), ("follow_up", "what"), ("question", "asks"))
_FOUND = """UPDATE passage SET terms = trim(coalesce(terms, '') || char(10) || {column}, char(10))
    FROM {table} WHERE {table}.number = passage.number AND {column} IS NOT NULL"""


def upgrade() -> None:
    """Lay the index anew, put the lines into the passages, and have everything measured again."""
    op.drop_index("entry_timeline")
    op.create_index(
        "entry_timeline",
        "entry",
        ["occurred", "number"],
        sqlite_where=sa.text(f"binned = 0 AND kind IN {_LISTED}"),
    )
    for table, column in _LINES:
        op.execute(_FOUND.replace("{table}", table).replace("{column}", column))
    op.execute("DELETE FROM evaluated")
