"""The way in: first run, unlock page, recovery key. Painted before the store is read."""
