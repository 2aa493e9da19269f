"""From a journal to a document: what is chosen, approved, lettered, and how it is laid out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from journal_app.journal.journal import Journal
from journal_app.model.contact import Backing, Compensation, Contact, Course, Setting, Toll
from journal_app.model.outside_score import OutsideScore
from journal_app.model.weekly_five import WeeklyFive
from journal_app.reports.document import (
    Block,
    Document,
    Entry,
    Facts,
    Figure,
    Heading,
    Ledger,
    LedgerRow,
    Table,
)
from journal_app.reports.making import Drawings, Made, approve_all, make
from journal_app.reports.passages import State
from journal_app.reports.request import Ask, Mask, Request, Spot, Way, begin
from tests.support.notebook import at, check_in, contact, customer, shift
from tests.support.opened import kept

TODAY = date(2026, 11, 21)


def made(journal: Journal, request: Request, **options: Any) -> Made:
    material = journal.reports.material(request.first, request.last, request.taken)
    return make(material, request, **options)


def approved(journal: Journal, request: Request) -> Made:
    return made(journal, approve_all(request, made(journal, request)))


def words_of(document: Document) -> str:
    return "\n".join([document.title, document.subtitle, *map(repr, document.blocks)])


def under(document: Document, heading: str) -> list[Block]:
    """The blocks under a heading, up to the next of its level or a higher one."""
    found: list[Block] = []
    level = 0
    for block in document.blocks:
        if isinstance(block, Heading) and level and block.level <= level:
            break
        if level:
            found.append(block)
        elif isinstance(block, Heading) and block.text == heading:
            level = block.level
    return found


def entries(document: Document) -> list[Entry]:
    return [block for block in document.blocks if isinstance(block, Entry)]


def incidents(document: Document) -> list[LedgerRow]:
    return [row for block in document.blocks if isinstance(block, Ledger) for row in block.rows]


def bad(day: str = "2026-11-02", **values: Any) -> Contact:
    given: dict[str, Any] = {"tier": 3, "kinds": ("shouted",), "statement": "He shouted."}
    return contact(day, **(given | values))


def test_a_manager_gets_serious_contacts_and_those_picked(journal: Journal) -> None:
    serious, mild, picked, old = bad(), bad(tier=2), bad(tier=1), bad("2026-03-01")
    for one in (serious, mild, picked, old):
        journal.record(one)
    request = replace(begin("manager", TODAY), taken=(picked.id,))
    found = made(journal, request)
    assert set(found.included) == {serious.id, picked.id}
    assert found.fitting == 2
    assert {line.id for line in found.notes if line.fits} == {serious.id}
    left = made(journal, replace(request, left=(serious.id,)))
    assert left.included == (picked.id,)


def test_a_text_is_printed_after_the_yes_to_exactly_this_text(journal: Journal) -> None:
    note = bad()
    journal.record(note)
    request = begin("manager", TODAY)
    waiting = made(journal, request)
    assert waiting.waiting == 1
    assert "He shouted" not in words_of(waiting.document)
    (passage,) = waiting.passages
    shown = request.with_verdict(passage.key, passage.verdict(Way.SHOW))
    assert "He shouted." in words_of(made(journal, shown).document)
    journal.revise(replace(kept(journal, note), statement="He shouted at Anna."))
    again = made(journal, shown)
    assert again.waiting == 1
    assert "He shouted" not in words_of(again.document)


def test_a_passage_can_be_left_out_or_reworded(journal: Journal) -> None:
    journal.record(bad())
    request = begin("manager", TODAY)
    (passage,) = made(journal, request).passages
    out = made(journal, request.with_verdict(passage.key, passage.verdict(Way.LEAVE_OUT)))
    assert (out.waiting, out.passages[0].state) == (0, State.LEFT_OUT)
    other = passage.verdict(Way.REWORD, "He raised his voice; ring 020 7946 0958.")
    new = made(journal, request.with_verdict(passage.key, other))
    assert new.passages[0].state is State.REWORDED
    assert "He raised his voice; ring [phone number]." in words_of(new.document)
    assert "He shouted" not in words_of(new.document)


def test_an_alias_that_is_a_word_waits_until_it_is_answered(journal: Journal) -> None:
    rose = customer("Rose")
    journal.record(rose)
    journal.record(bad(customer=rose.id, statement="Rose threw a rose."))
    request = begin("manager", TODAY)
    (passage,) = made(journal, request).passages
    yes = passage.verdict(Way.SHOW)
    assert made(journal, request.with_verdict(passage.key, yes)).waiting == 1
    name, flower = passage.hits
    spots = (Spot(name.start, name.end, Mask.MASK), Spot(flower.start, flower.end, Mask.KEEP))
    done = made(journal, request.with_verdict(passage.key, replace(yes, spots=spots)))
    assert "Customer A threw a rose." in words_of(done.document)


def test_people_have_letters_of_this_report_alone(journal: Journal) -> None:
    kay, moe = customer("K", customer_kind="relative"), customer("Moe")
    journal.record(kay)
    journal.record(moe)
    journal.record(bad("2026-11-03", customer=kay.id, statement="K and Moe came."))
    journal.record(bad("2026-11-02", customer=moe.id))
    found = approved(journal, begin("manager", TODAY))
    first, second = incidents(found.document)
    assert "Customer A" in first.cells[2]
    assert "Customer B" in second.cells[2]
    assert found.letters == (moe.id, kay.id)
    assert second.passage == "Customer B and Customer A came."
    numbered = approved(journal, begin("representative", TODAY))
    assert "Customer 1" in incidents(numbered.document)[0].cells[2]
    taken = tuple(found.included)
    kinds = approved(journal, replace(begin("counsellor", TODAY), taken=taken))
    assert any("Relative or companion" in entry.title for entry in entries(kinds.document))
    assert "Moe" not in words_of(kinds.document)
    mine = made(journal, begin("myself", TODAY))
    assert any("Moe" in entry.title for entry in entries(mine.document))


@pytest.mark.parametrize(
    "audience", ["manager", "representative", "counsellor", "myself", "incident"]
)
def test_an_empty_period_says_so_under_every_heading(journal: Journal, audience: str) -> None:
    found = made(journal, begin(audience, TODAY))
    assert "Nothing noted under this heading." in words_of(found.document)
    assert found.document.foot.sentences[0].startswith("An extract, made by the worker")
    assert found.document.foot.receipt.startswith("Receipt: no. ")
    assert found.document.foot.report_id.startswith("R-")


def test_the_headings_are_those_of_the_form(journal: Journal) -> None:
    headings = {
        "manager": [
            *("In short", "What I ask for", "Period and how much is logged", "What happened"),
            *("How often, when and where", "Calling for help", "What would have prevented it"),
            *("Agreed", "How this record was kept"),
        ],
        "counsellor": [
            *("How the last weeks went", "What helped, what didn't", "Weekly Five"),
            *("Scores from elsewhere", "Three situations", "What keeps coming back"),
            *("My lines and decisions", "What was good", "What I'd like from this session"),
        ],
        "representative": [
            *("In short", "What was reported, and what came back", "Incidents"),
            *("Counts against the rota", "Staffing and working alone", "Breaks"),
            *("Still open with the employer", "Method"),
        ],
    }
    for audience, expected in headings.items():
        document = made(journal, begin(audience, TODAY)).document
        assert [b.text for b in document.blocks if isinstance(b, Heading)] == expected


def test_the_one_contact_form_has_its_headings(journal: Journal) -> None:
    note = bad(
        setting=Setting(channel="counter"),
        course=Course(prevented="A second person.", area="support"),
        backing=Backing(witnesses=("supervisor",), told_whom="manager", told_how="spoken"),
    )
    journal.record(note)
    request = replace(begin("incident", TODAY), taken=(note.id,))
    document = approved(journal, request).document
    assert document.title == "Incident"
    assert [b.text for b in document.blocks if isinstance(b, Heading)] == [
        *("When, where, how", "What I saw and heard", "Who saw it", "What I did"),
        *("Whom I told, when, how", "What came back", "What would prevent it", "Written on"),
    ]
    assert "Support, A second person." in words_of(document)


@pytest.mark.parametrize("count", [1, 7, 8, 60])
def test_no_trend_is_drawn_below_eight_incidents(journal: Journal, count: int) -> None:
    first = date(2026, 9, 1)
    days = [(first + timedelta(days=n)).isoformat() for n in range(count)]
    journal.record_many([bad(day, setting=Setting(place=None)) for day in days])
    document = made(journal, begin("manager", TODAY)).document
    drawn = [block for block in document.flat() if isinstance(block, Figure)]
    assert bool(drawn) == (count >= 8)
    assert ("Too few for a pattern; each is listed." in words_of(document)) == (count < 8)
    assert len(incidents(document)) == count


def test_counts_add_up(journal: Journal) -> None:
    for tier in (1, 2, 3):
        journal.record(bad(tier=tier, compensation=Compensation(asked=("discount",), granted="no")))
    journal.record(bad(tier=4, compensation=Compensation(asked=("exception",), granted="partly")))
    journal.record(shift("2026-11-02", staffing="alone", missed_breaks=2))
    document = made(journal, begin("manager", TODAY)).document
    text = words_of(document)
    assert "Asked for something extra: 4 times; granted: 1." in text
    assert "Counts of curt and uncivil contacts are given as numbers only." in text
    assert ("Shifts alone", "1") in next(
        b for b in under(document, "How often, when and where") if isinstance(b, Facts)
    ).pairs
    (table,) = [b for b in under(document, "How often, when and where") if isinstance(b, Table)]
    assert [row[-1] for row in table.rows] == ["1", "1", "1", "1"]


def test_calls_for_help_and_the_trail_are_told_with_their_waits(journal: Journal) -> None:
    told = Backing(
        escalated_to="supervisor", time_to_help=15, backed="no", told_whom="manager",
        told_how="email", told_on=date(2026, 11, 2), answer="acknowledged",
        answer_on=date(2026, 11, 11), reference="F-77123",
    )  # fmt: skip
    journal.record(bad(backing=told))
    journal.record(bad("2026-11-03", backing=Backing(nobody_came=True, told_whom="hr")))
    document = approved(journal, begin("representative", TODAY)).document
    text = words_of(document)
    assert "Reported 2 times; answered 1 time; median wait 9 days." in text
    assert "Of 2 calls for help, 1 was not backed, by the worker's account." in text
    said = ["Manager, e-mail, 2 Nov", "Answer: they wrote it down, 11 Nov", "F-77123"]
    assert incidents(document)[0].cells[-1].splitlines() == said
    assert "No. 2, 3 Nov 2026: told HR" in text
    manager = words_of(approved(journal, begin("manager", TODAY)).document)
    assert "F-77123" not in manager
    assert "Help in 15 min: supervisor, did not back me" in manager


def test_what_was_typed_for_the_report_is_masked_too(journal: Journal) -> None:
    journal.record(customer("Moe"))
    request = replace(
        begin("manager", TODAY),
        in_short=("Moe came daily.", ""),
        asks=(Ask("A second till", "Moe", "1 Dec"),),
        from_whom="Till 3",
    )
    text = words_of(made(journal, request).document)
    assert "Customer A came daily." in text
    assert "('A second till', 'Customer A', '1 Dec')" in text
    assert "Moe" not in text


def test_coverage_is_said_as_it_is(journal: Journal) -> None:
    assert "The number of shifts worked was not recorded." in repr(
        made(journal, begin("manager", TODAY)).document.foot
    )


def test_the_counsellor_gets_what_was_picked_and_counts_of_the_rest(journal: Journal) -> None:
    note = bad(reflection="I felt small.", toll=Toll(strain=8, feelings=("small",)))
    good = contact("2026-11-04", tone="good", good_kind=("thanks",), lift=7)
    for record in (note, bad(), good, shift("2026-11-02", state="hard", strain=8, enough="yes")):
        journal.record(record)
    journal.record(check_in("2026-11-03", tension=6, going_round=4))
    request = replace(begin("counsellor", TODAY), taken=(note.id,))
    document = approved(journal, request).document
    text = words_of(document)
    assert "('What I thought', 'I felt small.')" in text
    assert len(entries(document)) == 1
    assert "Shouted: 2 times" in text
    assert "Thanks: 1 time" in text
    assert "Shifts noted" in text


@pytest.mark.parametrize(
    ("picked", "title", "earlier"),
    [(1, "One situation", 0), (3, "Three situations", 0), (5, "Three situations", 2)],
)
def test_more_than_three_situations_go_to_an_appendix(
    journal: Journal, picked: int, title: str, earlier: int
) -> None:
    notes = [bad(f"2026-11-0{day}", statement=f"Day {day}.") for day in range(1, picked + 1)]
    for note in notes:
        journal.record(note)
    request = replace(begin("counsellor", TODAY), taken=tuple(note.id for note in notes))
    document = approved(journal, request).document
    main = [block for block in under(document, title) if isinstance(block, Entry)]
    after = under(document, "Appendix: earlier situations")
    assert len(after) == earlier
    expected = [f"Day {day}." for day in range(1, picked + 1)]
    whole = [*after, *main]
    assert [e.passages[0][1] for e in whole if isinstance(e, Entry)] == expected
    assert ("2 earlier ones are in the appendix." in words_of(document)) == bool(earlier)


def test_watching_can_stop_it(journal: Journal) -> None:
    journal.record(bad())

    def stop(_done: int, _whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        made(journal, begin("manager", TODAY), watch=stop)


def test_charts_are_not_drawn_again_for_the_same_matter(journal: Journal) -> None:
    journal.record_many([shift(f"2026-11-{n:02d}") for n in range(1, 10)])
    drawings = Drawings()
    request = begin("counsellor", TODAY)
    first = made(journal, request, drawings=drawings).document
    second = made(journal, request, drawings=drawings).document
    (one,) = [b for b in first.blocks if isinstance(b, Figure)]
    (other,) = [b for b in second.blocks if isinstance(b, Figure)]
    assert one is other


def test_remarks_are_made_about_what_is_left_out(journal: Journal) -> None:
    journal.record(bad(response=("gave_it_back", "told_calmly")))
    (remark,) = made(journal, begin("manager", TODAY)).remarks
    assert remark.startswith("This note also says you gave it back.")


def test_long_words_and_other_scripts_pass_through_whole(journal: Journal) -> None:
    text = "الزبون صرخ " + "Ж" * 5000 + " 王が来た"
    journal.record(bad(statement=text))
    (row,) = incidents(approved(journal, begin("manager", TODAY)).document)
    assert row.passage == text


def test_records_written_later_are_marked(journal: Journal) -> None:
    journal.record(bad("2026-11-02"))
    journal.record(bad("2026-11-21"))
    later, at_once = incidents(made(journal, begin("manager", TODAY)).document)
    assert later.cells[1].endswith(" (later)")
    assert at_once.cells[1].endswith(", same day")


def test_the_counsellor_sees_the_weekly_five_and_scores(journal: Journal) -> None:
    for week in range(1, 7):
        day = (date(2026, 10, 4) + timedelta(weeks=week)).isoformat()
        journal.record(WeeklyFive(**at(day), energy_left=4, dread_next=7, sleep=3))
    score = OutsideScore(
        **at("2026-11-02"),
        name="Strain list",
        value="14",
        low="0",
        high="40",
        taken_on=date(2026, 11, 2),
    )
    journal.record(score)
    document = made(journal, begin("counsellor", TODAY)).document
    assert "The writer's own questions, not a tested scale." in words_of(document)
    drawn = [block for block in under(document, "Weekly Five") if isinstance(block, Figure)]
    assert len(drawn) == 1
    (table,) = [b for b in under(document, "Scores from elsewhere") if isinstance(b, Table)]
    assert table.rows == (("Strain list", "2 Nov 2026", "14", "0 to 40", ""),)


def test_what_is_left_out_is_in_no_chart(journal: Journal) -> None:
    days = [shift(f"2026-11-{n:02d}", state="hard", strain=n % 10, mood=2) for n in range(1, 20)]
    journal.record_many(days)
    request = begin("counsellor", TODAY)
    whole, less = (
        next(b for b in made(journal, one).document.blocks if isinstance(b, Figure))
        for one in (request, replace(request, left=(days[4].id,)))
    )
    assert whole.svg != less.svg


def test_a_passage_that_is_left_out_takes_no_letter(journal: Journal) -> None:
    journal.record(customer("Moe"))
    journal.record(customer("Zed"))
    journal.record(bad("2026-11-02", statement="Moe came."))
    journal.record(bad("2026-11-03", statement="Zed came."))
    request = begin("manager", TODAY)
    first, second = made(journal, request).passages
    request = request.with_verdict(first.key, first.verdict(Way.LEAVE_OUT))
    request = request.with_verdict(second.key, second.verdict(Way.SHOW))
    assert "Customer A came." in words_of(made(journal, request).document)
