"""Room tone: where a word is muted or a pause put in, the room of the recording goes on being heard."""

import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from rooms import BETWEEN, RATE, SECONDS, TWO, added, asked, bands, decibels, exported, room, speech

from wordsplice import Session
from wordsplice.benchmarks.edit_correspondence import Sound
from wordsplice.benchmarks.edit_scores import CLICK_DB, Label, Targets, scored
from wordsplice.errors import BadTimeline
from wordsplice.tools import ToolCall

Add = Callable[..., Session]


@pytest.fixture
def add(tmp_path: Path) -> Add:
    """Adds recordings of five words each to a session."""
    return lambda *sounds, suffix=".wav": added(tmp_path, sounds, suffix)


def trace(original: Any, left: Any) -> float:
    """How much of a sound is left in another, in dB: the gain at which it is most like it."""
    return 20 * float(np.log10(abs(np.vdot(original, left)) / np.vdot(original, original)))


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg"])
def test_a_muted_word_leaves_the_room_and_no_trace_of_itself(add: Add, suffix: str) -> None:
    session = add(speech(room(0.001)), suffix=suffix)
    source = exported(session)
    asked(session, "mute 'two'")
    sound = exported(session)
    beside = np.concatenate([source[part] for part in BETWEEN])
    assert abs(decibels(sound[TWO]) - decibels(beside)) < 2
    assert np.abs(bands(sound[TWO]) - bands(beside)).max() < 3
    assert trace(source[TWO], sound[TWO]) < -60
    assert np.array_equal(sound[: TWO.start - 160], source[: TWO.start - 160])
    assert np.array_equal(sound[TWO.stop + 160 :], source[TWO.stop + 160 :])


def test_the_level_stays_even_where_the_room_tone_comes_and_goes(add: Add) -> None:
    session = add(speech(room(0.003)))
    asked(session, "mute 'two'")
    sound = exported(session)[TWO.start - 800 : TWO.stop + 800, 0]
    levels = [decibels(part) for part in np.split(sound, len(sound) // 320)]
    assert max(levels) - min(levels) < 6


def test_where_nobody_pauses_the_softest_moment_tells_the_room(add: Add) -> None:
    own, time = room(0.002), np.arange(round(0.43 * RATE)) / RATE
    word = sum(np.sin(2 * np.pi * 120 * n * time + n * n) / n for n in range(1, 20))
    word *= 0.1 * np.minimum(1, np.minimum(time, time[::-1]) / 0.005)
    talk = own.copy()
    for start in np.arange(0, SECONDS, 0.5):  # 70 ms are left between the words
        talk[round(start * RATE) :][: len(word), 0] += word
    session = add(talk)
    asked(session, "mute 'two'")
    assert abs(decibels(exported(session)[TWO]) - decibels(own)) < 4


def test_a_long_gap_has_no_loop_in_it(add: Add) -> None:
    session = add(speech(room(0.001)))
    asked(session, "insert 5 seconds of silence after 'two'")
    sound = exported(session)[round(2.4 * RATE) : round(7.1 * RATE), 0]
    spectrum = np.abs(np.fft.rfft(sound, 2 * len(sound))) ** 2
    whitened = spectrum / np.convolve(spectrum, np.full(501, 1 / 501), "same")
    alike = np.fft.irfft(whitened)
    assert np.abs(alike[RATE // 20 : 4 * RATE]).max() < 0.05 * alike[0]


def test_silence_put_between_words_sounds_as_the_room_and_at_the_start_it_is_silent(add: Add) -> None:
    session = add(speech(room(0.001)))
    before = exported(session)
    asked(session, "insert 1 second of silence after 'two'", "insert 1 second of silence at the start")
    sound = exported(session)
    assert len(sound) == len(before) + 2 * RATE
    assert not sound[: RATE - 80].any()
    inside = sound[round(3.3 * RATE) : round(4.2 * RATE)]
    assert abs(decibels(inside) - decibels(before[BETWEEN[0]])) < 2


def chord() -> Any:
    time = np.arange(round(SECONDS * RATE)) / RATE
    return 0.02 * sum(np.sin(2 * np.pi * hertz * time) for hertz in (220, 277, 330, 440))[:, None]


@pytest.mark.parametrize(
    "background",
    [
        pytest.param(np.zeros((round(SECONDS * RATE), 1)), id="digital silence"),
        pytest.param(chord(), id="music"),
        pytest.param(room(0.3), id="noise louder than the words"),
    ],
)
def test_where_there_is_no_room_to_be_heard_a_muted_word_is_silent(add: Add, background: Any) -> None:
    session = add(speech(background))
    asked(session, "mute 'two'", "insert 1 second of silence after 'four'")
    sound = exported(session)
    assert not sound[TWO].any()
    assert not sound[round(4.3 * RATE) : round(5.2 * RATE)].any()


def test_a_steady_tone_is_muted_to_silence(add: Add) -> None:
    time = np.arange(round(SECONDS * RATE)) / RATE
    session = add(0.5 * np.sin(2 * np.pi * 440 * time))
    asked(session, "mute 'two'")
    assert not exported(session)[TWO].any()


def test_all_of_an_audio_is_muted_to_silence(add: Add) -> None:
    session = add(speech(room(0.001)))
    asked(session, "mute audio 1")
    assert not exported(session).any()


def test_what_is_cut_from_a_muted_part_leaves_the_rest_of_its_room_tone(add: Add) -> None:
    session = add(speech(room(0.001)))
    asked(session, "mute 'two'")
    muted = exported(session)
    asked(session, "remove from 1.7 to 1.8 seconds")
    sound = exported(session)
    assert np.array_equal(sound[: TWO.start + 2000], muted[: TWO.start + 2000])
    assert -70 < decibels(sound[TWO.start : TWO.stop - RATE // 10]) < -55


def test_room_tone_gets_louder_with_the_speech_around_it(add: Add) -> None:
    session = add(speech(room(0.001)))
    asked(session, "mute 'two'", "insert 1 second of silence after 'four'")
    before = exported(session)
    asked(session, "make audio 1 6 dB louder")
    after = exported(session)
    gap = slice(round(4.3 * RATE), round(5.2 * RATE))
    for part in (TWO, gap):
        assert decibels(after[part]) - decibels(before[part]) == pytest.approx(6, abs=0.2)


def test_both_channels_keep_what_they_have_in_common(add: Add) -> None:
    background = room(0.001, channels=2)
    background[:, 1] = background @ [0.8, 0.6]
    session = add(speech(background))
    asked(session, "mute 'two'")
    left, right = exported(session)[TWO].T
    assert np.corrcoef(left, right)[0, 1] == pytest.approx(0.8, abs=0.06)


def test_each_track_has_the_room_of_its_own_recording(add: Add) -> None:
    session = add(speech(room(0.001)), speech(np.zeros((round(SECONDS * RATE), 1)), 0.05))
    session.run(ToolCall("layer", {"audios": [1, 2]}))
    session.run(ToolCall("mute", {"audio": 3, "what": {"start": 1.4, "end": 2.1}}))
    sound = exported(session, 3)[round(1.45 * RATE) : round(2.05 * RATE)]
    assert abs(decibels(sound) + 60) < 2


def test_room_tone_is_kept_in_the_session_file_and_can_be_taken_out_by_hand(add: Add, tmp_path: Path) -> None:
    session = add(speech(room(0.001)))
    asked(session, "mute 'two'", "insert 1 second of silence after 'four'")
    saved = tmp_path / "saved.json"
    session.save(saved)
    assert np.array_equal(exported(Session.open(saved)), exported(session))
    data = json.loads(saved.read_text())
    clips = data["steps"][-1]["state"]["timelines"]["1"]["tracks"][0]["clips"]
    (muted,) = [clip for clip in clips if "effect" in clip]
    del muted["effect"]["room"]
    saved.write_text(json.dumps(data))
    assert not exported(Session.open(saved))[TWO].any()


def test_a_saved_session_whose_recording_is_gone_is_still_edited(add: Add, tmp_path: Path) -> None:
    session = add(speech(room(0.001)))
    session.save(tmp_path / "saved.json")
    shutil.move(tmp_path / "1.wav", tmp_path / "elsewhere.wav")
    opened = Session.open(tmp_path / "saved.json")
    asked(opened, "mute 'two'", "insert 1 second of silence after 'four'")
    shutil.move(tmp_path / "elsewhere.wav", tmp_path / "1.wav")
    assert not exported(opened)[TWO].any()


@pytest.mark.parametrize(
    ("where", "field", "value", "said"),
    [
        ("source", "end", 10**6, "end 1000000 is past its 96000 samples"),
        ("source", "recording", "7", "'7' is no recording in sources"),
        ("effect", "room", [800, 800], "start 800 is not before end 800"),
        ("effect", "room", [0, 10**6], "end 1000000 is past its 96000 samples"),
        ("effect", "room", [-1, 5], "room"),
    ],
)
def test_a_quiet_stretch_that_is_none_is_refused(
    add: Add, tmp_path: Path, where: str, field: str, value: object, said: str
) -> None:
    session = add(speech(room(0.001)))
    asked(session, "mute 'two'", "insert 1 second of silence after 'four'")
    saved = tmp_path / "saved.json"
    session.save(saved)
    data = json.loads(saved.read_text())
    clips = data["steps"][-1]["state"]["timelines"]["1"]["tracks"][0]["clips"]
    (effect,) = [clip["effect"] for clip in clips if "effect" in clip]
    (source,) = [source for source in data["sources"].values() if source["kind"] == "room"]
    {"effect": effect, "source": source}[where][field] = value
    saved.write_text(json.dumps(data))
    with pytest.raises(BadTimeline, match=said.replace("'", ".")):
        Session.open(saved)


def test_words_of_read_speech_are_muted_without_a_trace(shared_data: Path, tmp_path: Path) -> None:
    recordings = sorted((shared_data / "timit_nltk").glob("*/*.flac"))[::8]
    assert recordings
    product = power = outside = 0.0
    for recording in recordings:
        edges = words_of(recording)
        start, end, _ = edges[len(edges) // 2]
        source, sound = with_muted(recording, edges, len(edges) // 2, tmp_path)
        assert np.array_equal(sound[: start - 160], source[: start - 160])
        assert np.array_equal(sound[end + 160 :], source[end + 160 :])
        # Beside a word that follows at once, the fade of 2 ms is inside.
        word, left = source[start + 32 : end - 32], sound[start + 32 : end - 32]
        product, power = product + float(left @ word), power + float(word @ word)
        outside = max(outside, float(left @ left) / float(word @ word))
    assert 20 * np.log10(abs(product) / power) < -60
    assert 10 * np.log10(outside) < -8


def test_a_word_muted_hard_against_its_neighbours_clicks_at_neither_edge(
    shared_data: Path, tmp_path: Path
) -> None:
    clicks: list[float] = []
    for recording in sorted((shared_data / "timit_nltk").glob("*/*.flac"))[::8]:
        edges = words_of(recording)
        for index in range(1, len(edges) - 1, 3):
            if edges[index - 1][1] >= edges[index][0] and edges[index + 1][0] <= edges[index][1]:
                with_muted(recording, edges, index, tmp_path)
                labels = [Label(text, start, end) for start, end, text in edges]
                sounds = Sound.read(tmp_path / "muted.wav"), [Sound.read(recording)]
                clicks += scored(*sounds, labels, [Targets(index, index)]).clicks
    assert len(clicks) > 10
    assert max(clicks) < CLICK_DB


@pytest.mark.parametrize("name", ["dr4-falr0/si695", "dr4-falr0/sx65", "dr4-falr0/sx425", "dr1-mcpm0/si1194"])
def test_what_is_louder_than_the_softest_pause_is_not_taken_for_the_room(
    shared_data: Path, tmp_path: Path, name: str
) -> None:
    recording = shared_data / "timit_nltk" / f"{name}.flac"
    edges = words_of(recording)
    start, end, _ = edges[len(edges) // 2]
    source, sound = with_muted(recording, edges, len(edges) // 2, tmp_path)
    softest = min(decibels(source[at : at + 800]) for at in range(0, len(source) - 800, 160))
    assert decibels(sound[start + 160 : end - 160]) < softest + 6


def words_of(recording: Path) -> list[tuple[int, int, str]]:
    lines = (line.split() for line in recording.with_suffix(".wrd").read_text().splitlines())
    return [(int(start), int(end), word) for start, end, word in lines]


def with_muted(
    recording: Path, edges: Sequence[tuple[int, int, str]], index: int, folder: Path
) -> tuple[Any, Any]:
    """The samples of a recording, and those with a word of it muted."""
    words = folder / "words.json"
    said = [{"word": word, "start": start / RATE, "end": end / RATE} for start, end, word in edges]
    words.write_text(json.dumps({"language": "en", "words": said}))
    with Session() as session:
        session.add(recording, words)
        session.run(ToolCall("mute", {"audio": 1, "what": {"words": [f"1.{index + 1}"]}}))
        session.export(1, folder / "muted.wav", overwrite=True)
    return sf.read(recording)[0], sf.read(folder / "muted.wav")[0]
