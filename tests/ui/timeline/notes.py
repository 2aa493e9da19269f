"""Makes the records tests of the Timeline are about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact, Course, Setting, Toll
from journal_app.model.customer import Customer
from journal_app.model.instant import When
from journal_app.model.record import Record
from journal_app.model.shift import Shift

NOW = datetime(2026, 11, 21, 14, 10, tzinfo=UTC)


class Notes:
    """Records of any moment before Saturday 21 November 2026, 14:10."""

    def at(self, days: float = 0, **back: float) -> dict[str, Any]:
        """Day and moment, so long ago."""
        instant = (NOW - timedelta(days=days, **back)).replace(microsecond=0)
        return {"day": instant.date(), "when": When(instant, "Europe/London", 0)}

    def hard(self, days: float = 0, **values: Any) -> Contact:
        given: dict[str, Any] = {"tone": "hard", "kinds": ("shouted",), "tier": 3}
        return Contact(**self.at(days), **(given | values))

    def good(self, days: float = 0, **values: Any) -> Contact:
        given: dict[str, Any] = {"tone": "good", "good_kind": ("thanks",), "lift": 6}
        return Contact(**self.at(days), **(given | values))

    def shift(self, days: float = 0, **values: Any) -> Shift:
        given: dict[str, Any] = {"state": "ok", "mood": 4, "strain": 3, "enough": "no"}
        return Shift(**self.at(days), **(given | values))

    def check_in(self, days: float = 0, **values: Any) -> CheckIn:
        return CheckIn(**self.at(days), **({"mood": 3, "energy": 2} | values))

    def customer(self, alias: str) -> Customer:
        return Customer(**self.at(200), alias=alias)

    def believable(self) -> list[Record]:
        """Ten weeks of a till worker, for looking at."""
        regular = self.customer("Till regular")
        doctor = self.customer("K")
        found: list[Record] = [regular, doctor]
        texts = (
            "Refund past thirty days. He leant over the counter and said I was useless. I said "
            "what goes and what does not, and offered the manager. He said he would be back.",
            "Wanted the discount from last week. I explained it had ended on Sunday. She asked "
            "for my surname twice and wrote it on her receipt.",
            "Card declined three times, and that was my fault as well, apparently.",
        )
        for week in range(10):
            base = week * 7
            for day in range(5):
                state = "hard" if (week + day) % 3 == 0 else "ok"
                found.append(
                    self.shift(
                        base + day,
                        state=state,
                        mood=(week + 2 * day) % 5 + 1,
                        strain=(week * 3 + day * 2) % 11,
                        enough="yes" if day == 3 and week % 2 == 0 else "no",
                    )
                )
            found.append(
                self.hard(
                    base + 0.1,
                    kinds=("asks_money_back", "shouted"),
                    customer=regular.id if week % 2 else doctor.id,
                    statement=texts[week % 3],
                    reflection="I kept my voice down. It sat in my shoulders until the evening.\n\n"
                    "Next time I call for a second person at the first raised voice.",
                    response=("told_calmly", "referred_up"),
                    mode="normal",
                    setting=Setting(
                        channel="counter", minutes_on=12, minutes_after=30, first_read="always"
                    ),
                    course=Course(fault="nobodys", ended="settled", prevented="A sign at the till"),
                    toll=Toll(strain=7, mood_after=2 if week % 3 else None, respect=2),
                )
            )
            found.append(self.hard(base + 2.2, kinds=("curt",), tier=1, statement=texts[2]))
            found.append(
                self.good(
                    base + 1.3,
                    statement="She came back to say that the cake was perfect.",
                    toll=Toll(mood_after=5),
                )
            )
            found.append(self.check_in(base + 2.6, note="Slept badly."))
        return found
