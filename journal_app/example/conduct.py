"""The groups of a hard contact, each drawn to fit its tier, its words and the time it fell in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from journal_app.example.draw import Draw
from journal_app.example.rota import Stint
from journal_app.example.truth import PersonTruth, Truth
from journal_app.model.contact import Backing, Compensation, Course, Setting, Toll

_ABOUT_ME = frozenset({"slur", "personal_remark", "sexual"})
_CHARACTERISTIC = {"slur": "race_or_origin", "sexual": "sex", "personal_remark": "age"}
_HINTS: Mapping[str, str] = {
    "nobody came": "nobody",
    "before anybody came": "nobody",
    "came when it was over": "no",
    "choose my battles": "no",
    "he'd lost it": "no",
    "manager stood by it": "yes",
    "read the card out": "yes",
    "moved half a step": "yes",
    "came running": "yes",
}
_GAVE = (
    "I gave",
    "paid the difference",
    "She was right. I said so",
    "took a credit note",
    "gave three per cent",
    "he paid for",
    "The manager gave",
    "he'd said yes",
    "he had said yes",
    "for me.",
)
_HIGHER = ("supervisor", "manager", "referred", "passed it up")


@dataclass(frozen=True)
class Case:
    """One hard contact as far as it is settled: who, how bad, the words, the day."""

    who: str | None
    person: PersonTruth | None
    tier: int
    kinds: tuple[str, ...]
    asked: tuple[str, ...]
    statement: str
    stint: Stint
    end: date

    @property
    def nature(self) -> str | None:
        """Whether it is a bad day or always so, where it is known."""
        return self.person.nature if self.person else None


def setting(case: Case, draw: Draw, truth: Truth, *, channel: str, place: str | None) -> Setting:
    """Where and how it began."""
    nature = case.nature or ("bad_day" if draw.chance(truth.public_bad_day) else "always")
    other = "always" if nature == "bad_day" else "bad_day"
    read = nature if draw.chance(truth.first_read_right) else other
    dread = case.person.dread if case.person else None
    near = {"me": case.tier * 1.0, "my_role": 2.0, "company": 2.0, "situation": 1.5, "their_day": 1}
    about = [kind for kind in case.kinds if kind in _ABOUT_ME]
    more = draw.chance(0.45)
    reads = case.tier > 0 and draw.chance(0.6)
    return Setting(
        channel=channel,
        place=place,
        minutes_on=max(1, round(draw.normal(case.person.minutes if case.person else 8, 3)))
        if draw.chance(0.7)
        else None,
        minutes_after=draw.one((2, 5, 5, 10, 15, 20)) if draw.chance(0.3) else None,
        dread_before=draw.scale(dread, 1.3) if dread and draw.chance(0.6) else None,
        first_read=("unsure" if draw.chance(0.12) else read) if reads else None,
        first_read_confidence=draw.scale(6, 2) if reads and draw.chance(0.6) else None,
        aimed_at=(draw.among(near),) if more and case.tier else (),
        felt_personal=draw.scale(1.9 * case.tier, 1.5) if more and case.tier else None,
        characteristic=(_CHARACTERISTIC[about[0]],) if about and draw.chance(0.7) else (),
    )


def verdict(case: Case, draw: Draw, truth: Truth, first_read: str | None) -> str | None:
    """What the worker thinks of it later; right first reads are as frequent as `Truth` says."""
    if first_read is None or not draw.chance(0.6):
        return None
    if first_read == "unsure":
        return "still_unsure"
    if case.nature:
        return case.nature
    right = draw.chance(truth.first_read_right)
    return first_read if right else {"always": "bad_day", "bad_day": "always"}[first_read]


def compensation(case: Case, draw: Draw, granted: str | None) -> Compensation:
    """What they asked for; `granted` is given where the words say so."""
    if not case.asked:
        return Compensation()
    gave = any(mark in case.statement for mark in _GAVE)
    odds = {"yes": 1.0, "partly": 1} if gave else {"no": 8, "passed_up": 1, "partly": 1}
    result = granted or draw.among(odds)
    got = result in {"yes", "partly"}
    money = {"money_back", "discount", "free_extra"} & set(case.asked)
    winners = {"customer": 3, "both": 1} if got else {"company": 3, "nobody": 1}
    return Compensation(
        asked=case.asked,
        granted=result,
        amount=draw.whole(3, 45) * 100 if got and money else None,
        basis=draw.among({"policy": 2, "discretion": 3, "none_given": 2, "service_level": 1})
        if got
        else None,
        who_won=draw.among(winners) if draw.chance(0.7) else None,
        expectation=draw.among({"reasonable": 1, "high": 2, "impossible": 3, "unclear": 1})
        if draw.chance(0.6)
        else None,
    )


def course(case: Case, draw: Draw, later: str | None, prevented: tuple[str, str]) -> Course:
    """Why, and how it ended; `prevented` is an area and a sentence, both empty for none."""
    worse = 0.08 + 0.09 * case.tier
    ended = draw.among({"worse": worse, "same": 0.3, "settled": 0.42, "turned_round": 0.1})
    faults = {"theirs": 3 * (case.tier > 1) + 0.3, "ours_blip": 1.5, "ours_long": 0.7}
    faults |= {"shared": 0.8, "third_party": 1, "nobodys": 1.5 * (case.tier < 2) + 0.2}
    causes = {"bad_day": 2.0, "wants_something": 1 + 2 * bool(case.asked), "habit": 1.0}
    causes |= {"poor_service_before": 1, "our_fault": 0.7, "not_understood": 0.8, "unknown": 1}
    if case.tier == 0:
        faults, causes = {"nobodys": 2, "ours_blip": 0.5}, {"bad_news": 2, "illness_pain_fear": 1}
    if "Our mistake" in case.statement or "We let" in case.statement:
        faults = {"ours_blip": 1}
    rights = {"me": 3.0, "them": 1, "both": 2, "neither": 0.5, "cant_say": 1}
    return Course(
        fault=draw.among(faults) if draw.chance(0.65) else None,
        likely_cause=(draw.among(causes),) if draw.chance(0.55) else (),
        who_was_right=draw.among(rights) if case.tier and draw.chance(0.4) else None,
        later_verdict=later,
        ended=ended if draw.chance(0.85) else None,
        customer_left=ended == "worse" and case.who is None and draw.chance(0.4)
        if draw.chance(0.35)
        else None,
        relationship_after=draw.among({"same": 3, "worse": 1 + case.tier / 2, "better": 1})
        if case.who and draw.chance(0.4)
        else None,
        area=prevented[0] or None,
        prevented=prevented[1],
    )


def backing(case: Case, draw: Draw, truth: Truth) -> Backing:
    """Help that was called for, or not; better under the new manager."""
    hint = next((told for mark, told in _HINTS.items() if mark in case.statement), "")
    asked_up = any(mark in case.statement for mark in _HIGHER)
    if not hint and not draw.chance(0.75 if case.tier >= 3 else 0.35 if asked_up else 0.05):
        return Backing()
    after = case.stint.after_change
    nobody = hint == "nobody"
    if not hint:
        nobody = draw.chance(truth.nobody_after if after else truth.nobody_before)
    odds = truth.backed_after if after else truth.backed_before
    backed = "no" if nobody else hint or draw.among(odds)
    wait = truth.wait_after if after else truth.wait_before
    called = Backing(
        authority=draw.among({"above_me": 4, "mine": 2, "nobodys": 1, "unclear": 2}),
        escalated_to=draw.among({"supervisor": 3, "manager": 2, "senior_colleague": 2}),
        time_to_help=None if nobody else max(0, round(draw.normal(wait, wait / 3))),
        nobody_came=nobody,
        backed=backed,
        witnesses=_witnesses(draw) if case.tier >= 2 else (),
    )
    return _told(called, case, draw) if case.tier >= 3 and draw.chance(0.7) else called


def _witnesses(draw: Draw) -> tuple[str, ...]:
    return draw.among(
        {
            (): 4,
            ("senior_colleague",): 3,
            ("other_role",): 2,
            ("senior_colleague", "supervisor"): 1,
            ("security",): 1,
        }
    )


def _told(called: Backing, case: Case, draw: Draw) -> Backing:
    """The same, with whom it was told to, and what came back."""
    after = case.stint.after_change
    odds = {"none_yet": 4.0, "acknowledged": 3, "declined": 1, "acted": 1}
    answer = draw.among({"acted": 4, "acknowledged": 4, "none_yet": 1} if after else odds)
    told_on = min(case.end, case.stint.day + timedelta(days=draw.one((0, 0, 0, 1, 2))))
    answer_on = told_on + timedelta(days=draw.whole(1, 5) if after else draw.whole(5, 21))
    if answer_on > case.end:
        answer = "none_yet"
    how = draw.among({"spoken": 4, "form": 3, "email": 1, "phone": 1})
    return replace(
        called,
        told_whom=draw.among({"supervisor": 2, "manager": 3, "hr": 0.3}),
        told_how=how,
        told_on=told_on,
        reference=f"Form {draw.whole(3, 88)}" if how == "form" else "",
        answer=answer,
        answer_on=None if answer == "none_yet" else answer_on,
    )


def toll(case: Case, draw: Draw, strain: int | None) -> Toll:
    """What it took and what it left."""
    felt = strain if strain is not None else 2 * case.tier
    more = draw.chance(0.35)
    spilled = felt >= 5 and draw.chance(0.5)
    costs = {"others_waited": 4, "short_with_next": 2, "others_got_less": 2}
    costs |= {"people_at_home": 1, "none": 1}
    return Toll(
        strain=strain,
        mood_after=draw.scale(4.4 - 0.4 * felt, 0.6, 1, 5) if draw.chance(0.55) else None,
        feelings=_feelings(case, draw) if draw.chance(0.5) else (),
        respect=draw.scale(8 - 2.2 * case.tier, 1.2) if more else None,
        self_doubt=draw.scale(0.5 * felt, 1.5) if more else None,
        urge_leave=draw.scale(0.7 * felt - 0.5, 1.6) if more else None,
        urge_tell_off=draw.scale(1.7 * case.tier, 1.6) if more else None,
        acted=draw.among({"no": 8, "partly": 2, "yes": 0.6}) if more and case.tier else None,
        spillover=(draw.among(costs),) if spilled else (),
    )


def _feelings(case: Case, draw: Draw) -> tuple[str, ...]:
    gentle = {"sad": 3.0, "sorry_for_them": 3, "tired": 1, "guilty": 1}
    sharp = {"angry": 3.0, "small": 2, "tired": 2, "ashamed": 1, "numb": 1, "alone": 1}
    sharp |= {"afraid": 2, "disgusted": 1} if case.tier >= 3 else {"amused": 1, "proud": 0.7}
    odds = sharp if case.tier else gentle
    return tuple(dict.fromkeys(draw.among(odds) for _ in range(draw.whole(1, 2))))
