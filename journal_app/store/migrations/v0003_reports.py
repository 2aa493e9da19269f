"""Schema 3: the reports that went out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"

_COLUMNS: dict[str, type[sa.Text | sa.Integer]] = {
    "audience": sa.Text,
    "to_whom": sa.Text,
    "first": sa.Text,
    "last": sa.Text,
    "form": sa.Text,
    "pages": sa.Integer,
    "encrypted": sa.Integer,
    "digest": sa.Text,
    "sequence": sa.Integer,
    "chain": sa.Text,
}


def upgrade() -> None:
    """Add the table; what is there already stays as it is."""
    fields = (sa.Column(name, type_) for name, type_ in _COLUMNS.items())
    op.create_table("report", sa.Column("number", sa.Integer, primary_key=True), *fields)
