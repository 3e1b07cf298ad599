"""PocketSphinx: how a decoder of it is made, and its types."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..audio.mono import RATE, Voice16k

FRAMES = 100
"""Frames of features a second, by which a decoder counts time."""

LEVEL = 0.07
"""Root mean square, relative to full scale, that a stretch is brought to before it is decoded."""

_HIGH_PASS = 100.0
"""Hz, below which there is rumble and hum and no speech."""

_FULL_SCALE = 32767


class Segment(Protocol):
    """A word of a result. Frames count from the start of the utterance; the last one is part of the word."""

    word: str
    start_frame: int
    end_frame: int
    ascore: int
    prob: int


class Hypothesis(Protocol):
    """The text of a result and its log probability."""

    hypstr: str
    score: float
    prob: float


class Entry(Protocol):
    """A word, phone or state of an alignment, in frames; iterating gives what it is made of."""

    name: str
    start: int
    duration: int
    score: int

    def __iter__(self) -> Iterator["Entry"]:
        """The phones of a word, the states of a phone."""


class Decoder(Protocol):
    """What is used of pocketsphinx.Decoder, which has no types of its own."""

    config: Any

    def reinit_feat(self) -> None:
        """Forget the level of earlier utterances."""

    def start_utt(self) -> None:
        """Begin an utterance."""

    def process_raw(self, data: bytes, no_search: bool = False, full_utt: bool = False) -> int:
        """Decode samples of 16 bits at 16 kHz; `full_utt` where they are all of the utterance."""

    def end_utt(self) -> None:
        """End the utterance, which fixes its result."""

    def hyp(self) -> Hypothesis | None:
        """The text of the result."""

    def seg(self) -> Iterator[Segment] | None:
        """The words of the result."""

    def n_frames(self) -> int:
        """Frames of the utterance so far."""

    def lookup_word(self, word: str) -> str | None:
        """The phones of a word of the dictionary."""

    def add_word(self, word: str, phones: str, update: bool = True) -> int:
        """Put a word into the dictionary; without `update` the search in use does not see it yet."""

    def add_lm_file(self, name: str, path: str) -> None:
        """Make a search by the language model in a file."""

    def activate_search(self, name: str | None = None) -> None:
        """Use a search that was made, or the first one again."""

    def set_align_text(self, text: str) -> None:
        """Align these words of the dictionary to the utterances that follow."""

    def set_alignment(self) -> None:
        """Align the phones and states of the last result to the utterance that follows."""

    def get_alignment(self) -> Iterator[Entry] | None:
        """The words of that alignment."""


def decoder(**options: Any) -> Decoder:
    """A PocketSphinx decoder of its English model, which logs nothing.

    options: those of pocketsphinx.Config; lm=None leaves the language model out, which takes most of the time
    to load. One decoder serves any number of utterances in turn if `reinit_feat()` is called before each:
    else the level of the last utterance spoils the next.
    """
    import pocketsphinx  # loads a library of 2 MB, which few commands need

    made: Decoder = pocketsphinx.Decoder(loglevel="FATAL", **options)
    return made


def phone_loop(beam: float) -> Decoder:
    """A decoder that hears English phones in any order, and words nowhere.

    beam: odds below which an alternative is dropped; 1e-20 is usual.
    """
    from pocketsphinx import get_model_path

    phones = Path(get_model_path()) / "en-us" / "en-us-phone.lm.bin"
    # Weight of the phone trigrams, and what each phone more costs.
    return decoder(allphone=str(phones), lm=None, dict=None, lw=2.0, pip=0.3, beam=beam, pbeam=beam)


def without_rumble(voice: Voice16k) -> Voice16k:
    """A stretch with nothing below speech in it: what a second-order filter lets through, with no delay."""
    hz = np.fft.rfftfreq(len(voice), 1 / RATE)
    passed = np.fft.rfft(voice) * (hz**2 / (hz**2 + _HIGH_PASS**2))
    return np.fft.irfft(passed, len(voice)).astype(np.float32)


def pcm(voice: Voice16k) -> bytes:
    """Samples of full scale ±1 as the 16-bit ones that a decoder takes."""
    return (np.clip(voice, -1, 1) * _FULL_SCALE).astype("<i2").tobytes()
