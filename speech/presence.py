"""Where in a stretch of sound nobody speaks: told band by band, against a noise floor that may change.

Two steps. A pause is first found where no band rises above the floor of the second or so before or after,
so that neither a fan that starts, nor music, nor a hum counts as speech for long. Then each pause tells by
its own sound what its noise is, and its edges go to where the sound beside it rises out of that.

The constants are fitted on twelve recordings, most of them noisy, and a hundred read sentences, all labelled
by hand; how well they do on ones that they were not fitted on is in `benchmarks/RESULTS.md`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..audio.mono import Sound

Bands = NDArray[np.float64]
"""The level of each band in each frame, dB of full scale, (frames, bands)."""

Rise = NDArray[np.float64]
"""How far each frame is above some noise, in dB, (frames,)."""

FRAMES = 100
"""Frames a second. The sound of one is twice as long, around its time."""

_EDGES = 700 * (np.geomspace(1 + 120 / 700, 1 + 7500 / 700, 19) - 1)
"""Hz at which bands begin and end: evenly spaced in mel (O'Shaughnessy 1987), above rumble and most hum."""

_SMOOTH = 3
"""Frames over which power is averaged, so that noise is steadier, and edges still sharp."""

_DEEP = 60.0
"""dB below the loudest band of all from where on all is silence: digital silence is as good as a room's."""

_AROUND, _EVERY, _LOW = 120, 10, 0.1
"""Frames before or after one, of each band of which the floor is this quantile; how often it is taken.

The floor is the higher of the two, so that it is right on both sides of a change."""

_CHANGE, _BELOW = 15.0, 30.0
"""dB that a floor may be above the quietest of the stretch, or else has to be below the loudest: what is
neither is somebody who speaks on and on."""

_CHANCE, _SAME = 5.0, 3.0
"""dB above the floor, and above the noise of a pause itself, that noise reaches by chance."""

_MOST = 40.0
"""dB of a band that count at most, so that one alone is no speech."""

_STRONGEST = 4
"""Bands that tell: a voice, or an s, is strong in some and nowhere in others."""

_FAINT, _CLEAR, _SYLLABLE = 2.0, 6.0, 7
"""dB above the floor that all of speech has, those that some of it has, and frames that it lasts."""

_BESIDE, _STANDS_OUT = 30, 4.0
"""Frames of the sound beside a pause, and dB that its louder parts rise above the pause's noise at least."""

_LOUDER = 0.8
"""The quantile that stands for the louder parts."""

_REACH = 8
"""Frames that an edge may be moved."""

_CORE = 20
"""Frames at each end of a pause, a quarter of it at most, that do not tell its noise."""

_SLACK = 2
"""Frames by which a pause may be too short before its edges are known."""


class _Side(NamedTuple):
    """What is beside a pause, and where it rises out of the pause's noise.

    least: by so many dB at least. share: by this much of the dB by which its louder parts do.
    """

    least: float
    share: float


_BEFORE, _AFTER = _Side(2.0, 0.2), _Side(3.0, 0.2)
"""Words fade into the echo of the room, and begin at once."""


def unspoken(sound: Sound, shortest: int) -> list[tuple[int, int]]:
    """The pauses of a stretch of sound, in samples, half-open: all of it where nobody speaks.

    shortest: frames of a pause. Of speech that is hardly louder than the noise, weak beginnings and ends
    count as pause, as does the echo of a room from 30 dB down; cries, horns and other noise that comes and
    goes count as speech. Nothing can be told of less than 20 ms, or at a rate below 1.4 kHz.
    """
    hop = sound.rate // FRAMES
    if len(sound.samples) < 2 * hop or sound.rate < 2 * _EDGES[_STRONGEST]:
        return []
    bands = _bands(sound)
    found = _edged(bands, _runs(~_spoken(bands), shortest - _SLACK))
    last = len(bands)
    return [
        (start * hop, (end - 1) * hop if end < last else len(sound.samples))
        for start, end in found
        if end - start >= shortest
    ]


def _bands(sound: Sound) -> Bands:
    """The levels of the bands that a sound has."""
    hop = sound.rate // FRAMES
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(sound.samples, hop), 2 * hop)[::hop]
    window = np.hanning(2 * hop).astype(np.float32)
    spectrum = np.abs(np.fft.rfft(frames * window, axis=1)) ** 2
    firsts = np.ceil(_EDGES[sound.rate / 2 > _EDGES] * 2 * hop / sound.rate).astype(int)
    sums = np.add.reduceat(spectrum[:, : firsts[-1]], firsts[:-1], axis=1)
    power = np.pad(sums / np.diff(firsts) / window.sum() ** 2, ((_SMOOTH // 2,) * 2, (0, 0)), mode="edge")
    mean = np.lib.stride_tricks.sliding_window_view(power, _SMOOTH, axis=0).mean(axis=-1)
    levels = 10 * np.log10(np.maximum(mean, 1e-13))
    return np.asarray(np.maximum(levels, levels.max() - _DEEP))


def _floor(bands: Bands) -> Bands:
    """The noise of each band around each frame."""
    around = min(_AROUND, len(bands))
    windows = np.lib.stride_tricks.sliding_window_view(bands, around, axis=0)[::_EVERY]
    nth = int(_LOW * (around - 1))
    lows = np.partition(windows, nth, axis=-1)[..., nth]
    at = np.arange(len(bands))
    before = lows[np.clip((at - around) // _EVERY, 0, len(lows) - 1)]
    after = lows[np.clip(at // _EVERY, 0, len(lows) - 1)]
    quietest, loudest = np.quantile(bands, (0.1, 0.95), axis=0)
    highest = np.maximum(quietest + _CHANGE, loudest - _BELOW)
    return np.asarray(np.minimum(np.maximum(before, after), highest))


def _rise(bands: Bands, noise: Bands, chance: float) -> Rise:
    """How far the strongest bands of each frame are above noise and what it reaches by chance."""
    above = np.clip(bands - noise - chance, 0, _MOST)
    first = max(above.shape[1] - _STRONGEST, 0)
    return np.asarray(np.partition(above, first, axis=1)[:, first:].mean(axis=1))


def _spoken(bands: Bands) -> NDArray[np.bool_]:
    """In which frames there is speech, by the floor around them."""
    rise = _rise(bands, _floor(bands), _CHANCE)
    spoken = np.zeros(len(bands), np.bool_)
    for start, end in _runs(rise > _FAINT, _SYLLABLE):
        spoken[start:end] = rise[start:end].max() > _CLEAR
    return spoken


def _edged(bands: Bands, pauses: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The pauses that the sound beside them rises out of, with their edges where it does."""
    ends = [0, *(end for _, end in pauses)]
    starts = [*(start for start, _ in pauses[1:]), len(bands)]
    for (start, end), spoken_from, spoken_to in zip(pauses, ends, starts, strict=False):
        aside = min((end - start) // 4, _CORE)
        rise = _rise(bands, np.median(bands[start + aside : end - aside], axis=0), _SAME)
        inside = min(_REACH, (end - start) // 2)
        before = _more(rise[spoken_from : start + inside][::-1], inside, _BEFORE)
        after = _more(rise[end - inside : spoken_to], inside, _AFTER)
        if before is not None and after is not None:
            yield start - before, end + after


def _more(rise: Rise, inside: int, side: _Side) -> int | None:
    """How many frames more a pause has at a side, which may be less than 0; None where nothing rises there.

    rise: from so many frames inside the pause outwards, to where the next pause begins.
    """
    beside = rise[inside : inside + _BESIDE]
    if not len(beside):
        return 0
    louder = float(np.quantile(beside, _LOUDER))
    if louder < _STANDS_OUT:
        return None
    near = rise[: inside + _REACH]
    risen = near > max(side.least, side.share * louder)
    return (int(risen.argmax()) if risen.any() else len(near)) - inside


def _runs(flags: NDArray[np.bool_], shortest: int) -> list[tuple[int, int]]:
    """The runs of true flags of at least a length, half-open."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2) if b - a >= shortest]
