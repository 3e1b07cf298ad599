"""What carries out the edits of the benchmark: sessions of wordsplice, and other ways at given times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

import numpy as np

from wordsplice import Session, Transcript, Word
from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.benchmarks.alignment import plainly
from wordsplice.benchmarks.edit_cases import Clip, Edit
from wordsplice.benchmarks.edit_correspondence import Sound
from wordsplice.benchmarks.edit_scores import Targets
from wordsplice.benchmarks.naive_edits import Asked, Pcm
from wordsplice.speech.sphinx import FRAMES, decoder, pcm

Given = Literal["nothing", "text", "labels"]
"""What a session knows of a recording: its sound alone, the text besides, or the labels as timed words."""


class Refused(Exception):
    """The edit was not made. Holds what the tool said. asks: whether that was a question."""

    def __init__(self, message: str, *, asks: bool = False) -> None:
        super().__init__(message)
        self.asks = asks


class Made(NamedTuple):
    """An output.

    frames: how many it should have. moved: samples of the clip, where they are said to be. weak: whether the
    tool warns of its edges.
    """

    output: Sound
    frames: int
    moved: Sequence[tuple[int, int]] = ()
    weak: bool = False


class Method(Protocol):
    """Carries out edits."""

    def __call__(self, edit: Edit, /) -> Made:
        """Raises Refused."""

    def close(self) -> None:
        """Let go of what it holds."""


class BySession:
    """wordsplice as programs use it: audios are added, an edit is asked for, exported and undone.

    folder: for its files.
    """

    def __init__(self, folder: Path, given: Given) -> None:
        self._folder, self._given = folder, given
        self._open: tuple[tuple[Clip, Clip | None], Session] | None = None

    def __call__(self, edit: Edit) -> Made:
        session = self._session((edit.clip, edit.donor))
        rate, output = edit.clip.sound.rate, self._folder / "edited.wav"
        report = session.ask(edit.command)
        if report.status != "done":
            raise Refused(f"{edit.command}: {report.message}", asks=report.status == "clarify")
        edited = session.audio(1)
        session.export(1, output, overwrite=True)
        session.undo()
        # What was found in the sound meanwhile stays among the words, some of which are shorter for it.
        before = {word.id: word.start for word in session.audio(1).words}
        moved = [
            (round(before[word.id] * rate), round(word.start * rate))
            for word in edited.words
            if word.id in before and not word.muted
        ]
        weak = any(span.weak for span in report.edits[1])
        return Made(Sound.read(output), round(edited.duration * rate), moved, weak)

    def _session(self, clips: tuple[Clip, Clip | None]) -> Session:
        if self._open is None or self._open[0] != clips:
            self.close()
            session = Session()
            self._open = clips, session
            for clip in clips:
                if clip:
                    session.add(clip.path, self._transcript(clip))
        return self._open[1]

    def _transcript(self, clip: Clip) -> Transcript | Path | None:
        if self._given == "nothing":
            return None
        if self._given == "labels":
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


Times = Callable[[Clip], Sequence[tuple[float, float] | None]]
"""The times of a clip's words in seconds, None of those that were not found."""


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


def as_recognised() -> Times:
    """The word times of PocketSphinx's recognition as it comes: the n-th one heard is the n-th one said."""
    listener = decoder()

    @cache
    def heard(clip: Clip) -> dict[str, list[tuple[float, float]]]:
        with opened(clip.path) as file:
            sound = Mono(file)
            listener.reinit_feat()
            listener.start_utt()
            listener.process_raw(pcm(sound.read(0, sound.frames)), full_utt=True)
            listener.end_utt()
        found = defaultdict(list)
        for each in listener.seg() or ():
            times = each.start_frame / FRAMES, (each.end_frame + 1) / FRAMES
            found[each.word.partition("(")[0]].append(times)
        return found

    def times(clip: Clip) -> Sequence[tuple[float, float] | None]:
        left = {text: iter(found) for text, found in heard(clip).items()}
        return [next(left[word.text], None) if word.text in left else None for word in clip.words]

    return times


class AtTimes:
    """A way of editing that goes by times. times: where the words are. edit: what is done to the samples."""

    def __init__(self, edit: Callable[[Asked], Pcm], times: Times) -> None:
        self._edit, self._times = edit, times

    def __call__(self, edit: Edit) -> Made:
        times, rate = self._times(edit.clip), edit.clip.sound.rate
        start, end = _between(times, edit.target, edit.clip)
        sound, donor = _pcm(edit.clip), self._donor(edit)
        before = next((each[1] for each in reversed(times[: edit.target.first]) if each), 0.0)
        after = next((each[0] for each in times[edit.target.last + 1 :] if each), np.inf)
        room = min(before, start), max(min(after, len(sound) / rate), end)
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


def _between(times: Sequence[tuple[float, float] | None], target: Targets, clip: Clip) -> tuple[float, float]:
    """From the start of the first to the end of the last; of a place, the end of the word before it.

    Raises Refused where one of them was not found.
    """
    if target.first > target.last and target.first == len(times):
        end = clip.sound.frames / clip.sound.rate
        return end, end
    first, last = times[min(target)], times[target.last]
    if first is None or last is None:
        raise Refused(f"{clip.path.name}: the word was not found")
    return (last[1] if target.first > target.last else first[0]), last[1]


def _pcm(clip: Clip) -> Pcm:
    return (clip.sound.samples[:, 0] >> 16).astype(np.int16)
