"""The two questions about one's work: asked once at the start, changed later in Settings.

Must not know who asks; it reads into and out of a profile.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.model.profile import Profile
from journal_app.model.profiles import my_work
from journal_app.model.vocabularies import VOCABULARIES
from ui.widgets.boxes import NumberBox, TimeBox
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field
from ui.widgets.foldout import FoldOut
from ui.widgets.labels import Note
from ui.widgets.option import Option
from ui.widgets.ticks import RadioList
from ui.words import label, options

_OWN = ("noun", "stretch", "can_refuse")
_UNSET: dict[str, Any] = dict.fromkeys((*_OWN, "duty_of_care"))
_FIRST_HOUR, _LAST_HOUR = QTime(9, 0), QTime(17, 0)


class WorkQuestion(QWidget):
    """What kind of work is it? Below it, what follows from the answer, to be changed.

    Signals:
        changed(): another answer, by the worker's hand.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        kinds = options(VOCABULARIES["work"].choices)
        self.kind = ChoiceRow(self.tr("What kind of work is it?"), kinds)
        self.kind.setObjectName("work_kind")
        self._line = Note(parent=self)
        self._rows = self._make_rows()
        self._more = FoldOut(self.tr("Change"))
        for row in self._rows.values():
            self._more.add(row)
            row.value_changed.connect(self._on_row_value_changed)
        self.kind.value_changed.connect(self._on_kind_value_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.kind, self._line, self._more):
            column.addWidget(part)
        self.setFocusProxy(self.kind)
        self._tell()

    def show_profile(self, profile: Profile) -> None:
        """Show what a profile says."""
        self._profile = profile
        self.kind.set_value(profile.work)
        work = my_work(profile)
        self._rows["noun"].set_value(work.noun)
        self._rows["stretch"].set_value(work.stretch)
        self._rows["can_refuse"].set_value(work.can_refuse)
        self._rows["duty_of_care"].set_value("yes" if work.duty_of_care else "no")
        self._tell()

    def put_into(self, profile: Profile) -> Profile:
        """The profile with these answers; what follows from the kind of work stays open."""
        bare = replace(profile, **_UNSET, work=self.kind.value())
        usual = my_work(bare)
        own: dict[str, Any] = {}
        for name in _OWN:
            answer = self._rows[name].value()
            own[name] = None if answer == getattr(usual, name) else answer
        duty = {"yes": True, "no": False}.get(self._rows["duty_of_care"].value() or "")
        own["duty_of_care"] = None if duty == usual.duty_of_care else duty
        return replace(bare, **own)

    def _make_rows(self) -> dict[str, ChoiceRow]:
        texts = {
            "noun": self.tr("They are called"),
            "stretch": self.tr("A stretch is called"),
            "can_refuse": self.tr("I can refuse somebody"),
        }
        rows = {
            name: ChoiceRow(text, options(VOCABULARIES[name].choices))
            for name, text in texts.items()
        }
        yes_no = [Option("yes", self.tr("Yes")), Option("no", self.tr("No"))]
        care = self.tr("In every text here handing over comes before leaving.")
        rows["duty_of_care"] = ChoiceRow(self.tr("I look after people's safety"), yes_no, care)
        for name, row in rows.items():
            row.setObjectName(f"work_{name}")
        return rows

    def _on_kind_value_changed(self, key: str | None) -> None:
        if self._profile is not None:
            self.show_profile(replace(self._profile, **_UNSET, work=key))
        self.changed.emit()

    def _on_row_value_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        answered = self.kind.value() is not None
        self._line.setVisible(answered)
        self._more.setVisible(answered)
        if not answered:
            return
        values = {name: row.value() for name, row in self._rows.items()}
        words = {
            name: label(VOCABULARIES[name].choice(str(values[name])))
            for name in _OWN
            if values[name]
        }
        text = self.tr(
            "They are called: {noun}. A stretch is called: {stretch}. You can refuse somebody: "
            "{can_refuse}. You look after people's safety: {duty}."
        )
        duty = self.tr("yes") if values["duty_of_care"] == "yes" else self.tr("no")
        shown = {name: words.get(name, "").lower() for name in _OWN}
        self._line.setText(text.format(**shown, duty=duty))


class WhenQuestion(QWidget):
    """When do you work? Only so that charts can say how many shifts are missing.

    Signals:
        changed(): another answer, by the worker's hand.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ways = [
            Option("fixed", self.tr("On these days")),
            Option("about", self.tr("About so many a week, it varies")),
            Option("unknown", self.tr("I'll leave that open")),
        ]
        note = self.tr(
            "Only so that charts can say how many shifts are missing. It never reminds you."
        )
        self.way = RadioList(self.tr("When do you work?"), ways, note)
        self.way.setObjectName("when_work")
        self._days = ChipGroup(self.tr("Days"), options(VOCABULARIES["weekday"].choices))
        self._starts, self._ends = TimeBox(), TimeBox()
        self._starts.setTime(_FIRST_HOUR)
        self._ends.setTime(_LAST_HOUR)
        self._per_week = NumberBox(1, 14)
        self._per_week.setValue(5)
        self._fixed = self._make_fixed()
        self._about = Field(self.tr("Shifts a week, about"), self._per_week)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.way, self._fixed, self._about):
            column.addWidget(part)
        self.setFocusProxy(self.way)
        self.way.value_changed.connect(self._on_way_value_changed)
        self._days.value_changed.connect(self._on_part_changed)
        for box in (self._starts, self._ends):
            box.timeChanged.connect(self._on_part_changed)
        self._per_week.valueChanged.connect(self._on_part_changed)
        self._unfold()

    def show_profile(self, profile: Profile) -> None:
        """Show what a profile says, without telling anybody."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.way.set_value(profile.when_work)
        self._days.set_value(profile.weekdays)
        self._per_week.setValue(profile.per_week or 5)
        for box, text, usual in (
            (self._starts, profile.starts, _FIRST_HOUR),
            (self._ends, profile.ends, _LAST_HOUR),
        ):
            box.setTime(QTime.fromString(text, "HH:mm") if text else usual)
        self._unfold()
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def put_into(self, profile: Profile) -> Profile:
        """The profile with these answers; what belongs to another answer is left out."""
        way = self.way.value()
        fixed = way == "fixed"
        return replace(
            profile,
            when_work=way,
            weekdays=self._days.value() if fixed else (),
            starts=self._starts.time().toString("HH:mm") if fixed else "",
            ends=self._ends.time().toString("HH:mm") if fixed else "",
            per_week=self._per_week.value() if way == "about" else None,
        )

    def _make_fixed(self) -> QWidget:
        fixed = QWidget(self)
        hours = QHBoxLayout()
        hours.setSpacing(12)
        hours.addWidget(Field(self.tr("From"), self._starts))
        hours.addWidget(Field(self.tr("To"), self._ends))
        hours.addStretch(1)
        column = QVBoxLayout(fixed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._days)
        column.addLayout(hours)
        return fixed

    def _on_way_value_changed(self) -> None:
        self._unfold()
        self.changed.emit()

    def _on_part_changed(self) -> None:
        self.changed.emit()

    def _unfold(self) -> None:
        self._fixed.setVisible(self.way.value() == "fixed")
        self._about.setVisible(self.way.value() == "about")
