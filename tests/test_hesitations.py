"""Hesitations by sound."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.core.words import Word
from wordsplice.speech.hesitations import hesitations, with_hesitations
from wordsplice.speech.transcripts import check_words

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
RATE = 16_000

Find = Callable[..., tuple[Word, ...]]
Span = tuple[float, float]


def heard_in(path: Path, words: Sequence[Word] = ()) -> tuple[Word, ...]:
    with opened(path) as sound:
        return hesitations(Mono(sound), words)


def put_among(path: Path, words: Sequence[Word]) -> tuple[Word, ...]:
    with opened(path) as sound:
        return with_hesitations(words, Mono(sound))


def written(path: Path, samples: np.ndarray, rate: int = RATE) -> Path:
    sf.write(path, samples, rate)
    return path


def labelled(path: Path) -> list[Word]:
    return [
        Word(entry.get("word") or entry["w"], entry["start"], entry["end"])
        for entry in json.loads(path.read_text("utf-8"))["words"]
    ]


def is_filler(word: Word) -> bool:
    return word.text.strip(",.").lower() in ("um", "uh")


def over(words: Sequence[Word], start: float, end: float) -> list[Word]:
    """Those whose larger part shares time with a span."""
    return [w for w in words if min(w.end, end) - max(w.start, start) > (w.end - w.start) / 2]


@pytest.fixture(scope="module")
def guest() -> tuple[list[Word], tuple[Word, ...]]:
    """The words of a bundled recording, and the hesitations that are heard in it."""
    return labelled(RECORDINGS / "guest.json"), heard_in(RECORDINGS / "guest.ogg")
