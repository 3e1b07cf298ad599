"""The edits that are asked for: which words of which labelled recordings, the same in every run."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple

from wordsplice.benchmarks.edit_correspondence import Sound
from wordsplice.benchmarks.edit_scores import Label, Targets

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
READ, TALK = "timit_nltk", "mfa_tests"
TALKS = "acoustic_corpus.wav", "cold_corpus.wav"
"""With hesitations and pauses; their labels came with them, on a grid of 10 ms."""
FILLERS = "um", "uh"
SHORTEST = 0.05
"""Seconds of a labelled word that is asked for: there are labels of 10 ms, which are mistakes."""
STEP = 5
"""Of the talks each so-many-th word goes, besides the fillers."""
SAME_TEXT = "sa1", "sa2"
ORDINALS = "first", "second", "third", "fourth", "fifth", "sixth"

Kind = Literal["remove", "mute", "bleep", "replace", "insert", "append"]
DONE: tuple[Kind, ...] = ("mute", "bleep", "remove", "remove", "remove")
"""To as many words of each read sentence."""


@dataclass(frozen=True)
class Clip:
    """A recording with its labels. words: of them, in samples."""

    path: Path
    labels: Path

    @cached_property
    def sound(self) -> Sound:
        return Sound.read(self.path)

    @cached_property
    def words(self) -> tuple[Label, ...]:
        return read_labels(self.labels, self.sound)

    @property
    def speaker(self) -> str:
        return self.path.parent.name

    def once(self) -> list[int]:
        """The numbers of the words that are said once and last long enough."""
        counts = Counter(word.text for word in self.words)
        least = SHORTEST * self.sound.rate
        return [n for n, w in enumerate(self.words) if counts[w.text] == 1 and w.end - w.start >= least]


class Edit(NamedTuple):
    """What is asked for. donor, from_: the clip that something is taken from, and which of its words."""

    kind: Kind
    clip: Clip
    target: Targets
    donor: Clip | None = None
    from_: Targets | None = None

    @property
    def command(self) -> str:
        """The request, to a session with the clip as audio 1 and the donor as audio 2."""
        match self.kind:
            case "replace":
                assert self.donor
                assert self.from_
                other = self.donor.words[self.from_.first].text
                return f'replace "{self._text}" in audio 1 with "{other}" from audio 2'
            case "insert":
                return f'insert audio 2 after "{self.clip.words[self.target.last].text}" in audio 1'
            case "append":
                return "append audio 2 to audio 1"
            case _:
                return f"{self.kind} {self._which}"

    @property
    def _text(self) -> str:
        return self.clip.words[self.target.first].text

    @property
    def _which(self) -> str:
        alike = [n for n, word in enumerate(self.clip.words) if word.text == self._text]
        if len(alike) == 1:
            return f'the word "{self._text}"'
        return f'the {ORDINALS[alike.index(self.target.first)]} "{self._text}"'


def read_labels(path: Path, sound: Sound) -> tuple[Label, ...]:
    """The words of a `.words.json`, in samples."""
    words = json.loads(path.read_text(encoding="utf-8"))["words"]
    rate, frames = sound.rate, sound.frames
    return tuple(
        Label(w["w"].lower(), round(w["start"] * rate), min(round(w["end"] * rate), frames)) for w in words
    )


def read_clips(step: int = 1) -> list[Clip]:
    """The read sentences, one in `step`."""
    labels = sorted((DATA / READ).rglob("*.words.json"))[::step]
    return [Clip(path.with_name(path.name.replace(".words.json", ".flac")), path) for path in labels]


def talks() -> list[Clip]:
    paths = [DATA / TALK / name for name in TALKS]
    return [Clip(path, path.with_suffix(".words.json")) for path in paths]


def read_edits(clips: Sequence[Clip]) -> Iterator[Edit]:
    """Of each read sentence some words removed, one muted and one bleeped, drawn by the sentence's name."""
    for clip in clips:
        name = f"{clip.speaker}/{clip.path.stem}"
        chosen = random.Random(name).sample(clip.once(), min(len(DONE), len(clip.once())))
        yield from (Edit(kind, clip, Targets(n, n)) for kind, n in zip(DONE, chosen, strict=False))


def talk_edits() -> Iterator[Edit]:
    """Of the talks the fillers, and words between them, removed."""
    for clip in talks():
        least = SHORTEST * clip.sound.rate
        fillers = [n for n, w in enumerate(clip.words) if w.text in FILLERS and w.end - w.start >= least]
        for n in sorted({*fillers, *clip.once()[::STEP]}):
            yield Edit("remove", clip, Targets(n, n))


def splices(clips: Sequence[Clip]) -> Iterator[Edit]:
    """Words replaced by the same word of another speaker, or by another one; sentences laid in, or behind."""
    same = {text: [clip for clip in clips if clip.path.stem == text] for text in SAME_TEXT}
    for spoken in same.values():
        for clip, donor in _pairs(spoken):
            yield from _same_word(clip, donor)
    others = [clip for clip in clips if clip.path.stem not in SAME_TEXT]
    for number, (clip, donor) in enumerate(_pairs(others[::4])):
        drawn = random.Random(f"{clip.speaker}/{clip.path.stem}")
        n, m = drawn.choice(clip.once()), drawn.choice(donor.once())
        whole = Targets(0, len(donor.words) - 1)
        yield Edit("replace", clip, Targets(n, n), donor, Targets(m, m))
        if number % 2:
            yield Edit("insert", clip, Targets(n + 1, n), donor, whole)
        else:
            end = len(clip.words)
            yield Edit("append", clip, Targets(end, end - 1), donor, whole)


def _same_word(clip: Clip, donor: Clip) -> Iterator[Edit]:
    said = {donor.words[m].text: m for m in donor.once()}
    both = [n for n in clip.once() if clip.words[n].text in said]
    if both:
        n = random.Random(f"{clip.speaker}/{clip.path.stem}").choice(both)
        m = said[clip.words[n].text]
        yield Edit("replace", clip, Targets(n, n), donor, Targets(m, m))


def _pairs(clips: Sequence[Clip]) -> list[tuple[Clip, Clip]]:
    """Each with the next, the last with the first."""
    return list(zip(clips, [*clips[1:], *clips[:1]], strict=True)) if len(clips) > 1 else []
