"""Episodes whose jobs are carried out while something goes wrong, and what becomes of them."""

import json
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from awaiting import until
from cli_fixtures import contents
from job_faults import Place

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"

STEPS = ("transcribe", "plan", "measure", "render", "export")
"""Of an episode, one after the other."""

EPISODE = """\
input: {file: raw/talk.wav, transcript: raw/talk.json}
outro: {file: raw/outro.wav, transcript: raw/outro.txt}
edits: {fillers: cut, commands: [remove 'you know']}
outputs: {audio: [mp3, wav], transcripts: [srt], edit_lists: [audacity], report: [html, json]}
"""


def talk(folder: Path, times: int) -> None:
    """A recording of someone who says the same again and again, with its transcript: talk.wav, talk.json."""
    said, rate = soundfile.read(RECORDINGS / "host.flac", dtype="int16")
    words = json.loads((RECORDINGS / "host.json").read_text())["words"]
    length = len(said) / rate
    soundfile.write(folder / "talk.wav", np.tile(said, times), rate)
    later = [
        {"word": word["word"], "start": word["start"] + turn * length, "end": word["end"] + turn * length}
        for turn in range(times)
        for word in words
    ]
    (folder / "talk.json").write_text(json.dumps({"language": "en", "words": later}))


def episode(folder: Path, times: int) -> Path:
    """The job of an episode, whose recordings lie beside it. times: of 16 s each."""
    raw = folder / "raw"
    raw.mkdir()
    talk(raw, times)
    for name in ("outro.wav", "outro.txt"):
        shutil.copy(RECORDINGS / name, raw / name)
    job = folder / "job.yaml"
    job.write_text(EPISODE)
    return job


def undisturbed_outputs(folder: Path, times: int) -> dict[str, str]:
    """What an episode comes to where nothing happens. times: as of `episode`."""
    with Place(folder / "store").asked(episode(folder, times), "--json") as asked:
        done(asked)
    return outputs(folder)


def outputs(folder: Path) -> dict[str, str]:
    return contents(folder / "edited")


def names(folder: Path) -> set[str]:
    return {name for name in outputs(folder) if not name.startswith(".")}


def error(told: dict[str, Any]) -> str:
    """Why the one episode failed that did."""
    (message,) = (one["message"] for one in told["episodes"] if one["status"] == "failed")
    return str(message)


def ended(asked: "subprocess.Popen[str]", timeout: float = 90) -> tuple[int, dict[str, Any], str]:
    """How `wordsplice podcast --json` ends: its code, what it prints, what it says of errors."""
    out, said = asked.communicate(timeout=timeout)
    return asked.returncode, json.loads(out or "{}"), said


def done(asked: "subprocess.Popen[str]", timeout: float = 90) -> dict[str, Any]:
    """What `wordsplice podcast --json` prints, which must end well."""
    code, told, said = ended(asked, timeout)
    assert code == 0, (told, said)
    return told


def stopped(place: Place, job: Path, task: str, number: signal.Signals) -> tuple[int, str, str]:
    """How a command ends that gets a signal once a step runs: its code, what it prints, what it says."""
    with place.asked(job) as asked:
        until(lambda: place.runs(task))
        asked.send_signal(number)
        out, said = asked.communicate(timeout=30)
    return asked.returncode, out, said


def goes_on(place: Place, job: Path, task: str) -> None:
    """See that a command that was stopped at a step goes on there."""
    before = {step: place.done(step) for step in STEPS[: STEPS.index(task)]}
    assert all(before.values())
    with place.asked(job, "--json") as again:
        done(again)
    assert {step: place.done(step) for step in before} == before
    assert place.index() == []


def ended_beside_a_wrong_clock(place: Place, job: Path, wrong: float, task: str) -> None:
    """Have a job done by a worker with the right time after one with a wrong one died. wrong: seconds."""
    clock = job.with_name("clock")
    clock.write_text(str(wrong))
    with place.worker(f"clock={clock}", f"dies={task}") as dying, place.asked(job, "--json") as asked:
        assert dying.wait(60) == -signal.SIGKILL
        with place.worker():
            done(asked)
