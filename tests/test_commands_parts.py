"""The parts of the command planner that are hard to get right, each by itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from wordsplice.agent.commands.atoms import Malformed, atoms
from wordsplice.agent.commands.chart import Chart, Nonsense
from wordsplice.agent.commands.grammar import load_grammar
from wordsplice.agent.commands.languages import COMMON, language
from wordsplice.agent.commands.languages.en.numbers import numbers
from wordsplice.agent.commands.languages.en.verbs import forms
from wordsplice.agent.commands.lattice import Edge, Lattice
from wordsplice.agent.commands.lexer import NEGATION
from wordsplice.agent.commands.lexicon import Lexicon


def texts(command: str) -> list[tuple[str, str]]:
    return [(atom.kind, atom.text) for atom in atoms(command)]


@pytest.mark.parametrize(
    ("command", "quoted"),
    [
        ("cut 'um' now", "um"),
        ('cut "um" now', "um"),
        ("cut “um” now", "um"),
        ("cut ‘um’ now", "um"),
        ("cut „um“ now", "um"),
        ("cut «um» now", "um"),
        ("cut 「um」 now", "um"),
        ("cut `um` now", "um"),
        ("cut 'I don't know' now", "I don't know"),
        ("cut all the 'um's now", "um"),
        ("cut “salt and pepper” now", "salt and pepper"),
    ],
)
def test_a_quotation_in_any_style_is_one_atom(command: str, quoted: str) -> None:
    assert ("quote", quoted) in texts(command)


def test_an_apostrophe_is_no_quotation_mark() -> None:
    assert not any(kind == "quote" for kind, _ in texts("don't touch audio 2's ums, it's fine"))


@pytest.mark.parametrize("command", ["cut 'um now", 'cut "um now', "cut “um now", "cut '' now", "", "\x07"])
def test_a_broken_command_is_malformed(command: str) -> None:
    with pytest.raises(Malformed):
        atoms(command)


def test_numbers_and_units_are_apart_and_clock_times_whole() -> None:
    assert texts("2.5s 1:02:03.5 2nd") == [
        ("number", "2.5"),
        ("word", "s"),
        ("clock", "1:02:03.5"),
        ("number", "2"),
        ("word", "nd"),
    ]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("three", 3),
        ("twenty five", 25),
        ("two and a half", 2.5),
        ("2.5", 2.5),
        ("1,000", 1000),
        ("third", 3),
        ("21st", 21),
        ("a couple of", 2),
        ("half a dozen", 6),
    ],
)
def test_numbers_are_read_in_digits_and_words(words: str, value: float) -> None:
    found = atoms(words)
    assert (len(found), value) in [(number.end, number.value) for number in numbers(found, 0)]


@pytest.mark.parametrize(
    ("verb", "inflected"),
    [
        ("cut out", "cutting out"),
        ("take", "took"),
        ("copy", "copied"),
        ("remove", "removing"),
        ("snip", "snipped"),
    ],
)
def test_verbs_are_inflected(verb: str, inflected: str) -> None:
    assert inflected in forms(verb)


def test_a_misspelt_word_is_mended_only_to_one_other() -> None:
    lexicon = Lexicon(language("en"))
    assert lexicon.mended("remvoe") == "remove"
    assert lexicon.mended("xqzwvk") is None


def test_all_terminals_of_the_grammar_have_words() -> None:
    english = language("en")
    grammar = load_grammar(COMMON)
    symbols = {symbol for rules in grammar.rules.values() for rule in rules for symbol, _ in rule.symbols}
    lexed = {"NUMBER", "CLOCK", "FILE", "PHRASE", "SMALL", "NAME", "UNKNOWN", "REASON"}
    tables = {key.partition(":")[0] for table in english.words for key in table}
    assert symbols - set(grammar.rules) == tables - {NEGATION} | lexed


def test_the_cheapest_reading_comes_first_and_nonsense_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "pairs.lark").write_text("start: A B -> pair\n")
    (tmp_path / "singles.lark").write_text("%extend start: C -> single\n")
    grammar = load_grammar(tmp_path / "pairs.lark", tmp_path / "singles.lark")
    lattice = Lattice(2)
    lattice.add(0, "A", Edge(1, "a", 1))
    lattice.add(1, "B", Edge(2, "b", 1))
    lattice.add(0, "C", Edge(2, "cheap nonsense", 0))
    lattice.add(0, "C", Edge(2, "c", 5))
    lattice.close()

    def make(name: str, parts: Sequence[Any]) -> str:
        if "nonsense" in parts[0]:
            raise Nonsense
        return f"{name} {' '.join(parts)}"

    readings = Chart(grammar, lattice, make).readings()
    assert [(reading.cost, reading.value) for reading in readings] == [(2, "pair a b"), (5, "single c")]
