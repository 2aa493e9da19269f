"""What more of an outside score means."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

UP_IS = Vocabulary(
    "up_is",
    (Choice("better", "Better"), Choice("worse", "Worse"), Choice("neither", "Neither")),
    foot="Shown as you typed it. Ask whoever gave it to you what it means.",
)

ALL = (UP_IS,)
