"""Podcast jobs from Python, and what is told of them: of files, chapters, and what counts once."""

import json
from typing import Any

import podcast_fixtures
import pytest
from cli_fixtures import run
from podcast_fixtures import HOST, WAV, episode, job

from wordsplice import Podcast, submit
from wordsplice.core.errors import BadInput
from wordsplice.store.errors import Cancelled

store, own_store, folder = podcast_fixtures.store, podcast_fixtures.own_store, podcast_fixtures.folder


def test_a_job_is_submitted_from_python_as_a_file_or_as_itself(folder, monkeypatch):
    handle = submit(job(folder, f"{HOST}edits: {{fillers: cut}}\n{WAV}"), folder=folder / "a")
    told: Any = handle.result()
    assert handle.status == "done"
    assert told["figures"]["edits"] == 3
    monkeypatch.chdir(folder)
    given = {"file": "raw/host.flac", "transcript": "raw/host.json"}
    outputs = {"audio": "wav", "transcripts": ["json"], "report": ["json"], "folder": "b"}
    submit(Podcast(input=given, edits={"fillers": "cut"}, outputs=outputs)).result()
    for name in ("host.wav", "host.json", "host.report.json"):
        assert (folder / "a" / name).read_bytes() == (folder / "b" / name).read_bytes()


def test_a_job_that_was_submitted_can_be_cancelled(folder, setting):
    setting("STORE", folder / "store")
    handle = submit(job(folder, f"input: raw/host.flac\nedits: {{fillers: cut}}\n{WAV}"))
    handle.cancel()
    with pytest.raises(Cancelled):
        handle.result()
    assert handle.status == "cancelled"
    assert not (folder / "edited").exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("episodes: raw/*.[fow]*\n", "job.yaml:1: episodes: are 3, and a handle is of one"),
        ("input: nope.wav\n", "job.yaml:1: input.file: nope.wav: there is no such file"),
    ],
    ids=["several", "missing"],
)
def test_what_cannot_be_submitted_is_refused_at_once(folder, text, told):
    with pytest.raises(BadInput, match=told):
        submit(job(folder, text))


def test_a_priority_is_one_of_ten(folder):
    with pytest.raises(BadInput, match="0, which goes first, to 9"):
        submit(job(folder, HOST), priority=10)
    assert run("podcast", job(folder, HOST), "--priority", "10").exit_code == 2


@pytest.mark.parametrize(
    "command", ["remove 'wild' from audio 1", "split it after 'home'"], ids=["another audio", "a new audio"]
)
def test_a_command_that_is_not_about_the_episode_stops_the_job(folder, command):
    text = (
        "segments:\n"
        "  - {file: raw/host.flac, transcript: raw/host.json}\n"
        "  - {file: raw/guest.ogg, transcript: raw/guest.json}\n"
        f'edits: {{commands: ["{command}"]}}\n{WAV}'
    )
    result = run("podcast", job(folder, text))
    assert result.exit_code == 2
    assert "a command of a job is about the episode" in result.stderr


def test_a_phrase_of_a_command_is_whole_though_another_track_speaks_in_it(folder):
    said = {
        "host": [("salt", 0.5), ("um", 1.0), ("and", 1.5), ("pepper", 2.0)],
        "guest": [("hello", 1.6)],
    }
    for name, words in said.items():
        timed = [{"word": word, "start": start, "end": start + 0.3} for word, start in words]
        (folder / f"{name}.json").write_text(json.dumps({"words": timed}), encoding="utf-8")
    text = (
        "tracks:\n"
        "  - {file: raw/host.flac, transcript: host.json}\n"
        "  - {file: raw/guest.ogg, transcript: guest.json}\n"
        "edits: {cut: um, commands: [remove salt and pepper]}\n"
        "outputs: {audio: [], transcripts: [], report: [json]}\n"
    )
    notes = episode(job(folder, text))["notes"]
    assert "1 × “um”" in notes[0]
    assert "1 × “salt and pepper”" in notes[1]


def test_what_was_done_is_told_of_files_and_never_of_numbers(folder):
    text = (
        "segments:\n"
        "  - {file: raw/host.flac, transcript: raw/host.json}\n"
        "  - {file: raw/guest.ogg, transcript: raw/guest.json}\n"
        "edits: {fillers: cut, cut: zebra, commands: [elimina la palabra 'wild']}\n"
        f"inserts:\n  - {{file: raw/outro.wav, before: so my name is}}\n{WAV}"
    )
    notes = episode(job(folder, text))["notes"]
    assert [note.partition(" (")[0] for note in notes[:1]] == ["Removed 7 filler words"]
    assert notes[0].endswith("from job.")
    assert notes[1] == "edits.cut: job does not say “zebra”"
    assert notes[2].endswith("del job.")
    assert notes[3].startswith("Put outro.wav into job ")
    assert len(notes) == 4


def test_a_recording_in_which_nothing_is_said_is_no_error(folder):
    (folder / "silent.json").write_text('{"words": []}', encoding="utf-8")
    text = "input: {file: raw/outro.wav, transcript: silent.json}\nedits: {fillers: cut, pauses: true}\n"
    notes = episode(job(folder, text + WAV))["notes"]
    told = "no words are known of outro.wav"
    assert notes == [f"edits.fillers: {told}", f"edits.pauses: {told}"]


def test_a_cut_through_tracks_counts_once(folder):
    text = (
        "tracks:\n"
        "  - {file: raw/host.flac, transcript: raw/host.json}\n"
        "  - {file: raw/guest.ogg, transcript: raw/guest.json}\n"
        "edits: {commands: ['cut from 2 s to 4 s']}\n"
        "outputs: {audio: wav, transcripts: [], report: [json], edit_lists: audacity}\n"
    )
    figures = episode(job(folder, text))["figures"]
    assert (figures["edits"], figures["removed"]) == (1, pytest.approx(2, abs=0.01))
    report = json.loads((folder / "edited" / "job.report.json").read_bytes())
    assert {span["source"] for span in report["spans"]} == {"host.flac", "guest.ogg"}


def test_what_comes_before_the_first_chapter_is_one_by_the_title(folder):
    text = f"{HOST}chapters:\n  - {{title: Hives, before: I keep}}\ntags: {{title: Bees, track: 3}}\n{WAV}"
    episode(job(folder, text))
    report = json.loads((folder / "edited" / "host.report.json").read_bytes())
    assert [chapter["title"] for chapter in report["chapters"]] == ["Bees", "Hives"]
    assert report["chapters"][0]["start"] == 0


def test_a_chapter_before_the_first_word_begins_with_the_episode(folder):
    episode(job(folder, f"{HOST}chapters:\n  - {{title: All, before: hello}}\n{WAV}"))
    report = json.loads((folder / "edited" / "host.report.json").read_bytes())
    assert report["chapters"] == [{"start": 0, "title": "All"}]


def test_an_episode_without_its_transcript_stops_no_other(folder):
    (folder / "raw" / "guest.json").unlink()
    path = job(folder, f"episodes: {{files: 'raw/*.[fow]*', transcript: 'raw/{{stem}}.json'}}\n{WAV}")
    result = json.loads(run("podcast", path, "--json").stdout)
    assert [one["status"] for one in result["episodes"]] == ["failed", "done", "done"]
    assert "raw/guest.json" in result["episodes"][0]["message"]
