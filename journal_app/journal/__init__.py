"""An open journal: the use cases; every change returns what it changed."""
