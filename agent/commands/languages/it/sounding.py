"""Italian words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words, inflected_table
from .conjugation import inflected
from .contractions import contracted

_VERBS: Words = {
    "_NORMALISE": "normalizzare",
    "PACER": {1: "accelerare, velocizzare", -1: "rallentare, decelerare"},
    "_PLAY": "riprodurre, suonare, mandare",
    "_MIX": "miscelare, mescolare, mixare",
    "_LAYER": "sovrapporre, sincronizzare",
}

SOUNDING: Words = {
    **inflected_table(_VERBS, inflected),
    "_LUFS": "lufs, lkfs",
    "_LOUD_ENOUGH": "forte come un podcast, al volume di un podcast, al livello di un podcast",
    "_PUBLISHED": "per un podcast, per i podcast, per il podcast",
    "PACE": {
        1: "più veloce, più veloci, più velocemente, più rapido, più rapida, più in fretta",
        -1: "più lento, più lenta, più lenti, più lentamente, meno veloce",
    },
    "PACED": {
        2.0: "due volte più veloce, veloce il doppio, il doppio più veloce, doppia velocità, velocità doppia",
        0.5: """due volte più lento, due volte più lenta, metà velocità, velocità dimezzata, metà della
            velocità""",
    },
    "_TEMPO": contracted("velocità, velocità di, ritmo, ritmo di, tempo di lettura di"),
    "_FOLD": "volte, x, ×",
    "_FACTOR_OF": "un fattore, fattore, di un fattore, per",
    "_REACHING": contracted("a, fino a"),
    "_RUN": "andare, vada, scorrere",
    "_BENEATH": contracted("sotto, sotto a, al di sotto di"),
    "_MUSIC": """come musica, come musica di sottofondo, come sottofondo, come sottofondo musicale, come base,
        in sottofondo, come musica di fondo""",
    "_PARALLEL": """in parallelo, allo stesso tempo, contemporaneamente, simultaneamente, nello stesso
        momento, in sincrono, in sincronia, all'unisono, uno sopra l'altro, l'uno sopra l'altro""",
    "_JOINTLY": "insieme",
    "_CROSSFADE": """dissolvenza incrociata, dissolvenze incrociate, crossfade, sfumatura incrociata, fade
        incrociato, dissolvenza""",
}
