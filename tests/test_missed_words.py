"""Words that a recogniser missed, found in the sound when they are asked for, and cuts made with care."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from wordsplice import Session
from wordsplice.agent.report import Report
from wordsplice.core.errors import Unclear
from wordsplice.core.words import RECOGNISER, WEAK_RECOGNISER, Transcript
from wordsplice.speech.keyphrases import DOUBTFUL, SURE
from wordsplice.speech.transcripts import read_transcript
from wordsplice.tools import ToolCall

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
HOST, GUEST, OUTRO = (RECORDINGS / name for name in ("host.flac", "guest.ogg", "outro.wav"))

SURELY = "how bees"
"""Said by the host from 4.60 to 5.13 s, and heard beyond doubt."""

MAYBE = "listening"
"""Said in the outro from 0.89 to 1.45 s, and heard with some doubt."""


def recognised(recording: Path, *missed: str) -> Transcript:
    """A recording's words as if they had been recognised, but some of them missed."""
    transcript = read_transcript(recording.with_suffix(".json"))
    words = tuple(word for word in transcript.words if word.text.lower().strip(",.") not in missed)
    return replace(transcript, words=words, extra={RECOGNISER: "a recogniser"})


def supplied(recording: Path, *missed: str) -> Transcript:
    return replace(recognised(recording, *missed), extra={})


def texts(session: Session, number: int = 1) -> list[str]:
    return [word.text.lower().strip(",.") for word in session.audio(number).words]


class Watching:
    """Notes what takes long enough to show its progress."""

    def __init__(self) -> None:
        self.searches: list[str] = []
        self.told: list[tuple[float, float]] = []

    @contextmanager
    def __call__(self, doing: str) -> Iterator[Callable[[float, float], None]]:
        if doing.startswith("Searching"):
            self.searches.append(doing)
        yield lambda done, total: self.told.append((done, total))


@pytest.fixture
def watch() -> Watching:
    return Watching()


@pytest.fixture
def session(watch: Watching) -> Iterator[Session]:
    with Session(watch=watch) as session:
        yield session


def test_a_word_that_the_recogniser_missed_is_cut_where_it_is_surely_heard(session: Session) -> None:
    session.add(HOST, recognised(HOST, "how"))
    report = session.ask(f"remove '{SURELY}' from audio 1")
    (edit,) = report.edits[1]
    assert [edit.start, edit.end] == pytest.approx([4.6, 5.13], abs=0.1)
    assert edit.score is not None
    assert edit.score >= SURE
    assert not edit.weak
    assert f"Found by sound, not among the words: “{SURELY}” at 4.62 s (score 0.9" in report.message
    assert "bees" not in texts(session)


def test_what_is_found_by_sound_is_told_once_and_stays_among_the_words(
    session: Session, watch: Watching, tmp_path: Path
) -> None:
    session.add(HOST, recognised(HOST, "how"))
    assert "by sound" in session.ask(f"mute '{SURELY}'").message
    assert "by sound" not in session.ask(f"bleep '{SURELY}'").message
    assert len(watch.searches) == 1
    session.save(tmp_path / "session.json")
    with Session.open(tmp_path / "session.json") as again:
        assert texts(again)[texts(again).index("ask") + 1 :][:2] == SURELY.split()


def test_words_found_by_sound_leave_the_ids_of_all_others_as_they_were(
    session: Session, tmp_path: Path
) -> None:
    session.add(HOST, recognised(HOST, "how"))
    before = {word.start: word.id for word in session.audio(1).words}
    session.ask(f"mute '{SURELY}'")
    session.save(tmp_path / "session.json")
    with Session.open(tmp_path / "session.json") as again:
        words = again.audio(1).words
        assert len({word.id for word in words}) == len(words)
        assert all(word.id == before.get(word.start, word.id) for word in words)
        again.run(ToolCall("cut", {"audio": 1, "what": {"words": [before[words[-1].start]]}}))
        assert texts(again) == texts(session)[:-1]


def test_which_of_several_is_meant_counts_those_that_are_heard(session: Session, tmp_path: Path) -> None:
    sound, rate = sf.read(HOST)
    sf.write(tmp_path / "twice.wav", np.concatenate([sound, sound]), rate)
    once = recognised(HOST, "how")
    length = len(sound) / rate
    later = (replace(word, start=word.start + length, end=word.end + length) for word in once.words)
    session.add(tmp_path / "twice.wav", replace(once, words=(*once.words, *later), duration=None))
    report = session.ask(f"mute the second '{SURELY}'")
    (edit,) = report.edits[1]
    assert edit.start == pytest.approx(length + 4.6, abs=0.1)
    assert report.message.count(f"“{SURELY}” at") == 2


def test_progress_of_the_search_is_shown(session: Session, watch: Watching) -> None:
    session.add(OUTRO, recognised(OUTRO, "bees"))
    session.ask("mute 'bees'")
    assert watch.searches == ["Searching outro.wav for “bees”"]
    assert watch.told[-1][0] == watch.told[-1][1]


def ask_about_doubt(session: Session, command: str = f"remove '{MAYBE}' from audio 1") -> Report:
    session.add(OUTRO, recognised(OUTRO, MAYBE))
    report = session.ask(command)
    assert report.status == "clarify"
    assert not report.plan
    return report


def test_of_a_doubtful_hit_it_is_asked_with_its_time_and_score(session: Session) -> None:
    report = ask_about_doubt(session)
    assert report.message.startswith("I may have heard “listening” in audio 1 at 0.88 s (score 0.8")
    assert session.project.position == 0
    assert MAYBE not in texts(session)


@pytest.mark.parametrize("yes", ["yes", "Yes, please.", "ja", "sí", "oui !", "sì", "はい", "네", "是的"])
def test_a_hit_that_is_confirmed_is_edited_and_its_times_stay_an_estimate(yes: str, session: Session) -> None:
    ask_about_doubt(session)
    report = session.ask(yes)
    (edit,) = report.edits[1]
    assert report.status == "done"
    assert edit.start == pytest.approx(0.89, abs=0.1)
    assert edit.weak
    assert edit.score is not None
    assert DOUBTFUL <= edit.score < SURE
    assert "only roughly timed" in report.message
    assert session.project.steps[-1].did == f"remove '{MAYBE}' from audio 1"


@pytest.mark.parametrize("no", ["no", "No.", "nein", "non", "いいえ", "아니요", "不是"])
def test_a_hit_that_is_rejected_is_not_asked_about_again(no: str, session: Session, watch: Watching) -> None:
    ask_about_doubt(session)
    assert session.ask(no).status == "not_found"
    assert session.ask(f"mute '{MAYBE}' in audio 1").status == "not_found"
    assert len(watch.searches) == 1


@pytest.mark.parametrize("command", ["cut that part", "remove this bit", "schneide diese Stelle heraus"])
def test_the_part_that_may_be_meant_can_be_pointed_at(command: str, session: Session) -> None:
    ask_about_doubt(session)
    report = session.ask(command)
    assert report.status == "done", report.message
    (edit,) = report.edits[1]
    assert [edit.start, edit.end] == pytest.approx([0.89, 1.45], abs=0.1)


def test_where_no_audio_is_named_each_is_searched(session: Session) -> None:
    session.add(OUTRO, recognised(OUTRO))
    session.add(HOST, recognised(HOST, "how"))
    report = session.ask(f"remove '{SURELY}'")
    assert list(report.edits) == [2], report.message


def test_what_is_neither_said_nor_heard_is_answered_with_what_comes_near(session: Session) -> None:
    session.add(OUTRO, recognised(OUTRO))
    report = session.ask("remove 'elephants' from audio 1")
    assert report.status == "not_found"
    assert "does not say “elephants”" in report.message


@pytest.mark.parametrize("phrase", ["kind", "be kind to the bees"])
def test_words_that_are_there_are_not_searched_in_the_sound(
    phrase: str, session: Session, watch: Watching
) -> None:
    session.add(OUTRO, recognised(OUTRO))
    assert session.ask(f"mute '{phrase}'").status == "done"
    assert watch.searches == []


def test_hesitations_are_not_searched_again(session: Session, watch: Watching) -> None:
    session.add(OUTRO, recognised(OUTRO))
    assert session.ask("remove 'um' from audio 1").status == "not_found"
    assert watch.searches == []


def test_a_supplied_transcript_is_the_truth(session: Session, watch: Watching) -> None:
    session.add(HOST, supplied(HOST, "how"))
    assert session.ask(f"remove '{SURELY}' from audio 1").status == "not_found"
    assert watch.searches == []


SEARCHES = [
    "search the sound for 'how bees' in audio 1",
    "search the sound of audio 1 for 'how bees'",
    "find 'how bees' in audio 1 by its sound",
    "suche im Ton von Audio 1 nach 'how bees'",
    "busca 'how bees' en el sonido del audio 1",
    "cherche « how bees » dans le son de l'audio 1",
    "cerca 'how bees' nel suono dell'audio 1",
    "音声1の音から「how bees」を探して",
    "오디오 1의 소리에서 'how bees'를 찾아 줘",
    "在音频1的声音里找“how bees”",
]


@pytest.mark.parametrize("command", SEARCHES)
def test_the_sound_under_a_supplied_transcript_is_searched_when_asked(command: str, session: Session) -> None:
    session.add(HOST, supplied(HOST, "how"))
    report = session.ask(command)
    assert report.status == "answer", report.message
    assert "4.62" in report.message
    assert texts(session)[texts(session).index("ask") + 1 :][:2] == SURELY.split()
    (edit,) = session.ask("cut that part").edits[1]
    assert edit.text == SURELY


@pytest.mark.parametrize(
    "also",
    [
        "remove 'how bees' in audio 1, also where it was misheard",
        "schneide 'how bees' aus Audio 1, auch wo es falsch erkannt wurde",
    ],
)
def test_an_edit_takes_misheard_places_too_when_asked(also: str, session: Session) -> None:
    session.add(HOST, supplied(HOST, "how"))
    (edit,) = session.ask(also).edits[1]
    assert edit.start == pytest.approx(4.6, abs=0.1)


def test_beside_what_is_said_the_places_where_it_may_be_are_listed(session: Session) -> None:
    session.add(GUEST, supplied(GUEST))
    session.add(OUTRO, supplied(OUTRO, "bees"))
    report = session.ask("search the sound for 'bees'")
    assert report.message.startswith("Audio 1 says “bees” at 4.")
    assert "It may also be “bees” at 4.17 s (score 0.2" in report.message
    asked = session.ask("mute that part")
    assert asked.status == "clarify"
    assert session.ask("the second one").edits[2][0].start == pytest.approx(4.16, abs=0.1)


def test_a_tool_call_is_refused_with_the_question(session: Session) -> None:
    session.add(OUTRO, recognised(OUTRO, MAYBE))
    with pytest.raises(Unclear, match=r"may have heard “listening” in audio 1 at 0\.88 s"):
        session.run(ToolCall("cut", {"audio": 1, "what": {"phrase": MAYBE}}))
    found = session.run(ToolCall("find_words", {"what": {"phrase": "week", "by_sound": True}}))
    assert found.facts["count"] == 1


def test_what_was_named_before_is_still_meant_when_words_were_found_meanwhile(session: Session) -> None:
    session.add(HOST, recognised(HOST, "how"))
    session.ask("when is 'home' said in audio 1?")
    session.ask(f"mute '{SURELY}'")
    session.ask("cut that part")
    assert "home" not in texts(session)
    assert texts(session).count("you") == 1


def test_where_the_recording_has_gone_a_phrase_is_just_not_said(tmp_path: Path) -> None:
    sound, rate = sf.read(OUTRO)
    sf.write(tmp_path / "gone.wav", sound, rate)
    with Session() as session:
        session.add(tmp_path / "gone.wav", recognised(OUTRO))
        session.save(tmp_path / "session.json")
    (tmp_path / "gone.wav").unlink()
    with Session.open(tmp_path / "session.json") as session:
        assert session.ask("remove 'elephants'").status == "not_found"
        assert session.ask("search the sound for 'elephants'").status == "error"


def test_what_the_offline_recogniser_misheard_is_found(session: Session) -> None:
    session.add(OUTRO)
    assert "bees" not in texts(session)
    assert "“bees” in audio 1 at 4." in session.ask("bleep 'bees'").message
    report = session.ask("yes")
    assert report.edits[1][0].start == pytest.approx(4.16, abs=0.1)


def test_a_question_back_ends_with_its_own_mark(session: Session) -> None:
    heard = replace(recognised(OUTRO), extra={RECOGNISER: "a recogniser", WEAK_RECOGNISER: True})
    session.add(OUTRO, heard)
    message = session.ask("remove 'tank'").message
    assert "did you mean “Thanks”? The words of audio 1 are from the offline recogniser" in message


def roughly_timed(session: Session) -> None:
    """Adds the guest's words, of which the times of the first "um" are only an estimate."""
    first, *rest = supplied(GUEST).words
    words = (replace(first, evidence="interpolated"), *rest)
    session.add(GUEST, replace(supplied(GUEST), words=words))


CAREFUL = [
    "carefully remove the fillers",
    "remove the fillers, carefully",
    "be careful and remove the fillers",
    "entferne vorsichtig die Füllwörter",
    "schneide die Füllwörter vorsichtig heraus",
    "elimina con cuidado las muletillas",
    "supprime prudemment les hésitations",
    "rimuovi con cautela gli intercalari",
    "フィラーを慎重に削除して",
    "추임새를 조심스럽게 삭제해 줘",
    "小心地删除填充词",
]


@pytest.mark.parametrize("command", CAREFUL)
def test_carefully_a_word_of_doubtful_times_is_muted_and_not_cut(command: str, session: Session) -> None:
    roughly_timed(session)
    report = session.ask(command)
    assert [edit.kind for edit in report.edits[1]] == ["mute", "cut", "cut", "cut"], report.message
    assert [edit.weak for edit in report.edits[1]] == [True, False, False, False]
    assert report.plan[0].args["careful"] is True


def test_what_was_muted_for_care_is_told(session: Session) -> None:
    roughly_timed(session)
    assert "One place was muted instead of cut, because it is only roughly timed." in (
        session.ask("carefully remove the fillers").message
    )


def test_care_changes_nothing_where_all_times_are_known(session: Session) -> None:
    session.add(GUEST, supplied(GUEST))
    report = session.ask("carefully remove the fillers")
    assert {edit.kind for edit in report.edits[1]} == {"cut"}
    assert "muted" not in report.message


def test_without_care_a_word_of_doubtful_times_is_cut_and_flagged(session: Session) -> None:
    roughly_timed(session)
    report = session.ask("remove the fillers")
    assert {edit.kind for edit in report.edits[1]} == {"cut"}
    assert "Listen to it: one place is only roughly timed." in report.message


@pytest.mark.parametrize(
    "command",
    [
        "extract the first 'um' from audio 1",
        "keep only the first 'um' from audio 1",
        "replace 'thanks' in audio 2 with the first 'um' from audio 1",
        "insert the first 'um' from audio 1 after 'thanks' in audio 2",
    ],
)
def test_a_word_of_doubtful_times_is_flagged_wherever_it_goes(command: str, session: Session) -> None:
    roughly_timed(session)
    session.add(OUTRO, recognised(OUTRO))
    report = session.ask(command)
    assert report.status == "done", report.message
    assert any(edit.weak for edits in report.edits.values() for edit in edits)
    assert "only roughly timed" in report.message


@pytest.mark.parametrize(
    "command",
    [
        "make it louder",
        "normalise it",
        "make it 10 % faster",
        "delete the first 3 seconds",
        "mute everything",
    ],
)
def test_doubtful_times_of_words_do_not_matter_where_none_is_named(command: str, session: Session) -> None:
    roughly_timed(session)
    report = session.ask(command)
    assert report.status == "done", report.message
    assert "roughly timed" not in report.message
    assert not any(edit.weak for edit in report.edits[1])


@pytest.mark.parametrize("command", ["remove 'carefully' from audio 1", "remove the word carefully"])
def test_a_word_for_care_can_be_removed_itself(command: str, session: Session) -> None:
    first, second, *rest = supplied(GUEST).words
    session.add(GUEST, Transcript((first, replace(second, text="carefully"), *rest), "en"))
    report = session.ask(command)
    assert report.edits[1][0].text == "carefully"
    assert "careful" not in report.plan[0].args
