"""The lists of reports: who reads one, and the form it went out in."""

from journal_app.model.vocabularies.choice import Choice, Vocabulary

AUDIENCE = Vocabulary(
    "audience",
    (
        Choice("manager", "My manager", "To get something changed: facts, counts, requests."),
        Choice(
            "counsellor",
            "Counsellor or doctor",
            "To show how it went and what helped: course, triggers, coping.",
        ),
        Choice("representative", "Representative", "To show a pattern and what the employer did."),
        Choice("myself", "Myself", "Everything; keep it as you would keep the journal."),
        Choice("incident", "One contact", "One page, one incident."),
    ),
)
REPORT_FORM = Vocabulary(
    "report_form",
    (
        Choice("pdf", "PDF"),
        Choice("docx", "DOCX"),
        Choice("md", "Markdown"),
        Choice("html", "HTML"),
        Choice("csv", "CSV tables"),
        Choice("print", "Printed"),
    ),
)

ALL = (AUDIENCE, REPORT_FORM)
