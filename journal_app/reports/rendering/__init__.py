"""A document tree as bytes: PDF, DOCX, HTML, Markdown and CSV. Knows no record and no audience."""
