"""English."""

from .. import Language
from . import chatter
from .acts import ACTS
from .numbers import numbers
from .sentences import EXAMPLES, NEAREST, SENTENCES
from .sounding import SOUNDING
from .units import UNITS
from .words import WORDS

LANGUAGE = Language(
    code="en",
    words=(ACTS, WORDS, SOUNDING, UNITS),
    anywhere=chatter.ANYWHERE,
    opening=chatter.OPENING,
    closing=chatter.CLOSING,
    reasons=chatter.REASONS,
    no_reason=chatter.NO_REASON,
    joining=frozenset(("_IN", "_OF", "_TO", "_AT", "_WITH", "_IT")),
    numbers=numbers,
    sentences=SENTENCES,
    examples=EXAMPLES,
    nearest=NEAREST,
)
