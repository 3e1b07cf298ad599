"""Shortening pauses: what goes lies between words, and no sample of a word is touched."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray
from speaking import WORD, JsonPlanner, level

from wordsplice import Report, Session
from wordsplice.core.words import Transcript, Word
from wordsplice.tools import ToolCall

Samples = NDArray[np.float64]

RATE = 8000


def paced(folder: Path, pauses: Sequence[float], overlaps: Sequence[tuple[float, float]] = ()) -> Session:
    """A session with a recording of these pauses: before its first word, between words, after the last.

    overlaps: start and end of further words in the transcript.
    """
    sound, words, at = [np.zeros(round(pauses[0] * RATE), "int16")], [], pauses[0]
    for index, pause in enumerate(pauses[1:], 1):
        words.append({"word": f"w{index}", "start": at, "end": at + WORD})
        sound.append(np.full(round(WORD * RATE), level(1, index), "int16"))
        sound.append(np.zeros(round(pause * RATE), "int16"))
        at = round(at + WORD + pause, 6)
    words += [{"word": "over", "start": start, "end": end} for start, end in overlaps]
    words.sort(key=lambda word: word["start"])
    sf.write(folder / "a.wav", np.concatenate(sound), RATE)
    (folder / "a.json").write_text(json.dumps({"language": "en", "duration": at, "words": words}))
    session = Session(planner=JsonPlanner())
    session.add(folder / "a.wav", folder / "a.json")
    return session


def shorten(session: Session, **lengths: Any) -> Report:
    return session.ask(json.dumps([["shorten_pauses", {"audio": 1, **lengths}]]))


def pauses(session: Session) -> list[float]:
    """The pauses in edited time, from the start to the end of the audio."""
    words = session.audio(1).words
    starts = [*(word.start for word in words), session.audio(1).duration]
    return [round(start - end, 3) for start, end in zip(starts, [0, *(w.end for w in words)], strict=True)]


def test_long_pauses_are_shortened_and_short_ones_and_the_edges_stay(tmp_path: Path) -> None:
    with paced(tmp_path, [2.0, 0.5, 1.5, 0.8, 0.9, 3.0]) as session:
        report = shorten(session)
        assert pauses(session) == [2.0, 0.5, 0.4, 0.8, 0.4, 3.0]
        assert report.message == "Shortened 2 pauses in audio 1 to 0.4 s; 1.6 s went."
        assert [(s.before, s.after, round(s.end - s.start, 3)) for s in report.edits[1]] == [
            ("w2", "w3", 1.1),
            ("w4", "w5", 0.5),
        ]


def test_words_keep_every_sample_and_the_pause_keeps_half_on_each_side(tmp_path: Path) -> None:
    with paced(tmp_path, [0.2, 1.0, 2.0, 0.1]) as session:
        report = shorten(session, longer_than=0.5, to=0.3)
        first = report.edits[1][0]
        assert (round(first.start, 3), round(first.end, 3)) == (0.2 + WORD + 0.15, 0.2 + WORD + 1.0 - 0.15)
        samples, _ = sf.read(session.export(1, tmp_path / "out.wav"), dtype="int16")
        assert len(samples) == session.audio(1).timeline.length
        for index, word in enumerate(session.audio(1).words, 1):
            assert set(samples[word.span.start : word.span.end]) == {level(1, index)}


def test_shortening_is_one_step_and_is_undone_as_one(tmp_path: Path) -> None:
    with paced(tmp_path, [0.1, 1.0, 1.0, 0.1]) as session:
        before = session.audio(1).timeline
        shorten(session)
        session.undo()
        assert session.audio(1).timeline == before


def test_all_that_is_quiet_of_a_pause_may_go(tmp_path: Path) -> None:
    with paced(tmp_path, [0.1, 1.0, 0.6, 0.1]) as session:
        shorten(session, longer_than=0.5, to=0)
        assert pauses(session) == pytest.approx([0.1, 0.0, 0.0, 0.1], abs=0.03)


def noise(seconds: float, level: float) -> Samples:
    return np.random.default_rng(7).normal(0, level, round(seconds * RATE))


def talk(folder: Path, pause: Sequence[Samples]) -> Session:
    """A session in which two loud words of 0.4 s have a pause between them."""
    sound = np.concatenate([noise(0.4, 4000), *pause, noise(0.4, 4000)]).astype("int16")
    sf.write(folder / "a.wav", sound, RATE)
    end = len(sound) / RATE
    words = (Word("one", 0.0, 0.4), Word("two", round(end - 0.4, 6), end))
    session = Session(planner=JsonPlanner())
    session.add(folder / "a.wav", Transcript(words, "en", end))
    return session


def gone(report: Report) -> list[tuple[float, float]]:
    """What went, seconds of the original."""
    return [(round(span.start, 3), round(span.end, 3)) for span in report.edits[1]]


def test_a_breath_in_a_pause_stays_and_the_quiet_on_both_sides_goes(tmp_path: Path) -> None:
    with talk(tmp_path, [noise(1.0, 10), noise(0.3, 400), noise(0.6, 10)]) as session:
        report = shorten(session, to=0.6)
        (first, second) = gone(report)
        assert 0.4 < first[0] < first[1] < 1.42
        assert 1.69 < second[0] < second[1] < 2.3
        assert pauses(session)[1] == pytest.approx(0.6, abs=0.01)
        assert report.message == "Shortened one pause in audio 1 to 0.6 s; 1.3 s went."


def test_a_word_that_dies_away_in_a_pause_stays_whole(tmp_path: Path) -> None:
    with talk(tmp_path, [noise(0.5, 500), noise(0.7, 10)]) as session:
        ((start, end),) = gone(shorten(session, to=0.2))
        assert 0.89 < start < end < 1.6
        assert pauses(session)[1] == pytest.approx(0.5, abs=0.05)


def test_of_a_pause_in_which_nothing_is_quiet_the_middle_goes(tmp_path: Path) -> None:
    with talk(tmp_path, [noise(1.2, 3500)]) as session:
        assert gone(shorten(session, to=0.4)) == [(0.6, 1.4)]


def test_a_pause_under_which_another_word_still_sounds_is_none(tmp_path: Path) -> None:
    with paced(tmp_path, [0.1, 2.0, 0.1], overlaps=[(0.2, 2.3)]) as session:
        report = shorten(session)
        assert report.status == "not_found"
        assert report.message == "audio 1 has no pause longer than 0.8 s between its words"


def test_pauses_follow_earlier_edits(tmp_path: Path) -> None:
    with paced(tmp_path, [0.1, 0.5, 0.5, 0.1]) as session:
        session.run(ToolCall("cut", {"audio": 1, "what": {"words": ["1.2"]}}))
        shorten(session, longer_than=0.9, to=0.2)
        assert pauses(session) == [0.1, 0.2, 0.1]


def test_a_jingle_between_words_is_no_pause(tmp_path: Path) -> None:
    with paced(tmp_path, [0.1, 1.0, 1.0, 0.1]) as session:
        sf.write(tmp_path / "jingle.wav", np.full(RATE, 1000, "int16"), RATE)
        session.add(tmp_path / "jingle.wav", Transcript((), "en", 1.0))
        session.run(ToolCall("insert", {"audio": 1, "source": 2, "where": {"after": {"phrase": "w1"}}}))
        shorten(session)
        assert pauses(session) == [0.1, 2.0, 0.4, 0.1]


@pytest.mark.parametrize(
    ("lengths", "told"),
    [
        ({"longer_than": 0.3, "to": 0.5}, "cannot be shortened to 0.5 s"),
        ({"longer_than": 0}, "greater than 0"),
        ({"to": -1}, "greater than or equal to 0"),
        ({"longer_than": 1e300, "to": 1e300}, "less than or equal to 3600"),
        ({"audio": 7}, "no audio 7"),
    ],
)
def test_lengths_that_make_no_sense_are_refused_in_one_line(
    lengths: dict[str, Any], told: str, tmp_path: Path
) -> None:
    with paced(tmp_path, [0.1, 1.0, 0.1]) as session:
        before = session.audio(1).timeline
        report = shorten(session, **lengths)
        assert report.status == "error"
        assert told in report.message
        assert "\n" not in report.message
        assert session.audio(1).timeline == before


def test_a_pause_beside_a_roughly_timed_word_is_told_of_as_a_place_to_listen_to(tmp_path: Path) -> None:
    paced(tmp_path, [0.1, 1.0, 1.0, 0.1]).close()
    words = (Word("one", 0.1, 0.4), Word("two", 1.4, 1.7), Word("three", 2.7, 3.0, "interpolated"))
    with Session(planner=JsonPlanner()) as session:
        session.add(tmp_path / "a.wav", Transcript(words, "en", 3.1))
        report = shorten(session)
        assert [span.weak for span in report.edits[1]] == [False, True]
        assert "one place is only roughly timed" in report.message
