"""Finding words in what was said."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core.errors import BadInput, NotFound
from wordsplice.speech.disfluencies import find_repeats
from wordsplice.speech.search import (
    Match,
    find_fillers,
    find_phrase,
    find_swears,
    selected,
    suggestions,
)


def spoken(text: str) -> list[str]:
    return text.split()


def found(said: str, phrase: str, language: str = "en") -> list[str]:
    """What a phrase finds, as it is spelled."""
    texts = spoken(said)
    return shown(texts, find_phrase(texts, phrase, language=language))


def shown(texts: list[str], matches: list[Match]) -> list[str]:
    return [" ".join(texts[match.first : match.last + 1]) for match in matches]


@pytest.mark.parametrize(
    ("said", "phrase", "finds"),
    [
        # case and punctuation
        ("Hello, HELLO (hello) —hello— 'hello' “hello”", "hello", 6),
        ("so, You Know... you know?", "“you know”", 2),
        ("a — b ... a b", "a, b!", 2),
        # never a part of a word
        ("umbrella hum whalesong uh", "um", 0),
        ("nowhere apart maybe", "now here", 0),
        ("nowhere apart maybe", "a part", 0),
        ("21 and twenty one", "twenty", 1),
        # contractions, both ways; one that is covered in part does not match
        ("I don't I do not I don’t I dont", "do not", 4),
        ("it's it is it has its", "it's", 3),
        ("it's it has its", "it has", 2),
        ("don't", "not", 0),
        ("don't", "do", 0),
        ("I'm gonna go I am going to go", "I am going to", 2),
        ("can't cannot can not", "can't", 3),
        ("we're were", "were", 1),
        ("we'll well he'll hell", "well", 1),
        ("'tis it is", "it is", 2),
        ("would've would have woulda", "would have", 3),
        ("o'clock o’clock oclock", "o'clock", 3),
        ("Diane's Diane", "Diane", 1),
        ("ok okay OK.", "okay", 3),
        # hyphens
        ("e-mail email e mail E‑mail", "email", 4),
        ("e-mail email e mail", "e-mail", 3),
        ("e-mail email e mail", "e mail", 3),
        ("co-host cohost co host", "co-host", 3),
        ("mother-in-law mother in law", "mother in law", 2),
        ("uh-huh", "uh", 0),
        # accents and other scripts
        ("cafe café CAFÉ cafe\u0301", "café", 4),
        ("Straße STRASSE", "strasse", 2),
        ("ﬁne ｆｉｎｅ fi\u00adne", "fine", 3),
        ("в лес", "ЛЕС", 1),
        ("हिन्दी हिन्दा", "हिन्दी", 1),
        # numbers
        ("two 2 to", "2", 2),
        ("two 2 too", "two", 2),
        ("21 twenty-one twenty one", "twenty one", 3),
        ("21 twenty-one twenty one", "21", 3),
        ("100 one hundred a hundred", "100", 3),
        ("the 21st the twenty first the 1st", "21st", 2),
        ("1,000 1000 1", "1000", 2),
        ("3.5 35 3 5", "3.5", 1),
        ("10-20 1020", "1020", 1),
        # signs
        ("you & me you and me AT&T", "and", 2),
        ("5% 5 % five percent five per cent", "5 percent", 4),
        ("5%", "5", 0),
        ("U.S. us U.S", "us", 1),
        ("U.S.A. USA", "usa", 2),
        ("C++ c", "c", 1),
        # hesitations, drawn out and in the plural
        ("um umm ummm Um, uhm uh hum", "um", 5),
        ("uh uhh uhhh um", "uh", 3),
        ("um ummm uh", "ummmm", 2),
        ("um umm uh", "ums", 2),
        ("um umm uh", "um's", 2),
        ("uh, uhh um", "“uhs”", 2),
        ("hmm hm hmmm mm", "hmmm", 3),
        ("er err errr", "er", 2),
        ("er err errr", "err", 1),
        ("erm ermm er", "erm", 2),
        ("ums um", "um", 1),
        # nothing to look for
        ("a b", "", 0),
        ("a ... b", "...", 0),
        ("", "a", 0),
    ],
)
def test_a_phrase_is_found_however_it_is_written(said: str, phrase: str, finds: int) -> None:
    assert len(found(said, phrase)) == finds


def test_a_phrase_of_several_words_is_one_match() -> None:
    texts = spoken("so you know what — you , know")
    assert find_phrase(texts, "you know") == [Match(1, 2), Match(5, 7)]


def test_matches_do_not_overlap() -> None:
    assert find_phrase(spoken("no no no no no"), "no no") == [Match(0, 1), Match(2, 3)]


@pytest.mark.parametrize(
    ("said", "phrase", "finds"),
    [
        ("你 好 吗", "你好", ["你 好"]),
        ("你好 吗", "你 好吗", ["你好 吗"]),
        ("你好 吗", "好", []),
        ("你好， 世界", "你好世界", ["你好， 世界"]),
        ("客観 的 実在 の 判断", "客観的実在", ["客観 的 実在"]),
        ("ガイド カイト", "ガイド", ["ガイド"]),
        ("그는 이리저리 피하면서", "그는이리저리", ["그는 이리저리"]),
        ("그는 이리저리", "그", []),
        ("把 um 删 掉", "um", ["um"]),
    ],
)
def test_scripts_without_spaces_are_matched_across_units(said: str, phrase: str, finds: list[str]) -> None:
    assert found(said, phrase) == finds


def test_where_accents_make_words_those_of_the_phrase_are_meant() -> None:
    assert found("schon schön", "schön", "de") == ["schön"]
    assert found("schon schön", "schon", "de") == ["schon"]
    assert found("e é e", "e", "pt") == ["e", "e"]
    assert found("schon", "schön", "de") == ["schon"]
    assert found("schon schön", "schön", "en") == ["schon", "schön"]


def test_english_readings_are_not_used_for_other_languages() -> None:
    assert found("um umm", "um", "pt") == ["um"]
    assert found("two 2", "2", "de") == ["2"]


def test_a_word_with_a_space_is_found_whole_only() -> None:
    texts = ["New York", "is", "new"]
    assert find_phrase(texts, "new york") == [Match(0, 0)]
    assert find_phrase(texts, "york") == []
    assert find_phrase(texts, "new") == [Match(2, 2)]


letters = st.text("abcdehmrtuwß'-é25&", min_size=1, max_size=6)
marked = st.builds(
    "{}{}{}".format, st.sampled_from(["", "(", "“"]), letters, st.sampled_from(["", ",", ".", "?!”"])
)
common = st.sampled_from(
    spoken("um Umm uh don't do not it's is it e-mail e mail 21 twenty one — you know 你 你好")
)
said_words = st.lists(marked | common, min_size=1, max_size=20)


@given(said_words, st.integers(0, 19), st.integers(1, 5))
def test_whatever_was_said_is_found(texts: list[str], start: int, size: int) -> None:
    run = texts[start : start + size]
    if any(find_phrase([text], text) for text in run):
        assert find_phrase(texts, " ".join(run))


@given(said_words, common | marked)
def test_case_and_punctuation_change_nothing(texts: list[str], phrase: str) -> None:
    changed = [f"“{text.upper()},”" for text in texts]
    assert find_phrase(changed, f"{phrase.title()}!") == find_phrase(texts, phrase)


@given(said_words, st.lists(common, min_size=1, max_size=3).map(" ".join))
def test_what_is_found_reads_as_the_phrase(texts: list[str], phrase: str) -> None:
    for match in find_phrase(texts, phrase):
        run = texts[match.first : match.last + 1]
        assert find_phrase(run, phrase) == [Match(0, len(run) - 1)]
        tokens = phrase.split()
        assert find_phrase(tokens, " ".join(run)) != []


@pytest.mark.parametrize(
    ("which", "which_of_three"),
    [
        ("all", [1, 2, 3]),
        ("first", [1]),
        ("last", [3]),
        ("2", [2]),
        ("-2", [2]),
        ("1,3", [1, 3]),
        ("3, 1", [1, 3]),
        ("all_but_1", [2, 3]),
        ("all_but_-1", [1, 2]),
        ("all_but_first", [2, 3]),
        ("all_but_last", [1, 2]),
        ("all_but_1,2", [3]),
    ],
)
def test_occurrences_are_chosen_by_number(which: str, which_of_three: list[int]) -> None:
    assert selected([1, 2, 3], which) == which_of_three


def test_an_occurrence_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound, match="only 2 found"):
        selected([1, 2], "3")
    with pytest.raises(NotFound, match="none found"):
        selected([], "first")
    assert selected([], "all") == []


@pytest.mark.parametrize("which", ["", "0", "some", "1-2", "all_but_", "all_but_all", "٣", "9" * 5000])
def test_what_names_no_occurrence_is_refused(which: str) -> None:
    with pytest.raises(BadInput, match="names none: say all, first"):
        selected([1, 2], which)


def commands(shared: Path, number: int) -> list[str]:
    data = json.loads((shared / "commands" / f"audio{number}.json").read_text(encoding="utf-8"))
    return [entry["word"] for entry in data["words"]]


def test_the_shared_transcripts_hold_what_their_commands_name(shared_data: Path) -> None:
    one, two = commands(shared_data, 1), commands(shared_data, 2)
    assert find_phrase(two, "um") == [Match(0, 0), Match(8, 8), Match(20, 20)]
    assert shown(one, find_phrase(one, "the deep blue sea")) == ["the deep blue sea"]
    assert shown(one, find_phrase(one, "ums")) == ["um", "um"]
    assert shown(two, find_fillers(two, "en")) == ["um", "um", "uh", "um"]
    assert shown(two, find_swears(two, "en")) == ["damn"]
    assert find_repeats(two) == [Match(17, 17)]
    assert find_repeats(one) == []


def test_fillers_are_hesitations_only() -> None:
    texts = spoken("Um, uhh so like you know er ERM hmm... (mm) ah eh well oh ummm— I mean")
    assert shown(texts, find_fillers(texts, "en")) == [
        "Um,",
        "uhh",
        "er",
        "hmm...",
        "(mm)",
        "ah",
        "eh",
        "ummm—",
    ]
    assert find_fillers(["UM", "I", "SAID"], "en") == [Match(0, 0)]


@pytest.mark.parametrize(
    "said",
    ["uh huh", "uh-huh", "mm-hmm", "mm hmm", "mhm", "the ER nurse", "5 mm wide", "five mm wide", "to err"],
)
def test_what_is_only_spelled_like_a_hesitation_is_no_filler(said: str) -> None:
    assert find_fillers(spoken(said), "en") == []


@pytest.mark.parametrize("language", ["pt", "de", "xx", ""])
def test_no_fillers_or_swears_are_known_of_other_languages(language: str) -> None:
    assert find_fillers(["um", "uh"], language) == []
    assert find_swears(["damn"], language) == []


def test_a_language_may_be_given_with_its_region_or_by_name() -> None:
    assert find_fillers(["um"], "en-GB") == find_fillers(["um"], "English") == [Match(0, 0)]


def test_swear_words_are_found_with_their_inflections_and_hidden() -> None:
    texts = spoken("God damn it, that f***ing sh*t-show is BULLSHIT; you son of a bitch! bull-shit fuck-up")
    assert shown(texts, find_swears(texts, "en")) == [
        "God damn",
        "f***ing",
        "BULLSHIT;",
        "son of a bitch!",
        "bull-shit",
        "fuck-up",
    ]


def test_harmless_words_are_no_swears() -> None:
    assert (
        find_swears(spoken("assess Dickens hello class a* 5*3 **** *** Scunthorpe shitake hell"), "en") == []
    )


@pytest.mark.parametrize(
    ("said", "goes"),
    [
        ("we we study", ["we"]),
        ("We, we study", ["We,"]),
        ("the the the end", ["the", "the"]),
        ("I was I was going", ["I was"]),
        ("so I was so I was going", ["so I was"]),
        ("what do you think what do you think now", ["what do you think"]),
        ("um ummm yes", ["um"]),
        ("I... I know", ["I..."]),
        ("I — I know", ["I"]),
        ("我 们 我 们 去", ["我 们"]),
        # a number, a letter, a word that is rightly said twice, another sentence
        ("five five", []),
        ("twenty one 21", []),
        ("5 6 5 6", []),
        ("double u u", []),
        ("bye bye ha ha ha ha", []),
        ("she had had one", []),
        ("I saw whales. Whales are big", []),
        ("谢 谢", []),
        ("a b c d e a b c d e", []),
    ],
)
def test_repeats_go_but_for_the_last_saying(said: str, goes: list[str]) -> None:
    texts = spoken(said)
    assert shown(texts, find_repeats(texts)) == goes


@pytest.mark.parametrize(
    ("phrase", "near"),
    [
        ("wales", ["whales", "whale"]),
        ("dian", ["Diane"]),
        ("smyth lab", ["Smith lab"]),
        ("smithlab", ["Smith lab"]),
        ("whale song", ["whale songs"]),
        ("banana", []),
        ("zzz", []),
        ("", []),
        ("?!", []),
    ],
)
def test_what_comes_near_is_suggested_as_it_is_spelled(phrase: str, near: list[str]) -> None:
    texts = spoken("Um so my name is “Diane,” and I work at the Smith lab: we study whale songs and whales.")
    assert suggestions(texts, phrase) == near


def test_no_more_is_suggested_than_asked_for() -> None:
    texts = spoken("stone store stole stove story")
    assert len(suggestions(texts, "stoke")) == 3
    assert len(suggestions(texts, "stoke", limit=2)) == 2


def test_an_hour_of_words_is_searched_in_milliseconds() -> None:
    texts = [f"word{number % 3000}" for number in range(10_000)]
    texts[5000:5002] = ["you", "know"]
    assert find_phrase(texts, "you know") == [Match(5000, 5001)]
    for search in (
        lambda: find_phrase(texts, "you know"),
        lambda: find_fillers(texts, "en"),
        lambda: find_swears(texts, "en"),
        lambda: find_repeats(texts),
    ):
        assert min(_seconds(search) for _ in range(3)) < 0.1  # 0.005 to 0.015 on an idle core


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
