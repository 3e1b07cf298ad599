"""Questions about sound, asked of Qwen-Audio."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..audio.mono import RATE, Voice16k
from ..core.errors import BadInput
from ..speech.language_names import language_code
from ..speech.progress import Progress
from ..speech.questions import Answer, Clip, Spoken, Turn, Wrote
from . import prompts
from .answers import beginning, read_answer
from .engine.requests import Generated, OneOf, Request

if TYPE_CHECKING:
    from .engine import Engine, Ticket

LONGEST = 30.0
"""Seconds that the model hears at a time: its encoder has positions for no more."""

BUDGET = 512
"""Tokens that an answer has at most: `max_new_tokens` of the released generation settings."""

_POLL = 0.2
"""Seconds between two looks at what is written; progress is promised twice a second."""


class QwenAudioAnswerer:
    """Answers by Qwen-Audio-Chat, and what Qwen-Audio tells of a clip by the prompts of its training.

    The same question has always the same answer. name: of the model that the engine runs.
    """

    def __init__(self, engine: Engine, processor: Any, name: str) -> None:
        self.name = name
        self._engine = engine
        self._processor = processor

    def ask(self, turns: Sequence[Turn], progress: Progress | None, wrote: Wrote | None = None) -> Answer:
        """The next turn of a conversation, whose last turn is the user's.

        Clips are numbered through the whole conversation, from 1. progress: called five times a second, and
        wrote as often, where there is more; where one raises, the work stops. Raises BadInput for turns that
        are no question, a clip that is empty or longer than 30 s, and a conversation that is too long;
        Overfull where too many others wait.
        """
        _check_turns(turns)
        turns = [replace(turn, clips=tuple(map(_within, turn.clips))) for turn in turns]
        clips = [clip for turn in turns for clip in turn.clips]
        voices = [_heard(clip, f"audio {number}") for number, clip in enumerate(clips, 1)]
        ids, _ = self._processor.chat_ids(list(_messages(turns, iter(voices))), add_generation_prompt=True)
        written = self._write(_prompted(tuple(ids), voices), progress, wrote)
        return read_answer(self._text(written), clips)

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None) -> Answer:
        """What is to be told of one clip; progress and errors as for `ask`.

        Raises BadInput too for a language that the model does not know, and where speech is to be translated
        whose language is not given and none is heard.
        """
        clip = _within(clip)
        voice = _heard(clip, "the clip")
        if wanted.task == "question":
            _check_said(wanted.question)
            ids, clips = prompts.question_ids(self._processor, len(voice), wanted.question), [clip]
        else:  # whatever numbers are in it, they are none of the clip's times
            ids = prompts.prompt_ids(self._processor, len(voice), self._tags(wanted, voice, progress))
            clips = []
        return read_answer(self._text(self._write(_prompted(ids, [voice]), progress)), clips)

    def _tags(self, wanted: Spoken, voice: Voice16k, progress: Progress | None) -> str:
        if wanted.task == "caption":
            return prompts.CAPTION
        language = language_code(wanted.language)
        if wanted.task == "emotion":
            return prompts.emotion(language or "en")
        into = language_code(wanted.into) or "en"
        prompts.language_tag(into)  # refused before the model has to listen
        return prompts.translation(language or self._language(voice, progress), into)

    def _language(self, voice: Voice16k, progress: Progress | None) -> str:
        """The language that is spoken."""
        languages = prompts.language_ids()
        ids = prompts.prompt_ids(self._processor, len(voice), prompts.WHICH_LANGUAGE)
        written = self._write(_prompted(ids, [voice], OneOf(tuple(languages))), progress)
        language = languages[written.ids[0]]
        if language is None:
            raise BadInput(
                "no speech is heard in the clip; give its language to have it translated all the same"
            )
        return language

    def _write(self, request: Request, progress: Progress | None, wrote: Wrote | None = None) -> Generated:
        """What the model writes after a prompt."""
        total = sum(map(len, request.waveforms)) / RATE
        ticket = self._engine.submit(request)
        told = ""
        try:
            while True:
                if wrote and len(text := self._begun(ticket)) > len(told):
                    wrote(told := text)
                if progress:
                    progress(0.0, total)
                try:
                    return ticket.result(_POLL)
                except TimeoutError:
                    continue
        finally:
            ticket.cancel()

    def _begun(self, ticket: Ticket) -> str:
        """What is certain of an answer that is being written."""
        return beginning(self._processor.decode(tuple(ticket.ids)))

    def _text(self, written: Generated) -> str:
        """What was written, special tokens and all, with an ellipsis where it had to break off."""
        text = self._processor.decode(written.ids)
        return f"{text}{'' if written.complete else '…'}"


def _prompted(ids: tuple[int, ...], voices: Sequence[Voice16k], rule: OneOf | None = None) -> Request:
    """A prompt as the engine takes it, of a caller of its own."""
    return Request(ids, tuple(voices), 1 if rule else BUDGET, rule, caller=uuid4().hex)


def _check_turns(turns: Sequence[Turn]) -> None:
    if not turns or turns[-1].role != "user":
        raise BadInput("the last turn of a conversation has to be the user's: put a question there")
    _check_said(turns[-1].text)
    for number, turn in enumerate(turns, 1):
        if turn.clips and turn.role != "user":
            raise BadInput(
                f"turn {number} is the {turn.role}'s and has audios: give them with a turn of the user"
            )
        if turn.role == "system" and number > 1:
            raise BadInput(f"turn {number} is the system's: only the first can be")


def _check_said(question: str) -> None:
    if not question.strip():
        raise BadInput("the question is empty: say what you want to know")


def _within(clip: Clip) -> Clip:
    """The part of a clip that its recording has."""
    end = clip.sound.duration if clip.end is None else min(clip.end, clip.sound.duration)
    return replace(clip, end=end)


def _heard(clip: Clip, name: str) -> Voice16k:
    """The samples of a clip. Raises BadInput where there are none, or more than the model hears."""
    if not 0 <= clip.start < clip.start + clip.duration:
        raise BadInput(f"{name} is empty: give a part that lies within its {clip.sound.duration:.1f} s")
    first = round(clip.start * RATE)
    samples = min(round((clip.start + clip.duration) * RATE), clip.sound.frames) - first
    if samples > LONGEST * RATE:
        raise BadInput(
            f"{name} is {clip.duration:.1f} s long; the model hears up to {LONGEST:.0f} s at a time: "
            "ask about a part of it"
        )
    return clip.sound.read(first, first + max(samples, 1))


def _messages(turns: Sequence[Turn], voices: Iterator[Voice16k]) -> Iterator[dict[str, Any]]:
    """The turns as transformers has them, with the samples of their clips."""
    for turn in turns:
        audios = [{"type": "audio", "audio": next(voices)} for _ in turn.clips]
        yield {"role": turn.role, "content": [*audios, {"type": "text", "text": turn.text}]}
