from __future__ import annotations

from tests.commands.conftest import Shell


def test_insight_on_an_empty_journal_says_what_is_missing(shell: Shell) -> None:
    answer = shell("insight")
    assert answer.code == 0
    assert "strain  [too early]  n = 0, 0 shifts" in answer.out
    assert "20 more shifts" in answer.out


def test_insight_as_json_has_gates_counts_and_coverage(shell: Shell) -> None:
    for day, strain in (("2026-11-02", "4"), ("2026-11-03", "8")):
        assert shell("shift", "--state", "hard", "--day", day, "--strain", strain).code == 0
    found = shell("insight", "--json").json
    assert found["strain"]["n"] == 2
    assert found["strain"]["gate"]["state"] == "too_early"
    assert found["coverage"]["logged"] == 2
    assert found["range"] == "all"
    assert found["strain"]["latest"] is None


def test_a_range_leaves_older_shifts_out(shell: Shell) -> None:
    assert shell("shift", "--state", "hard", "--day", "2020-03-02", "--strain", "4").code == 0
    assert shell("insight", "--json", "--range", "4w").json["strain"]["n"] == 0
    assert shell("insight", "--json").json["strain"]["n"] == 1


def test_an_unknown_range_is_refused(shell: Shell) -> None:
    answer = shell("insight", "--range", "2d")
    assert answer.code == 2
    assert "4w, 3m, 1y, all" in answer.error
