"""Speed, loudness and music under speech: through a session on real files, as they come out of an export."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from speaking import GAP, WORD, JsonPlanner, speak

from wordsplice import Report, Session
from wordsplice.audio.blocks import Samples
from wordsplice.audio.loudness import measured
from wordsplice.tools import TOOLS

RATE = 16_000


def voiced(seconds: float, peak: float = 0.3, hz: float = 150.0) -> Samples:
    """Something like a voice: a buzz that swells four times a second."""
    at = np.arange(round(seconds * RATE)) / RATE
    buzz = sum(np.sin(2 * np.pi * hz * n * at) / n for n in range(1, 12))
    swell = 0.5 - 0.45 * np.cos(2 * np.pi * 4 * at)
    sound = np.asarray(buzz * swell)
    return sound / np.abs(sound).max() * peak


def music(seconds: float) -> Samples:
    at = np.arange(round(seconds * RATE)) / RATE
    return np.asarray(0.5 * np.sin(2 * np.pi * 440 * at))


def recorded(folder: Path, name: str, sound: Samples, words: list[tuple[float, float]]) -> tuple[Path, Path]:
    """A recording with words at some times."""
    path, transcript = folder / f"{name}.wav", folder / f"{name}.json"
    sf.write(path, sound, RATE)
    said = [{"word": f"w{n}", "start": a, "end": b} for n, (a, b) in enumerate(words, 1)]
    transcript.write_text(json.dumps({"language": "en", "duration": len(sound) / RATE, "words": said}))
    return path, transcript


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session(planner=JsonPlanner()) as session:
        yield session


def ask(session: Session, tool: str, **args: Any) -> Report:
    return session.ask(json.dumps([(tool, args)]))


def exported(session: Session, folder: Path, audio: int = 1) -> Samples:
    path = session.export(audio, folder / "out.wav", overwrite=True)
    return np.asarray(sf.read(path, always_2d=True)[0])


def loudness(sound: Samples, rate: int = RATE) -> tuple[float, float]:
    return measured([sound], rate, sound.shape[1])


# Speed


@pytest.mark.parametrize("factor", [0.5, 0.9, 1.1, 4 / 3, 2])
def test_an_audio_gets_faster_by_just_the_factor_and_its_words_with_it(
    session: Session, tmp_path: Path, factor: float
) -> None:
    session.add(*recorded(tmp_path, "voice", voiced(3), [(0.5, 1.0), (1.5, 2.25)]))
    report = ask(session, "speed", audio=1, factor=factor)
    assert report.status == "done"
    sound = exported(session, tmp_path)
    assert abs(len(sound) - 3 * RATE / factor) <= 3 * RATE / 1000
    assert len(sound) == session.audio(1).timeline.length
    words = session.audio(1).words
    assert [w.start for w in words] == pytest.approx([0.5 / factor, 1.5 / factor], rel=1e-3)
    assert [w.end for w in words] == pytest.approx([1.0 / factor, 2.25 / factor], rel=1e-3)


@pytest.mark.parametrize("factor", [0.6, 0.8, 1.25, 1.9])
def test_the_pitch_and_the_level_stay(session: Session, tmp_path: Path, factor: float) -> None:
    session.add(*recorded(tmp_path, "tone", music(4), []))
    ask(session, "speed", audio=1, factor=factor)
    sound = exported(session, tmp_path)[:, 0]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    assert np.argmax(spectrum) * RATE / len(sound) == pytest.approx(440, abs=1)
    assert np.sqrt(np.mean(sound**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.05)


def test_only_the_part_gets_faster_and_the_rest_stays_bit_by_bit(session: Session, tmp_path: Path) -> None:
    path, transcript = recorded(tmp_path, "voice", voiced(6), [(1, 2), (3, 4), (5, 5.5)])
    session.add(path, transcript)
    ask(session, "speed", audio=1, factor=1.5, what={"start": 2.5, "end": 4.5})
    sound, source = exported(session, tmp_path), sf.read(path, always_2d=True)[0]
    assert len(sound) == 4 * RATE + round(2 * RATE / 1.5)
    fade = RATE // 100
    assert np.array_equal(sound[: int(2.5 * RATE) - fade], source[: int(2.5 * RATE) - fade])
    assert np.array_equal(sound[-int(1.5 * RATE) + fade :], source[-int(1.5 * RATE) + fade :])
    assert [round(w.start, 3) for w in session.audio(1).words] == [1, 2.833, 4.333]


def test_joins_with_a_faster_part_do_not_click(session: Session, tmp_path: Path) -> None:
    session.add(*recorded(tmp_path, "tone", music(6), []))
    ask(session, "speed", audio=1, factor=1.3, what={"start": 1.01, "end": 3.003})
    ask(session, "cut", audio=1, what={"start": 1.5, "end": 2.1})
    steepest = 0.5 * 2 * np.pi * 440 / RATE
    assert np.abs(np.diff(exported(session, tmp_path)[:, 0])).max() < 1.5 * steepest


def test_a_word_cut_from_a_faster_audio_is_gone_and_the_others_stay(session: Session, tmp_path: Path) -> None:
    sound = np.zeros(5 * RATE)
    for word, hz in ((1, 300), (2, 700), (3, 1100)):
        sound[word * RATE : int((word + 0.5) * RATE)] = voiced(0.5, hz=hz)
    session.add(*recorded(tmp_path, "voice", sound, [(1, 1.5), (2, 2.5), (3, 3.5)]))
    ask(session, "speed", audio=1, factor=1.25)
    assert ask(session, "cut", audio=1, what={"phrase": "w2"}).status == "done"
    heard = exported(session, tmp_path)[:, 0]
    assert len(heard) == round(4.5 * RATE / 1.25)
    words = session.audio(1).words
    assert [(round(w.start, 3), round(w.end, 3)) for w in words] == [(0.8, 1.2), (2.0, 2.4)]
    for placed, hz in zip(words, (300, 1100), strict=True):
        inside = heard[int((placed.start + 0.05) * RATE) : int((placed.end - 0.05) * RATE)]
        spectrum = np.abs(np.fft.rfft(inside * np.hanning(len(inside)), 8 * RATE))
        assert np.argmax(spectrum) / 8 == pytest.approx(hz, rel=0.02)
    for quiet in (heard[int(1.25 * RATE) : int(1.585 * RATE)], heard[int(1.615 * RATE) : int(1.95 * RATE)]):
        assert np.abs(quiet).max() < 1e-3


def test_as_fast_as_before_again_is_the_recording_itself(session: Session, tmp_path: Path) -> None:
    path, transcript = recorded(tmp_path, "voice", voiced(2), [(0.5, 1)])
    session.add(path, transcript)
    ask(session, "speed", audio=1, factor=1.6)
    ask(session, "speed", audio=1, factor=0.625)
    assert np.array_equal(exported(session, tmp_path), sf.read(path, always_2d=True)[0])


def test_a_speed_of_a_speed_has_limits_that_are_told(session: Session, tmp_path: Path) -> None:
    session.add(*recorded(tmp_path, "voice", voiced(1), [(0.2, 0.5)]))
    assert ask(session, "speed", audio=1, factor=1.6).status == "done"
    report = ask(session, "speed", audio=1, factor=1.5)
    assert (report.status, "from 0.5 to 2" in report.message) == ("error", True)
    assert len(exported(session, tmp_path)) == RATE / 1.6
    assert ask(session, "speed", audio=1, factor=3).status == "error"


# Loudness


@pytest.mark.parametrize(("channels", "lufs"), [(1, -19), (2, -16)])
def test_an_audio_is_exported_at_the_loudness_that_is_usual(
    session: Session, tmp_path: Path, channels: int, lufs: float
) -> None:
    sf.write(tmp_path / "soft.wav", np.stack([voiced(5, 0.05)] * channels, axis=1), RATE)
    session.add(tmp_path / "soft.wav")
    report = ask(session, "normalise", audio=1)
    assert f"{lufs} LUFS" in report.message
    heard = exported(session, tmp_path)
    assert heard.shape == (5 * RATE, channels)
    found, peak = loudness(heard)
    assert found == pytest.approx(lufs, abs=0.1)
    assert peak <= -1


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "LUFS and not -12: its peaks allow no more"),
        ("de", "LUFS statt -12"),
        ("fr", "au lieu de -12"),
        ("es", "en vez de -12"),
        ("it", "invece di -12"),
        ("ja", "-12 ではなく"),
        ("ko", "-12이(가) 아니라"),
        ("zh", "而不是 -12"),
    ],
)
def test_an_output_that_its_peaks_keep_too_soft_is_told_of_when_it_is_written(
    language: str, says: str, tmp_path: Path
) -> None:
    planner = JsonPlanner()
    planner.language = language
    clicks = np.zeros(3 * RATE)
    clicks[:: RATE // 8] = 0.9
    sf.write(tmp_path / "clicks.wav", clicks + voiced(3, 0.01), RATE, "PCM_24")
    sf.write(tmp_path / "voice.wav", voiced(3), RATE, "PCM_24")
    with Session(planner=planner) as session:
        for number, name in enumerate(("voice", "clicks"), 1):
            session.add(tmp_path / f"{name}.wav")
            ask(session, "normalise", audio=number, lufs=-12 if name == "clicks" else -20)
            exported(session, tmp_path, number)
        (note,) = session.warnings
        found, _ = loudness(exported(session, tmp_path, 2))
    assert note.startswith("out.wav")
    assert says in note
    assert f"{found:.1f}"[:4] in note


def test_peaks_are_held_down_and_the_loudness_is_reached_all_the_same(
    session: Session, tmp_path: Path
) -> None:
    sound = voiced(10, 0.1)
    sound[::4000] += 0.7
    sf.write(tmp_path / "peaky.wav", sound, RATE, "PCM_24")
    session.add(tmp_path / "peaky.wav")
    ask(session, "normalise", audio=1, lufs=-16, true_peak=-2)
    found, peak = loudness(exported(session, tmp_path))
    assert found == pytest.approx(-16, abs=0.1)
    assert -3 < peak <= -1.95


def test_what_is_edited_after_does_not_change_the_loudness(session: Session, tmp_path: Path) -> None:
    sound = np.concatenate([voiced(5, 0.4), voiced(5, 0.04)])
    session.add(*recorded(tmp_path, "voice", sound, [(1, 2), (6, 7)]))
    ask(session, "normalise", audio=1, lufs=-20)
    ask(session, "cut", audio=1, what={"start": 0, "end": 5})
    assert session.audio(1).duration == 5
    assert loudness(exported(session, tmp_path))[0] == pytest.approx(-20, abs=0.1)


def test_louder_as_a_whole_is_louder_than_the_loudness_asked_for(session: Session, tmp_path: Path) -> None:
    session.add(*recorded(tmp_path, "voice", voiced(5), []))
    ask(session, "normalise", audio=1, lufs=-24)
    ask(session, "amplify", audio=1, decibels=3)
    assert loudness(exported(session, tmp_path))[0] == pytest.approx(-21, abs=0.1)


def test_undo_takes_the_loudness_back(session: Session, tmp_path: Path) -> None:
    path, transcript = recorded(tmp_path, "voice", voiced(2), [])
    session.add(path, transcript)
    ask(session, "normalise", audio=1)
    session.undo()
    assert np.array_equal(exported(session, tmp_path), sf.read(path, always_2d=True)[0])


@pytest.mark.parametrize("sound", [np.zeros(RATE), voiced(0.2)])
def test_silence_and_what_is_too_short_to_measure_stay_as_they_are(
    session: Session, tmp_path: Path, sound: Samples
) -> None:
    sf.write(tmp_path / "in.wav", sound, RATE)
    session.add(tmp_path / "in.wav")
    ask(session, "normalise", audio=1)
    assert np.array_equal(exported(session, tmp_path), sf.read(tmp_path / "in.wav", always_2d=True)[0])


def test_progress_of_an_export_counts_the_first_hearing_too(session: Session, tmp_path: Path) -> None:
    session.add(*recorded(tmp_path, "voice", voiced(3), []))
    ask(session, "normalise", audio=1)
    seen: list[tuple[int, int]] = []
    session.export(1, tmp_path / "out.wav", progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (6 * RATE, 6 * RATE)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


# Music


def level_at(sound: Samples, at: float, hz: float = 440) -> float:
    """The level of a tone around a moment, as a gain of `music`."""
    part = sound[round((at - 0.05) * RATE) : round((at + 0.05) * RATE), 0]
    wave = np.exp(-2j * np.pi * hz * np.arange(len(part)) / RATE)
    return float(2 * np.abs(np.vdot(wave, part)) / len(part) / 0.5)


@pytest.fixture
def scored(session: Session, tmp_path: Path) -> Session:
    """Silent speech of 20 s with words at 5–6 s and 12–13 s, and 7 s of music, under it at half its level."""
    session.add(*recorded(tmp_path, "speech", np.zeros(20 * RATE), [(5, 5.4), (5.5, 6), (12, 13)]))
    sf.write(tmp_path / "music.wav", music(7), RATE)
    session.add(tmp_path / "music.wav")
    report = ask(session, "mix_under", audio=1, music=2, level_db=-6.0206, duck_db=-12.0412, fade=1)
    assert report.status == "done"
    return session


def test_music_is_looped_to_the_length_ducked_under_words_and_faded(scored: Session, tmp_path: Path) -> None:
    heard = exported(scored, tmp_path)
    assert len(heard) == 20 * RATE
    expected = {
        0.05: 0.025,
        0.5: 0.25,
        3: 0.5,
        5.2: 0.125,
        5.9: 0.125,
        8: 0.5,
        12.5: 0.125,
        15: 0.5,
        19.5: 0.25,
    }
    assert {at: level_at(heard, at) for at in expected} == pytest.approx(expected, abs=0.02)
    assert np.abs(np.diff(heard[:, 0])).max() < 0.5 * 0.5 * 2 * np.pi * 440 / RATE * 2.2


def test_edits_of_the_speech_move_the_ducking_with_the_words_and_leave_the_music_playing(
    scored: Session, tmp_path: Path
) -> None:
    ask(scored, "cut", audio=1, what={"start": 1, "end": 4})
    ask(scored, "insert_silence", audio=1, where={"at": 8}, seconds=1)
    heard = exported(scored, tmp_path)
    assert [round(w.start, 3) for w in scored.audio(1).words] == [2, 2.5, 10]
    assert len(heard) == 18 * RATE
    expected = {2.2: 0.125, 2.9: 0.125, 5: 0.5, 8.5: 0.5, 10.5: 0.125, 13: 0.5, 17.5: 0.25}
    assert {at: level_at(heard, at) for at in expected} == pytest.approx(expected, abs=0.02)


def test_music_between_two_times_goes_along_with_the_speech_there(session: Session, tmp_path: Path) -> None:
    session.add(*recorded(tmp_path, "speech", np.zeros(20 * RATE), [(18, 19)]))
    sf.write(tmp_path / "music.wav", music(30), RATE)
    session.add(tmp_path / "music.wav")
    ask(session, "mix_under", audio=1, music=2, level_db=0, fade=0, start=8, end=12)
    ask(session, "cut", audio=1, what={"start": 2, "end": 5})
    ask(session, "insert_silence", audio=1, where={"at": 7}, seconds=2)
    heard = exported(session, tmp_path)
    sounding = [n / 4 for n in range(1, 4 * 19) if level_at(heard, n / 4 + 0.06) > 0.5]
    assert (sounding[0], sounding[-1]) == (5, 10.75)
    ask(session, "cut", audio=1, what={"start": 4, "end": 12})
    assert not exported(session, tmp_path).any()


def test_what_lies_outside_the_music_stays_bit_by_bit(session: Session, tmp_path: Path) -> None:
    path, transcript = recorded(tmp_path, "speech", voiced(6), [(1, 2)])
    session.add(path, transcript)
    sf.write(tmp_path / "music.wav", music(1), RATE)
    session.add(tmp_path / "music.wav")
    ask(session, "mix_under", audio=1, music=2, start=2, end=4)
    heard, source = exported(session, tmp_path), sf.read(path, always_2d=True)[0]
    assert np.array_equal(heard[: 2 * RATE], source[: 2 * RATE])
    assert np.array_equal(heard[4 * RATE :], source[4 * RATE :])
    assert not np.array_equal(heard, source)


def test_the_same_music_laid_again_replaces_itself_and_other_music_is_added(
    scored: Session, tmp_path: Path
) -> None:
    ask(scored, "mix_under", audio=1, music=2, level_db=0, duck_db=0, fade=0)
    assert level_at(exported(scored, tmp_path), 5.2) == pytest.approx(1, abs=0.02)
    scored.undo()
    sf.write(tmp_path / "other.wav", music(7)[::-1] * 0.5, RATE)
    scored.add(tmp_path / "other.wav")
    ask(scored, "mix_under", audio=1, music=3)
    assert len(scored.audio(1).timeline.tracks) == 3


def test_speech_that_is_full_already_never_goes_beyond_full_scale(session: Session, tmp_path: Path) -> None:
    session.add(*recorded(tmp_path, "speech", voiced(3, 1.0), [(1, 2)]))
    sf.write(tmp_path / "music.wav", music(3), RATE)
    session.add(tmp_path / "music.wav")
    ask(session, "mix_under", audio=1, music=2, level_db=0, duck_db=0)
    path = session.export(1, tmp_path / "out.wav")
    samples = sf.read(path, dtype="int16")[0].astype(int)
    assert np.abs(np.diff(samples)).max() < 20_000


def test_an_audio_is_no_music_under_itself(scored: Session) -> None:
    report = ask(scored, "mix_under", audio=1, music=1)
    assert (report.status, "itself" in report.message) == ("error", True)


def test_what_lasts_no_second_is_no_music(scored: Session) -> None:
    ask(scored, "keep", audio=2, what={"start": 0, "end": 0.9})
    report = ask(scored, "mix_under", audio=1, music=2)
    assert (report.status, "at least 1 s" in report.message) == ("error", True)


def test_music_outside_the_speech_is_refused_and_changes_nothing(scored: Session) -> None:
    steps = scored.project.position
    assert ask(scored, "mix_under", audio=1, music=2, start=30).status == "error"
    assert ask(scored, "mix_under", audio=1, music=2, start=10, end=5).status == "error"
    assert scored.project.position == steps


# All of them


def test_a_saved_session_keeps_speed_loudness_and_music(scored: Session, tmp_path: Path) -> None:
    ask(scored, "speed", audio=1, factor=1.1, what={"phrase": "w2"})
    ask(scored, "normalise", audio=1)
    scored.save(tmp_path / "session.json")
    with Session.open(tmp_path / "session.json", JsonPlanner()) as opened:
        assert opened.project == scored.project
        assert np.array_equal(exported(opened, tmp_path), exported(scored, tmp_path))
        opened.undo()
        opened.undo()
        opened.undo()
        assert not exported(opened, tmp_path).any()


def test_the_schemas_say_what_the_arguments_mean() -> None:
    for name in ("speed", "normalise", "mix_under"):
        tool = TOOLS[name]
        described = tool.description
        assert all(f"{field}" in described for field in tool.arguments.model_fields), name


def test_words_of_a_faster_part_are_where_they_sound(session: Session, tmp_path: Path) -> None:
    session.add(*speak(tmp_path, 1, "one two three four five", RATE))
    ask(session, "speed", audio=1, factor=2, what={"first_word": 2, "last_word": 3})
    heard = exported(session, tmp_path)[:, 0]
    third = session.audio(1).words[2]
    assert third.end - third.start == pytest.approx(WORD / 2, abs=1e-3)
    assert len(heard) == pytest.approx((5 * WORD + 6 * GAP - (2 * WORD + GAP) / 2) * RATE, abs=2)
