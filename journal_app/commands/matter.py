"""From an open journal to all results, for the commands that print and draw them."""

from __future__ import annotations

from journal_app.charts.matter import Matter
from journal_app.charts.tracks import events, line_tracks
from journal_app.errors import UsageError
from journal_app.insight.everything import InsightSettings, all_results
from journal_app.journal.insights import Material

RANGES = {"4w": 28, "3m": 91, "1y": 365, "all": None}


def matter_of(material: Material, span: str = "all") -> Matter:
    """Compute every result of a range; raises UsageError where there is no such range."""
    if span not in RANGES:
        raise UsageError(message=f"--range is one of {', '.join(RANGES)}.")
    days, today = RANGES[span], material.today.toordinal()
    since = None if days is None else today - days + 1
    series = material.series()
    tracks = line_tracks(material.lines, material.decisions)
    return Matter(
        results=all_results(series, InsightSettings(since=since), today),
        series=series,
        today=today,
        names=material.names,
        events=events(tracks, material.decisions),
        lines=tracks,
        since=since,
    )
