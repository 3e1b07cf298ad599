"""Cut-off words and restarts: what was given up goes, and what is left reads as the repair."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from wordsplice import Session
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.disfluencies import find_cut_offs, find_repeats, find_restarts
from wordsplice.speech.matching import Match
from wordsplice.tools import ToolCall

Find = Callable[[Sequence[str], str], list[Match]]


def left(said: str, find: Find, language: str = "en") -> str:
    """The words that are left of what was said when all that is found goes."""
    texts = said.split()
    gone = {n for match in find(texts, language) for n in range(match.first, match.last + 1)}
    return " ".join(text for n, text in enumerate(texts) if n not in gone)


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        ("I wh- what is it", "I what is it"),
        ("I wha— what is it", "I what is it"),
        ("I wha– what is it", "I what is it"),
        ("I wha-- what is it", "I what is it"),
        ("I wha~ what is it", "I what is it"),
        ("in th.. the house", "in the house"),
        ("in th… the house", "in the house"),
        ("so (wh-) where", "so where"),
        ("so &+wh where", "so where"),
        ("a wh[at]- thing", "a thing"),
        ("on Mon- on Tuesday", "on on Tuesday"),
        ("th— I do not know", "I do not know"),
        ("I was expl- he came in", "I was he came in"),
        ("Mon- Tues- Wednesday", "Wednesday"),
    ],
)
def test_cut_off_words_go_in_every_style_of_transcript(said: str, reads: str) -> None:
    assert left(said, find_cut_offs) == reads


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("um— uh- hm… well", "en"),
        ("I was thinking— maybe not", "en"),
        ("so— some of them... then it ended", "en"),
        ("pre- and post-war houses", "en"),
        ("bread etc… and NBC— news", "en"),
        ("we saw whales so whales- well", "en"),
        ("I know… In the end", "en"),
        ("well-known things -- and 5- and 60%", "en"),
        ("Vor- und Nachteile, Hin- oder Rückfahrt", "de"),
        ("das ist so— sonst nichts", "de"),
        ("pre- y posguerra", "es"),
        ("pré- et postface", "fr"),
        ("pre- e postbellico", "it"),
        ("我- 我们 去", "zh"),
        ("あの- あのね", "ja"),
    ],
)
def test_whole_words_before_a_mark_are_no_cut_off_words(said: str, language: str) -> None:
    assert left(said, find_cut_offs, language) == said


@pytest.mark.parametrize(
    ("said", "reads", "language"),
    [
        ("I went to I went to the shop", "I went to the shop", "en"),
        ("I went to um I went to the shop", "I went to the shop", "en"),
        ("well on Mon- on Tuesday", "well on Tuesday", "en"),
        ("on Mon- uh on Tuesday", "on Tuesday", "en"),
        ("I w- I wa- I want it", "I want it", "en"),
        ("the uh the house", "the house", "en"),
        ("I wanted to g- I had to leave", "I had to leave", "en"),
        ("it is Mon- Monday", "it is Monday", "en"),
        ("on Monday, I mean, on Tuesday", "on Tuesday", "en"),
        ("Am Mon- am Dienstag kommt er", "am Dienstag kommt er", "de"),
        ("ich bin äh ich bin da", "ich bin da", "de"),
        ("am Montag, ich meine, am Dienstag", "am Dienstag", "de"),
        ("el lun- el martes", "el martes", "es"),
        ("el lunes, quiero decir, el martes", "el martes", "es"),
        ("je suis je suis là", "je suis là", "fr"),
        ("le lun- le mardi", "le mardi", "fr"),
        ("il lun- il martedì", "il martedì", "it"),
        ("lunedì, anzi, lunedì sera", "lunedì sera", "it"),
    ],
)
def test_of_a_restart_the_repair_is_left(said: str, reads: str, language: str) -> None:
    assert left(said, find_restarts, language) == reads


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("very very good", "en"),
        ("no no no no", "en"),
        ("I know that that is so", "en"),
        ("I know that that's so", "en"),
        ("John John's brother knows", "en"),
        ("she had had one", "en"),
        ("in New York New York is big", "en"),
        ("Duran Duran and Sirhan Sirhan", "en"),
        ("again and again and again", "en"),
        ("more and more and more", "en"),
        ("step by step by step", "en"),
        ("I did it. I did it again", "en"),
        ("five six five six", "en"),
        ("you know what I mean you know", "en"),
        ("from A to B to C", "en"),
        ("die, die die wollen, nein nein", "de"),
        ("immer und immer und immer", "de"),
        ("muy muy bien, nos nos", "es"),
        ("nous nous levons, vous vous levez", "fr"),
        ("piano piano, molto molto bene", "it"),
    ],
)
@pytest.mark.parametrize("find", [find_repeats, find_cut_offs, find_restarts])
def test_what_is_rightly_said_twice_stays(said: str, language: str, find: Find) -> None:
    assert left(said, find, language) == said


@pytest.mark.parametrize(
    ("said", "reads"),
    [
        ("wh- wh- what is it", "what is it"),
        ("I w- we we know", "I we know"),
        ("I I'm sure it it's here", "I'm sure it's here"),
        ("we we we’re going", "we’re going"),
    ],
)
def test_the_stuttered_beginnings_of_a_word_are_repeats(said: str, reads: str) -> None:
    assert left(said, find_repeats) == reads


def test_the_less_certain_a_candidate_the_lower_is_its_score() -> None:
    def scores(said: str, find: Find) -> list[float]:
        return [match.score for match in find(said.split(), "en")]

    marked = ["a &+wh thing", "I wh- what", "I wha— what", "in th.. the", "th— no", "I wou- maybe", "th.. no"]
    assert [scores(said, find_cut_offs) for said in marked] == [
        [1],
        [0.95],
        [0.9],
        [0.8],
        [0.8],
        [0.7],
        [0.6],
    ]
    begun = [
        "I went to I went to",
        "on Mon- on Tuesday",
        "I was um I was",
        "the uh the",
        "to Rome, I mean, to Oslo",
    ]
    assert [scores(said, find_restarts) for said in begun] == [[1], [0.95], [0.9], [0.8], [0.7]]


def spoken(folder: Path) -> Session:
    """A session in which somebody says “I wh- what um on Mon- on Tuesday”, 0.4 s a word."""
    texts = ["I", "wh-", "what", "um", "on", "Mon-", "on", "Tuesday"]
    samples = np.random.default_rng(0).normal(0, 900, 8 * 4000).astype("int16")
    sf.write(folder / "a.wav", samples, 8000)
    words = tuple(Word(text, 0.5 * n + 0.05, 0.5 * n + 0.45) for n, text in enumerate(texts))
    session = Session()
    session.add(folder / "a.wav", Transcript(words, "en", 4.0))
    return session


@pytest.mark.parametrize(
    ("false_starts", "stutters", "cut_offs"),
    [
        ("remove the false starts", "cut the stutters", "remove cut-off words"),
        ("entferne die Fehlstarts", "schneide das Gestotter raus", "entferne abgebrochene Wörter"),
        ("quita los falsos comienzos", "elimina los tartamudeos", "elimina las palabras cortadas"),
        ("supprime les faux départs", "enlève les bégaiements", "supprime les mots coupés"),
        ("rimuovi le false partenze", "togli i balbettii", "rimuovi le parole interrotte"),
        ("删除改口的地方", "删掉结巴的地方", "删除没说完的词"),
        ("出だしの失敗を削除して", "どもりを削除して", "言いかけの言葉を削除して"),
        ("고쳐 말한 부분을 삭제해 줘", "더듬은 부분을 잘라 줘", "말하다 만 단어를 지워 줘"),
    ],
)
def test_they_are_cut_by_asking(false_starts: str, stutters: str, cut_offs: str, tmp_path: Path) -> None:
    reads = {
        false_starts: "I what um on Tuesday",
        stutters: "I what um on Mon- on Tuesday",
        cut_offs: "I what um on on Tuesday",
    }
    with spoken(tmp_path) as session:
        for command, text in reads.items():
            assert session.ask(command).status == "done"
            assert " ".join(word.text for word in session.audio(1).words) == text
            session.undo()


def test_they_are_listed_with_their_scores_and_are_no_fillers(tmp_path: Path) -> None:
    with spoken(tmp_path) as session:
        found = session.run(ToolCall("find_words", {"what": {"kind": "restarts"}})).facts
        assert [(hit.text, hit.after) for hit in found["hits"]] == [
            ("wh-", "what um on Mon-"),
            ("on Mon-", "on Tuesday"),
        ]
        assert found["scores"] == [0.95, 0.95]
        session.ask("remove the filler words")
        assert " ".join(word.text for word in session.audio(1).words) == "I wh- what on Mon- on Tuesday"


def test_that_there_are_none_is_said(tmp_path: Path) -> None:
    with spoken(tmp_path) as session:
        session.ask("remove the false starts")
        assert session.ask("remove the false starts").message == "audio 1 has no false starts"
