"""German."""

from pathlib import Path

from .. import Language
from . import chatter
from .acts import ACTS
from .numbers import numbers
from .sentences import EXAMPLES, NEAREST, SENTENCES
from .sounding import SOUNDING
from .spelling import costs, table, with_digraphs
from .units import UNITS
from .words import WORDS

LANGUAGE = Language(
    code="de",
    grammar=Path(__file__).with_name("grammar.lark"),
    words=(table(ACTS), table(WORDS), table(SOUNDING), table(UNITS)),
    anywhere=costs(chatter.ANYWHERE),
    opening=costs(chatter.OPENING),
    closing=costs(chatter.CLOSING),
    reasons=with_digraphs(chatter.REASONS),
    no_reason=with_digraphs(chatter.NO_REASON),
    joining=frozenset(("_IN", "_OF", "_TO", "_AT", "_WITH", "_IT")),
    numbers=numbers,
    sentences=SENTENCES,
    examples=EXAMPLES,
    nearest=NEAREST,
)
