"""Questions where words of a kind are, how many words a sentence has, and which one is the longest."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import said
from bursts import both, spoken
from in_languages import two_audios
from speaking import speak

from wordsplice import Session

FILLERS = {
    "en": "when are the fillers said?",
    "en, where": "where are the fillers?",
    "en, which": "list the fillers",
    "en, scores": "list the filler words with their scores",
    "de": "wo sind die Füllwörter?",
    "de, scores": "liste die Füllwörter mit ihren Werten auf",
    "es": "¿dónde están las muletillas?",
    "es, scores": "lista las muletillas con sus puntuaciones",
    "fr": "où sont les hésitations ?",
    "fr, scores": "liste les hésitations avec leurs scores",
    "it": "dove sono gli intercalari?",
    "it, scores": "elenca gli intercalari con i loro punteggi",
    "ja": "フィラーはどこですか？",
    "ja, scores": "フィラーをスコア付きで一覧にして",
    "ko": "추임새는 어디에 있어?",
    "ko, scores": "추임새를 점수와 함께 보여 줘",
    "zh": "填充词在哪里？",
    "zh, scores": "列出填充词以及得分",
}

TWO_WORDS = {
    "en": "where are the ums and homes?",
    "de": "wo sind um und home?",
    "es": "¿dónde están um y home?",
    "fr": "où sont um et home ?",
    "it": "dove sono um e home?",
    "ja": "umとhomeはどこですか？",
    "ko": "um과 home은 어디에 있어?",
    "zh": "um和home在哪里？",
}

NOBODY_SAYS = {
    "en": "does audio 1 say more zebras than audio 2?",
    "en, who": "who says more zebras?",
    "de": "sagt Audio 1 häufiger Zebra als Audio 2?",
    "es": "¿quién dice más cebras?",
    "fr": "qui dit plus souvent zèbre ?",
    "it": "chi dice più spesso zebra?",
    "ja": "どの音声がシマウマを一番多く言っていますか？",
    "ko": "누가 얼룩말을 더 많이 말해?",
    "zh": "谁说斑马说得更多？",
}

IN_A_SENTENCE = {
    "en": "how many words are in the second sentence of audio 1?",
    "en, has": "how many words does the second sentence of audio 1 have?",
    "de": "wie viele Wörter hat der zweite Satz in Audio 1?",
    "es": "¿cuántas palabras tiene la segunda frase del audio 1?",
    "fr": "combien de mots contient la deuxième phrase de l'audio 1 ?",
    "it": "quante parole ci sono nella seconda frase dell'audio 1?",
    "ja": "音声1の2番目の文には何語ありますか？",
    "ko": "오디오 1의 두 번째 문장에 단어가 몇 개 있어?",
    "zh": "音频1的第二句有多少个词？",
}

LONGEST = {
    "en": ("which sentence is the longest?", "remove the longest sentence from audio 1"),
    "de": ("welcher Satz ist der längste?", "lösche den längsten Satz aus Audio 1"),
    "es": ("¿cuál es la frase más larga?", "quita la frase más larga del audio 1"),
    "fr": ("quelle est la phrase la plus longue ?", "supprime la phrase la plus longue de l'audio 1"),
    "it": ("qual è la frase più lunga?", "togli la frase più lunga dall'audio 1"),
    "ja": ("一番長い文はどれですか？", "音声1の一番長い文を削除して"),
    "ko": ("가장 긴 문장은 뭐야?", "오디오 1의 가장 긴 문장을 삭제해 줘"),
    "zh": ("最长的句子是哪一句？", "把音频1最长的句子删掉"),
}

LONGER_PAUSES = {
    "en": "how many pauses are longer than 0.6 seconds?",
    "de": "wie viele Pausen sind länger als 0,6 Sekunden?",
    "es": "¿cuántas pausas duran más de 0,6 segundos?",
    "fr": "combien de pauses durent plus de 0,6 seconde ?",
    "it": "quante pause durano più di 0,6 secondi?",
    "ja": "0.6秒より長い間はいくつありますか？",
    "ko": "0.6초보다 긴 쉼은 몇 개야?",
    "zh": "有多少个超过0.6秒的停顿？",
}

EVERYWHERE = {
    "en": "cut the longest pause everywhere",
    "de": "entferne überall die längste Pause",
    "es": "quita la pausa más larga de todos los audios",
    "fr": "supprime la pause la plus longue partout",
    "it": "togli la pausa più lunga da tutti gli audio",
    "ja": "すべての音声の一番長い間を削除して",
    "ko": "모든 오디오에서 가장 긴 쉼을 삭제해 줘",
    "zh": "删掉所有音频最长的停顿",
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Two audios with pauses and fillers, for questions, which leave them as they are."""
    with both(tmp_path_factory.mktemp("asked")) as session:
        yield session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Audios of four sentences and of two."""
    with two_audios(tmp_path) as session:
        yield session


@pytest.mark.parametrize("question", FILLERS.values(), ids=FILLERS)
def test_words_of_a_kind_are_told_with_their_times(question: str, asked: Session) -> None:
    report = asked.ask(question)
    assert report.status == "answer", report.message
    assert report.plan[0].args["what"] == {"kind": "fillers"}
    times = [word for n in (1, 2) for word in asked.audio(n).words if word.text == "um"]
    assert len(times) == 3
    assert all(f"{word.start:.2f}–{word.end:.2f} s" in report.message for word in times), report.message


@pytest.mark.parametrize("question", TWO_WORDS.values(), ids=TWO_WORDS)
def test_several_words_are_told_with_their_times(question: str, asked: Session) -> None:
    report = asked.ask(question)
    assert [call.args for call in report.plan] == [
        {"phrase": {"phrase": "um"}},
        {"phrase": {"phrase": "home"}},
    ], report.message


def test_what_the_sound_placed_is_told_with_its_scores(tmp_path: Path) -> None:
    recording, transcript = spoken(tmp_path, 1)
    heard = json.loads(transcript.read_text())
    heard["words"][1]["score"] = 0.87
    transcript.write_text(json.dumps(heard))
    with Session() as session:
        session.add(recording, transcript=transcript)
        told = session.ask("list the fillers with their scores").message
    assert told == "Audio 1 says “um” at 0.60–0.90 s (score 0.87), 2.40–2.70 s."


def test_all_of_a_kind_that_were_listed_can_be_edited_then(tmp_path: Path) -> None:
    with both(tmp_path) as session:
        session.ask("list the fillers")
        assert session.ask("mute those parts").status == "done"
        assert [word.text for n in (1, 2) for word in session.audio(n).words if word.muted] == ["um"] * 3


@pytest.mark.parametrize("question", NOBODY_SAYS.values(), ids=NOBODY_SAYS)
def test_words_that_nobody_says_are_compared_as_what_they_are(question: str, asked: Session) -> None:
    report = asked.ask(question)
    assert [call.tool for call in report.plan] == ["figures"], report.message
    phrase = report.plan[0].args["what"]["phrase"]
    assert phrase in ("zebras", "Zebra", "cebras", "zèbre", "zebra", "シマウマ", "얼룩말", "斑马")
    assert "0" in report.message


def test_what_is_more_but_not_said_is_not_counted(asked: Session) -> None:
    assert not any(call.tool == "figures" for call in asked.ask("who has more energy?").plan)


def test_the_verb_of_a_question_is_none_of_its_words(tmp_path: Path) -> None:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "The answer is um simple. Um yes."))
        assert session.ask("how often is um said?").message == "Audio 1 says “um” 2 times."
        (call,) = session.ask("how often is um said in the first sentence?").plan
    assert call.args == {"what": {"phrase": "um"}, "audio": 1, "within": {"sentences": "1"}}


@pytest.mark.parametrize("question", IN_A_SENTENCE.values(), ids=IN_A_SENTENCE)
def test_the_words_of_a_sentence_are_counted(question: str, session: Session) -> None:
    report = session.ask(question)
    assert [call.args for call in report.plan] == [
        {"what": {"all": True}, "audio": 1, "within": {"sentences": "2"}}
    ], report.message
    first, *_, last = session.audio(1).words[2:5]
    assert "3" in report.message
    assert f"({first.start:.2f}–{last.end:.2f} s)" in report.message


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how often is 'bees' said in the second sentence of audio 1?", "Audio 1: 1 × “bees” ("),
        ("how often is 'bees' said in the first sentence of audio 1?", "Audio 1: 0 × “bees” ("),
        ("how often is 'zebra' said in the first sentence of audio 1?", "Audio 1: 0 × “zebra” ("),
        ("how many fillers are in the first sentence of audio 2?", "Audio 2: 1 filler word ("),
        ("how many words are in the longest sentence of audio 2?", "Audio 2: 3 words ("),
        ("how many words are in the ninth sentence of audio 1?", "audio 1 has only 4 such sentences"),
    ],
)
def test_what_is_said_in_a_sentence_is_counted_there(question: str, told: str, session: Session) -> None:
    assert session.ask(question).message.startswith(told)


@pytest.mark.parametrize(("question", "command"), LONGEST.values(), ids=LONGEST)
def test_the_longest_sentence_is_told_and_cut(question: str, command: str, tmp_path: Path) -> None:
    with two_audios(tmp_path) as session:
        report = session.ask(question)
        assert (report.status, "I like bees" in report.message or "Stay home now" in report.message) == (
            "answer",
            True,
        ), report.message
        longest = report.plan[0].args
        done = session.ask(command)
        assert done.status == "done", done.message
        assert (done.plan[0].args["what"], longest["audio"]) == (longest["what"], 1)
        assert len(said(session, 1).split()) == 10 - 3


def test_without_punctuation_no_sentence_is_the_longest(asked: Session) -> None:
    assert "has no punctuation" in asked.ask("what is the longest sentence of audio 1?").message


@pytest.mark.parametrize("question", LONGER_PAUSES.values(), ids=LONGER_PAUSES)
def test_pauses_longer_than_some_seconds_are_counted(question: str, asked: Session) -> None:
    report = asked.ask(question)
    assert [call.args for call in report.plan] == [{"what": {"figure": "pauses", "longer_than": 0.6}}]
    assert "1" in report.message


def test_pauses_longer_than_said_are_told_with_that_length(asked: Session) -> None:
    assert asked.ask("how many pauses are longer than 2 seconds in audio 1?").message == (
        "Audio 1: no pauses of more than 2 s."
    )
    assert asked.ask("how many long pauses are there in audio 1?").message == (
        "Audio 1: 1 pause of more than 0.8 s."
    )


@pytest.mark.parametrize("command", EVERYWHERE.values(), ids=EVERYWHERE)
def test_the_longest_pause_goes_wherever_there_is_one(command: str, tmp_path: Path) -> None:
    with both(tmp_path) as session:
        session.ask("shorten the pauses in audio 2 longer than 0.3 seconds to 0.2 seconds")
        report = session.ask(command)
        assert report.status == "done", report.message
        assert [call.args["audio"] for call in report.plan] == [1]


def test_where_no_audio_has_such_pauses_that_is_told(asked: Session) -> None:
    assert asked.ask("mute the ninth pause everywhere").status == "not_found"
    assert asked.ask("shorten the pauses longer than 5 seconds everywhere").status == "not_found"


@pytest.mark.parametrize(
    ("question", "tool"),
    [
        ("how many pauses do they make while laughing?", "ask_about"),
        ("how many long pauses are there?", "figures"),
        ("what fillers are there?", "find_words"),
        ("find all ums and homes", "locate"),
    ],
)
def test_a_question_is_answered_by_what_can_tell(question: str, tool: str, asked: Session) -> None:
    report = asked.ask(question)
    assert (report.status, {call.tool for call in report.plan}) == ("answer", {tool}), report.message
