"""Documents to render: one such as a manager gets, of any length, and its parts."""

from __future__ import annotations

from collections.abc import Callable

from journal_app.reports.document import (
    Block,
    Column,
    Document,
    Entry,
    Facts,
    Figure,
    Foot,
    Heading,
    Items,
    Ledger,
    LedgerRow,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    Signatures,
    Table,
)

_SAID = (
    "A caller wanted a refund for a parcel that was three weeks late. I said that refunds after"
    " 14 days are decided by the office, and offered to pass it on with the photographs.",
    "He said: “You are paid to say no.” He struck the counter with his flat hand twice and"
    " would not step aside for those behind him. About six people waited.\n\nWhen Dana came to the"
    " till he lowered his voice, asked for her name and left at 14:32.",
    "The customer asked four times for the same thing. I repeated the three options.",
)
_LEAD = "Since August more contacts end in shouting, most of them at the returns desk."
_KINDS = ("Shouted", "Swore", "Argued on and on", "Threatened to complain", "Struck the counter")
_PLACES = ("Till 2", "Returns desk", "Telephone", "Entrance", "Click and collect point")


def chart(
    caption: str = "Calls for help by month", words: str = "August 4, September 7, October 5."
) -> Figure:
    """A small chart of bars."""
    bars = "".join(
        f'<rect x="{20 + 60 * place}" y="{130 - height}" width="36" height="{height}"'
        ' fill="#0f6b6b"/>'
        for place, height in enumerate((40, 70, 50, 90, 30, 60))
    )
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 150" width="400" height="150">'
        f'<rect width="400" height="150" fill="#ffffff"/>{bars}'
        '<path d="M10 130H390" stroke="#57606a" stroke-width="1"/></svg>'
    )
    return Figure(svg.encode(), words, caption, 160.0, 60.0)


def incident(number: int) -> Entry:
    """One incident of a manager's report."""
    day = 1 + number % 28
    return Entry(
        title=f"{number} · {day} Oct 2026, {9 + number % 9}:{number * 7 % 60:02}",
        mark="same day" if number % 4 else "later",
        facts=(
            ("Where", _PLACES[number % 5]),
            ("How", "In person" if number % 3 else "Telephone"),
            ("What kind", _KINDS[number % 5]),
            ("Tier", f"{3 + number % 2}"),
            ("Who saw it", "A colleague" if number % 2 else "Nobody"),
            ("Customer", f"Customer {chr(65 + number % 26)}"),
        ),
        passages=(
            ("What I saw and heard", _SAID[number % 3]),
            ("What I did", "Told them calmly. Called the supervisor, who came after 6 minutes."),
            ("Whom I told, and what came back", "Team leader, the same day. No answer so far."),
        )[: 2 + number % 2],
    )


def incidents_table(count: int) -> Table:
    """The incidents as rows."""
    columns = (
        Column("No.", 0.5, figures=True),
        Column("When", 1.5),
        Column("Where", 1.3),
        Column("What was said and done", 4.0),
        Column("Wait, min", 0.8, figures=True),
    )
    rows = tuple(
        (
            str(n),
            f"{1 + n % 28} Oct, {9 + n % 9}:00",
            _PLACES[n % 5],
            _SAID[n % 3][:90],
            str(n % 17),
        )
        for n in range(1, count + 1)
    )
    return Table("Incidents, 21 Aug to 21 Nov 2026", columns, rows)


FOOT = Foot(
    sentences=(
        "An extract, made by the worker from their own notes. Entries marked (later) were written"
        " after the day. Not a medical document.",
        "Names are replaced by letters chosen for this report alone.",
        "31 of 40 shifts in this period were logged.",
    ),
    report_id="K7-2M4Q",
    receipt="Receipt: no. 1,204, 21 Nov 2026, 7F3A-90C1-22BE",
)


def ledger(count: int) -> Ledger:
    """The incidents as a manager gets them: short cells, what was said across below them."""
    rows = tuple(
        LedgerRow(
            (str(n), f"{1 + n % 28} Oct, {9 + n % 9}:00\nsame day", _PLACES[n % 5], _KINDS[n % 5]),
            _SAID[n % 3] if n % 7 else "",
        )
        for n in range(1, count + 1)
    )
    columns = (Column("No.", 0.3), Column("When", 1.5), Column("Where", 1.5), Column("What", 2.0))
    return Ledger("Incidents; below each: what was said", columns, "What was said", rows)


def _numbers() -> tuple[Block, ...]:
    months = ("Aug", "Sep", "Oct", "Nov")
    columns = (
        Column("Month", 2),
        *(Column(f"Tier {tier}", 1, figures=True) for tier in range(1, 5)),
    )
    rows = tuple(
        (m, *(str(7 * i * (t + 1) % 13) for t in range(4))) for i, m in enumerate(months, 1)
    )
    return (
        PageBreak(),
        Heading("How often, when and where"),
        Paragraph("Counts of curt and uncivil contacts are given as numbers only.", Role.NOTE),
        Table("Incidents by month and tier", columns, rows),
        Facts(
            (
                ("Short of staff", "17 of 31 shifts"),
                ("Missed breaks", "9"),
                ("Others waiting", "64 times"),
            )
        ),
        Heading("Calling for help", 2),
        Paragraph("Of 5 calls for help, 2 were not backed, by the worker's account."),
    )


def manager(
    count: int = 8, charts: Callable[[], tuple[Figure, ...]] = lambda: (chart(),)
) -> Document:
    """A report such as a manager gets, with `count` incidents."""
    blocks: tuple[Block, ...] = (
        Heading("In short"),
        Paragraph(_LEAD, Role.LEAD),
        Paragraph("Two in three happened on shifts with one person fewer than planned."),
        Heading("What I ask for"),
        Items(("A second person at the returns desk on Wednesdays, team leader, by 1 December.",
               "The right to end a call after one warning, in writing.",
               "An answer to reports within five working days."), numbered=True),
        Facts((("Period", "21 Aug to 21 Nov 2026"), ("Logged", "31 of 40 shifts"))),
        Heading("What happened"),
        incidents_table(min(count, 12)),
        *(incident(number) for number in range(1, count + 1)),
        *_numbers(),
        *charts(),
        Heading("What would have prevented it"),
        Heading("Support", 2),
        Items(("Somebody to call who comes.", "A sign that says what the desk can decide.")),
        Heading("Agreed"),
        Paragraph("Nothing noted under this heading.", Role.NOTE),
        Paragraph("I want this to be talked about in the team, not only with me.", Role.QUOTE),
        Signatures(("Worker", "Employer")),
    )  # fmt: skip
    return Document(
        title="Working with customers: record and requests",
        subtitle="21 August to 21 November 2026 · from the returns desk",
        blocks=blocks,
        foot=FOOT,
        paper=Paper.A4,
    )
