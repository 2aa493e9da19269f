"""My work: the profile, kept as a record with all its versions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout

from journal_app.errors import AftershiftError, InvalidValue
from journal_app.model.profile import DEFAULT_TURN, Profile
from ui.context import Context
from ui.my_work import WhenQuestion, WorkQuestion
from ui.settings.section import Section, tr
from ui.widgets.boxes import SelectBox, TimeBox
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Divider
from ui.widgets.fields import Field, TextField
from ui.widgets.textbox import TextBox
from ui.widgets.ticks import Tick

if TYPE_CHECKING:
    from journal_app.journal.changes import Changes
    from journal_app.journal.journal import Journal

_USUAL_TURN = f"{DEFAULT_TURN:%H:%M}"


class WorkSection(Section):
    """Reads the profile when shown; Keep writes one version of it.

    Signals:
        edited(): there is something to keep, or nothing any more.
    """

    edited = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context, tr("My work"))
        self._profile: Profile | None = None
        self._shown: Profile | None = None  # what the form makes of it untouched
        self._work, self._when = WorkQuestion(), WhenQuestion()
        self._minimum = TextBox()
        self._minimum.setObjectName("minimum")
        self._turns = TimeBox()
        self._turns.setObjectName("turns")
        self._zone = self._make_zone_box()
        self._currency = TextField(regions_currency())
        self._currency.setObjectName("currency")
        self._currency.setMaxLength(3)
        self._money = Tick(self.tr("Show money fields"))
        self._money.setObjectName("show_money")
        self._keep = PrimaryButton(self.tr("&Keep"))
        self._keep.setObjectName("keep_work")
        self._build()
        self._listen()

    def can_keep_now(self) -> bool:
        """Whether something differs from what is kept."""
        try:
            return self._profile is not None and self._typed() != self._shown
        except InvalidValue:
            return True

    def load(self) -> None:
        """Read the profile, unless something typed is not kept yet."""
        if not self.can_keep_now():
            self.context.runner.run(lambda journal: journal.profile(), self._on_profile_known)

    def keep(self) -> None:
        """Write what is typed as a new version of the profile."""
        try:
            profile = self._typed()
        except InvalidValue as error:
            self.context.messages.show_error(error)
            return

        def write(journal: Journal) -> Changes:
            return journal.revise(profile) if profile.written else journal.record(profile)

        self.context.runner.change(write, self._on_kept, self._on_not_kept)

    def _build(self) -> None:
        self.add(self._work)
        self.add(Divider())
        self.add(
            Field(
                self.tr("My minimum, in my own words"),
                self._minimum,
                self.tr("Shown when you choose Autopilot."),
            )
        )
        self.add(Divider())
        self.add(self._when)
        self.add(Divider())
        for field in self._make_day_fields():
            row = QHBoxLayout()
            row.addWidget(field, 2)
            row.addStretch(1)
            self.add(row)
        self.add(Divider())
        self.add(self._money)
        currency = QHBoxLayout()
        currency.addWidget(Field(self.tr("Currency"), self._currency))
        currency.addStretch(1)
        self.add(currency)
        ends = QHBoxLayout()
        ends.addWidget(self._keep)
        ends.addStretch(1)
        self.add(ends)
        self._keep.setEnabled(False)

    def _make_day_fields(self) -> tuple[Field, Field]:
        turns = self.tr(
            "A note from before this hour belongs to the day before: a night is one day. "
            "Another hour counts for new notes; those already kept stay on their day."
        )
        zone = self.tr("For crews: days count by where the duty began.")
        return (
            Field(self.tr("A day begins at"), self._turns, turns),
            Field(self.tr("Home time zone"), self._zone, zone),
        )

    def _make_zone_box(self) -> SelectBox:
        box = SelectBox()
        box.setObjectName("home_zone")
        box.addItem(self.tr("As this computer has it"), "")
        for name in sorted(available_timezones()):
            box.addItem(name.replace("_", " "), name)
        return box

    def _listen(self) -> None:
        self._keep.clicked.connect(self.keep)
        self._work.changed.connect(self._on_work_changed)
        self._when.changed.connect(self._on_edited)
        self._minimum.edited.connect(self._on_edited)
        self._turns.timeChanged.connect(self._on_edited)
        self._currency.textChanged.connect(self._on_edited)
        self._zone.currentIndexChanged.connect(self._on_edited)
        self._money.toggled.connect(self._on_money_toggled)

    def _typed(self) -> Profile:
        """The profile as the form shows it; InvalidValue where it cannot be one."""
        if self._profile is None:
            raise InvalidValue(field="profile", message="The profile is not read yet.")
        turns = self._turns.time().toString("HH:mm")
        return replace(
            self._when.put_into(self._work.put_into(self._profile)),
            minimum=self._minimum.text(),
            turns=turns if turns != _USUAL_TURN or self._profile.turns else "",
            home_zone=self._zone.currentData() or "",
            currency=self._currency.text().strip().upper(),
            show_money=self._money_answer(),
        )

    def _money_answer(self) -> bool | None:
        """The tick; still nothing where nothing was said and it stands as the work has it."""
        wanted = self._money.isChecked()
        kept = self._profile.show_money if self._profile is not None else None
        usual = self._work.kind.value() == "accounts"
        return None if kept is None and wanted == usual else wanted

    def _on_profile_known(self, profile: Profile) -> None:
        self._profile = None
        self._work.show_profile(profile)
        self._when.show_profile(profile)
        self._minimum.set_text(profile.minimum)
        self._turns.setTime(QTime(profile.day_turns_at.hour, profile.day_turns_at.minute))
        self._show_zone(profile.home_zone)
        self._currency.setText(profile.currency)
        self._money.setChecked(profile.shows_money)
        self._profile = profile
        self._shown = self._typed()
        self._on_edited()

    def _show_zone(self, name: str) -> None:
        if self._zone.findData(name) < 0:
            self._zone.addItem(name, name)  # known elsewhere, not on this computer
        self._zone.setCurrentIndex(self._zone.findData(name))

    def _on_money_toggled(self, wanted: bool) -> None:
        if wanted and not self._currency.text() and self._profile is not None:
            self._currency.setText(regions_currency())
        self._on_edited()

    def _on_work_changed(self) -> None:
        # Money is shown by itself to who works with accounts, until they say otherwise.
        if self._profile is not None and self._profile.show_money is None:
            self._money.setChecked(self._work.kind.value() == "accounts")
        self._on_edited()

    def _on_edited(self) -> None:
        self._keep.setEnabled(self.can_keep_now())
        self.edited.emit()

    def _on_kept(self, _changes: Changes) -> None:
        self._profile = None
        self.context.toasts.show(self.tr("Kept."), undo=True)
        self.load()

    def _on_not_kept(self, error: AftershiftError) -> None:
        self.context.messages.show_error(error)


def regions_currency() -> str:
    """The ISO code of the money of this region; empty where Qt does not know it."""
    return QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
