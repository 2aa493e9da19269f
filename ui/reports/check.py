"""Step 4: check and save. What was found, the form it goes out in, and the three ways out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from journal_app.reports.cautions import CAUTIONS, READ_ONCE
from journal_app.reports.rendering.kinds import Kind
from ui.reports.answers import Answers
from ui.reports.bench import Bench
from ui.reports.hit_row import HitRows
from ui.reports.locking import Locking
from ui.reports.step import Step
from ui.reports.which import BY_TIER
from ui.reports.wording import audience_in_sentence, period_words, said
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.choicerow import ChoiceRow
from ui.widgets.fields import Field, TextField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Body, Note, Strong
from ui.widgets.option import Option

if TYPE_CHECKING:
    from journal_app.reports.request import Request
    from ui.context import Context
    from ui.reports.workshop import Round


class Check(Step):
    """Owned by the wizard, which saves and prints.

    Signals:
        save_wanted(), print_wanted(), copy_wanted(), stop_wanted().
        text_wanted(str): look at the text with this key, or at the next that waits.
        notes_wanted(): choose notes.
    """

    save_wanted = Signal()
    print_wanted = Signal()
    copy_wanted = Signal()
    stop_wanted = Signal()
    text_wanted = Signal(str)
    notes_wanted = Signal()

    def __init__(
        self, context: Context, bench: Bench, answers: Answers, parent: QWidget | None = None
    ) -> None:
        super().__init__(bench, "", "", parent)
        self.set_title(self.tr("Check and save"), said(READ_ONCE))
        self._answers = answers
        self._busy = False
        self.locking = Locking(context)
        self.add(self._make_ready())
        self.add(self._make_cautions())
        self.add(self._make_found())
        self.add(self._make_out())
        bench.began.connect(self._on_bench_began)

    @property
    def kind(self) -> Kind:
        """The form it goes out in."""
        return Kind(self.form.value() or "pdf")

    @property
    def passphrase(self) -> str | None:
        """The five words, where it is to have them."""
        return self.locking.words if self.kind is Kind.PDF else None

    def show_request(self, request: Request) -> None:
        """To whom, from whom, and the names that are masked."""
        if not self.from_whom.hasFocus():
            self.from_whom.setText(request.from_whom)
        if not self.names.hasFocus():
            self.names.setText(", ".join(request.names))

    def show_round(self, turned: Round) -> None:
        """What was found, and whether it is ready."""
        made, request = turned.made, turned.request
        hits = [(one, hit) for one in made.passages if one.state != "left_out" for hit in one.hits]
        self.hits.show_hits(hits)
        self.nothing_found.setVisible(not hits)
        self.remarks.setText("\n".join(said(remark) for remark in made.remarks))
        self.remarks.setVisible(bool(made.remarks))
        told = self._summary(turned)
        waiting = made.waiting
        if waiting:
            told = self.tr("%n passage(s) wait for your yes.", "", waiting)
        elif self._is_empty(turned):
            told = none_fit(request.audience)
        self.ready.setText(told)
        empty = not waiting and self._is_empty(turned)
        here = self.waiting_ways.isAncestorOf(QApplication.focusWidget() or self)
        self.go_waiting.setVisible(waiting > 0)
        self.leave_waiting.setVisible(waiting > 0)
        self.choose_notes.setVisible(empty)
        self.waiting_ways.setVisible(waiting > 0 or empty)
        self._can_go = not waiting and not self._is_empty(turned)
        self._offer()
        first = self.first()
        if here and first is not None and not self.waiting_ways.isAncestorOf(first):
            first.setFocus()  # what had the focus is gone

    def set_busy(self, *, busy: bool, words: str = "") -> None:
        """Something is on its way out; it can be stopped."""
        self._busy = busy
        self.stop.setVisible(busy)
        self.status.setText(words)
        self.status.setVisible(bool(words))
        self._offer()

    def set_cautious(self, *, cautious: bool) -> None:
        """Say the cautions; once, before the first report."""
        self.cautions.setVisible(cautious)

    def answer(self) -> str:
        """Ready or not."""
        turned = self.bench.round
        if turned is None:
            return ""
        if turned.made.waiting:
            return self.tr("not ready")
        return self.tr("ready") if self._can_go else ""

    def first(self) -> QWidget | None:
        """What is missing where it is not ready, else the first marked place, else the form."""
        for button in (self.go_waiting, self.choose_notes):
            if button.isVisibleTo(self):
                return button
        if not self.save.isEnabled():
            return None
        return self.hits.rows[0].choice if self.hits.rows else self.form

    def _make_ready(self) -> Card:
        self._can_go = False
        self.ready: Strong = Strong()
        self.ready.setObjectName("report_ready")
        self.go_waiting: QuietButton = QuietButton(self.tr("Go to the first"), "arrow-right")
        self.go_waiting.setObjectName("report_go_waiting")
        self.go_waiting.clicked.connect(self._on_go_waiting_clicked)
        self.leave_waiting: LinkButton = LinkButton(self.tr("Leave them out"))
        self.leave_waiting.setObjectName("report_leave_waiting")
        self.leave_waiting.clicked.connect(self._on_leave_waiting_clicked)
        self.waiting_ways: QWidget = QWidget()
        ways = FlowLayout(self.waiting_ways)
        ways.addWidget(self.go_waiting)
        ways.addWidget(self.leave_waiting)
        self.choose_notes: QuietButton = QuietButton(self.tr("Choose notes"), "arrow-left")
        self.choose_notes.setObjectName("report_choose_notes")
        self.choose_notes.clicked.connect(self.notes_wanted)
        ways.addWidget(self.choose_notes)
        self.remarks: Body = Body()
        self.remarks.setObjectName("report_remarks")
        self.remarks.hide()
        card = Card()
        card.setObjectName("report_ready_card")
        card.setAccessibleName(self.tr("Whether it is ready"))
        for part in (self.ready, self.waiting_ways, self.remarks):
            card.add(part)
        return card

    def _make_found(self) -> Card:
        card = Card(self.tr("Found in the texts"))
        self.nothing_found = Note(self.tr("No name, number or address was found in them."))
        self.hits = HitRows(self._answers, jumps=True)
        self.hits.jump_wanted.connect(self.text_wanted)
        self.names = TextField()
        self.names.setObjectName("report_names")
        self.names.textEdited.connect(self._on_names_text_edited)
        note = self.tr("Names and words, with commas between. They are masked wherever they stand.")
        card.add(self.nothing_found)
        card.add(self.hits)
        card.add(Field(self.tr("Also mask"), self.names, note))
        return card

    def _make_out(self) -> Card:
        card = Card(self.tr("How it goes out"))
        self.from_whom = TextField()
        self.from_whom.setObjectName("report_from_whom")
        self.from_whom.textEdited.connect(self._on_from_whom_text_edited)
        from_note = self.tr("Printed at the top. Leave it empty if you would rather sign by hand.")
        card.add(Field(self.tr("From whom"), self.from_whom, from_note))
        self.form = ChoiceRow(self.tr("As"), [Option(str(kind), said(kind.label)) for kind in Kind])
        self.form.setObjectName("report_form")
        self.form.set_value("pdf")
        self.form.value_changed.connect(self._on_form_value_changed)
        card.add(self.form)
        card.add(self.locking)
        card.add(self._make_buttons())
        self.status = Note()
        self.status.setObjectName("report_status")
        self.status.hide()
        card.add(self.status)
        return card

    def _make_buttons(self) -> QWidget:
        self.save = PrimaryButton(self.tr("Save..."), "save")
        self.printing = QuietButton(self.tr("Print..."), "printer")
        self.copy = QuietButton(self.tr("Copy summary"), "copy")
        self.stop = LinkButton(self.tr("Stop"))
        self.stop.hide()
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for name, button, wanted in (
            ("report_save", self.save, self.save_wanted),
            ("report_print", self.printing, self.print_wanted),
            ("report_copy", self.copy, self.copy_wanted),
            ("report_stop", self.stop, self.stop_wanted),
        ):
            button.setObjectName(name)
            button.clicked.connect(wanted)
            flow.addWidget(button)
        return buttons

    def _make_cautions(self) -> Card:
        self.cautions = Card(self.tr("Before a report leaves"))
        self.cautions.setObjectName("report_cautions")
        rows = QGridLayout()
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        for at, one in _numbered():  # words that run over hang under words, not under the number
            rows.addWidget(Body(str(at)), at, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(Body(said(one)), at, 1)
        self.cautions.add(rows)
        return self.cautions

    def _offer(self) -> None:
        ready = self._can_go and not self._busy
        for button in (self.save, self.printing):
            button.setEnabled(ready)
        self.copy.setEnabled(self.bench.round is not None and not self._busy)

    def _is_empty(self, turned: Round) -> bool:
        needs_notes = turned.request.audience in BY_TIER | {"incident"}
        return needs_notes and not turned.made.included

    def _summary(self, turned: Round) -> str:
        request = turned.request
        notes = self.tr("%n note(s)", "", turned.made.fitting)
        masked = self.tr("%n place(s) masked", "", turned.made.masked)
        period = period_words(request.first, request.last, self.bench.today)
        words = self.tr("Ready, for {audience}: {notes}, {period}, {masked}.")
        audience = audience_in_sentence(request.audience)
        return words.format(audience=audience, notes=notes, period=period, masked=masked)

    def _on_bench_began(self) -> None:
        """Nothing goes out that was not seen."""
        self._can_go = False
        self._offer()

    def _on_form_value_changed(self, value: str | None) -> None:
        if value is None:
            self.form.set_value("pdf")
        self.locking.set_offered(offered=self.kind is Kind.PDF)

    def _on_from_whom_text_edited(self, words: str) -> None:
        if self.bench.request is not None:
            self.bench.change(replace(self.bench.request, from_whom=words))

    def _on_names_text_edited(self, words: str) -> None:
        names = tuple(name for part in words.split(",") if (name := part.strip()))
        if self.bench.request is not None:
            self.bench.change(replace(self.bench.request, names=names))

    def _on_go_waiting_clicked(self) -> None:
        self.text_wanted.emit("")

    def _on_leave_waiting_clicked(self) -> None:
        if self.bench.round is not None:
            found = self.bench.round.made.passages
            self._answers.leave_out_waiting(tuple(p for p in found if p.state == "waiting"))


def none_fit(audience: str) -> str:
    """What is said where a report would hold no note."""
    from ui.reports.wording import tr

    if audience == "representative":
        return tr(
            "No notes from this period fit a representative's report"
            " (tier 3 or above, or chosen by you)."
        )
    if audience == "incident":
        return tr("Choose the one contact it is about.")
    return tr("No notes from this period fit a manager report (tier 3 or above, or chosen by you).")


def _numbered() -> list[tuple[int, str]]:
    return list(enumerate(CAUTIONS, 1))
