"""Figures drawn from results; no window and no files of its own."""
