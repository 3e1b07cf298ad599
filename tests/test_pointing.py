"""Edits of what the last answer named: "cut that part", of one stretch or several, after edits in between."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from asking import recorded, said

from wordsplice import Session
from wordsplice.agent.commands import CommandPlanner
from wordsplice.agent.hearing import Hearing
from wordsplice.agent.langchain.approval import approve_all
from wordsplice.agent.langchain.offline_model import CommandAgent
from wordsplice.agent.planner import Planner, Work
from wordsplice.agent.sounds import Sounds
from wordsplice.speech.questions import Answer, Clip, ClipSpan, Turn

TRANSCRIPTS = Path(__file__).parent / "commands"
ONE = Answer("A dog barks at 3.10 s.", (ClipSpan(2, 3.1, 3.42),))
"""Of audio 2, where “um” is said from 3.16 to 3.38 s."""
TWO = Answer("A dog barks twice.", (ClipSpan(2, 3.1, 3.42), ClipSpan(2, 9.05, 9.36)))


class Scripted:
    """A model that answers as it was told to, the last time ever again."""

    name = "scripted"

    def __init__(self, answers: Sequence[Answer]) -> None:
        self._answers = list(answers)

    def ask(self, turns: Sequence[Turn], progress: object, wrote: object = None) -> Answer:
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return Answer(answer.text, tuple(in_recording(span, turns[-1].clips) for span in answer.spans))

    def describe(self, clip: Clip, wanted: object, progress: object) -> Answer:
        raise NotImplementedError


def in_recording(span: ClipSpan, clips: Sequence[Clip]) -> ClipSpan:
    start = clips[(span.clip or 1) - 1].start
    return ClipSpan(span.clip, start + span.start, start + span.end)


class Hears:
    """A planner in a session whose questions about the sound a model answers."""

    def __init__(self, planner: Planner, answers: Sequence[Answer], sounds: Sounds) -> None:
        self._planner, self._sounds = planner, sounds
        self._model = Scripted(answers)

    @property
    def language(self) -> str:
        return self._planner.language

    def carry_out(self, command: str, work: Work) -> str | None:
        work.draft.ear = Hearing(self._sounds, lambda: self._model)
        return self._planner.carry_out(command, work)


Open = Callable[..., Session]


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    folder = tmp_path_factory.mktemp("pointing")
    return [recorded(transcript, folder) for transcript in sorted(TRANSCRIPTS.glob("audio*.json"))]


@pytest.fixture
def opened(recordings: list[tuple[Path, Path]]) -> Iterator[Open]:
    """Opens sessions with three audios, whose model gives some answers."""
    sessions: list[Session] = []
    sounds = Sounds()

    def open_session(*answers: Answer, planner: Planner | None = None) -> Session:
        session = Session(planner=Hears(planner or CommandPlanner(), answers, sounds))
        sessions.append(session)
        for path, transcript in recordings:
            session.add(path, transcript)
        return session

    yield open_session
    sounds.close()
    for session in sessions:
        session.close()


ONE_PART = [
    ("where does the dog bark?", "cut that part"),
    ("where does the dog bark?", "remove that"),
    ("when can a dog be heard?", "delete it"),
    ("is there a dog?", "cut that bit out"),
    ("wo bellt der Hund?", "schneide diese Stelle heraus"),
    ("gibt es einen Hund?", "entferne das"),
    ("¿dónde ladra el perro?", "corta esa parte"),
    ("¿hay un perro?", "quítalo"),
    ("où est-ce que le chien aboie ?", "coupe ce passage"),
    ("y a-t-il un chien ?", "supprime ça"),
    ("c'è un cane?", "taglia quella parte"),
    ("si sente un cane?", "toglilo"),
    ("犬の声は聞こえますか？", "その部分を削除して"),
    ("犬はいますか？", "それをカットして"),
    ("개가 짖는 소리가 들려?", "그 부분을 잘라 줘"),
    ("개 소리가 있어?", "그거 삭제해 줘"),
    ("有狗叫吗？", "把那一段剪掉"),
    ("听得到狗叫吗？", "删掉它"),
]


@pytest.mark.parametrize(("question", "command"), ONE_PART)
def test_the_stretch_that_an_answer_named_can_be_cut_in_so_many_words(
    question: str, command: str, opened: Open
) -> None:
    session = opened(ONE)
    before = session.audio(2)
    assert session.ask(question).status == "answer"
    report = session.ask(command)
    assert report.status == "done", report.message
    (edit,) = report.edits[2]
    assert (edit.start, edit.end) == pytest.approx((3.1, 3.42), abs=0.1)
    assert session.audio(2).duration == pytest.approx(before.duration - 0.32, abs=0.2)
    assert said(session, 2).count("um") == before.text.count("um") - 1


@pytest.mark.parametrize(
    ("command", "tool"),
    [
        ("mute that part", "mute"),
        ("bleep that", "bleep"),
        ("make that bit louder", "amplify"),
        ("extract that part", "extract"),
        ("move that part to the end of audio 2", "move"),
        ("keep only that part", "keep"),
        ("slow that passage down to 80 %", "speed"),
    ],
)
def test_other_edits_take_the_named_stretch_as_well(command: str, tool: str, opened: Open) -> None:
    session = opened(ONE)
    session.ask("where does the dog bark?")
    report = session.ask(command)
    assert [call.tool for call in report.plan] == [tool], report.message
    assert report.plan[0].args["what"] == pytest.approx({"start": 3.1, "end": 3.42}, abs=0.001)


def test_what_can_be_measured_is_not_asked_of_the_model(opened: Open) -> None:
    session = opened(ONE)
    longer = session.ask("which audio is longer?")
    assert [call.tool for call in longer.plan] == ["figures"]
    assert ONE.text not in longer.message
    assert session.ask("who sounds happier?").message == ONE.text


SEVERAL_PARTS = [
    ("where does the dog bark?", "cut that part", "the second one"),
    ("wo bellt der Hund?", "schneide diese Stelle heraus", "die zweite"),
    ("¿dónde ladra el perro?", "corta esa parte", "la segunda"),
    ("où est-ce que le chien aboie ?", "coupe ce passage", "le deuxième"),
    ("c'è un cane?", "taglia quella parte", "il secondo"),
    ("犬はいますか？", "その部分を削除して", "2番目"),
    ("개 소리가 있어?", "그 부분을 잘라 줘", "두 번째"),
    ("有狗叫吗？", "把那一段剪掉", "第二个"),
]


@pytest.mark.parametrize(("question", "command", "choice"), SEVERAL_PARTS)
def test_of_several_stretches_it_is_asked_which_is_meant(
    question: str, command: str, choice: str, opened: Open
) -> None:
    session = opened(TWO)
    session.ask(question)
    before = said(session, 2)
    asked = session.ask(command)
    assert asked.status == "clarify"
    assert "3.10 s, 9.05 s" in asked.message
    assert said(session, 2) == before
    report = session.ask(choice)
    assert report.status == "done", report.message
    (edit,) = report.edits[2]
    assert edit.start == pytest.approx(9.05, abs=0.1)


ALL_PARTS = [
    ("where does the dog bark?", "cut those parts"),
    ("where does the dog bark?", "remove all of them"),
    ("where does the dog bark?", "delete them"),
    ("wo bellt der Hund?", "schneide diese Stellen heraus"),
    ("¿dónde ladra el perro?", "quita todas esas partes"),
    ("où est-ce que le chien aboie ?", "supprime ces passages"),
    ("c'è un cane?", "togli quelle parti"),
    ("犬はいますか？", "それらの部分を削除して"),
    ("개 소리가 있어?", "그 부분들을 전부 삭제해 줘"),
    ("有狗叫吗？", "把那些部分都删掉"),
]


@pytest.mark.parametrize(("question", "command"), ALL_PARTS)
def test_all_of_several_stretches_are_cut_when_all_are_named(
    question: str, command: str, opened: Open
) -> None:
    session = opened(TWO)
    session.ask(question)
    report = session.ask(command)
    assert report.status == "done", report.message
    assert sorted(edit.start for edit in report.edits[2]) == pytest.approx([3.1, 9.05], abs=0.1)
    assert session.project.position == 1


@pytest.mark.parametrize("reply", ["all of them", "all", "both", "them", "the first and the second"])
def test_both_may_be_chosen_when_it_was_asked_which(reply: str, opened: Open) -> None:
    session = opened(TWO)
    session.ask("where does the dog bark?")
    session.ask("mute that part")
    report = session.ask(reply)
    assert report.status == "done", report.message
    assert len(report.edits[2]) == 2


@pytest.mark.parametrize(("_", "command"), ONE_PART)
def test_where_no_answer_came_before_it_is_asked_what_is_meant(_: str, command: str, opened: Open) -> None:
    session = opened()
    assert session.ask(command).status == "clarify"
    assert session.project.position == 0


def test_an_answer_that_named_no_stretch_leaves_nothing_to_point_at(opened: Open) -> None:
    session = opened(ONE, Answer("They sound calm."))
    session.ask("where does the dog bark?")
    session.ask("who sounds calm?")
    assert session.ask("cut that part").status == "clarify"


def test_a_stretch_is_followed_through_an_edit_in_between(opened: Open) -> None:
    session = opened(ONE)
    session.ask("where does the dog bark?")
    assert session.ask("cut the first 1.13 seconds of audio 2").status == "done"
    report = session.ask("mute that part")
    assert report.status == "done", report.message
    assert said(session, 2).startswith("boss was Teresa and he [um] lives")


def test_a_stretch_that_is_cut_already_is_not_cut_again(opened: Open) -> None:
    session = opened(ONE)
    session.ask("where does the dog bark?")
    session.ask("cut that part")
    left = said(session, 2)
    assert session.ask("cut that part").status == "clarify"
    assert said(session, 2) == left


def test_after_it_was_taken_back_the_stretch_can_be_edited_otherwise(opened: Open) -> None:
    session = opened(ONE)
    session.ask("where does the dog bark?")
    session.ask("cut that part")
    session.ask("undo")
    assert session.ask("mute that part").status == "done"
    assert "he [um] lives" in said(session, 2)


def test_words_that_were_asked_for_are_followed_by_their_ids(opened: Open) -> None:
    session = opened()
    assert session.ask("when is 'um' said in audio 2?").status == "answer"
    assert session.ask("cut that part").status == "clarify"
    assert session.ask("the second").status == "done"
    assert said(session, 2).startswith("um so my boss was Teresa and he lives")
    session.ask("undo")
    session.ask("when is 'boss' said in audio 2?")
    session.ask("cut the first second of audio 2")
    report = session.ask("mute that part")
    assert report.status == "done", report.message
    assert "[boss]" in said(session, 2)


def test_words_in_several_audios_are_all_edited_when_all_are_named(opened: Open) -> None:
    session = opened()
    session.ask("when is 'um' said?")
    assert session.ask("mute all of them").status == "done"
    assert [said(session, number).count("[um]") for number in (1, 2)] == [2, 3]


def test_it_is_the_last_edit_where_one_came_after_the_answer(opened: Open) -> None:
    session = opened(ONE)
    session.ask("where does the dog bark?")
    session.ask("remove 'boss' from audio 2")
    report = session.ask("undo and mute it")
    assert "[um]" not in said(session, 2), report.message


def test_what_is_chosen_is_chosen_of_the_answer_though_an_edit_came_before_it(opened: Open) -> None:
    session = opened(TWO)
    session.ask("remove 'boss' from audio 2")
    session.ask("where does the dog bark?")
    assert session.ask("mute it").status == "clarify"
    assert session.ask("the second one").status == "done"
    assert said(session, 2).count("[") == 1


def test_it_stays_what_was_edited_when_only_the_audio_is_told_anew(opened: Open) -> None:
    session = opened(ONE)
    session.ask("where does the dog bark?")
    session.ask("remove 'um' from audio 1")
    assert session.ask("mute it in audio 7").status == "error"
    assert session.ask("in audio 2").status == "done"
    assert said(session, 2).count("[um]") == 3


def test_the_agents_loop_points_alike(opened: Open) -> None:
    session = opened(ONE, planner=CommandAgent(approve=approve_all))
    session.ask("where does the dog bark?")
    assert session.ask("mute that part").status == "done"
    assert "he [um] lives" in said(session, 2)
