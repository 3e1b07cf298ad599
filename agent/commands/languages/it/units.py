"""Italian words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .conjugation import inflected

UNITS: Words = {
    "_SENTENCES": "frase, frasi, periodo, periodi",
    "_HOLDING": """con, che contiene, che contengono, contenente, contenenti, che ha, che hanno,
        che include, che dice, che dicono, che menziona, dove, in cui, nella quale, nelle quali""",
    "EDGES": {"both": "entrambe le estremità, due estremità, estremità, entrambi i capi, due capi"},
    "LEADING": {"start": "iniziale, iniziali", "end": "finale, finali"},
    "_BLANK": "tempo morto, tempi morti, parte silenziosa, silenzio inutile",
    "_TRIM_ENDS": inflected("rifilare, ritagliare"),
    "_EXPORT": inflected("esportare, salvare, convertire, trasformare, registrare"),
    "_AS_FORMAT": "in, come, a, nel formato, in formato, al formato, come file",
    "FORMAT": FORMATS,
}
