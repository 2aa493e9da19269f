"""Controls the pages are made of. Each is complete by keyboard and has an accessible name.

They show and emit plain values, and must not know records, use cases or pages. A `set_...`
method never emits; only what the worker does emits.
"""
