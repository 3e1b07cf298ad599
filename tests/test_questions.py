"""Questions that no rule of the grammar has: about the sound, and which audio speaks of something."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import cases_in, recorded, said

from wordsplice import Session
from wordsplice.agent.commands.figuring import figured
from wordsplice.agent.commands.languages import CODES
from wordsplice.agent.commands.listening import listening
from wordsplice.agent.commands.requests import Audios, Ref, Said
from wordsplice.agent.commands.wondering import wondered

COMMANDS = Path(__file__).parent / "commands"

Questions = dict[str, list[tuple[str, list[int] | None]]]

MENTIONS: Questions = {
    "en": [
        ("which mentions Dublin?", [2]),
        ("which one talks about Dublin", [2]),
        ("who mentions Dublin?", [2]),
        ("who talks about the beetle larvae?", [2]),
        ("in which audio is the barn mentioned?", [1]),
        ("which of them mentions bees?", []),
    ],
    "de": [
        ("welche erwähnt Dublin?", [2]),
        ("wer spricht über Dublin?", [2]),
        ("in welchem Audio wird Dublin erwähnt?", [2]),
        ("wer erwähnt die Bienen?", []),
    ],
    "es": [
        ("¿cuál menciona Dublin?", [2]),
        ("¿quién habla de Dublin?", [2]),
        ("¿en qué audio se menciona Dublin?", [2]),
        ("¿quién habla de las abejas?", []),
    ],
    "fr": [
        ("lequel mentionne Dublin ?", [2]),
        ("qui parle de Dublin ?", [2]),
        ("dans quel audio parle-t-on de Dublin ?", [2]),
        ("qui parle des abeilles ?", []),
    ],
    "it": [
        ("quale menziona Dublin?", [2]),
        ("chi parla di Dublin?", [2]),
        ("in quale audio si parla di Dublin?", [2]),
        ("chi parla delle api?", []),
    ],
    "ja": [
        ("どの音声がDublinについて話していますか？", [2]),
        ("Dublinに触れているのはどれ？", [2]),
        ("誰が蜂について話していますか？", []),
    ],
    "ko": [
        ("어느 오디오가 Dublin을 언급해?", [2]),
        ("누가 Dublin에 대해 말해?", [2]),
        ("누가 벌에 대해 말해?", []),
    ],
    "zh": [
        ("哪个提到了Dublin？", [2]),
        ("谁谈到Dublin？", [2]),
        ("谁提到蜜蜂？", []),
    ],
}
"""Questions which audio speaks of something, with those that do."""

SOUND = {
    "en": [
        ("what differs between 1 and 2", [1, 2]),
        ("compare audio 1 and audio 2", [1, 2]),
        ("is audio 1 the same as audio 2", [1, 2]),
        ("who sounds tired?", None),
        ("is there music in audio 2?", [2]),
        ("is anyone laughing?", None),
        ("what language is spoken in audio 1", [1]),
        ("is the speaker a man or a woman", None),
        ("describe audio 1", [1]),
        ("could you summarize audio 2?", [2]),
        ("why is audio 2 so quiet?", [2]),
        ("where does she laugh?", None),
        ("audio 1: who is speaking?", [1]),
    ],
    "de": [
        ("was unterscheidet 1 und 2", [1, 2]),
        ("vergleiche Audio 1 und Audio 2", [1, 2]),
        ("ist in Audio 2 Musik zu hören?", [2]),
        ("lacht jemand?", None),
        ("welche Sprache wird in Audio 1 gesprochen?", [1]),
        ("ist der Sprecher ein Mann oder eine Frau?", None),
        ("kannst du Audio 2 zusammenfassen?", [2]),
        ("worum geht es in Audio 2?", [2]),
    ],
    "es": [
        ("¿en qué se diferencian 1 y 2?", [1, 2]),
        ("compara el audio 1 y el audio 2", [1, 2]),
        ("¿hay música en el audio 2?", [2]),
        ("¿se ríe alguien?", None),
        ("¿qué idioma se habla en el audio 1?", [1]),
        ("¿es un hombre o una mujer?", None),
        ("¿puedes resumir el audio 2?", [2]),
        ("¿cuántas personas hablan?", None),
    ],
    "fr": [
        ("qu'est-ce qui diffère entre 1 et 2 ?", [1, 2]),
        ("compare l'audio 1 et l'audio 2", [1, 2]),
        ("y a-t-il de la musique dans l'audio 2 ?", [2]),
        ("est-ce que quelqu'un rit ?", None),
        ("quelle langue est parlée dans l'audio 1 ?", [1]),
        ("est-ce un homme ou une femme ?", None),
        ("peux-tu résumer l'audio 2 ?", [2]),
    ],
    "it": [
        ("in cosa differiscono 1 e 2?", [1, 2]),
        ("confronta l'audio 1 e l'audio 2", [1, 2]),
        ("l'audio 1 è uguale all'audio 2?", [1, 2]),
        ("c'è musica nell'audio 2?", [2]),
        ("qualcuno ride?", None),
        ("che lingua si parla nell'audio 1?", [1]),
        ("è un uomo o una donna?", None),
        ("puoi riassumere l'audio 2?", [2]),
    ],
    "ja": [
        ("1と2の違いは何？", [1, 2]),
        ("音声1と音声2を比べて", [1, 2]),
        ("音声2に音楽はありますか？", [2]),
        ("誰か笑っていますか？", None),
        ("話者は男性ですか、女性ですか？", None),
        ("音声2を要約してくれますか？", [2]),
    ],
    "ko": [
        ("1과 2의 차이가 뭐야?", [1, 2]),
        ("오디오 1과 오디오 2를 비교해 줘", [1, 2]),
        ("오디오 2에 음악이 있어?", [2]),
        ("누가 웃고 있어?", None),
        ("오디오 1은 무슨 언어야?", [1]),
        ("화자는 남자야 여자야?", None),
        ("오디오 2를 요약해 줄래?", [2]),
    ],
    "zh": [
        ("1和2有什么不同？", [1, 2]),
        ("比较音频1和音频2", [1, 2]),
        ("音频2里有音乐吗？", [2]),
        ("有人在笑吗？", None),
        ("音频1说的是什么语言？", [1]),
        ("说话的是男的还是女的？", None),
        ("能总结一下音频2吗？", [2]),
    ],
}
"""Questions about the sound, with the audios that they name."""

POLITE = [
    "can you remove the um from audio 2?",
    "would you drop um from audio 2?",
    "is it possible to take the um out of audio 2?",
    "kannst du das um aus Audio 2 entfernen?",
    "könntest du bitte um in Audio 2 löschen?",
    "¿puedes quitar el um del audio 2?",
    "¿me quitas el um del audio 2?",
    "peux-tu enlever le um de l'audio 2 ?",
    "est-ce que tu peux supprimer um de l'audio 2 ?",
    "puoi togliere um dall'audio 2?",
    "mi togli um dall'audio 2?",
    "音声2からumを削除してくれますか？",
    "音声2のumを取ってもらえる？",
    "오디오 2에서 um을 삭제해 줄래?",
    "오디오 2에서 um 좀 빼 주시겠어요?",
    "能把音频2里的um删掉吗？",
]

NOT_UNDERSTOOD = [
    "how do I remove um?",
    "how about frobnicating audio 2?",
    "what if we obliterated the second half?",
    "wie entferne ich um?",
    "¿cómo quito um?",
    "comment supprimer um ?",
    "come tolgo um?",
    "怎么删掉um？",
    "who is speaking? Frobnicate audio 2.",
    "do audio 3 too",
]


def rows(table: Questions) -> list[tuple[str, str, list[int] | None]]:
    return [(code, question, audios) for code, each in table.items() for question, audios in each]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Three audios, of which the first says “barn”, the second “Dublin”; questions leave them as they are."""
    folder = tmp_path_factory.mktemp("questions")
    with Session() as session:
        for transcript in sorted(COMMANDS.glob("audio*.json")):
            session.add(*recorded(transcript, folder))
        yield session


@pytest.mark.parametrize(("code", "question", "audios"), rows(MENTIONS))
def test_which_audio_speaks_of_something_is_answered_by_the_words(
    code: str, question: str, audios: list[int], session: Session
) -> None:
    report = session.ask(question)
    assert report.status == "answer", report.message
    assert [call.tool for call in report.plan] == ["mentions"]
    assert [number for number in (1, 2, 3) if str(number) in report.message] == audios
    assert session.project.position == 0


@pytest.mark.parametrize(("code", "question", "audios"), rows(SOUND))
def test_a_question_about_the_sound_is_answered_by_what_can_be_measured(
    code: str, question: str, audios: list[int] | None, session: Session
) -> None:
    report = session.ask(question)
    assert report.status == "answer", report.message
    (call,) = report.plan
    assert (call.tool, call.args.get("audios")) == ("ask_about", audios)
    assert "WORDSPLICE_MODEL_DIR" in report.message
    assert session.project.position == 0


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_questions_of_both_kinds(code: str) -> None:
    assert MENTIONS[code]
    assert SOUND[code]


def test_a_question_is_answered_in_its_own_language(session: Session) -> None:
    assert "Wörter pro Minute" in session.ask("lacht jemand?").message
    assert "每分钟" in session.ask("有人在笑吗？").message
    assert "1分あたり" in session.ask("誰か笑っていますか？").message


def test_where_words_are_is_still_answered_by_the_words(session: Session) -> None:
    assert session.ask("where is 'messy'?").plan[0].tool == "locate"
    assert session.ask("is there a 'song' in audio 1?").plan[0].tool == "count"


@pytest.mark.parametrize("command", POLITE)
def test_a_polite_edit_is_an_edit(command: str, tmp_path: Path) -> None:
    with Session() as session:
        for transcript in sorted(COMMANDS.glob("audio*.json")):
            session.add(*recorded(transcript, tmp_path))
        assert session.ask(command).status == "done"
        assert "um" not in said(session, 2).split()


@pytest.mark.parametrize("command", NOT_UNDERSTOOD)
def test_what_may_be_an_edit_is_never_taken_for_a_question(command: str, session: Session) -> None:
    assert session.ask(command).status in ("clarify", "not_found")
    assert session.project.position == 0


def anything(text: str, code: str, symbols: tuple[str, ...]) -> object:
    """Takes any words for audios, or for words that are said."""
    return Said(text) if symbols == ("said",) else Audios((Ref("it"),))


@pytest.mark.parametrize("file", sorted(COMMANDS.glob("**/??.json")), ids=lambda file: str(file.stem))
def test_no_edit_of_the_command_cases_has_the_form_of_a_question(file: Path) -> None:
    edits = [
        turn["command"]
        for case in cases_in(file)
        for turn in (case, *case.get("then", ()))
        if turn.get("outcome") != "answer" and (turn.get("expect") or "accept" in turn)
    ]
    assert edits
    assert [edit for edit in edits if wondered(edit, file.stem) or listening(edit)] == []
    assert [edit for edit in edits if figured(edit, file.stem, anything)] == []
