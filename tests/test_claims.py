"""Questions that are answered with yes or no, and how long parts are, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bursts import both
from in_languages import by_language, two_audios

from wordsplice import Session

YES_NO = {
    "No, audio 2 is longer: 3.60 s, audio 1 3.30 s.": {"en": "is audio 1 longer than audio 2?"},
    "Nein, Audio 2 ist länger: 3.60 s, Audio 1 3.30 s.": {"de": "ist Audio 1 länger als Audio 2?"},
    "No, el audio 2 es más largo: 3.60 s, audio 1 3.30 s.": {
        "es": "¿es el audio 1 más largo que el audio 2?",
        "es, other order": "¿es más largo el audio 1 que el audio 2?",
    },
    "Non, l'audio 2 est plus long : 3.60 s, audio 1 3.30 s.": {
        "fr": "l'audio 1 est-il plus long que l'audio 2 ?",
        "fr, est-ce que": "est-ce que l'audio 1 est plus long que l'audio 2 ?",
    },
    "No, l'audio 2 è più lungo: 3.60 s, audio 1 3.30 s.": {
        "it": "l'audio 1 è più lungo dell'audio 2?",
        "it, other order": "è più lungo l'audio 1 dell'audio 2?",
    },
    "いいえ、音声2のほうが長いです: 3.60 s、音声1は3.30 s。": {
        "ja": "音声1は音声2より長いですか？",
        "ja, other order": "音声2より音声1のほうが長いですか",
    },
    "아니요, 오디오 2이(가) 더 깁니다: 3.60 s, 오디오 1 3.30 s.": {"ko": "오디오 1이 오디오 2보다 길어?"},
    "不是，音频 2 更长：3.60 s、音频 1 3.30 s。": {"zh": "音频1比音频2长吗？"},
    "Yes, audio 1 has more: 2 × “um”, audio 2 1 × “um”.": {"en": "does audio 1 have more ums than audio 2"},
    "Sí, el audio 1 tiene más: 2 × «um», audio 2 1 × «um».": {
        "es": "¿el audio 1 tiene más um que el audio 2?"
    },
    "Ja, Audio 1 hat mehr: 2 × „um“, Audio 2 1 × „um“.": {"de": "hat Audio 1 mehr ums als Audio 2?"},
    "Yes, audio 1 has the longer pause: 1.00 s (1.40–2.40 s), audio 2 0.50 s.": {
        "en": "does audio 1 have the longest pause?"
    },
    "No, audios 1 and 2 are equal: 1 × “home”.": {"en": "does audio 1 say more home than audio 2?"},
}

SENTENCES = {
    "en": "how many sentences are there in audio 1?",
    "de": "wie viele Sätze gibt es in Audio 1?",
    "es": "¿cuántas frases hay en el audio 1?",
    "fr": "combien de phrases y a-t-il dans l'audio 1 ?",
    "it": "quante frasi ci sono nell'audio 1?",
    "ja": "音声1には文がいくつありますか？",
    "ko": "오디오 1에 문장이 몇 개 있어?",
    "zh": "音频1有几个句子？",
}

LENGTHS = {
    "en": "how long is the second sentence of audio 1?",
    "de": "wie lang ist der zweite Satz in Audio 1?",
    "es": "¿cuánto dura la segunda frase del audio 1?",
    "fr": "combien de temps dure la deuxième phrase de l'audio 1 ?",
    "it": "quanto dura la seconda frase dell'audio 1?",
    "ja": "音声1の2番目の文は何秒ですか？",
    "ko": "오디오 1의 두 번째 문장은 얼마나 길어?",
    "zh": "音频1的第二句有多长？",
}


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Audios of 3.3 s and 3.6 s, for questions, which leave them as they are."""
    with both(tmp_path_factory.mktemp("asked")) as session:
        yield session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Audios of four sentences and of two."""
    with two_audios(tmp_path) as session:
        yield session


@pytest.mark.parametrize(("told", "question"), by_language(YES_NO))
def test_what_is_claimed_in_a_question_is_answered_with_yes_or_no_and_both_figures(
    told: str, question: str, asked: Session
) -> None:
    report = asked.ask(question)
    assert (report.status, report.message) == ("answer", told)


def test_against_no_other_audio_it_is_asked_of_all(asked: Session) -> None:
    assert asked.ask("is audio 2 the longest?").message.startswith("Yes, audio 2")
    assert asked.ask("and audio 1?").message.startswith("No, audio 2")


def test_a_wish_is_no_question(asked: Session) -> None:
    assert asked.ask("make audio 1 louder").status == "done"
    assert asked.ask("undo").status == "done"


@pytest.mark.parametrize("question", SENTENCES.values(), ids=SENTENCES)
def test_sentences_are_counted(question: str, session: Session) -> None:
    report = session.ask(question)
    assert (report.status, report.plan[0].args["what"]) == ("answer", {"figure": "sentences"}), report.message
    assert "4" in report.message


def test_sentences_without_punctuation_are_not_guessed(asked: Session) -> None:
    report = asked.ask("how many sentences are there in audio 1?")
    assert report.status == "error"
    assert "has no punctuation" in report.message


@pytest.mark.parametrize("question", LENGTHS.values(), ids=LENGTHS)
def test_the_length_of_a_sentence_is_told_with_its_times(question: str, session: Session) -> None:
    report = session.ask(question)
    first, *_, last = session.audio(1).words[2:5]
    assert report.status == "answer", report.message
    assert f"{last.end - first.start:.2f} s ({first.start:.2f}–{last.end:.2f} s)" in report.message


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how long is the second pause in audio 2?", "Audio 2: 0.50 s (0.90–1.40 s)."),
        ("how long is the word 'there' in audio 1?", "Audio 1: 0.30 s (1.10–1.40 s)."),
        ("how long are the first two words of audio 1?", "Audio 1: 0.80 s (0.10–0.90 s)."),
        ("when is the last pause in audio 1?", "Audio 1: 0.20 s (2.70–2.90 s)."),
        ("how long is audio 1?", "Audio 1 lasts 3.30 s."),
    ],
)
def test_any_part_is_measured(question: str, told: str, asked: Session) -> None:
    assert asked.ask(question).message == told


def test_what_was_measured_can_be_edited_then(session: Session) -> None:
    session.ask("how long is the second sentence of audio 1?")
    session.ask("mute that part")
    assert [word.muted for word in session.audio(1).words].count(True) == 3
