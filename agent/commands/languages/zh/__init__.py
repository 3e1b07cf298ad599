"""Chinese, in simplified and traditional characters."""

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
    code="zh",
    words=(ACTS, WORDS, SOUNDING, UNITS),
    anywhere=chatter.ANYWHERE,
    opening=chatter.OPENING,
    closing=chatter.CLOSING,
    reasons=chatter.REASONS,
    no_reason=chatter.NO_REASON,
    joining=frozenset(
        ("_LI", "_IN", "_OF", "_TO", "_AT", "_BA", "_GEI", "_HOU", "_QIAN", "_IT", "_POSSESSIVE", "_NEGATION")
    ),
    numbers=numbers,
    sentences=SENTENCES,
    examples=EXAMPLES,
    nearest=NEAREST,
    grammar=Path(__file__).with_name("grammar.lark"),
)
