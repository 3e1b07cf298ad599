"""Asking about the sound: a model's answers with their times, or what can be measured without one."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
import torch
from checkpoints import qwen_audio_checkpoint
from speaking import JsonPlanner

from wordsplice import Session
from wordsplice.agent.commands.languages import CODES
from wordsplice.agent.commands.listening import listening
from wordsplice.agent.hearing import Hearing
from wordsplice.agent.messages import refused, told
from wordsplice.agent.sounds import Sounds
from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.core.errors import CannotEdit, NoSuchAudio
from wordsplice.speech.measures import measured
from wordsplice.speech.progress import Progress
from wordsplice.speech.questions import Answer, Clip, ClipSpan, Spoken, Turn, Wrote
from wordsplice.tools import Draft, Outcome, ToolCall, run

RATE = 16000


class Scripted:
    """Answers as it was told to, with spans in seconds of the clip; keeps questions, lengths and levels."""

    name = "scripted"

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.questions: list[str] = []
        self.heard: list[list[tuple[float, float]]] = []

    def ask(self, turns: Sequence[Turn], progress: Progress | None, wrote: Wrote | None = None) -> Answer:
        (turn,) = turns
        self.questions.append(turn.text)
        self.heard.append([(round(clip.duration, 3), loudness(clip)) for clip in turn.clips])
        answer = self._answers.pop(0)
        return Answer(answer.text, tuple(in_recording(span, turn.clips) for span in answer.spans))

    def describe(self, clip: Clip, wanted: Spoken, progress: Progress | None) -> Answer:
        raise NotImplementedError


def in_recording(span: ClipSpan, clips: Sequence[Clip]) -> ClipSpan:
    start = clips[(span.clip or 1) - 1].start
    return ClipSpan(span.clip, start + span.start, start + span.end)


def loudness(clip: Clip) -> float:
    first = round(clip.start * RATE)
    return round(float(clip.sound.read(first, first + round(clip.duration * RATE)).std()), 1)


def noise(path: Path, *parts: tuple[float, float]) -> Path:
    """A recording of noise. parts: seconds and level of each."""
    random = np.random.default_rng(0)
    sound = [random.normal(0, level, round(seconds * RATE)) for seconds, level in parts]
    sf.write(path, np.concatenate(sound), RATE, subtype="FLOAT")
    return path


def transcript(path: Path, duration: float, *words: tuple[str, float, float]) -> Path:
    listed = [{"word": word, "start": start, "end": end} for word, start, end in words]
    path.write_text(json.dumps({"language": "en", "duration": duration, "words": listed}))
    return path


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three audios: 3 s of words, with a pause; 4 s that grow louder; 70 s."""
    with Session(planner=JsonPlanner()) as session:
        words = transcript(tmp_path / "1.json", 3.0, ("well", 0.1, 0.9), ("um", 0.95, 1.0), ("yes", 2.1, 2.9))
        session.add(noise(tmp_path / "1.wav", (1.0, 0.1), (1.0, 0.0001), (1.0, 0.1)), words)
        louder = transcript(tmp_path / "2.json", 4.0, ("one", 0.5, 1.0))
        session.add(noise(tmp_path / "2.wav", (2.0, 0.1), (2.0, 0.2)), louder)
        session.add(noise(tmp_path / "3.wav", (70.0, 0.1)), transcript(tmp_path / "3.json", 70.0))
        yield session


Ask = Callable[..., Outcome]


@pytest.fixture
def asking(session: Session) -> Iterator[Callable[[Scripted], Ask]]:
    """Asks about the session's audios as they stand, answered by a model."""
    sounds = Sounds()

    def of(model: Scripted) -> Ask:
        def ask(**args: Any) -> Outcome:
            draft = Draft(session.project, ear=Hearing(sounds, lambda: model))
            return run(ToolCall("ask_about", args), draft)

        return ask

    yield of
    sounds.close()


def edited(session: Session, tool: str, **args: Any) -> None:
    assert session.ask(json.dumps([(tool, args)])).status == "done"


def test_without_a_model_transcript_and_measurements_answer_and_what_takes_one_is_said(
    session: Session,
) -> None:
    outcome = session.run(ToolCall("ask_about", {"question": "How does it sound?", "audios": [1]}))
    found = outcome.facts["measured"][1]
    assert (found["seconds"], found["words"], found["fillers"], found["pauses"]) == (3.0, 3, 1, 1)
    assert found["words_a_minute"] == 60.0
    assert found["paused_seconds"] == pytest.approx(1.1)  # by the times of the words
    assert found["level_db"] == pytest.approx(-20, abs=0.5)
    report = session.ask(json.dumps([("ask_about", {"question": "Who speaks?"})]))
    assert report.status == "answer"
    assert "Audio 1: 3.00 s, 3 words, 60 words a minute, 1 filler word, 1 pause of 1.1 s" in report.message
    assert "WORDSPLICE_MODEL_DIR" in report.message
    assert session.project.position == 0


@pytest.mark.parametrize(
    ("command", "audios", "says"),
    [
        ("Listen to audio 1: who is speaking?", [1], "words a minute"),
        ("listen to audios 1 and 2: remove um", [1, 2], "words a minute"),
        ("Please listen: what differs?", [1, 2, 3], "words a minute"),
        ("Hör dir Audio 1 an: wer spricht?", [1], "Wörter pro Minute"),
        ("Escucha los audios 1 y 2: ¿quién está más contento?", [1, 2], "palabras por minuto"),
        ("Écoute l'audio 2 : qui parle ?", [2], "mots par minute"),
        ("Ascolta l'audio 2: chi parla?", [2], "parole al minuto"),
        ("音声1と2を聞いて：だれが話していますか？", [1, 2], "1分あたり"),
        ("오디오 1과 2를 듣고: 누가 말하나요?", [1, 2], "분당"),
        ("听一下音频 1 和 2：谁更高兴？", [1, 2], "每分钟"),
    ],
)
def test_a_question_in_any_words_is_asked_after_a_colon(
    tmp_path: Path, session: Session, command: str, audios: list[int], says: str
) -> None:
    session.save(tmp_path / "session.json")
    with Session.open(tmp_path / "session.json") as plain:
        report = plain.ask(command)
        assert report.status == "answer"
        (call,) = report.plan
        assert call.args["question"] == command.replace("：", ":").partition(":")[2].strip()
        assert call.args.get("audios", [1, 2, 3]) == audios
        assert says in report.message


@pytest.mark.parametrize(
    ("command", "audios"),
    [
        ("who sounds happier?", None),
        ("Who sounds happier in the first 10 seconds, audio 1 or audio 2?", [1, 2]),
        ("what is the difference between audios 1 and 3?", [1, 3]),
        ("how loud is audio 2?", [2]),
        ("is audio 1 louder than audio 2?", [1, 2]),
        ("Wer klingt fröhlicher?", None),
        ("Was ist der Unterschied zwischen Audio 1 und Audio 2?", [1, 2]),
        ("¿Quién suena más contento?", None),
        ("Qui semble plus content, l'audio 1 ou l'audio 2 ?", [1, 2]),
        ("Chi sembra più felice?", None),
        ("どちらが楽しそうに聞こえますか？", None),
        ("누가 더 행복하게 들려요?", None),
        ("谁听起来更高兴？", None),
    ],
)
def test_a_plain_question_about_the_sound_needs_no_colon(command: str, audios: list[int] | None) -> None:
    found = listening(command)
    assert found
    assert found.call.args == {"question": command} | ({"audios": audios} if audios else {})


@pytest.mark.parametrize("command", ["who says 'um'?", "which audio mentions bees?", "is audio 1 louder?"])
def test_a_question_about_the_words_is_not_taken_for_one_about_the_sound(command: str) -> None:
    assert listening(command) is None


@pytest.mark.parametrize(
    "command",
    ["listen to audio 1", "do not listen: who?", "listen and cut audio 1: all", "cut from 0:01 to 0:02"],
)
def test_what_does_not_plainly_ask_to_listen_is_read_as_any_command(command: str) -> None:
    assert listening(command) is None


def test_only_the_part_between_two_times_is_measured(session: Session) -> None:
    question = {"question": "How loud?", "audios": [2], "start": 2.0, "end": 3.5}
    found = session.run(ToolCall("ask_about", question)).facts["measured"][2]
    assert (found["seconds"], found["words"]) == (1.5, 0)
    assert found["peak_db"] == pytest.approx(20 * np.log10(0.2) + 12, abs=3)


def test_a_model_hears_all_audios_at_once_and_is_asked_as_it_was_said(
    session: Session, asking: Callable[[Scripted], Ask]
) -> None:
    model = Scripted(Answer("Audio 2 is louder."))
    outcome = asking(model)(question="Is audio 1 or audio 2 louder?", audios=[1, 2])
    assert model.questions == ["Is audio 1 or audio 2 louder?"]
    assert [seconds for seconds, _ in model.heard[0]] == [3.0, 4.0]
    assert told([outcome], "en") == "Audio 2 is louder."


def test_audios_keep_their_numbers_though_the_model_counts_from_1(
    session: Session, asking: Callable[[Scripted], Ask]
) -> None:
    model = Scripted(Answer("Audio 1 is, in audios 1 and 2.", (ClipSpan(2, 0.5, 1.0),)))
    outcome = asking(model)(
        question="Which of audios 2 and 3 is louder than audio 1?", audios=[2, 3], end=2.5
    )
    assert model.questions == ["Which of audios 1 and 2 is louder than audio 1?"]
    assert outcome.facts["answers"][0]["text"] == "Audio 2 is, in audios 2 and 3."
    assert outcome.facts["times"] == {3: [(0.5, 1.0)]}


def test_the_times_of_an_answer_can_be_cut_in_the_next_step(
    session: Session, asking: Callable[[Scripted], Ask]
) -> None:
    model = Scripted(Answer("It starts at 0.10 s and ends at 1.20 s.", (ClipSpan(1, 0.1, 1.2),)))
    outcome = asking(model)(question="Where is the “yes”?", audios=[1], start=1.8)
    ((start, end),) = outcome.facts["times"][1]
    assert (start, end) == (1.9, 3.0)
    assert told([outcome], "en") == (
        "From 1.80 s on: It starts at 0.10 s and ends at 1.20 s. Audio 1 at 1.90–3.00 s."
    )
    edited(session, "cut", audio=1, what={"start": start, "end": end})
    assert session.audio(1).text == "well um"


def test_a_model_hears_an_audio_as_it_was_edited(session: Session, asking: Callable[[Scripted], Ask]) -> None:
    edited(session, "cut", audio=2, what={"end": 2.0})
    edited(session, "cut", audio=1, what={"start": 0.5, "end": 2.5})
    model = Scripted(Answer("Yes.", (ClipSpan(1, 0.25, 0.75),)))
    outcome = asking(model)(question="Is it loud?", audios=[2, 1])
    assert model.heard == [[(2.0, 0.2), (1.0, 0.1)]]
    assert outcome.facts["times"] == {2: [(0.25, 0.75)]}


def test_a_long_audio_is_asked_about_window_by_window(
    session: Session, asking: Callable[[Scripted], Ask]
) -> None:
    answers = (Answer("No."), Answer("From 5 to 6 s.", (ClipSpan(1, 5.0, 6.0),)), Answer("No."))
    model = Scripted(*answers)
    outcome = asking(model)(question="Where does a dog bark?", audios=[3])
    assert [seconds for ((seconds, _),) in model.heard] == [30.0, 30.0, 10.0]
    assert outcome.facts["times"] == {3: [(35.0, 36.0)]}
    assert told([outcome], "en") == (
        "No. From 30.00 s on: From 5 to 6 s. From 60.00 s on: No. Audio 3 at 35.00–36.00 s."
    )


@pytest.mark.parametrize(
    ("args", "error", "why"),
    [
        ({"audios": [1, 3]}, CannotEdit, "say from when to when"),
        ({"audios": [4]}, NoSuchAudio, "there is no audio 4"),
        ({"audios": [1], "start": 9.0}, CannotEdit, "lasts 3.00 s"),
        ({"audios": [1], "start": 2.0, "end": 1.0}, CannotEdit, "earlier time first"),
        ({"audios": []}, CannotEdit, "try other arguments"),
        ({"question": ""}, CannotEdit, "try other arguments"),
        ({"start": float("nan")}, CannotEdit, "try other arguments"),
    ],
)
def test_what_cannot_be_heard_is_refused_before_the_model_is_asked(
    asking: Callable[[Scripted], Ask], args: dict[str, Any], error: type[CannotEdit], why: str
) -> None:
    model = Scripted()
    with pytest.raises(error, match=why) as raised:
        asking(model)(**({"question": "Who speaks?"} | args))
    assert model.questions == []
    assert all("\n" not in refused(raised.value, code) for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_what_was_heard_is_told_in_one_line(
    code: str, session: Session, asking: Callable[[Scripted], Ask]
) -> None:
    heard = asking(Scripted(Answer("ok", (ClipSpan(1, 0.0, 1.0),))))(question="?", audios=[2], start=1.0)
    found = session.run(ToolCall("ask_about", {"question": "?"}))
    for outcome, fact in ((heard, "1.00–2.00 s"), (found, "70.00 s")):
        assert fact in told([outcome], code)
        assert "\n" not in told([outcome], code)


def test_pauses_across_the_edge_of_two_blocks_are_one(tmp_path: Path) -> None:
    syllables = ((0.3, 0.1), (0.1, 0.001))
    path = noise(tmp_path / "a.wav", *syllables * 73, (2.0, 0.0001), *syllables * 12)
    with opened(path) as sound:
        found = measured(Clip(Mono(sound)))
    ((start, end),) = found.pauses
    assert [start, end] == pytest.approx([29.1, 31.2], abs=0.1)
    assert found.duration == 36.0
    assert found.level == pytest.approx(-21.2, abs=0.3)


def test_silence_has_no_level_and_is_one_pause(tmp_path: Path) -> None:
    with opened(noise(tmp_path / "a.wav", (65.0, 0.0))) as sound:
        found = measured(Clip(Mono(sound)))
    assert (found.level, found.peak, found.pauses) == (None, None, ((0.0, 65.0),))


def test_a_worker_that_is_not_there_is_told_in_one_line(
    tmp_path: Path, session: Session, setting: Callable[[str, object], None]
) -> None:
    setting("BROKER_URL", "redis://127.0.0.1:1/0")
    setting("STORE", tmp_path / "store")
    report = session.ask(json.dumps([("ask_about", {"question": "Who?", "audios": [1]})]))
    assert report.status == "error"
    assert report.message
    assert "\n" not in report.message


def test_a_model_of_the_settings_answers_in_a_session(
    tmp_path: Path, session: Session, setting: Callable[[str, object], None]
) -> None:
    torch.set_num_threads(1)
    setting("MODEL_DIR", qwen_audio_checkpoint(tmp_path / "tiny"))
    edited(session, "cut", audio=2, what={"end": 1.0})
    outcome = session.run(ToolCall("ask_about", {"question": "What differs?", "audios": [1, 2]}))
    assert outcome.key == "ask_about"
    assert outcome.facts["answers"][0]["from"] == 0.0
