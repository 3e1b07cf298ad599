"""What the next request may lean on: the one that could not be done, and the places that were spoken of."""

from __future__ import annotations

from ..core.errors import WordspliceError
from ..core.project import Project
from ..tools import Draft
from ..tools.named import NamedSpan, named_spans
from ..tools.searching import MaybeHeard
from .commands.agreeing import agreed
from .messages import heard
from .planner import Work
from .searches import Searches, doubted, found


class Conversation:
    """The requests of a session, as far as the next one is about them.

    pending: the last one, where it could not be carried out and may now be made clear. named: the stretches
    of audios that the last answer, or question back, named. heard: what is to be said of words that the last
    one that was carried out has found by their sound alone.
    """

    def __init__(self, searches: Searches) -> None:
        self.pending: str | None = None
        self.named: tuple[NamedSpan, ...] = ()
        self.heard = ""
        self._searches = searches
        self._maybe: MaybeHeard | None = None

    def meant(self, command: str) -> str:
        """A command; where it only says whether something was rightly heard, the one that is about that."""
        maybe, self._maybe = self._maybe, None
        agrees = agreed(command) if maybe else None
        if maybe is None or agrees is None or self.pending is None:
            return command
        self._searches.settle(maybe.phrase, maybe.doubts, meant=agrees)
        return self.pending

    def failed(self, command: str, error: WordspliceError, draft: Draft) -> None:
        """Take in that a command could not be carried out. draft: as far as it came."""
        self.pending = command
        if isinstance(error, MaybeHeard):
            self._maybe = error
            timeline = draft.timeline(error.audio)
            self.named = tuple(NamedSpan(error.audio, timeline, doubt.span) for doubt in error.doubts)

    def done(self, work: Work, before: Project, language: str) -> None:
        """Take in what was carried out. before: the project as it stood when the request came."""
        self.pending = None
        maybe, places = doubted(work.outcomes, work.draft)
        answered = not places or any(outcome.answer for outcome in work.outcomes)
        named = named_spans(work.outcomes, work.draft) if answered else ()
        self.named = tuple(sorted((*named, *places), key=lambda named: (named.audio, named.span)))
        self.heard = heard(found(before, work.draft), maybe, language)
