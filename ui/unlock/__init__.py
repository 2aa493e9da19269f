"""The page before the journal: first run, passphrase, recovery."""
