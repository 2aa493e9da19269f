"""What is written is found again, best first, and shown with what was looked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from journal_app.model.contact import Setting, Toll
from tests.support.notebook import (
    Notebook,
    check_in,
    contact,
    customer,
    open_notebook,
    profile,
    shift,
    term,
)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with open_notebook(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    "text",
    [
        "refund",
        "REFUND",
        "refu",
        "réfund",
        "refund mañana",
        '"third refund"',
        "third -second",
        "ref*",
    ],
)
def test_a_note_is_found_by_its_words_whatever_case_and_accents(
    notebook: Notebook, text: str
) -> None:
    note = contact(statement="Wants a third Refund,\nmanana.")
    notebook.keep(note, contact(statement="Quite another matter."))
    assert notebook.found(text) == [note.id]


def test_each_kind_of_text_can_be_found(notebook: Notebook) -> None:
    till = customer("Till regular", note="parks crosswise")
    kept = {
        "statement": contact(statement="shouting"),
        "reflection": contact(reflection="wounded"),
        "lesson": contact(lesson="breathe"),
        "shifted": shift("2026-11-03", note="shifted boxes"),
        "moment": check_in("2026-11-04", note="moment alone"),
        "crosswise": till,
    }
    notebook.keep(*kept.values())
    words = ("shouting", "wounded", "breathe", "shifted", "moment", "crosswise")
    assert [notebook.found(word) for word in words] == [[record.id] for record in kept.values()]


def test_chosen_words_and_aliases_are_found_by_their_labels(notebook: Notebook) -> None:
    till = customer("Till regular")
    about = contact(customer=till.id)
    behaved = contact(kinds=("no_is_rude",))
    notebook.keep(till, about, behaved)
    assert set(notebook.found("till regular")) == {till.id, about.id}
    assert notebook.found("rudeness") == [behaved.id]


def test_the_profile_and_the_lists_are_no_hits(notebook: Notebook) -> None:
    notebook.keep(profile(minimum="one smile"), term("kinds", "Smile at me"))
    assert notebook.found("smile") == []


def test_what_lies_in_the_bin_is_not_found(notebook: Notebook) -> None:
    notebook.keep(contact(statement="refund"), binned=True)
    assert notebook.search("refund").total == 0


def test_the_better_match_comes_first_and_the_newer_of_equals(notebook: Notebook) -> None:
    often = contact("2026-01-05", statement="refund refund refund")
    older = contact("2026-02-05", statement="a refund and some other words")
    newer = contact("2026-03-05", statement="a refund and some other words")
    others = [contact("2026-10-05", clock=f"10:{n:02}", statement="no match") for n in range(20)]
    notebook.keep(often, newer, older, *others)
    assert notebook.found("refund") == [often.id, newer.id, older.id]


def test_what_fits_about_as_well_stands_newest_first(notebook: Notebook) -> None:
    """One word more in thirty makes bm25 a little lower, which nobody sees."""
    older = contact("2026-02-05", statement="refund " + "word " * 29)
    newer = contact("2026-03-05", statement="refund " + "word " * 30)
    others = [contact(statement="word " * 30) for _ in range(20)]
    notebook.keep(older, newer, *others)
    assert notebook.found("refund") == [newer.id, older.id]


def test_a_word_of_my_own_outranks_a_chosen_label(notebook: Notebook) -> None:
    label = contact("2026-05-05", kinds=("shouted",))
    mine = contact("2026-01-05", statement="shouted")
    notebook.keep(label, mine, *(contact(statement="quiet") for _ in range(10)))
    assert notebook.found("shouted") == [mine.id, label.id]


def test_filters_alone_list_newest_first(notebook: Notebook) -> None:
    old, new = contact("2026-01-05", tier=3), contact("2026-09-05", tier=4)
    notebook.keep(new, old, contact("2026-10-05", tier=2), shift("2026-10-06"))
    assert notebook.found("tier:>=3") == [new.id, old.id]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tone:hard", "hard"),
        ("tone:good", "good"),
        ("tone:good,calm", "calm good"),
        ("-tone:hard kind:contact", "calm good"),
        ("strain:>=7", "shift hard"),
        ("strain:7", "hard"),
        ("strain:>7", "shift"),
        ("strain:<9", "hard"),
        ("strain:<=9", "shift hard"),
        ("-strain:>=7", "mark calm good"),
        ("mood:2", "shift"),
        ("mood:great", "good"),
        ("state:hard", "shift"),
        ("enough:yes", "shift"),
        ("kind:shift", "shift"),
        ("kind:check-in", "mark"),
        ("kind:argued", "hard"),
        ('kind:"argued every point"', "hard"),
        ("kind:thanks", "good"),
        ("place:window", "hard"),
        ('customer:"till regular"', "mark hard"),
        ("-customer:till", "shift calm good"),
        ("from:2026-11-02", "shift mark calm"),
        ("to:2026-11-01", "good hard"),
        ("2026-10", "hard"),
        ("2026-10 on:2026-11-01", "good hard"),
        ("tone:hard tone:good", ""),
        ("tier:3 strain:7 argued", "hard"),
    ],
)
def test_each_filter_keeps_what_fits(notebook: Notebook, text: str, expected: str) -> None:
    till, window = customer("Till regular"), term("place", "Window seat")
    hard = contact(
        "2026-10-30",
        customer=till.id,
        tier=3,
        kinds=("argued",),
        setting=Setting(place=window.id),
        toll=Toll(strain=7),
    )
    good = contact("2026-11-01", tone="good", good_kind=("thanks",), toll=Toll(mood_after=5))
    calm = contact("2026-11-02", tone="calm")
    mark = check_in("2026-11-03", customer=till.id, dread_before=8, mood=3)
    day = shift("2026-11-04", state="hard", strain=9, mood=2, enough="yes")
    notebook.keep(window, till, hard, good, calm, mark, day)
    names = {
        r.id: n
        for n, r in {"hard": hard, "good": good, "calm": calm, "mark": mark, "shift": day}.items()
    }
    assert " ".join(names[id_] for id_ in notebook.found(text)) == expected


def test_words_and_filters_work_together(notebook: Notebook) -> None:
    wanted = contact(statement="refund", tier=3)
    notebook.keep(wanted, contact(statement="refund", tier=1), contact(statement="thanks", tier=3))
    assert notebook.found("tier:>=3 refund") == [wanted.id]


def test_only_unwanted_words_list_everything_else(notebook: Notebook) -> None:
    kept = contact(statement="thanks")
    notebook.keep(kept, contact(statement="refund"), contact(statement="exchange"))
    assert notebook.found("-refund -exchange") == [kept.id]


@pytest.mark.parametrize("text", ["退款", "😀", "款了", "今天 😀", "ｷｬﾝ", "-abc 退款"])
def test_emoji_and_scripts_without_spaces_are_found_inside_the_text(
    notebook: Notebook, text: str
) -> None:
    note = contact(statement="客人要退款了 今天 😀 ｷｬﾝｾﾙ")
    notebook.keep(note, contact(statement="abc"))
    assert notebook.found(text) == [note.id]


def test_unwanted_emoji_are_kept_out(notebook: Notebook) -> None:
    plain = contact(statement="refund")
    notebook.keep(plain, contact(statement="refund 😀"))
    assert notebook.found("refund -😀") == [plain.id]


def test_arabic_words_are_found_by_their_beginning(notebook: Notebook) -> None:
    note = contact(statement="قال مرحبا بصوت عال")
    notebook.keep(note)
    assert notebook.found("مرح") == [note.id]


def test_a_snippet_marks_what_was_looked_for(notebook: Notebook) -> None:
    text = "one " * 40 + "and then a Réfund\nwas what " + "two " * 40
    notebook.keep(contact(statement=text))
    (hit,) = notebook.search("refund what").hits
    marked = [hit.snippet.text[start:end] for start, end in hit.snippet.marks]
    assert marked == ["Réfund", "what"]
    assert hit.snippet.text.startswith("…")
    assert "\n" not in hit.snippet.text


def test_a_snippet_comes_from_the_middle_of_a_megabyte(notebook: Notebook) -> None:
    notebook.keep(contact(statement="word " * 100_000 + "needle " + "word " * 100_000))
    (hit,) = notebook.search("needle").hits
    ((start, end),) = hit.snippet.marks
    assert hit.snippet.text[start:end] == "needle"
    assert len(hit.snippet.text) < 400


def test_a_snippet_of_a_piece_marks_it_too(notebook: Notebook) -> None:
    notebook.keep(contact(statement="前" * 200 + "退款" + "後" * 200))
    (hit,) = notebook.search("退款").hits
    ((start, end),) = hit.snippet.marks
    assert hit.snippet.text[start:end] == "退款"


def test_noncharacters_in_a_note_leave_no_false_marks(notebook: Notebook) -> None:
    notebook.keep(contact(statement="a \ufdd0 refund \ufdd1 b"))
    (hit,) = notebook.search("refund").hits
    assert all(0 <= start < end <= len(hit.snippet.text) for start, end in hit.snippet.marks)


def test_without_words_the_snippet_is_the_beginning(notebook: Notebook) -> None:
    notebook.keep(contact(tier=3, statement="They began  at once.\nThen more."))
    (hit,) = notebook.search("tier:3").hits
    assert hit.snippet.text == "They began at once. Then more."
    assert hit.snippet.marks == ()


def test_the_total_counts_beyond_the_limit(notebook: Notebook) -> None:
    notebook.keep(*(contact(statement="refund") for _ in range(12)))
    result = notebook.search("refund", limit=5)
    assert (len(result.hits), result.total) == (5, 12)
