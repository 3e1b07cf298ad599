"""Words that are told by the sentence that they are in, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from in_languages import by_language, two_audios

from wordsplice import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Audios that say “Good morning. I like bees. Stay home now. See you.” and “Um, hello there. Bees …”."""
    with two_audios(tmp_path) as session:
        yield session


def said(session: Session, number: int = 1) -> str:
    return " ".join(f"[{word.text}]" if word.muted else word.text for word in session.audio(number).words)


EDITS = {
    "Good I like bees. Stay home now. See you.": {
        "en": "remove the last word of the first sentence of audio 1",
        "de": "entferne das letzte Wort des ersten Satzes aus Audio 1",
        "es": "elimina la última palabra de la primera frase del audio 1",
        "fr": "supprime le dernier mot de la première phrase de l'audio 1",
        "it": "togli l'ultima parola della prima frase dell'audio 1",
        "ja": "音声1の最初の文の最後の単語を削除して",
        "ko": "오디오 1의 첫 번째 문장의 마지막 단어를 삭제해 줘",
        "zh": "删除音频1第一句的最后一个词",
    },
    "Good morning. I like bees. [Stay] [home] now. See you.": {
        "en": "mute the first two words of the third sentence of audio 1",
        "de": "schalte die ersten zwei Wörter des dritten Satzes in Audio 1 stumm",
        "es": "silencia las dos primeras palabras de la tercera frase del audio 1",
        "fr": "coupe le son des deux premiers mots de la troisième phrase de l'audio 1",
        "it": "silenzia le prime due parole della terza frase dell'audio 1",
        "ja": "音声1の3番目の文の最初の2語をミュートして",
        "ko": "오디오 1의 세 번째 문장의 처음 두 단어를 음소거해 줘",
        "zh": "把音频1第三句的前两个词静音",
    },
}


@pytest.mark.parametrize(("outcome", "command"), by_language(EDITS))
def test_words_are_counted_in_a_sentence(outcome: str, command: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", outcome), report.message


@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        ("remove the first word of each sentence in audio 1", "morning. like bees. home now. you."),
        (
            "remove everything after the first word of the third sentence of audio 1",
            "Good morning. I like bees. Stay",
        ),
        (
            "mute the first word of the sentence with 'bees' in audio 1",
            "Good morning. [I] like bees. Stay home now. See you.",
        ),
        (
            "insert 'vote' from audio 2 after the first word of the last sentence of audio 1",
            "Good morning. I like bees. Stay home now. See vote you.",
        ),
    ],
)
def test_they_go_wherever_words_do(command: str, outcome: str, session: Session) -> None:
    report = session.ask(command)
    assert (report.status, said(session)) == ("done", outcome), report.message


def test_words_are_looked_for_in_a_sentence_and_numbered_there(session: Session) -> None:
    session.ask("insert 'you' from audio 1 at the start of audio 1")
    assert session.ask("mute 'you' in the last sentence of audio 1").status == "done"
    assert said(session) == "you. Good morning. I like bees. Stay home now. See [you.]"
    assert session.ask("mute the second 'you' of the last sentence of audio 1").status == "not_found"
    assert session.ask("mute 'bees' in the last sentence of audio 1").status == "not_found"


def test_of_several_sentences_it_is_asked_which_one_is_meant(session: Session) -> None:
    session.ask("repeat the second sentence of audio 1")
    report = session.ask("remove the first word of the sentence with 'bees' in audio 1")
    assert (report.status, report.message) == ("clarify", "audio 1 has 2 such sentences: in which one?")


def test_a_word_that_the_sentence_does_not_have_is_not_found(session: Session) -> None:
    report = session.ask("mute the ninth word of the first sentence of audio 1")
    assert (report.status, report.message) == ("not_found", "the sentence has only 2 words in audio 1")


def test_the_next_one_is_counted_in_the_same_sentence(session: Session) -> None:
    session.ask("mute the first word of the third sentence of audio 1")
    session.ask("and the next one")
    assert said(session) == "Good morning. I like bees. [Stay] [home] now. See you."
