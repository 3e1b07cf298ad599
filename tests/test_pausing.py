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
from wordsplice.audio.mono import Sound
from wordsplice.benchmarks.pauses import Figures, by_wordsplice, recordings
from wordsplice.core.words import Transcript, Word
from wordsplice.speech.presence import unspoken
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
        assert pauses(session) == pytest.approx([0.1, 0.0, 0.0, 0.1], abs=0.05)


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


def voice(seconds: float, pitch: float = 130.0, rate: int = RATE) -> Samples:
    """A voiced sound, even but for 20 ms at both ends."""
    time = np.arange(round(seconds * rate)) / rate
    shape = np.clip(np.minimum(time, seconds - time) / 0.02, 0, 1)
    partials = (np.sin(2 * np.pi * pitch * n * time + n * n) / n for n in range(1, 20))
    return np.asarray(5000 * shape * sum(partials))


def syllables(count: int, rate: int = RATE) -> Samples:
    """Speech of so many times 0.2 s, each at another pitch, 0.02 s apart."""
    apart = np.zeros(round(0.02 * rate))
    return np.concatenate([x for n in range(count) for x in (voice(0.18, 110 + 17 * n, rate), apart)])


def spoken(folder: Path, between: Samples, background: Samples | None = None, at: float = 1.0) -> Session:
    """A session in which somebody speaks for 1 s before and after something, over a background.

    at: seconds at which the first word ends by its transcript.
    """
    sound = np.concatenate([syllables(5), between, syllables(5)])
    sound = sound + noise(len(sound) / RATE, 10) + (0 if background is None else background[: len(sound)])
    sf.write(folder / "a.wav", sound.astype("int16"), RATE)
    end = len(sound) / RATE
    words = (Word("one", 0.0, at), Word("two", round(end - 1.0, 6), end))
    session = Session(planner=JsonPlanner())
    session.add(folder / "a.wav", Transcript(words, "en", end))
    return session


def test_a_pause_in_which_a_fan_starts_is_quiet_all_along(tmp_path: Path) -> None:
    fan = np.concatenate([np.zeros(2 * RATE), noise(8.0, 120)])
    with spoken(tmp_path, np.zeros(2 * RATE), fan) as session:
        ((start, end),) = gone(shorten(session, to=0.4))
        assert (start, end) == pytest.approx((1.2, 2.8), abs=0.03)


def test_music_under_speech_goes_with_the_pause(tmp_path: Path) -> None:
    time = np.arange(8 * RATE) / RATE
    chord = 300 * sum(np.sin(2 * np.pi * hertz * time) for hertz in (220.0, 277.2, 329.6, 440.0))
    with spoken(tmp_path, np.zeros(2 * RATE), np.asarray(chord)) as session:
        ((start, end),) = gone(shorten(session, to=0.4))
        assert (start, end) == pytest.approx((1.2, 2.8), abs=0.03)


def test_a_word_that_goes_on_after_its_time_stays_whole(tmp_path: Path) -> None:
    with spoken(tmp_path, np.zeros(round(1.5 * RATE)), at=0.8) as session:
        ((start, end),) = gone(shorten(session, to=0))
        assert 0.97 < start < 1.03
        assert 2.47 < end < 2.51


def test_a_voice_that_fades_into_a_pause_stays_until_it_is_30_db_softer(tmp_path: Path) -> None:
    fading = voice(0.6) * 10 ** (np.linspace(0, -60, round(0.6 * RATE)) / 20)
    with spoken(tmp_path, np.concatenate([fading, np.zeros(RATE)])) as session:
        ((start, end),) = gone(shorten(session, to=0))
        assert 1.3 <= start < 1.6
        assert end == pytest.approx(2.6, abs=0.03)


def test_a_breath_between_words_stays_and_what_is_beside_it_goes(tmp_path: Path) -> None:
    breath = noise(0.4, 200) * np.hanning(round(0.4 * RATE))
    with spoken(tmp_path, np.concatenate([np.zeros(RATE), breath, np.zeros(RATE)])) as session:
        (first, second) = gone(shorten(session, to=0.6))
        assert 1.0 <= first[0] < first[1] < 2.08
        assert 2.32 < second[0] < second[1] <= 3.42


RATE16 = 16_000


@pytest.mark.parametrize("room", [0.0, 1.0, 30.0, 300.0])
def test_edges_of_a_pause_are_within_30_ms_whatever_the_noise(room: float) -> None:
    hush = np.zeros(round(0.7 * RATE16))
    sound = np.concatenate([hush, syllables(6, RATE16), hush, syllables(4, RATE16), hush])
    sound += np.random.default_rng(3).normal(0, room, len(sound))
    found = np.array(unspoken(Sound((sound / 32768).astype(np.float32), RATE16), 15)) / RATE16
    assert found.shape == (3, 2)
    assert np.abs(found - [(0.0, 0.7), (1.88, 2.6), (3.38, 4.1)]).max() <= 0.03


@pytest.mark.parametrize("level", [0.0, 1e-5, 0.001, 0.3])
def test_where_there_is_only_noise_all_is_a_pause(level: float) -> None:
    sound = np.random.default_rng(4).normal(0, level, 20 * RATE16).astype(np.float32)
    assert unspoken(Sound(sound, RATE16), 15) == [(0, len(sound))]


def test_padding_of_a_labelled_recording_is_found_to_30_ms(shared_data: Path) -> None:
    sound, rate = sf.read(shared_data / "google_speech" / "audio_silence_padding.wav", dtype="float32")
    first, *_, last = unspoken(Sound(sound, rate), 15)
    assert (rate, first[0], last[1]) == (RATE16, 0, len(sound))
    assert abs(first[1] / rate - 2.0) <= 0.03
    assert abs((len(sound) - last[0]) / rate - 2.0) <= 0.03


def test_pauses_under_noise_music_and_babble_are_found_where_people_labelled_them(shared_data: Path) -> None:
    figures = Figures()
    for path, labels, length in recordings():
        figures.score([label for label in labels if label[1] - label[0] >= 0.15], by_wordsplice(path), length)
    assert figures.labelled == 55
    assert figures.found >= 46
    assert figures.false <= 8
    assert figures.near >= 0.67


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
