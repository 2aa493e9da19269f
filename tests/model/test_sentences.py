"""A condition reads back as one sentence, and says plainly why it cannot be kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from journal_app.errors import InvalidValue
from journal_app.model.condition import Condition
from journal_app.model.instant import When
from journal_app.model.line import Line
from journal_app.model.metrics import METRICS, begin
from journal_app.model.sentences import (
    Names,
    condition_problem,
    condition_sentence,
    when_clause,
)
from journal_app.model.vocabularies import VOCABULARIES

K = "018f0000-0000-7000-8000-000000000000"
NAMES = Names(
    label=lambda vocabulary, key: VOCABULARIES[vocabulary].choice(key).label,
    alias={K: "K"}.get,  # type: ignore[arg-type]  # None for somebody deleted, as empty
    currency="GBP",
)
AT = When(datetime(2026, 3, 1, 14, 10, tzinfo=UTC), "Europe/London", 0)
OF_K: dict[str, Any] = {"scope": "customer", "customer": K}
ALL: dict[str, Any] = {"scope": "anyone"}

TWELVE = [
    (
        {"metric": "asks", "op": "ge", "value": 3, "window": "year", **OF_K},
        "I take it to my manager before I answer",
        "When K asks for something extra at least 3 times within 365 days, I take it to my"
        " manager before I answer.",
    ),
    (
        {"metric": "tier", "tier": 4, "op": "ge", "value": 1, "window": "shift", **ALL},
        "I say it once and fetch the supervisor",
        "When anybody is at tier 4 once in one shift, I say it once and fetch the supervisor.",
    ),
    (
        {
            "metric": "behaviour",
            "kinds": ("swore",),
            "op": "ge",
            "value": 1,
            "window": "shift",
            **ALL,
        },
        "I give one warning, then I end it",
        "When I note 'Swore at me' once in one shift, I give one warning, then I end it.",
    ),
    (
        {"metric": "contacts", "op": "gt", "value": 2, "window": "days", "length": 1, **OF_K},
        "I offer one fixed time",
        "When K has been in touch more than 2 times within 1 day, I offer one fixed time.",
    ),
    (
        {"metric": "minutes", "op": "ge", "value": 240, "window": "weeks", "length": 1, **OF_K},
        "I show my manager the hours",
        "When K takes at least 240 minutes within 1 week, I show my manager the hours.",
    ),
    (
        {
            "metric": "behaviour",
            "kinds": ("went_over_my_head",),
            "op": "ge",
            "value": 2,
            "window": "weeks",
            "length": 4,
            "scope": "kind",
            "customer_kind": "department",
        },
        "I ask for it in writing",
        "When I note 'Went round me' with any department at least 2 times within 4 weeks, I ask"
        " for it in writing.",
    ),
    (
        {"metric": "load", "op": "ge", "value": 24, "window": "now", **ALL},
        "I ask for work away from the counter",
        "When my load is at least 24, I ask for work away from the counter.",
    ),
    (
        {"metric": "hard_run", "op": "ge", "value": 3, "window": "now", **ALL},
        "I tell somebody at home before the fourth",
        "When at least 3 shifts in a row are marked hard, I tell somebody at home before the"
        " fourth.",
    ),
    (
        {"metric": "missed_breaks", "op": "ge", "value": 3, "window": "weeks", "length": 1, **ALL},
        "I say so to the rota",
        "When at least 3 breaks are missed within 1 week, I say so to the rota.",
    ),
    (
        {"metric": "not_backed", "op": "ge", "value": 2, "window": "month", **ALL},
        "I ask for a talk",
        "When I have referred up and was not backed at least 2 times in a calendar month, I ask"
        " for a talk.",
    ),
    (
        {"metric": "autopilot", "op": "ge", "value": 50, "window": "weeks", "length": 2, **ALL},
        "I look at what changed",
        "When at least 50 % of my hard contacts within 2 weeks were on autopilot, I look at what"
        " changed.",
    ),
    (
        {},
        "I write one line and sleep on it",
        "When I say it was crossed, I write one line and sleep on it.",
    ),
]


def line(condition: Condition, plan: str = "") -> Line:
    return Line(day=date(2026, 3, 1), when=AT, words="Enough.", plan=plan, condition=condition)


@pytest.mark.parametrize(("fields", "plan", "sentence"), TWELVE, ids=range(1, 13))
def test_the_twelve_sentences_read_as_they_should(
    fields: dict[str, Any], plan: str, sentence: str
) -> None:
    assert condition_sentence(line(Condition(**fields), plan), NAMES) == sentence
    assert condition_sentence(line(Condition(**fields), f"{plan}.\n"), NAMES) == sentence


@pytest.mark.parametrize(
    ("fields", "clause"),
    [
        (
            {"metric": "tier", "tier": 3, "op": "gt", "value": 1, "window": "month", **ALL},
            "When anybody is at tier 3 or worse more than once in a calendar month",
        ),
        (
            {
                "metric": "behaviour",
                "kinds": ("touched", "threat"),
                "op": "le",
                "value": 2,
                "window": "last",
                "length": 5,
                **OF_K,
            },
            "When I note 'Touched, pushed or hit me' or 'Threatened me' with K at most 2 times in"
            " the last 5 contacts with them",
        ),
        (
            {"metric": "sum_granted", "op": "ge", "value": 10_050, "window": "year", **OF_K},
            "When K is granted at least 100.50 GBP in all within 365 days",
        ),
        (
            {"metric": "dread", "op": "ge", "value": 8, "window": "last", "length": 1, **OF_K},
            "When my dread before meeting K was at least 8 in the last contact with them",
        ),
        (
            {"metric": "since_good", "op": "gt", "value": 10, "window": "now", **ALL},
            "When the last good contact with anybody was more than 10 days ago",
        ),
        (
            {
                "metric": "short_sleep",
                "op": "ge",
                "value": 3,
                "window": "weeks",
                "length": 1,
                **ALL,
            },
            "When at least 3 nights are under 6 hours within 1 week",
        ),
        (
            {"metric": "calm_free", "op": "ge", "value": 5, "window": "now", **OF_K},
            "When there are at least 5 contacts in a row with K without a calm or good one",
        ),
        (
            {"metric": "load", "op": "lt", "value": 24, "window": "now", **ALL},
            "When my load is less than 24",
        ),
        (
            {"metric": "contacts", "op": "lt", "value": 2, "window": "days", "length": 3, **OF_K},
            "When K has been in touch fewer than 2 times within 3 days",
        ),
    ],
)
def test_other_operators_windows_and_scopes_have_whole_sentences_too(
    fields: dict[str, Any], clause: str
) -> None:
    assert when_clause(Condition(**fields), NAMES) == clause


def test_somebody_deleted_leaves_a_sentence_behind() -> None:
    condition = Condition(metric="asks", op="ge", value=3, window="year", scope="customer")
    assert "somebody who is not followed any more" in when_clause(condition, NAMES)


@pytest.mark.parametrize("key", METRICS)
def test_what_the_builder_begins_with_is_complete_but_for_whom_and_which(key: str) -> None:
    problem = condition_problem(begin(key))
    assert problem is None or problem.field in {"customer", "customer_kind", "kinds"}


def test_every_metric_has_its_label_and_every_label_its_metric() -> None:
    assert tuple(METRICS) == VOCABULARIES["metric"].keys


@pytest.mark.parametrize("op", ["ge", "gt", "le", "lt"])
@pytest.mark.parametrize("key", [key for key in METRICS if key != "by_hand"])
def test_every_operator_fills_the_whole_frame(key: str, op: str) -> None:
    metric = METRICS[key]
    for scope in metric.scopes:
        for value in (1, 7):
            condition = Condition(
                metric=key,
                op=op,
                value=value,
                window=metric.windows[-1],
                length=2,
                scope=scope,
                customer=K,
                customer_kind="outside",
                kinds=("swore",),
            )
            clause = when_clause(condition, NAMES)
            assert "{" not in clause
            assert clause.startswith("When ")


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        (
            {"metric": "minutes", "op": "ge", "value": 60, "window": "days", "length": 0, **ALL},
            "length",
            "A window needs at least one day.",
        ),
        (
            {"metric": "minutes", "op": "ge", "value": 60, "window": "weeks", "length": -2, **ALL},
            "length",
            "A window needs at least one week.",
        ),
        (
            {"metric": "dread", "op": "ge", "value": 11, "window": "last", "length": 1, **OF_K},
            "value",
            "Dread goes from 0 to 10.",
        ),
        (
            {"metric": "contacts", "op": "lt", "value": 0, "window": "days", "length": 1, **OF_K},
            "value",
            "This can never be met: fewer than 0 contacts.",
        ),
        (
            {"metric": "asks", "op": "ge", "value": 6, "window": "last", "length": 5, **OF_K},
            "value",
            "This can never be met: at least 6 asks in the last 5 contacts with them.",
        ),
        (
            {"metric": "asks", "op": "ge", "value": 0, "window": "year", **OF_K},
            "value",
            "Every note would meet this: at least 0 asks.",
        ),
        (
            {"metric": "dread", "op": "le", "value": 10, "window": "last", "length": 1, **OF_K},
            "value",
            "Every note would meet this: at most 10.",
        ),
        (
            {"metric": "autopilot", "op": "gt", "value": 150, "window": "month", **ALL},
            "value",
            "Autopilot share goes from 0 to 100.",
        ),
        (
            {"metric": "load", "op": "ge", "value": 24, "window": "year", **ALL},
            "window",
            "That window does not go with what is measured.",
        ),
        (
            {"metric": "load", "op": "ge", "value": 24, "window": "now", **OF_K},
            "scope",
            "That cannot be measured for them; choose somebody else.",
        ),
        (
            {"metric": "behaviour", "op": "ge", "value": 1, "window": "shift", **ALL},
            "kinds",
            "Choose at least one kind of behaviour.",
        ),
        (
            {"metric": "tier", "window": "shift", **ALL},
            "value",
            "Say how many: at least, more than, at most or fewer than.",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_in_plain_words(
    fields: dict[str, Any], field: str, message: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        line(Condition(**fields))
    assert (refused.value.field, str(refused.value)) == (f"condition.{field}", message)


def test_a_metric_of_a_newer_version_is_kept_as_it_is() -> None:
    assert line(Condition(metric="weather", op="ge", value=3)).condition.metric == "weather"


def test_a_window_of_a_newer_version_leaves_the_rest_of_the_sentence() -> None:
    known = Condition(metric="weather", op="ge", value=3, window="moons", length=2)
    without = Condition(metric="weather", op="about", value=3)
    assert when_clause(known, NAMES) == when_clause(without, NAMES)


@pytest.mark.parametrize("key", [key for key in METRICS if key != "by_hand"])
def test_an_operator_nobody_knows_is_refused_with_every_metric(key: str) -> None:
    problem = condition_problem(replace(begin(key), op="about", value=3, kinds=("swore",)))
    assert problem is not None
    assert problem.field == "value"
