"""German words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .verbs import inflected

UNITS: Words = {
    "_SENTENCES": "satz, sätze, sätzen, satzes",
    "_HOLDING": """mit, mit dem, in dem, in denen, worin, wo, der, die, \\, der, \\, die, \\, in dem,
        \\, in denen, \\, wo""",
    "_HOLDS": "enthält, enthalten, vorkommt, vorkommen, steht, beinhaltet, erwähnt, fällt",
    "EDGES": {"both": "beiden enden, beiden seiten, beide enden, enden, rändern"},
    "LEADING": {"start": "führende, anfängliche, einleitende", "end": "abschließende, nachfolgende"},
    "_BLANK": "tote zeit, totzeit, leere zeit, leerraum, stillen teil, stille teile",
    "_TRIM_ENDS": inflected("trimmen, zurechtschneiden"),
    "_EXPORT": inflected(
        "exportieren, speichern, abspeichern, konvertieren, umwandeln, wandeln, ausgeben, sichern"
    ),
    "_AS_FORMAT": "als, in, nach, zu, ins, im, ins format, im format",
    "_ROUND": "um",
    "FORMAT": FORMATS,
}
