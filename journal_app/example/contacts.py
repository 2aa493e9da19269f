"""The contacts of a shift: who came, when, how it went, what was written about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from journal_app.example import conduct
from journal_app.example.cast import Cast
from journal_app.example.climate import Conditions
from journal_app.example.conduct import Case
from journal_app.example.draw import Draw
from journal_app.example.pen import Header, Pen
from journal_app.example.rota import Stint
from journal_app.example.texts import around
from journal_app.example.truth import PersonTruth, Truth
from journal_app.example.words import Told, Words
from journal_app.model.contact import Closing, Conduct, Contact, Setting, Toll

_STORY_GRANTED = ("yes", "yes", "partly", "no", "partly", "no", "no", "no")
_MIX = {"counter": 0.6, "phone": 0.4}


@dataclass(frozen=True)
class Meeting:
    """Somebody came: `who` is a name of the cast, absent for somebody not followed."""

    who: str | None
    tone: str


def meetings(stint: Stint, truth: Truth, draw: Draw) -> list[Meeting]:
    """Who came in a noted shift, in no order."""
    found = []
    for who, person in truth.people.items():
        odds = {"hard": person.hard, "good": person.good, "calm": 1 - person.hard - person.good}
        found += [Meeting(who, draw.among(odds)) for _ in range(draw.count(person.rate))]
    hard = truth.public_hard_in_season if stint.in_season else truth.public_hard
    found += [Meeting(None, "hard")] * draw.count(hard)
    found += [Meeting(None, "good")] * draw.count(truth.public_good)
    draw.random.shuffle(found)
    return found


class Contacts:
    """Writes contacts; owned by one run of the generator."""

    def __init__(self, seed: int, truth: Truth, pen: Pen, words: Words) -> None:
        self._draw = Draw(seed, "contacts")
        self._truth = truth
        self._pen = pen
        self._words = words
        self._asks = 0

    def of_shift(
        self, stint: Stint, met: Sequence[Meeting], conditions: Conditions, cast: Cast, end: date
    ) -> list[Contact]:
        """The contacts of a shift in order of time."""
        self._cast, self._end = cast, end
        length = int((stint.ends - stint.starts).total_seconds() // 60)
        minutes = sorted(self._draw.whole(15, length - 12) for _ in met)
        written: list[Contact] = []
        for minute, meeting in zip(minutes, met, strict=True):
            local = stint.starts + timedelta(minutes=minute)
            if meeting.tone == "hard":
                hard = self._hard(meeting.who, stint, conditions, local)
                written += self._with_other_side(hard, stint)
            elif meeting.tone == "good":
                written.append(self._good(meeting.who, stint, local))
            else:
                written.append(self._calm(meeting.who, stint, local))
        return written

    def _head(self, stint: Stint, local: datetime) -> Header:
        precision = self._draw.among({"exact": 0.6, "about": 0.24, "shift": 0.16})
        if precision == "about":
            local = local.replace(minute=local.minute // 15 * 15)
        if precision == "shift":
            local = stint.starts + (stint.ends - stint.starts) / 2
        when = self._pen.when(local, precision)
        if self._draw.chance(self._truth.late_share):
            return self._pen.head(stint.day, when, self._pen.later(stint.day))
        at_once = precision == "exact" and self._draw.chance(0.4)
        moment = self._pen.at_once(local) if at_once else self._pen.soon(stint.ends)
        return self._pen.head(stint.day, when, moment)

    def _calm(self, who: str | None, stint: Stint, local: datetime) -> Contact:
        when = self._pen.when(local)
        head = self._pen.head(stint.day, when, when.instant)
        return Contact(**head, tone="calm", customer=self._id(who))

    def _good(self, who: str | None, stint: Stint, local: datetime) -> Contact:
        draw, told = self._draw, self._words.good(who, stint)
        lift = draw.scale(6.2, 1.6, 1)
        more = draw.chance(0.4)
        texts = draw.chance(0.85)
        return Contact(
            **self._head(stint, local),
            tone="good",
            customer=self._id(who),
            good_kind=told.scene.kinds,
            lift=lift,
            mode=draw.among({"normal": 3, "extra": 4, "overboard": 1}) if more else None,
            setting=self._setting_of_good(told, more=more),
            conduct=Conduct(
                moves=("was_human",) if more and draw.chance(0.6) else (),
                effort=draw.scale(3.5, 1.8) if more else None,
                chosen=draw.scale(7.5, 1.5) if more else None,
            ),
            toll=Toll(
                mood_after=draw.scale(3.4 + 0.15 * lift, 0.4, 1, 5) if draw.chance(0.6) else None,
                respect=draw.scale(8.5, 1) if more else None,
            ),
            statement=told.statement if texts else "",
            reflection=told.reflection if texts and draw.chance(0.7) else "",
        )

    def _setting_of_good(self, told: Told, *, more: bool) -> Setting:
        return Setting(
            channel=told.scene.channel,
            place=self._place(told.scene.channel),
            minutes_on=self._draw.one((2, 4, 5, 8, 10, 15, 25)) if more else None,
        )

    def _hard(
        self, who: str | None, stint: Stint, conditions: Conditions, local: datetime
    ) -> Contact:
        draw, truth = self._draw, self._truth
        person = truth.people[who] if who else None
        tier = self._tier(person)
        told = self._words.hard(who, tier, stint)
        scene = told.scene
        channel = scene.channel
        case = Case(
            who=who,
            person=person,
            tier=tier,
            kinds=scene.kinds,
            asked=scene.asked,
            statement=told.statement,
            stint=stint,
            end=self._end,
        )
        backing = conduct.backing(case, draw, truth)
        strain = self._strain(case, conditions, backing.backed)
        place = self._place(channel)
        setting = conduct.setting(case, draw, truth, channel=channel, place=place)
        later = conduct.verdict(case, draw, truth, setting.first_read)
        texts = bool(told.statement) and (who in {"k", "r"} or draw.chance(0.84))
        return Contact(
            **self._head(stint, local),
            tone="hard",
            customer=self._id(who),
            kinds=self._cast.words(case.kinds),
            tier=tier,
            mode=self._mode(tier) if draw.chance(0.75) else None,
            response=self._response(case),
            setting=setting,
            compensation=conduct.compensation(case, draw, self._granted(case)),
            course=conduct.course(case, draw, later, self._prevented(case)),
            conduct=self._conduct(case, strain),
            backing=backing,
            toll=conduct.toll(case, draw, strain),
            closing=self._closing(stint),
            statement=told.statement if texts else "",
            reflection=told.reflection if texts and draw.chance(0.74) else "",
            lesson=self._words.text(around.LESSONS) if draw.chance(0.13) else "",
        )

    def _tier(self, person: PersonTruth | None) -> int:
        if person is None:
            return int(self._draw.among(self._truth.public_tiers))
        return self._draw.scale(person.tier, self._truth.tier_spread, 0, 4)

    def _strain(self, case: Case, conditions: Conditions, backed: str | None) -> int | None:
        truth = self._truth
        mean = truth.contact_strain[case.tier] + 0.3 * conditions.noise
        mean += truth.not_backed * (backed == "no") + 0.1 * (case.nature == "always")
        strain = self._draw.scale(mean, truth.contact_noise)
        return strain if self._draw.chance(0.88) else None

    def _granted(self, case: Case) -> str | None:
        if case.who != "k" or not case.asked:
            return None
        self._asks += 1
        return _STORY_GRANTED[min(self._asks, len(_STORY_GRANTED)) - 1]

    def _mode(self, tier: int) -> str:
        minimum = 0.1 + 0.17 * tier
        return self._draw.among({"autopilot": minimum, "normal": 0.5, "extra": 0.15 - 0.03 * tier})

    def _response(self, case: Case) -> tuple[str, ...]:
        odds = {"told_calmly": 4.0, "carried_on": 3, "faked_it": 1, "gave_way": 0.7}
        odds |= {"referred_up": 0.7 + 0.3 * case.tier, "handed_over": 0.4, "gave_it_back": 0.3}
        if case.tier >= 3:
            odds |= {"second_person": 1.5, "stepped_back": 1.5, "ended_it": 0.8 * (case.tier - 2)}
        first = self._draw.among(odds)
        again = self._draw.among(odds) if self._draw.chance(0.3) else first
        return tuple(dict.fromkeys((first, again)))

    def _conduct(self, case: Case, strain: int | None) -> Conduct:
        draw = self._draw
        more = draw.chance(0.3)
        moves = {"listened": 3.0, "said_sorry": 1.5, "set_a_limit": case.tier, "gave_in_remit": 1.5}
        moves |= {"compromise": 1, "referred_up": 1, "was_human": 2 * (case.tier == 0) + 0.5}
        avoided = bool(case.person and case.person.dread) and draw.chance(0.12)
        used = draw.chance(0.5 if (strain or 0) >= 4 else 0.15)
        return Conduct(
            moves=tuple(dict.fromkeys(draw.among(moves) for _ in range(2)))
            if draw.chance(0.6)
            else (),
            effort=draw.scale(3 + 1.2 * case.tier, 1.5) if more else None,
            chosen=draw.scale(4, 2.5) if more else None,
            faked=draw.scale(4 + case.tier, 2) if more else None,
            own_conduct=draw.among({"as_id_want": 5, "partly": 3, "not": 0.7})
            if draw.chance(0.4)
            else None,
            avoidance=(draw.one(("out_of_sight", "slow_reply", "asked_someone")),)
            if avoided
            else (),
            coping=self._coping() if used else (),
        )

    def _coping(self) -> tuple[tuple[str, int | None], ...]:
        draw, truth = self._draw, self._truth
        odds = {way: 1.5 if way in {"told_colleague", "wrote"} else 1.0 for way in truth.helped}
        ways = dict.fromkeys(draw.among(odds) for _ in range(draw.whole(1, 2)))
        return tuple(
            (self._cast.term(way), draw.scale(truth.helped[way], truth.helped_noise, -2, 2))
            for way in ways
        )

    def _closing(self, stint: Stint) -> Closing:
        draw = self._draw
        if not draw.chance(0.15):
            return Closing()
        way = draw.among({"did_well": 4, "next_step": 2, "park": 2})
        texts = {
            "did_well": around.DID_WELL,
            "next_step": around.NEXT_STEP,
            "park": around.PARK,
        }[way]
        until = stint.day + timedelta(days=draw.whole(1, 6)) if way == "park" else None
        return Closing(way=way, words=self._words.text(texts), until=until)

    def _prevented(self, case: Case) -> tuple[str, str]:
        if case.tier == 0 or not self._draw.chance(0.2):
            return "", ""
        inside = case.who in {"web_orders", "area_boss", "pallet_driver"}
        weights = {"demands": 2, "control": 2, "support": 3, "relationships": 2, "change": 1}
        area = self._draw.among({"role": 2, "change": 2, "demands": 1} if inside else weights)
        return area, self._words.text(around.PREVENTED[area])

    def _with_other_side(self, hard: Contact, stint: Stint) -> tuple[Contact, ...]:
        """A hard one, and the good side of it where it turned round and that was noted too."""
        turned = hard.course.ended == "turned_round" and (hard.tier or 0) <= 2
        if not turned or not self._draw.chance(0.6):
            return (hard,)
        good = Contact(
            **self._pen.head(stint.day, hard.when, self._pen.soon(stint.ends)),
            tone="good",
            customer=hard.customer,
            good_kind=("thanks",),
            lift=self._draw.scale(5.5, 1.3, 1),
            setting=Setting(channel=hard.setting.channel, place=hard.setting.place),
            other_side=hard.id,
            statement=self._words.text(around.OTHER_SIDES),
        )
        return (replace(hard, other_side=good.id), good)

    def _place(self, channel: str) -> str | None:
        if channel == "counter" and self._draw.chance(0.55):
            return self._cast.term(self._draw.among({"garden_till": 3, "trade_desk": 1}))
        return None

    def _id(self, who: str | None) -> str | None:
        return self._cast.people[who] if who else None
