"""Japanese."""

from pathlib import Path

from .. import Language
from . import chatter
from .acts import ACTS
from .asking import ASKING
from .numbers import numbers
from .sentences import EXAMPLES, NEAREST, SENTENCES
from .sounding import SOUNDING
from .units import UNITS
from .words import WORDS

LANGUAGE = Language(
    code="ja",
    words=(ACTS, WORDS, ASKING, SOUNDING, UNITS),
    anywhere=chatter.ANYWHERE,
    opening=chatter.OPENING,
    closing=chatter.CLOSING,
    reasons="",
    no_reason="",
    joining=frozenset(("_POSSESSIVE", "_NI", "_DE", "_AND", "_SINCE", "_UNTIL", "_WA", "MARK", "_IT")),
    numbers=numbers,
    sentences=SENTENCES,
    examples=EXAMPLES,
    nearest=NEAREST,
    grammar=Path(__file__).with_name("grammar.lark"),
)
