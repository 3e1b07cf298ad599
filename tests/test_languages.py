"""What every language of commands must have: the same sentences with the same facts, words for its rules."""

from importlib import import_module
from string import Formatter

import pytest

from wordsplice.agent.commands.grammar import load_grammar
from wordsplice.agent.commands.languages import CODES, COMMON, language
from wordsplice.agent.commands.lexer import NEGATION, NOT
from wordsplice.agent.messages import en
from wordsplice.core.refusals import REFUSALS

UNRULED = {NEGATION, NOT, "_UNSUPPORTED"}
"""Words that no rule has: what the lexer itself heeds, and what a language knows only to refuse it."""

LEXED = {"NUMBER", "ORDINAL", "CLOCK", "PHRASE", "SMALL", "NAME", "UNKNOWN", "REASON"}
"""Terminals that no table spells."""

OTHERS = [code for code in CODES if code != "en"]


def facts(sentence: str) -> set[str]:
    """The names of what is filled in."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_commands_are_understood_in_eight_languages() -> None:
    assert set(CODES) == {"en", "zh", "es", "de", "fr", "it", "ja", "ko"}


@pytest.mark.parametrize("code", OTHERS)
def test_a_language_tells_everything_that_english_tells(code: str) -> None:
    messages = import_module(f"wordsplice.agent.messages.{code}").LANGUAGE
    for theirs, ours in (
        (messages.sentences, en.SENTENCES),
        (messages.refusals, REFUSALS),
        (language(code).sentences, language("en").sentences),
    ):
        assert set(theirs) >= {key for key in ours if not key.endswith("_1")}
        for key, sentence in theirs.items():
            assert facts(sentence) <= facts(ours.get(key, ours.get(key.rpartition("_")[0], ""))), key
            assert "\n" not in sentence


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_examples_for_the_same_acts_as_english(code: str) -> None:
    assert set(language(code).examples) == set(language("en").examples)


@pytest.mark.parametrize("code", OTHERS)
def test_all_rules_and_words_that_are_a_languages_own_are_in_use(code: str) -> None:
    tables = language(code)
    common = load_grammar(COMMON)
    grammar = load_grammar(COMMON, *((tables.grammar,) if tables.grammar else ()))
    symbols = {symbol for rules in grammar.rules.values() for rule in rules for symbol, _ in rule.symbols}
    terminals = symbols - set(grammar.rules)
    shared = {symbol for rules in common.rules.values() for rule in rules for symbol, _ in rule.symbols}
    spelled = {key.partition(":")[0] for table in tables.words for key in table}
    assert spelled <= terminals | UNRULED, "words for terminals that no rule has"
    assert terminals - shared <= spelled | LEXED, "own rules with terminals that no word has"
