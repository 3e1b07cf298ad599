"""What carries out the edits of the benchmark: sessions of wordsplice, and other ways at given times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple, Protocol

import numpy as np

from wordsplice import Session, Transcript, Word
from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.benchmarks.alignment import plainly
from wordsplice.benchmarks.edit_cases import Clip, Edit
from wordsplice.benchmarks.edit_correspondence import Sound
from wordsplice.benchmarks.edit_scores import Targets
from wordsplice.benchmarks.naive_edits import Asked, Pcm


class Refused(Exception):
    """The edit was not made. Holds what the tool said."""


class Made(NamedTuple):
    """An output. frames: how many it should have. moved: samples of the clip, where they are said to be."""

    output: Sound
    frames: int
    moved: Sequence[tuple[int, int]] = ()


class Method(Protocol):
    """Carries out edits."""

    def __call__(self, edit: Edit, /) -> Made:
        """Raises Refused."""

    def close(self) -> None:
        """Let go of what it holds."""


class BySession:
    """wordsplice as programs use it: audios are added, an edit is asked for, exported and undone.

    timed: the labels are given as timed words; else the text alone, which it aligns. folder: for its files.
    """

    def __init__(self, folder: Path, *, timed: bool) -> None:
        self._folder, self._timed = folder, timed
        self._open: tuple[tuple[Clip, Clip | None], Session] | None = None

    def __call__(self, edit: Edit) -> Made:
        session = self._session((edit.clip, edit.donor))
        rate, output = edit.clip.sound.rate, self._folder / "edited.wav"
        before = {word.id: word.start for word in session.audio(1).words}
        report = session.ask(edit.command)
        try:
            if report.status != "done" or len(report.edits.get(1, ())) != 1:
                raise Refused(f"{edit.command}: {report.message}")
            audio = session.audio(1)
            session.export(1, output, overwrite=True)
            moved = [
                (round(before[word.id] * rate), round(word.start * rate))
                for word in audio.words
                if word.id in before and not word.muted
            ]
            return Made(Sound.read(output), round(audio.duration * rate), moved)
        finally:
            if report.status == "done":
                session.undo()

    def _session(self, clips: tuple[Clip, Clip | None]) -> Session:
        if self._open is None or self._open[0] != clips:
            self.close()
            session = Session()
            self._open = clips, session
            for clip in clips:
                if clip:
                    session.add(clip.path, self._transcript(clip))
        return self._open[1]

    def _transcript(self, clip: Clip) -> Transcript | Path:
        if self._timed:
            rate = clip.sound.rate
            words = tuple(Word(w.text, w.start / rate, w.end / rate) for w in clip.words)
            return Transcript(words, language="en")
        text = self._folder / "text.txt"
        text.write_text(" ".join(word.text for word in clip.words), encoding="utf-8")
        return text

    def close(self) -> None:
        if self._open:
            self._open[1].close()
            self._open = None


Times = Callable[[Clip], Sequence[tuple[float, float]]]


def labelled(clip: Clip) -> Sequence[tuple[float, float]]:
    """The word times of the labels, in seconds."""
    return [(word.start / clip.sound.rate, word.end / clip.sound.rate) for word in clip.words]


def by_pocketsphinx() -> Times:
    """The word times of PocketSphinx's alignment, as they are; raises Refused where it finds none."""
    align = plainly()

    @cache
    def found(clip: Clip) -> Sequence[tuple[float, float]] | str:
        with opened(clip.path) as file:
            try:
                times = align([word.text for word in clip.words], Mono(file))
            except RuntimeError as error:  # a word that its dictionary does not have
                return str(error)
        return times if len(times) == len(clip.words) else "no way through the text was found"

    def times(clip: Clip) -> Sequence[tuple[float, float]]:
        placed = found(clip)
        if isinstance(placed, str):
            raise Refused(f"{clip.path.name}: {placed}")
        return placed

    return times


class AtTimes:
    """A way of editing that goes by times. times: where the words are. edit: what is done to the samples."""

    def __init__(self, edit: Callable[[Asked], Pcm], times: Times) -> None:
        self._edit, self._times = edit, times

    def __call__(self, edit: Edit) -> Made:
        times, rate = self._times(edit.clip), edit.clip.sound.rate
        start, end = _between(times, edit.target, edit.clip)
        room = (
            times[edit.target.first - 1][1] if edit.target.first else 0.0,
            times[edit.target.last + 1][0] if edit.target.last + 1 < len(times) else np.inf,
        )
        sound, donor = _pcm(edit.clip), self._donor(edit)
        room = min(room[0], start), max(min(room[1], len(sound) / rate), end)
        asked = Asked(sound, rate, edit.kind, start, end, room, donor)
        kept = edit.kind in ("mute", "bleep")
        frames = len(sound) if kept else len(sound) - (asked.high - asked.low) + len(donor)
        made = self._edit(asked).astype(np.int32)[:, None] << 16
        return Made(Sound(made, rate), frames)

    def close(self) -> None:
        """It holds nothing."""

    def _donor(self, edit: Edit) -> Pcm:
        if edit.donor is None or edit.from_ is None:
            return np.zeros(0, np.int16)
        sound = _pcm(edit.donor)
        if edit.kind != "replace":
            return sound
        start, end = _between(self._times(edit.donor), edit.from_, edit.donor)
        return sound[round(start * edit.donor.sound.rate) : round(end * edit.donor.sound.rate)]


def _between(times: Sequence[tuple[float, float]], target: Targets, clip: Clip) -> tuple[float, float]:
    """From the start of the first to the end of the last; of a place, the end of the word before it."""
    if target.first <= target.last:
        return times[target.first][0], times[target.last][1]
    at = clip.sound.frames / clip.sound.rate if target.first == len(times) else times[target.last][1]
    return at, at


def _pcm(clip: Clip) -> Pcm:
    return (clip.sound.samples[:, 0] >> 16).astype(np.int16)
