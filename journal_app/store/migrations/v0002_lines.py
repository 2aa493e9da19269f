"""Schema 2: lines, crossings, decisions, follow-ups, reviews, questions, and what is derived."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"

_RECORDS: dict[str, dict[str, type[sa.Text | sa.Integer]]] = {
    "line": {
        "firm": sa.Text,
        "line_kind": sa.Text,
        "condition_metric": sa.Text,
        "condition_op": sa.Text,
        "condition_value": sa.Integer,
        "condition_window": sa.Text,
        "condition_length": sa.Integer,
        "condition_scope": sa.Text,
        "condition_customer": sa.Text,
        "condition_customer_kind": sa.Text,
        "condition_tier": sa.Integer,
        "condition_hours": sa.Integer,
        "by_hand": sa.Integer,
        "review_on": sa.Text,
        "state": sa.Text,
        "moved_words": sa.Text,
        "version": sa.Integer,
        "line": sa.Text,
    },
    "crossing": {
        "line": sa.Text,
        "version": sa.Integer,
        "entry": sa.Text,
        "by_hand": sa.Integer,
        "answer": sa.Text,
    },
    "decision": {
        "own_option": sa.Text,
        "chosen": sa.Text,
        "expected_pct": sa.Integer,
        "confidence": sa.Integer,
        "reversible": sa.Text,
        "decided_by": sa.Text,
        "now_mood": sa.Integer,
        "now_load": sa.Integer,
        "now_sleep": sa.Integer,
        "now_hours_since": sa.Integer,
        "abuse_or_danger": sa.Integer,
        "crossing": sa.Text,
        "review_on": sa.Text,
        "cool_until": sa.Text,
        "urge": sa.Integer,
        "urge_after": sa.Integer,
    },
    "follow_up": {
        "decision": sa.Text,
        "what": sa.Text,
        "due": sa.Text,
        "who": sa.Text,
        "state": sa.Text,
    },
    "review": {
        "decision": sa.Text,
        "line": sa.Text,
        "outcome": sa.Text,
        "happened_so": sa.Text,
        "worth_it": sa.Integer,
        "again": sa.Text,
        "process": sa.Text,
        "line_action": sa.Text,
    },
    "question": {
        "asks": sa.Text,
        "monthly": sa.Integer,
        "state": sa.Text,
        "looked_at": sa.Text,
    },
}
_DERIVED: dict[str, tuple[str, ...]] = {
    "moment": ("phase", "day", "occurred", "number", "weight"),
    "met": ("phase", "day", "occurred", "number", "value", "quiet"),
}


def upgrade() -> None:
    """Add the tables; what is there already stays as it is."""
    for name, columns in _RECORDS.items():
        fields = (sa.Column(column, type_) for column, type_ in columns.items())
        op.create_table(name, sa.Column("number", sa.Integer, primary_key=True), *fields)
    for name, names in _DERIVED.items():
        op.create_table(
            name,
            *(sa.Column(column, sa.Integer, nullable=False) for column in names),
            sa.PrimaryKeyConstraint("phase", "day", "occurred", "number"),
            sqlite_with_rowid=False,
        )
    op.create_index("moment_of_entry", "moment", ["number"])
    op.create_table(
        "evaluated",
        sa.Column("one", sa.Integer, primary_key=True),
        sa.Column("sequence", sa.Integer, nullable=False),
    )
