"""Sentences as units of edits: by their order, by what is said in them, and where nothing tells them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from in_languages import SENTENCES, by_language, two_audios
from speaking import speak

from wordsplice import Session
from wordsplice.speech.sentences import find_sentences
from wordsplice.tools import ToolCall

FIRST, SECOND, THIRD, LAST = SENTENCES


def left(*sentences: str) -> str:
    return " ".join(sentences)


def said(session: Session, number: int = 1) -> str:
    return " ".join(f"[{word.text}]" if word.muted else word.text for word in session.audio(number).words)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two audios, of four sentences and of two."""
    with two_audios(tmp_path) as session:
        yield session


EDITS = {
    FIRST: {
        "en": "keep only the first sentence of audio 1",
        "de": "behalte nur den ersten Satz von Audio 1",
        "es": "conserva solo la primera frase del audio 1",
        "fr": "garde seulement la première phrase de l'audio 1",
        "it": "tieni solo la prima frase dell'audio 1",
        "ja": "音声1の最初の文だけ残して",
        "ko": "오디오 1의 첫 번째 문장만 남겨 줘",
        "zh": "只保留音频1的第一句",
    },
    left(FIRST, SECOND, THIRD): {
        "en": "delete the last sentence of audio 1",
        "de": "lösche den letzten Satz aus Audio 1",
        "es": "elimina la última frase del audio 1",
        "fr": "supprime la dernière phrase de l'audio 1",
        "it": "elimina l'ultima frase dell'audio 1",
        "ja": "音声1の最後の文を削除して",
        "ko": "오디오 1의 마지막 문장을 삭제해 줘",
        "zh": "删除音频1的最后一句话",
    },
    left(LAST, FIRST, SECOND, THIRD): {
        "en": "move the last sentence of audio 1 to the start",
        "de": "verschiebe den letzten Satz von Audio 1 an den Anfang",
        "es": "mueve la última frase del audio 1 al principio",
        "fr": "déplace la dernière phrase de l'audio 1 au début",
        "it": "sposta l'ultima frase dell'audio 1 all'inizio",
        "ja": "音声1の最後の文を最初に移動して",
        "ko": "오디오 1의 마지막 문장을 맨 앞으로 옮겨 줘",
        "zh": "把音频1的最后一句移到开头",
    },
    left(FIRST, THIRD, LAST): {
        "en": "remove the sentence with 'bees' from audio 1",
        "en, in which": "delete the sentence in which 'bees' is said in audio 1",
        "de": "entferne den Satz mit „bees“ aus Audio 1",
        "de, der": "lösche in Audio 1 den Satz, der „bees“ enthält",
        "es": "borra la frase que contiene 'bees' en el audio 1",
        "fr": "supprime la phrase avec « bees » de l'audio 1",
        "it": "cancella la frase che contiene 'bees' nell'audio 1",
        "ja": "音声1の「bees」を含む文を削除して",
        "ko": "오디오 1에서 'bees'가 들어간 문장을 삭제해 줘",
        "zh": "把音频1中提到“bees”的那句话删掉",
    },
    left(FIRST, "[I] [like] [bees.]", THIRD, LAST): {
        "en": "mute the second sentence in audio 1",
        "de": "schalte den zweiten Satz in Audio 1 stumm",
        "es": "silencia la segunda frase del audio 1",
        "fr": "rends muette la deuxième phrase de l'audio 1",
        "it": "silenzia la seconda frase dell'audio 1",
        "ja": "音声1の2番目の文をミュートして",
        "ko": "오디오 1의 두 번째 문장을 음소거해 줘",
        "zh": "把音频1的第二句静音",
    },
    left(FIRST, SECOND, THIRD, LAST, LAST): {
        "en": "repeat the last sentence of audio 1",
        "de": "wiederhole den letzten Satz von Audio 1",
        "es": "repite la última frase del audio 1",
        "fr": "répète la dernière phrase de l'audio 1",
        "it": "ripeti l'ultima frase dell'audio 1",
        "ja": "音声1の最後の文を繰り返して",
        "ko": "오디오 1의 마지막 문장을 반복해 줘",
        "zh": "重复音频1的最后一句",
    },
    left(THIRD, LAST): {
        "en": "remove the first two sentences from audio 1",
        "de": "entferne die ersten zwei Sätze aus Audio 1",
        "es": "elimina las dos primeras frases del audio 1",
        "fr": "supprime les deux premières phrases de l'audio 1",
        "it": "elimina le prime due frasi dell'audio 1",
        "ja": "音声1の最初の2文を削除して",
        "ko": "오디오 1의 처음 두 문장을 삭제해 줘",
        "zh": "删除音频1的前两句",
    },
}


@pytest.mark.parametrize(("outcome", "command"), by_language(EDITS))
def test_a_sentence_is_edited_as_a_whole(session: Session, outcome: str, command: str) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", outcome), report.message


@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        ("remove sentences 2 to 3 of audio 1", left(FIRST, LAST)),
        ("delete the first sentence and the last sentence of audio 1", left(SECOND, THIRD)),
        ("remove everything after the second sentence in audio 1", left(FIRST, SECOND)),
        ("swap the first and the last sentence of audio 1", left(LAST, SECOND, THIRD, FIRST)),
        ("swap the first sentence of audio 1 with the second", left(SECOND, FIRST, THIRD, LAST)),
        ("remove the phrase 'I like bees' from audio 1", left(FIRST, THIRD, LAST)),
        ("move the sentence with 'bees' in audio 1 to the end", left(FIRST, THIRD, LAST, SECOND)),
        (
            "insert 'vote' from audio 2 after the first sentence of audio 1",
            left(FIRST, "vote", SECOND, THIRD, LAST),
        ),
    ],
)
def test_sentences_go_wherever_words_do(session: Session, command: str, outcome: str) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", outcome), report.message


def test_sentences_with_words_of_a_kind_are_found(session: Session) -> None:
    session.run(ToolCall("cut", {"audio": 2, "what": {"sentences": "all", "saying": {"kind": "fillers"}}}))
    assert said(session, 2) == "Bees vote well."


def test_where_several_sentences_say_it_it_is_asked_which_one_moves_or_stays(session: Session) -> None:
    session.ask("repeat the last sentence of audio 1")
    for command in (
        "move the sentence with 'you' in audio 1 to the start",
        "keep only the sentence with 'you' in audio 1",
    ):
        report = session.ask(command)
        assert report.status == "clarify"
        assert "2 times" in report.message


def test_a_sentence_that_is_not_there_is_not_found(session: Session) -> None:
    report = session.ask("remove the fourth sentence of audio 2")
    assert (report.status, report.message) == ("not_found", "audio 2 has only 2 such sentences")


UNPUNCTUATED = {
    "en": ("delete the last sentence", "has no punctuation"),
    "de": ("lösche den letzten Satz", "keine Satzzeichen"),
    "es": ("elimina la última frase", "no tiene puntuación"),
    "fr": ("supprime la dernière phrase", "pas de ponctuation"),
    "it": ("elimina l'ultima frase", "non ha punteggiatura"),
    "ja": ("最後の文を削除して", "句読点がない"),
    "ko": ("마지막 문장을 삭제해 줘", "문장 부호가 없"),
    "zh": ("删除最后一句话", "没有标点"),
}


@pytest.mark.parametrize(("command", "told"), UNPUNCTUATED.values(), ids=UNPUNCTUATED)
def test_without_punctuation_a_sentence_is_refused_and_not_guessed(
    tmp_path: Path, command: str, told: str
) -> None:
    with Session() as session:
        session.add(*speak(tmp_path, 1, "good morning I like bees"))
        report = session.ask(command)
        assert report.status == "error"
        assert told in report.message
        assert "--transcript 1=" in report.message
        assert "\n" not in report.message
        assert said(session) == "good morning I like bees"


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Hello there. How are you? Fine! Well… Bye", "en", 5),
        ("Dr. Smith met Mr. J. R. Jones, e.g. here. He left.", "en", 2),
        ("Am 3. Mai kam Hr. Maier, z.B. hierher. Gut.", "de", 2),
        ('He said "stop." Then he left.', "en", 2),
        ("I, um... think so. Yes.", "en", 2),
        ("今日 は 。 元気 ？ はい", "ja", 3),
        ("no marks at all", "en", 1),
        ("", "en", 0),
    ],
)
def test_a_sentence_ends_at_its_mark_and_not_at_an_abbreviation(text: str, language: str, count: int) -> None:
    assert len(find_sentences(text.split(), language)) == count
