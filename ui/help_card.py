"""The card "If it's too much right now": the same everywhere, also while locked.

Nothing is recorded when it opens, nothing is dialled. A person checks the numbers before each
release and sets `CHECKED_ON`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.preferences import Preferences
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import SelectBox
from ui.widgets.labels import Body, FieldLabel, Note

CHECKED_ON = QDate(2026, 11, 1)
_Country = QLocale.Country
_EUROPE = frozenset(
    getattr(_Country, name)
    for name in """
        Austria Belgium Bulgaria Croatia Cyprus Czechia Denmark Estonia Finland France Germany
        Greece Hungary Italy Latvia Lithuania Luxembourg Malta Netherlands Poland Portugal Romania
        Slovakia Slovenia Spain Sweden
    """.split()  # noqa: SIM905 - a table of names
)


@dataclass(frozen=True)
class Region:
    """Numbers of one region: for an emergency, and for somebody to talk to."""

    key: str
    emergency: str
    talk: str


REGIONS = {
    region.key: region
    for region in (
        Region("uk_ie", "999, 112", "Samaritans 116 123"),
        Region("us", "911", "988"),
        Region("ca", "911", "988"),
        Region("eu", "112", "116 123"),
        Region("other", "112", ""),
    )
}


def region_of(locale: QLocale) -> str:
    """The region whose numbers a language and country suggest."""
    own = {
        _Country.UnitedKingdom: "uk_ie",
        _Country.Ireland: "uk_ie",
        _Country.UnitedStates: "us",
        _Country.Canada: "ca",
    }
    country = locale.territory()
    return own.get(country, "eu" if country in _EUROPE else "other")


class HelpCard(Card):
    """The card itself; `closed` where it was opened over another page.

    Signals:
        closed(): back to where one was.
    """

    closed = Signal()

    def __init__(
        self, preferences: Preferences, *, closable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("help_card")
        self.title.setText(self.tr("If it's too much right now"))
        self.title.show()
        self.add(self.title)
        self.setAccessibleName(self.title.text())
        self._preferences = preferences
        self._emergency, self._talk = Body(), Body()
        self._region = self._make_region_box()
        self.add(
            Body(
                self.tr(
                    "You don't have to be in danger to call. You don't have to know what to say."
                )
            )
        )
        for part in (self._emergency, self._talk, *self._make_sentences()):
            part.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.add(part)
        self.add(FieldLabel(self.tr("Numbers for")))
        row = QHBoxLayout()
        row.addWidget(self._region)
        row.addStretch(1)
        self.add(row)
        checked = QLocale().toString(CHECKED_ON, "d MMMM yyyy")
        self.add(Note(self.tr("Checked {day}. Nothing is dialled.").format(day=checked)))
        if closable:
            close = QuietButton(self.tr("Close"))
            close.setObjectName("close_card")
            close.clicked.connect(self.closed)
            ends = QHBoxLayout()
            ends.addWidget(close)
            ends.addStretch(1)
            self.add(ends)
        self.setFocusProxy(self._region)
        self._show_numbers()

    def _make_sentences(self) -> list[Body]:
        return [
            Body(self.tr("Somebody near: a person you trust.")),
            Body(
                self.tr("Work did this: first aider, union, occupational health, staff helpline.")
            ),
            Body(self.tr("Later is fine too: your doctor, a counsellor.")),
            Body(self.tr("Nobody is told that you opened this.")),
        ]

    def _make_region_box(self) -> SelectBox:
        box = SelectBox()
        box.setObjectName("help_region")
        box.setAccessibleName(self.tr("Numbers for"))
        names = {
            "uk_ie": self.tr("United Kingdom and Ireland"),
            "us": self.tr("United States"),
            "ca": self.tr("Canada"),
            "eu": self.tr("European Union"),
            "other": self.tr("Somewhere else"),
        }
        for key, name in names.items():
            box.addItem(name, key)
        chosen = self._preferences.now.region or region_of(QLocale())
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(self._on_region_changed)
        return box

    def _on_region_changed(self) -> None:
        self._preferences.change(region=self._region.currentData())
        self._show_numbers()

    def _show_numbers(self) -> None:
        region = REGIONS[self._region.currentData()]
        emergency = self.tr("Hurt, or in danger now: the emergency number ({number}).")
        self._emergency.setText(emergency.format(number=region.emergency))
        talk = {
            "eu": self.tr("Somebody to talk to, day and night: {number}, where it exists."),
            "other": self.tr(
                "Somebody to talk to, day and night: your country's helpline. Ask a doctor "
                "or the emergency number for it."
            ),
        }.get(region.key, self.tr("Somebody to talk to, day and night: {number}."))
        self._talk.setText(talk.format(number=region.talk))
