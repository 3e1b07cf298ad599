"""Qwen-Audio as a recogniser: words with their times, for recordings of any length."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from ...audio.mono import RATE, Mono
from ...core.words import Transcript, Word
from ...speech.language_names import language_code
from ...speech.pauses import OVERLAP, Stretch, stretches
from ...speech.progress import Progress
from .. import prompts
from ..engine.requests import OneOf, Srwt
from ..engine.resampling import resampled_length
from ..engine.tickets import Ticket
from .calls import Calls, Submits
from .windows import Part, Window, aligned_words, budget, heard, timed_words

_HEARD = 30.0
"""Seconds that the model hears; it would leave out the rest."""

_IN_FLIGHT = 64
"""Windows whose sound is held at the same time: 123 MB of it at most, or 369 for an engine that resamples
48 kHz. Two fill most engines."""

_ASKED = 4
"""Windows that are asked together which language is spoken: the first may be a noise or a greeting."""

_START = "<|0.00|>"
"""The end of the prompt, which belongs to what is written."""


class SrwtRecogniser:
    """Recognises words by Qwen-Audio, asked for SRWT window by window.

    A window whose SRWT is unusable is asked again for its plain text, which is aligned by PocketSphinx: such
    words say so (`windows.RETRIED`). name: of the model that the engine runs.
    """

    weak = False

    def __init__(self, engine: Submits, processor: Any, name: str) -> None:
        self.name = name
        self._engine = engine
        self._processor = processor

    def recognise(self, sound: Mono, language: str | None, progress: Progress | None) -> Transcript:
        """The words of a recording in order of time; none where nobody speaks.

        language: the code or name of what is spoken, None to have the model say. progress: called four times
        a second at least; where it raises, nothing is left in the engine. Raises BadAudio, BadInput for a
        language that the model does not know, and what the engine raises (see its `tickets`).
        """
        code = language_code(language)
        if code:
            prompts.language_tag(code)  # before there is any work
        report = _Report(sound, progress)
        spoken = stretches(sound, _HEARD - 2 * OVERLAP)
        with Calls(self._engine, report) as calls:
            original = self._engine.resamples(sound.original_rate)
            hearing = _Hearing(sound, original, self._processor, calls)
            if code is None:
                code, asked = hearing.language(spoken)
                spoken = chain(asked, spoken)
            words = tuple(hearing.words(spoken, code, report)) if code else ()
        report.at(sound.duration)
        return Transcript(words, code, sound.duration)


class _Report:
    """Tells how far the work is. Calling it repeats what was said last."""

    def __init__(self, sound: Mono, progress: Progress | None) -> None:
        self._done, self._total, self._progress = 0.0, sound.duration, progress

    def __call__(self) -> None:
        if self._progress:
            self._progress(self._done, self._total)

    def at(self, seconds: float) -> None:
        """Tell that so much of the recording is done."""
        self._done = seconds
        self()


class _Hearing:
    """What one recording's windows are asked. original: whether the engine gets sound at its own rate."""

    def __init__(self, sound: Mono, original: bool, processor: Any, calls: Calls) -> None:
        self._sound, self._original, self._processor, self._calls = sound, original, processor, calls
        self._tokenizer = processor.tokenizer

    def language(self, spoken: Iterator[Stretch]) -> tuple[str | None, list[Stretch]]:
        """The language of the first windows in which the model hears one, and the stretches taken for it."""
        taken: list[Stretch] = []
        languages = prompts.language_ids()
        while group := list(islice(spoken, _ASKED)):
            taken += group
            tickets = [
                self._asked(Part(self._sound, stretch), prompts.WHICH_LANGUAGE, 1, OneOf(tuple(languages)))
                for stretch in group
            ]
            named = [languages[self._calls.result(ticket).ids[0]] for ticket in tickets]
            if votes := Counter(name for name in named if name):
                return votes.most_common(1)[0][0], taken
        return None, taken

    def words(self, spoken: Iterable[Stretch], language: str, report: _Report) -> Iterator[Word]:
        """All words in seconds of the recording; few windows are held at a time, however long it is."""
        after = 0.0
        for window in self._done(spoken, language):
            for word in window.stretch.own(window.words or (), after):
                after = word.end
                yield word
            report.at(window.stretch.end / RATE)

    def _done(self, spoken: Iterable[Stretch], language: str) -> Iterator[Window]:
        """The windows of stretches in order, with their words."""
        waiting: deque[Window] = deque()
        for stretch in spoken:
            waiting.append(self._begun(stretch, language))
            if len(waiting) >= _IN_FLIGHT:
                yield self._first(waiting, language)
        while waiting:
            yield self._first(waiting, language)

    def _first(self, waiting: deque[Window], language: str) -> Window:
        """Take out the first window, as soon as its words are known.

        What others have written is read too, so that those that failed are asked again meanwhile.
        """
        while (first := waiting[0]).words is None:
            written = self._calls.result(first.ticket)
            if first.retried:
                text = self._tokenizer.decode(written.ids, skip_special_tokens=True)
                first.words = aligned_words(text, first.part, language, self._calls.report)
            for window in waiting:
                if window.words is None and not window.retried and window.ticket.done():
                    self._read(window, language)
        return waiting.popleft()

    def _read(self, window: Window, language: str) -> None:
        """Read the SRWT of a window, or ask for its text where that failed."""
        written = window.ticket.result()
        text = self._tokenizer.decode(written.ids, skip_special_tokens=False)
        window.words = timed_words(_START + text, window.part) if written.complete else None
        if window.words is None:
            tags = prompts.transcription(language, timestamps=False)
            window.ticket = self._asked(window.part, tags, budget(window.part.duration), None)
            window.retried = True

    def _begun(self, stretch: Stretch, language: str) -> Window:
        """A window, asked for its SRWT."""
        part = Part(self._sound, stretch)
        seconds, tags = part.duration, prompts.transcription(language, timestamps=True)
        return Window(stretch, part, self._asked(part, tags, budget(seconds), Srwt(seconds)))

    def _asked(self, part: Part, tags: str, budget: int, rule: Srwt | OneOf | None) -> Ticket:
        sound = heard(part, self._original)
        samples = resampled_length(len(sound.samples), sound.rate)
        return self._calls.submit(prompts.prompt_ids(self._processor, samples, tags), sound, budget, rule)
