"""Where a text goes on after the sound has left it: recognised words that are surely in the text.

The words that may come are recognised by a language model of just them, and what comes out is held against
the text. Runs of words that are in both, and fit the sound, are where the text goes on.
"""

import math
import os
import tempfile
from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from ...audio.mono import RATE, Voice16k
from ..pronunciation import Phones
from ..sphinx import FRAMES, decoder, pcm
from .aligner import Aligner, Placed, add_word, levelled, name_of
from .fit import fitting

_RUN = 3
"""Words in a row that are in the text by more than chance, if they are long enough."""

_PHONES = 12
"""Phones that such a run has at least."""

_MARGIN = 0.1
"""Seconds around a run of recognised words that its words may reach into."""


def anchors(aligner: Aligner, voice: Voice16k, words: range, at: float) -> list[Placed]:
    """Those of the words that are surely said in a stretch of sound, which begins at a second."""
    names = [name_of(aligner.ways(word)) for word in words]
    heard = _heard(voice, names, {aligner.ways(word) for word in words})
    matcher = SequenceMatcher(None, [word.name for word in heard], names, autojunk=False)
    found: list[Placed] = []
    for block in matcher.get_matching_blocks():
        run = range(words.start + block.b, words.start + block.b + block.size)
        if len(run) < _RUN or sum(len(aligner.ways(word)[0]) for word in run) < _PHONES:
            continue
        first = max(0, round((heard[block.a].start - _MARGIN) * RATE))
        last = min(len(voice), round((heard[block.a + block.size - 1].end + _MARGIN) * RATE))
        placed = aligner.whole(voice[first:last], run, at + first / RATE)
        found += fitting(aligner, voice, at, placed) if placed else []
    return found


class _Heard(NamedTuple):
    """A recognised word, in seconds of its stretch."""

    name: str
    start: float
    end: float


def _heard(voice: Voice16k, text: Sequence[str], vocabulary: set[tuple[Phones, ...]]) -> list[_Heard]:
    """The words of a text that are recognised in a stretch."""
    listener = decoder(lm=None, dict=os.devnull, fwdflat=False, bestpath=False)
    for ways in vocabulary:
        add_word(listener, ways)
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "text.lm"
        model.write_text(_language_model(text), encoding="utf-8")
        listener.add_lm_file("text", str(model))
    listener.activate_search("text")
    listener.start_utt()
    listener.process_raw(pcm(levelled(voice)), full_utt=True)
    listener.end_utt()
    return [
        _Heard(segment.word.split("(")[0], segment.start_frame / FRAMES, (segment.end_frame + 1) / FRAMES)
        for segment in listener.seg() or ()
        if segment.word[0] not in "<["
    ]


def _language_model(text: Sequence[str]) -> str:
    """A bigram model of a text in the ARPA format: half of the weight on pairs that the text has."""
    singles, pairs = Counter(text), Counter(pairwise(text))
    half = math.log10(0.5)
    ones = [f"{math.log10(count / len(text)):.4f} {word} {half:.4f}" for word, count in singles.items()]
    twos = [
        f"{math.log10(count / singles[one]) + half:.4f} {one} {two}"
        for (one, two), count in sorted(pairs.items())
    ]
    head = ["\\data\\", f"ngram 1={len(ones) + 2}", f"ngram 2={len(twos)}", ""]
    marks = [f"-99 <s> {half:.4f}", "-1.0000 </s>"]
    return "\n".join([*head, "\\1-grams:", *marks, *ones, "", "\\2-grams:", *twos, "", "\\end\\", ""])
