"""A whole day with a canary in every place that takes words: nothing of it is ever in the clear."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.canary import (
    CORE,
    TRACED,
    Trace,
    hits_in,
    holds,
    named_in,
    read_trace,
    spellings,
    word,
)
from tests.support.project import ROOT
from tests.support.tools import require_tool

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs strace"),
]
ASKED = f"documents/{word('folder')}"
OURS = (
    r"share/journal/(vault\.json|vault\.json\.bak|journal\.db|journal\.lock|journal\.lease)",
    r"share/journal/journal\.db-journal",  # empty between two saves
    r"share/journal/backups/journal-[0-9a-f]{8}-\d{9}-\d{4}\.aftershift",
    r"state/(aftershift/)?[0-9a-f]{32}\.memory",
    r"config/settings\.json",
    r"cache/(fontconfig|matplotlib)/.*",
    rf"{ASKED}/(report\.pdf|chart\.svg|{word('file')}\.txt)",
)
# Made on the way and gone again; their contents are looked at as all others.
PASSING = (
    *OURS,
    r"share/journal/(backups|vault\.json[^/]*|journal\.lease\.new|check[^/]*|backups/[^/]*)",
    r"share/journal",
    r"(state(/aftershift)?|config|documents/[a-z]+)/\.(aftershift|settings)-[a-z0-9_]+",
    r"documents(/[a-z]+)?",  # the worker's own
    r"tmp/[a-z0-9_.-]+(/.*)?",
    r"(cache|state|config|share)(/[a-z]+)?",
)
WORDS_ASKED_FOR = {f"{ASKED}/report.pdf"}


@dataclass(frozen=True, repr=False)
class Session:
    """What was left of a day, what was done meanwhile, and what the program said."""

    home: Path
    trace: Trace
    said: str

    def strangers(self) -> list[str]:
        """Files that are nobody's."""
        return [name for name in named_in(self.home) if not _is_any_of(name, OURS)]

    def leaks(self) -> list[str]:
        """Files that give a word away, beside the one that was asked for and its folder."""
        return [name for name in hits_in(self.home) if not _is_asked_for(name)]

    def passing_leaks(self) -> list[str]:
        """What was written or named on the way, wherever it was."""
        own = f"{self.home}/"
        found = [name.removeprefix(own) for name in self.trace.hits()]
        return sorted(name for name in found if not _is_asked_for(name))

    def made_elsewhere(self) -> list[str]:
        """Names made that are not the journal's, here or anywhere on the computer."""
        own = f"{self.home}/"
        names = {name.removeprefix(own) for name in self.trace.made}
        return sorted(n for n in names if n.startswith("/") and not n.startswith("/dev/"))

    def unexpected(self) -> list[str]:
        """Names made below the home that no part of the program is known to make."""
        own = f"{self.home}/"
        names = [n.removeprefix(own) for n in self.trace.made if n.startswith(own)]
        return sorted(name for name in names if not _is_any_of(name, PASSING))


def _is_any_of(name: str, patterns: tuple[str, ...]) -> bool:
    return any(re.fullmatch(pattern, name) for pattern in patterns)


def _is_asked_for(name: str) -> bool:
    """The report, the temporary file it grows in, and the worker's own folder and file."""
    passing = re.fullmatch(rf"{ASKED}/\.aftershift-[a-z0-9_]+", name)
    own = {ASKED, f"{ASKED}/chart.svg", f"{ASKED}/{word('file')}.txt"}
    return bool(passing) or name in WORDS_ASKED_FOR | own


def spend_a_day(home: Path, log: Path, *more: str) -> Session:
    """Run the session under strace in a home of its own."""
    for name in ("tmp", "share", "state", "config", "cache", "run"):
        (home / name).mkdir(parents=True, mode=0o700)
    places = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_DATA_HOME": home / "share",
        "XDG_STATE_HOME": home / "state",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_RUNTIME_DIR": home / "run",
        "PYTHONPATH": ROOT,
    }
    bare = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    environment = bare | {name: str(path) for name, path in places.items()}
    watched = [
        *(require_tool("strace"), "-f", "-qq", "-y", "-xx", "-s", "1000000", "--seccomp-bpf"),
        *("-e", "signal=none", "-e", f"trace={','.join(TRACED)}", "-o", str(log)),
        *(sys.executable, "-B", "-m", "tests.faults.canary_session", str(home), *more),
    ]
    done = subprocess.run(
        watched, env=environment, cwd=home / "tmp", capture_output=True, text=True, check=False
    )
    assert done.stdout.endswith("done\n"), done.stdout + done.stderr
    trace = read_trace(log)
    log.unlink()
    return Session(home, trace, done.stdout + done.stderr)


@pytest.fixture(scope="module")
def quiet_day(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """A day on which nothing leaks."""
    place = tmp_path_factory.mktemp("quiet")
    return spend_a_day(place / "home", place / "log")


@pytest.fixture(scope="module")
def leaking_day(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """The same day, and one leak of every kind."""
    place = tmp_path_factory.mktemp("leaking")
    return spend_a_day(place / "home", place / "log", "leaking")


def test_every_file_left_is_one_the_program_is_known_to_keep(quiet_day: Session) -> None:
    assert quiet_day.strangers() == []
    assert "share/journal/journal.db" in named_in(quiet_day.home)


def test_no_file_gives_a_word_away_but_the_report_that_was_asked_for(quiet_day: Session) -> None:
    assert quiet_day.leaks() == []
    report = quiet_day.home / ASKED / "report.pdf"
    assert holds(report.read_bytes()), "the scan must see a word where one is"
    assert CORE.encode() not in report.read_bytes()


def test_no_word_was_written_to_a_file_that_is_gone_again(quiet_day: Session) -> None:
    assert quiet_day.passing_leaks() == []
    database = str(quiet_day.home / "share" / "journal" / "journal.db")
    assert len(quiet_day.trace.written[database]) > 100_000


def test_nothing_was_made_outside_the_known_places(quiet_day: Session) -> None:
    assert quiet_day.made_elsewhere() == []
    assert quiet_day.unexpected() == []


def test_nothing_was_sent_anywhere_and_nothing_said(quiet_day: Session) -> None:
    assert [call for call in quiet_day.trace.connected if "AF_UNIX" not in call] == []
    assert not holds(quiet_day.trace.sent)
    assert CORE not in quiet_day.said


def test_each_planted_leak_is_found(leaking_day: Session) -> None:
    assert leaking_day.strangers() == ["share/journal/draft.txt"]
    assert leaking_day.leaks() == [
        "cache/fontconfig/packed",
        "cache/fontconfig/printed",
        "cache/fontconfig/wide",
        "config/settings.json",
        "share/journal/draft.txt",
    ]
    passing = leaking_day.passing_leaks()
    assert "tmp/short-lived" in passing
    assert f"tmp/{word('leak')}" in passing
    assert "(sent)" in passing
    assert CORE in leaking_day.said


@pytest.mark.parametrize("before", ["", "a", "ab", "abc", "abcd"])
@pytest.mark.parametrize("after", ["", "z", "yz"])
def test_base64_is_seen_through_wherever_the_word_stands(before: str, after: str) -> None:
    import base64

    for text in (before + CORE + after, before + CORE.upper() + after):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert holds(base64.b64encode(text.encode(encoding)))
    assert not holds(base64.b64encode(f"{before}kanarien quarz{after}".encode()))


def test_a_word_is_not_seen_where_it_is_not() -> None:
    assert all(len(spelling) >= len(CORE) for spelling in spellings())
    assert not holds(os.urandom(1 << 20))
