"""Pages of each audience, from what was chosen; one file an audience. No record comes in here."""
