"""English words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words
from .verbs import inflected

SOUNDING: Words = {
    "_NORMALISE": inflected("normalise, normalize, level out, even out")
    + ", loudness normalise, loudness normalize, volume normalize",
    "_LUFS": "lufs, lkfs, db lufs",
    "_LOUD_ENOUGH": """as loud as a podcast, as loud as a podcast should be, as loud as podcasts should be, as
        loud as podcasts are, podcast loudness, podcast level, podcast volume, loudness of a podcast, loudness
        of podcasts, loud enough for a podcast, standard loudness""",
    "_PUBLISHED": "for a podcast, for podcasts, for the podcast, for publishing",
    "PACER": {
        1: inflected("speed up, accelerate, quicken"),
        -1: inflected("slow, slow down, decelerate"),
    },
    "_HASTEN": inflected("speed"),
    "PACING": {1: "up", -1: "down"},
    "PACE": {1: "faster, quicker, more quickly, more quick", -1: "slower, more slowly, less fast, more slow"},
    "PACED": {
        2.0: "twice as fast, double speed, twice speed, twice normal speed, twice the speed, double time",
        0.5: "half as fast, twice as slow, half speed, half normal speed, half the speed, half time",
    },
    "_TEMPO": """speed, speed of, tempo, tempo of, pace, pace of, playback speed, playback speed of, normal
        speed, original speed, its speed, speaking rate, speaking rate of""",
    "_FOLD": "times, x, ×",
    "_FACTOR_OF": "a factor of, factor of, factor",
    "_REACHING": "to, down to, up to, at",
    "_PLAY": inflected("play, run, speak"),
    "_RUN": "play, run, be spoken, go, be played",
    "_BENEATH": "under, beneath, underneath, below",
    "_MUSIC": """as music, as background music, as background, as a bed, as music bed, as a music bed, as
        backing, as backing music, as a backing track, as background sound""",
    "_MIX": inflected("mix, blend, duck, mix in, loop"),
    "_UNDERLAY": inflected("underlay, underscore"),
    "_LAYER": inflected(
        """layer, overlay, superimpose, sync, sync up, synchronise, synchronize, overlap, stack, mix together,
            play together, play in sync"""
    ),
    "_PARALLEL": """in parallel, at the same time, at once, simultaneously, in sync, synchronously, over each
        other, over one another, on top of each other, on top of one another, as parallel tracks""",
    "_JOINTLY": "together",
    "_CROSSFADE": inflected("crossfade, cross fade, x fade, xfade"),
}
