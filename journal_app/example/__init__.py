"""The example journal and the true parameters it was made from."""

from journal_app.example.generator import DEFAULT_SEED, generate
from journal_app.example.opening import make_demo, open_example
from journal_app.example.truth import TRUTH, PersonTruth, Truth

__all__ = [
    "DEFAULT_SEED",
    "TRUTH",
    "PersonTruth",
    "Truth",
    "generate",
    "make_demo",
    "open_example",
]
