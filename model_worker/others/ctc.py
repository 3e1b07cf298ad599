"""Text put on its sound by a CTC model: Wav2Vec2, MMS, HuBERT, WavLM."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, Self
from unicodedata import category

from transformers import AutoModelForCTC, Wav2Vec2CTCTokenizer, Wav2Vec2FeatureExtractor

from ...audio.mono import RATE, Mono
from ...core.errors import BadInput, BadTranscript
from ...core.words import Word
from ...speech.alignment.spans import DECIMALS
from ...speech.progress import Progress
from . import loading
from .emissions import Emissions
from .spelling import Letters
from .trellis import Marks, Placed
from .walk import Walk

_DOUBTFUL = 0.1
"""Score of a word below which its place is only an estimate: half of its letters are not heard."""

_FOUND = 1 / 3
"""Share of the words that are not doubtful if the text is that of the recording."""


class CtcAligner:
    """A CTC model that aligns, in any language whose letters it has or that can be written in Latin ones.

    model: of transformers, such as Wav2Vec2ForCTC. vocabulary: the ids of its letters and marks. blank: which
    mark is for no letter; delimiter: which is for the space between words, if any. normalise: whether it was
    trained on sound at a common level. name: of engine, model and version.
    """

    def __init__(
        self,
        model: Any,
        vocabulary: Mapping[str, int],
        *,
        blank: str,
        delimiter: str | None,
        normalise: bool,
        name: str,
    ) -> None:
        self.name = name
        self._model, self._normalise = model, normalise
        self._marks = Marks(
            vocabulary[blank], vocabulary.get(delimiter or ""), star=int(model.config.vocab_size)
        )
        letters = {sign: number for sign, number in vocabulary.items() if number not in self._marks}
        self._letters = Letters({sign: number for sign, number in letters.items() if _is_letter(sign)})
        self._lock = Lock()

    @classmethod
    def load(cls, folder: Path, device: str = "cpu", dtype: str | None = None) -> Self:
        """The aligner of a checkpoint's folder. Raises BadInput."""
        tokenizer = loading.tokenizer(folder, Wav2Vec2CTCTokenizer)
        extractor = loading.features(folder, Wav2Vec2FeatureExtractor)
        model = loading.weights(folder, AutoModelForCTC, device, dtype)
        if extractor.sampling_rate != RATE:
            raise BadInput(
                f"{folder}: made for sound at {extractor.sampling_rate} Hz; take one for {RATE} Hz"
            )
        # A tokenizer adds marks that its model has no output for.
        outputs = model.config.vocab_size
        vocabulary = {mark: number for mark, number in tokenizer.get_vocab().items() if number < outputs}
        return cls(
            model,
            vocabulary,
            # The aligners made from MMS have a blank of their own; elsewhere the padding is the blank.
            blank="<blank>" if "<blank>" in vocabulary else tokenizer.pad_token,
            delimiter=tokenizer.word_delimiter_token,
            normalise=extractor.do_normalize,
            name=f"{model.config.model_type} {folder.resolve().name}",
        )

    def align(
        self, tokens: Sequence[str], sound: Mono, language: str = "en", progress: Progress | None = None
    ) -> tuple[Word, ...]:
        """As `TextAligner.align`. Words with no letter that the model knows are placed between the others."""
        spelled = [self._letters.spelled(token, language) for token in tokens]
        said = {number: ids for number, ids in enumerate(spelled) if ids != ()}
        if not said:
            raise BadTranscript("nothing in the text is said: give the words that are said in the recording")
        emissions = Emissions(self._model, sound, self._lock, self._normalise)
        walk = Walk(emissions, list(said.values()), self._marks)
        for seconds in walk:
            if progress:
                progress(min(seconds, sound.duration), sound.duration)
        _check(walk.placed)
        if progress:
            progress(sound.duration, sound.duration)
        placed = dict(zip(said, walk.placed, strict=True))
        return tuple(_words(tokens, placed, emissions.hop / RATE, sound.duration))


def _is_letter(sign: str) -> bool:
    # Of some scripts the vowels are marks of combination, which are no letters to `str.isalnum`.
    return len(sign) == 1 and (sign == "'" or category(sign)[0] in "LMN")


def _check(placed: Sequence[Placed]) -> None:
    found = sum(place.score >= _DOUBTFUL for place in placed)
    if found < _FOUND * len(placed):
        raise BadTranscript(
            f"the text does not fit the recording: only {found} of its {len(placed)} words are heard in it; "
            "give the text of this recording, and its language"
        )


def _words(
    tokens: Sequence[str], placed: Mapping[int, Placed], frame: float, duration: float
) -> Iterator[Word]:
    """One word for each token; those that are not said take no time where the one before them ends.

    frame: seconds of one.
    """
    reached = min(round(min(place.start for place in placed.values()) * frame, DECIMALS), duration)
    for number, token in enumerate(tokens):
        if place := placed.get(number):
            start, reached = (min(round(each * frame, DECIMALS), duration) for each in place[:2])
            sure = place.score >= _DOUBTFUL
            yield Word(token, start, reached, "aligned" if sure else "interpolated", round(place.score, 3))
        else:
            yield Word(token, reached, reached, "interpolated")
