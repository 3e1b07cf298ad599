"""French words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .verbs import inflected

UNITS: Words = {
    "_SENTENCES": "phrase, phrases",
    "_HOLDING": """avec, contenant, qui contient, qui contiennent, comportant, qui comporte, qui dit,
        qui disent, qui mentionne, où, dans laquelle, dans lesquelles""",
    "EDGES": {"both": "deux extrémités, deux bouts, extrémités, bouts"},
    "LEADING": {"start": "initial, initiaux, de début, d'ouverture", "end": "final, finaux, de fin"},
    "_BLANK": "temps morts, espace vide, partie silencieuse, silence inutile",
    "_TRIM_ENDS": inflected("rogner, trimmer, ébarber"),
    "_EXPORT": inflected("exporter, enregistrer, convertir, sauvegarder, transformer, encoder"),
    "_AS_FORMAT": "en, au format, vers, sous, comme, en format, sous format, dans le format, au",
    "FORMAT": FORMATS,
}
