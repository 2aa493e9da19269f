"""Schema 1: the first. Nothing to do, because no file is older."""

revision = "1"
down_revision = None


def upgrade() -> None:
    """Leave everything as it is."""
