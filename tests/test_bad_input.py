"""Files, folders and transcripts that cannot be used, through the command line.

Each is told in one line that names the file and says how to mend it; the exit code is 2, nothing is written
and nothing that was there is altered. What is damaged but can be read is read as far as it goes, and that is
said.
"""

import ctypes
import json
import math
import os
import resource
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import soundfile as sf
from cli_fixtures import contents, edited, run, script
from typer.testing import Result

RATE = 16_000
SECONDS = 2.0
WORDS = [("hello", 0.1, 0.4), ("um", 0.6, 0.9), ("there", 1.1, 1.6)]

Change = Callable[[Path], object]


def sound(seconds: float, rate: int = RATE) -> "np.ndarray[Any, np.dtype[np.float64]]":
    """Noise, as loud as speech."""
    return np.random.default_rng(1).normal(0, 0.1, round(seconds * rate))


def transcript(words: list[tuple[str, Any, Any]]) -> str:
    """Words with starts and ends as JSON; a time that is None is left out."""
    entries = [{"word": word, "start": start, "end": end} for word, start, end in words]
    kept = [{key: value for key, value in entry.items() if value is not None} for entry in entries]
    return json.dumps({"language": "en", "duration": SECONDS, "words": kept})


def mp3(seconds: float, kilobits: int = 64, **options: str) -> bytes:
    """An MP3 file. options: of the muxer."""
    path = Path("encoded.mp3")
    with av.open(path, "w", options=options) as file:
        stream = file.add_stream("mp3", rate=RATE * 2, layout="mono", bit_rate=kilobits * 1000)
        samples = (sound(seconds, RATE * 2) * 32767).astype("int16")[np.newaxis]
        frame = av.AudioFrame.from_ndarray(samples, "s16p", "mono")
        frame.sample_rate = RATE * 2
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            file.mux(packet)
    data = path.read_bytes()
    path.unlink()
    return data


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a good recording and its transcript."""
    monkeypatch.chdir(tmp_path)
    sf.write("good.wav", sound(SECONDS), RATE)
    Path("good.json").write_text(transcript(WORDS))
    return tmp_path


def assert_refused(result: Any, before: dict[str, str], names: str, mend: str) -> None:
    """One line that names the file and says what to do; exit code 2; everything as it was."""
    code = result.exit_code if isinstance(result, Result) else result.returncode
    assert (code, result.stdout) == (2, "")
    assert result.stderr.endswith("\n")
    (line,) = result.stderr.splitlines()
    assert names in line
    assert any(word in line for word in mend.split("|")), line
    assert contents(Path.cwd()) == before


def put(path: str, data: bytes) -> Change:
    return lambda folder: (folder / path).write_bytes(data)


def make_folder(folder: Path) -> None:
    (folder / "bad.wav").mkdir()


def write_no_samples(folder: Path) -> None:
    sf.write(folder / "bad.wav", np.zeros(0), RATE)


RECORDINGS: dict[str, tuple[Change, str]] = {
    "a file that is not there": (lambda folder: None, "no such file"),
    "a folder": (make_folder, "is a folder; name a recording in it"),
    "an empty file": (put("bad.wav", b""), "empty"),
    "a text that is called wav": (
        put("bad.wav", b"Dear all, this is no sound.\n" * 50),
        "recording|sound|audio",
    ),
    "random bytes": (put("bad.wav", bytes(np.random.default_rng(2).bytes(5000))), "recording|sound|audio"),
    "a header and nothing else": (put("bad.wav", b"RIFF\x24\0\0\0WAVE"), "recording|sound|audio"),
    "a recording without a sample": (write_no_samples, "holds no sound"),
}


@pytest.mark.parametrize("name", RECORDINGS)
def test_a_recording_that_cannot_be_read_is_refused(folder: Path, name: str) -> None:
    change, mend = RECORDINGS[name]
    change(folder)
    before = contents(folder)
    result = run("edit", "remove um from audio 1", "good.wav", "bad.wav", "--transcript", "good.json")
    assert_refused(result, before, "bad.wav", mend)


def nan(folder: Path) -> None:
    samples = sound(SECONDS).astype("float32")
    samples[4000:4010] = math.nan
    sf.write(folder / "bad.wav", samples, RATE, subtype="FLOAT")


def lie(stated: int) -> Change:
    """A WAV whose header states another number of bytes than there are."""

    def change(folder: Path) -> None:
        sf.write(folder / "bad.wav", sound(4), RATE)
        data = bytearray((folder / "bad.wav").read_bytes())
        at = data.index(b"data") + 4
        data[at : at + 4] = struct.pack("<I", stated)
        (folder / "bad.wav").write_bytes(data)

    return change


def cut_off(folder: Path) -> None:
    data = mp3(4)
    (folder / "bad.mp3").write_bytes(data[: len(data) // 2 + 77])


def cut_off_wav(folder: Path) -> None:
    (folder / "bad.wav").write_bytes((folder / "good.wav").read_bytes()[: 44 + RATE * 2])


DAMAGED: dict[str, tuple[Change, str, float]] = {
    "a truncated MP3": (cut_off, "bad.mp3", 2.0),
    "a truncated WAV": (cut_off_wav, "bad.wav", 1.0),
    "a WAV that states too many samples": (lie(10_000_000), "bad.wav", 4.0),
    "a WAV that states too few samples": (lie(1_000), "bad.wav", 4.0),
    "samples that are not numbers": (nan, "bad.wav", SECONDS),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_recording_is_read_as_far_as_it_goes_and_that_is_said(folder: Path, name: str) -> None:
    change, file, seconds = DAMAGED[name]
    change(folder)
    before = contents(folder)
    result = run("edit", "remove from 0.5 s to 0.7 s", file, "-o", "out")
    assert result.exit_code == 0
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"note: {file}: ")
    output = Path("out", file.replace("bad", "bad.edited"))
    samples, rate = sf.read(output)
    assert len(samples) / rate == pytest.approx(seconds - 0.2, abs=0.1)
    assert np.isfinite(samples).all()
    assert contents(folder).keys() - before.keys() == {str(output)}
    assert contents(folder) | before == contents(folder)


UNUSUAL = {
    "a VBR MP3 without a header": lambda: (
        mp3(2, 40, write_xing="0", id3v2_version="0") + mp3(1, 256, write_xing="0", id3v2_version="0")
    ),
    "two MP3s joined": lambda: mp3(1, 64) + mp3(2, 128),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_an_mp3_is_read_whole_however_it_came_about(folder: Path, name: str) -> None:
    Path("odd.mp3").write_bytes(UNUSUAL[name]())
    done = edited("remove from 0.5 s to 0.7 s", "odd.mp3", "-o", "out")
    assert done["status"] == "done"
    assert done["audios"][0]["duration"] == pytest.approx(2.8, abs=0.2)


def test_a_recording_of_one_sample_can_be_edited(folder: Path) -> None:
    sf.write("tiny.wav", np.full(1, 0.25), RATE)
    assert run("edit", "make it louder by 6 dB", "tiny.wav").exit_code == 0
    (sample,) = sf.read("tiny.edited.wav")[0]
    assert sample == pytest.approx(0.25 * 10 ** (6 / 20), abs=0.001)


def test_a_recording_from_which_all_is_removed_is_refused(folder: Path) -> None:
    before = contents(folder)
    result = run("edit", "remove from 0 s to 2 s", "good.wav")
    assert_refused(result, before, "nothing of the audio would be left", "keep a part of it")


def times(start: Any, end: Any) -> str:
    """The words, of which the second has these times."""
    return transcript([WORDS[0], ("um", start, end), WORDS[2]])


TRANSCRIPTS: dict[str, tuple[str, str]] = {
    "t.json: nothing in it": ("", "empty"),
    "t.json: cut off": (transcript(WORDS)[:60], "line|JSON"),
    "t.json: no words in it": ('{"title": "My holiday"}', "words"),
    "t.json: a list of numbers": ("[1, 2, 3]", "word"),
    "t.json: words that are no words": ('{"words": [1, 2]}', "word"),
    "t.json: a word without an end": (times(0.6, None), "end"),
    "t.json: a time that is text": (times("soon", 0.9), "start|number"),
    "t.json: times past the end": (transcript([*WORDS, ("bye", 61.0, 61.4)]), "another recording"),
    "t.json: overlapping words": (times(0.2, 1.5), "correct|overlap"),
    "t.json: unsorted words": (transcript([WORDS[2], WORDS[1], WORDS[0]]), "sort"),
    "t.json: a negative time": (times(-0.6, 0.9), "count from its beginning"),
    "t.json: a time that is not a number": (times(math.nan, 0.9), "seconds|number"),
    "t.json: a time without end": (times(0.6, math.inf), "seconds|number"),
    "t.json: an end before its start": (times(0.9, 0.6), "correct"),
    "t.json: nested too deep": ("[" * 100_000, "JSON|deep|line"),
    "t.srt: no times": ("1\nhello um there\n", "times"),
    "t.srt: a time that is none": ("1\n00:00:00,100 --> soon\nhello\n", "write"),
    "t.srt: cues that overlap": (
        "1\n00:00:00,100 --> 00:00:01,900\nhello um\n\n2\n00:00:00,500 --> 00:00:01,900\nthere\n",
        "correct|overlap",
    ),
    "t.vtt: no first line": ("00:00.100 --> 00:00.400\nhello\n", "WEBVTT"),
    "t.vtt: a time that is none": ("WEBVTT\n\n00:00.1x0 --> 00:00.400\nhello\n", "write"),
    "t.TextGrid: cut off": (
        'File type = "ooTextFile"\nObject class = "TextGrid"\n\n0\n2\n<exists>\n1\n"IntervalTier"\n',
        "tier|line|end",
    ),
    "t.TextGrid: something else": ("This is no TextGrid at all\n", "TextGrid|word times"),
    "t.ctm: a time that is none": ("talk 1 zero 0.3 hello\n", "line"),
    "t.txt: the text of another recording": ("hello um there\n", "does not fit the recording"),
}  # fmt: skip


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_a_transcript_that_cannot_be_is_refused(folder: Path, name: str) -> None:
    file = name.split(":")[0]
    text, mend = TRANSCRIPTS[name]
    Path(file).write_text(text)
    before = contents(folder)
    result = run("edit", "remove um", "good.wav", "--transcript", file)
    assert_refused(result, before, file, mend)


@pytest.mark.parametrize(
    ("change", "mend"),
    [
        (lambda folder: None, "no such file"),
        (lambda folder: (folder / "t.json").mkdir(), "folder"),
        (lambda folder: (folder / "t.json").write_bytes(b"\xff\xfbRIFF\0\0\x80"), "text|UTF-8"),
    ],
    ids=["missing", "a folder", "no text"],
)
def test_a_transcript_file_that_is_none_is_refused(folder: Path, change: Change, mend: str) -> None:
    change(folder)
    before = contents(folder)
    assert_refused(run("edit", "remove um", "good.wav", "--transcript", "t.json"), before, "t.json", mend)


def test_an_audio_number_that_is_not_there_is_refused(folder: Path) -> None:
    before = contents(folder)
    result = run("edit", "remove um from audio 9", "good.wav", "--transcript", "good.json")
    assert_refused(result, before, "audio 9", "the audios are: 1")


def block_by_file(folder: Path) -> None:
    (folder / "out").write_text("a file")


def block_by_folder(folder: Path) -> None:
    (folder / "out" / "good.edited.wav").mkdir(parents=True)


def block_by_link(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "good.edited.wav").symlink_to(folder / "good.wav")


def block_by_second_name(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "good.edited.wav").hardlink_to(folder / "good.wav")


@pytest.mark.parametrize(
    ("change", "to", "mend"),
    [
        (block_by_file, "out", "choose another"),
        (block_by_file, "out/deeper", "choose another"),
        (block_by_folder, "out", "choose another"),
        (block_by_link, "out", "choose a folder"),
        (block_by_second_name, "out", "choose a folder"),
    ],
    ids=["a file", "a folder inside a file", "a folder of the output's name", "a link to the source",
         "a second name of the source"],
)  # fmt: skip
def test_an_output_that_cannot_be_is_refused_even_with_force(
    folder: Path, change: Change, to: str, mend: str
) -> None:
    change(folder)
    before = contents(folder)
    options = ("--transcript", "good.json", "-o", to, "--force")
    assert_refused(run("edit", "remove um", "good.wav", *options), before, "out", mend)


@pytest.mark.parametrize("extension", ["wav", "flac", "mp3", "ogg", "opus", "m4a"])
def test_a_full_disk_leaves_no_part_of_an_output(
    folder: Path, extension: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = f"loud.{extension}"
    sf.write("loud.wav", sound(20), RATE)
    if extension != "wav":
        encode("loud.wav", source)
    before, cache = contents(folder), tmp_path_factory.mktemp("cache")
    result = script(
        "edit", "remove from 0.5 s to 0.7 s", source, "-o", "out",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
        env={**os.environ, "WORDSPLICE_CACHE": str(cache)},
    )  # fmt: skip
    assert all(path.suffix == ".entry" for path in cache.rglob("*.*")), "part of a working copy is left"
    assert_refused(
        result, before, source if extension not in ("wav", "flac") else "loud.edited", "choose|room"
    )


def encode(source: str, path: str) -> None:
    """The sound of a file in another format."""
    codec = {".flac": "flac", ".mp3": "mp3", ".ogg": "libopus", ".opus": "libopus", ".m4a": "aac"}
    with av.open(source) as given, av.open(path, "w") as file:
        stream: Any = file.add_stream(codec[Path(path).suffix], rate=RATE, layout="mono")
        for frame in given.decode(audio=0):
            for packet in stream.encode(frame):
                file.mux(packet)
        for packet in stream.encode(None):
            file.mux(packet)


def drop_privileges() -> None:
    """Take from root the right to pass over permissions; comes into effect at the next exec. Linux."""
    drop_from_bounding_set, dac_override, dac_read_search = 24, 1, 2  # linux/prctl.h, linux/capability.h
    for capability in (dac_override, dac_read_search):
        if ctypes.CDLL(None).prctl(drop_from_bounding_set, capability, 0, 0, 0):
            raise PermissionError


def bound_by_permissions(*arguments: object) -> Any:
    """Run the program without the rights of an administrator."""
    if os.geteuid():
        return script(*arguments)
    try:
        return script(*arguments, preexec_fn=drop_privileges)
    except subprocess.SubprocessError:
        pytest.skip("runs as root, who may read and write everything, and cannot lay that down here")


@pytest.mark.parametrize("file", ["good.wav", "good.json"])
def test_a_file_that_may_not_be_read_is_refused(folder: Path, file: str) -> None:
    before = contents(folder)
    Path(file).chmod(0)
    result = bound_by_permissions("edit", "remove um", "good.wav", "--transcript", "good.json")
    Path(file).chmod(0o644)
    assert_refused(result, before, file, "permission|Permission|may not be read")


@pytest.mark.parametrize("to", ["out", "out/deeper"])
def test_a_folder_that_may_not_be_written_to_is_refused(folder: Path, to: str) -> None:
    Path("out").mkdir(mode=0o555)
    before = contents(folder)
    result = bound_by_permissions("edit", "remove um", "good.wav", "--transcript", "good.json", "-o", to)
    assert_refused(result, before, to, "choose another")
