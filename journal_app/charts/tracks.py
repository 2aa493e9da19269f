"""Lines and decisions of a journal as the charts draw them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from journal_app.charts.matter import Crossed, Event, LineTrack, Version
from journal_app.insight.language import say
from journal_app.model.line_views import DecisionCard, LineVersion, Moment

_ANSWERS = {
    "i_do_it": "held",
    "not_this_time": "not_held",
    "decided": "decided",
    "does_not_count": "does_not_count",
}


def line_tracks(
    histories: Iterable[Iterable[LineVersion]], decisions: Iterable[DecisionCard]
) -> tuple[LineTrack, ...]:
    """Each line with its crossings and the decisions that answered them."""
    by_crossing = {card.decision.crossing: card for card in decisions if card.decision.crossing}
    return tuple(_track(sorted(one, key=_begin), by_crossing) for one in histories)


def events(tracks: Iterable[LineTrack], decisions: Iterable[DecisionCard]) -> tuple[Event, ...]:
    """The flags of the course: every crossing that counts, every decision."""
    crossed = [
        Event(one.day, "crossed", say("“{line}” was crossed", line=track.words), one.record_id)
        for track in tracks
        for one in track.crossings
        if one.answer != "does_not_count"
    ]
    decided = [_decided(card) for card in decisions]
    return tuple(sorted([*crossed, *decided], key=lambda event: event.day))


def _begin(version: LineVersion) -> tuple[int, int]:
    return version.line.day.toordinal(), version.line.version or 1


def _track(versions: list[LineVersion], by_crossing: Mapping[str, DecisionCard]) -> LineTrack:
    moments = sorted((m for v in versions for m in v.moments), key=lambda one: one.day)
    last = versions[-1].line
    answered = [m.crossing.id for m in moments if m.crossing]
    return LineTrack(
        words=last.words,
        versions=_moved(versions),
        crossings=tuple(_crossed(one) for one in moments if one.still_met),
        decisions=tuple(_decided(by_crossing[id_]) for id_ in answered if id_ in by_crossing),
        retired_on=last.day.toordinal() if last.state == "retired" else None,
    )


def _moved(versions: list[LineVersion]) -> tuple[Version, ...]:
    """The first record of each version; later ones put it to rest, wake or retire it."""
    first: dict[int, Version] = {}
    for one in versions:
        number = one.line.version or 1
        day = one.line.day.toordinal()
        first.setdefault(number, Version(day, number, one.line.words, one.line.id))
    return tuple(first.values())


def _crossed(moment: Moment) -> Crossed:
    answer = _ANSWERS.get(moment.answer or "", "open")
    return Crossed(moment.day.toordinal(), answer, moment.version_id)


def _decided(card: DecisionCard) -> Event:
    day = card.decision.day.toordinal()
    return Event(day, "decided", say("decided: {choice}", choice=card.chosen), card.decision.id)
