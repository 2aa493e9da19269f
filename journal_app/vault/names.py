"""The names of the files in a journal's folder; whoever asks for them reads nothing else."""

from __future__ import annotations

HEADER_NAME = "vault.json"
HEADER_COPY_NAME = "vault.json.bak"
DATABASE_NAME = "journal.db"
NEXT_HEADER_NAME, NEXT_DATABASE_NAME = "vault.json.next", "journal.db.next"
LONGEST_HEADER = 64 * 1024
