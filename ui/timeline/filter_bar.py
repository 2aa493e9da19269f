"""What the Timeline is narrowed to: one row that folds out, and always says what is active.

Must not know the list it narrows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from journal_app.journal.periods import read_period
from journal_app.model.views import CustomerLine, Filter
from ui.context import Context
from ui.widgets.boxes import SelectBox
from ui.widgets.buttons import LinkButton
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field, TextField
from ui.widgets.foldout import FoldOut
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import day_text
from ui.widgets.forms.wording import tier_words
from ui.widgets.option import Option
from ui.words import label

if TYPE_CHECKING:
    from journal_app.journal.lists import Lists
    from journal_app.model.vocabularies import Choice

_EVERYTHING = "everything"
_KINDS: dict[str, Filter] = {
    _EVERYTHING: Filter(),
    "hard": Filter(tones=frozenset({"hard"})),
    "good": Filter(tones=frozenset({"good"})),
    "calm": Filter(tones=frozenset({"calm"})),
    "shifts": Filter(kinds_of_record=frozenset({"shift"})),
    "check_ins": Filter(kinds_of_record=frozenset({"check_in"})),
    "decisions": Filter(kinds_of_record=frozenset({"decision"})),
    "lines_met": Filter(lines_met=True),
    "own_weeks": Filter(kinds_of_record=frozenset({"weekly_five", "outside_score"})),
}


class FilterBar(QWidget):
    """Owned by the list.

    Signals:
        changed(Filter): the worker narrowed or widened it.
    """

    changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setObjectName("filter_bar")
        self._kinds = ChoiceRow(self.tr("Show"), self._kind_options())
        self._kinds.setObjectName("filter_kinds")
        self._kinds.hide_label()
        self._kinds.set_value(_EVERYTHING)
        self._customer = self._select("filter_customer", self.tr("Anybody"))
        self._behaviour = self._select("filter_behaviour", self.tr("Any kind"))
        self._tier = self._select("filter_tier", self.tr("Any tier"))
        self._place = self._select("filter_place", self.tr("Anywhere"))
        self._first, self._last = TextField(), TextField()
        self._first_day: date | None = None
        self._last_day: date | None = None
        self._fold = FoldOut(self.tr("Filter"))
        self._fold.header.setObjectName("filter_fold")
        self.everything = LinkButton(self.tr("Show everything"), "x")
        self.everything.setObjectName("filter_everything")
        self._arrange()
        self._kinds.value_changed.connect(self._on_kinds_value_changed)
        self.everything.clicked.connect(self.clear)
        for box in (self._first, self._last):
            box.editingFinished.connect(self._on_dates_edited)
        context.lists.changed.connect(self.fill_lists)
        self.fill_lists()
        self._tell()

    def value(self) -> Filter:
        """What is chosen."""
        kind = _KINDS[self._kinds.value() or _EVERYTHING]
        tier = self._tier.currentData()
        return replace(
            kind,
            customer=self._customer.currentData(),
            behaviour=self._behaviour.currentData(),
            tier_at_least=None if tier is None else int(tier),
            place=self._place.currentData(),
            first=self._first_day,
            last=self._last_day,
        )

    def clear(self) -> None:
        """Show everything."""
        self._kinds.set_value(_EVERYTHING)
        for box in self._boxes():
            blocker = QSignalBlocker(box)
            box.setCurrentIndex(0)
            blocker.unblock()
        self._first.clear()
        self._last.clear()
        self._first_day = self._last_day = None
        self._announce_change()

    def show_kind(self, key: str) -> None:
        """Narrow to one kind, as its chip does."""
        self._kinds.set_value(key)
        self._announce_change()

    def set_open(self, opened: bool) -> None:
        """Fold out or in."""
        self._fold.set_open(opened)

    def query(self) -> str:
        """The same in the words of the search box, so that a search keeps to it."""
        value = self.value()
        parts = [f"tone:{tone}" for tone in value.tones]
        parts += [f"kind:{kind}" for kind in value.kinds_of_record]
        parts += ["kind:crossing"] if value.lines_met else []
        if value.customer:
            parts.append('customer:"' + self._customer.currentText().replace('"', "") + '"')
        if value.behaviour:
            parts.append('kind:"' + self._behaviour.currentText().replace('"', "") + '"')
        if value.tier_at_least is not None:
            parts.append(f"tier:>={value.tier_at_least}")
        if value.place:
            parts.append('place:"' + self._place.currentText().replace('"', "") + '"')
        if value.first:
            parts.append(f"from:{value.first.isoformat()}")
        if value.last:
            parts.append(f"to:{value.last.isoformat()}")
        return " ".join(parts)

    def fill_lists(self) -> None:
        """Offer the lists as they are now."""
        lists = self._context.lists.now
        self._fill(self._behaviour, _entries((*lists.every("kinds"), *lists.every("good_kind"))))
        self._fill(self._place, _entries(lists.every("place")))
        words = tier_words()
        tiers = [(self.tr("{number}, {word}, or above"), number) for number in range(1, len(words))]
        named = [(text.format(number=n, word=words[n]), str(n)) for text, n in tiers]
        self._fill(self._tier, named)
        self._place.setEnabled(self._place.count() > 1)

    def fill_customers(self, lines: Sequence[CustomerLine]) -> None:
        """Offer these customers."""
        self._fill(self._customer, [(line.customer.alias, line.customer.id) for line in lines])
        self._customer.setEnabled(self._customer.count() > 1)

    def _kind_options(self) -> list[Option]:
        return [
            Option(_EVERYTHING, self.tr("Everything")),
            Option("hard", self.tr("Hard")),
            Option("good", self.tr("Good")),
            Option("calm", self.tr("Calm")),
            Option("shifts", _shifts(self._context.lists.now)),
            Option("check_ins", self.tr("Check-ins")),
            Option("decisions", self.tr("Decisions")),
            Option("lines_met", self.tr("Lines met")),
            Option("own_weeks", self.tr("Weekly Five and scores")),
        ]

    def _select(self, name: str, nothing: str) -> SelectBox:
        box = SelectBox()
        box.setObjectName(name)
        box.setSizeAdjustPolicy(SelectBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.addItem(nothing, None)
        box.currentIndexChanged.connect(self._on_box_current_index_changed)
        return box

    def _boxes(self) -> tuple[SelectBox, ...]:
        return (self._customer, self._behaviour, self._tier, self._place)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        names = (self.tr("Who"), self.tr("Kind"), self.tr("Tier"), self.tr("Where"))
        for number, (name, box) in enumerate(zip(names, self._boxes(), strict=True)):
            grid.addWidget(Field(name, box), number // 2, number % 2)
        self._first.setObjectName("filter_first")
        self._last.setObjectName("filter_last")
        self._first.setPlaceholderText(self.tr("march 2026"))
        self._last.setPlaceholderText(self.tr("yesterday"))
        self._first_field = Field(self.tr("From"), self._first)
        self._last_field = Field(self.tr("To"), self._last)
        grid.addWidget(self._first_field, 2, 0)
        grid.addWidget(self._last_field, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._fold.add(self._kinds)
        self._fold.add(grid)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self._fold, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.everything)

    def _fill(self, box: SelectBox, entries: Sequence[tuple[str, str]]) -> None:
        """Replace what a box offers; what was chosen stays, where it is still there."""
        chosen = box.currentData()
        blocker = QSignalBlocker(box)
        while box.count() > 1:
            box.removeItem(1)
        for text, key in entries:
            box.addItem(text, key)
        box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
        blocker.unblock()

    def _announce_change(self) -> None:
        self._tell()
        self.changed.emit(self.value())

    def _tell(self) -> None:
        active = self._active()
        self._fold.set_hint(" · ".join(active) or self.tr("Everything"))
        self.everything.setVisible(bool(active))

    def _active(self) -> list[str]:
        """Each condition in force, in a word or two."""
        found = []
        kind = self._kinds.value() or _EVERYTHING
        if kind != _EVERYTHING:
            found += [option.text for option in self._kind_options() if option.key == kind]
        found += [box.currentText() for box in self._boxes() if box.currentIndex() > 0]
        day = today(self._context)
        if self._first_day:
            found.append(self.tr("from {day}").format(day=day_text(self._first_day, day)))
        if self._last_day:
            found.append(self.tr("to {day}").format(day=day_text(self._last_day, day)))
        return found

    def _on_kinds_value_changed(self, key: str | None) -> None:
        if key is None:
            self._kinds.set_value(_EVERYTHING)
        self._announce_change()

    def _on_box_current_index_changed(self) -> None:
        self._announce_change()

    def _on_dates_edited(self) -> None:
        before = (self._first_day, self._last_day)
        first = self._read(self._first_field, self._first)
        last = self._read(self._last_field, self._last)
        self._first_day = first[0] if first else None
        self._last_day = last[1] if last else None
        if (self._first_day, self._last_day) != before:
            self._announce_change()

    def _read(self, field: Field, box: TextField) -> tuple[date | None, date | None] | None:
        typed = box.text().strip()
        period = read_period(typed, today(self._context)) if typed else None
        unread = bool(typed) and period is None
        words = self.tr("A date reads like 2026, 2026-03, 2026-03-01 or march 2026.")
        field.set_note(words if unread else "")
        return (period.first, period.last) if period else None


def _entries(choices: Sequence[Choice]) -> list[tuple[str, str]]:
    return [(label(choice), choice.key) for choice in choices]


def _shifts(lists: Lists) -> str:
    words = {
        "day": QCoreApplication.translate("FilterBar", "Days"),
        "duty": QCoreApplication.translate("FilterBar", "Duties"),
    }
    return words.get(lists.work.stretch, QCoreApplication.translate("FilterBar", "Shifts"))
