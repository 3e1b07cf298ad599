"""Words from sound alone, with the recogniser that works offline."""

import itertools
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from numpy.typing import NDArray

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import RATE, Mono
from wordsplice.core.errors import BadInput
from wordsplice.core.words import Transcript
from wordsplice.speech.listening import heard
from wordsplice.speech.pauses import stretches
from wordsplice.speech.recognition.offline import Offline
from wordsplice.speech.transcripts import check_words

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"
QUILTER = "qwen_audio/1272-128104-0000.flac"

Sound = NDArray[np.float64]


def noise(seconds: float, level: float = 0.1) -> Sound:
    return np.random.default_rng(0).normal(0, level, round(seconds * RATE))


def tone(seconds: float, hz: float) -> Sound:
    return 0.3 * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)


def plucked(seconds: float) -> Sound:
    """A tune of four notes a second over a bass, each dying away."""
    rng, music = np.random.default_rng(1), np.zeros(round(seconds * RATE))
    for start in range(0, len(music), RATE // 4):
        t = np.arange(len(music) - start) / RATE
        for semitones in (rng.choice([0, 2, 4, 5, 7, 9, 11, 12]), -12):
            for harmonic in range(1, 7):
                hz = 262 * 2 ** (semitones / 12) * harmonic
                music[start:] += np.sin(2 * np.pi * hz * t) / harmonic * np.exp(-4 * t)
    return 0.7 * music / np.abs(music).max()


def drummed(seconds: float) -> Sound:
    """Two strokes a second, a low one and a hissing one in turn."""
    rng, music = np.random.default_rng(2), np.zeros(round(seconds * RATE))
    for index, start in enumerate(range(0, len(music), RATE // 2)):
        t = np.arange(len(music) - start) / RATE
        low, hiss = np.sin(2 * np.pi * (50 + 100 * np.exp(-20 * t)) * t), rng.normal(0, 0.3, len(t))
        music[start:] += (hiss if index % 2 else low) * np.exp(-(12 if index % 2 else 8) * t)
    return 0.8 * music / np.abs(music).max()


def surging(seconds: float) -> Sound:
    """Noise that swells and falls, as wind and waves do."""
    t = np.arange(round(seconds * RATE)) / RATE
    return noise(seconds) * (0.55 + 0.45 * np.sin(2 * np.pi * t / 2.3))


def words_of(path: Path, language: str | None = None) -> Transcript:
    with opened(path) as sound:
        transcript = Offline().recognise(Mono(sound), language, None)
        check_words(transcript.words, Mono(sound).duration)
        return transcript


def written(folder: Path, samples: Sound, rate: int = RATE) -> Path:
    path = folder / "sound.wav"
    sf.write(path, samples, rate)
    return path


@pytest.mark.parametrize(
    "samples",
    [
        pytest.param(np.zeros(5 * RATE), id="digital silence"),
        pytest.param(noise(5, 1e-4), id="a quiet room"),
        pytest.param(noise(5), id="loud noise"),
        pytest.param(tone(5, 440), id="a tone"),
        pytest.param(tone(5, 50) + tone(5, 150) + noise(5, 1e-3), id="hum"),
        pytest.param(surging(8), id="wind"),
        pytest.param(plucked(8), id="music"),
        pytest.param(drummed(8), id="drums"),
        pytest.param(noise(0.1), id="a tenth of a second"),
        pytest.param(np.zeros(1), id="a single sample"),
        pytest.param(noise(10.003), id="a few samples more than are read at once"),
    ],
)
def test_where_nobody_speaks_there_are_no_words(tmp_path: Path, samples: Sound) -> None:
    assert words_of(written(tmp_path, samples)).words == ()


def test_words_come_in_order_with_times_scores_and_the_language(shared_data: Path) -> None:
    transcript = words_of(shared_data / QUILTER)
    assert transcript.text.endswith("of the middle classes and we're glad to welcome his gospel")
    assert transcript.language == "en"
    assert transcript.duration == pytest.approx(5.855, abs=0.01)
    assert all(word.score is not None and 0 <= word.score <= 1 for word in transcript.words)


def test_silence_around_speech_moves_words_and_adds_none(shared_data: Path) -> None:
    plain = words_of(shared_data / "google_speech" / "audio.wav")
    padded = words_of(shared_data / "google_speech" / "audio_silence_padding.wav")
    assert plain.text == padded.text == "how old is the brooklyn bridge"
    for word, later in zip(plain.words, padded.words, strict=True):
        assert later.start == pytest.approx(word.start + 2, abs=0.08)


def test_other_rates_channels_and_levels_are_heard(shared_data: Path, tmp_path: Path) -> None:
    speech, rate = sf.read(shared_data / "google_speech" / "audio.wav")
    assert rate == RATE
    six_channels = np.repeat(speech[:, None], 6, axis=1)
    for name, samples, at in (
        ("narrow", speech[::2], 8000),
        ("six", six_channels, rate),
        ("faint", speech / 300, rate),
    ):
        sf.write(tmp_path / f"{name}.flac", samples, at, "PCM_24")
        assert "brooklyn bridge" in words_of(tmp_path / f"{name}.flac").text, name


def test_a_long_recording_is_heard_in_parallel_with_all_its_words_at_their_times(
    shared_data: Path, tmp_path: Path
) -> None:
    speech, _ = sf.read(shared_data / "google_speech" / "audio.wav")
    period = 12 * RATE
    samples = np.concatenate([np.pad(speech, (0, period - len(speech))) for _ in range(4)])
    told: list[tuple[float, float]] = []
    with opened(written(tmp_path, samples)) as sound:
        transcript = Offline().recognise(Mono(sound), None, lambda done, total: told.append((done, total)))
    assert transcript.text == " ".join(["how old is the brooklyn bridge"] * 4)
    starts = [word.start for word in transcript.words if word.text == "bridge"]
    assert np.diff(starts) == pytest.approx([12, 12, 12], abs=0.05)
    assert told == sorted(told)
    assert told[-1] == (48, 48)


def test_recordings_are_divided_in_pauses_and_not_in_words(shared_data: Path, tmp_path: Path) -> None:
    clips = sorted((shared_data / "timit_nltk").glob("dr[12]-*/*.flac"))
    parts, words, at = [], list[tuple[float, float]](), 0.0
    for clip in clips:
        samples, _ = sf.read(clip)
        labels = json.loads(clip.with_suffix(".words.json").read_text("utf-8"))["words"]
        words += [(at + word["start"], at + word["end"]) for word in labels]
        parts.append(samples)
        at += len(samples) / RATE
    with opened(written(tmp_path, np.concatenate(parts))) as sound:
        found = list(stretches(Mono(sound)))
    cuts = [cut / RATE for stretch in found for cut in (stretch.start, stretch.end)]
    assert not [cut for cut in cuts for start, end in words if start + 0.03 < cut < end - 0.03]
    assert max(stretch.last - stretch.first for stretch in found) <= 22 * RATE
    spoken = sum(
        min(end, s.end / RATE) - max(start, s.start / RATE)
        for s in found
        for start, end in words
        if start < s.end / RATE and s.start / RATE < end
    )
    assert spoken > 0.999 * sum(end - start for start, end in words)


def test_sound_without_a_pause_is_divided_all_the_same_and_heard_across_the_division(tmp_path: Path) -> None:
    t = np.arange(50 * RATE) / RATE
    unbroken = 0.1 * np.sin(2 * np.pi * 200 * t) * (1.2 + np.sin(2 * np.pi * 3 * t))
    with opened(written(tmp_path, unbroken)) as sound:
        found = list(stretches(Mono(sound)))
    assert len(found) >= 3
    assert (found[0].start, found[-1].end) == (0, len(unbroken))
    for one, other in itertools.pairwise(found):
        assert one.end == other.start
        assert other.first < one.end < one.last


@pytest.mark.parametrize("language", ["de", "German", "zh-CN"])
def test_a_language_that_it_does_not_know_is_refused_in_one_line(language: str) -> None:
    with pytest.raises(BadInput, match=r"English only") as refused:
        words_of(RECORDINGS / "outro.wav", language)
    assert "\n" not in str(refused.value)
    assert "--transcript" in str(refused.value)


def test_what_is_clearly_not_english_is_refused_unless_one_insists(shared_data: Path) -> None:
    spanish = shared_data / "leopard" / "test_es.wav"
    with pytest.raises(BadInput, match="does not sound like English") as refused:
        words_of(spanish)
    assert "--language en" in str(refused.value)
    assert words_of(spanish, "en").words


def test_english_that_is_hard_to_understand_is_not_refused(shared_data: Path, tmp_path: Path) -> None:
    speech, rate = sf.read(shared_data / "leopard" / "test.wav")
    loudness = float(np.sqrt(np.mean(speech**2)))
    for decibels in (10, 5):
        rustling = noise(len(speech) / rate, loudness * 10 ** (-decibels / 20))[: len(speech)]
        words_of(written(tmp_path, speech + rustling, rate))
    for path in (RECORDINGS / "outro.wav", shared_data / "google_speech" / "two_channel_16k.wav"):
        assert words_of(path).words


@pytest.fixture
def kept(tmp_path: Path, setting: Callable[[str, object], None]) -> Path:
    """A folder of its own for what is kept between runs."""
    setting("CACHE", tmp_path / "kept")
    return tmp_path / "kept"


def test_a_recording_is_heard_once_and_known_again_under_any_name(kept: Path, tmp_path: Path) -> None:
    with opened(RECORDINGS / "outro.wav") as sound:
        first = heard(Mono(sound), Offline())
    assert len(list(kept.rglob("*.entry"))) == 1
    copy = tmp_path / "copy.wav"
    copy.write_bytes((RECORDINGS / "outro.wav").read_bytes())
    told: list[float] = []
    with opened(copy) as sound:
        again = heard(Mono(sound), Offline(), progress=lambda done, total: told.append(done))
    assert again == first
    assert not told


def test_a_damaged_entry_is_heard_anew(kept: Path, tmp_path: Path) -> None:
    path = written(tmp_path, np.zeros(RATE))
    with opened(path) as sound:
        first = heard(Mono(sound), Offline())
        (entry,) = kept.rglob("*.entry")
        whole = entry.read_bytes()
        entry.write_bytes(whole[:-5])
        assert heard(Mono(sound), Offline()) == first
    assert entry.read_bytes() == whole


def test_ctrl_c_ends_recognition_at_once_and_leaves_no_process(tmp_path: Path) -> None:
    # Unguarded, as people write scripts: processes of multiprocessing would run it again.
    script = tmp_path / "script.py"
    script.write_text(
        "import _thread, sys, threading\n"
        "from wordsplice.audio.decode import opened\n"
        "from wordsplice.audio.mono import Mono\n"
        "from wordsplice.speech.recognition.offline import Offline\n"
        "print('begun', flush=True)\n"
        "threading.Timer(1.5, _thread.interrupt_main).start()\n"
        "try:\n"
        "    Offline().recognise(Mono(opened(sys.argv[1])), None, None)\n"
        "except KeyboardInterrupt:\n"
        "    print('stopped', flush=True)\n"
    )
    path = written(tmp_path, np.concatenate([plucked(12), np.zeros(2 * RATE)] * 12))
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(script), str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["begun", "stopped"]
    assert done.stderr == ""
    assert time.monotonic() - start < 20


@pytest.mark.soak
def test_three_hours_are_heard_in_bounded_memory(shared_data: Path, tmp_path: Path) -> None:
    speech, _ = sf.read(shared_data / "google_speech" / "audio.wav")
    with sf.SoundFile(tmp_path / "long.wav", "w", RATE, 1) as file:
        for _ in range(3 * 3600 // 15):
            file.write(np.pad(speech, (0, 15 * RATE - len(speech))))
    script = (
        "import resource, sys; from wordsplice.audio.decode import opened\n"
        "from wordsplice.audio.mono import Mono\n"
        "from wordsplice.speech.recognition.offline import Offline\n"
        "words = Offline().recognise(Mono(opened(sys.argv[1])), None, None).words\n"
        "print(len(words), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "long.wav")]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = re.fullmatch(r"(\d+) (\d+)\n", output)
    assert found
    assert int(found[1]) == 6 * 720
    assert int(found[2]) < 150
