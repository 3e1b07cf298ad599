"""Spanish words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words, inflected_table
from .conjugation import inflected
from .contractions import contracted

_VERBS: Words = {
    "_NORMALISE": "normalizar, nivelar, igualar el volumen de, igualar el volumen del",
    "PACER": {1: "acelerar, apurar", -1: "ralentizar, desacelerar, enlentecer, frenar"},
    "_PLAY": "reproducir, tocar, pasar, poner",
    "_MIX": "mezclar, colocar",
    "_LAYER": "superponer, sobreponer, sincronizar, solapar",
}

SOUNDING: Words = {
    **inflected_table(_VERBS, inflected),
    "_LUFS": "lufs, lkfs",
    "_LOUD_ENOUGH": """tan alto como un podcast, al volumen de un podcast, a volumen de podcast, al nivel de
        un podcast""",
    "_PUBLISHED": "para un podcast, para podcasts, para el podcast",
    "PACE": {
        1: "más rápido, más rápida, más rápidos, más deprisa, más veloz",
        -1: "más lento, más lenta, más lentos, más despacio, menos rápido",
    },
    "PACED": {
        2.0: "el doble de rápido, doble de rápido, doble de velocidad, doble velocidad, dos veces más rápido",
        0.5: """la mitad de rápido, mitad de velocidad, media velocidad, la mitad de la velocidad, dos veces
            más lento, el doble de lento""",
    },
    "_TEMPO": contracted("velocidad, velocidad de, ritmo, ritmo de, tempo, tempo de"),
    "_FOLD": "veces, x, ×",
    "_FACTOR_OF": "un factor de, factor, por, por un factor de",
    "_REACHING": "a, al, hasta, hasta el",
    "_RUN": "ir, vaya, suene, sonar",
    "_BENEATH": contracted("bajo, debajo de, por debajo de"),
    "_MUSIC": """como música, como música de fondo, de música, de música de fondo, de fondo, como fondo, como
        fondo musical, de fondo musical""",
    "_PARALLEL": """en paralelo, a la vez, al mismo tiempo, simultáneamente, en sincronía, sincronizados,
        sincronizadas, al unísono, uno sobre otro, uno encima de otro, uno encima del otro""",
    "_JOINTLY": "juntos, juntas",
    "_CROSSFADE": """fundido cruzado, fundidos cruzados, fundido encadenado, crossfade, transición cruzada,
        desvanecimiento cruzado""",
}
