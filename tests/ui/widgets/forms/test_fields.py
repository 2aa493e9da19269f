"""The tables of fields name every field of the record once."""

from collections import Counter
from collections.abc import Iterable

from journal_app.model.check_in import CheckIn
from journal_app.model.contact import Contact
from journal_app.model.record import Record
from journal_app.model.shape import leaves
from journal_app.model.shift import Shift
from ui.widgets.forms.contact_fields import good_fields, good_groups, hard_fields, hard_groups
from ui.widgets.forms.day_fields import check_in_fields, mark_fields, shift_fields, shift_group
from ui.widgets.forms.field import Field, FieldGroup

# Asked by a widget of its own, or told by the form itself.
ELSEWHERE = {"tone", "customer", "other_side", "closing.way", "closing.words", "closing.until"}


def paths_of(cls: type[Record]) -> set[str]:
    return {".".join(leaf.path) for leaf in leaves(cls)}


def flat(fields: Iterable[Field], groups: Iterable[FieldGroup] = ()) -> list[str]:
    return [f.path for f in (*fields, *(f for group in groups for f in group.fields))]


def test_every_field_of_a_contact_is_asked_in_some_form() -> None:
    hard = flat(hard_fields(), hard_groups())
    good = flat(good_fields(), good_groups())
    assert set(hard) | set(good) | ELSEWHERE == paths_of(Contact)


def test_every_field_of_a_shift_and_of_a_check_in_is_asked() -> None:
    shift = flat(shift_fields(), [shift_group("shift")])
    assert {*shift, "state"} == paths_of(Shift)
    assert {*flat(check_in_fields()), *flat(mark_fields()), "customer"} == paths_of(CheckIn)


def test_no_form_asks_for_the_same_field_twice() -> None:
    for paths in (flat(hard_fields(), hard_groups()), flat(good_fields(), good_groups())):
        assert max(Counter(paths).values()) == 1
