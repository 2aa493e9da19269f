"""All results at once: what is kept, what is left out, what is imported."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields, replace

import numpy as np

from journal_app.insight.everything import InsightSettings, Memory, Results, all_results, digest
from journal_app.insight.plain import as_plain
from journal_app.insight.result import Need, Result
from journal_app.insight.series import Series, pick
from journal_app.insight.words import COUNTED, FAMILIES, TEMPLATES, sentence
from tests.support.made_series import made_series
from tests.support.project import ROOT

SERIES = made_series(5, 300, 600, 120)
TODAY = int(SERIES.shifts.day[-1])
CHOSEN = InsightSettings()


def test_nothing_is_computed_twice() -> None:
    memory = Memory()
    first = all_results(SERIES, CHOSEN, TODAY, memory)

    again = all_results(SERIES, CHOSEN, TODAY, memory)

    assert _anew(first, again) == {"coverage", "load"}


def test_a_check_in_makes_only_what_reads_check_ins_anew() -> None:
    memory = Memory()
    fewer = pick(SERIES.check_ins, np.arange(120) < 119)
    first = all_results(replace(SERIES, check_ins=fewer), CHOSEN, TODAY, memory)

    again = all_results(SERIES, CHOSEN, TODAY, memory)

    assert _anew(first, again) == {"coverage", "load", "recovery", "echo"}


def test_a_shift_leaves_alone_what_contacts_tell() -> None:
    memory = Memory()
    fewer = replace(SERIES, shifts=pick(SERIES.shifts, np.arange(300) < 299))
    first = all_results(fewer, CHOSEN, TODAY, memory)

    again = all_results(SERIES, CHOSEN, TODAY, memory)

    assert again.helped.ways is first.helped.ways
    assert again.recovery.hours is first.recovery.hours
    assert again.recovery.coverage == again.coverage != first.coverage


def test_remembered_results_equal_fresh_ones() -> None:
    memory = Memory()
    earlier = replace(SERIES, shifts=pick(SERIES.shifts, np.arange(300) < 299))
    all_results(earlier, CHOSEN, TODAY, memory)

    remembered = all_results(SERIES, CHOSEN, TODAY, memory)

    assert as_plain(remembered) == as_plain(all_results(SERIES, CHOSEN, TODAY))


def test_notes_dated_later_than_today_are_left_out() -> None:
    cut = int(SERIES.shifts.day[200])
    kept: Series = SERIES.until(cut)

    assert as_plain(all_results(SERIES, CHOSEN, cut)) == as_plain(all_results(kept, CHOSEN, cut))


def test_a_shift_of_today_is_not_missing_yet() -> None:
    assert all_results(SERIES, CHOSEN, TODAY + 1).coverage.share == 1
    assert TODAY % 7 == 5, "a Friday, by a rota of weekdays"
    assert all_results(SERIES, CHOSEN, TODAY + 3).coverage.share == 1
    assert all_results(SERIES, CHOSEN, TODAY + 4).coverage.rostered == 301


def test_the_range_narrows_what_is_seen_but_not_the_load() -> None:
    since = int(SERIES.shifts.day[250])

    whole = all_results(SERIES, CHOSEN, TODAY)
    narrow = all_results(SERIES, replace(CHOSEN, since=since), TODAY)

    assert narrow.strain.n == 50
    assert narrow.load.today == whole.load.today
    assert narrow.breaking_point.dots.load.tolist() == whole.breaking_point.dots.load[250:].tolist()


def test_a_digest_tells_inputs_apart() -> None:
    assert digest(np.zeros(3)) != digest(np.zeros(4))
    assert digest(np.zeros(3)) != digest(np.zeros(3, dtype=np.int64))
    assert digest(SERIES.shifts) == digest(replace(SERIES.shifts))


def test_results_are_plain_values_with_their_sentences() -> None:
    plain = as_plain(all_results(SERIES, CHOSEN, TODAY))

    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
    assert plain["breaking_point"]["sentence"].startswith("In your record, when load was around")
    assert plain["strain"]["latest"]["inner"].keys() == {"low", "high"}


def test_every_sentence_and_need_has_its_words() -> None:
    forbidden = ("you will", "detect", "predict", "risk", "symptom", "relapse", "therapy", "!")
    for text in (
        *TEMPLATES.values(),
        *FAMILIES.values(),
        *COUNTED.values(),
    ):
        assert not any(word in text.lower() for word in forbidden), text
    results = all_results(SERIES, CHOSEN, TODAY)
    assert all(sentence(one) for one in _results(results) if one.said)
    assert all(_worded(one.gate.missing) for one in _results(results))


def _anew(first: Results, again: Results) -> set[str]:
    """The names of the parts that were made again."""
    return {one.name for one in fields(first) if not _same_parts(first, again, one.name)}


def _same_parts(first: Results, again: Results, name: str) -> bool:
    one, other = getattr(first, name), getattr(again, name)
    if isinstance(one, tuple):
        return all(a is b for a, b in zip(one, other, strict=True))
    return one is other


def _results(results: object) -> list[Result]:
    parts = [getattr(results, one.name) for one in fields(results)]  # type: ignore[arg-type]
    flat = [item for part in parts for item in (part if isinstance(part, tuple) else (part,))]
    return [one for one in flat if isinstance(one, Result)]


def _worded(missing: tuple[Need, ...]) -> bool:
    return all(need.what in COUNTED for need in missing)


def test_scipy_is_imported_late_and_in_part() -> None:
    code = (
        "import sys; import journal_app.insight.everything as e; "
        "assert not any(m.split('.')[0] == 'scipy' for m in sys.modules); "
        "from tests.support.made_series import made_series as m; s = m(1, 120, 300, 60); "
        "e.all_results(s, e.InsightSettings(), int(s.shifts.day[-1])); "
        "assert 'scipy.special' in sys.modules; "
        "assert not {'scipy.stats', 'scipy.optimize', 'matplotlib'} & set(sys.modules)"
    )

    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
