"""Recordings whose every word is a level of its own, so that a test can read back which word sounds when."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile as sf

from wordsplice import Session
from wordsplice.agent.planner import AheadPlanner
from wordsplice.tools import Draft, ToolCall

WORD, GAP = 0.3, 0.1
"""Seconds of a word, and of the pause before and after each."""


class JsonPlanner(AheadPlanner):
    """Reads the plan straight from the command: a list of tools with their arguments."""

    language = "en"

    def plan(self, command: str, draft: Draft) -> Iterator[ToolCall]:
        for name, args in json.loads(command):
            yield ToolCall(name, args)


def level(audio: int, index: int) -> int:
    """The sample value of a word. audio: the recording's number. index: the word's, from 1."""
    return 4000 * audio + 100 * index


def speak(folder: Path, audio: int, text: str, rate: int = 8000) -> tuple[Path, Path]:
    """A recording of a text and its transcript, as files."""
    words, sound = [], [np.zeros(round(GAP * rate), "int16")]
    for index, word in enumerate(text.split(), 1):
        start = sum(map(len, sound)) / rate
        sound.append(np.full(round(WORD * rate), level(audio, index), "int16"))
        words.append({"word": word, "start": start, "end": start + WORD})
        sound.append(np.zeros(round(GAP * rate), "int16"))
    recording, transcript = folder / f"audio{audio}.wav", folder / f"audio{audio}.json"
    samples = np.concatenate(sound)
    sf.write(recording, samples, rate)
    transcript.write_text(json.dumps({"language": "en", "duration": len(samples) / rate, "words": words}))
    return recording, transcript


def heard(path: Path, session: Session, number: int) -> list[str]:
    """What sounds at each word's time in a rendered file: the word's id, or a dash for silence."""
    samples, rate = sf.read(path, dtype="int16", always_2d=True)
    found = []
    for word in session.audio(number).words:
        value = int(np.median(samples[round(word.start * rate) : round(word.end * rate), 0]))
        audio, index = divmod(value, 4000)
        found.append(f"{audio}.{index // 100}" if value else "-")
    return found
