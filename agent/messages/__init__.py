"""What was done, told in a person's language. Each language is a table of sentences beside English."""

from collections.abc import Iterable

from ...tools import Outcome
from . import english

__all__ = ["told"]


def told(outcomes: Iterable[Outcome]) -> str:
    """One sentence for each outcome, and a warning where times were only estimates."""
    outcomes = list(outcomes)
    sentences = [english.SENTENCES[outcome.key](outcome) for outcome in outcomes]
    weak = sum(span.weak for outcome in outcomes for span in outcome.spans)
    return " ".join(sentences + ([english.weak(weak)] if weak else []))
