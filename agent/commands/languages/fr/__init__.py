"""French."""

from pathlib import Path

from .. import Language
from . import chatter
from .acts import ACTS
from .numbers import numbers
from .sentences import EXAMPLES, NEAREST, SENTENCES
from .sounding import SOUNDING
from .units import UNITS
from .words import WORDS

LANGUAGE = Language(
    code="fr",
    words=(ACTS, WORDS, SOUNDING, UNITS),
    anywhere=chatter.ANYWHERE,
    opening=chatter.OPENING,
    closing=chatter.CLOSING,
    reasons=chatter.REASONS,
    no_reason=chatter.NO_REASON,
    joining=frozenset(("_IN", "_OF", "_TO", "_AT", "_WITH", "_IT", "_QUE", "_NE")),
    numbers=numbers,
    sentences=SENTENCES,
    examples=EXAMPLES,
    nearest=NEAREST,
    grammar=Path(__file__).with_name("grammar.lark"),
)
