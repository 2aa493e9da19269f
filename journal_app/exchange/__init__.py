"""Notes from other programs, and the portable export."""
