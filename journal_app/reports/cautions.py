"""What a worker is told once before a report leaves: English source strings."""

CAUTIONS = (
    "A diary can be asked for in a legal case, whole or in part.",
    "Once handed over, a work diary is no longer only private.",
    "No names of those you serve, no patient data, no company papers.",
    "Your own computer, your own time.",
    "What you saw and heard, to somebody who needs to know, is safer than opinion sent wide.",
    "Who needs this?",
)
PRINTING = "A shared printer or print server may keep a copy."
READ_ONCE = "Read every line once. You sign it, not the program."
