"""The right side of People: one customer's page. What is empty is not drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journal_app.model.amounts import write_minutes, write_money
from journal_app.model.check_in import CheckIn
from journal_app.model.customer import Customer
from journal_app.model.line_views import LineCard
from journal_app.model.views import CustomerPage
from ui.context import Context
from ui.people import own_charts, sentences
from ui.people.course_strip import CourseStrip, Visit
from ui.people.customer_actions import KeepingActions, NotingActions
from ui.people.figures import counts_card, dread_card, fact_card, in_columns
from ui.people.lines_that_apply import LinesCard, lines_that_apply
from ui.people.mark_panel import MarkPanel
from ui.people.printed import printed
from ui.printing import Sheet
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.charts.own import OwnCharts
from ui.widgets.forms.fresh import today
from ui.widgets.forms.when_text import day_text
from ui.widgets.labels import Body, Note
from ui.widgets.pagescroll import PageScroll

_DREADS = 8
_SETTLED = 6


class CustomerView(PageScroll):
    """Owned by the page, which keeps what is asked for here.

    Signals:
        action_chosen(str): one of the keys of `customer_actions`.
        entry_wanted(str): open this contact in the Timeline.
        back_wanted(): back to the list, where both do not fit.
        line_wanted(str): open this line.
    """

    action_chosen = Signal(str)
    entry_wanted = Signal(str)
    back_wanted = Signal()
    line_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self.customer: Customer | None = None
        self._lines: tuple[LineCard, ...] = ()
        self._page: CustomerPage | None = None
        self.setObjectName("customer_view")
        self.back = QuietButton(self.tr("Back to the list"), "arrow-left")
        self.back.setObjectName("people_back")
        self.back.clicked.connect(self.back_wanted)
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.head = Body()
        self.head.setObjectName("customer_head")
        self.last = Note()
        self.noting = NotingActions()
        self.keeping = KeepingActions()
        self.mark = MarkPanel(context)
        self.pending = Note()
        self._build_course()
        self._sections = QVBoxLayout()
        self._sections.setSpacing(16)
        self._arrange()
        for row in (self.noting, self.keeping):
            row.chosen.connect(self.action_chosen)
            row.setVisible(not context.read_only)

    def show_page(
        self, page: CustomerPage, pending: CheckIn | None, lines: Sequence[LineCard] = ()
    ) -> None:
        """Show a customer; another one than before begins at the top."""
        customer = page.line.customer
        if self.customer is None or self.customer.id != customer.id:
            self.verticalScrollBar().setValue(0)
            self.mark.hide()
        self.customer = customer
        self._lines = lines_that_apply(lines, customer)
        self._page = page
        lists, now = self._context.lists.now, today(self._context)
        self.set_title(customer.alias, sentences.about(lists, page.line))
        self.head.setText(sentences.head_line(page.line, now))
        self._say(self.last, sentences.last_met(page.line, now))
        self._say(self.pending, self._pending_text(pending))
        self.keeping.set_retired(bool(customer.retired))
        self.noting.setVisible(not (self._context.read_only or customer.retired))
        self._show_course(page, now)
        self._show_sections(page, now)
        self.charts.setVisible(bool(page.course))
        self.charts.about(own_charts.charts_of(customer))

    def printed(self) -> Sheet:
        """The page as it is put on paper; an empty sheet where nobody is shown."""
        if self._page is None:
            return Sheet("")
        clock = self._context.preferences.now.clock
        return printed(self._page, self._context.lists.now, today(self._context), clock)

    def set_back_shown(self, shown: bool) -> None:
        """Whether there is a way back to the list, where both do not fit."""
        self.back.setVisible(shown)

    def focus_first(self) -> None:
        """Put the focus on the first button, or on the course where nothing can be kept."""
        if self.noting.isVisibleTo(self):
            next(iter(self.noting.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.course.setFocus(Qt.FocusReason.TabFocusReason)

    def _build_course(self) -> None:
        self.course_card = Card(self.tr("Course"))
        self.course = CourseStrip(self.tr("Course"))
        self.course.visit_activated.connect(self.entry_wanted)
        self.course.visit_shown.connect(self._on_course_visit_shown)
        self._legend = self.tr(
            "Above the line: hard ones, as high as what they took, a dot for each tier. "
            "Below: good ones, by what they gave. Rings on the line: calm ones. "
            "Colour is how it left me."
        )
        self.pointed = Note(self._legend)
        self.pointed.setObjectName("course_words")
        # Two lines are kept free, so that pointing moves nothing.
        self.pointed.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.course_card.add(self.course)
        self.course_card.add(self.pointed)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(4)
        for label in (self.head, self.last, self.pending):
            head.addWidget(label)
        self.add(head)
        for part in (self.noting, self.mark, self.course_card):
            self.add(part)
        self.add(self._sections)
        self.charts = OwnCharts(self._context, own_charts.labels())
        self.add(self.charts)
        foot = QHBoxLayout()
        foot.addWidget(self.keeping, 1)
        self.add(foot)

    def _show_course(self, page: CustomerPage, now: date) -> None:
        clock = self._context.preferences.now.clock
        visits = [
            Visit(
                id=row.id,
                tone=row.tone or "calm",
                text=sentences.visit_text(row, now, clock),
                day=day_text(row.day, now),
                tier=row.tier,
                strength=row.lift if row.tone == "good" else row.strain,
                mood=row.mood,
            )
            for row in page.course
        ]
        self.course_card.setVisible(bool(visits))
        self.course.set_visits(visits)

    def _show_sections(self, page: CustomerPage, now: date) -> None:
        while self._sections.count():
            item = self._sections.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        cards = list(self._cards(page, now))
        if cards:
            self._sections.addWidget(in_columns(cards))

    def _cards(self, page: CustomerPage, now: date) -> Iterator[Card]:
        """The cards of what there is, in order."""
        lists = self._context.lists.now
        if page.dread:
            lines = [
                (day_text(pair.day, now), pair.dread, pair.strain, sentences.dread_text(pair))
                for pair in page.dread[-_DREADS:]
            ]
            yield dread_card(self.tr("Dread, and how it then was"), lines)
        yield from self._number_cards(page)
        if page.settled:
            settled = [
                (sentences.word_of(lists, word.vocabulary, word.key), word.count)
                for word in page.settled[:_SETTLED]
            ]
            yield counts_card(self.tr("What settled it"), settled)
        if self._lines:
            applying = LinesCard(self._lines)
            applying.line_wanted.connect(self.line_wanted)
            yield applying
        if page.reads:
            reads = [(sentences.read_text(lists, pair), pair.count) for pair in page.reads]
            yield counts_card(self.tr("What I first thought, and now"), reads)
        yield from self._own_cards(page.line.customer)

    def _number_cards(self, page: CustomerPage) -> Iterator[Card]:
        locale = self.locale()
        if page.asks.asks:
            figure = locale.toString(page.asks.asks)
            yield fact_card(self.tr("Asks in 365 days"), figure, sentences.granted_text(page.asks))
        if page.line.minutes_per_week is not None:
            yield fact_card(
                self.tr("Minutes of my week"),
                write_minutes(page.line.minutes_per_week),
                self.tr("a week, over those of the last twelve in which we met"),
            )
        if page.put_off:
            yield fact_card(
                self.tr("Put off"),
                locale.toString(page.put_off),
                self.tr("times; counted, not judged"),
            )

    def _own_cards(self, customer: Customer) -> Iterator[Card]:
        if customer.note:
            card = Card(self.tr("Good to know"))
            card.add(Body(customer.note))
            card.body.addStretch(1)
            yield card
        profile = self._context.lists.now.profile
        if not profile.shows_money:
            return
        amounts = (
            (self.tr("Worth to the company a year, about"), customer.value_company),
            (self.tr("My income from them a year, about"), customer.my_income),
        )
        for title, amount in amounts:
            if amount is not None:
                figure = f"{write_money(amount, profile.currency)} {profile.currency}"
                yield fact_card(title, figure, self.tr("Rounded is enough. In no report."))

    def _pending_text(self, pending: CheckIn | None) -> str:
        if pending is None:
            return ""
        return self.tr("Dread noted for the next meeting: {dread}, on {day}.").format(
            dread=pending.dread_before, day=day_text(pending.day, today(self._context))
        )

    @staticmethod
    def _say(label: Note, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _on_course_visit_shown(self, text: str) -> None:
        self.pointed.setText(text or self._legend)
