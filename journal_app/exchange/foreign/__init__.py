"""Notes from other programs, one file a program; each gives plain entries and knows no journal."""
