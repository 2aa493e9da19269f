"""The measurable part of a line, composed from lists in which only what fits is offered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journal_app.errors import InvalidValue
from journal_app.model.condition import Condition
from journal_app.model.customer import Customer
from journal_app.model.metrics import METRICS, Metric, begin
from ui.context import Context
from ui.lines.condition_parts import (
    NumberPart,
    Part,
    SelectPart,
    length_words,
    value_words,
    window_words,
)
from ui.widgets.chipgroup import ChipGroup
from ui.widgets.flow import FlowLayout
from ui.widgets.forms.editor import Editor
from ui.widgets.forms.options import first_keys, more_text, options_of
from ui.widgets.forms.wording import tier_words

BY_HAND = "by_hand"


class ConditionEditor(Editor):
    """Owned by the form of a line; `value` is a `Condition`.

    Signals:
        measure_changed(): another metric was chosen, so the rest begins anew.
    """

    measure_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("condition", parent)
        self._context = context
        self._customers: tuple[Customer, ...] = ()
        self.measure = SelectPart("metric", self.tr("What is measured"))
        self.op = SelectPart("op", self.tr("At least, at most"))
        self.number = NumberPart("value", self.tr("How many"))
        self.window_part = SelectPart("window", self.tr("Within"))
        self.length = NumberPart("length", self.tr("How many days"))
        self.tier = SelectPart("tier", self.tr("This bad, or worse"))
        self.hours = NumberPart("hours", self.tr("Under how many hours"))
        self.scope = SelectPart("scope", self.tr("With whom"))
        self.customer_kind = SelectPart(
            "customer_kind", self.tr("Which kind"), self.tr("Choose a kind")
        )
        self.customer = SelectPart("customer", self.tr("Who"), self.tr("Choose somebody"))
        self.kinds = ChipGroup(
            self.tr("Which behaviour"),
            options_of(context.lists.now, "kinds"),
            shown=first_keys(context.lists.now, "kinds"),
            more_text=more_text("kinds"),
        )
        self.kinds_part = Part("kinds", self.kinds)
        row = QWidget()
        flow = FlowLayout(row, gap=12, at_top=True)
        for part in self._in_line():
            flow.addWidget(part)
        self._rows.setSpacing(16)
        self._hold(row)
        self._hold(self.kinds_part)
        self.setFocusProxy(self.measure.box)
        self._fill_fixed()
        self._listen()
        self.set_value(Condition())

    def value(self) -> Condition:
        """The condition as it is composed.

        Raises:
            InvalidValue: a number cannot be read.
        """
        key = self.measure.key() or BY_HAND
        if key == BY_HAND:
            return Condition()
        metric = METRICS[key]
        window = self.window_part.key() if len(metric.windows) > 1 else metric.windows[0]
        scope = self.scope.key() if len(metric.scopes) > 1 else metric.scopes[0]
        return Condition(
            metric=key,
            op=self.op.key(),
            value=self._number(metric),
            window=window,
            length=self.length.number() if length_words(window) else None,
            scope=scope,
            customer=self.customer.key() if scope == "customer" else None,
            customer_kind=self.customer_kind.key() if scope == "kind" else None,
            kinds=self.kinds.value() if key == "behaviour" else (),
            tier=int(self.tier.key() or 4) if key == "tier" else None,
            hours=self.hours.number() if key == "short_sleep" else None,
        )

    def set_value(self, value: Any) -> None:
        """Show a condition."""
        condition: Condition = value
        key = condition.metric or BY_HAND
        self.measure.choose(key)
        self._offer(METRICS.get(key, METRICS[BY_HAND]))
        self.op.choose(condition.op)
        currency = self._currency() if key == "sum_granted" else None
        self.number.show_number(condition.value, currency)
        self.window_part.choose(condition.window)
        self.length.show_number(condition.length)
        self.tier.choose(None if condition.tier is None else str(condition.tier))
        self.hours.show_number(condition.hours)
        self.scope.choose(condition.scope)
        self.customer_kind.choose(condition.customer_kind)
        self._offer_customers(condition.customer)
        self.customer.choose(condition.customer)
        self.kinds.set_value(condition.kinds)
        self._fit()
        self.say_refusal("", "")

    def raw(self) -> dict[str, Any]:
        """Plain values of every part, also of half a condition."""
        selects = {part.objectName(): part.key() for part in self._selects()}
        numbers = {part.objectName(): part.box.text() for part in self._numbers()}
        return selects | numbers | {"kinds": list(self.kinds.value())}

    def set_raw(self, raw: Any) -> None:
        """Show what a draft kept."""
        key = raw["condition_metric"] or BY_HAND
        self.set_value(begin(key) if key in METRICS else Condition())
        self._offer_customers(raw["condition_customer"])
        for select in self._selects():
            select.choose(raw[select.objectName()])
        for number in self._numbers():
            number.box.setText(raw[number.objectName()])
        self.kinds.set_value(raw["kinds"])
        self._fit()

    def set_customers(self, customers: Sequence[Customer]) -> None:
        """Who is followed, also those done with: they are offered only where chosen before."""
        self._customers = tuple(customers)
        chosen = self.customer.key()
        self._offer_customers(chosen)
        self.customer.choose(chosen)

    def say_refusal(self, field: str, message: str) -> None:
        """Say beside a part why it cannot be kept; "" takes every refusal away."""
        for name, part in self._parts():
            part.problem.say(message if name == field else "")

    def part(self, field: str) -> Part:
        """The part of a field such as "length"; the metric's for any other."""
        return dict(self._parts()).get(field, self.measure)

    def refresh(self) -> None:
        """The worker's lists have changed."""
        raw = self.raw()
        self._fill_fixed()
        lists = self._context.lists.now
        self.kinds.set_options(options_of(lists, "kinds"), first_keys(lists, "kinds"))
        self.set_raw(raw)

    def _in_line(self) -> tuple[Part, ...]:
        return (
            self.measure,
            self.tier,
            self.hours,
            self.op,
            self.number,
            self.window_part,
            self.length,
            self.scope,
            self.customer_kind,
            self.customer,
        )

    def _parts(self) -> Iterator[tuple[str, Part]]:
        for part in (*self._in_line(), self.kinds_part):
            yield part.objectName().removeprefix("condition_"), part

    def _selects(self) -> list[SelectPart]:
        return [part for part in self._in_line() if isinstance(part, SelectPart)]

    def _numbers(self) -> list[NumberPart]:
        return [part for part in self._in_line() if isinstance(part, NumberPart)]

    def _fill_fixed(self) -> None:
        lists = self._context.lists.now
        keys = [key for key in METRICS if key != BY_HAND]
        choices = [(key, lists.label("metric", key)) for key in (BY_HAND, *keys)]
        self.measure.fill(choices)
        self.op.fill([(one.key, one.label) for one in lists.choices("operator")])
        self.tier.fill([(str(n), f"{n} {word}") for n, word in enumerate(tier_words())])
        kinds = [(one.key, one.label) for one in lists.choices("customer_kind")]
        self.customer_kind.fill(kinds)

    def _offer(self, metric: Metric) -> None:
        """Offer only what goes with a metric."""
        lists = self._context.lists.now
        measured = metric.key != BY_HAND
        self.window_part.fill([(key, window_words(key)) for key in metric.windows if key != "now"])
        self.scope.fill([(key, lists.label("scope", key)) for key in metric.scopes])
        words = value_words(metric.unit, self._currency())
        self.number.field.label.setText(words)
        self.number.box.setAccessibleName(words)
        self.op.setVisible(measured)
        self.number.setVisible(measured)
        self.window_part.setVisible(len(metric.windows) > 1)
        self.scope.setVisible(measured and len(metric.scopes) > 1)
        self.tier.setVisible(metric.key == "tier")
        self.hours.setVisible(metric.key == "short_sleep")
        self.kinds_part.setVisible(metric.key == "behaviour")

    def _offer_customers(self, chosen: str | None) -> None:
        shown = [one for one in self._customers if not one.retired or one.id == chosen]
        offered = [(one.id, one.alias) for one in shown]
        if chosen and all(one.id != chosen for one in self._customers):
            offered.append((chosen, self.tr("somebody who is not followed any more")))
        self.customer.fill(offered)

    def _fit(self) -> None:
        """Show the parts that depend on other parts."""
        metric = METRICS.get(self.measure.key() or BY_HAND, METRICS[BY_HAND])
        windows = metric.windows
        window = self.window_part.key() if len(windows) > 1 else next(iter(windows), None)
        words = length_words(window)
        self.length.setVisible(bool(words))
        self.length.field.label.setText(words)
        self.length.box.setAccessibleName(words)
        scope = self.scope.key() if len(metric.scopes) > 1 else metric.scopes[0]
        measured = metric.key != BY_HAND
        self.customer_kind.setVisible(measured and scope == "kind")
        self.customer.setVisible(measured and scope == "customer")
        for number in self._numbers():
            number.fit()

    def _number(self, metric: Metric) -> int | None:
        if metric.unit == "money":
            return self.number.money(self._currency())
        return self.number.number()

    def _currency(self) -> str:
        return self._context.lists.now.profile.currency

    def _listen(self) -> None:
        self.measure.box.currentIndexChanged.connect(self._on_metric_chosen)
        for part in self._selects():
            if part is not self.measure:
                part.box.currentIndexChanged.connect(self._on_part_changed)
        for number in self._numbers():
            number.box.textEdited.connect(self._on_part_changed)
        self.kinds.value_changed.connect(self._on_part_changed)

    def _on_metric_chosen(self) -> None:
        key = self.measure.key() or BY_HAND
        self.set_value(begin(key))
        self.measure_changed.emit()
        self._on_control_changed()

    def _on_part_changed(self) -> None:
        self._fit()
        self._on_control_changed()


def condition_values(condition: Condition) -> dict[str, Any]:
    """The fields of a condition by their paths in the record of a line."""
    return {f"condition.{one.name}": getattr(condition, one.name) for one in fields(Condition)}


def refused(error: InvalidValue) -> str:
    """The part of a condition an error is about, or ""."""
    group, _, field = error.field.partition(".")
    return field if group == "condition" else ""
