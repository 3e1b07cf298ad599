"""Audios that sound together: host and guest are edited as one, in sync, each word on its own track."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from speaking import JsonPlanner, level, speak

from wordsplice import Session
from wordsplice.tools import ToolCall

RATE = 8000

HOST = [("hello", 0.2), ("um", 0.6), ("my", 1.0), ("um", 1.4), ("dear", 1.8), ("guest", 2.6), ("bye", 6.0)]
GUEST = [("yes", 1.5), ("thank", 3.0), ("you", 3.4), ("um", 3.8), ("so", 4.2), ("much", 4.6)]
"""Words with their starts in seconds; each lasts 0.3 s. The guest's “yes” is said over the second “um”."""


def recorded(folder: Path, number: int, said: Sequence[tuple[str, float]], seconds: float) -> list[Path]:
    """A recording in which each word is a level of its own, and its transcript."""
    samples = np.zeros(round(seconds * RATE), "int16")
    words = []
    for index, (text, start) in enumerate(said, 1):
        samples[round(start * RATE) : round((start + 0.3) * RATE)] = level(number, index)
        words.append({"word": text, "start": start, "end": round(start + 0.3, 3)})
    recording, transcript = folder / f"{number}.wav", folder / f"{number}.json"
    sf.write(recording, samples, RATE)
    transcript.write_text(json.dumps({"language": "en", "duration": seconds, "words": words}))
    return [recording, transcript]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(planner=JsonPlanner()) as session:
        session.add(*recorded(tmp_path, 1, HOST, 7.0))
        session.add(*recorded(tmp_path, 2, GUEST, 5.0))
        session.ask(json.dumps([["layer", {"audios": [1, 2]}]]))
        yield session


def asked(session: Session, tool: str, **args: Any) -> str:
    report = session.ask(json.dumps([[tool, {"audio": 3, **args}]]))
    assert report.status == "done", report.message
    return report.message


def state(session: Session, number: int = 3) -> str:
    return " ".join(f"[{w.text}]" if w.muted else w.text for w in session.audio(number).words)


def sound(session: Session, folder: Path, number: int = 3) -> Any:
    path = session.export(number, folder / "out.wav", overwrite=True)
    samples, _ = sf.read(path, dtype="int16")
    assert len(samples) == session.audio(number).timeline.length
    return samples


def middle(session: Session, samples: Any, word_id: str, number: int = 3) -> int:
    """What sounds in the middle of a word."""
    (word,) = (word for word in session.audio(number).words if word.id == word_id)
    return int(samples[sum(word.span) // 2])


TOGETHER = "hello um my um yes dear guest thank you um so much bye"


def test_audios_sound_together_and_their_words_come_in_order_of_time(
    session: Session, tmp_path: Path
) -> None:
    assert state(session) == TOGETHER
    assert session.audio(3).duration == 7.0
    assert [w.id for w in session.audio(3).words][:5] == ["1.1#2", "1.2#2", "1.3#2", "1.4#2", "2.1#2"]
    host, guest = (sf.read(tmp_path / f"{n}.wav", dtype="int16")[0] for n in (1, 2))
    guest = np.pad(guest, (0, len(host) - len(guest)))
    assert np.array_equal(sound(session, tmp_path), host + guest)


def test_fillers_are_cut_from_all_tracks_but_muted_where_someone_else_speaks(
    session: Session, tmp_path: Path
) -> None:
    report = session.ask(json.dumps([["cut", {"audio": 3, "what": {"kind": "fillers"}}]]))
    assert report.message == (
        "Removed 2 filler words (0.6 s) from audio 3. "
        "One place was muted instead of cut, because someone else speaks there."
    )
    assert [(span.kind, span.text, round(span.start, 3)) for span in report.edits[3]] == [
        ("cut", "um", 0.6),
        ("mute", "um", 1.4),
        ("cut", "um", 3.8),
    ]
    assert state(session) == "hello my [um] yes dear guest thank you so much bye"
    assert session.audio(3).duration == pytest.approx(6.4)
    samples = sound(session, tmp_path)
    assert middle(session, samples, "2.1#2") == level(2, 1)
    assert [middle(session, samples, f"2.{n}#2") for n in (2, 6)] == [level(2, 2), level(2, 6)]
    assert middle(session, samples, "1.7#2") == level(1, 7)
    first, second = session.audio(3).timeline.layers
    assert sum(c.length for c in first) == sum(c.length for c in second) == round(6.4 * RATE)


def test_where_all_are_muted_instead_nothing_is_said_to_be_removed(session: Session) -> None:
    message = asked(session, "cut", what={"phrase": "um", "which": "2"})
    assert message == (
        "Muted 1 × “um” (0.3 s) in audio 3. "
        "One place was muted instead of cut, because someone else speaks there."
    )
    assert session.audio(3).duration == 7.0


def test_a_word_muted_before_does_not_keep_another_from_being_cut(session: Session) -> None:
    asked(session, "mute", what={"phrase": "yes"})
    asked(session, "cut", what={"phrase": "um", "which": "2"})
    assert session.audio(3).duration == pytest.approx(6.7)


def test_words_said_together_that_are_to_go_go_together(tmp_path: Path) -> None:
    with Session(planner=JsonPlanner()) as session:
        session.add(*recorded(tmp_path, 1, [("so", 0.2), ("um", 1.0), ("fine", 2.0)], 3.0))
        session.add(*recorded(tmp_path, 2, [("um", 1.1), ("good", 2.5)], 3.0))
        session.run(ToolCall("layer", {"audios": [1, 2]}))
        message = asked(session, "cut", what={"phrase": "um"})
        assert message == "Removed 2 × “um” (0.4 s) from audio 3."
        assert state(session) == "so fine good"
        asked(session, "insert_silence", where={"edge": "there"}, seconds=1)
        fine = next(word for word in session.audio(3).words if word.text == "fine")
        assert fine.start == pytest.approx(2.6)


def test_a_phrase_is_found_across_what_someone_else_says_in_between(session: Session) -> None:
    report = session.ask(json.dumps([["cut", {"audio": 3, "what": {"phrase": "um dear"}}]]))
    assert report.edits[3][0].text == "um dear"
    assert state(session) == "hello um my [um] yes [dear] guest thank you um so much bye"
    assert session.ask(json.dumps([["cut", {"audio": 3, "what": {"phrase": "yes dear"}}]])).status == (
        "not_found"
    )


@pytest.mark.parametrize("tool", ["mute", "bleep"])
def test_a_word_is_covered_on_its_own_track_and_a_time_on_all(
    session: Session, tmp_path: Path, tool: str
) -> None:
    asked(session, tool, what={"phrase": "yes"})
    assert state(session) == TOGETHER.replace("yes", "[yes]")
    samples = sound(session, tmp_path)
    start = round(1.41 * RATE)
    assert np.array_equal(samples[start : round(1.49 * RATE)], np.full(round(0.08 * RATE), level(1, 4)))
    if tool == "mute":
        assert middle(session, samples, "1.4#2") == level(1, 4)
    asked(session, tool, what={"start": 1.35, "end": 1.85})
    assert state(session) == TOGETHER.replace("um yes", "[um] [yes]")
    if tool == "mute":
        assert not sound(session, tmp_path)[round(1.36 * RATE) : round(1.79 * RATE)].any()


def test_a_word_is_made_louder_on_its_own_track(session: Session, tmp_path: Path) -> None:
    asked(session, "amplify", what={"phrase": "yes"}, decibels=-60)
    assert state(session) == TOGETHER
    assert abs(middle(session, sound(session, tmp_path), "2.1#2") - level(1, 4)) < 10


def test_a_pause_is_where_nobody_speaks(session: Session) -> None:
    message = asked(session, "shorten_pauses", longer_than=0.45, to=0.2)
    assert message == "Shortened 2 pauses in audio 3 to 0.2 s; 1.2 s went."
    assert state(session) == TOGETHER


@pytest.mark.parametrize(
    ("tool", "args", "expected", "seconds"),
    [
        ("cut", {"what": {"start": 2.5, "end": 4.0}}, "hello um my um yes dear so much bye", 5.5),
        ("keep", {"what": {"phrase": "thank you um so much"}}, "thank you um so much", 1.9),
        ("keep", {"what": {"start": 0.9, "end": 2.2}}, "my um yes dear", 1.3),
        (
            "cut",
            {"what": {"words": ["2.2#2", "2.3#2", "1.6#2"]}},
            "hello um my um yes dear um so much bye",
            6,
        ),
        ("cut", {"what": {"first_word": 3, "last_word": 6}}, "hello um guest thank you um so much bye", 5.9),
        ("repeat", {"what": {"phrase": "much"}, "times": 2}, TOGETHER.replace("much", "much much"), 7.3),
        (
            "move",
            {"what": {"phrase": "bye"}, "where": {"edge": "start"}},
            "bye hello um my um yes dear guest thank you um so much",
            7.0,
        ),
        (
            "insert",
            {"where": {"after": {"phrase": "guest"}}, "source": 2, "what": {"phrase": "so much"}},
            TOGETHER.replace("guest", "guest so much"),
            7.7,
        ),
    ],
)
def test_edits_act_on_all_tracks_at_the_same_times(
    session: Session, tmp_path: Path, tool: str, args: dict[str, Any], expected: str, seconds: float
) -> None:
    asked(session, tool, **args)
    assert state(session) == expected
    assert session.audio(3).duration == pytest.approx(seconds, abs=0.021)  # an edge may move by 10 ms
    samples = sound(session, tmp_path)
    for word in session.audio(3).words:
        audio, index = word.id.split("#")[0].split(".")
        crossed = {("1", "4"): level(2, 1), ("2", "1"): level(1, 4)}.get((audio, index), 0)
        own = level(int(audio), int(index))
        assert samples[sum(word.span) // 2] in (own, own + crossed), word
    session.undo()
    assert state(session) == TOGETHER


def test_a_place_in_crosstalk_is_where_nobody_has_a_word(session: Session) -> None:
    asked(session, "insert_silence", where={"after": {"phrase": "guest"}}, seconds=1)
    thank = next(word for word in session.audio(3).words if word.text == "thank")
    assert (round(thank.start, 3), state(session)) == (4.0, TOGETHER)
    asked(
        session,
        "insert_silence",
        where={"after": {"phrase": "thank"}, "before": {"phrase": "you"}},
        seconds=1,
    )
    assert state(session) == TOGETHER


def test_layered_audios_are_laid_into_others_joined_and_split_with_all_their_tracks(
    session: Session, tmp_path: Path
) -> None:
    session.add(*speak(tmp_path, 4, "good morning"))
    session.run(ToolCall("insert", {"audio": 4, "where": {"edge": "end"}, "source": 3}))
    assert state(session, 4) == f"good morning {TOGETHER}"
    session.run(ToolCall("join", {"audios": [3, 4]}))
    assert state(session, 5) == f"{TOGETHER} good morning {TOGETHER}"
    ids = [word.id for word in session.audio(5).words]
    assert len(set(ids)) == len(ids)
    session.run(ToolCall("split", {"audio": 3, "where": [{"before": {"phrase": "thank"}}]}))
    assert (state(session, 6), state(session, 7)) == (
        "hello um my um yes dear guest",
        "thank you um so much bye",
    )
    assert len(sound(session, tmp_path, 5)) == 2 * 7 * RATE + round(0.9 * RATE)


def test_an_audio_may_sound_with_itself_and_its_words_keep_names_of_their_own(session: Session) -> None:
    session.run(ToolCall("layer", {"audios": [3, 3]}))
    words = session.audio(4).words
    assert len({word.id for word in words}) == 2 * len(TOGETHER.split())
    assert len(session.audio(4).timeline.speaking) == 4


def test_layers_come_back_from_the_session_file(session: Session, tmp_path: Path) -> None:
    asked(session, "cut", what={"kind": "fillers"})
    session.save(tmp_path / "episode.json")
    with Session.open(tmp_path / "episode.json", planner=JsonPlanner()) as again:
        assert again.audio(3).timeline == session.audio(3).timeline
        assert again.audio(3).words == session.audio(3).words
        again.undo()
        assert state(again) == TOGETHER


def test_more_tracks_than_can_sound_together_are_refused(session: Session) -> None:
    report = session.ask(json.dumps([["layer", {"audios": [3] * 17}]]))
    assert report.status == "error"
    assert report.message == "at most 32 tracks can sound together; name fewer audios"


def test_a_crossfade_lays_each_beginning_over_the_end_before_it(tmp_path: Path) -> None:
    with Session(planner=JsonPlanner()) as session:
        for number, text in enumerate(("one two three", "four five six seven", "eight nine"), 1):
            session.add(*speak(tmp_path, number, text))
        lengths = [session.audio(n).timeline.length for n in (1, 2, 3)]
        report = session.ask(json.dumps([["join", {"audios": [1, 2, 3], "crossfade": 0.4}]]))
        assert report.message == (
            "Joined audios 1, 2 and 3 as audio 4, each fading into the next for up to 0.4 s."
        )
        assert session.audio(4).timeline.length == sum(lengths) - 2 * round(0.4 * RATE)
        assert state(session, 4) == "one two three four five six seven eight nine"
        samples = sound(session, tmp_path, 4)
        for word_id in ("1.1#2", "1.2#2", "2.2#2", "2.3#2", "3.2#2"):
            audio, index = word_id.split("#")[0].split(".")
            assert middle(session, samples, word_id, 4) == level(int(audio), int(index))


def test_a_crossfade_takes_no_more_than_half_of_the_shorter(tmp_path: Path) -> None:
    with Session(planner=JsonPlanner()) as session:
        session.add(*speak(tmp_path, 1, "one two three"))
        session.add(*speak(tmp_path, 2, "four"))
        session.run(ToolCall("join", {"audios": [1, 2], "crossfade": 30}))
        lengths = [session.audio(n).timeline.length for n in (1, 2, 3)]
        assert lengths[2] == lengths[0] + lengths[1] - lengths[1] // 2
