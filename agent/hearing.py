"""The ear of tools: timelines made sound, for a speech model to answer about and for measuring."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..audio.decode import opened
from ..audio.formats import Format
from ..audio.mono import RATE, Mono
from ..audio.nearby import Nearby
from ..core.errors import BadAudio
from ..core.settings import settings
from ..core.timeline import Clip as TimelineClip
from ..core.timeline import Recording, Span, Timeline, Track
from ..core.words import Word
from ..speech.levels import Voicing, voicing
from ..speech.measures import Measures, measured
from ..speech.questions import Answer, Answerer, Clip, ClipSpan, Turn
from ..speech.quiet import QuietStretches
from .ears import Ears
from .export import Export, exported
from .searches import Searches
from .sounds import Sounds

if TYPE_CHECKING:
    from ..audio.scoring import Measured
    from ..speech.keyphrases import Hit


def _of_the_settings() -> Answerer | None:
    from .answerers import answerer  # it knows all recognisers, which take a while to import

    return answerer()


_REMEMBERED = 1000
"""Joins measured that are remembered at least: a cut asks about most of its own twice, or more often."""


class Hearing:
    """Hears the timelines of a session.

    sounds: its recordings. model: gives what answers, if anything. searches: what has been searched in them.
    """

    def __init__(
        self,
        sounds: Sounds,
        model: Callable[[], Answerer | None] = _of_the_settings,
        searches: Searches | None = None,
    ) -> None:
        self._sounds = sounds
        self._model = model
        self._searches = searches or Searches(sounds, Ears())
        self._quiet: dict[str, QuietStretches] = {}
        self._measured_joins: Measured = {}

    @property
    def answers(self) -> bool:
        """As `Ear.answers`."""
        return self._model() is not None

    def answered(self, question: str, parts: Sequence[Timeline]) -> Answer:
        """As `Ear.answered`; there has to be a model."""
        model = self._model()
        assert model
        with ExitStack() as stack:
            clips = tuple(stack.enter_context(self._clip(part)) for part in parts)
            answer = model.ask([Turn("user", question, clips)], None)
        spans = tuple(_within_clip(span, clips) for span in answer.spans)
        return replace(answer, spans=spans)

    def measured(self, part: Timeline) -> Measures:
        """As `Ear.measured`."""
        with self._clip(part) as clip:
            return measured(clip)

    def nearby(self, timeline: Timeline, track: int) -> Nearby | None:
        """As `Ear.nearby`."""
        clips = timeline.tracks[track].clips
        try:
            sounds = self._sounds.in_timeline(Timeline(timeline.rate, timeline.channels, (Track(clips),)))
        except BadAudio:
            return None
        return Nearby(clips, timeline.rate, sounds)

    def room(self, recording: Recording, sample: int) -> Span | None:
        """As `Ear.room`."""
        if recording.id not in self._quiet:
            try:
                self._quiet[recording.id] = QuietStretches(Mono(self._sounds.of(recording)))
            except BadAudio:
                return None
        found = self._quiet[recording.id].near(round(sample * RATE / recording.rate))
        if found is None:
            return None
        start, end = (round(at * recording.rate / RATE) for at in found)
        return Span(start, min(end, recording.length))

    def voicing(self, part: Timeline) -> Voicing | None:
        """As `Ear.voicing`."""
        try:
            with self._clip(part) as clip:
                return voicing(clip)
        except BadAudio:
            return None

    def joins(self, timeline: Timeline, places: Sequence[int]) -> list[float | None]:
        """As `Ear.joins`."""
        from ..audio.scoring import scores_at  # takes a while to import

        spoken = tuple(timeline.tracks[n] for n in timeline.speaking)
        speech = Timeline(timeline.rate, timeline.channels, spoken)
        try:
            sounds = self._sounds.in_timeline(speech)
        except BadAudio:
            return [None] * len(places)
        if len(self._measured_joins) > _REMEMBERED:
            self._measured_joins.clear()
        return scores_at(speech, sounds, places, self._measured_joins)

    def keyphrases(
        self, recording: Recording, phrase: str, language: str, words: Sequence[Word]
    ) -> Sequence[Hit]:
        """As `Ear.keyphrases`."""
        return self._searches.hits(recording, phrase, language, words)

    @contextmanager
    def _clip(self, part: Timeline) -> Iterator[Clip]:
        """A timeline as a clip: of the recording itself where nothing is edited, else of a rendered file."""
        sounds = self._sounds.in_timeline(part)
        match part.tracks:
            case [track] if len(track.clips) == 1 and _plain(clip := track.clips[0]):
                rate = clip.source.rate
                sound = Mono(next(iter(sounds.values())))
                yield Clip(sound, clip.start / rate, clip.end / rate)
                return
        with TemporaryDirectory(prefix="wordsplice-", dir=settings().cache) as folder:
            # At the level that it is recorded at: a target of loudness is for the whole audio.
            part = replace(part, loudness=None)
            # With all channels: a mean of them would cancel what is upside down in one.
            like = Format("wav", RATE, part.channels, "PCM_16")
            path = exported(part, sounds, Export(Path(folder) / "part.wav", like=like))
            with opened(path) as rendered:
                yield Clip(Mono(rendered))


def _plain(clip: TimelineClip) -> bool:
    """Whether a clip is a part of a recording as it is."""
    untouched = TimelineClip(clip.source, clip.start, clip.end, clip.take)
    return isinstance(clip.source, Recording) and clip == untouched


def _within_clip(span: ClipSpan, clips: Sequence[Clip]) -> ClipSpan:
    """A span in seconds of its clip rather than of the recording; that of any where they all begin alike."""
    start = clips[(span.clip or 1) - 1].start
    return replace(span, start=span.start - start, end=span.end - start)
