"""The fields of a contact, hard, good or calm, in the order they are asked (forms.md 2.2 to 2.4).

Who and when are not in here: `who_when.py` asks them in one line of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.widgets.forms.field import Control, Field, FieldGroup

translate = QCoreApplication.translate


def hard_fields() -> tuple[Field, ...]:
    """The seven controls of a hard one but who and when; the two boxes are one control."""
    return (
        Field("kinds", Control.SOME, translate("Fields", "What happened")),
        Field(
            "tier",
            Control.TIER,
            translate("Fields", "How bad was it?"),
            translate(
                "Fields",
                "Their behaviour, not your strain. A hard one can be tier 0: they were fine, "
                "it was hard all the same.",
            ),
        ),
        Field("mode", Control.ONE, translate("Fields", "How I served")),
        Field("response", Control.SOME, translate("Fields", "What I did")),
        Field("toll.strain", Control.SCALE),
        Field(
            "statement",
            Control.WORDS,
            translate("Fields", "What I saw and heard"),
            translate("Fields", "Facts first: their words as I remember them, what I did."),
        ),
        Field(
            "reflection",
            Control.WORDS,
            translate("Fields", "What I think and feel"),
            translate("Fields", "Mine. Never in a report to a manager."),
            beside=True,
        ),
    )


def good_fields() -> tuple[Field, ...]:
    """The controls of a good one but who and when."""
    return (
        Field("good_kind", Control.SOME, translate("Fields", "What was good")),
        Field("lift", Control.SCALE),
        *_plain_words(),
    )


def calm_fields() -> tuple[Field, ...]:
    """A calm one counts; words are there for who wants them."""
    return _plain_words()


def _plain_words() -> tuple[Field, Field]:
    return (
        Field("statement", Control.WORDS, translate("Fields", "What happened")),
        Field("reflection", Control.WORDS, translate("Fields", "What it meant to me"), beside=True),
    )


def hard_groups() -> tuple[FieldGroup, ...]:
    """The six groups under More."""
    return (_setting(), _compensation(), _course(), _conduct(), _backing(), _toll())


def good_groups() -> tuple[FieldGroup, ...]:
    """What More asks about a good one: part of three groups of a hard one."""
    mode = Field("mode", Control.ONE, translate("Fields", "How I served"))
    conduct = _part(_conduct(), "moves", "effort", "chosen", "lesson")
    return (
        _part(_setting(), "channel", "place", "minutes_on", "minutes_after"),
        FieldGroup(conduct.key, conduct.title, (mode, *conduct.fields)),
        _part(_toll(), "mood_after", "respect"),
    )


def calm_groups() -> tuple[FieldGroup, ...]:
    """What More asks about a calm one: where and how long."""
    return (_part(_setting(), "channel", "place", "minutes_on", "minutes_after"),)


def _part(group: FieldGroup, *names: str) -> FieldGroup:
    by_name: Mapping[str, Field] = {field.name: field for field in group.fields}
    return FieldGroup(group.key, group.title, tuple(by_name[name] for name in names))


def _setting() -> FieldGroup:
    return FieldGroup(
        "setting",
        translate("Fields", "Where and how it began"),
        (
            Field("setting.channel", Control.ONE, translate("Fields", "How we met")),
            Field("setting.place", Control.ONE, translate("Fields", "Where")),
            Field("setting.minutes_on", Control.MINUTES, translate("Fields", "Minutes on it")),
            Field(
                "setting.minutes_after",
                Control.MINUTES,
                translate("Fields", "and after it"),
                beside=True,
            ),
            Field("setting.dread_before", Control.SCALE),
            Field(
                "setting.first_read",
                Control.ONE,
                translate("Fields", "From the first moment I thought"),
            ),
            Field("setting.first_read_confidence", Control.SCALE),
            Field("setting.aimed_at", Control.SOME, translate("Fields", "Aimed at")),
            Field("setting.felt_personal", Control.SCALE),
            Field(
                "setting.characteristic",
                Control.SOME,
                translate("Fields", "Was it about..."),
                translate("Fields", "As I understood it. Answer only if you want it on record."),
            ),
        ),
    )


def _compensation() -> FieldGroup:
    return FieldGroup(
        "compensation",
        translate("Fields", "What they asked for"),
        (
            Field("compensation.asked", Control.SOME, translate("Fields", "They asked for")),
            Field("compensation.granted", Control.ONE, translate("Fields", "Granted")),
            Field(
                "compensation.amount", Control.MONEY, translate("Fields", "Granted, worth about")
            ),
            Field("compensation.basis", Control.ONE, translate("Fields", "On what ground")),
            Field("compensation.who_won", Control.ONE, translate("Fields", "Who got their way")),
            Field(
                "compensation.expectation",
                Control.ONE,
                translate("Fields", "What they expected was"),
            ),
        ),
    )


def _course() -> FieldGroup:
    return FieldGroup(
        "course",
        translate("Fields", "Why, and how it ended"),
        (
            Field("course.fault", Control.ONE, translate("Fields", "Whose fault was it")),
            Field("course.likely_cause", Control.SOME, translate("Fields", "Likely cause")),
            Field(
                "course.who_was_right",
                Control.ONE,
                translate("Fields", "Who was right"),
                translate("Fields", "Your view on the day. It is not scored."),
            ),
            Field("course.later_verdict", Control.ONE, translate("Fields", "Looking back, it was")),
            Field("course.ended", Control.ONE, translate("Fields", "How it ended")),
            Field("course.customer_left", Control.YES_NO, translate("Fields", "They left us")),
            Field(
                "course.relationship_after", Control.ONE, translate("Fields", "Between us since")
            ),
            Field(
                "course.prevented",
                Control.LINE,
                translate("Fields", "What would have prevented it"),
            ),
            Field(
                "course.area", Control.ONE, translate("Fields", "That would have been a matter of")
            ),
        ),
    )


def _conduct() -> FieldGroup:
    return FieldGroup(
        "conduct",
        translate("Fields", "How I met it"),
        (
            Field(
                "conduct.moves",
                Control.SOME,
                translate("Fields", "In detail, what I did with them"),
            ),
            Field("conduct.effort", Control.SCALE),
            Field("conduct.chosen", Control.SCALE),
            Field("conduct.faked", Control.SCALE),
            Field(
                "conduct.own_conduct",
                Control.ONE,
                translate("Fields", "My own conduct"),
                translate("Fields", "By your own measure, nobody else's."),
            ),
            Field(
                "conduct.avoidance",
                Control.SOME,
                translate("Fields", "What I did not to meet them"),
                translate("Fields", "Counted, not judged."),
            ),
            Field(
                "conduct.coping",
                Control.HELPED,
                translate("Fields", "What I did for myself, and did it help"),
            ),
            Field("lesson", Control.WORDS, translate("Fields", "What I take from it")),
        ),
    )


def _backing() -> FieldGroup:
    return FieldGroup(
        "backing",
        translate("Fields", "Help and report"),
        (
            Field("backing.authority", Control.ONE, translate("Fields", "Whose call was it")),
            Field("backing.escalated_to", Control.ONE, translate("Fields", "Who I passed it to")),
            Field(
                "backing.time_to_help",
                Control.MINUTES_TO_HELP,
                translate("Fields", "Minutes until help came"),
            ),
            Field(
                "backing.nobody_came",
                Control.TICK,
                translate("Fields", "Nobody came"),
                beside=True,
            ),
            Field("backing.backed", Control.ONE, translate("Fields", "Did they back me")),
            Field("backing.witnesses", Control.SOME, translate("Fields", "Who else saw it")),
            Field("backing.told_whom", Control.ONE, translate("Fields", "Told whom")),
            Field("backing.told_how", Control.ONE, translate("Fields", "Told how")),
            Field("backing.told_on", Control.DATE, translate("Fields", "Told when")),
            Field("backing.reference", Control.LINE, translate("Fields", "Form or ticket number")),
            Field("backing.answer", Control.ONE, translate("Fields", "What came back")),
            Field("backing.answer_on", Control.DATE, translate("Fields", "When it came back")),
        ),
    )


def _toll() -> FieldGroup:
    return FieldGroup(
        "toll",
        translate("Fields", "What it left"),
        (
            Field("toll.mood_after", Control.MOOD, translate("Fields", "How it left me")),
            Field("toll.feelings", Control.SOME, translate("Fields", "Feelings")),
            Field("toll.respect", Control.SCALE),
            Field("toll.self_doubt", Control.SCALE),
            Field("toll.urge_leave", Control.SCALE),
            Field("toll.urge_tell_off", Control.SCALE),
            Field("toll.acted", Control.ONE, translate("Fields", "I acted on it")),
            Field("toll.spillover", Control.SOME, translate("Fields", "It also cost")),
        ),
    )
