"""Every table of the journal, written out.

`entry` is the spine: its `number` is the key of every other table and of the search index.
A column of a record table is the field's path joined by underscores, without its long text (that
lives in `passage`) and its lists (those live in `record_term`); `tests/store/test_mapping.py`
holds fields and columns together. Changing anything here means a migration.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

SCHEMA = 5
"""The number in the file's `user_version`; equal to alembic's head."""

metadata = MetaData()


def _word(name: str) -> Column[str]:
    """A key of a vocabulary, an ISO date or a short line; NULL where absent."""
    return Column(name, Text)


def _number(name: str) -> Column[int]:
    """A whole number, a 0-10 scale, or a flag as 0 and 1; NULL where absent."""
    return Column(name, Integer)


def _key() -> Column[int]:
    return Column("number", Integer, primary_key=True)


entry = Table(
    "entry",
    metadata,
    _key(),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("day", Text, nullable=False),  # ISO date
    Column("occurred", Integer, nullable=False),  # seconds since 1970, UTC
    Column("zone", Text, nullable=False),
    Column("offset", Integer, nullable=False),  # minutes east of UTC
    Column("precision", Text, nullable=False),
    Column("written", Integer),  # seconds since 1970, UTC
    Column("edited", Integer),
    Column("binned", Integer, nullable=False, server_default=text("0")),
)

# The spine's index holds what the Timeline lists and nothing else, so that a page is read by key
# and a jump skips along it; what stands aside (bin, customers, profile, terms) has the other one.
# Decisions and crossings have both: they are listed, and elsewhere read all at once.
# Statements must repeat these words exactly, or SQLite does not see that the index fits.
_NOTES = "'shift', 'contact', 'check_in', 'weekly_five', 'outside_score'"
LISTED = f"entry.binned = 0 AND entry.kind IN ({_NOTES}, 'decision', 'crossing')"
ASIDE = f"entry.binned = 1 OR entry.kind NOT IN ({_NOTES})"
Index(
    "entry_timeline",
    entry.c.occurred,
    entry.c.number,
    sqlite_where=text(LISTED.replace("entry.", "")),
)
Index("entry_aside", entry.c.kind, entry.c.binned, sqlite_where=text(ASIDE.replace("entry.", "")))
Index(
    "entry_one_shift_a_day",
    entry.c.day,
    unique=True,
    sqlite_where=text("kind = 'shift' AND binned = 0"),
)

passage = Table(
    "passage",
    metadata,
    _key(),
    _word("statement"),
    _word("reflection"),
    _word("lesson"),
    _word("note"),
    _word("alias"),
    _word("terms"),  # labels of chosen words and short lines, one a line
)

PASSAGE_OF = {
    "minimum": "note",
    "words": "statement",
    "why": "reflection",
    "plan": "note",
    "situation": "statement",
    "reason": "reflection",
    "expected": "note",
    "happened": "note",
    "because": "reflection",
    "conclusion": "note",
    "choices": "note",
}
"""The passage a long text is kept in, where it has none of its own name."""

record_term = Table(
    "record_term",
    metadata,
    Column("number", Integer, nullable=False),
    Column("role", Text, nullable=False),  # the column name the list would have
    Column("term", Text, nullable=False),
    Column("value", Integer),  # place in the list from 0; of rated choices the rating
    Column("place", Integer),  # of rated choices alone: place in the list from 0
    PrimaryKeyConstraint("number", "role", "term"),
    Index("record_term_by_term", "term", "number"),
    sqlite_with_rowid=False,
)

shift = Table(
    "shift",
    metadata,
    _key(),
    _word("state"),
    _number("mood"),
    _number("strain"),
    _word("enough"),
    _word("enough_scope"),
    _word("part"),
    _number("energy_left"),
    _word("busy"),
    _number("contacts"),
    _number("missed_breaks"),
    _word("staffing"),
    _number("sleep_before"),
)

contact = Table(
    "contact",
    metadata,
    _key(),
    _word("tone"),
    _number("customer"),  # entry number of the customer
    _number("tier"),
    _word("mode"),
    _number("lift"),
    _word("setting_channel"),
    _word("setting_place"),
    _number("setting_minutes_on"),
    _number("setting_minutes_after"),
    _number("setting_dread_before"),
    _word("setting_first_read"),
    _number("setting_first_read_confidence"),
    _number("setting_felt_personal"),
    _word("compensation_granted"),
    _number("compensation_amount"),
    _word("compensation_basis"),
    _word("compensation_who_won"),
    _word("compensation_expectation"),
    _word("course_fault"),
    _word("course_who_was_right"),
    _word("course_later_verdict"),
    _word("course_ended"),
    _number("course_customer_left"),
    _word("course_relationship_after"),
    _word("course_prevented"),
    _word("course_area"),
    _number("conduct_effort"),
    _number("conduct_chosen"),
    _number("conduct_faked"),
    _word("conduct_own_conduct"),
    _word("backing_authority"),
    _word("backing_escalated_to"),
    _number("backing_time_to_help"),
    _number("backing_nobody_came"),
    _word("backing_backed"),
    _word("backing_told_whom"),
    _word("backing_told_how"),
    _word("backing_told_on"),
    _word("backing_reference"),
    _word("backing_answer"),
    _word("backing_answer_on"),
    _number("toll_strain"),
    _number("toll_mood_after"),
    _number("toll_respect"),
    _number("toll_self_doubt"),
    _number("toll_urge_leave"),
    _number("toll_urge_tell_off"),
    _word("toll_acted"),
    _word("closing_way"),
    _word("closing_words"),
    _word("closing_until"),
    _word("other_side"),  # id of the linked contact, which may be kept later than this one
    Index("contact_by_customer", "customer"),
)

customer = Table(
    "customer",
    metadata,
    _key(),
    _word("customer_kind"),
    _word("team_avoids"),
    _number("value_company"),
    _number("my_income"),
    _number("retired"),
)

check_in = Table(
    "check_in",
    metadata,
    _key(),
    _number("mood"),
    _number("energy"),
    _number("tension"),
    _number("going_round"),
    _number("customer"),  # entry number of the customer
    _number("dread_before"),
    Index("check_in_by_customer", "customer"),
)

profile = Table(
    "profile",
    metadata,
    _key(),
    _word("work"),
    _word("noun"),
    _word("stretch"),
    _word("can_refuse"),
    _number("duty_of_care"),
    _word("when_work"),
    _word("starts"),
    _word("ends"),
    _number("per_week"),
    _word("turns"),
    _word("home_zone"),
    _word("currency"),
    _number("show_money"),
)

term = Table(
    "term",
    metadata,
    _key(),
    _word("vocabulary"),
    _word("key"),
    _word("label"),
    _number("tier"),
    _number("retired"),
)

line = Table(
    "line",
    metadata,
    _key(),
    _word("firm"),
    _word("line_kind"),
    _word("condition_metric"),
    _word("condition_op"),
    _number("condition_value"),
    _word("condition_window"),
    _number("condition_length"),
    _word("condition_scope"),
    _word("condition_customer"),  # id of the customer, who may be deleted before the line
    _word("condition_customer_kind"),
    _number("condition_tier"),
    _number("condition_hours"),
    _number("by_hand"),
    _word("review_on"),
    _word("state"),
    _word("moved_words"),
    _number("version"),
    _word("line"),  # id of the first version
)

crossing = Table(
    "crossing",
    metadata,
    _key(),
    _word("line"),  # id of the version that was crossed
    _number("version"),
    _word("entry"),  # id of the note that met it
    _number("by_hand"),
    _word("answer"),
)

decision = Table(
    "decision",
    metadata,
    _key(),
    _word("own_option"),
    _word("chosen"),
    _number("expected_pct"),
    _number("confidence"),
    _word("reversible"),
    _word("decided_by"),
    _number("now_mood"),
    _number("now_load"),
    _number("now_sleep"),
    _number("now_hours_since"),
    _number("abuse_or_danger"),
    _word("crossing"),  # id of the crossing it answers
    _word("review_on"),
    _word("cool_until"),  # ISO instant
    _number("urge"),
    _number("urge_after"),
)

follow_up = Table(
    "follow_up",
    metadata,
    _key(),
    _word("decision"),
    _word("what"),
    _word("due"),
    _word("who"),
    _word("state"),
)

review = Table(
    "review",
    metadata,
    _key(),
    _word("decision"),
    _word("line"),
    _word("outcome"),
    _word("happened_so"),
    _number("worth_it"),
    _word("again"),
    _word("process"),
    _word("line_action"),
)

question = Table(
    "question",
    metadata,
    _key(),
    _word("asks"),
    _number("monthly"),
    _word("state"),
    _word("looked_at"),
)

report = Table(
    "report",
    metadata,
    _key(),
    _word("audience"),
    _word("to_whom"),
    _word("first"),
    _word("last"),
    _word("form"),
    _number("pages"),
    _number("encrypted"),
    _word("digest"),
    _number("sequence"),
    _word("chain"),
)

weekly_five = Table(
    "weekly_five",
    metadata,
    _key(),
    _number("energy_left"),
    _number("dread_next"),
    _number("caring"),
    _number("switch_off"),
    _number("sleep"),
)

outside_score = Table(
    "outside_score",
    metadata,
    _key(),
    _word("name"),
    _word("taken_on"),
    _word("value"),  # as typed
    _word("low"),
    _word("high"),
    _word("up_is"),
)

RECORD_TABLES = {
    table.name: table
    for table in (
        *(shift, contact, customer, check_in, profile, term),
        *(line, crossing, decision, follow_up, review, question, report),
        *(weekly_five, outside_score),
    )
}

# Derived from the records, and made again from them whenever need be; no history.
moment = Table(
    "moment",  # a note that belongs to what a version of a line measures
    metadata,
    Column("phase", Integer, nullable=False),  # entry number of the version
    Column("day", Integer, nullable=False),  # ordinal
    Column("occurred", Integer, nullable=False),
    Column("number", Integer, nullable=False),  # entry number of the note
    Column("weight", Integer, nullable=False),
    PrimaryKeyConstraint("phase", "day", "occurred", "number"),
    Index("moment_of_entry", "number"),
    sqlite_with_rowid=False,
)

met = Table(
    "met",  # a note by which a version of a line was crossed
    metadata,
    Column("phase", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("occurred", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("value", Integer, nullable=False),  # what was measured then
    Column("quiet", Integer, nullable=False),  # 1: came in bulk, and is not put before anybody
    PrimaryKeyConstraint("phase", "day", "occurred", "number"),
    sqlite_with_rowid=False,
)

evaluated = Table(
    "evaluated",  # one row: up to which change of the history the two above are true
    metadata,
    Column("one", Integer, primary_key=True),
    Column("sequence", Integer, nullable=False),
)

revision = Table(
    "revision",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("record", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("operation", Text, nullable=False),
    Column("at", Integer, nullable=False),  # seconds since 1970, UTC
    Column("device", Text, nullable=False),
    Column("seed", LargeBinary),  # NULL once purged
    Column("body", Text),  # canonical JSON of the state after it; NULL: no longer there
    Column("commitments", LargeBinary),  # set when body and seed are purged
    Column("chain", LargeBinary, nullable=False),
    Index("revision_of_record", "record", "sequence"),
)

head = Table(
    "head",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    Column("device", Text, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("slot", Text, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

SEARCH_STATEMENTS = (
    """CREATE VIRTUAL TABLE search USING fts5(
    statement, reflection, lesson, note, alias, terms,
    content='passage', content_rowid='number',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
    "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)",
    """CREATE TRIGGER passage_inserted AFTER INSERT ON passage BEGIN
    INSERT INTO search(rowid, statement, reflection, lesson, note, alias, terms)
    VALUES (new.number, new.statement, new.reflection, new.lesson, new.note, new.alias, new.terms);
    END""",
    """CREATE TRIGGER passage_deleted AFTER DELETE ON passage BEGIN
    INSERT INTO search(search, rowid, statement, reflection, lesson, note, alias, terms)
    VALUES ('delete', old.number,
    old.statement, old.reflection, old.lesson, old.note, old.alias, old.terms);
    END""",
    """CREATE TRIGGER passage_updated AFTER UPDATE ON passage BEGIN
    INSERT INTO search(search, rowid, statement, reflection, lesson, note, alias, terms)
    VALUES ('delete', old.number,
    old.statement, old.reflection, old.lesson, old.note, old.alias, old.terms);
    INSERT INTO search(rowid, statement, reflection, lesson, note, alias, terms)
    VALUES (new.number, new.statement, new.reflection, new.lesson, new.note, new.alias, new.terms);
    END""",
)
"""The full-text index over `passage` and the triggers that keep it; `number` is its rowid."""
