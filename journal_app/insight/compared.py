"""Kinds and customers compared: magnet or coincidence, always or a bad day."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from journal_app.insight.intervals import beta_estimates, gamma_estimates
from journal_app.insight.result import (
    OPEN,
    Bools,
    Coverage,
    Estimate,
    Floats,
    Gate,
    Ints,
    Need,
    Range,
    Result,
    Said,
    State,
    around,
    said,
)
from journal_app.insight.series import HARD_TONE, ContactSeries
from journal_app.insight.shrinkage import pulled_means, pulled_rates, pulled_shares

LEAST_CONTACTS = 3
LEAST_GROUPS = 2
_WEEK = 7
_FOUR_WEEKS = 28.0
_WEEKS_A_YEAR = 52


@dataclass(frozen=True, slots=True)
class Compared:
    """One group: `key` is an id or a key of its list, `n` its contacts.

    `raw` is the faint dot, `estimate` the one pulled in, both in the unit of the comparison.
    `apart` holds where the 95 % range lies off what is usual for all.
    """

    key: str
    n: int
    raw: float
    estimate: Estimate
    apart: bool


@dataclass(frozen=True, kw_only=True)
class Comparison(Result):
    """Groups compared, the highest first; n counts contacts in groups of three or more.

    `what` is `strain` (points, 0 to 10), `hard_share` (hard ones in 10 contacts) or `hard_rate`
    (hard ones in four weeks); `by` is `customer`, `customer_kind` or `kinds`. `usual` is the value
    all are pulled to; `too_few` counts groups below three contacts.
    """

    what: str
    by: str
    groups: tuple[Compared, ...]
    usual: float | None
    too_few: int


@dataclass(frozen=True, eq=False, slots=True)
class _Grouped:
    """Notes of named groups: the row of each (m,) and its group (m,)."""

    by: str
    names: tuple[str, ...]
    row: Ints
    group: Ints

    def where(self, keep: Bools) -> _Grouped:
        """Those whose row (n,) is kept."""
        kept = keep[self.row]
        return _Grouped(self.by, self.names, self.row[kept], self.group[kept])


def comparisons(contacts: ContactSeries, coverage: Coverage, last: int) -> tuple[Comparison, ...]:
    """All comparisons.

    Strain by kind of behaviour, kind of customer and customer; the share of hard ones by kind of
    customer and customer; how often hard ones come by customer.

    Args:
        contacts: the contacts in view.
        coverage: of the shifts.
        last: the day up to which time counts.
    """
    kinds = _Grouped("kinds", contacts.kinds.names, contacts.kinds.row, contacts.kinds.word)
    customer_kind = _coded("customer_kind", contacts.customer_kinds, contacts.customer_kind)
    customer = _coded("customer", contacts.customers, contacts.customer)
    return (
        *(_strain(groups, contacts, coverage) for groups in (kinds, customer_kind, customer)),
        *(_hard_share(groups, contacts, coverage) for groups in (customer_kind, customer)),
        _hard_rate(customer, contacts, coverage, last),
    )


def _coded(by: str, names: tuple[str, ...], code: Ints) -> _Grouped:
    row = np.flatnonzero(code >= 0)
    return _Grouped(by, names, row, code[row])


def _strain(groups: _Grouped, contacts: ContactSeries, coverage: Coverage) -> Comparison:
    groups = groups.where(~np.isnan(contacts.strain))
    size, kept, place = _sizes(groups)
    if kept.size < LEAST_GROUPS:
        return _too_early("strain", groups, coverage, size)
    inside = np.isin(groups.group, kept)
    value = contacts.strain[groups.row[inside]]
    pulled = pulled_means(value, place[groups.group[inside]], kept.size)
    raw = np.bincount(groups.group, contacts.strain[groups.row], size.size)[kept] / size[kept]
    estimates = tuple(
        around(mean, error)
        for mean, error in zip(pulled.mean.tolist(), pulled.error.tolist(), strict=True)
    )
    return _compared("strain", groups, coverage, (size, raw, estimates, pulled.overall))


def _hard_share(groups: _Grouped, contacts: ContactSeries, coverage: Coverage) -> Comparison:
    size, kept, _place = _sizes(groups)
    if kept.size < LEAST_GROUPS:
        return _too_early("hard_share", groups, coverage, size)
    hard = _hard(groups, contacts, size.size)[kept]
    tries = size[kept].astype(np.float64)
    pulled = pulled_shares(hard, tries)
    estimates = tuple(_times(one, 10.0) for one in beta_estimates(pulled.first, pulled.second))
    usual = 10 * float(hard.sum() / tries.sum())
    return _compared("hard_share", groups, coverage, (size, 10 * hard / tries, estimates, usual))


def _hard_rate(
    groups: _Grouped, contacts: ContactSeries, coverage: Coverage, last: int
) -> Comparison:
    size, kept, _place = _sizes(groups)
    if kept.size < LEAST_GROUPS:
        return _too_early("hard_rate", groups, coverage, size)
    hard = _hard(groups, contacts, size.size)[kept]
    first = np.full(size.size, np.inf)
    np.minimum.at(first, groups.group, contacts.day[groups.row].astype(np.float64))
    exposure = np.maximum(last - first[kept] + 1, _WEEK) / _FOUR_WEEKS
    pulled = pulled_rates(hard, exposure)
    estimates = gamma_estimates(pulled.first, pulled.second)
    usual = float(hard.sum() / exposure.sum())
    return _compared("hard_rate", groups, coverage, (size, hard / exposure, estimates, usual))


def _hard(groups: _Grouped, contacts: ContactSeries, names: int) -> Floats:
    """Hard contacts of each group (names,)."""
    hard = contacts.tone[groups.row] == HARD_TONE
    return np.bincount(groups.group, hard, names).astype(np.float64)


def _sizes(groups: _Grouped) -> tuple[Ints, Ints, Ints]:
    """Contacts of each group, the groups with three or more, and each group's place among them."""
    size = np.bincount(groups.group, minlength=len(groups.names)).astype(np.int64)
    kept = np.flatnonzero(size >= LEAST_CONTACTS)
    place = np.full(size.size, -1)
    place[kept] = np.arange(kept.size)
    return size, kept, place


def _times(one: Estimate, factor: float) -> Estimate:
    inner, outer = (Range(r.low * factor, r.high * factor) for r in (one.inner, one.outer))
    return Estimate(one.point * factor, inner, outer)


def _too_early(what: str, groups: _Grouped, coverage: Coverage, size: Ints) -> Comparison:
    wanting = LEAST_GROUPS - int((size >= LEAST_CONTACTS).sum())
    return Comparison(
        n=int(size[size >= LEAST_CONTACTS].sum()),
        coverage=coverage,
        gate=Gate(
            State.TOO_EARLY, (Need("customers" if groups.by == "customer" else "groups", wanting),)
        ),
        what=what,
        by=groups.by,
        groups=(),
        usual=None,
        too_few=int(((size > 0) & (size < LEAST_CONTACTS)).sum()),
    )


def _compared(
    what: str,
    groups: _Grouped,
    coverage: Coverage,
    found: tuple[Ints, Floats, tuple[Estimate, ...], float],
) -> Comparison:
    size, raw, estimates, usual = found
    kept = np.flatnonzero(size >= LEAST_CONTACTS)
    compared = [
        Compared(groups.names[place], int(size[place]), value, one, one.outer.excludes(usual))
        for place, value, one in zip(kept.tolist(), raw.tolist(), estimates, strict=True)
    ]
    compared.sort(key=lambda one: (-one.estimate.point, one.key))
    return Comparison(
        n=int(size[kept].sum()),
        coverage=coverage,
        gate=OPEN,
        said=_said(what, groups.by, compared),
        what=what,
        by=groups.by,
        groups=tuple(compared),
        usual=usual,
        too_few=int(((size > 0) & (size < LEAST_CONTACTS)).sum()),
    )


def _said(what: str, by: str, compared: list[Compared]) -> tuple[Said, ...]:
    apart = [one for one in compared if one.apart]
    if not apart:
        return (said(f"compared_none_{what}", count=len(compared)),)
    return tuple(
        said(
            _key(what, one),
            by=by,
            name=one.key,
            point=one.estimate.point,
            low=one.estimate.inner.low,
            high=one.estimate.inner.high,
            n=one.n,
        )
        for one in apart[:3]
    )


def _key(what: str, one: Compared) -> str:
    """The sentence for one; a rate that rounds to nought has its own."""
    few = what == "hard_rate" and one.estimate.inner.high * _WEEKS_A_YEAR / 4 < 1
    return f"compared_{what}_few" if few else f"compared_{what}"
