"""Turns a field of the tables into its editor. The only place that knows all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from journal_app.model.amounts import read_minutes, read_money, write_minutes, write_money
from journal_app.model.day import day_of
from journal_app.model.fields import Spec
from journal_app.model.record import Record
from journal_app.model.shape import leaves
from journal_app.model.when import read_when
from ui.context import Context
from ui.widgets.forms.choosing import MappedEditor, PickEditor, TickEditor, list_editor
from ui.widgets.forms.day_box import DayEditor
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.helped import HelpedEditor
from ui.widgets.forms.typing_in import LineEditor, read_count
from ui.widgets.forms.wording import scale_label, scale_words, step_words
from ui.widgets.forms.words_editor import WordsEditor
from ui.widgets.scalerow import ScaleRow
from ui.widgets.steprow import StepRow
from ui.widgets.tierrow import TierRow

translate = QCoreApplication.translate

Maker = Callable[[Field, Spec, Context], Editor]


def make_editor(field: Field, record: type[Record], context: Context) -> Editor:
    """The editor of one field of a type of record."""
    return _MAKERS[field.control](field, _spec_of(record, field.path), context)


def _spec_of(record: type[Record], path: str) -> Spec:
    return next(leaf.spec for leaf in leaves(record) if ".".join(leaf.path) == path)


def _one(field: Field, spec: Spec, context: Context) -> Editor:
    words = (field.label, field.help)
    return list_editor(field.path, spec.vocabulary, words, context, several=False)


def _some(field: Field, spec: Spec, context: Context) -> Editor:
    words = (field.label, field.help)
    return list_editor(field.path, spec.vocabulary, words, context, several=True)


def _helped(field: Field, spec: Spec, context: Context) -> Editor:
    return HelpedEditor(field.path, spec.vocabulary, (field.label, field.help), context)


def _scale(field: Field, _spec: Spec, _context: Context) -> Editor:
    label = field.label or scale_label(field.scale_name)
    return PickEditor(field.path, ScaleRow(label, scale_words(field.scale_name), field.help))


def _mood(field: Field, _spec: Spec, _context: Context) -> Editor:
    return PickEditor(field.path, StepRow(field.label, step_words("mood"), field.help))


def _energy(field: Field, _spec: Spec, _context: Context) -> Editor:
    row = StepRow(field.label, step_words("energy"), field.help, coloured=False)
    return PickEditor(field.path, row)


def _tier(field: Field, _spec: Spec, _context: Context) -> Editor:
    return PickEditor(field.path, TierRow(field.label, step_words("tier"), field.help))


def _yes_no(field: Field, _spec: Spec, _context: Context) -> Editor:
    answers = {True: translate("Making", "Yes"), False: translate("Making", "No")}
    return MappedEditor(field.path, field.label, answers)


def _breaks(field: Field, spec: Spec, _context: Context) -> Editor:
    answers = {number: str(number) for number in range(spec.high)}
    return MappedEditor(field.path, field.label, {**answers, spec.high: f"{spec.high}+"})


def _tens(field: Field, _spec: Spec, _context: Context) -> Editor:
    answers = {n: translate("Making", "{percent} %").format(percent=n) for n in range(0, 101, 10)}
    return MappedEditor(field.path, field.label, answers)


def _worth(field: Field, _spec: Spec, _context: Context) -> Editor:
    least, middle, most = scale_words(field.name)
    words = {-2: f"-2 {least}", -1: "-1", 0: f"0 {middle}", 1: "+1", 2: f"+2 {most}"}
    return MappedEditor(field.path, field.label or scale_label(field.name), words)


def _tick(field: Field, _spec: Spec, _context: Context) -> Editor:
    return TickEditor(field.path, field.label)


def _minutes(field: Field, _spec: Spec, _context: Context) -> Editor:
    return _minutes_editor(field, ())


def _minutes_to_help(field: Field, _spec: Spec, _context: Context) -> Editor:
    return _minutes_editor(field, ("0", "5", "15", "60"))


def _minutes_editor(field: Field, quick: tuple[str, ...]) -> Editor:
    def read(typed: str) -> int:
        return read_minutes(typed, field.path)

    return LineEditor(field.path, field.label, read, write_minutes, quick=quick)


def _count(field: Field, spec: Spec, _context: Context) -> Editor:
    return LineEditor(field.path, field.label, read_count(spec.high, field.path), str)


def _money(field: Field, _spec: Spec, context: Context) -> Editor:
    def read(typed: str) -> int:
        return read_money(typed, context.lists.now.profile.currency, field.path)

    def write(amount: int) -> str:
        return write_money(amount, context.lists.now.profile.currency)

    return LineEditor(field.path, field.label, read, write)


def _date(field: Field, _spec: Spec, context: Context) -> Editor:
    def read(typed: str) -> date:
        turns_at = context.lists.now.turns_at
        read = read_when(typed, context.clock.now(), context.clock.zone(), turns_at)
        return day_of(read.when.local, turns_at)

    return DayEditor(field.path, field.label, read)


def _line(field: Field, _spec: Spec, _context: Context) -> Editor:
    return LineEditor(field.path, field.label, str, str, wide=True)


def _words(field: Field, _spec: Spec, _context: Context) -> Editor:
    return WordsEditor(field.path, field.label, field.help)


_MAKERS: Mapping[Control, Maker] = {
    Control.ONE: _one,
    Control.SOME: _some,
    Control.HELPED: _helped,
    Control.SCALE: _scale,
    Control.MOOD: _mood,
    Control.ENERGY: _energy,
    Control.TIER: _tier,
    Control.YES_NO: _yes_no,
    Control.BREAKS: _breaks,
    Control.TENS: _tens,
    Control.WORTH: _worth,
    Control.TICK: _tick,
    Control.MINUTES: _minutes,
    Control.MINUTES_TO_HELP: _minutes_to_help,
    Control.COUNT: _count,
    Control.MONEY: _money,
    Control.DATE: _date,
    Control.LINE: _line,
    Control.WORDS: _words,
}
