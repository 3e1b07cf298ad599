"""German words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words
from .verbs import inflected

SOUNDING: Words = {
    "_NORMALISE": inflected("normalisieren, auspegeln, einpegeln, normieren"),
    "_LUFS": "lufs, lkfs",
    "_LOUD_ENOUGH": """so laut wie ein podcast, so laut wie podcasts, so laut wie ein podcast sein soll,
        podcast lautstärke, podcastlautstärke, podcast lautheit, laut genug für einen podcast""",
    "_PUBLISHED": "für einen podcast, für podcasts, für den podcast",
    "PACER": {
        1: inflected("beschleunigen, schneller machen, schneller abspielen, schneller stellen"),
        -1: inflected("verlangsamen, langsamer machen, langsamer abspielen, bremsen, langsamer stellen"),
    },
    "PACE": {1: "schneller, rascher", -1: "langsamer"},
    "PACED": {
        2.0: "doppelt so schnell, zweimal so schnell, doppelter geschwindigkeit, doppeltem tempo",
        0.5: """halb so schnell, doppelt so langsam, halber geschwindigkeit, halbem tempo, die hälfte der
            geschwindigkeit""",
    },
    "_TEMPO": """geschwindigkeit, geschwindigkeit von, geschwindigkeit vom, tempo, tempo von, tempo vom,
        sprechtempo, sprechtempo von, sprechtempo vom, abspielgeschwindigkeit, abspielgeschwindigkeit von,
        facher geschwindigkeit, fachem tempo""",
    "_FOLD": "fach, fache, fachen, facher, fachem, mal, x, ×",
    "_FACTOR_OF": "den faktor, um den faktor, faktor, um faktor, einen faktor von, um das",
    "_REACHING": "auf, auf das",
    "_PLAY": inflected("spielen, abspielen, laufen, sprechen, lassen"),
    "_RUN": "laufen, spielen, abspielen, sprechen",
    "_PLAYED": "ab, laufen, abspielen, spielen",
    "_BENEATH": "unter, unterhalb von",
    "_MUSIC": """als musik, als hintergrundmusik, als untermalung, als musikbett, als hintergrund, als
        begleitmusik""",
    "_MIX": inflected("mischen, mixen, legen, setzen, spielen, packen, stellen"),
    "_MIXED": "legen, setzen, mischen, mixen, spielen, packen, stellen",
    "_UNDERLAY": inflected("unterlegen, untermalen, hinterlegen"),
    "_LAYER": inflected("übereinanderlegen, überlagern, synchronisieren, layern, zusammenmischen"),
    "_PARALLEL": """parallel, gleichzeitig, zugleich, zur gleichen zeit, zur selben zeit, simultan, synchron,
        übereinander, im gleichlauf""",
    "_JOINTLY": "zusammen, miteinander, gemeinsam",
    "_CROSSFADE": inflected("überblenden, crossfaden, ineinanderblenden")
    + """, überblendung, überblendungen, crossfade, kreuzblende, kreuzblenden, überblende, crossfades,
        ineinander überblenden, ineinander blenden""",
    "_OVERLAP": "über",
}
