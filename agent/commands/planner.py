"""The offline planner: a request in plain words to tool calls, with no model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from typing import Any, NamedTuple

from ...core.errors import NotUnderstood
from ...core.project import Project
from ...tools import Draft, ToolCall
from ..planner import AheadPlanner
from .amending import Unsettled
from .atoms import Atom, Malformed, atoms, divided
from .chart import Chart
from .detection import by_script, likely
from .figuring import figured
from .followups import HISTORY, Before, settled
from .grammar import Grammar, load_grammar
from .hearing import Hearing
from .languages import CODES, COMMON, Language, language
from .lexer import Lexer
from .lexicon import Lexicon, Spelling
from .listening import Listening, listening
from .manner import divided_from_manner
from .meaning import make
from .pointing import pointing
from .requests import Reading
from .resolving import QUESTIONS, Scene, resolved
from .vocabularies import knows, lexicon
from .wondering import asked_of_the_sound, is_heard, wondered

LANGUAGES_TRIED = 2
"""Languages in which a command is read whose words do not tell one of them."""

FARTHEST_BACK = 20
"""Requests that a chain of follow-ups ("and audio 3 too") may go back."""


class _Reader(NamedTuple):
    """What reads one language, made when it is first needed."""

    language: Language
    grammar: Grammar
    lexicon: Lexicon
    lexer: Lexer


@cache
def _reader(code: str) -> _Reader:
    tables, words = language(code), lexicon(code)
    own = (tables.grammar,) if tables.grammar else ()
    return _Reader(tables, load_grammar(COMMON, *own), words, Lexer(tables, words))


class CommandPlanner(AheadPlanner):
    """Plans requests by grammar: what fits none of its rules is refused whole; nothing is guessed.

    It remembers the last question, so that "it" may be what was asked about, and the last act, so that "one
    more" may be one more step back; all else is in the draft. language: the code of the last request's.
    """

    def __init__(self) -> None:
        self.language = CODES[0]
        self._question: tuple[Project, Reading] | None = None
        self._latest: str | None = None

    def plan(self, command: str, draft: Draft) -> Iterator[ToolCall]:
        """The steps of a request. Raises NotUnderstood, Unclear, NotFound, NoSuchAudio."""
        project, understood = draft.project, self._understood(command, draft)
        if isinstance(understood, Listening):
            self.language = understood.language
            self._question = project, understood.reading
            yield understood.call
            return
        reading, reader = understood
        yield from resolved(reading, Scene(draft, reader.language))
        self._latest = reading[-1].act
        if all(request.act in QUESTIONS for request in reading):
            self._question = project, reading

    def _understood(self, command: str, draft: Draft) -> Listening | _Asked:
        """A command as requests that stand by themselves, or as a question that no rule has to fit."""
        if figure := figured(command, self.language, partial(_value, draft)):
            self.language = figure.language
            return _Asked((figure.request,), _reader(figure.language))
        if question := listening(command):
            return question
        try:
            asked = _read(command, draft, self.language)
        except _Unreadable as error:
            if question := wondered(command, error.language):
                return question
            self.language = error.language
            raise NotUnderstood(str(error)) from error.__cause__
        self.language = asked.reader.language.code
        if question := asked_of_the_sound(command, asked.reading, self.language):
            return question
        try:
            return _Asked(settled(asked.reading, self._before(command, draft)), asked.reader)
        except Unsettled as error:
            question = wondered(command, self.language)
            if question and (error.key != "nothing_asked" or is_heard(question)):
                return question
            sentence = asked.reader.language.sentences[error.key]
            raise NotUnderstood(sentence.format(example=_example(asked.reader))) from error

    def _before(self, command: str, draft: Draft) -> Before:
        points = pointing(command, self.language, draft)
        question = None
        if self._question and self._question[0] is draft.project and (self._question[1] or draft.named):
            question = Before(partial(tuple, self._question[1]))
        if question is None or draft.pending is not None:
            question = _before(draft, self.language, FARTHEST_BACK, question)
        return replace(question, latest=self._latest, pointing=points)


class _Asked(NamedTuple):
    """A command as it was read, and what read it."""

    reading: Reading
    reader: _Reader


class _Unreadable(Exception):
    """A command that no rule fits. language: the one that it is most likely in, which the message is in."""

    def __init__(self, message: str, language: str) -> None:
        super().__init__(message)
        self.language = language


def _read(command: str, draft: Draft, preferred: str) -> _Asked:
    """The requests of a command, in the likeliest language that has a reading of it. Raises _Unreadable.

    preferred: the code of the language to take where the words do not tell.
    """
    plain, manner = divided_from_manner(command)
    asked = _read_plainly(plain, draft, preferred)
    if manner.fits(asked.reading):
        return asked._replace(reading=manner.applied(asked.reading))
    return _read_plainly(command, draft, preferred)


def _read_plainly(command: str, draft: Draft, preferred: str) -> _Asked:
    """As `_read`, of a command that says only what is to be done."""
    try:
        parts = atoms(command)
    except Malformed as error:
        code = by_script(command, preferred)
        sentence = _reader(code).language.sentences[error.key]
        raise _Unreadable(sentence.format(example=_example(_reader(code)), **error.facts), code) from error
    if draft.heard != draft.numbers and (asked := _reading(parts, draft, draft.heard, preferred).plainly()):
        return asked  # what is said in the others does not matter for reading it
    reading = _reading(parts, draft, draft.numbers, preferred)
    if asked := reading.plainly() or reading.thoroughly():
        return asked
    reader, parts = reading.reader, reading.parts(reading.reader)
    raise _Unreadable(_not_understood(command, parts, reading.reached, reader), reader.language.code)


def _reading(parts: list[Atom], draft: Draft, audios: list[int], preferred: str) -> _Reading:
    """The attempts to read a command with the words of some audios in mind."""
    return _Reading(parts, _hearing(draft, audios, parts), _names(draft), preferred)


def _hearing(draft: Draft, audios: list[int], parts: list[Atom]) -> Hearing:
    """What of a command is heard in audios, on each track by itself, so that crosstalk breaks no phrase."""
    said = []
    for number in audios:
        tracks: dict[int, list[str]] = {}
        for word in draft.words(number):
            tracks.setdefault(word.track, []).append(word.text)
        said += [(texts, draft.language(number)) for texts in tracks.values()]
    return Hearing(said, parts)


class _Reading:
    """The attempts to read a command. reader: of the likeliest language. reached: atoms it made sense of."""

    def __init__(
        self, parts: list[Atom], hearing: Hearing, names: dict[Spelling, int], preferred: str
    ) -> None:
        self._parts, self._hearing, self._names = parts, hearing, names
        order = [preferred, *(code for code in CODES if code != preferred)]
        self._heard = hearing.heard(parts)
        codes = likely(parts, partial(hearing.heard, parts), order, knows)
        self._codes = codes[:LANGUAGES_TRIED]
        self.reader = _reader(codes[0])
        self.reached = 0

    def plainly(self) -> _Asked | None:
        """With words as they are spelled, in one of the likely languages."""
        return next(filter(None, (self._read(_reader(code), False) for code in self._codes)), None)

    def thoroughly(self) -> _Asked | None:
        """With misspelt words, and phrases that nobody says, in the likeliest language."""
        return self._read(self.reader, True)

    def parts(self, reader: _Reader) -> list[Atom]:
        """The atoms of the command in a language."""
        return divided(self._parts, self._heard, reader.language.enclitics)

    def _read(self, reader: _Reader, thorough: bool) -> _Asked | None:
        lattice = reader.lexer.lattice(self.parts(reader), self._hearing, self._names, thorough)
        chart = Chart(reader.grammar, lattice, make)
        readings = chart.readings()
        if reader is self.reader and not thorough:
            self.reached = chart.reached
        return _Asked(readings[0].value, reader) if readings else None


def _value(draft: Draft, text: str, code: str, symbols: tuple[str, ...]) -> Any:
    """The value of a part of a command, in a language, as one of some symbols; None where it is none."""
    reader = _reader(code)
    try:
        parts = atoms(text)
    except Malformed:
        return None
    hearing = _hearing(draft, draft.heard, parts)
    parts = divided(parts, hearing.heard(parts), reader.language.enclitics)
    chart = Chart(reader.grammar, reader.lexer.lattice(parts, hearing, _names(draft), False), make)
    readings = (reading for symbol in symbols for reading in chart.readings(symbol))
    best = min(readings, key=lambda reading: reading.cost, default=None)
    return best.value if best else None


def _not_understood(command: str, parts: list[Atom], reached: int, reader: _Reader) -> str:
    """What was not understood, and what can be done that comes nearest to it."""
    sentences, example = reader.language.sentences, _nearest(parts, reader)
    if reached >= len(parts):
        return sentences["incomplete"].format(example=example)
    what = " ".join(command[parts[reached].start :].split())
    return sentences["not_understood"].format(what=what, example=example)


def _nearest(parts: list[Atom], reader: _Reader) -> str:
    norms, longest = [atom.norm for atom in parts], reader.lexicon.longest
    stretches = (tuple(norms[n:end]) for n in range(len(norms)) for end in range(n + 1, n + longest))
    terminals = [entry.terminal for stretch in stretches for entry in reader.lexicon.entries(stretch)]
    nearest = reader.language.nearest
    return next((nearest[terminal] for terminal in terminals if terminal in nearest), _example(reader))


def _example(reader: _Reader) -> str:
    return reader.language.examples["cut"]


def _names(draft: Draft) -> dict[Spelling, int]:
    """The spellings of the added audios' file names, with and without extension."""
    names: dict[Spelling, int] = {}
    for number in reversed(draft.originals):
        name = draft.name(number)
        for text in (name.rpartition(".")[0] or name, name):
            try:
                spelling = tuple(atom.norm for atom in atoms(text))
            except Malformed:
                continue
            names[spelling] = number
    return names


def _before(draft: Draft, preferred: str, farthest: int, question: Before | None = None) -> Before:
    """What was asked before: the request that is pending, else the last one that stands.

    question: what was asked before the one that is pending, where that was a question.
    """
    project = draft.project
    taken_back = project.position < len(project.steps)
    if draft.pending is not None:
        unedited = Draft(project)
        unedited.named = draft.named
        recall = partial(_recalled, draft.pending, unedited, preferred, farthest, question)
        return Before(recall, taken_back=taken_back)
    if taken_back and len(project.steps) == 1:
        earlier = Draft(replace(project, steps=(), position=0))
        return Before(partial(_recalled, project.steps[0].did, earlier, preferred, farthest), taken_back=True)
    if not project.position or not farthest:
        return Before(taken_back=taken_back)
    step = project.steps[project.position - 1]
    position = project.position - 1
    earlier = Draft(replace(project, steps=project.steps[:position], position=position))
    return Before(
        partial(_recalled, step.did, earlier, preferred, farthest), done=True, taken_back=taken_back
    )


def _recalled(
    command: str, earlier: Draft, preferred: str, farthest: int, question: Before | None = None
) -> Reading:
    """What a former command asked for; nothing where it cannot be read."""
    try:
        read = _read(command, earlier, preferred)
        points = pointing(command, read.reader.language.code, earlier, choosing=True)
        before = replace(question or _before(earlier, preferred, farthest - 1), pointing=points)
        asked = settled(read.reading, before)
    except (_Unreadable, Unsettled):
        return ()
    return tuple(request for request in asked if request.act not in HISTORY)
