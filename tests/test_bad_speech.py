"""Recordings and texts that do not fit each other, or hold no speech, through the command line.

Each is told in one line that says what to do; nothing is written, and no source is altered.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile as sf
from cli_fixtures import contents, run, script
from numpy.typing import NDArray

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "recordings"
RATE = 16_000
TEXT = (EXAMPLES / "outro.txt").read_text("utf-8")
OTHER_TEXT = (EXAMPLES / "guest.txt").read_text("utf-8")

Sound = NDArray[np.float64]


def speech() -> tuple[Sound, int]:
    samples, rate = sf.read(EXAMPLES / "outro.wav")
    return samples, rate


def silence() -> tuple[Sound, int]:
    return np.zeros(5 * RATE), RATE


def noise() -> tuple[Sound, int]:
    return np.random.default_rng(0).normal(0, 0.1, 5 * RATE), RATE


def music() -> tuple[Sound, int]:
    """Chords of a few partials each, with a new one twice a second."""
    times = np.arange(RATE // 2) / RATE
    chords = [(220, 277, 330), (196, 247, 294), (175, 220, 262), (247, 311, 370)] * 3
    notes = [sum(np.sin(2 * np.pi * f * k * times) / k for f in chord for k in (1, 2, 3)) for chord in chords]
    return 0.05 * np.concatenate([note * np.exp(-3 * times) for note in notes]), RATE


def short() -> tuple[Sound, int]:
    samples, rate = speech()
    return samples[rate // 2 : rate // 2 + rate // 10], rate


def narrow() -> tuple[Sound, int]:
    """At 8 kHz."""
    import soxr

    samples, rate = speech()
    return soxr.resample(samples, rate, 8000), 8000


def wide() -> tuple[Sound, int]:
    """Of six channels, of which one speaks."""
    samples, rate = speech()
    return np.stack([np.zeros_like(samples), samples, *[np.zeros_like(samples)] * 4], axis=1), rate


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(make: Callable[[], tuple[Sound, int]]) -> Path:
    path = Path("sound.wav")
    sf.write(path, *make())
    return path


def refused(*arguments: object) -> str:
    """The one line that a command line is refused with; nothing else has come of it."""
    before = contents(Path())
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
    assert contents(Path()) == before
    return result.stderr


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(OTHER_TEXT, id="of another recording"),
        pytest.param(TEXT * 40, id="longer than the sound"),
        pytest.param("Спасибо что слушали нас, до встречи на следующей неделе", id="in another script"),
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="of nothing but spaces"),
        pytest.param("— … !", id="of nothing but marks"),
    ],
)
@pytest.mark.parametrize("way", ["transcribe", "edit"])
def test_a_text_that_is_not_that_of_the_recording_is_refused_by_its_name(
    folder: Path, text: str, way: str
) -> None:
    path = written(speech)
    Path("said.txt").write_text(text, "utf-8")
    if way == "transcribe":
        told = refused("transcribe", path, "--text", "said.txt")
    else:
        told = refused("edit", "remove 'week'", path, "--transcript", "said.txt")
    assert "said.txt" in told


@pytest.mark.parametrize("make", [silence, noise, music, short])
def test_a_text_is_not_put_on_a_sound_that_does_not_say_it(
    folder: Path, make: Callable[[], tuple[Sound, int]]
) -> None:
    Path("said.txt").write_text(TEXT, "utf-8")
    assert "said.txt" in refused("transcribe", written(make), "--text", "said.txt")


@pytest.mark.parametrize("make", [silence, noise, music, short])
def test_where_nobody_speaks_no_words_are_found(folder: Path, make: Callable[[], tuple[Sound, int]]) -> None:
    path = written(make)
    result = run("transcribe", path)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["words"] == []
    assert "no words were found" in result.stderr
    assert "--transcript 1=FILE" in refused("edit", "remove the word 'um'", path)


@pytest.mark.parametrize("make", [narrow, wide])
def test_speech_at_8_khz_and_in_six_channels_is_aligned(
    folder: Path, make: Callable[[], tuple[Sound, int]]
) -> None:
    path = written(make)
    Path("said.txt").write_text(TEXT, "utf-8")
    words = json.loads(run("transcribe", path, "--text", "said.txt").stdout)["words"]
    truth: Any = json.loads((EXAMPLES / "outro.json").read_text("utf-8"))["words"]
    assert [word["word"] for word in words] == TEXT.split()
    errors = [abs(word["start"] - true["start"]) for word, true in zip(words, truth, strict=True)]
    assert sorted(errors)[len(errors) // 2] < 0.08
    assert run("transcribe", path, "--language", "en").exit_code == 0


def test_a_text_shorter_than_the_recording_is_put_where_it_is_said_or_refused(folder: Path) -> None:
    path = written(speech)
    Path("said.txt").write_text("See you next week,", "utf-8")
    result = run("transcribe", path, "--text", "said.txt")
    if result.exit_code == 2:
        assert "said.txt" in result.stderr
        assert result.stderr.count("\n") == 1
    else:
        words = json.loads(result.stdout)["words"]
        assert abs(words[0]["start"] - 1.87) < 0.15
        assert abs(words[-1]["end"] - 2.99) < 0.15


@pytest.mark.soak
def test_three_hours_are_listened_to_in_bounded_memory(folder: Path) -> None:
    samples, rate = speech()
    with sf.SoundFile("long.wav", "w", rate, 1) as file:
        for _ in range(3 * 3600 * rate // len(samples)):
            file.write(samples)
    result = script("transcribe", "long.wav", "-o", "long.json", timeout=7200)
    assert result.returncode == 0, result.stderr
    assert json.loads(Path("long.json").read_text("utf-8"))["words"]


@pytest.mark.parametrize(
    "command",
    [
        pytest.param("удали слово um из аудио 2", id="in Russian"),
        pytest.param("ses 2'den um kelimesini kaldır", id="in Turkish"),
        pytest.param("audio 2 से um शब्द हटाओ", id="in Hindi"),
        pytest.param("remove um " * 1000, id="of 10,000 characters"),
        pytest.param("把音频2里的um删掉，" * 900, id="of 10,000 characters in Chinese"),
        pytest.param("remove um\x07\x1b[31m from audio 1", id="with control characters"),
        pytest.param("elimina\x00 um", id="with control characters in Spanish"),
        pytest.param("remove 'um from audio 1", id="with unbalanced quotes"),
        pytest.param("entferne „um aus Audio 1", id="with unbalanced quotes in German"),
        pytest.param("supprime « um de l'audio 1", id="with unbalanced quotes in French"),
        pytest.param("音声1から「umを削除して", id="with unbalanced quotes in Japanese"),
    ],
)
def test_a_command_that_cannot_be_read_changes_nothing_and_is_told_in_one_line(
    folder: Path, command: str
) -> None:
    path = written(speech)
    before = contents(folder)
    result = run("edit", command, path, "--transcript", EXAMPLES / "outro.json")
    assert result.exit_code in (1, 2)
    assert (result.stdout + result.stderr).count("\n") == 1
    assert contents(folder) == before
