"""The offline planner: a request in plain words to tool calls, with no model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from typing import NamedTuple

from ...core.errors import NotUnderstood
from ...core.project import Project
from ...tools import Draft, ToolCall
from .amending import Unsettled
from .atoms import Atom, Malformed, atoms
from .chart import Chart
from .followups import HISTORY, Before, settled
from .grammar import Grammar, load_grammar
from .hearing import Hearing
from .languages import Language, language
from .lexer import Lexer
from .lexicon import Lexicon, Spelling
from .meaning import make
from .requests import Reading
from .resolving import QUESTIONS, Scene, resolved

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
    tables = language(code)
    grammar, lexicon = load_grammar(tables.grammar.read_text("utf-8")), Lexicon(tables)
    return _Reader(tables, grammar, lexicon, Lexer(tables, lexicon))


class CommandPlanner:
    """Plans requests by grammar: what fits none of its rules is refused whole; nothing is guessed.

    It remembers the last question, so that "it" may be what was asked about, and the last act, so that "one
    more" may be one more step back; all else is in the draft.
    """

    def __init__(self) -> None:
        self._question: tuple[Project, Reading] | None = None
        self._latest: str | None = None

    def plan(self, command: str, draft: Draft) -> Iterator[ToolCall]:
        """The steps of a request. Raises NotUnderstood, Unclear, NotFound, NoSuchAudio."""
        reader = _reader("en")
        sentences = reader.language.sentences
        try:
            before = replace(self._before(draft, reader), latest=self._latest)
            reading = settled(_read(command, draft, reader), before)
        except Unsettled as error:
            raise NotUnderstood(sentences[error.key].format(example=_example(reader))) from error
        project = draft.project
        yield from resolved(reading, Scene(draft, reader.language))
        self._latest = reading[-1].act
        if all(request.act in QUESTIONS for request in reading):
            self._question = project, reading

    def _before(self, draft: Draft, reader: _Reader) -> Before:
        if self._question and self._question[0] is draft.project and draft.pending is None:
            return Before(partial(tuple, self._question[1]))
        return _before(draft, reader, FARTHEST_BACK)


def _read(command: str, draft: Draft, reader: _Reader) -> Reading:
    """The requests of a command. Raises NotUnderstood."""
    sentences, example = reader.language.sentences, _example(reader)
    try:
        parts = atoms(command)
    except Malformed as error:
        raise NotUnderstood(sentences[error.key].format(example=example, **error.facts)) from error
    hearing, names = Hearing(draft, parts), _names(draft)
    reached = 0
    for thorough in (False, True):
        chart = Chart(reader.grammar, reader.lexer.lattice(parts, hearing, names, thorough), make)
        readings = chart.readings()
        if readings:
            found: Reading = readings[0].value
            return found
        reached = max(reached, chart.reached) if not thorough else reached
    raise NotUnderstood(_not_understood(command, parts, reached, reader))


def _not_understood(command: str, parts: list[Atom], reached: int, reader: _Reader) -> str:
    """What was not understood, and what can be done that comes nearest to it."""
    sentences, example = reader.language.sentences, _nearest(parts, reader)
    if reached >= len(parts):
        return sentences["incomplete"].format(example=example)
    what = " ".join(command[parts[reached].start :].split())
    return sentences["not_understood"].format(what=what, example=example)


def _nearest(parts: list[Atom], reader: _Reader) -> str:
    terminals = [entry.terminal for atom in parts for entry in reader.lexicon.entries((atom.norm,))]
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


def _before(draft: Draft, reader: _Reader, farthest: int) -> Before:
    """What was asked before: the request that is pending, else the last one that stands."""
    project = draft.project
    taken_back = project.position < len(project.steps)
    if draft.pending is not None:
        recall = partial(_recalled, draft.pending, Draft(project), reader, farthest)
        return Before(recall, taken_back=taken_back)
    if taken_back and len(project.steps) == 1:
        earlier = Draft(replace(project, position=0))
        return Before(partial(_recalled, project.steps[0].did, earlier, reader, farthest), taken_back=True)
    if not project.position or not farthest:
        return Before(taken_back=taken_back)
    step = project.steps[project.position - 1]
    position = project.position - 1
    earlier = Draft(replace(project, steps=project.steps[:position], position=position))
    return Before(partial(_recalled, step.did, earlier, reader, farthest), done=True, taken_back=taken_back)


def _recalled(command: str, earlier: Draft, reader: _Reader, farthest: int) -> Reading:
    """What a former command asked for; nothing where it cannot be read."""
    try:
        asked = settled(_read(command, earlier, reader), _before(earlier, reader, farthest - 1))
    except (NotUnderstood, Unsettled):
        return ()
    return tuple(request for request in asked if request.act not in HISTORY)
