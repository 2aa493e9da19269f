"""Labels that name what people or a stretch are called."""

import pytest

from journal_app.model.vocabularies import VOCABULARIES
from ui.widgets.forms.nouns import (
    enough_help,
    in_stretch,
    more_about,
    scope_label,
    shift_question,
)


@pytest.mark.parametrize("stretch", VOCABULARIES["stretch"].keys)
def test_every_stretch_has_its_own_words(stretch: str) -> None:
    assert stretch in shift_question(stretch)
    assert enough_help(stretch).endswith(f"a hard {stretch}.")
    assert more_about(stretch).endswith(stretch)
    assert all(stretch in words for words in in_stretch(stretch))
    assert scope_label("shift", "customer", stretch) == f"The {stretch}"


@pytest.mark.parametrize("noun", VOCABULARIES["noun"].keys)
def test_every_noun_has_its_own_scope(noun: str) -> None:
    assert scope_label("customer", noun, "shift") == f"This {noun}"


def test_other_scopes_name_nobody() -> None:
    assert scope_label("job", "patient", "duty") == ""
