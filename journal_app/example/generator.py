"""The example journal, record by record: 18 months of a worker at the tills and phones of a shop.

Everything comes from `Truth` and a seed; the same end, zone and seed give the same records with
the same ids. Knows nothing of vaults and files.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from journal_app.example.cast import make_cast
from journal_app.example.check_ins import CheckIns
from journal_app.example.climate import Climate, Conditions
from journal_app.example.contacts import Contacts, Meeting, meetings
from journal_app.example.draw import Draw, on_scale
from journal_app.example.load import Bucket
from journal_app.example.own_weeks import OwnWeeks
from journal_app.example.pen import Pen
from journal_app.example.rota import Stint, first_day, stints
from journal_app.example.texts import around
from journal_app.example.truth import TRUTH, Truth
from journal_app.example.words import Words, note_of_shift
from journal_app.model.contact import Contact
from journal_app.model.record import Record
from journal_app.model.shift import Shift

DEFAULT_SEED = 20
_HARD_FROM = 5


def generate(
    end: date, zone: str, seed: int = DEFAULT_SEED, truth: Truth = TRUTH
) -> Iterator[Record]:
    """Profile, own entries and customers, then everything else in the order it happened.

    `end` is the last day; days turn at 05:00, local times are those of `zone` (IANA).

    Raises:
        InvalidValue: this computer knows no such zone.
    """
    return iter(_Worker(end, zone, seed, truth).life())


class _Worker:
    """One worker; lives once."""

    def __init__(self, end: date, zone: str, seed: int, truth: Truth) -> None:
        self._end, self._zone, self._truth = end, zone, truth
        self._draw = Draw(seed, "shifts")
        self._seed = seed
        self._pen = Pen(seed, end, zone)
        self._words = Words(seed)
        self._climate = Climate(seed, truth)
        self._bucket = Bucket(truth.tau_days)

    def life(self) -> list[Record]:
        days = list(stints(self._end, self._truth, Draw(self._seed, "rota")))
        company = Draw(self._seed, "meetings")
        met = {
            stint.day: meetings(stint, self._truth, company)
            for stint in days
            if stint.state == "worked"
        }
        cast = make_cast(self._pen, self._zone, first_day(self._end), _first_met(met))
        writer = Contacts(self._seed, self._truth, self._pen, self._words)
        rest: list[Record] = []
        contacts: list[Contact] = []
        for stint in days:
            if stint.state in {"off", "ill"}:
                rest.append(self._off(stint))
                continue
            conditions = self._climate.next(stint)
            if stint.state == "worked":
                today = writer.of_shift(stint, met[stint.day], conditions, cast, self._end)
                contacts += today
                rest.append(self._shift(stint, conditions, today))
        rest += contacts
        check_ins = CheckIns(self._seed, self._truth, self._pen, self._words)
        rest += check_ins.all(contacts, cast, self._end)
        noted = [one for one in rest if isinstance(one, Shift)]
        rest += OwnWeeks(self._seed, self._truth, self._pen).all(noted, self._end)
        return [*cast.records, *sorted(rest, key=lambda record: record.when.instant)]

    def _off(self, stint: Stint) -> Shift:
        texts = around.SICK_NOTES if stint.state == "ill" else around.OFF_NOTES
        when = self._pen.when(stint.ends, "shift")
        return Shift(
            **self._pen.head(stint.day, when, self._pen.soon(stint.ends)),
            state="off",
            note=self._words.text(texts) if self._draw.chance(0.2) else "",
        )

    def _shift(self, stint: Stint, conditions: Conditions, today: Sequence[Contact]) -> Shift:
        draw, truth = self._draw, self._truth
        hard = [contact for contact in today if contact.tone == "hard"]
        good = [contact for contact in today if contact.tone == "good"]
        exact = conditions.strain(len(hard), truth)
        tapped = draw.chance(0.04)
        strain = None if tapped else on_scale(exact)
        when = self._pen.when(stint.ends, "about")
        felt = [c.toll.strain for c in hard if c.toll.strain is not None]
        load = self._bucket.add(when.instant, sum(felt) if felt else strain or 0)
        enough = self._enough(load)
        late = draw.chance(truth.late_share)
        written = self._pen.later(stint.day) if late else self._pen.soon(stint.ends)
        state = "hard" if enough == "yes" or exact >= _HARD_FROM else "ok"
        if tapped:
            head = self._pen.head(stint.day, when, written)
            return Shift(**head, state=state, enough=enough, part=stint.part)
        how = "enough" if enough == "yes" else state
        mood = truth.mood_base - truth.mood_per_strain * exact + truth.mood_per_good * len(good)
        return Shift(
            **self._pen.head(stint.day, when, written),
            state=state,
            mood=draw.scale(mood, truth.mood_noise, 1, 5),
            strain=strain,
            enough=enough,
            enough_scope=self._scope(enough),
            part=stint.part,
            energy_left=draw.scale(8 - 0.8 * exact, 1) if draw.chance(0.8) else None,
            busy=self._busy(stint),
            contacts=10 * round(draw.normal(9.5 if stint.in_season else 7, 1.5))
            if draw.chance(0.5)
            else None,
            missed_breaks=conditions.missed_breaks,
            staffing=conditions.staffing,
            sleep_before=conditions.sleep,
            note=note_of_shift(self._words, draw, stint, conditions, how),
        )

    def _enough(self, load: float) -> str:
        if self._draw.chance(self._truth.enough_at(load)):
            return "yes"
        return "nearly" if self._draw.chance(self._truth.nearly_at(load)) else "no"

    def _scope(self, enough: str) -> str | None:
        odds = {"contact": 2.0, "shift": 5, "customer": 1.5, "job": 2, "everything": 0.3}
        return None if enough == "no" else self._draw.among(odds)

    def _busy(self, stint: Stint) -> str:
        busier = 0.55 if stint.in_season else 0.15
        return self._draw.among({"busier": busier, "quieter": 0.15, "usual": 0.85 - busier})


def _first_met(met: dict[date, list[Meeting]]) -> dict[str, date]:
    first: dict[str, date] = {}
    for day, company in met.items():
        for meeting in company:
            if meeting.who:
                first.setdefault(meeting.who, day)
    return first
