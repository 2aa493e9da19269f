"""Statistics: arrays in, frozen results out.

Pure and seeded: no clock, no database, no window, no chart. numpy everywhere; `scipy.special` is
imported inside the functions that need it, because it costs start-up time.
"""
