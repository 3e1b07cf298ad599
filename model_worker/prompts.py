"""The prompts that Qwen-Audio was pre-trained on: a clip, then tags that say what is wanted of it.

The strings are those that the released model knows; the papers spell some of them otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ..core.errors import BadInput
from .qwen_audio.features import clip_tokens
from .qwen_audio.special_tokens import AUDIO_END_ID, AUDIO_PAD_ID, AUDIO_START_ID, SPECIAL_TOKENS

LANGUAGES = ("en", "zh", "de", "es", "ko", "fr", "ja", "it")
"""Codes of the languages that the model was trained on."""

WHICH_LANGUAGE = "<|startoftranscript|>"
"""Tags after which the model writes the tag of the language spoken, or `<|unknown|>` for no speech."""

CAPTION = "<|startofanalysis|><|unknown|><|caption|><|en|><|notimestamps|><|caption_clotho|>"
"""Tags for what is to be heard, in English."""

_QUESTION, _ANSWER = "<|startofanalysis|><|en|><|question|>", "<|answer|>"


def transcription(language: str, *, timestamps: bool) -> str:
    """Tags for what is said: as SRWT from time 0 on (see speech/srwt.py), or as plain text.

    Raises BadInput for a language that the model does not know.
    """
    tag = language_tag(language)
    form = "<|timestamps|><|0.00|>" if timestamps else "<|notimestamps|><|wo_itn|>"
    return f"<|startoftranscript|>{tag}<|transcribe|>{tag}{form}"


def translation(language: str, into: str) -> str:
    """Tags for what is said, in another language. Raises BadInput for a language it does not know."""
    tags = f"{language_tag(language)}<|translate|>{language_tag(into)}"
    return f"<|startoftranscript|>{tags}<|notimestamps|><|itn|>"


def emotion(language: str) -> str:
    """Tags for how the speaker feels, in an English word or two. Raises BadInput for a language unknown."""
    tag = language_tag(language)
    return f"<|startofanalysis|>{tag}<|keyword|><|en|><|notimestamps|><|emotion_recognition|>"


def language_tag(language: str) -> str:
    """The tag of a language. Raises BadInput for one that the model does not know."""
    if language not in LANGUAGES:
        raise BadInput(f"the model knows no language “{language}”: give one of {', '.join(LANGUAGES)}")
    return f"<|{language}|>"


def language_ids() -> Mapping[int, str | None]:
    """The ids of the tokens that may follow WHICH_LANGUAGE, each with its language, None for no speech."""
    known = {SPECIAL_TOKENS[language_tag(language)]: language for language in LANGUAGES}
    return MappingProxyType({**known, SPECIAL_TOKENS["<|unknown|>"]: None})


def prompt_ids(processor: Any, samples: int, tags: str) -> tuple[int, ...]:
    """The ids of a prompt of tags about a clip of so many samples at 16 kHz."""
    pads = [AUDIO_PAD_ID] * (clip_tokens(samples) - 2)
    return (AUDIO_START_ID, *pads, AUDIO_END_ID, *processor.tokenizer.encode_with_tokens(tags))


def question_ids(processor: Any, samples: int, question: str) -> tuple[int, ...]:
    """The ids of a question about a clip of so many samples; no tag is read in the question."""
    text = processor.tokenizer.encode(question)
    return (*prompt_ids(processor, samples, _QUESTION), *text, SPECIAL_TOKENS[_ANSWER])
