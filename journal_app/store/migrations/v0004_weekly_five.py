"""Schema 4: the Weekly Five and outside scores, listed in the Timeline with the other notes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"

_FIVE = ("energy_left", "dread_next", "caring", "switch_off", "sleep")
_SCORE = ("name", "taken_on", "value", "low", "high", "up_is")
_LISTED = "('shift', 'contact', 'check_in', 'weekly_five', 'outside_score')"


def upgrade() -> None:
    """Add two tables, and make the two indices of the spine anew with the new kinds."""
    op.create_table(
        "weekly_five",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Integer) for name in _FIVE),
    )
    op.create_table(
        "outside_score",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text) for name in _SCORE),
    )
    op.drop_index("entry_timeline")
    op.create_index(
        "entry_timeline",
        "entry",
        ["occurred", "number"],
        sqlite_where=sa.text(f"binned = 0 AND kind IN {_LISTED}"),
    )
    op.drop_index("entry_aside")
    op.create_index(
        "entry_aside",
        "entry",
        ["kind", "binned"],
        sqlite_where=sa.text(f"binned = 1 OR kind NOT IN {_LISTED}"),
    )
