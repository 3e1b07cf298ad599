"""Two recordings of bursts of noise for words, with pauses, lengths and levels that are known."""

import json
from pathlib import Path

import numpy as np
import soundfile as sf

from wordsplice import Session

RATE, WORD = 16000, 0.3
SPOKEN = {
    1: ("hello um there um home", (0.2, 0.2, 1.0, 0.2), 0.1),
    2: ("yes um so we went home today", (0.2, 0.5, 0.1, 0.1, 0.1, 0.3), 0.2),
}
"""Words of 0.3 s, the pauses between them in seconds, and how loud they are."""


def spoken(folder: Path, number: int) -> tuple[Path, Path]:
    """A recording of bursts of noise for words, and its transcript."""
    text, pauses, loud = SPOKEN[number]
    noise = np.random.default_rng(number)
    sound, words, at = [np.zeros(RATE // 10)], [], 0.1
    for word, pause in zip(text.split(), (*pauses, 0.1), strict=True):
        words.append({"word": word, "start": round(at, 6), "end": round(at + WORD, 6)})
        sound += [noise.normal(0, loud, round(WORD * RATE)), np.zeros(round(pause * RATE))]
        at += WORD + pause
    recording, transcript = folder / f"{number}.wav", folder / f"{number}.json"
    sf.write(recording, np.concatenate(sound), RATE)
    transcript.write_text(json.dumps({"language": "en", "duration": at, "words": words}))
    return recording, transcript


def both(folder: Path) -> Session:
    """A session with the two recordings."""
    session = Session()
    for number in SPOKEN:
        session.add(*spoken(folder, number))
    return session
