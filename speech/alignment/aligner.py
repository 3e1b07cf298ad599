"""Words placed in a stretch of sound by PocketSphinx."""

import math
import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ...audio.mono import Voice16k
from ..pronunciation import Phones
from ..sphinx import FRAMES, Decoder, Segment, decoder, pcm, without_rumble

SILENCE = "SIL"
"""What stands beside a word where nothing is said, or noise is heard."""

FILLED = "+SPN+"
"""The model's phone for a drawn-out hesitation, which fits it better than vowels do."""

_SEARCH = {
    # A word more or less costs nothing: the words are known, only their places are asked for.
    "lw": 1.0,
    "wip": 1.0,
    # Pauses, noises and words that the text does not have are as likely between two words as none.
    "silprob": 0.5,
    "fillprob": 0.1,
    # Far wider than the usual 1e-48, which loses the way in unclear speech, and hardly slower for one text.
    "beam": 1e-150,
    "pbeam": 1e-150,
    "wbeam": 1e-150,
    # Of 128 densities; the usual 4 take a tenth more time and place words no better.
    "topn": 3,
}

_LOUD = 0.5
_FAINT = 1e-4

_PIECE, _MARGIN = 1 << 15, 800
"""Samples that are filtered together, and those at each end that what is beyond would change."""

_BLOCK = 800
"""Samples of which a level is taken: 50 ms."""

_SHORTEST = 6
"""Blocks of a pause: no speech is so soft for so long."""

_STEADY, _SOFT = 4.0, 15.0
"""dB that levels of steady noise differ by at most, and dB from it to the loud parts of the speech."""

_DEEP = 33.0
"""dB below the loud parts of the speech where nothing is said, steady or not."""

_HUSH = 0.03

_NATS = 1024
"""A decoder gives likelihoods as exp(log / 1024): its logarithms are shifted by 10 bits."""


class Placed(NamedTuple):
    """A word where the aligner puts it.

    number: of the word in the text, from 0. start, end: seconds. first, last: its outer phones. before,
    after: the phones next to it, SILENCE where there is none. score: mean log likelihood of a frame, about 0
    at best. sure: whether it was found in a stretch that fits the text. doubt: how likely one of its edges is
    elsewhere, by the sound there.
    """

    number: int
    start: float
    end: float
    first: str
    last: str
    before: str
    after: str
    score: float
    sure: bool = True
    doubt: float = 0.0


class Aligner:
    """Places words of one text, each given by the ways to say it.

    native: whether they are said with the sounds of the model's language.
    """

    def __init__(self, ways: Sequence[tuple[Phones, ...]], *, native: bool = True) -> None:
        self.native = native
        # The words are put in by number, so the decoder's own dictionary would only take time to load.
        self._decoder = decoder(lm=None, bestpath=False, dict=os.devnull, **_SEARCH)
        self._said: dict[str, Phones] = {}
        self._ways: dict[str, tuple[Phones, ...]] = {}
        self._names = [self._named(ways) for ways in ways]

    def whole(self, voice: Voice16k, words: range, at: float) -> list[Placed] | None:
        """All of these words in a stretch that begins at a second; None where there is no way to say them."""
        return self._placed(voice, [self._names[word] for word in words], words, at, whole=True)

    def opening(self, voice: Voice16k, words: range, at: float) -> list[Placed]:
        """As many of these words as are said in a stretch; where the last ones are is not sure."""
        return self._placed(voice, [self._names[word] for word in words], words, at, whole=False) or []

    def by_chance(self, voice: Voice16k, words: range) -> list[list[Placed]]:
        """What a text of the same sounds comes to that has nothing to do with the sound.

        The words in reverse order, and all their phones in reverse order, if they can be said so.
        """
        ways = [self._ways[self._names[word]] for word in reversed(words)]
        reversed_ways = [tuple(phones[::-1] for phones in each) for each in ways]
        texts = [[self._named(each) for each in text] for text in (ways, reversed_ways)]
        put = [self._placed(voice, names, words, 0.0, whole=True) for names in texts]
        return [placed for placed in put if placed]

    def ways(self, word: int) -> tuple[Phones, ...]:
        """The ways to say a word."""
        return self._ways[self._names[word]]

    def _named(self, ways: tuple[Phones, ...]) -> str:
        """The decoder's name for a word said so, which it learns if it is new."""
        name = name_of(ways)
        if name not in self._ways:
            self._ways[name] = ways
            self._said |= add_word(self._decoder, ways)
        return name

    def _placed(
        self, voice: Voice16k, names: Sequence[str], words: range, at: float, *, whole: bool
    ) -> list[Placed] | None:
        self._decoder.reinit_feat()
        self._decoder.set_align_text(" ".join(names))
        self._decoder.start_utt()
        self._decoder.process_raw(pcm(levelled(voice)), full_utt=True)
        # Before the end of an utterance the result is the best up to there, after it all of the text or none.
        parts = [] if whole else [_part(segment) for segment in self._decoder.seg() or ()]
        self._decoder.end_utt()
        if whole:
            parts = [_part(segment) for segment in self._decoder.seg() or ()]
        return list(self._words(parts, words, at)) if parts else None

    def _words(self, parts: Sequence["_Part"], words: range, at: float) -> Iterator[Placed]:
        said = [self._said.get(part.name, (SILENCE,)) for part in parts]
        around = [(SILENCE,), *said, (SILENCE,)]
        indices = iter(words)
        for place, part in enumerate(parts):
            if part.name in self._said:
                start, end = (at + frame / FRAMES for frame in (part.start, part.end))
                outer = (said[place][0], said[place][-1], around[place][-1], around[place + 2][0])
                yield Placed(next(indices), start, end, *outer, part.score)


class _Part(NamedTuple):
    """A word, pause or noise of a decoder's result, in frames, half-open."""

    name: str
    start: int
    end: int
    score: float


def _part(segment: Segment) -> _Part:
    start, end = segment.start_frame, segment.end_frame + 1
    return _Part(segment.word, start, end, _NATS * math.log(segment.ascore) / (end - start))


def name_of(ways: tuple[Phones, ...]) -> str:
    """The name of a word in a decoder's dictionary: words that are said alike share it."""
    return "_".join("".join(phones) for phones in ways)


def add_word(decoder: Decoder, ways: tuple[Phones, ...]) -> dict[str, Phones]:
    """Put a word into a decoder's dictionary; the names of the ways to say it there."""
    first = name_of(ways)
    names = {first if not number else f"{first}({number + 1})": phones for number, phones in enumerate(ways)}
    for name, phones in names.items():
        decoder.add_word(name, " ".join(phones), update=False)
    return names


def levelled(voice: Voice16k) -> Voice16k:
    """Sound without rumble, at a good level for 16-bit samples, the steady noise of pauses made softer.

    To the model the noise of a room is like an F or a TH, and it draws such sounds out over whole pauses.
    """
    clean = _filtered(voice)
    peak = float(np.abs(clean).max(initial=0.0))
    return _hushed(clean * np.float32(_LOUD / peak)) if peak > _FAINT else clean


def _filtered(voice: Voice16k) -> Voice16k:
    """Sound without rumble, in pieces of a length that is fast to transform."""
    own = _PIECE - 2 * _MARGIN
    padded = np.pad(voice, (_MARGIN, _MARGIN + -len(voice) % own))
    pieces = (without_rumble(padded[at : at + _PIECE]) for at in range(0, len(voice), own))
    return np.concatenate([voice[:0], *(piece[_MARGIN:-_MARGIN] for piece in pieces)])[: len(voice)]


def _hushed(voice: Voice16k) -> Voice16k:
    count = len(voice) // _BLOCK
    if count < _SHORTEST:
        return voice
    blocks = voice[: count * _BLOCK].reshape(count, _BLOCK)
    levels = 10 * np.log10(np.square(blocks).mean(axis=1) + _FAINT**2)
    gains = np.ones(count, np.float32)
    runs = sliding_window_view(levels, _SHORTEST)
    highest = runs.max(axis=1) - np.percentile(levels, 95)
    steady = (highest < -_SOFT) & (runs.max(axis=1) - runs.min(axis=1) < _STEADY)
    # The outer blocks of a pause may hold the end of one word or the beginning of the next.
    for first in np.flatnonzero(steady | (highest < -_DEEP)):
        gains[first + 1 : first + _SHORTEST - 1] = _HUSH
    return np.concatenate(((blocks * gains[:, None]).ravel(), voice[count * _BLOCK :]))
