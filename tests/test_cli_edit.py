"""`wordsplice edit`: what it writes where, what it prints, and how it exits."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import soundfile as sf
from cli_fixtures import contents, edited, run
from speaking import speak
from typer.testing import Result

HOST = "hello um there we went um home"
GUEST = "one um two three um four um"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with audio1.wav and audio2.wav, and their transcripts beside them."""
    monkeypatch.chdir(tmp_path)
    speak(tmp_path, 1, HOST)
    speak(tmp_path, 2, GUEST)
    return tmp_path


def edit(command: str, *options: object) -> Result:
    """Edit audio1.wav and audio2.wav."""
    transcripts = ("--transcript", "audio1.json", "--transcript", "audio2.json")
    return run("edit", command, "audio1.wav", "audio2.wav", *transcripts, *options)


def edit_json(command: str, *options: object) -> Any:
    return json.loads(edit(command, *options, "--json").stdout)


def seconds(path: Path) -> float:
    return float(sf.info(path).duration)


def test_it_writes_the_audio_that_changed_beside_its_source_and_says_so(folder: Path) -> None:
    before = contents(folder)
    result = edit("remove the word 'um' from audio 2")
    assert (result.exit_code, result.stderr) == (0, "")
    message, *files = result.stdout.splitlines()
    assert "3 × “um”" in message
    assert files == ["Wrote audio2.edited.wav"]
    after = contents(folder)
    assert after.keys() - before.keys() == {"audio2.edited.wav"}
    assert after | before == after
    assert seconds(folder / "audio2.edited.wav") == pytest.approx(
        seconds(folder / "audio2.wav") - 0.9, abs=0.2
    )


def test_outputs_go_to_the_folder_asked_for_which_is_made(folder: Path) -> None:
    assert edit("remove um from audio 1", "-o", "new/deep").exit_code == 0
    assert contents(folder / "new").keys() == {"deep/audio1.edited.wav"}


def test_created_audios_are_named_by_their_number(folder: Path) -> None:
    result = edit("join audio 1 and audio 2", "-o", "out")
    assert result.exit_code == 0
    assert contents(folder / "out").keys() == {"audio3.wav"}
    assert seconds(folder / "out" / "audio3.wav") == pytest.approx(
        seconds(folder / "audio1.wav") + seconds(folder / "audio2.wav"), abs=0.001
    )


def test_a_created_audio_without_a_folder_goes_beside_the_first_file(folder: Path) -> None:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    first = speak(elsewhere, 1, HOST)[0]
    result = run("edit", "join audio 1 and audio 2", first, "audio2.wav")
    assert result.exit_code == 0
    assert (elsewhere / "audio3.wav").is_file()


def test_a_question_writes_nothing(folder: Path) -> None:
    before = contents(folder)
    result = edit("how long is audio 1?")
    assert result.exit_code == 0
    assert f"{seconds(folder / 'audio1.wav'):.2f}" in result.stdout
    assert contents(folder) == before


def test_words_that_are_not_there_exit_with_1_and_write_nothing(folder: Path) -> None:
    before = contents(folder)
    result = edit("remove the word 'zebra' from audio 1")
    assert result.exit_code == 1
    assert "zebra" in result.stdout
    assert contents(folder) == before


def test_a_request_that_can_be_read_in_two_ways_exits_with_1_and_asks(folder: Path) -> None:
    result = edit("split audio 2 at the word 'um'")
    assert result.exit_code == 1
    assert "which one?" in result.stdout


def test_a_request_that_is_not_understood_exits_with_1(folder: Path) -> None:
    result = edit("make me a sandwich")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1


def test_the_json_holds_every_field_and_nothing_else_is_on_stdout(folder: Path) -> None:
    done = edit_json("remove the word 'um' from audio 2", "-o", "out")
    assert done.keys() == {"status", "message", "plan", "created", "audios"}
    assert (done["status"], done["created"]) == ("done", [])
    assert done["plan"] == [{"tool": "cut", "args": done["plan"][0]["args"]}]
    assert done["plan"][0]["args"]["audio"] == 2
    host, guest = done["audios"]
    fields = {"number", "source", "output", "duration", "words", "edits"}
    assert host.keys() == guest.keys() == fields
    assert (host["number"], host["source"], host["output"], host["edits"]) == (1, "audio1.wav", None, [])
    assert (guest["number"], guest["source"], guest["output"]) == (2, "audio2.wav", "out/audio2.edited.wav")
    assert guest["duration"] == pytest.approx(seconds(folder / "out/audio2.edited.wav"), abs=0.001)
    assert guest["words"][0] == {"id": "2.1", "word": "one", "start": 0.1, "end": 0.4, "muted": False}
    assert [word["word"] for word in guest["words"]] == ["one", "two", "three", "four"]
    assert len(guest["edits"]) == 3
    first = guest["edits"][0]
    assert first.keys() == {"kind", "start", "end", "text", "before", "after", "score", "weak", "join"}
    assert (first["kind"], first["text"], first["before"], first["after"]) == ("cut", "um", "one", "two")
    assert (first["score"], first["weak"]) == (None, False)
    assert (first["start"], first["end"]) == (0.5, 0.8)


def test_muted_words_stay_in_the_json(folder: Path) -> None:
    words = edit_json("mute the word 'two' in audio 2", "-o", "out")["audios"][1]["words"]
    assert [word["word"] for word in words if word["muted"]] == ["two"]


def test_a_created_audio_has_no_source_in_the_json(folder: Path) -> None:
    done = edit_json("join audio 1 and audio 2", "-o", "out")
    assert done["created"] == [3]
    assert [(a["source"], a["output"]) for a in done["audios"]][2] == (None, "out/audio3.wav")


@pytest.mark.parametrize(
    ("command", "status", "code"),
    [
        ("remove the word 'zebra' from audio 1", "not_found", 1),
        ("split audio 2 at the word 'um'", "clarify", 1),
        ("remove the word 'um' from audio 9", "error", 2),
        ("how long is audio 1?", "answer", 0),
    ],
)
def test_the_json_tells_the_same_as_the_exit_code(folder: Path, command: str, status: str, code: int) -> None:
    result = edit(command, "--json")
    done = json.loads(result.stdout)
    assert (done["status"], result.exit_code) == (status, code)
    assert [audio["output"] for audio in done["audios"]] == [None, None]
    assert len(result.stderr.splitlines()) == (code == 2)


@pytest.mark.parametrize("arguments", [["missing.wav"], ["audio1.wav", "--transcript", "5=audio1.json"], []])
def test_an_error_is_json_too_and_one_line_on_stderr(folder: Path, arguments: list[str]) -> None:
    result = run("edit", "remove um", *arguments, "--json")
    assert result.exit_code == 2
    done = json.loads(result.stdout)
    assert done == {"status": "error", "message": done["message"], "plan": [], "created": [], "audios": []}
    assert result.stderr == f"error: {done['message']}\n"


def test_a_dry_run_lists_every_span_with_its_neighbours_and_writes_nothing(folder: Path) -> None:
    before = contents(folder)
    result = edit("remove the word 'um' from audio 2", "--dry-run", "-o", "out")
    assert result.exit_code == 0
    assert contents(folder) == before
    assert not (folder / "out").exists()
    spans = [line for line in result.stdout.splitlines() if "[um]" in line]
    assert [line.partition("  (")[0].split("  ")[-1].strip() for line in spans] == [
        "… one [um] two …",
        "… three [um] four …",
        "… four [um]",
    ]
    assert spans[0].split()[:2] == ["cut", "0:00.50–0:00.80"]
    assert result.stdout.splitlines()[-1].startswith("In all 0.9")
    assert result.stdout.splitlines()[-1].endswith("s removed.")


def test_a_dry_run_tells_which_joins_may_be_heard(folder: Path) -> None:
    told = edit("remove 'two'", "--dry-run", "--json").stdout
    (edits,) = [audio["edits"] for audio in json.loads(told)["audios"] if audio["edits"]]
    spans = [line for line in edit("remove 'two'", "--dry-run").stdout.splitlines() if "[two]" in line]
    assert [line.endswith("(the join may be heard)") for line in spans] == [e["join"] < 0.5 for e in edits]
    assert spans


def test_a_dry_run_tells_the_scores_of_words_that_were_found_by_their_sound(shared_data: Path) -> None:
    recording = shared_data / "mfa_tests" / "cold_corpus.wav"
    spans = [line for line in run("edit", "remove the fillers", recording, "--dry-run").stdout.splitlines()]
    scores = [re.search(r"\(score (0\.\d\d|1\.00)", line) for line in spans if "[um/uh]" in line]
    assert len(scores) >= 4
    assert all(scores)


def test_a_dry_run_flags_words_whose_times_are_an_estimate(folder: Path) -> None:
    (folder / "cues.srt").write_text("1\n00:00:00,100 --> 00:00:02,900\nhello um there we went um home\n")
    result = run("edit", "remove um", "audio1.wav", "--transcript", "cues.srt", "--dry-run")
    assert result.exit_code == 0
    assert sum("(weak: the times are an estimate)" in line for line in result.stdout.splitlines()) == 2


def test_a_dry_run_shortens_a_long_part(folder: Path) -> None:
    speak(folder, 3, " ".join(f"w{n}" for n in range(1, 41)))
    result = run(
        "edit", "remove everything after 'w2'", "audio3.wav", "--transcript", "audio3.json", "--dry-run"
    )
    assert "[w3 w4 w5 w6 w7 w8 … w35 w36 w37 w38 w39 w40]" in result.stdout


@pytest.mark.parametrize(
    ("command", "code"), [("remove the word 'zebra' from audio 1", 1), ("split audio 2 at 'um'", 1)]
)
def test_a_dry_run_exits_as_the_run_would(folder: Path, command: str, code: int) -> None:
    assert edit(command, "--dry-run").exit_code == edit(command).exit_code == code


def test_a_dry_run_as_json_has_no_outputs(folder: Path) -> None:
    done = edit_json("remove um from audio 2", "--dry-run")
    assert [audio["output"] for audio in done["audios"]] == [None, None]
    assert len(done["audios"][1]["edits"]) == 3


def test_an_output_that_exists_is_overwritten_only_by_force(folder: Path) -> None:
    output = folder / "audio2.edited.wav"
    output.write_text("mine")
    result = edit("remove um from audio 1 and from audio 2")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "audio2.edited.wav" in result.stderr
    assert "--force" in result.stderr
    assert output.read_text() == "mine"
    assert not (folder / "audio1.edited.wav").exists()
    assert edit("remove um from audio 1 and from audio 2", "--force").exit_code == 0
    assert seconds(output) < seconds(folder / "audio2.wav")


def test_a_recording_is_not_overwritten_even_by_force(folder: Path) -> None:
    (folder / "audio1.edited.wav").write_bytes((folder / "audio2.wav").read_bytes())
    before = contents(folder)
    files = ("audio1.wav", "audio1.edited.wav", "--transcript", "audio1.json")
    result = run("edit", "remove um from audio 1", *files, "--force")
    assert result.exit_code == 2
    assert "audio1.edited.wav: this is one of the recordings" in result.stderr
    assert contents(folder) == before


def test_two_recordings_of_one_name_do_not_collide_in_one_folder(folder: Path) -> None:
    (folder / "b").mkdir()
    speak(folder / "b", 1, HOST)
    transcripts = ("--transcript", "audio1.json", "--transcript", "b/audio1.json")
    done = edited("remove um everywhere", "audio1.wav", "b/audio1.wav", *transcripts, "-o", "out")
    assert [a["output"] for a in done["audios"]] == ["out/audio1.edited.wav", "out/audio1.audio2.edited.wav"]
    assert contents(folder / "out").keys() == {"audio1.edited.wav", "audio1.audio2.edited.wav"}


def test_a_dry_run_of_a_created_audio_tells_how_long_it_is(folder: Path) -> None:
    lines = edit("join audio 1 and audio 2", "--dry-run").stdout.splitlines()
    assert lines[2:] == ["audio 3, new: 0:05.80"]


@pytest.mark.parametrize(
    ("options", "transcribed"),
    [
        (["audio1.json", "audio2.json"], [7, 7]),
        (["2=audio2.json", "1=audio1.json"], [7, 7]),
        (["2=audio2.json", "audio1.json"], [7, 7]),
        (["1=audio1.json", "audio2.json"], [7, 7]),
        (["2=audio2.json"], [0, 7]),
        (["audio1.json"], [7, 0]),
        (["x=1.json"], [7, 0]),
    ],
)
def test_transcripts_go_by_number_or_in_the_order_of_the_files(
    folder: Path, options: list[str], transcribed: list[int]
) -> None:
    (folder / "x=1.json").write_bytes((folder / "audio1.json").read_bytes())
    transcripts = [part for option in options for part in ("--transcript", option)]
    done = edited("how long is audio 1?", "audio1.wav", "audio2.wav", *transcripts)
    assert [len(audio["words"]) for audio in done["audios"]] == transcribed


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["3=audio1.json"], "3=audio1.json: there is no audio 3; the audios are 1 to 2"),
        (["0=audio1.json"], "0=audio1.json: there is no audio 0; the audios are 1 to 2"),
        (["1=audio1.json", "1=audio2.json"], "1=audio2.json: audio 1 already has audio1.json"),
        (["2="], "2=: no file is named; write --transcript 2=FILE"),
        (["audio1.json"] * 3, "audio1.json: there are more transcripts than recordings"),
    ],
)
def test_a_transcript_that_belongs_nowhere_is_refused(folder: Path, options: list[str], told: str) -> None:
    transcripts = [part for option in options for part in ("--transcript", option)]
    result = run("edit", "remove um", "audio1.wav", "audio2.wav", *transcripts)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"error: --transcript {told}")
    assert result.stderr.count("\n") == 1


def test_a_format_that_cannot_be_written_becomes_m4a_and_the_message_says_so(folder: Path) -> None:
    samples, rate = sf.read(folder / "audio1.wav", dtype="int16")
    sf.write(folder / "old.aiff", samples, rate)
    done = edited("remove um", "old.aiff", "--transcript", "audio1.json")
    assert done["audios"][0]["output"] == "old.edited.m4a"
    assert "old.edited.m4a is in M4A, as .aiff files cannot be written." in done["message"]
    assert (folder / "old.edited.m4a").is_file()


def test_where_nobody_speaks_it_says_how_to_give_words(folder: Path) -> None:
    result = run("edit", "remove um", "audio1.wav")
    assert result.exit_code == 2
    assert "--transcript 1=FILE" in result.stderr
