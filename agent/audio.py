"""An audio of a session, to look at."""

from __future__ import annotations

from collections.abc import Callable

from ..core.placement import PlacedWord, spoken, words_of
from ..core.project import Project
from ..core.timeline import Timeline
from ..core.words import RECOGNISER, WEAK_RECOGNISER, Transcript


class Audio:
    """One audio of a session as it stood when it was asked for. heard: whether its words were known then."""

    def __init__(
        self, number: int, name: str, timeline: Timeline, listen: Callable[[], Project], *, heard: bool
    ) -> None:
        self.number, self.name, self.timeline, self.heard = number, name, timeline, heard
        self._listen = listen
        self._words: tuple[PlacedWord, ...] | None = None

    @property
    def words(self) -> tuple[PlacedWord, ...]:
        """Its words; a recording that was added with no transcript is listened to for them first.

        Raises BadInput where the recogniser does not know the language.
        """
        if self._words is None:  # cached_property would have the threads of all audios wait for each other
            self._words = words_of(self.timeline, self._listen().speeches)
        return self._words

    @property
    def text(self) -> str:
        """Its words, muted ones left out, separated by spaces."""
        return " ".join(word.text for word in self.words if not word.muted)

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.timeline.duration

    @property
    def transcript(self) -> Transcript:
        """Its words with their times in the edited audio, muted ones left out, for writing to a file."""
        known = self._known
        return Transcript(spoken(self.words), known.language, self.duration, known.extra)

    @property
    def _known(self) -> Transcript:
        """What is known of the words besides them: the language, and what recognised them."""
        speeches = self._listen().speeches
        keys = sorted(recording.id for recording in self.timeline.recordings)
        known = [speeches[key].transcript for key in keys if key in speeches]
        languages = {transcript.language for transcript in known}
        by = {k: v for t in known for k, v in t.extra.items() if k in (RECOGNISER, WEAK_RECOGNISER)}
        return Transcript(language=languages.pop() if len(languages) == 1 else None, extra=by)
