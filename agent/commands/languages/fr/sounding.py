"""French words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words
from .contractions import contracted
from .verbs import inflected

SOUNDING: Words = {
    "_NORMALISE": inflected("normaliser, égaliser le volume de"),
    "_LUFS": "lufs, lkfs",
    "_LOUD_ENOUGH": """aussi fort qu'un podcast, aussi fort que les podcasts, au niveau d'un podcast, au
        niveau des podcasts""",
    "_PUBLISHED": "pour un podcast, pour les podcasts, pour le podcast",
    "PACER": {1: inflected("accélérer"), -1: inflected("ralentir")},
    "PACE": {
        1: "plus vite, plus rapide, plus rapides, plus rapidement",
        -1: "plus lent, plus lente, plus lents, plus lentement, moins vite, moins rapide",
    },
    "PACED": {
        2.0: """deux fois plus vite, deux fois plus rapide, double vitesse, vitesse double, le double de la
            vitesse""",
        0.5: """deux fois moins vite, deux fois plus lent, deux fois plus lente, deux fois plus lentement,
            demi vitesse, moitié de la vitesse""",
    },
    "_TEMPO": contracted("vitesse, vitesse de, tempo, tempo de, débit, débit de, vitesse de lecture de"),
    "_FOLD": "fois, x, ×",
    "_FACTOR_OF": "un facteur de, facteur, d'un facteur, d'un facteur de, par",
    "_REACHING": "à, jusqu'à",
    "_PLAY": inflected("lire, jouer, passer, écouter"),
    "_RUN": "passer, aller, jouer",
    "_BENEATH": contracted("sous, en dessous de, au dessous de"),
    "_MUSIC": contracted(
        """comme musique, comme musique de fond, en musique de fond, en fond musical, comme fond musical, en
        fond sonore, comme fond sonore, en fond, en arrière plan, en musique"""
    ),
    "_MIX": inflected("mixer, mélanger, glisser, poser, placer"),
    "_LAYER": inflected("superposer, synchroniser, jouer ensemble"),
    "_PARALLEL": """en parallèle, en même temps, simultanément, à la fois, de façon synchrone, en synchro, en
        synchronie, l'un sur l'autre, les uns sur les autres, de concert""",
    "_JOINTLY": "ensemble",
    "_CROSSFADE": """fondu enchaîné, fondus enchaînés, fondu croisé, fondus croisés, crossfade, fondu
        enchainé, en fondu enchaîné, en fondu croisé""",
}
