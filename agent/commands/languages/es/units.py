"""Spanish words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .conjugation import inflected

UNITS: Words = {
    "_SENTENCES": "frase, frases, oración, oraciones",
    "_HOLDING": """con, que contiene, que contienen, que tiene, que tienen, que incluye, que incluyen,
        que dice, que dicen, que menciona, donde, en la que, en las que, en que""",
    "EDGES": {"both": "ambos extremos, los dos extremos, extremos, principio y final, inicio y final"},
    "LEADING": {"start": "inicial, iniciales", "end": "final, finales"},
    "_BLANK": "tiempo muerto, tiempos muertos, espacio vacío, aire muerto, parte en silencio",
    "_TRIM_ENDS": inflected("recortar"),
    "_EXPORT": inflected("exportar, guardar, convertir, pasar, transformar, grabar"),
    "_AS_FORMAT": "como, a, en, al, al formato, a formato, en formato, en el formato, como archivo",
    "FORMAT": FORMATS,
}
