"""Text put on its sound by a CTC model (Wav2Vec2, MMS, HuBERT, WavLM) and torchaudio's forced alignment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import geometric_mean
from threading import Lock
from typing import Any, NamedTuple, Self
from unicodedata import category

import torch
from torchaudio.functional import forced_align, merge_tokens
from transformers import AutoModelForCTC, Wav2Vec2CTCTokenizer, Wav2Vec2FeatureExtractor

from ...audio.mono import RATE, Mono
from ...core.errors import BadInput, BadTranscript
from ...core.words import Word
from ...speech.progress import Progress
from . import loading
from .emissions import Emissions
from .spelling import Letters

_WINDOW = 60.0
"""Seconds that are aligned at a time, so that memory does not grow with the recording."""

_UNSURE = 10.0
"""Seconds at the end of a window whose words are aligned again in the next: what comes after is not known."""

_FASTEST = 30.0
"""Letters that are said in a second at most; English has about 15."""

_STRANGE = 0.5
"""How much less likely than the best letter a frame of anything at all is, in nats: dear enough that it takes
no frames of what fits, and far cheaper than a wrong letter."""

_UNHEARD = 0.01
"""Probability that a letter has at least in the mean of its word: one that is not heard is not all."""

_DOUBTFUL = 0.1
"""Geometric mean of the probabilities of a word's letters below which its place is only an estimate: half of
its letters are not heard."""

_FOUND = 1 / 3
"""Share of the words that are not doubtful if the text is that of the recording."""


class _Placed(NamedTuple):
    """A word in frames, half-open.

    score: geometric mean of the probabilities of its letters; 0 where none is known.
    """

    start: int
    end: int
    score: float


class _Target(NamedTuple):
    """Letters to be found in order. owners: the word of each, None for marks between words."""

    ids: list[int]
    owners: list[int | None]

    def add(self, ids: Sequence[int], owner: int | None) -> None:
        """Put letters at the end."""
        self.ids.extend(ids)
        self.owners.extend([owner] * len(ids))

    @property
    def shortest(self) -> int:
        """Frames that it takes at least: one for each letter, and one between two that are alike."""
        alike = sum(one == other for one, other in zip(self.ids, self.ids[1:], strict=False))
        return len(self.ids) + alike


class CtcAligner:
    """A CTC model that aligns, in any language whose letters it has or that can be written in Latin ones.

    model: of transformers, such as Wav2Vec2ForCTC. vocabulary: the id of each of its letters and marks.
    blank, delimiter: ids of the marks for no letter and for the space between words (None where it has none).
    normalise: whether the model was trained on sound at a common level. name: of engine, model and version.
    """

    def __init__(
        self, model: Any, vocabulary: Mapping[str, int], marks: Marks, *, normalise: bool, name: str
    ) -> None:
        self.name = name
        self._model, self._marks, self._normalise = model, marks, normalise
        self._letters = Letters(
            {
                letter: identity
                for letter, identity in vocabulary.items()
                if _is_letter(letter, identity, marks)
            }
        )
        self._star = int(model.config.vocab_size)
        self._lock = Lock()

    @classmethod
    def load(cls, folder: Path, device: str = "cpu", dtype: str | None = None) -> Self:
        """The aligner of a checkpoint's folder. Raises BadInput."""
        tokenizer = loading.tokenizer(folder, Wav2Vec2CTCTokenizer)
        extractor = loading.features(folder, Wav2Vec2FeatureExtractor)
        model = loading.weights(folder, AutoModelForCTC, device, dtype)
        if extractor.sampling_rate != RATE:
            raise BadInput(
                f"{folder}: a model for sound at {extractor.sampling_rate} Hz; one for {RATE} is needed"
            )
        # A tokenizer adds marks that its model has no output for.
        outputs = model.config.vocab_size
        vocabulary = {mark: number for mark, number in tokenizer.get_vocab().items() if number < outputs}
        # The aligners made from MMS have a blank of their own; elsewhere the padding is the blank.
        marks = Marks(
            vocabulary.get("<blank>", tokenizer.pad_token_id), vocabulary.get(tokenizer.word_delimiter_token)
        )
        name = f"{model.config.model_type} {folder.resolve().name}"
        return cls(model, vocabulary, marks, normalise=extractor.do_normalize, name=name)

    def align(
        self, texts: Sequence[str], sound: Mono, language: str = "en", progress: Progress | None = None
    ) -> tuple[Word, ...]:
        """As `Aligner.align`. Words with no letter that the model knows are placed between the others."""
        spelled = [self._letters.spelled(text, language) for text in texts]
        said = {number: ids for number, ids in enumerate(spelled) if ids != ()}
        if not said:
            raise BadTranscript("nothing in the text is said: give the words that are said in the recording")
        walk = _Walk(self, sound, list(said.values()))
        for seconds in walk:
            if progress:
                progress(min(seconds, sound.duration), sound.duration)
        self._check(walk.placed, sound)
        if progress:
            progress(sound.duration, sound.duration)
        return tuple(_words(texts, dict(zip(said, walk.placed, strict=True)), walk.hop, sound.duration))

    def emissions(self, sound: Mono) -> Emissions:
        """What the model hears in a recording."""
        return Emissions(self._model, sound, self._lock, self._normalise)

    def target(self, words: Sequence[tuple[int, tuple[int, ...] | None]], before: bool) -> _Target:
        """The letters of numbered words. before: whether other words stand before them."""
        space = () if self._marks.delimiter is None else (self._marks.delimiter,)
        target = _Target([], [])
        for place, (number, ids) in enumerate(words):
            target.add(space if place or before else (), None)
            target.add((self._star,) if ids is None else ids, number)
        return target

    def around(self, target: _Target, *, before: bool, after: bool) -> _Target:
        """The target with room for sound that it has nothing of before it, after it, or both."""
        star: list[int] = [self._star]
        ids = star * before + target.ids + star * after
        return _Target(ids, [None] * before + target.owners + [None] * after)

    def placed(self, frames: torch.Tensor, target: _Target, *, whole: bool) -> dict[int, _Placed]:
        """The words of a target in a stretch of frames.

        whole: whether all of them are said in it; else as many of the first ones as fit the sound best.
        """
        strange = frames.amax(-1, keepdim=True) - _STRANGE
        given = torch.cat((frames, strange), dim=-1)
        if not whole:
            # Frames after the end in which all letters are free: what is not said in the stretch goes there.
            given = torch.cat((given, given.new_zeros(target.shortest, given.shape[1])))
        ids = torch.tensor([target.ids], dtype=torch.int32, device=given.device)
        path, scores = forced_align(given[None], ids, blank=self._marks.blank)
        spans = merge_tokens(path[0].cpu(), scores[0].exp().cpu(), blank=self._marks.blank)
        owned: dict[int, list[Any]] = {}
        for span, owner in zip(spans, target.owners, strict=True):
            if owner is not None:
                owned.setdefault(owner, []).append(span)
        return {number: self._place(each) for number, each in owned.items()}

    def _place(self, spans: Sequence[Any]) -> _Placed:
        known = spans[0].token != self._star
        score = geometric_mean(max(span.score, _UNHEARD) for span in spans) if known else 0.0
        return _Placed(spans[0].start, spans[-1].end, score)

    def _check(self, placed: Sequence[_Placed], sound: Mono) -> None:
        found = sum(place.score >= _DOUBTFUL for place in placed)
        if found < _FOUND * len(placed):
            raise BadTranscript(
                f"the text does not fit the recording: only {found} of its {len(placed)} words are heard in "
                "it; give the text of this recording, and its language"
            )


class Marks(NamedTuple):
    """The ids of marks that are no letters: no letter at all, and the space between words if there is one."""

    blank: int
    delimiter: int | None


class _Walk:
    """The words of a text placed window by window; iterates over the seconds that are done."""

    def __init__(self, aligner: CtcAligner, sound: Mono, words: Sequence[tuple[int, ...] | None]) -> None:
        self.placed: list[_Placed] = []
        self._aligner, self._sound, self._words = aligner, sound, words
        self._emissions = aligner.emissions(sound)
        self.hop = self._emissions.hop

    def __iter__(self) -> Iterator[float]:
        at, lost = 0, True
        window, unsure = (round(seconds * RATE / self.hop) for seconds in (_WINDOW, _UNSURE))
        while len(self.placed) < len(self._words):
            last = min(at + window, self._emissions.count)
            found = self._found(at, last, lost=lost)
            ends = last == self._emissions.count
            kept = [place for place in found if ends or place.end <= window - unsure]
            self.placed += [place._replace(start=place.start + at, end=place.end + at) for place in kept]
            lost = not kept
            at = self.placed[-1].end if kept else at + window - unsure
            yield at * self.hop / RATE

    def _found(self, first: int, last: int, *, lost: bool) -> list[_Placed]:
        """The next words as far as they are said in a window, by its frames."""
        whole = last == self._emissions.count
        frames = self._emissions.frames(first, last)
        begin = len(self.placed)
        words = self._upcoming(begin, last - first, everything=whole)
        target = self._aligner.target(words, before=begin > 0)
        if whole and target.shortest + 2 > last - first:
            self._refuse()
        every = begin + len(words) == len(self._words)
        target = self._aligner.around(target, before=lost, after=every)
        placed = self._aligner.placed(frames, target, whole=whole)
        return [placed[number] for number, _ in words]

    def _upcoming(
        self, begin: int, frames: int, *, everything: bool
    ) -> list[tuple[int, tuple[int, ...] | None]]:
        """The next words, numbered: all that are left, or those that may be said in so many frames."""
        left, words = frames * self.hop / RATE * _FASTEST, []
        for number in range(begin, len(self._words)):
            if left <= 0 and not everything:
                break
            ids = self._words[number]
            words.append((number, ids))
            left -= len(ids or ()) + 1
        return words

    def _refuse(self) -> None:
        left = len(self._words) - len(self.placed)
        raise BadTranscript(
            f"the text is longer than the recording: there is no time for its last {left} of "
            f"{len(self._words)} words; give the text of this recording alone"
        )


def _words(texts: Sequence[str], placed: Mapping[int, _Placed], hop: int, duration: float) -> Iterator[Word]:
    """One word for each text; those that are not said take no time where the one before them ends."""
    reached = min(min(place.start for place in placed.values()) * hop / RATE, duration)
    for number, text in enumerate(texts):
        if place := placed.get(number):
            start, reached = (min(frame * hop / RATE, duration) for frame in (place.start, place.end))
            sure = place.score >= _DOUBTFUL
            yield Word(text, start, reached, "aligned" if sure else "interpolated", round(place.score, 3))
        else:
            yield Word(text, reached, reached, "interpolated")


def _is_letter(letter: str, identity: int, marks: Marks) -> bool:
    # Of some scripts the vowels are marks of combination, which are no letters to `str.isalnum`.
    return identity not in marks and len(letter) == 1 and (letter == "'" or category(letter)[0] in "LMN")
