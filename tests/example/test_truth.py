"""What is stated as true shows in the notes: over several seeds, within their scatter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from statistics import fmean, median

import numpy as np
import pytest

from journal_app.example import TRUTH, generate
from journal_app.model.canonical import to_json
from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.customer import Customer
from journal_app.model.record import Record
from journal_app.model.shift import Shift
from journal_app.model.weekly_five import QUESTIONS, WeeklyFive

END = date(2026, 11, 20)
SEEDS = range(1, 9)
OWN = {"weekly_five", "outside_score"}

Life = tuple[Record, ...]


@pytest.fixture(scope="module")
def lives() -> tuple[Life, ...]:
    """The example under several seeds."""
    return tuple(tuple(generate(END, "Europe/London", seed)) for seed in SEEDS)


def _worked(life: Life) -> list[Shift]:
    return [one for one in life if isinstance(one, Shift) and one.state != "off"]


def _contacts(life: Life) -> list[Contact]:
    return [one for one in life if isinstance(one, Contact)]


def _is_twin(contact: Contact) -> bool:
    """Whether it is the good side of a hard one that is counted already."""
    return contact.tone == "good" and contact.other_side is not None


def _difference(yes: Iterable[int], no: Iterable[int]) -> float:
    return fmean(yes) - fmean(no)


def _loads(life: Life) -> list[tuple[float, str]]:
    """Load at the end of each shift, by the definition and from the notes alone, with its mark."""
    felt: dict[date, list[int]] = {}
    for contact in _contacts(life):
        if contact.toll.strain is not None:
            felt.setdefault(contact.day, []).append(contact.toll.strain)
    shifts = _worked(life)
    fed = [(s.when.instant.timestamp(), sum(felt.get(s.day, [s.strain or 0]))) for s in shifts]
    tau = TRUTH.tau_days * 86_400
    found = []
    for number, shift in enumerate(shifts):
        now = fed[number][0]
        load = sum(strain * math.exp(-(now - at) / tau) for at, strain in fed[: number + 1])
        found.append((load, shift.enough or ""))
    return found


def test_enough_follows_the_load_as_stated(lives: Sequence[Life]) -> None:
    marks = [mark for life in lives for mark in _loads(life)]
    bands = [(0, 12), (12, 18), (18, 22), (22, 26), (26, 90)]
    for low, high in bands:
        inside = [(load, mark == "yes") for load, mark in marks if low <= load < high]
        stated = fmean(TRUTH.enough_at(load) for load, _ in inside)
        scatter = math.sqrt(stated * (1 - stated) / len(inside))
        assert fmean(mark for _, mark in inside) == pytest.approx(stated, abs=3 * scatter + 0.005)


def test_the_example_itself_has_enough_marks_for_a_usable_curve(records: Life) -> None:
    marks = [mark for _, mark in _loads(records)]
    assert 15 <= marks.count("yes") <= 50
    assert marks.count("nearly") >= 15
    assert marks.count("no") >= 150


def test_short_staffing_costs_what_is_stated(lives: Sequence[Life]) -> None:
    differences = []
    for life in lives:
        shifts = [s for s in _worked(life) if s.strain is not None]
        short = [s.strain or 0 for s in shifts if s.staffing in {"short", "alone"}]
        differences.append(
            _difference(short, [s.strain or 0 for s in shifts if s.staffing == "normal"])
        )
        assert differences[-1] > 0.8
    assert fmean(differences) == pytest.approx(TRUTH.staffing, abs=0.3)


def test_short_sleep_costs_what_is_stated(lives: Sequence[Life]) -> None:
    differences = []
    for life in lives:
        shifts = [s for s in _worked(life) if s.strain is not None and s.sleep_before is not None]
        short = [s.strain or 0 for s in shifts if (s.sleep_before or 0) < 6]
        differences.append(
            _difference(short, [s.strain or 0 for s in shifts if (s.sleep_before or 0) >= 6])
        )
    assert fmean(differences) == pytest.approx(TRUTH.short_sleep, abs=0.3)


def test_mood_falls_with_strain_as_stated(lives: Sequence[Life]) -> None:
    pairs = [(s.strain, s.mood) for life in lives for s in _worked(life) if s.mood and s.strain]
    strain, mood = [float(p[0]) for p in pairs], [float(p[1]) for p in pairs]
    mean_strain, mean_mood = fmean(strain), fmean(mood)
    slope = sum((x - mean_strain) * (y - mean_mood) for x, y in zip(strain, mood, strict=True))
    slope /= sum((x - mean_strain) ** 2 for x in strain)
    assert slope == pytest.approx(-TRUTH.mood_per_strain, abs=0.06)


def test_each_customer_comes_and_is_as_stated(lives: Sequence[Life]) -> None:
    names = {"K": "k", "The colonel": "colonel", "Magnolia": "magnolia", "Landscaper": "landscaper"}
    for alias, name in names.items():
        person = TRUTH.people[name]
        met, shifts = [], 0
        for life in lives:
            found = {one.alias: one.id for one in life if isinstance(one, Customer)}
            met += [c for c in _contacts(life) if c.customer == found[alias] and not _is_twin(c)]
            shifts += len(_worked(life))
        assert len(met) / shifts == pytest.approx(person.rate, rel=0.25)
        hard = [c for c in met if c.tone == "hard"]
        assert len(hard) / len(met) == pytest.approx(person.hard, abs=0.12)
        assert fmean(c.tier or 0 for c in hard) == pytest.approx(person.tier, abs=0.35)


def test_the_new_manager_backs_more_often(lives: Sequence[Life]) -> None:
    calls = [c for life in lives for c in _contacts(life) if c.backing.backed]
    middle = date(2026, 3, 17)
    for after, odds in ((False, TRUTH.backed_before), (True, TRUTH.backed_after)):
        backed = [c.backing.backed == "yes" for c in calls if (c.day >= middle) is after]
        assert fmean(backed) == pytest.approx(odds["yes"], abs=0.12)


def test_tension_after_a_hard_one_halves_as_stated(lives: Sequence[Life]) -> None:
    found = []
    for life in lives:
        events = sorted(
            c.when.instant
            for c in _contacts(life)
            if (c.toll.strain or 0) >= 7 or (c.tier or 0) >= 3
        )
        for one in life:
            if isinstance(one, CheckIn) and one.tension is not None:
                before = [moment for moment in events if moment <= one.when.instant]
                if before:
                    hours = (one.when.instant - before[-1]).total_seconds() / 3600
                    found.append((hours, one.tension, one.when.local.hour))
    quiet = {
        late: median(t for h, t, hour in found if h > 120 and (hour >= 12) is late)
        for late in (False, True)
    }
    above = [(hours, tension - quiet[hour >= 12]) for hours, tension, hour in found]
    early = fmean(dev for hours, dev in above if 2 <= hours < 6)
    later = fmean(dev for hours, dev in above if 20 <= hours < 24)
    assert 18 * math.log(2) / math.log(early / later) == pytest.approx(
        TRUTH.half_life_hours, rel=0.3
    )


def test_what_helped_helped_as_stated(lives: Sequence[Life]) -> None:
    ways: dict[str, list[int]] = {}
    for life in lives:
        for contact in _contacts(life):
            for way, helped in contact.conduct.coping:
                ways.setdefault(way, []).append(helped or 0)
    for way in ("told_colleague", "wrote", "moved", "went_over_it", "next_task"):
        assert fmean(ways[way]) == pytest.approx(TRUTH.helped[way], abs=0.25)


def test_first_reads_are_right_as_often_as_stated(lives: Sequence[Life]) -> None:
    reads = [
        c.setting.first_read == c.course.later_verdict
        for life in lives
        for c in _contacts(life)
        if c.setting.first_read in {"always", "bad_day"} and c.course.later_verdict
    ]
    assert fmean(reads) == pytest.approx(TRUTH.first_read_right, abs=0.06)


def test_the_weekly_answers_go_with_the_strain_of_their_week() -> None:
    """The true slope of each question lies in the 95 % range of a regression, 100 answers each."""
    found: dict[str, list[tuple[float, float]]] = {question: [] for question in QUESTIONS}
    for seed in (1, 2):
        notes = list(generate(END, "Europe/London", seed))
        strains = {
            one.day: one.strain
            for one in notes
            if isinstance(one, Shift) and one.strain is not None
        }
        for one in notes:
            week = [strains.get(one.day - timedelta(days=back)) for back in range(7)]
            noted = [strain for strain in week if strain is not None]
            if isinstance(one, WeeklyFive) and noted:
                for question in QUESTIONS:
                    answer = getattr(one, question)
                    if answer is not None:
                        found[question].append((sum(noted) / len(noted), answer))
    for question, (_base, slope) in TRUTH.weekly.items():
        strain, answer = np.array(found[question]).T
        assert answer.size > 80
        fit, covariance = np.polyfit(strain, answer, 1, cov=True)
        assert abs(fit[0] - slope) < 2.5 * np.sqrt(covariance[0, 0]) + 0.05, question


def test_weeks_and_scores_move_nothing_else() -> None:
    """They have a stream of their own: answered or not, every other note stays as it is."""
    never = replace(TRUTH, weekly_share=0.0, wellbeing_base=3.0)
    plain, without = (
        [to_json(one) for one in generate(END, "Europe/London", 20, truth) if one.kind not in OWN]
        for truth in (TRUTH, never)
    )
    assert plain == without
