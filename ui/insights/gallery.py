"""The states of Insights for `--pictures`: the example as it was earlier, or logged in part."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal_app.journal.insights import Material

_ENOUGH = {"3 enough": 3, "rough": 8, "8 enough": 8, "20 enough": 20}
_EVERY = 5
_FIRST_DAYS = 12
STATES = (
    *("", "more", "breaking point", "too early", "too early more", "hidden", "hidden more"),
    *("rough", "rough more", "3 enough", "8 enough", "20 enough", "bad days only"),
)


def material_in(state: str, material: Material) -> Material:
    """The journal's notes as a state needs them; unchanged where it needs all."""
    name = state.removesuffix(" more")
    if name in _ENOUGH:
        return _until(material, _enough_day(material, _ENOUGH[name]), name)
    if name == "too early":
        first = min(shift.day for shift in material.shifts)
        return _until(material, first + timedelta(days=_FIRST_DAYS), name)
    worked = [shift for shift in material.shifts if shift.state in {"ok", "hard"}]
    if name == "hidden":
        return replace(material, shifts=tuple(worked[::_EVERY]), head=_head(name))
    if name == "bad days only":
        hard = tuple(shift for shift in worked if shift.state == "hard")
        return replace(material, shifts=hard, head=_head(name))
    return material


def _until(material: Material, day: date, name: str) -> Material:
    """The journal as it was on a day."""
    return replace(
        material,
        shifts=tuple(one for one in material.shifts if one.day <= day),
        contacts=tuple(one for one in material.contacts if one.day <= day.toordinal()),
        check_ins=tuple(one for one in material.check_ins if one.day <= day),
        today=day,
        head=_head(name),
    )


def _enough_day(material: Material, count: int) -> date:
    marked = sorted(shift.day for shift in material.shifts if shift.enough == "yes")
    return marked[min(count, len(marked)) - 1]


def _head(name: str) -> int:
    """A number that no history has, another for each state."""
    return -2 - sorted({*_ENOUGH, "too early", "hidden", "bad days only"}).index(name)
