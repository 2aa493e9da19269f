"""The card "If it's too much right now": the same everywhere, also while locked.

Nothing is recorded when it opens, nothing is dialled. Must not know the journal: the worker's own
lines are handed to it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.settings import OWN_LINES, Settings
from ui.help_numbers import checked_on, numbers, region_of
from ui.preferences import Preferences
from ui.widgets.boxes import SelectBox
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import Body, FieldLabel, Note

_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class HelpCard(Card):
    """The card itself; `closed` where it was opened over another page.

    `own_lines` are the worker's in the order of `OWN_LINES`; where none are handed over, those
    that were chosen to be seen while locked.

    Signals:
        closed(): back to where one was.
    """

    closed = Signal()

    def __init__(
        self,
        preferences: Preferences,
        *,
        closable: bool,
        own_lines: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setObjectName("help_card")
        self.title.setText(self.tr("If it's too much right now"))
        self.title.show()
        self.add(self.title)
        self.setAccessibleName(self.title.text())
        self._preferences = preferences
        shown = own_lines or preferences.now.own_lines
        self._own = dict(zip(OWN_LINES, shown, strict=False))
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
            part.setTextInteractionFlags(_SELECTABLE)
            self.add(part)
        self.add(FieldLabel(self.tr("Numbers for")))
        row = QHBoxLayout()
        row.addWidget(self._region)
        row.addStretch(1)
        self.add(row)
        self.add(Note(checked_sentence()))
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
        near = self.tr("Somebody near: a person you trust.")
        if self._own.get("near"):
            near = self.tr("Somebody near: {line}.").format(line=self._own["near"])
        work = self.tr("Work did this: first aider, union, occupational health, staff helpline.")
        names = own_line_names()
        lines = [
            self.tr("{name}: {line}").format(name=names[key], line=self._own[key])
            for key in OWN_LINES[1:]
            if self._own.get(key)
        ]
        return [
            Body(near),
            Body("\n".join((work, *lines))),
            Body(self.tr("Later is fine too: your doctor, a counsellor.")),
            Body(self.tr("Nobody is told that you opened this.")),
        ]

    def _make_region_box(self) -> SelectBox:
        box = SelectBox()
        box.setObjectName("help_region")
        box.setAccessibleName(self.tr("Numbers for"))
        for key, name in region_names().items():
            box.addItem(name, key)
        box.setCurrentIndex(box.findData(region_in_force(self._preferences.now)))
        box.currentIndexChanged.connect(self._on_region_changed)
        return box

    def _on_region_changed(self) -> None:
        self._preferences.change(region=self._region.currentData())
        self._show_numbers()

    def _show_numbers(self) -> None:
        settings = self._preferences.now
        region = numbers(self._region.currentData())
        emergency = self.tr("Hurt, or in danger now: the emergency number ({number}).")
        self._emergency.setText(emergency.format(number=settings.emergency or region.emergency))
        talk = self.tr("Somebody to talk to, day and night: {number}.")
        if not settings.talk:
            talk = {
                "eu": self.tr("Somebody to talk to, day and night: {number}, where it exists."),
                "other": self.tr(
                    "Somebody to talk to, day and night: your country's helpline. Ask a doctor "
                    "or the emergency number for it."
                ),
            }.get(region.key, talk)
        self._talk.setText(talk.format(number=settings.talk or region.talk))


def region_in_force(settings: Settings) -> str:
    """The region chosen, or the one that the language suggests."""
    return settings.region or region_of(QLocale())


def region_names() -> dict[str, str]:
    """What the regions are called, in order."""
    translate = QCoreApplication.translate
    return {
        "uk_ie": translate("Regions", "United Kingdom and Ireland"),
        "us": translate("Regions", "United States"),
        "ca": translate("Regions", "Canada"),
        "eu": translate("Regions", "European Union"),
        "other": translate("Regions", "Somewhere else"),
    }


def own_line_names() -> dict[str, str]:
    """What the worker's own lines are for, in the order of `OWN_LINES`."""
    translate = QCoreApplication.translate
    return {
        "near": translate("HelpLines", "Somebody near"),
        "first_aider": translate("HelpLines", "First aider"),
        "union": translate("HelpLines", "Union"),
        "occupational_health": translate("HelpLines", "Occupational health"),
        "helpline": translate("HelpLines", "Staff helpline"),
    }


def checked_sentence() -> str:
    """When a person last checked the numbers."""
    day = QLocale().toString(checked_on(), "d MMMM yyyy")
    text = QCoreApplication.translate(
        "Regions", "Checked {day}; a person does so before each release. Nothing is dialled."
    )
    return text.format(day=day)
