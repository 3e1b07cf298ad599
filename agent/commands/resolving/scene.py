"""What a plan is made before: the audios as they stand, and what was done to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, cast

from ....core.errors import NotFound, NotUnderstood, Unclear
from ....core.project import State
from ....speech.search import Match, find_phrase, suggestions
from ....tools import Draft, ToolCall
from ....tools.searching import MaybeHeard, said_or_heard
from ....tools.selection import kind_matches, matches_of
from ....tools.targets import Kind, KindName, Phrase
from ..languages import Language
from ..requests import AllBut, Bounds, Neighbours, Part, Pauses, Said, Sentences, Spot, Together

Json = dict[str, Any]
"""Arguments of tool calls."""


class Scene:
    """The draft, with the steps that were given so far.

    calls: the steps of this command. spared: audios that are to be left as they are.
    """

    def __init__(self, draft: Draft, language: Language) -> None:
        self.draft = draft
        self.calls: list[ToolCall] = []
        self.spared: frozenset[int] = frozenset()
        self._sentences, self._examples = language.sentences, language.examples
        self._before = frozenset(draft.numbers)

    @property
    def current(self) -> int | None:
        """The audio that "it" is: the last edited, be it that the edit was taken back."""
        project = self.draft.project
        if self.draft.state.current is None and project.position < len(project.steps):
            return project.steps[project.position].state.current
        return self.draft.state.current

    def created(self) -> list[int]:
        """The audios that this command has created so far, or else the step before it."""
        new = [number for number in self.draft.numbers if number not in self._before]
        if new or self.calls:
            return new
        steps = self.draft.project.steps[: self.draft.project.position]
        before = steps[-2].state if len(steps) > 1 else State()
        return sorted(set(self.draft.numbers) - set(self.draft.project.numbers(before)))

    def touched(self) -> list[int]:
        """The audios that this command has edited so far, or else the step before it."""
        plan = [call.args for call in self.calls]
        if not plan:
            steps = self.draft.project.steps[: self.draft.project.position]
            plan = [call["args"] for call in steps[-1].plan] if steps else []
        return list(dict.fromkeys(args["audio"] for args in plan if args.get("audio")))

    def named(self, said: Said) -> str:
        """Words as they are told of: the phrase, or what the language calls their kind."""
        return said.phrase or self._sentences[str(said.kind)]

    def example(self, act: str) -> str:
        """How something can be asked for."""
        return self._examples[act]

    def unclear(self, key: str, **facts: object) -> Unclear:
        """The error that asks about something."""
        return Unclear(self._sentences[key].format(**facts))

    def not_found(self, key: str, **facts: object) -> NotFound:
        """The error for what is not there."""
        return NotFound(self._sentences[key].format(**facts))

    def not_understood(self, key: str, **facts: object) -> NotUnderstood:
        """The error that says what was not understood."""
        return NotUnderstood(self._sentences[key].format(**facts))

    def holders(self, words: Sequence[Said]) -> list[int]:
        """The audios that say all of some words."""
        return [number for number in self.draft.numbers if self.holds(number, words)]

    def holders_by_sound(self, words: Sequence[Said]) -> list[int]:
        """The audios that say all of some words once their sound was searched. Raises MaybeHeard."""
        maybe: MaybeHeard | None = None
        for number in self.draft.numbers:
            for phrase in (Phrase(phrase=said.phrase) for said in words if said.phrase):
                try:
                    said_or_heard(
                        self.draft, number, phrase, partial(self.occurrences, number, phrase.phrase)
                    )
                except MaybeHeard as error:
                    maybe = maybe or error
        found = self.holders(words)
        if maybe and not found:
            raise maybe
        return found

    def holds(self, audio: int, words: Iterable[Said]) -> bool:
        """Whether an audio says all of some words. Raises NoSuchAudio."""
        return all(self._says(audio, said) for said in words)

    def occurrences(self, audio: int, phrase: str) -> list[Match]:
        """Where an audio says a phrase. Raises NoSuchAudio."""
        language = self.draft.language(audio)
        return matches_of(self.draft, audio, lambda texts: find_phrase(texts, phrase, language=language))

    def nowhere(self, words: Sequence[Said]) -> NotFound:
        """The error for words that no audio says."""
        numbers = self.draft.numbers
        said = next((said for said in words if not any(self._says(n, said) for n in numbers)), words[0])
        if said.phrase is None:
            return NotFound(self._sentences["no_kind"])
        near = [text for n in numbers for text in suggestions(self.draft.texts(n), said.phrase)]
        hint = self._sentences["hint"].format(what=near[0]) if near else ""
        return NotFound(self._sentences["nowhere"].format(what=said.phrase, hint=hint))

    def _says(self, audio: int, said: Said) -> bool:
        if said.phrase is not None:
            return bool(self.occurrences(audio, said.phrase))
        try:
            return bool(kind_matches(self.draft, audio, kind_of(said)))
        except NotFound:
            return False


def kind_of(said: Said) -> Kind:
    """The kind of words that is meant."""
    return Kind(kind=cast(KindName, said.kind))


def words_of(*named: object) -> list[Said]:
    """The words that parts, stretches or places are told by; none for times."""
    return [said for thing in named for said in _told_by(thing)]


def _told_by(thing: object) -> list[Said]:
    match thing:
        case Part(what=what, within=within):
            return words_of(what, within)
        case Spot(where=where):
            return _told_by(where)
        case Said():
            return [thing] if thing.phrase or thing.kind else []
        case Bounds(start, end):
            return words_of(start, end)
        case Pauses(beside=Bounds() as beside):
            return _told_by(beside)
        case AllBut(said) | Together(said):
            return words_of(*said)
        case Sentences(saying=Said() as said):
            return _told_by(said)
        case Neighbours(beside=beside):
            return _told_by(beside)
    return []
