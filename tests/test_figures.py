"""Questions that counting and measuring answer exactly, in every language."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from bursts import RATE, both, spoken

from wordsplice import Session
from wordsplice.agent.commands.languages import CODES

ANSWERS: dict[str, tuple[dict[str, Any], str]] = {
    "longer": ({"what": {"figure": "duration"}, "order": "most"}, r"2\D+3\.60 s\D+1\D+3\.30 s"),
    "louder": ({"what": {"figure": "level"}, "order": "most"}, r"2\D+-\d+\.\d dB\D+1\D+-\d+\.\d dB"),
    "quieter": ({"what": {"figure": "level"}, "order": "least"}, r"1\D+-\d+\.\d dB\D+2\D+-\d+\.\d dB"),
    "faster": ({"what": {"figure": "pace"}, "order": "most"}, r"2\D+(?:1\D+)?117\D+1\D+(?:1\D+)?91(?!\d)"),
    "words": ({"what": {"figure": "words"}, "order": "most"}, r"2\D+7\D+1\D+5(?!\d)"),
    "fillers": ({"what": {"kind": "fillers"}, "order": "most"}, r"1\D+2\D+2\D+1(?!\d)"),
    "ums": ({"what": {"phrase": "um"}, "order": "most"}, r"1\D+2\D+2\D+1(?!\d)"),
    "pauses": ({"what": {"figure": "pauses"}, "audios": [1]}, r"1\D+4(?!\d)"),
    "longest": ({"what": {"figure": "longest_pause"}, "audios": [2]}, r"2\D+0\.50 s \(0\.90–1\.40 s\)"),
    "where": (
        {"what": {"figure": "longest_pause"}, "order": "most"},
        r"1\D+1\.00 s \(1\.40–2\.40 s\)\D+2\D+0\.50 s",
    ),
    "average": ({"what": {"figure": "average_pause"}}, r"1\D+0\.40 s\D+2\D+0\.33 s"),
    "pace": ({"what": {"figure": "pace"}, "audios": [1]}, r"1\D+(?:1\D+)?91(?!\d)"),
}
"""What is asked of the tool, and the figures that are told, by what is asked."""

QUESTIONS: dict[str, dict[str, Sequence[str]]] = {
    "en": {
        "longer": ("which audio is longer?", "Which one is the longest", "please tell me which lasts longer"),
        "louder": ("which audio is louder?", "who speaks loudest?", "can you tell me which audio is louder?"),
        "quieter": ("which recording is quieter?",),
        "faster": ("who talks faster?", "which speaker speaks more quickly?"),
        "words": ("who says more words?", "who talks the most"),
        "fillers": ("which speaker uses more filler words?",),
        "ums": ("which of them has the most ums?", "who says “um” more often?"),
        "pauses": ("how many pauses are there in audio 1?", "audio 1: how many pauses are there?"),
        "longest": (
            "how long is the longest pause in audio 2?",
            "what's the longest silence in the second audio?",
        ),
        "where": ("where is the longest pause?", "where's the longest gap"),
        "average": ("what is the average pause?", "how long are the pauses on average?"),
        "pace": ("how many words per minute does audio 1 have?", "how fast does audio 1 speak?"),
    },
    "de": {
        "longer": ("welches der beiden Audios ist länger?", "welche Aufnahme ist am längsten?"),
        "louder": ("welches Audio ist am lautesten?",),
        "quieter": ("wer spricht leiser?",),
        "faster": ("wer spricht schneller?",),
        "words": ("wer sagt mehr Wörter?", "wer redet am meisten?"),
        "fillers": ("wer benutzt mehr Füllwörter?",),
        "ums": ("in welchem Audio sind die meisten um?", "wer sagt „um“ öfter?"),
        "pauses": ("wie viele Pausen gibt es in Audio 1?", "wie viele Pausen hat Audio 1?"),
        "longest": ("wie lang ist die längste Pause in Audio 2?",),
        "where": ("wo ist die längste Pause?",),
        "average": ("wie lang ist die durchschnittliche Pause?", "wie lang sind die Pausen im Schnitt?"),
        "pace": ("wie viele Wörter pro Minute hat Audio 1?", "wie schnell spricht Audio 1?"),
    },
    "es": {
        "longer": ("¿qué audio es más largo?", "¿cuál es el más largo?"),
        "louder": ("¿cuál suena más fuerte?",),
        "quieter": ("¿qué audio suena más bajo?",),
        "faster": ("¿quién habla más rápido?",),
        "words": ("¿quién dice más palabras?", "¿quién habla más?"),
        "fillers": ("¿quién usa más muletillas?",),
        "ums": ("¿quién dice más «um»?",),
        "pauses": ("¿cuántas pausas hay en el audio 1?", "¿cuántas pausas tiene el audio 1?"),
        "longest": ("¿cuánto dura la pausa más larga del audio 2?",),
        "where": ("¿dónde está la pausa más larga?",),
        "average": ("¿cuál es la pausa media?", "¿cuál es la duración media de las pausas?"),
        "pace": ("¿cuántas palabras por minuto tiene el audio 1?",),
    },
    "fr": {
        "longer": ("quel est l'audio le plus long ?", "lequel des deux est plus long ?"),
        "louder": ("lequel est le plus fort ?",),
        "quieter": ("qui parle moins fort ?",),
        "faster": ("qui parle plus vite ?",),
        "words": ("qui dit le plus de mots ?", "qui parle le plus ?"),
        "fillers": ("qui utilise le plus d'hésitations ?",),
        "ums": ("qui dit le plus de « um » ?",),
        "pauses": ("combien de pauses y a-t-il dans l'audio 1 ?", "combien de pauses contient l'audio 1 ?"),
        "longest": ("combien de temps dure la plus longue pause de l'audio 2 ?",),
        "where": ("où est la pause la plus longue ?",),
        "average": ("quelle est la durée moyenne des pauses ?",),
        "pace": (
            "combien de mots par minute y a-t-il dans l'audio 1 ?",
            "à quelle vitesse parle l'audio 1 ?",
        ),
    },
    "it": {
        "longer": ("quale audio è più lungo?", "qual è il più lungo?"),
        "louder": ("quale audio è il più forte?",),
        "quieter": ("quale audio è il meno forte?",),
        "faster": ("chi parla più veloce?", "chi parla più in fretta?"),
        "words": ("chi dice più parole?", "chi parla di più?"),
        "fillers": ("chi usa più intercalari?",),
        "ums": ("chi dice più «um»?",),
        "pauses": ("quante pause ci sono nell'audio 1?", "quante pause ha l'audio 1?"),
        "longest": ("quanto dura la pausa più lunga dell'audio 2?",),
        "where": ("dov'è la pausa più lunga?",),
        "average": ("qual è la pausa media?",),
        "pace": ("quante parole al minuto ha l'audio 1?",),
    },
    "ja": {
        "longer": ("どの音声が長いですか？", "一番長いのはどれ？"),
        "louder": ("どちらの音声が大きいですか？",),
        "quieter": ("どの音声が静かですか？",),
        "faster": ("誰が速く話していますか？",),
        "words": ("誰が多くの単語を話していますか？",),
        "fillers": ("フィラーが一番多いのはどの音声ですか？",),
        "ums": ("「um」が一番多いのはどれ？",),
        "pauses": ("音声1に間はいくつありますか？", "音声1のポーズは何回ですか？"),
        "longest": ("音声2の一番長い間は何秒ですか？",),
        "where": ("一番長い間はどこですか？",),
        "average": ("間の平均は何秒ですか？",),
        "pace": ("音声1は1分あたり何語ですか？",),
    },
    "ko": {
        "longer": ("어느 오디오가 더 길어?", "어떤 녹음이 제일 길어요?"),
        "louder": ("누가 더 크게 말해?",),
        "quieter": ("어느 오디오가 더 조용해?",),
        "faster": ("누가 더 빨리 말해?",),
        "words": ("누가 단어를 더 많이 말해?", "누가 제일 많이 말해?"),
        "fillers": ("누가 추임새를 더 많이 써?",),
        "ums": ("누가 “um”을 더 많이 말해?",),
        "pauses": ("오디오 1에 쉼이 몇 번 있어?",),
        "longest": ("오디오 2의 가장 긴 쉼은 몇 초야?",),
        "where": ("가장 긴 쉼은 어디에 있어?",),
        "average": ("평균 쉼은 몇 초야?",),
        "pace": ("오디오 1은 분당 단어가 몇 개야?",),
    },
    "zh": {
        "longer": ("哪个音频更长？", "哪个最长？"),
        "louder": ("哪个音频更响？", "谁的声音更大？"),
        "quieter": ("哪个音频更安静？",),
        "faster": ("谁说得更快？",),
        "words": ("谁说的词更多？", "谁说得最多？"),
        "fillers": ("谁的语气词更多？",),
        "ums": ("哪个音频里um最多？",),
        "pauses": ("音频1里有几次停顿？",),
        "longest": ("音频2里最长的停顿有多长？",),
        "where": ("最长的停顿在哪里？",),
        "average": ("平均停顿是多长？",),
        "pace": ("音频1每分钟有多少个词？",),
    },
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Both audios, for questions, which leave them as they are."""
    with both(tmp_path_factory.mktemp("asked")) as session:
        yield session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with both(tmp_path) as session:
        yield session


def rows() -> list[tuple[str, str]]:
    return [
        (key, question)
        for each in QUESTIONS.values()
        for key, questions in each.items()
        for question in questions
    ]


@pytest.mark.parametrize(("key", "question"), rows())
def test_what_can_be_counted_or_measured_is_answered_with_the_figures(
    key: str, question: str, asked: Session
) -> None:
    report = asked.ask(question)
    args, told = ANSWERS[key]
    assert report.status == "answer", report.message
    assert [(call.tool, call.args) for call in report.plan] == [("figures", args)]
    assert re.search(told, report.message), report.message
    assert "WORDSPLICE_MODEL_DIR" not in report.message


@pytest.mark.parametrize("code", CODES)
def test_every_figure_can_be_asked_for_in_every_language(code: str) -> None:
    assert QUESTIONS[code].keys() == ANSWERS.keys()


def test_the_answer_says_in_words_which_has_more(asked: Session) -> None:
    told = {
        "which audio is longer?": "Audio 2 is longer: 3.60 s, audio 1 3.30 s.",
        "wer sagt weniger Wörter?": "Audio 1 hat weniger: 5 Wörter, Audio 2 7 Wörter.",
        "which audio has more pauses?": "Audio 1 has more: 4 pauses, audio 2 3 pauses.",
        "who makes longer pauses?": "Audio 1 makes longer pauses on average: 0.40 s, audio 2 0.33 s.",
        "who says home the most?": "Audios 1 and 2 are equal: 1 × “home”.",
        "how many pauses are there?": "Audio 1: 4 pauses; audio 2: 3 pauses.",
    }
    assert {question: asked.ask(question).message for question in told} == told


def test_only_the_audios_that_are_named_are_compared(session: Session, tmp_path: Path) -> None:
    session.add(*spoken(tmp_path, 2))
    assert session.ask("which is longer, audio 1 or audio 3?").message == (
        "Audio 3 is longer: 3.60 s, audio 1 3.30 s."
    )
    assert (
        session.ask("is audio 1 or audio 3 longer?").message == "Audio 3 is longer: 3.60 s, audio 1 3.30 s."
    )
    assert session.ask("which is the longest?").message == "Audios 2 and 3 are equal: 3.60 s, audio 1 3.30 s."
    assert session.ask("which is the shortest?").message == (
        "Audio 1 is the shortest: 3.30 s, audio 2 3.60 s, audio 3 3.60 s."
    )


def test_of_one_audio_alone_the_figure_is_told(tmp_path: Path) -> None:
    with Session() as session:
        session.add(*spoken(tmp_path, 1))
        assert session.ask("which audio is longer?").message == "Audio 1: 3.30 s."
        assert session.ask("where is the longest pause?").message == (
            "Audio 1: longest pause 1.00 s (1.40–2.40 s)."
        )


def test_what_is_not_there_is_told_as_nothing(tmp_path: Path) -> None:
    sf.write(tmp_path / "a.wav", np.zeros(RATE), RATE)
    (tmp_path / "a.json").write_text(
        '{"language": "en", "words": [{"word": "um", "start": 0.1, "end": 0.9}]}'
    )
    with Session() as session:
        session.add(tmp_path / "a.wav", tmp_path / "a.json")
        assert session.ask("how loud is audio 1?").message == "Audio 1: no speech to measure."
        assert session.ask("where is the longest pause?").message == "Audio 1: no pauses."
        assert session.ask("how many pauses are there?").message == "Audio 1: no pauses."
        report = session.ask("cut the longest pause")
        assert (report.status, report.message) == (
            "not_found",
            "audio 1 has no pause longer than 0.15 s between its words",
        )


def test_a_question_goes_on_to_another_audio(session: Session) -> None:
    session.ask("how many pauses are there in audio 1?")
    assert session.ask("and in audio 2?").message == "Audio 2: 3 pauses."


def test_a_phrase_in_quotes_is_looked_for_among_the_words(asked: Session) -> None:
    report = asked.ask("where is 'longest pause' said?")
    assert (report.status, report.message) == ("not_found", "no audio says “longest pause”")


OTHERS = [
    "who sounds happier?",
    "which audio is the most boring?",
    "which audio is longer and louder?",
    "how many people speak?",
    "where is the longest laugh?",
    "how loud is the music?",
    "how many pauses does the music have?",
    "what differs?",
    "wer klingt trauriger?",
    "哪个音频听起来更高兴？",
]
"""Questions for the sound, though they begin like those that figures answer."""


@pytest.mark.parametrize("question", OTHERS)
def test_what_no_figure_answers_is_still_a_question_for_the_sound(question: str, asked: Session) -> None:
    report = asked.ask(question)
    assert [call.tool for call in report.plan] == ["ask_about"]
    assert "WORDSPLICE_MODEL_DIR" in report.message


@pytest.mark.parametrize(
    "command",
    ["frobnicate the longest pause", "cut the longest yodel", "remove the pauses"],
)
def test_what_is_not_understood_is_refused_and_changes_nothing(command: str, asked: Session) -> None:
    assert asked.ask(command).status in ("clarify", "not_found")
    assert asked.project.position == 0
