"""Recordings of five words in a room, added to a session, and the measures that tell how they sound."""

import json
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import soundfile as sf

from wordsplice import Session

RATE = 16_000
WORDS = [("one", 0.5), ("two", 1.5), ("three", 2.5), ("four", 3.5), ("five", 4.5)]
LENGTH, SECONDS = 0.5, 6.0
"""Seconds of a word, and of all."""
TWO = slice(round(1.5 * RATE), round(2.0 * RATE))
BETWEEN = [slice(round(a * RATE), round(b * RATE)) for a, b in [(0, 0.49), (1.02, 1.48), (2.02, 2.48)]]


def room(level: float, seed: int = 0, channels: int = 1) -> Any:
    """The noise of a room, which has more low than high, of some root mean square."""
    white = np.random.default_rng(seed).standard_normal((round(SECONDS * RATE), channels))
    spectrum = np.fft.rfft(white, axis=0)
    hertz = np.fft.rfftfreq(len(white), 1 / RATE)[:, None]
    noise = np.fft.irfft(spectrum / (1 + hertz / 500), axis=0)
    return level * noise / noise.std()


def speech(background: Any, level: float = 0.1, pitch: float = 120.0) -> Any:
    """Five words over a background: voiced sounds that swell twice each."""
    sound = background.copy()
    time = np.arange(round(LENGTH * RATE)) / RATE
    voice = sum(np.sin(2 * np.pi * pitch * n * time + n * n) / n for n in range(1, 20))
    voice *= level * np.sin(2 * np.pi * time / LENGTH) ** 2
    for _, start in WORDS:
        sound[round(start * RATE) : round((start + LENGTH) * RATE)] += voice[:, None]
    return sound


def added(folder: Path, sounds: Sequence[Any], suffix: str = ".wav") -> Session:
    """A session with recordings of five words each."""
    session = Session()
    for number, sound in enumerate(sounds, 1):
        path, words = folder / f"{number}{suffix}", folder / f"{number}.json"
        sf.write(path, sound, RATE)
        said = [{"word": word, "start": start, "end": start + LENGTH} for word, start in WORDS]
        words.write_text(json.dumps({"language": "en", "duration": SECONDS, "words": said}))
        session.add(path, words)
    return session


def asked(session: Session, *commands: str) -> None:
    for command in commands:
        report = session.ask(command)
        assert report.status == "done", report.message


def exported(session: Session, number: int = 1) -> Any:
    """The samples of an audio, of shape (samples, channels)."""
    segment = session.audio(number).timeline
    path = Path(session.project.recordings[1].path).parent / "out.wav"
    session.export(number, path, overwrite=True)
    samples, rate = sf.read(path, always_2d=True)
    assert (len(samples), rate) == (segment.length, segment.rate)
    return samples


def decibels(sound: Any) -> float:
    return 20 * float(np.log10(np.sqrt(np.mean(np.square(sound)))))


def bands(sound: Any) -> Any:
    """The levels of an octave each, from 125 Hz on, in dB."""
    power = np.abs(np.fft.rfft(sound[:, 0] * np.hanning(len(sound)))) ** 2 / len(sound)
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    edges = [125, 250, 500, 1000, 2000, 4000, 8000]
    return np.array([10 * np.log10(power[(hertz >= a) & (hertz < b)].mean()) for a, b in pairwise(edges)])
