"""Make the bundled recordings: two people and a farewell, spoken by espeak-ng, with the true word times.

Run by hand (`.venv/bin/python examples/make_samples.py`); its output in `recordings/` is committed. Needs
libespeak-ng 1.51 (`apt-get install libespeak-ng1`). The synthesiser says at which sample each sound begins,
so that the times beside the recordings are exact and not somebody's estimate.
"""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from wordsplice import Transcript, Word
from wordsplice.speech.transcripts import format_transcript

FOLDER = Path(__file__).parent / "recordings"

PEAK = 0.6
NOISE = 0.0006
"""Root mean square of the room's noise, -64 dB: a microphone is never digitally silent."""

FILLERS = ("um", "uh")
"""Spoken slower, as people draw them out."""

Samples = NDArray[np.float64]


@dataclass(frozen=True)
class Part:
    """One recording: who speaks, and phrases with the seconds of silence between them.

    pitch: 0 to 99. speed: words a minute. rate: Hz of the file; the synthesiser's own is 22050.
    """

    file: str
    voice: str
    pitch: int
    speed: int
    script: Sequence[str | float]
    rate: int = 22050


PARTS = [
    Part(
        "host.flac", "en-gb-x-rp", 38, 158,
        [0.3, "Hello, and welcome to the Hive Hour.", 0.4, "Um,", 0.35,
         "today we ask how bees choose a home.", 0.45, "You know,", 0.2, "I keep two hives, and,", 0.3, "uh,",
         0.35, "it is still a damn mystery to me.", 0.5, "So stay with us,", 0.3, "um,", 0.3,
         "it gets wild.", 0.4],
    ),
    Part(
        "guest.ogg", "en-us+f1", 55, 165,
        [0.3, "Um,", 0.35, "so my name is Nora, and I,", 0.3, "um,", 0.3, "study how bees vote.", 0.45,
         "We", 0.12, "we watch the scouts,", 0.3, "uh,", 0.3, "dance for their favourite tree.", 0.45,
         "Each dance is,", 0.3, "um,", 0.35, "like a speech, and the whole swarm listens.", 0.4],
    ),
    Part(
        "outro.wav", "en-gb-x-rp", 38, 158,
        [0.25, "Thanks for listening.", 0.35, "See you next week, and be kind to the bees.", 0.4],
        rate=16000,
    ),
]  # fmt: skip


class _Value(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Value),
    )


LIST_END, WORD, PHONEME = 0, 1, 7
SYNCHRONOUS, PHONEME_EVENTS, UTF8 = 2, 1, 1
RATE_PARAMETER, PITCH_PARAMETER = 1, 3
_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class Synthesiser:
    """espeak-ng through its C library, which reports words and phonemes with their samples."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL("libespeak-ng.so.1")
        self.rate: int = self._library.espeak_Initialize(SYNCHRONOUS, 0, None, PHONEME_EVENTS)
        self._callback = _Callback(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)
        self._blocks: list[Samples] = []
        self._starts: list[tuple[int, bool]] = []

    def speak(self, phrase: str, part: Part) -> tuple[Samples, list[tuple[int, int]]]:
        """A phrase's samples, and from where to where in them each word sounds."""
        self._blocks, self._starts = [], []
        speed = part.speed * 3 // 4 if phrase.strip(",.").lower() in FILLERS else part.speed
        self._library.espeak_SetVoiceByName(part.voice.encode())
        self._library.espeak_SetParameter(RATE_PARAMETER, speed, 0)
        self._library.espeak_SetParameter(PITCH_PARAMETER, part.pitch, 0)
        text = phrase.encode()
        self._library.espeak_Synth(text, len(text) + 1, 0, 1, 0, UTF8, None, None)
        spans = [(start, end) for (start, spoken), (end, _) in pairwise(self._starts) if spoken]
        if len(spans) != len(phrase.split()):
            raise ValueError(f"{phrase!r}: the synthesiser reports {len(spans)} words; reword it")
        return np.concatenate(self._blocks), spans

    def _collect(self, wave: Any, count: int, events: Any) -> int:
        if wave:
            self._blocks.append(np.ctypeslib.as_array(wave, (count,)) / 32768)
        for event in takewhile(lambda event: event.type != LIST_END, events):
            if event.type == WORD and event.length:
                self._starts.append((event.sample, True))
            elif event.type == PHONEME and event.id.string.startswith(b"_"):
                self._starts.append((event.sample, False))
        return 0


def recorded(part: Part, voice: Synthesiser) -> tuple[Samples, list[Word]]:
    """A part's sound at the synthesiser's rate, and its words."""
    blocks: list[Samples] = []
    words: list[Word] = []
    at = 0
    for item in part.script:
        if isinstance(item, str):
            block, spans = voice.speak(item, part)
            words += [
                Word(text, round((at + start) / voice.rate, 4), round((at + end) / voice.rate, 4))
                for text, (start, end) in zip(item.split(), spans, strict=True)
            ]
        else:
            block = np.zeros(round(item * voice.rate))
        blocks.append(block)
        at += len(block)
    return np.concatenate(blocks), words


def in_a_room(sound: Samples, seed: int) -> Samples:
    """The sound at a usual level, over the soft noise of a room."""
    noise = np.convolve(np.random.default_rng(seed).normal(size=len(sound) + 7), np.ones(8), "valid")
    level, softness = PEAK / float(np.abs(sound).max()), NOISE / float(noise.std())
    return sound * level + noise * softness


def main() -> None:
    """Write each part's sound, its text and its transcript."""
    FOLDER.mkdir(exist_ok=True)
    voice = Synthesiser()
    for seed, part in enumerate(PARTS):
        sound, words = recorded(part, voice)
        transcript = Transcript(tuple(words), language="en", duration=round(len(sound) / voice.rate, 4))
        path = FOLDER / part.file
        samples = soxr.resample(in_a_room(sound, seed), voice.rate, part.rate)
        subtype = None if path.suffix == ".ogg" else "PCM_16"
        soundfile.write(path, samples, part.rate, subtype=subtype)
        path.with_suffix(".txt").write_text(transcript.text + "\n", encoding="utf-8")
        path.with_suffix(".json").write_text(format_transcript(transcript, "json"), encoding="utf-8")
        print(f"{path.name}: {transcript.duration:.2f} s, {len(words)} words")


if __name__ == "__main__":
    main()
