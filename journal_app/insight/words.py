"""The sentences in English, one template a finding; a window translates template by template.

A `Said` names its template and holds the numbers; rounding is the template's. What a family or a
key is called comes from the vocabularies, and aliases from the caller.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from journal_app.insight.result import Need, Result, Said, State
from journal_app.model.views import Counts
from journal_app.model.vocabularies import VOCABULARIES

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_SMALL = [
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
]

TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        "level_early": "{n} of 20 shifts. A range appears at 20 over 4 weeks. Until then: your "
        "counts.",
        "level_strain": "Lately your strain was about {point:.1f} ({low:.1f} to {high:.1f}).",
        "level_mood": "Lately your mood was about {point:.1f} ({low:.1f} to {high:.1f}).",
        "missing_strain": "With the shifts not logged, the mean would lie between {low:.1f} and "
        "{high:.1f}.",
        "missing_mood": "With the shifts not logged, mean mood would lie between {low:.1f} and "
        "{high:.1f}.",
        "direction_none": "No clear direction yet.",
        "direction_strain_up": "Strain is rising, by about {point:.1f} a month ({low:.1f} to "
        "{high:.1f}): fairly clear.",
        "direction_strain_down": "Strain is easing, by about {point:.1f} a month ({low:.1f} to "
        "{high:.1f}): fairly clear.",
        "direction_mood_up": "Mood is lifting, by about {point:.1f} a month ({low:.1f} to "
        "{high:.1f}): fairly clear.",
        "direction_mood_down": "Mood is sinking, by about {point:.1f} a month ({low:.1f} to "
        "{high:.1f}): fairly clear.",
        "change_none": "No sudden change of level stands out from chance.",
        "change_strain": "Between {first} and {last} your strain went from about {before:.1f} to "
        "about {after:.1f}. What happened then?",
        "change_mood": "Between {first} and {last} your mood went from about {before:.1f} to "
        "about {after:.1f}. What happened then?",
        "load_today": "Load today: {load:.0f}.",
        "breaking_point": "In your record, when load was around {point:.0f} ({low:.0f} to "
        '{high:.0f}), you marked "I\'d had enough" about as often as not. Today: {today:.0f}. '
        "In shifts like today's you had had enough in about {chance:.0f} in 10 "
        "({chance_low:.0f} to {chance_high:.0f}).",
        "breaking_point_dots": '{enough} shifts marked "enough", {not_enough} not. A first rough '
        "range needs 5 and 10. OK shifts count.",
        "other_half_lives": "About {here:.0f} in 100 of your shifts had a load above it; with "
        "another half-life {low:.0f} to {high:.0f}.",
        "goes_with_higher": "{family} your strain was about {point:.1f} higher ({low:.1f} to "
        "{high:.1f}). {with_n} such shifts, {without_n} others. It may be something that goes "
        "with it.",
        "goes_with_lower": "{family} your strain was about {point:.1f} lower ({low:.1f} to "
        "{high:.1f}). {with_n} such shifts, {without_n} others. It may be something that goes "
        "with it.",
        "looked_at": "Looked at {count} things.",
        "none_stands_out": "Looked at {count} things. None stands out from chance so far. That is "
        "a result too.",
        "compared_none": "Looked at {count}. None is clearly apart from the others.",
        "compared_strain": "{name}: strain about {point:.1f} ({low:.1f} to {high:.1f}), "
        "{n} contacts.",
        "compared_hard_share": "{name}: about {point:.0f} in 10 were hard ({low:.0f} to "
        "{high:.0f}), {n} contacts.",
        "compared_hard_rate": "{name}: about {point:.1f} hard ones in four weeks ({low:.1f} to "
        "{high:.1f}), {n} contacts.",
        "recovery": "After a hard one, half of it was gone after about {point:.0f} hours "
        "({low:.0f} to {high:.0f}).",
        "echo_higher": "Each point of strain went with about {point:.1f} more tension the next "
        "day ({low:.1f} to {high:.1f}).",
        "echo_lower": "Each point of strain went with about {point:.1f} less tension the next "
        "day ({low:.1f} to {high:.1f}).",
        "echo_none": "No clear echo the next day so far. That is a result too.",
        "helped": "{word}: helped about {point:+.1f} on -2 to +2 ({low:+.1f} to {high:+.1f}), "
        "{n} times.",
        "ended_well": "{word}: about {point:.0f} in 10 ended settled or turned round ({low:.0f} "
        "to {high:.0f}), {n} times.",
        "first_read": "Your first read held in {hits} of {n} (about {low:.0f} to {high:.0f} in "
        "10).",
        "line_record": 'Since you wrote it, it was crossed in the week before {hits} of {episodes} '
        'times of "enough" ({low:.0f} to {high:.0f} in 10); by chance {by_chance:.0f} in 10. '
        "False alarms: about {a_month:.1f} a month.",
        "line_would_have": 'Before you wrote it, it would have been crossed in the week before '
        '{hits} of {episodes} times of "enough" ({low:.0f} to {high:.0f} in 10); by chance '
        "{by_chance:.0f} in 10. False alarms: about {a_month:.1f} a month.",
        "own_weeks": "Latest week: {latest:.0f}. Half of your earlier weeks lay between {low:.0f} "
        "and {high:.0f}.",
        "too_early": "Too early: {missing}.",
        "hidden": "{logged} of {rostered} shifts are logged. Averages and curves wait for half.",
    }
)  # fmt: skip

COUNTED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "shifts": ("{n} more shift", "{n} more shifts"),
        "weeks": ("{n} more week", "{n} more weeks"),
        "enough": ("{n} more shift marked enough", "{n} more shifts marked enough"),
        "not_enough": ("{n} more shift not marked enough", "{n} more shifts not marked enough"),
        "factors": ("8 shifts with and 8 without one thing",) * 2,
        "with": ("{n} more shift with it", "{n} more shifts with it"),
        "without": ("{n} more shift without it", "{n} more shifts without it"),
        "groups": ("{n} more with 3 contacts", "{n} more with 3 contacts each"),
        "events": (
            "{n} more hard one with 2 check-ins within 48 hours",
            "{n} more hard ones with 2 check-ins each within 48 hours",
        ),
        "quiet": ("{n} more check-in on a quiet day", "{n} more check-ins on quiet days"),
        "pairs": (
            "{n} more shift with a check-in the next day",
            "{n} more shifts with a check-in the next day",
        ),
        "own_weeks": ("{n} more week", "{n} more weeks"),
        "unlike": ("shifts whose strain differs",) * 2,
        "uses": ("{n} more use of one way", "{n} more uses of one way"),
        "reads": (
            "{n} more contact with a first read and a later verdict",
            "{n} more contacts with a first read and a later verdict",
        ),
        "episodes": (
            '{n} more time of "enough" since it was written',
            '{n} more times of "enough" since it was written',
        ),
    }
)

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "short_staffed": "On short-staffed shifts",
        "missed_break": "On shifts with a break missed",
        "short_sleep": "After less than 6 hours of sleep",
        "late_or_night": "On late and night shifts",
        "weekend": "At weekends",
        "busier": "On shifts busier than usual",
        "third_in_a_row": "From the third shift in a row on",
        "short_rest": "Less than 11 hours after the last shift",
        "nothing_good": "On shifts without a contact noted as good",
        "after_hours": "After minutes after hours the day before",
        "asked_extra": "On shifts when something extra was asked for",
        "fault_ours": "On shifts when the fault was ours",
        "autopilot": "On shifts partly on autopilot",
        "faked_it": "On shifts when you faked it",
        "gave_it_back": "On shifts when you gave it back",
        "not_backed": "On shifts when you called for help and were not backed",
        "personal_remark": "On shifts with a personal remark aimed at you",
        "cost_others": "On shifts when it cost others",
        "kinds": 'On shifts with "{word}"',
        "customer_kind": 'On shifts with contacts from "{word}"',
        "customer": "On shifts with {word}",
        "channel": 'On shifts with contacts by "{word}"',
        "place": 'On shifts with contacts at "{word}"',
    }
)

_VOCABULARY_OF = {"coping": ("coping",), "moves": ("moves", "response")}


def sentence(result: Result, names: Mapping[str, str] | None = None) -> str:
    """A result in plain English; `names` are aliases and own words by their ids.

    Below its gate it says what is missing.
    """
    spoken = [told(one, names or {}) for one in result.said]
    if result.gate.state is State.HIDDEN or not (spoken or result.gate.is_open):
        spoken.insert(0, gate_sentence(result))
    return " ".join(spoken)


def gate_sentence(result: Result) -> str:
    """What a result below its gate still waits for; empty above it."""
    if result.gate.state is State.HIDDEN:
        counts = {"logged": result.coverage.logged, "rostered": result.coverage.rostered}
        return TEMPLATES["hidden"].format(**counts)
    if result.gate.state is not State.TOO_EARLY:
        return ""
    return TEMPLATES["too_early"].format(missing=" and ".join(map(_need, result.gate.missing)))


def told(one: Said, names: Mapping[str, str]) -> str:
    """One sentence."""
    values = {key: _shown(key, value) for key, value in one.values}
    family, word = str(values.get("family", "")), str(values.get("word", ""))
    if word:
        values["word"] = word_of(family, word, names)
    if family in FAMILIES:
        values["family"] = FAMILIES[family].format(word=values.get("word", ""))
    if "name" in values:
        values["name"] = word_of(str(values["by"]), str(values["name"]), names)
    return TEMPLATES[one.key].format(**values)


def word_of(family: str, key: str, names: Mapping[str, str]) -> str:
    """What a key of a family is called: its label, an alias or own word, or the key itself."""
    if key in names:
        return names[key]
    for vocabulary in _VOCABULARY_OF.get(family, (family,)):
        if vocabulary in VOCABULARIES and key in VOCABULARIES[vocabulary]:
            return VOCABULARIES[vocabulary].choice(key).label
    return key


def counts_so_far(counts: Counts) -> str:
    """The counts from the first note on; counts are not findings."""
    parts = [
        f"{_number(counts.shifts)} {_plural(counts.shifts, 'shift')} noted: {counts.ok} OK, "
        f'{counts.hard_shifts} hard, {counts.enough} "enough".',
        f"{_number(counts.hard)} hard {_plural(counts.hard, 'contact')}, "
        f"{_number(counts.good).lower()} good {_plural(counts.good, 'one')}.",
    ]
    if counts.behaviour:
        parts.append(f"Most often: {counts.behaviour.label.lower()} ({counts.behaviour.count}).")
    if counts.response:
        ends = ", ".join(f"{end.count} {end.label.lower()}" for end in counts.endings)
        answered = f"Most often you {_lowered(counts.response.label)} ({counts.response.count})"
        parts.append(f"{answered}; {ends}." if ends else f"{answered}.")
    if counts.shifts < 20 or counts.weeks < 4:
        parts.append("A range for strain appears at 20 shifts over 4 weeks.")
    return " ".join(parts)


def _need(need: Need) -> str:
    one, more = COUNTED[need.what]
    return (one if need.count == 1 else more).format(n=need.count)


def _shown(key: str, value: float | str) -> float | str:
    """Dates as people write them; a number that would round to -0 as 0."""
    if key in {"first", "last"} and isinstance(value, str):
        day = date.fromisoformat(value)
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return 0.0 if isinstance(value, float) and abs(value) < 0.05 else value


def _number(count: int) -> str:
    return _SMALL[count] if count < len(_SMALL) else str(count)


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 else f"{noun}s"


def _lowered(label: str) -> str:
    return label[:1].lower() + label[1:]
