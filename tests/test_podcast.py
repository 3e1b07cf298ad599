"""Podcast jobs in this process, from the command line to the files that come out."""

import json
import re
import shutil
from itertools import pairwise
from pathlib import Path

import podcast_fixtures
import pytest
from cli_fixtures import contents, run
from podcast_fixtures import EXAMPLES, GUEST, HOST, RECORDINGS, WAV, episode, job, made, names

from wordsplice import Session
from wordsplice.audio.decode import opened
from wordsplice.audio.loudness import measured
from wordsplice.speech.cues import seconds_of
from wordsplice.speech.transcripts import read_transcript

store, own_store, folder = podcast_fixtures.store, podcast_fixtures.own_store, podcast_fixtures.folder


def test_an_episode_is_edited_levelled_and_told_of(folder):
    before = contents(folder / "raw")
    text = f"{HOST}edits: {{fillers: cut, bleep: damn, commands: [remove 'you know']}}\n{WAV}"
    one = episode(job(folder, text))
    out = folder / "edited"
    assert names(one) == ["host.wav", "host.json", "host.report.json"]
    words = read_transcript(out / "host.json")
    assert words.text == (
        "Hello, and welcome to the Hive Hour. today we ask how bees choose a home. I keep two hives, and, "
        "it is still a mystery to me. So stay with us, it gets wild."
    )
    with opened(out / "host.wav") as sound:
        heard = measured(sound.blocks(0, sound.frames), sound.format.rate, 1)
        assert sound.frames / sound.format.rate == pytest.approx(one["figures"]["after"], abs=0.001)
    assert heard.lufs == pytest.approx(-19, abs=0.15)
    assert heard.peak <= -1
    assert one["figures"]["lufs"] == pytest.approx(heard.lufs, abs=0.1)
    report = json.loads((out / "host.report.json").read_bytes())
    assert [span["text"] for span in report["spans"]] == ["Um,", "You know,", "uh,", "damn", "um,"]
    assert contents(folder / "raw") == before


def test_a_job_says_the_same_as_asking_does(folder):
    one = episode(job(folder, f"{GUEST}edits: {{fillers: cut, repeats: cut}}\nloudness: off\n{WAV}"))
    with Session() as session:
        session.add(RECORDINGS / "guest.ogg", RECORDINGS / "guest.json")
        session.ask("remove the filler words")
        session.ask("remove repeated words")
        asked = session.audio(1)
    assert one["figures"]["after"] == pytest.approx(asked.duration)
    assert read_transcript(folder / "edited" / "guest.json").text == asked.text


def test_what_has_nothing_to_edit_is_noted_and_no_error(folder):
    one = episode(job(folder, f"{HOST}edits: {{cut: hippopotamus, pauses: true}}\n{WAV}"))
    assert "hippopotamus" in one["notes"][0]
    assert one["figures"]["edits"] == 0


def test_a_careful_job_mutes_words_of_doubtful_times_where_it_would_cut_them(folder):
    cue = "1\n00:00:10,000 --> 00:00:12,000\nstill a hippopotamus mystery to\n"  # which is not said
    (folder / "cues.srt").write_text(cue, encoding="utf-8")
    base = "input: {file: raw/host.flac, transcript: cues.srt}\nloudness: off\n"
    path = job(folder, f"{base}edits: {{cut: hippopotamus}}\n{WAV}")
    for care, kind in ((True, "mute"), (False, "cut")):
        one = episode(path, "--set", f"edits.careful={str(care).lower()}")
        report = json.loads((folder / "edited" / "host.report.json").read_bytes())
        assert [(span["kind"], span["text"]) for span in report["spans"]] == [(kind, "hippopotamus")]
        assert one["notes"][0].startswith("Muted" if care else "Removed")


def test_phrases_come_from_a_file_too(folder):
    (folder / "rude.txt").write_text("# one a line\n\ndamn\nkeep two hives\n", encoding="utf-8")
    text = f"{HOST}edits: {{mute: {{phrases: [welcome], file: rude.txt}}}}\n{WAV}"
    episode(job(folder, text))
    assert "damn" not in (said := read_transcript(folder / "edited" / "host.json").text)
    assert "welcome" not in said
    assert "keep two" not in said


def test_a_command_that_cannot_be_carried_out_stops_the_job_and_is_named(folder):
    path = job(folder, f"{HOST}edits: {{commands: [cut the word zebra]}}\n{WAV}")
    result = run("podcast", path)
    assert result.exit_code == 2
    assert "edits.commands.0: “cut the word zebra”" in result.stderr
    assert not (folder / "edited").exists()
    path = job(folder, f"{HOST}edits: {{commands: [{{ask: cut the word zebra, optional: true}}]}}\n{WAV}")
    assert "zebra" in episode(path)["notes"][0]


def test_tracks_stay_in_sync(folder):
    text = (
        "tracks:\n"
        "  - {file: raw/host.flac, transcript: raw/host.json}\n"
        "  - {file: raw/guest.ogg, transcript: raw/guest.json, name: Nora}\n"
        "edits: {commands: ['cut from 2 s to 3 s']}\n"
        f"loudness: off\n{WAV}"
    )
    one = episode(job(folder, text))
    assert one["figures"]["before"] - one["figures"]["after"] == pytest.approx(1)
    said = json.loads((folder / "edited" / "job.json").read_bytes())["words"]
    words = {word["word"]: word["start"] for word in said}
    assert {word["speaker"] for word in said} == {"host", "Nora"}
    assert words["hives,"] == pytest.approx(7.85 - 1, abs=0.01)
    assert words["scouts,"] == pytest.approx(7.15 - 1, abs=0.01)


@pytest.mark.parametrize(("kind", "point"), [("srt", ","), ("vtt", ".")])
def test_cues_of_tracks_are_in_order_of_their_starts_each_of_one_speaker(folder, kind, point):
    text = (
        "tracks:\n"
        "  - {file: raw/host.flac, transcript: raw/host.json}\n"
        "  - {file: raw/guest.ogg, transcript: raw/guest.json, name: Nora}\n"
        f"outputs: {{audio: [], transcripts: [{kind}, json], report: []}}\n"
    )
    episode(job(folder, text))
    said = json.loads((folder / "edited" / "job.json").read_bytes())["words"]
    file = (folder / "edited" / f"job.{kind}").read_text(encoding="utf-8")
    cues = re.findall(rf"(?:(\d+)\n)?([\d:{point}]+) --> ([\d:{point}]+)\n(.+?)\n(?:\n|$)", file, re.DOTALL)
    times = [(seconds_of(start) or 0.0, seconds_of(end) or 0.0) for _, start, end, _ in cues]
    assert times == sorted(times)
    assert all(start < end for start, end in times)
    assert any(later < end for (_, end), (later, _) in pairwise(times))  # both speak at once
    told = [" ".join(re.sub("<[^>]*>", "", shown).split()) for *_, shown in cues]
    spoken = {by: " ".join(word["word"] for word in said if word["speaker"] == by) for by in ("host", "Nora")}
    whose = [next(by for by, words in spoken.items() if cue in words) for cue in told]
    for by, words in spoken.items():
        assert " ".join(cue for cue, who in zip(told, whose, strict=True) if who == by) == words
    if kind == "srt":
        assert [number for number, *_ in cues] == [str(n) for n in range(1, len(cues) + 1)]
    else:
        assert [shown.partition(">")[0] for *_, shown in cues] == [f"<v {by}" for by in whose]


def test_chapters_inserts_and_jingles_move_with_what_is_said(folder):
    text = (
        "segments:\n"
        "  - {file: raw/host.flac, transcript: raw/host.json}\n"
        "  - {file: raw/guest.ogg, transcript: raw/guest.json}\n"
        "edits: {fillers: cut}\n"
        "intro: {file: raw/outro.wav, crossfade: 1}\n"
        "outro: {file: raw/outro.wav, transcript: raw/outro.json}\n"
        "inserts:\n  - {file: raw/outro.wav, before: so my name is}\n"
        "chapters:\n"
        "  - {title: Late, before: my name}\n"
        "  - {title: First, at: 0}\n"
        "  - {title: In a gap, at: 3.1}\n"
        f"loudness: off\n{WAV}"
    )
    one = episode(job(folder, text))
    assert one["figures"]["after"] == pytest.approx(
        one["figures"]["before"] - one["figures"]["removed"] + 3 * 5.0586 - 1, abs=0.01
    )
    report = json.loads((folder / "edited" / "job.report.json").read_bytes())
    chapters = {chapter["title"]: chapter["start"] for chapter in report["chapters"]}
    said = {word.text: word.start for word in read_transcript(folder / "edited" / "job.json").words}
    assert list(chapters) == ["First", "In a gap", "Late"]
    assert chapters["First"] == 0
    assert chapters["In a gap"] == pytest.approx(said["today"], abs=0.5)
    assert said["so"] - 0.2 < chapters["Late"] <= said["my"] + 0.001
    assert said["wild."] + 5 < said["so"]


def test_music_lies_under_speech_only(folder):
    shutil.copy(EXAMPLES / "podcast" / "theme.ogg", folder)
    base = f"{HOST}loudness: off\n"
    plain, under = folder / "plain.yaml", folder / "under.yaml"
    plain.write_text(
        f"{base}intro: raw/outro.wav\noutputs: {{audio: wav, transcripts: [], report: [], folder: a}}"
    )
    under.write_text(
        f"{base}intro: raw/outro.wav\nmusic: {{file: theme.ogg, fade: 0}}\n"
        "outputs: {audio: wav, transcripts: [], report: [], folder: b}"
    )
    episode(plain)
    episode(under)
    with opened(folder / "a" / "host.wav") as a, opened(folder / "b" / "host.wav") as b:
        assert a.frames == b.frames
        start = round(5.0586 * a.format.rate)
        assert abs(a.read(0, start - 100).astype(int) - b.read(0, start - 100)).max() <= 1
        assert abs(a.read(start + 100, a.frames).astype(int) - b.read(start + 100, b.frames)).max() > 100


@pytest.mark.parametrize(
    ("place", "told"),
    [("before: zebra", "“zebra”"), ("at: 99", "99 s is outside it"), ("after: dance", "2 times")],
    ids=["not said", "past the end", "said twice"],
)
def test_a_place_that_is_not_there_or_not_one_stops_the_job(folder, place, told):
    path = job(folder, f"{GUEST}inserts:\n  - {{file: raw/outro.wav, {place}}}\n{WAV}")
    result = run("podcast", path)
    assert result.exit_code == 2
    assert result.stderr.startswith("error: inserts.0: ")
    assert told in result.stderr
    assert not (folder / "edited").exists()


def test_a_cover_that_is_none_is_refused_before_anything_is_made(folder):
    (folder / "cover.png").write_bytes(b"no picture")
    result = run("podcast", job(folder, f"{HOST}cover: cover.png\n{WAV}"))
    assert result.exit_code == 2
    assert "cover.png: is neither JPEG nor PNG" in result.stderr
    assert not (folder / "edited").exists()


def test_a_job_that_is_run_again_does_only_what_is_missing_or_changed(folder):
    path = job(folder, f"{HOST}edits: {{fillers: cut}}\n{WAV}")
    assert episode(path)["status"] == "done"
    assert episode(path)["status"] == "unchanged"
    (folder / "edited" / "host.json").unlink()
    again = episode(path)
    assert [output["written"] for output in again["outputs"]] == [False, True, False]
    changed = episode(path, "--set", "edits.fillers=mute")
    assert all(output["written"] for output in changed["outputs"])


def test_files_that_are_not_the_jobs_own_are_left_alone(folder):
    path = job(folder, f"{HOST}{WAV}")
    (folder / "edited").mkdir()
    (folder / "edited" / "host.json").write_text("mine", encoding="utf-8")
    refused = run("podcast", path)
    assert refused.exit_code == 2
    assert "host.json: exists already" in refused.stderr
    assert contents(folder / "edited").keys() == {"host.json"}
    episode(path, "--force")
    (folder / "edited" / "host.json").write_text("changed by hand", encoding="utf-8")
    assert run("podcast", path, "--set", "edits.fillers=cut").exit_code == 2
    assert (folder / "edited" / "host.json").read_text(encoding="utf-8") == "changed by hand"


def test_a_source_is_never_written_to(folder):
    before = contents(folder / "raw")
    text = "input: {file: raw/outro.wav, transcript: raw/outro.json}\noutputs: {audio: wav, folder: raw}\n"
    result = run("podcast", job(folder, text), "--force")
    assert result.exit_code == 2
    assert "outro.wav: this file is read by the job" in result.stderr
    assert contents(folder / "raw") == before


def test_one_failure_stops_no_other_episode(folder):
    (folder / "raw" / "broken.wav").write_bytes(b"RIFF" + bytes(200))
    (folder / "raw" / "broken.json").write_text('{"words": []}', encoding="utf-8")
    text = (
        "episodes: {files: 'raw/*.[wfo]*', transcript: 'raw/{stem}.json', jobs: 2}\n"
        "edits: {fillers: cut}\noutputs: {audio: wav}\n"
    )
    path = job(folder, text)
    result = run("podcast", path)
    assert result.exit_code == 2
    heading, *rows = result.stdout.splitlines()
    assert heading.split() == ["episode", "status", "before", "after", "removed", "LUFS", "outputs"]
    assert {row.split()[0]: row.split()[1] for row in rows} == {
        "broken": "failed",
        "guest": "done",
        "host": "done",
        "outro": "done",
    }
    assert "error: broken: " in result.stderr
    shutil.copy(folder / "raw" / "outro.wav", folder / "raw" / "broken.wav")
    shutil.copy(folder / "raw" / "outro.json", folder / "raw" / "broken.json")
    statuses = {one["episode"]: one["status"] for one in made(path)["episodes"]}
    assert statuses == {"broken": "done", "guest": "unchanged", "host": "unchanged", "outro": "unchanged"}


def test_a_dry_run_lists_what_would_go_and_writes_nothing(folder):
    before = contents(folder)
    path = job(folder, f"{HOST}edits: {{fillers: cut}}\n{WAV}")
    result = run("podcast", path, "--dry-run")
    assert result.exit_code == 0
    assert "[Um,] today" in result.stdout
    assert contents(folder).keys() == before.keys() | {"job.yaml"}


def test_a_text_is_aligned_and_a_recording_without_one_is_listened_to(folder):
    heard = "input: raw/outro.wav\noutputs: {audio: [], report: [], transcripts: [json]}\n"
    one = episode(job(folder, heard))
    assert "often mishears" in one["warnings"][0]
    assert read_transcript(folder / "edited" / "outro.json").words
    text = "input: {file: raw/outro.wav, transcript: raw/outro.txt}\nlanguage: en\n"
    episode(job(folder, f"{text}outputs: {{audio: [], report: [], transcripts: [json]}}\n"))
    told = read_transcript(folder / "edited" / "outro.json")
    given = read_transcript(RECORDINGS / "outro.json")
    assert [word.start for word in told.words] == pytest.approx(
        [word.start for word in given.words], abs=0.15
    )


@pytest.mark.parametrize("name", ["episode", "conversation", "show"])
def test_the_jobs_of_the_examples_are_done(name, tmp_path):
    one = episode(EXAMPLES / "podcast" / f"{name}.yaml", "-o", tmp_path)
    assert all(Path(output["path"]).stat().st_size == output["size"] for output in one["outputs"])
    assert contents(tmp_path).keys() == {*names(one), *(f".{names(one)[0].split('.')[0]}.wordsplice.json",)}
