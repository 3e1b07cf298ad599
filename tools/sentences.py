"""What tells the sentences of an audio apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from ..core.errors import CannotEdit
from ..speech.matching import Match
from ..speech.sentences import are_punctuated, find_sentences
from .draft import Draft


def sentence_finder(draft: Draft, audio: int) -> Callable[[Sequence[str]], list[Match]]:
    """Finds sentences among words of an audio.

    Raises CannotEdit where a recording in it has words without punctuation, as those of recognisers: nothing
    tells where a sentence of them ends.
    """
    language = draft.language(audio)
    for recording in draft.timeline(audio).recordings:
        texts = [word.text for word in draft.project.speeches[recording.id].transcript.words]
        if texts and not are_punctuated(texts, language):
            raise CannotEdit.because("no_sentences", audio=audio)
    return partial(find_sentences, language=language)
