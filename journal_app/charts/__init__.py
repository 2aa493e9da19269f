"""Figures from results of insight: pictures with marks to point at, and files to keep.

No Qt and no pyplot. `look`, `matter` and `picture` are light; everything else imports matplotlib
(0.4 s, 50 MiB), so a window imports it on its compute thread, once a chart is wanted.
"""
