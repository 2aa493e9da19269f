"""Make a report for one reader, from the whitelist of that reader, into one file.

What was approved in the window is in it; free text that was not is left out, and the command says
how many passages. Lines typed in the window for such a report, and words marked there as names,
are taken from the last draft of one, or from the last that went out. What goes out is kept in the
journal: for whom, when, which notes, the file's digest.
"""

from __future__ import annotations

import argparse
import json
import locale
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from journal_app.commands.opening import Way
from journal_app.commands.terminal import Terminal
from journal_app.errors import UsageError
from journal_app.journal.journal import Journal
from journal_app.journal.periods import read_period
from journal_app.journal.reporting import ReportMaterial
from journal_app.model.contact import Contact
from journal_app.paths import config_folder
from journal_app.reports.audiences import AUDIENCES
from journal_app.reports.document import Paper
from journal_app.reports.making import Drawings, Made, approve_all, make
from journal_app.reports.rendering.kinds import Kind
from journal_app.reports.request import Request, begin, from_document, paper_of_region
from journal_app.reports.sending import report_values
from journal_app.settings import read_settings
from journal_app.vault.word_list import suggest_words

EXAMPLE = (
    "examples:\n"
    "  aftershift report manager --from 2026-09 --to 2026-11 -o record.pdf\n"
    "  aftershift report counsellor --approve-all --encrypt -o notes.pdf\n"
    "  aftershift report incident --contact ID --format docx -o incident.docx"
)
_MAKING_SHARE = 0.5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `report`."""
    parser.add_argument("audience", choices=AUDIENCES, help="for whom")
    parser.add_argument("--from", dest="first", metavar="DAY", help="first day [by audience]")
    parser.add_argument("--to", dest="last", metavar="DAY", help="last day [today]")
    parser.add_argument("--contact", metavar="ID", help="which contact, for incident [the last]")
    parser.add_argument("--take", metavar="ID", action="append", default=[], help="also this note")
    parser.add_argument(
        "--format", choices=[str(kind) for kind in Kind], help="[by the file's ending, else pdf]"
    )
    parser.add_argument("--to-whom", default="", metavar="TEXT", help="noted in the journal only")
    parser.add_argument(
        "--encrypt", action="store_true", help="with a passphrase, printed once (PDF)"
    )
    parser.add_argument(
        "--approve-all", action="store_true", help="my yes to every passage, marked places masked"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a file of that name")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def run(arguments: argparse.Namespace, way: Way, terminal: Terminal) -> int:
    """Make it, write it, keep what went out."""
    target = arguments.output.absolute()
    kind = _kind(arguments, target)
    from journal_app.reports.rendering import saving

    folder = None if way.options.demo else way.folder
    saving.check(target, journal_folder=folder, replace=arguments.overwrite)
    with way.opened() as journal:
        request = _request(journal, arguments)
        material = journal.reports.material(request.first, request.last, request.taken)
        if request.audience == "incident" and not request.taken:
            request = replace(request, taken=_last_contact(material))
        progress = terminal.progress("Making the report")
        drawings = Drawings()
        made = make(material, request, drawings, watch=_watch(progress))
        if arguments.approve_all:
            request = approve_all(request, made)
            made = make(material, request, drawings, watch=_watch(progress))
        if not made.included and request.audience in _BY_TIER:
            terminal.complain(_NONE_FIT)
        phrase = suggest_words() if arguments.encrypt else None
        content = _rendered(made, kind, phrase, progress)
        values = report_values(
            material, request, made, str(kind), content=content, encrypted=phrase is not None
        )
        journal.reports.put_out(
            journal.reports.new_report(**values),
            saving.staged(content, target, journal_folder=folder, replace=arguments.overwrite),
        )
    _tell(terminal, made, target, phrase)
    return 0


_BY_TIER = frozenset({"manager", "representative"})
_NONE_FIT = "No notes from this period fit this report (tier 3 or above, or chosen by you)."


def _kind(arguments: argparse.Namespace, target: Path) -> Kind:
    """The format asked for, else that of the file's ending, else PDF."""
    by_ending = {kind.suffix: kind for kind in Kind}
    if arguments.format:
        kind = Kind(arguments.format)
    else:
        kind = by_ending.get(target.suffix.lower(), Kind.PDF)
    if arguments.encrypt and kind is not Kind.PDF:
        raise UsageError(message="Only a PDF can have a passphrase. Leave out --encrypt.")
    return kind


def _request(journal: Journal, arguments: argparse.Namespace) -> Request:
    """What was last asked for this reader in the window, of this period."""
    today = journal.reports.today()
    request = begin(arguments.audience, today, _paper())
    held = _held(journal, arguments.audience)
    if held:
        request = replace(held.again(today), first=request.first, last=request.last)
    first, last = request.first, request.last
    if arguments.first:
        first = _day(arguments.first, today, "--from", last=False)
    if arguments.last:
        last = _day(arguments.last, today, "--to", last=True)
    if first and last and first > last:
        raise UsageError(message="--from is after --to.")
    taken = tuple(arguments.take)
    if request.audience == "incident":
        taken = (arguments.contact,) if arguments.contact else ()
        first = last = None
    elif request.audience != "manager":
        taken = (*request.taken, *taken)
    return replace(
        request, first=first, last=last, taken=taken, to_whom=arguments.to_whom, paper=_paper()
    )


def _held(journal: Journal, audience: str) -> Request | None:
    """The newest draft for a reader, else what went out last."""
    documents = [draft.document for draft in journal.reports.drafts()]
    documents += [json.loads(report.choices) for report in journal.reports.sent() if report.choices]
    mine = (document for document in documents if document.get("audience") == audience)
    return next((from_document(document) for document in mine), None)


def _day(text: str, today: date, option: str, *, last: bool) -> date:
    period = read_period(text, today)
    day = (period.last if last else period.first) if period else None
    if day is None:
        raise UsageError(message=f"{option} takes a day or a month such as 2026-09 or 2026-09-01.")
    return day


def _last_contact(material: ReportMaterial) -> tuple[str, ...]:
    hard = [
        record.id
        for record in material.records["contact"]
        if isinstance(record, Contact) and record.tone == "hard"
    ]
    return tuple(hard[-1:])


def _paper() -> Paper:
    """As chosen in Settings, else as the region has it."""
    chosen = read_settings(config_folder()).paper
    if chosen == "region":
        return paper_of_region(locale.getlocale()[0] or "")
    return Paper.LETTER if chosen == "letter" else Paper.A4


def _watch(progress: Callable[[float], None]) -> Callable[[int, int], None]:
    return lambda done, whole: progress(_MAKING_SHARE * done / whole)


def _rendered(
    made: Made, kind: Kind, phrase: str | None, progress: Callable[[float], None]
) -> bytes:
    from journal_app.reports.rendering.render import render

    def told(share: float) -> None:
        progress(_MAKING_SHARE + (1 - _MAKING_SHARE) * share)

    return render(made.document, kind, phrase, told)


def _tell(terminal: Terminal, made: Made, target: Path, phrase: str | None) -> None:
    terminal.say(f"Made: {target}")
    notes = "1 note" if len(made.included) == 1 else f"{len(made.included)} notes"
    terminal.say(f"{notes} in it. The file is outside the vault now.")
    if made.masked:
        terminal.say("1 place masked." if made.masked == 1 else f"{made.masked} places masked.")
    if made.waiting:
        passages = "1 passage was" if made.waiting == 1 else f"{made.waiting} passages were"
        terminal.complain(
            f"{passages} left out: nobody approved them yet. Open Reports in the window to read"
            " them one by one, or say --approve-all."
        )
    if phrase:
        terminal.say("Say these five words to the reader by another way than the file:")
        terminal.say(f"  {phrase}")
