"""The sentences in English, one template a finding; a window translates template by template.

A `Said` names its template and holds the numbers; rounding is the template's. What a family or a
key is called comes from the vocabularies, and aliases from the caller. Everything is said in the
language of `language.speaking`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from journal_app.insight.language import counted, label, later, say
from journal_app.insight.phrases import little, number, span, tenths, tenths_alone, tenths_between
from journal_app.insight.result import Gate, Need, Result, Said, State, Word
from journal_app.model.vocabularies import VOCABULARIES

MONTHS = later(
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"), *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
)

TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        "level_early": "{n} of 20 shifts. A range appears at 20 over 4 weeks. Until then: your "
        "counts.",
        "level_strain": "Lately your strain was about {span}.",
        "level_mood": "Lately your mood was about {span}.",
        "missing_strain": "With the shifts not logged, the mean would lie between {low:.1f} and "
        "{high:.1f}.",
        "missing_mood": "With the shifts not logged, mean mood would lie between {low:.1f} and "
        "{high:.1f}.",
        "missing_strain_same": "With the shifts not logged, the mean would still be about "
        "{low:.1f}.",
        "missing_mood_same": "With the shifts not logged, mean mood would still be about "
        "{low:.1f}.",
        "direction_none": "No clear direction yet.",
        "direction_strain_up": "Strain is rising, by {little} a month: fairly clear.",
        "direction_strain_down": "Strain is easing, by {little} a month: fairly clear.",
        "direction_mood_up": "Mood is lifting, by {little} a month: fairly clear.",
        "direction_mood_down": "Mood is sinking, by {little} a month: fairly clear.",
        "change_none": "No sudden change of level stands out from chance.",
        "change_strain": "Between {first} and {last} your strain went from about {before:.1f} to "
        "about {after:.1f}. What happened then?",
        "change_mood": "Between {first} and {last} your mood went from about {before:.1f} to "
        "about {after:.1f}. What happened then?",
        "load_today": "Load today: {load:.0f}.",
        "breaking_point": "In your record, when load was around {whole}, you marked \"I'd had "
        'enough" about as often as not. Today: {today:.0f}.',
        "chance_today": "In shifts like today's you had had enough in {tenths}.",
        "none_like_today": "None of your shifts so far with a load like today's, or lower, was "
        "marked so.",
        "breaking_point_dots": '%Ln shift(s) marked "enough", {not_enough} not. A first rough '
        "range needs 5 and 10. OK shifts count.",
        "none_marked": 'No shift marked "enough" so far, {not_enough} not. A first rough range '
        "needs 5 and 10. OK shifts count.",
        "share_above": "About {here:.0f} in 100 of your shifts had a load above it.",
        "few_above": "Fewer than 1 in 100 of your shifts had a load above it.",
        "none_above": "None of your shifts so far had a load above it.",
        "other_half_lives": "With another half-life it would be {low:.0f} to {high:.0f} in 100.",
        "other_half_lives_up": "With another half-life it would be up to {high:.0f} in 100.",
        "other_half_lives_same": "With another half-life it would be the same.",
        "goes_with_higher": "{family} your strain was about {point:.1f} higher ({low:.1f} to "
        "{high:.1f}). {with_n} such shifts, {without_n} others. It may be something that goes "
        "with it.",
        "goes_with_lower": "{family} your strain was about {point:.1f} lower ({low:.1f} to "
        "{high:.1f}). {with_n} such shifts, {without_n} others. It may be something that goes "
        "with it.",
        "looked_at": "Looked at %Ln thing(s).",
        "none_stands_out": "Looked at %Ln thing(s). (It does not stand|None stands) out from "
        "chance so far. That is a result too.",
        "compared_none_strain": "Strain, %Ln of them compared: none is clearly apart from the "
        "others.",
        "compared_none_hard_share": "How often it was hard, %Ln of them compared: none is clearly "
        "apart from the others.",
        "compared_none_hard_rate": "How often hard ones came, %Ln of them compared: none is "
        "clearly apart from the others.",
        "compared_strain": "{name}: strain about {span}, {n} contacts.",
        "compared_hard_share": "{name}: {tenths} were hard, {n} contacts.",
        "compared_hard_rate": "{name}: about {span} hard ones in four weeks, {n} contacts.",
        "compared_hard_rate_few": "{name}: fewer than one hard one a year, {n} contacts.",
        "recovery": "After a hard one, half of it was gone after about {whole} hours.",
        "recovery_soon": "After a hard one, half of it was gone after about an hour.",
        "echo_higher": "Each point of strain went with more tension the next day, by {little}.",
        "echo_lower": "Each point of strain went with less tension the next day, by {little}.",
        "echo_none": "No clear echo the next day so far. That is a result too.",
        "helped": "{word}: helped about {signed} on −2 to +2, {n} times.",
        "ended_well": "{word}: {tenths} ended settled or turned round, {n} times.",
        "first_read": "Your first read held in {hits} of {n} ({between}).",
        "first_read_all": "Your first read held in all {n} so far ({between}).",
        "first_read_none": "Your first read held in none of {n} so far ({between}).",
        "line_record": 'Since you wrote it, it was crossed in the week before {hits} of {episodes} '
        'times of "enough" ({between}).',
        "line_record_none": "Since you wrote it, it was crossed in the week before none of "
        '{episodes} times of "enough" ({between}).',
        "line_would_have": 'Before you wrote it, it would have been crossed in the week before '
        '{hits} of {episodes} times of "enough" ({between}).',
        "line_would_have_none": "Before you wrote it, it would have been crossed in the week "
        'before none of {episodes} times of "enough" ({between}).',
        "by_chance": "By chance it would have been {alone}.",
        "false_alarms": "False alarms: about {a_month:.1f} a month.",
        "false_alarms_few": "False alarms: fewer than one in a year.",
        "false_alarms_none": "No false alarms.",
        "own_weeks": "Latest week: {latest:.0f}. Half of your earlier weeks lay between {low:.0f} "
        "and {high:.0f}.",
        "own_weeks_same": "Latest week: {latest:.0f}. Most of your earlier weeks were about "
        "{low:.0f}.",
        "outside_score": "{called}: {typed} on {last}.",
        "too_early": "Too early: {missing}.",
        "hidden": "%Ln of {rostered} shifts (is|are) logged. Averages and curves wait for half.",
        "hidden_none": "None of {rostered} shifts is logged. Averages and curves wait for half.",
    }
)  # fmt: skip

COUNTED: Mapping[str, str] = MappingProxyType(
    {
        "shifts": "%Ln more shift(s)",
        "weeks": "%Ln more week(s)",
        "enough": "%Ln more shift(s) marked enough",
        "not_enough": "%Ln more shift(s) not marked enough",
        "factors": "8 shifts with one thing and 8 without it",
        "with": "%Ln more shift(s) with it",
        "without": "%Ln more shift(s) without it",
        "customers": "%Ln more of them with 3 contacts(| each)",
        "groups": "%Ln more kind(s) with 3 contacts(| each)",
        "events": "%Ln more hard one(s) with 2 check-ins(| each) within 48 hours",
        "quiet": "%Ln more check-in(s) on (a quiet day|quiet days)",
        "pairs": "%Ln more shift(s) with a check-in the next day",
        "own_weeks": "%Ln more week(s)",
        "unlike": "shifts whose strain differs",
        "uses": "%Ln more use(s) of one way",
        "reads": "%Ln more contact(s) with a first read and a later verdict",
        "episodes": '%Ln more time(s) of "enough" since it was written',
    }
)

CLARITY: Mapping[Word, str] = MappingProxyType(
    {
        Word.CLEAR: "clear",
        Word.FAIRLY_CLEAR: "fairly clear",
        Word.HINT: "a hint",
        Word.NOTHING: "nothing clear",
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
        "after_hours": "After a day with minutes after hours",
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
    """A result in plain words; `names` are aliases and own words by their ids.

    Below its gate it says what is missing.
    """
    spoken = [told(one, names or {}) for one in result.said]
    if result.gate.state is State.HIDDEN or not (spoken or result.gate.is_open):
        spoken.insert(0, gate_sentence(result))
    return " ".join(spoken)


def gate_sentence(result: Result) -> str:
    """What a result below its gate still waits for; empty above it."""
    if result.gate.state is State.HIDDEN:
        logged, rostered = result.coverage.logged, result.coverage.rostered
        if not logged:
            return say(TEMPLATES["hidden_none"], rostered=rostered)
        return counted(TEMPLATES["hidden"], logged, rostered=rostered)
    if result.gate.state is not State.TOO_EARLY:
        return ""
    return say(TEMPLATES["too_early"], missing=missing(result.gate))


def missing(gate: Gate) -> str:
    """What a gate waits for, as in: 3 more shifts and 2 more weeks."""
    needs = [_need(need) for need in gate.missing]
    whole = needs[0] if needs else ""
    for need in needs[1:]:
        whole = say("{first} and {second}", first=whole, second=need)
    return whole


def told(one: Said, names: Mapping[str, str]) -> str:
    """One sentence."""
    given = dict(one.values)
    values: dict[str, object] = {key: _shown(key, value) for key, value in given.items()}
    family, word = str(given.get("family", "")), str(given.get("word", ""))
    if word:
        values["word"] = word_of(family, word, names)
    if family in FAMILIES:
        values["family"] = family_name(family, word, names)
    if "name" in values:
        values["name"] = word_of(str(given["by"]), str(given["name"]), names)
    values |= _phrases(given)
    if "count" in given:
        return counted(TEMPLATES[one.key], int(given["count"]), **values)
    return say(TEMPLATES[one.key], **values)


def family_name(family: str, word: str, names: Mapping[str, str]) -> str:
    """A factor in words, as in: On short-staffed shifts."""
    return say(FAMILIES[family], word=word_of(family, word, names) if word else "")


def word_of(family: str, key: str, names: Mapping[str, str]) -> str:
    """What a key of a family is called: its label, an alias or own word, or the key itself."""
    if key in names:
        return names[key]
    for vocabulary in _VOCABULARY_OF.get(family, (family,)):
        if vocabulary in VOCABULARIES and key in VOCABULARIES[vocabulary]:
            return label(VOCABULARIES[vocabulary].choice(key).label)
    return key


def plain_day(day: date) -> str:
    """As in 17 Nov 2026."""
    month = say(MONTHS[day.month - 1])
    return say("{day} {month} {year}", day=day.day, month=month, year=day.year)


class _Number(float):
    """Formats with a true minus sign, and nought without one."""

    def __format__(self, spec: str) -> str:
        places = int(spec.strip(".f") or 0) if spec else 1
        return number(float(self), places)


def _phrases(given: Mapping[str, float | int | str]) -> dict[str, str]:
    """A point and its range in every manner a template may ask for."""
    if "alone" in given:
        return {"alone": tenths_alone(float(given["alone"]))}
    if not {"low", "high"} <= given.keys():
        return {}
    low, high = float(given["low"]), float(given["high"])
    found = {"between": tenths_between(low, high)}
    if "point" in given:
        ends = float(given["point"]), low, high
        found |= {"span": span(ends), "whole": span(ends, 0), "signed": span(ends, plus=True)}
        found |= {"little": little(ends), "tenths": tenths(ends)}
    return found


def _shown(key: str, value: float | int | str) -> object:
    """Dates as people write them, numbers with a true minus sign."""
    if key in {"first", "last"} and isinstance(value, str):
        return plain_day(date.fromisoformat(value))
    return _Number(value) if isinstance(value, float) else value


def _need(need: Need) -> str:
    return counted(COUNTED[need.what], need.count)
