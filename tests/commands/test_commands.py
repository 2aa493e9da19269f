"""The commands as a script uses them: words in, notes kept, exit codes that tell."""

from __future__ import annotations

import pytest

from journal_app.clock import SystemClock
from journal_app.journal import door
from journal_app.paths import state_folder
from tests.commands.conftest import PASSPHRASE, Shell

LONG_TEXT = "Refund past thirty days.\n" * 4000 + "He called it daylight robbery.\n"


def test_a_journal_is_made_and_its_recovery_key_opens_it_once_shown(empty_shell: Shell) -> None:
    made = empty_shell("init")
    assert made.code == 0
    key = made.out.partition("Recovery key: ")[2].strip()
    assert key
    door.unlock_with_recovery(empty_shell.folder, key, clock=SystemClock()).close()


def test_a_journal_made_in_the_shell_is_remembered_from_its_first_minute(
    empty_shell: Shell,
) -> None:
    empty_shell("init")
    (memory,) = state_folder().iterdir()
    assert memory.suffix == ".memory"


def test_a_passphrase_that_is_quick_to_guess_needs_a_yes(empty_shell: Shell) -> None:
    refused = empty_shell("init", passphrase="monkey")
    assert (refused.code, empty_shell.folder.exists()) == (2, False)
    assert "--accept-weak" in refused.error


def test_a_second_journal_in_the_same_folder_is_refused(shell: Shell) -> None:
    refused = shell("init")
    assert refused.code == 3
    assert "already" in refused.error


def test_init_makes_the_journal_whose_making_was_cut_short(shell: Shell) -> None:
    (shell.folder / "journal.db").unlink()
    made = shell("init")
    assert made.code == 0
    assert "is kept as vault.json.aside-1" in made.out
    assert shell("search", "anything").code == 0


def test_a_long_text_piped_in_is_found_by_a_word_of_its_end(shell: Shell) -> None:
    noted = shell("note", "--tone", "hard", "--tier", "3", "--statement", "-", text=LONG_TEXT)
    assert noted.code == 0
    (hit,) = shell("search", "--json", "robbery").json["hits"]
    assert hit["statement"] == LONG_TEXT.strip("\n")
    assert hit["tier"] == 3


def test_a_note_goes_to_the_customer_of_that_alias_new_or_known(shell: Shell) -> None:
    shell("note", "--tone", "hard", "--customer", "Till regular", "--reflection", "again")
    shell("note", "--tone", "calm", "--customer", "till  REGULAR", "--reflection", "once more")
    found = shell("search", "--json", 'customer:"Till regular"').json
    assert found["total"] == 2
    assert len({hit["customer"] for hit in found["hits"]}) == 1


def test_an_alias_that_is_a_phone_number_is_refused_and_nothing_kept(shell: Shell) -> None:
    refused = shell("note", "--tone", "hard", "--customer", "07700 900123")
    assert refused.code == 4
    assert "phone number" in refused.error
    assert shell("show", "--json").json == []


def test_a_real_name_is_kept_with_a_word_of_warning(shell: Shell) -> None:
    kept = shell("note", "--tone", "calm", "--customer", "Mary Miller")
    assert kept.code == 0
    assert "real name" in kept.error


def test_the_tier_is_the_highest_of_the_kinds_unless_one_is_given(shell: Shell) -> None:
    own = shell("note", "--tone", "hard", "--kinds", "swore,argued", "--tier", "2", "--json")
    suggested = shell("note", "--tone", "hard", "--kinds", "Argued every point,shouted", "--json")
    assert (own.json["tier"], suggested.json["tier"]) == (2, 3)
    assert suggested.json["kinds"] == ["argued", "shouted"]


def test_fields_of_every_shape_can_be_noted(shell: Shell) -> None:
    noted = shell(
        "note",
        *("--tone", "hard", "--minutes-on", "1h30", "--asked", "discount", "--customer-left", "no"),
        *("--coping", "slept=2", "--coping", "wrote", "--told-on", "2026-03-01", "--strain", "7"),
        *("--prevented", "a second person", "--when", "2026-03-01 14:30", "--json"),
    )
    document = noted.json
    assert document["setting"]["minutes_on"] == 90
    assert document["compensation"]["asked"] == ["discount"]
    assert document["course"] == {"customer_left": False, "prevented": "a second person"}
    assert document["conduct"]["coping"] == [["slept", 2], ["wrote", None]]
    assert document["backing"]["told_on"] == "2026-03-01"
    assert document["toll"]["strain"] == 7
    assert document["day"] == "2026-03-01"


@pytest.mark.parametrize(
    ("option", "value", "complaint"),
    [
        ("--strain", "11", "0 to 10"),
        ("--strain", "seven", "0 to 10"),
        ("--kinds", "sworee", "swore"),
        ("--coping", "slept=9", "-2 to 2"),
        ("--told-on", "yesterday", "2026-03-01"),
        ("--customer-left", "perhaps", "yes or no"),
        ("--minutes-on", "long", "1h30"),
        ("--when", "the day the music died", ""),
    ],
)
def test_a_value_that_does_not_fit_says_what_would(
    shell: Shell, option: str, value: str, complaint: str
) -> None:
    refused = shell("note", "--tone", "hard", option, value)
    assert refused.code == 4
    assert complaint in refused.error
    assert refused.error.count("\n") == 1
    assert shell("show", "--json").json == []


def test_a_shift_is_kept_once_a_day_and_changed_by_a_second_call(shell: Shell) -> None:
    shell("shift", "--day", "2026-03-01", "--state", "hard", "--strain", "6", "--enough", "yes")
    shell("shift", "--day", "2026-03-01", "--mood", "2")
    (shift,) = shell("show", "--day", "2026-03-01", "--json").json
    assert (shift["state"], shift["strain"], shift["enough"], shift["mood"]) == (
        "hard",
        6,
        "yes",
        2,
    )


def test_one_tap_is_a_full_answer_and_not_enough(shell: Shell) -> None:
    assert shell("shift", "--state", "ok", "--json").json["enough"] == "no"
    assert "enough" not in shell("shift", "--day", "2026-03-02", "--state", "off", "--json").json


def test_a_shift_without_a_state_is_asked_for_one(shell: Shell) -> None:
    refused = shell("shift", "--strain", "3")
    assert refused.code == 2
    assert "--state" in refused.error


def test_what_a_search_ignores_is_said_and_the_rest_is_found(shell: Shell) -> None:
    shell("note", "--tone", "hard", "--reflection", "a plain word")
    found = shell("search", "plain tier:>=lots")
    assert "plain" in found.out
    assert "tier" in found.error


def test_a_wrong_passphrase_is_exit_three_and_one_sentence(shell: Shell) -> None:
    refused = shell("show", passphrase="not this one")
    assert refused.code == 3
    assert refused.error.startswith("That did not open it.")


def test_no_journal_is_exit_three_and_says_how_to_make_one(empty_shell: Shell) -> None:
    refused = empty_shell("show")
    assert refused.code == 3
    assert "init" in refused.error


def test_a_journal_open_elsewhere_is_exit_three(shell: Shell) -> None:
    journal = door.unlock(shell.folder, PASSPHRASE, clock=SystemClock())
    try:
        refused = shell("show")
    finally:
        journal.close()
    assert refused.code == 3
    assert "open already" in refused.error


def test_a_whole_journal_checks_as_whole(shell: Shell) -> None:
    result = shell("check", "--json")
    assert (result.code, result.json["whole"]) == (0, True)
    assert len(result.json["checks"]) == 5


def test_a_flipped_byte_is_found_and_exit_code_is_not_zero(shell: Shell) -> None:
    shell("note", "--tone", "hard", "--statement", "-", text="words " * 30_000)
    path = shell.folder / "journal.db"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    result = shell("check")
    assert result.code in {1, 3}
    assert "passphrase is right" in result.error or "whole" in result.out


@pytest.mark.parametrize("raw", [b"", b"\n", b"\xff\xfe\n"])
def test_input_without_a_readable_passphrase_is_wrong_use(shell: Shell, raw: bytes) -> None:
    assert shell.piped("show", [], raw).code == 2


def test_input_that_is_not_utf8_is_refused_before_anything_is_kept(shell: Shell) -> None:
    raw = f"{PASSPHRASE}\n".encode() + b"caf\xe9"
    refused = shell.piped("note", ["--tone", "hard", "--statement", "-"], raw)
    assert refused.code == 2
    assert "UTF-8" in refused.error
    assert shell("show", "--json").json == []


def test_only_one_text_can_come_from_the_input(shell: Shell) -> None:
    refused = shell("note", "--tone", "hard", "--statement", "-", "--reflection", "-", text="x")
    assert refused.code == 2


@pytest.mark.parametrize("name", ["init", "shift", "note", "search", "show", "check"])
def test_every_command_has_help_with_an_example(
    shell: Shell, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        shell(name, "--help")
    assert ended.value.code == 0
    assert f" {name}" in capsys.readouterr().out.partition("example")[2]
