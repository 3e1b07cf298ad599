"""The command line as a program: how fast it starts, signals, full disks, closed pipes."""

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf
from cli_fixtures import SCRIPT, contents, script
from speaking import speak


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with audio1.wav, audio2.wav and their transcripts."""
    monkeypatch.chdir(tmp_path)
    speak(tmp_path, 1, "hello um there")
    speak(tmp_path, 2, "one um two")
    return tmp_path


def test_an_edit_runs_as_a_program_and_as_a_module(folder: Path) -> None:
    arguments = ["edit", "remove um", "audio1.wav", "--transcript", "audio1.json", "--json", "-o"]
    told = script(*arguments, "a")
    assert (told.returncode, told.stderr) == (0, "")
    assert json.loads(told.stdout)["audios"][0]["output"] == str(Path("a/audio1.edited.wav"))
    module = [sys.executable, "-m", "wordsplice.interfaces.cli", *arguments, "b"]
    assert subprocess.run(module, capture_output=True, check=True).stderr == b""
    assert list(contents(folder / "a").values()) == list(contents(folder / "b").values())


def test_an_edit_starts_within_a_second(folder: Path) -> None:
    def computed() -> float:
        """Seconds of processor time, which a busy machine does not stretch as it does the clock's."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert script("edit", "how long is audio 1?", "audio1.wav").returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    # Half as much again is for a machine that shares its cores.
    assert min(computed() for _ in range(3)) < 1.5


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_stopped_leaves_nothing(folder: Path, sent: signal.Signals, code: int) -> None:
    with sf.SoundFile("long.wav", "w", 44100, 2) as file:
        for _ in range(200):
            file.write(np.zeros((44100, 2)))
    before = contents(folder)
    edit = [str(SCRIPT), "edit", "make audio 1 louder by 3 dB", "long.wav", "-o", "out", "--force"]
    # A busy machine may let the run end before it is stopped; then it is run again.
    for _ in range(10):
        stopped = stopped_while_writing(edit, sent)
        if stopped.returncode != 0:
            break
        shutil.rmtree("out")
    assert (stopped.returncode, stopped.stderr) == (code, b"")
    assert contents(folder) == before


def stopped_while_writing(edit: list[str], sent: signal.Signals) -> subprocess.CompletedProcess[bytes]:
    """A run that gets a signal once there is something in its output folder."""
    with subprocess.Popen(edit, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        while run.poll() is None and not (Path("out").is_dir() and any(Path("out").iterdir())):
            pass
        run.send_signal(sent)
        out, told = run.communicate(timeout=30)
    return subprocess.CompletedProcess(edit, run.returncode, out, told)


def test_a_disk_that_fills_up_says_which_files_are_whole(folder: Path) -> None:
    speak(folder, 2, "um " + "word " * 200)
    before = contents(folder)
    limit = (folder / "audio2.wav").stat().st_size - 20_000
    told = script(
        "edit", "remove the first word of audio 1 and the first word of audio 2", "audio1.wav", "audio2.wav",
        "--transcript", "audio1.json", "--transcript", "audio2.json", "-o", "out",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert told.returncode == 2
    assert told.stderr.count("\n") == 1
    assert "audio2.edited.wav" in told.stderr
    assert "written whole before that: out/audio1.edited.wav" in told.stderr
    assert contents(folder).keys() - before.keys() == {"out/audio1.edited.wav"}
    assert sf.info("out/audio1.edited.wav").frames == sf.info("audio1.wav").frames - 2400


def test_an_answer_that_nobody_reads_is_no_crash(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as closed:
        told = subprocess.run([SCRIPT, "tools"], stdout=closed, stderr=subprocess.PIPE, check=False)
    assert (told.returncode, told.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device of Linux")
def test_an_answer_that_cannot_be_written_is_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        told = subprocess.run([SCRIPT, "tools"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert told.returncode == 2
    assert told.stderr.count(b"\n") == 1


def test_a_terminal_of_another_encoding_gets_what_it_can_show(folder: Path) -> None:
    Path("audio1.json").write_text(Path("audio1.json").read_text().replace("hello", "\u4f60\u597d"))
    told = subprocess.run(
        [SCRIPT, "edit", "remove um", "audio1.wav", "--transcript", "audio1.json", "--dry-run"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
        check=True,
    )
    assert told.stderr == b""
    assert b"\\u4f60\\u597d [um] there" in told.stdout
