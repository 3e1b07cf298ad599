"""Everything wordsplice raises on purpose. Each message is one line that a person can act on.

WordspliceError
├── BadInput                a file, value or option that cannot be used
│   ├── BadAudio            a recording that cannot be read
│   ├── BadTranscript       a transcript that cannot be read, or does not fit its audio
│   ├── BadTimeline         a timeline or session file that cannot be read
│   └── CannotWrite         an output that cannot be written
├── NotUnderstood           a request that no plan fits
└── CannotEdit              an edit that makes no sense on this timeline
    ├── NotFound            words that are not there
    ├── NoSuchAudio         an audio number that is not there
    └── Unclear             more than one reading: ask
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Self

from .refusals import REFUSALS


class WordspliceError(Exception):
    """Base of all errors that wordsplice raises on purpose."""


class BadInput(WordspliceError):
    """A file, value or option that cannot be used."""


class BadAudio(BadInput):
    """A recording that cannot be read."""


class BadTranscript(BadInput):
    """A transcript that cannot be read, or does not fit its audio."""


class BadTimeline(BadInput):
    """A timeline or session file that cannot be read."""


class CannotWrite(BadInput):
    """An output that cannot be written."""


class NotUnderstood(WordspliceError):
    """A request that no plan fits; the message says which part, and what comes nearest."""


class CannotEdit(WordspliceError):
    """An edit that makes no sense on this timeline.

    key, facts: which sentence of REFUSALS says why, and what stands in it, so that it can be said in another
    language; no key where it is said in the right one already.
    """

    key = ""
    facts: Mapping[str, Any] = MappingProxyType({})

    @classmethod
    def because(cls, key: str, **facts: Any) -> Self:
        """The error with a sentence of REFUSALS."""
        error = cls(REFUSALS[key].format(**facts))
        error.key, error.facts = key, facts
        return error


class NotFound(CannotEdit):
    """Words that are not there."""


class NoSuchAudio(CannotEdit):
    """An audio number that is not there."""


class Unclear(CannotEdit):
    """More than one reading; the message asks which."""
