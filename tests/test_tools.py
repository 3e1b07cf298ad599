"""Every tool through a session on real files: the words afterwards, and that the sound says the same."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import soundfile as sf
from pydub import AudioSegment
from speaking import JsonPlanner, heard, speak

from wordsplice import Session
from wordsplice.errors import CannotWrite
from wordsplice.tools import TOOLS, schemas


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(planner=JsonPlanner()) as session:
        for number, text in enumerate(
            ("hello um there we we went um home", "one two um three two", "good bye now"), 1
        ):
            session.add(*speak(tmp_path, number, text))
        yield session


def asked(session: Session, *calls: tuple[str, dict[str, Any]]) -> str:
    report = session.ask(json.dumps(calls))
    assert report.status in ("done", "answer"), report.message
    return report.message


def state(session: Session, number: int) -> str:
    return " ".join(f"[{w.text}]" if w.muted else w.text for w in session.audio(number).words)


def phrase(text: str, which: str | None = None) -> dict[str, Any]:
    return {"phrase": text} if which is None else {"phrase": text, "which": which}


EDITS: list[tuple[str, dict[str, Any], str]] = [
    ("cut", {"what": phrase("um")}, "hello there we we went home"),
    ("cut", {"what": phrase("um", "last")}, "hello um there we we went home"),
    ("cut", {"what": {"start": 0.4, "end": 1.2}}, "hello we we went um home"),
    ("cut", {"what": {"words": ["1.1", "1.8"]}}, "um there we we went um"),
    ("cut", {"what": {"first_word": -2, "last_word": -1}}, "hello um there we we went"),
    ("cut", {"what": {"after": phrase("there"), "before": phrase("home")}}, "hello um there home"),
    ("cut", {"what": {"since": phrase("there"), "until": phrase("went")}}, "hello um um home"),
    ("cut", {"what": {"kind": "repeats"}}, "hello um there we went um home"),
    ("cut", {"what": {"kind": "fillers"}}, "hello there we we went home"),
    ("keep", {"what": phrase("we we went")}, "we we went"),
    ("mute", {"what": phrase("there")}, "hello um [there] we we went um home"),
    ("bleep", {"what": phrase("um", "1")}, "hello [um] there we we went um home"),
    ("amplify", {"decibels": -6}, "hello um there we we went um home"),
    ("fade_in", {"seconds": 0.05}, "hello um there we we went um home"),
    ("fade_out", {"seconds": 0.05}, "hello um there we we went um home"),
    (
        "insert",
        {"where": {"after": phrase("there")}, "source": 3},
        "hello um there good bye now we we went um home",
    ),
    (
        "insert",
        {"where": {"after": phrase("we"), "before": phrase("went")}, "source": 3, "what": phrase("bye")},
        "hello um there we we bye went um home",
    ),
    (
        "insert",
        {"where": {"edge": "start"}, "source": 3, "what": phrase("bye")},
        "bye hello um there we we went um home",
    ),
    ("insert_silence", {"where": {"at": 0.4}, "seconds": 1}, "hello um there we we went um home"),
    (
        "replace",
        {"what": phrase("went"), "source": 2, "source_what": phrase("three")},
        "hello um there we we three um home",
    ),
    ("move", {"what": phrase("home"), "where": {"edge": "start"}}, "home hello um there we we went um"),
    ("swap", {"what": phrase("hello"), "with_what": phrase("home")}, "home um there we we went um hello"),
    ("repeat", {"what": phrase("home"), "times": 3}, "hello um there we we went um home home home"),
]


@pytest.mark.parametrize(("tool", "args", "expected"), EDITS)
def test_an_edit_leaves_the_words_asked_for_and_the_file_sounds_like_them(
    session: Session, tmp_path: Path, tool: str, args: dict[str, Any], expected: str
) -> None:
    asked(session, (tool, {"audio": 1, **args}))
    assert state(session, 1) == expected
    if tool in ("amplify", "bleep"):
        return
    rendered = session.export(1, tmp_path / "out.wav")
    assert sf.info(rendered).frames == session.audio(1).timeline.length
    words = session.audio(1).words
    assert heard(rendered, session, 1) == ["-" if w.muted else w.id.split("#")[0] for w in words]
    session.undo()
    assert state(session, 1) == "hello um there we we went um home"


def test_moving_to_another_audio_takes_the_words_out_of_the_first(session: Session) -> None:
    asked(session, ("move", {"audio": 3, "what": phrase("bye"), "where": {"edge": "end"}, "to": 2}))
    assert (state(session, 3), state(session, 2)) == ("good now", "one two um three two bye")


def test_swapping_between_two_audios_changes_both(session: Session) -> None:
    args = {"audio": 1, "what": phrase("home"), "with_what": phrase("bye"), "other": 3}
    asked(session, ("swap", args))
    assert state(session, 1) == "hello um there we we went um bye"
    assert state(session, 3) == "good home now"


def test_split_join_and_extract_make_new_audios_and_leave_the_old(session: Session, tmp_path: Path) -> None:
    report = session.ask(
        json.dumps(
            [
                ("split", {"audio": 3, "where": [{"before": phrase("bye")}]}),
                ("join", {"audios": [3, 2]}),
                ("extract", {"audio": 1, "what": phrase("um", "last")}),
            ]
        )
    )
    assert report.created == (4, 5, 6, 7)
    assert [state(session, n) for n in report.created] == [
        "good",
        "bye now",
        "good bye now one two um three two",
        "um",
    ]
    assert state(session, 3) == "good bye now"
    assert heard(session.export(6, tmp_path / "joined.wav"), session, 6)[-1] == "2.5"
    session.undo()
    assert [audio.number for audio in session.audios] == [1, 2, 3]


def test_copies_get_ids_of_their_own_that_stay_through_later_edits(session: Session) -> None:
    asked(session, ("repeat", {"audio": 3, "what": phrase("bye"), "times": 3}))
    assert [word.id for word in session.audio(3).words] == ["3.1", "3.2", "3.2#2", "3.2#3", "3.3"]
    asked(session, ("cut", {"audio": 3, "what": {"words": ["3.2#2"]}}))
    assert [word.id for word in session.audio(3).words] == ["3.1", "3.2", "3.2#3", "3.3"]


def test_one_request_is_one_step_however_many_tools_it_ran(session: Session) -> None:
    asked(
        session,
        ("cut", {"audio": 1, "what": phrase("um")}),
        ("mute", {"audio": 2, "what": phrase("three")}),
        ("join", {"audios": [1, 2]}),
    )
    asked(session, ("undo", {}))
    assert state(session, 1) == "hello um there we we went um home"
    assert state(session, 2) == "one two um three two"
    assert len(session.audios) == 3
    asked(session, ("redo", {}))
    assert state(session, 4) == "hello there we we went home one two um [three] two"


def test_a_plan_that_cannot_be_finished_changes_nothing(session: Session) -> None:
    report = session.ask(
        json.dumps(
            [("cut", {"audio": 1, "what": phrase("um")}), ("mute", {"audio": 2, "what": phrase("banana")})]
        )
    )
    assert report.status == "not_found"
    assert "audio 2 does not say “banana”" in report.message
    assert state(session, 1) == "hello um there we we went um home"
    assert session.project.steps == ()


def test_starting_over_brings_the_originals_back_and_can_itself_be_undone(session: Session) -> None:
    asked(session, ("cut", {"audio": 1, "what": phrase("um")}))
    asked(session, ("mute", {"audio": 2, "what": phrase("um")}))
    asked(session, ("start_over", {}))
    assert state(session, 1) == "hello um there we we went um home"
    asked(session, ("undo", {}))
    assert state(session, 2) == "one two [um] three two"


def test_taking_back_and_editing_in_one_request_is_one_step_on_top_of_the_history(session: Session) -> None:
    asked(session, ("mute", {"audio": 3, "what": phrase("bye")}))
    asked(session, ("undo", {}), ("cut", {"audio": 3, "what": phrase("bye")}))
    assert state(session, 3) == "good now"
    asked(session, ("undo", {}))
    assert state(session, 3) == "good [bye] now"


@pytest.mark.parametrize(
    ("call", "status", "says"),
    [
        (("cut", {"audio": 9, "what": phrase("um")}), "error", "no audio 9; the audios are: 1, 2, 3"),
        (("cut", {"audio": 1, "what": phrase("hom")}), "not_found", "did you mean “home”"),
        (("cut", {"audio": 1, "what": phrase("um", "3")}), "not_found", "says “um” only 2 ×"),
        (("cut", {"audio": 1, "what": {"start": 99}}), "error", "outside it"),
        (("cut", {"audio": 1, "what": {"start": 2, "end": 1}}), "error", "give the earlier time first"),
        (("cut", {"audio": 1, "what": {}}), "error", "try other arguments"),
        (("cut", {"audio": 1, "what": {"all": True}}), "error", "nothing of the audio would be left"),
        (("cut", {"audio": 3, "what": {"kind": "swears"}}), "not_found", "has no swear words"),
        (("cut", {"audio": 1, "what": {"words": ["2.1"]}}), "not_found", "no word with the id"),
        (("cut", {"audio": 1, "what": {"first_word": 9, "last_word": 9}}), "not_found", "only 8 words"),
        (("move", {"audio": 1, "what": phrase("um"), "where": {"edge": "end"}}), "clarify", "which one"),
        (("insert", {"audio": 1, "where": {"after": phrase("um")}, "source": 3}), "clarify", "which one"),
        (("insert", {"audio": 1, "where": {"edge": "there"}, "source": 3}), "clarify", "where is “there”"),
        (("fade_in", {"audio": 3, "seconds": 60}), "error", "does not fit"),
        (("amplify", {"audio": 3, "decibels": 1000}), "error", "try other arguments"),
        (("undo", {}), "error", "nothing to undo"),
        (("start_over", {}), "error", "nothing has been edited"),
        (("fly", {}), "error", "there is no tool 'fly'"),
    ],
)
def test_a_call_that_cannot_be_done_says_why_in_one_line(
    session: Session, call: tuple[str, dict[str, Any]], status: str, says: str
) -> None:
    report = session.ask(json.dumps([call]))
    assert (report.status, says in report.message) == (status, True), report.message
    assert "\n" not in report.message


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (("read", {"audio": 3}), "Audio 3 says: “good bye now”."),
        (("read", {"audio": 1, "what": {"end": 0.8}}), "“hello um”"),
        (("count", {"what": phrase("um")}), "audio 2 says “um” once; audio 3 says “um” not once"),
        (("count", {"what": {"kind": "fillers"}, "audio": 1}), "Audio 1 has 2 filler words."),
        (("count", {"what": {"all": True}, "audio": 3}), "Audio 3 has 3 words."),
        (("locate", {"phrase": phrase("two"), "audio": 2}), "at 0.50–0.80 s, 1.70–2.00 s"),
        (("measure", {"audio": 3}), "Audio 3 lasts 1.30 s."),
        (("mentions", {"phrase": phrase("um")}), "Audios 1 and 2 say “um”."),
        (("list_audios", {}), "Audio 3: audio3.wav, 1.30 s, 3 words."),
    ],
)
def test_a_question_is_answered_from_the_transcript_and_changes_nothing(
    session: Session, call: tuple[str, dict[str, Any]], says: str
) -> None:
    report = session.ask(json.dumps([call]))
    assert report.status == "answer"
    assert says in report.message
    assert session.project.steps == ()


def test_a_report_tells_each_span_with_its_neighbours_at_the_time_before_the_request(
    session: Session,
) -> None:
    report = session.ask(
        json.dumps(
            [("cut", {"audio": 1, "what": phrase("hello")}), ("cut", {"audio": 1, "what": phrase("um", "2")})]
        )
    )
    first, second = report.edits[1]
    assert (first.text, first.before, first.after, first.kind) == ("hello", None, "um", "cut")
    assert (second.text, second.before, second.after) == ("um", "went", "home")
    assert (second.start, second.end) == pytest.approx((2.5, 2.8))


def test_a_session_that_was_saved_opens_with_its_history_and_renders_the_same(
    session: Session, tmp_path: Path
) -> None:
    asked(session, ("repeat", {"audio": 3, "what": phrase("bye"), "times": 2}))
    asked(session, ("bleep", {"audio": 3, "what": {"words": ["3.2#2"]}}))
    session.save(tmp_path / "work.json")
    with Session.open(tmp_path / "work.json", planner=JsonPlanner()) as again:
        assert again.project == session.project
        one, two = session.export(3, tmp_path / "one.wav"), again.export(3, tmp_path / "two.wav")
        assert one.read_bytes() == two.read_bytes()
        asked(again, ("undo", {"steps": 2}))
        assert state(again, 3) == "good bye now"


def test_a_pydub_segment_goes_in_and_comes_out_edited(tmp_path: Path) -> None:
    recording, transcript = speak(tmp_path, 1, "one um two")
    with recording.open("rb") as file:
        before = AudioSegment.from_wav(file)
    with Session(planner=JsonPlanner()) as session:
        session.add(before, transcript)
        asked(session, ("cut", {"audio": 1, "what": {"start": 0.4, "end": 0.9}}))
        after = session.segment(1)
        with pytest.raises(CannotWrite, match="audio 1 is no file"):
            session.save(tmp_path / "session.json")
    assert (after.frame_rate, after.channels, after.sample_width) == (8000, 1, 2)
    kept = before.raw_data[: 2 * 3200 - 80], before.raw_data[2 * 7200 + 80 :]
    assert after.raw_data.startswith(kept[0])
    assert after.raw_data.endswith(kept[1])
    assert len(after.raw_data) == len(before.raw_data) - 2 * 4000


def test_every_tool_has_a_schema_and_a_description() -> None:
    for schema in schemas():
        assert schema["description"], schema["name"]
        assert schema["parameters"]["type"] == "object"
    assert {"cut", "keep", "mute", "bleep", "insert", "undo", "read"} <= set(TOOLS)
