"""The form of a hard one: seven controls, and More with six groups."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal_app.model.contact import Contact
from journal_app.model.record import Record
from journal_app.model.views import AskCount
from journal_app.model.vocabularies.moves import MOVES
from ui.context import Context
from ui.navigation import Target
from ui.widgets.buttons import LinkButton
from ui.widgets.forms.choosing import PickEditor
from ui.widgets.forms.contact_fields import hard_fields, hard_groups
from ui.widgets.forms.contact_form import ContactForm
from ui.widgets.forms.minimum_line import MinimumLine
from ui.widgets.forms.unfolding import Told, opening_groups, suggested_tier
from ui.widgets.labels import Body, Note
from ui.widgets.tierrow import TierRow

_CONDUCT = "conduct.own_conduct"
_MOVES = "conduct.moves"
_TELLING = frozenset({"kinds", "tier", "mode", "response", "customer"})


class HardForm(ContactForm):
    """Suggests a tier from the kinds, opens groups by what is told, ticks moves by the response."""

    KEY = "hard"
    TONE = "hard"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._response: tuple[str, ...] = ()
        self._safety = _SafetyLine(context)
        self._minimum = MinimumLine(context)
        self._asks = Note()
        self._asked_about: str | None = None
        super().__init__(context, hard_fields(), hard_groups(), parent)
        self.panel.insert_after("tier", self._safety)
        self.panel.insert_after("mode", self._minimum)
        self._minimum.edited.connect(self._on_minimum_edited)
        self._asks.setObjectName("asks_line")
        self._asks.hide()
        self.more.fold("compensation").body.insertWidget(0, self._asks)
        self.derive()

    def record(self) -> Contact:
        """The contact as it is answered; the suggested tier is kept unless another was picked."""
        contact = super().record()
        if contact.tier is None:
            tiers = self.context.lists.now.tier_of
            return replace(contact, tier=suggested_tier(contact.kinds, tiers))
        return contact

    def begin_like(self, other: Contact) -> None:
        """Another like it: the same kinds, tier and channel, at a new time."""
        self.begin()
        self.panel.set_values({"kinds": other.kinds, "tier": other.tier})
        self.give("setting.channel", other.setting.channel)
        self._touched = True
        self.derive()

    def _show(self, record: Record) -> None:
        super()._show(record)
        self.derive()

    def _on_field_edited(self, path: str) -> None:
        if path == "response":
            self._tick_moves()
        if path == _CONDUCT:
            self._minimum.set_value(self.answer(_CONDUCT))
        if path in _TELLING:
            self.derive()
        super()._on_field_edited(path)

    def _on_who_when_followed(self) -> None:
        self.derive()

    def _on_minimum_edited(self) -> None:
        self.give(_CONDUCT, self._minimum.value())
        self._touch()

    def derive(self) -> None:
        """Bring what follows from the answers in line with them."""
        kinds = self.answer("kinds")
        self._response = self.answer("response")
        tiers = self.context.lists.now.tier_of
        suggested = suggested_tier(kinds, tiers)
        self._tier_row().set_suggested(suggested)
        picked = self.answer("tier")
        tier = suggested if picked is None else picked
        self._safety.setVisible(tier == 4)
        mode = self.answer("mode")
        self._minimum.setVisible(mode == "autopilot")
        self._minimum.set_value(self.answer(_CONDUCT))
        told = Told(kinds, tier, mode, self._response, self._newly_followed())
        self.more.open_by_itself(opening_groups(told))
        self._count_asks()

    def _newly_followed(self) -> bool:
        return hasattr(self, "who_when") and self.who_when.newly_followed

    def _tier_row(self) -> TierRow:
        editor = self.panel.editors["tier"]
        assert isinstance(editor, PickEditor)  # noqa: S101 - tells the type; the tables say so
        assert isinstance(editor.row, TierRow)  # noqa: S101 - likewise
        return editor.row

    def _tick_moves(self) -> None:
        """A response of the same name ticks the move; taken back, it unticks it."""
        chosen: tuple[str, ...] = self.answer("response")
        gone = set(self._response) - set(chosen)
        new = [key for key in chosen if key in MOVES and key not in self._response]
        moves: tuple[str, ...] = self.answer(_MOVES) or ()
        kept = [key for key in moves if key not in gone]
        self.give(_MOVES, tuple(dict.fromkeys([*kept, *new])))

    def _count_asks(self) -> None:
        customer = self.who_when.customer_id() if hasattr(self, "who_when") else None
        if customer == self._asked_about:
            return
        self._asked_about = customer
        self._asks.hide()
        if customer:
            now = self.context.clock.now()
            self.context.runner.run(
                lambda journal: journal.ask_count(customer, now),
                self._on_asks_counted,
                self._on_asks_unknown,
            )

    def _on_asks_counted(self, count: AskCount) -> None:
        number = count.asks + (0 if self._shown().written else 1)
        self._asks.setText(
            self.tr("Ask no. {number} from {alias} in 365 days; {granted} granted.").format(
                number=number, alias=self.who_when.alias(), granted=count.granted
            )
        )
        self._asks.setVisible(bool(self.who_when.alias()))

    def _on_asks_unknown(self, error: Any) -> None:
        """Somebody new is not in the journal yet; the line simply stays away."""
        del error


class _SafetyLine(QWidget):
    """One quiet line at tier 4."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("safety_line")
        self._navigation = context.navigation
        words = Body(self.tr("If you are hurt or not safe yet, that comes first."))
        link = LinkButton(self.tr("If it's too much right now"), "life-buoy")
        link.clicked.connect(self._on_link_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(link)
        self.hide()

    def _on_link_clicked(self) -> None:
        self._navigation.go("help", Target(action="card"))
