"""**What do I do about it?** - five questions, and the rest under Think it through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from journal_app.model.decision import FINAL_STEPS, Decision
from journal_app.model.line_views import Sheet
from journal_app.model.record import Record
from journal_app.model.shape import leaves
from ui.context import Context
from ui.lines.final_box import FinalBox
from ui.lines.now_editor import NowEditor
from ui.lines.safety_box import SafetyBox
from ui.lines.ways_editor import NOTHING_YET, Ways, WaysEditor
from ui.navigation import Target
from ui.widgets.buttons import LinkButton
from ui.widgets.foldout import FoldOut
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.field import Control, Field
from ui.widgets.forms.form import RecordForm
from ui.widgets.forms.fresh import fresh_header
from ui.widgets.forms.panel import FieldPanel

if TYPE_CHECKING:
    from journal_app.journal.journal import Journal
    from journal_app.model.vocabularies import Choice

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Consequence:
    """What follows from the step chosen: when to look again, how long to wait, in words."""

    ladder: tuple[Choice, ...]
    review_on: date | None
    until: datetime | None
    sentence: str


class DecisionForm(RecordForm):
    """Owned by the decision sheet.

    Signals:
        later_wanted(): somebody's safety comes first; the sheet keeps.
    """

    KEY = "decision"
    RECORD = Decision

    later_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.ways = WaysEditor()
        self.final = FinalBox(context)
        self.now = NowEditor()
        self._review_by_hand = False
        super().__init__(context, _fields(), (), parent)
        self.safety = SafetyBox()
        self.help_link = LinkButton(self.tr("If it's too much right now"), "life-buoy")
        self.help_link.setObjectName("decision_help")
        self.think = FoldOut(self.tr("Think it through"), self.tr("nothing in here is needed"))
        self.think.setObjectName("think_it_through")
        self.thinking = FieldPanel(_thinking_fields(), Decision, context)
        self.think.add(self.thinking)
        self.think.add(self.now)
        self._arrange()
        self.thinking.edited.connect(self._on_field_edited)
        self.thinking.left.connect(self.left)
        for editor in (self.now, self.final, self.ways):
            editor.edited.connect(self._touch)
        self.ways.chosen_changed.connect(self._on_ways_chosen_changed)
        self.safety.answered.connect(self._on_safety_answered)
        self.safety.later_wanted.connect(self.later_wanted)
        self.help_link.clicked.connect(self._on_help_link_clicked)
        self.begin()

    def load(self, record: Record) -> None:
        """Show a kept decision as it was made."""
        super().load(record)
        if isinstance(record, Decision):
            values = {".".join(leaf.path): leaf.get(record) for leaf in leaves(Decision)}
            self.thinking.set_values({path: values[path] for path in self.thinking.editors})
            self.ways.set_value(Ways(record.options, record.own_option, record.chosen))
            self._review_by_hand = True
            self.foot.cancel.setText(self.tr("Leave it as it was"))
            self._ask_consequence()
            self.final.before.set_value(record.before_final)

    def focus_first(self) -> None:
        """Put the focus where the matter is said; the tick above it is for the few it concerns."""
        self.panel.editors["situation"].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def changing(self) -> bool:
        """Whether what is shown was kept before."""
        return self._shown().written is not None

    def prepare(self, sheet: Sheet, situation: str = "") -> None:
        """Fill in what the record tells, where the worker has not begun."""
        self.safety.ask(wanted=sheet.safety_first)
        self._on_safety_answered(held=False)
        if not self._touched:
            shown = self._shown()
            assert isinstance(shown, Decision)  # noqa: S101 - what _show takes
            self._base = replace(shown, entries=sheet.entries)
            self.now.set_value(sheet.now)
            if situation:
                self.give("situation", situation)
        self._ask_consequence()

    def record(self) -> Decision:
        """The decision as it stands; raises InvalidValue, said beside the field."""
        record = super().record()
        assert isinstance(record, Decision)  # noqa: S101 - tells the type; RECORD says so
        return record

    def draft_document(self) -> dict[str, Any] | None:
        """All that is answered, also half of it."""
        document = super().draft_document()
        if document is None:
            return None
        own = {editor.path: editor.raw() for editor in (self.ways, self.now, self.final)}
        more = {path: editor.raw() for path, editor in self.thinking.editors.items()}
        return document | {"answers": document["answers"] | own | more}

    def restore(self, document: Mapping[str, Any]) -> None:
        """Show what `draft_document` made; raises InvalidValue, KeyError or ValueError."""
        super().restore(document)
        self._review_by_hand = bool(document["answers"].get("review_on"))
        self._ask_consequence()

    def _arrange(self) -> None:
        self.panel.insert_after("abuse_or_danger", self.help_link)
        self.panel.insert_after("situation", self.ways)
        self.panel.insert_after("reason", self.final)
        at = self.column.indexOf(self.foot)
        self.column.insertWidget(at, self.think)
        self.column.insertWidget(0, self.safety)
        holder = self.help_link.parentWidget()
        layout = holder.layout() if holder else None
        if layout is not None:
            layout.setAlignment(self.help_link, Qt.AlignmentFlag.AlignLeft)

    def _blank(self) -> Record:
        # A decision cannot be without ways; these are never shown nor kept.
        return Decision(
            **fresh_header(self.context), options=(NOTHING_YET, "breathe"), chosen=NOTHING_YET
        )

    def _show(self, record: Record) -> None:
        super()._show(record)
        self._review_by_hand = False
        if isinstance(record, Decision):
            self.thinking.set_values(dict.fromkeys(self.thinking.editors))
            self.thinking.set_values({"at_stake": (), "who_knows": (), "expected": ""})
            self.ways.set_value(Ways())
            self.now.set_value(record.now)
            self.final.set_value(None)
        self.help_link.hide()
        self.think.set_open(False)
        self.foot.show_editing()
        self.foot.cancel.setText(self.tr("Not now"))

    def _answers(self) -> dict[str, Any]:
        ways = self.ways.value()
        own = {"options": ways.options, "chosen": ways.chosen}
        own |= {"own_option": ways.own if "own" in ways.options else ""}
        now = self.now.value()
        own |= {f"now.{part}": getattr(now, part) for part in _NOW}
        return super()._answers() | self.thinking.values() | own | self._final_values()

    def _final_values(self) -> dict[str, Any]:
        """Of a kept decision the wait is changed on its card; only a final step has one."""
        values, base = self.final.values(), self._shown()
        if self.changing and isinstance(base, Decision):
            abuse = self.panel.editors["abuse_or_danger"].value()
            waits = self.ways.value().chosen in FINAL_STEPS and not abuse
            values |= {"cool_until": base.cool_until if waits else None, "urge": base.urge}
        return values

    def _editors(self) -> Iterator[tuple[str, Editor]]:
        yield from super()._editors()
        yield from self.thinking.editors.items()
        for path in ("options", "chosen", "own_option"):
            yield path, self.ways
        yield "now", self.now
        yield "cool_until", self.final

    def _on_field_edited(self, path: str) -> None:
        super()._on_field_edited(path)
        if path == "review_on":
            self._review_by_hand = True
        elif path == "abuse_or_danger":
            self.help_link.setVisible(bool(self.answer("abuse_or_danger")))
            self._ask_consequence()

    def _on_ways_chosen_changed(self, key: str | None) -> None:
        del key
        self._ask_consequence()

    def _ask_consequence(self) -> None:
        chosen = self.ways.value().chosen
        abuse = bool(self.panel.editors["abuse_or_danger"].value())
        days = self.context.preferences.now.cooling_days

        def ask(journal: Journal) -> Consequence:
            return consequence(journal, chosen, abuse=abuse, days=days)

        self.context.runner.run(ask, self._on_consequence_read)

    def _on_consequence_read(self, found: Consequence) -> None:
        self.ways.set_ladder(found.ladder)
        final = self.ways.value().chosen in FINAL_STEPS
        until = None if self.changing else found.until
        self.final.offer(final=final, until=until, sentence=found.sentence)
        if found.review_on is not None and not self._review_by_hand:
            self.give("review_on", found.review_on)

    def _on_safety_answered(self, held: bool) -> None:
        for part in (self.panel, self.think, self.foot):
            part.setVisible(not held)

    def _on_help_link_clicked(self) -> None:
        self.context.navigation.go("help", Target(action="card"))


def consequence(journal: Journal, chosen: str | None, *, abuse: bool, days: int) -> Consequence:
    """What follows from a step; on the database thread."""
    decisions = journal.decisions
    ladder = decisions.ladder(abuse_or_danger=abuse)
    if chosen is None:
        return Consequence(ladder, None, None, "")
    until = decisions.cool_until(chosen, abuse_or_danger=abuse, days=days)
    sentence = decisions.wait_sentence(until) if until is not None else ""
    return Consequence(ladder, decisions.review_on(chosen), until, sentence)


_NOW = ("mood", "load", "sleep", "hours_since")


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            "abuse_or_danger",
            Control.TICK,
            translate("Fields", "There was abuse, a threat, an injury or danger"),
        ),
        Field("situation", Control.WORDS, translate("Fields", "What is there to decide?")),
        Field("reason", Control.WORDS, translate("Fields", "Because")),
        Field("review_on", Control.DATE, translate("Fields", "Look at it again on")),
    )


def _thinking_fields() -> tuple[Field, ...]:
    return (
        Field("expected", Control.WORDS, translate("Fields", "What I expect to happen")),
        Field("expected_pct", Control.TENS, translate("Fields", "How likely, as I see it")),
        Field("confidence", Control.SCALE, translate("Fields", "How sure am I")),
        Field("reversible", Control.ONE, translate("Fields", "Can I go back?")),
        Field("decided_by", Control.ONE, translate("Fields", "Whose decision is it?")),
        Field("at_stake", Control.SOME, translate("Fields", "What is at stake")),
        Field("who_knows", Control.SOME, translate("Fields", "Who else knows")),
    )
