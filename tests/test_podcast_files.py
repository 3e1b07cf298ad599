"""Job files: what can stand in them, and how what is wrong with one is told."""

import json
from pathlib import Path

import pytest
from cli_fixtures import run

from wordsplice.core.errors import BadInput
from wordsplice.workers.podcast.loading import load, schema_text
from wordsplice.workers.podcast.preparing import episodes

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def job(tmp_path):
    """Writes a job file."""

    def write(text: str) -> Path:
        path = tmp_path / "job.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def refusal(path: Path, *changes: str) -> str:
    """What is said of a job that cannot be used, without the folder."""
    with pytest.raises(BadInput) as refused:
        episodes(load(path, changes))
    told = str(refused.value)
    assert "\n" not in told
    return told.replace(f"{path.parent}/", "")


def test_one_line_is_a_whole_job(job):
    found = load(job("input: episode.wav\n")).job
    assert [audio.format for audio in found.outputs.audio] == ["mp3"]
    assert found.outputs.transcripts == ("srt",)
    assert found.loudness is not None
    assert found.loudness.true_peak == -1
    assert found.edits == type(found.edits)()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "job.yaml: is empty"),
        ("- a\n", "job.yaml: is no job"),
        (
            "input: a.wav\nedits:\n  filers: cut\n",
            "job.yaml:3: edits.filers: “filers” is not known here; did you mean fillers?",
        ),
        (
            "input: a.wav\nedits:\n  fillers: cutt\n",
            "job.yaml:3: edits.fillers: “cutt” is not known here; did you mean cut?",
        ),
        (
            "input: a.wav\nedits:\n  pauses:\n    become: soon\n",
            "job.yaml:4: edits.pauses.become: is no time",
        ),
        (
            "input: a.wav\nedits:\n  pauses: {longer_than: 0.2, become: 0.4}\n",
            "job.yaml:3: edits.pauses: become is more",
        ),
        ("input: a.wav\nedits:\n  cut:\n    - so\n    - 3\n", "job.yaml:5: edits.cut.phrases.1: is no text"),
        ("input: a.wav\nintro:\n  crossfade: 2\n", "job.yaml:2: intro.file: is missing"),
        ("input: a.wav\nchapters:\n  - {title: One}\n", "job.yaml:3: chapters.0: needs one place"),
        ("input: a.wav\nchapters:\n  - {title: One, at: 1:75}\n", "job.yaml:3: chapters.0.at: is no time"),
        (
            "input: a.wav\ntags: {titel: x}\n",
            "job.yaml:2: tags.titel: “titel” is not known here; did you mean title?",
        ),
        ("input: a.wav\ncrossfade: 2\n", "job.yaml:1: has a crossfade, which is between segments"),
        ("segments: [a.wav]\ncrossfade: 61\n", "job.yaml:2: crossfade: should be less than or equal to 60"),
        (
            "input: a.wav\noutputs: {audio: {format: flac, bit_rate: 64}}\n",
            "job.yaml:2: outputs.audio.0: bit_rate is for lossy formats",
        ),
        (
            "input: a.wav\noutputs: {audio: {format: mp3, bit_rate: 400}}\n",
            "job.yaml:2: outputs.audio.0: bit_rate",
        ),
        (
            "input: a.wav\noutputs: {audio: {format: opus, rate: 44100}}\n",
            "job.yaml:2: outputs.audio.0: rate: opus cannot have 44100 Hz; the nearest is 48000",
        ),
        ("input: a.wav\nloudness: -3\n", "job.yaml:2: loudness.lufs: should be less than or equal to -8"),
        ("input: a.wav\noutputs:\n  audio: [mp3, aiff]\n", "job.yaml:3: outputs.audio.1.format: “aiff”"),
        ("input: a.wav\ninput: b.wav\n", "job.yaml:2: input: is given twice, first in line 1"),
        (
            "input: a.wav\nsegments: [b.wav]\n",
            "job.yaml:1: needs one of input, segments, tracks and episodes",
        ),
        ("edits: {fillers: cut}\n", "needs one of input, segments, tracks and episodes, not none"),
        ("input: a.wav\n\tedits: 3\n", "job.yaml:2: has a tab"),
        ("tags: {title: a: b}\n", "job.yaml:1: "),
        ("input: !!python/name:os.system x\n", "job.yaml:1: has a tag"),
        ("input: &a [*a]\n", "job.yaml:1: has more than 30 levels"),
        ("[" * 5000, "job.yaml: has more than 30 levels"),
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_field(job, text, told):
    assert told in refusal(job(text))


def test_aliases_that_grow_beyond_all_bounds_are_refused(job):
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert "more than 50000 values" in refusal(job("\n".join(lines)))


def test_words_that_yaml_takes_for_others_are_words(job):
    found = load(
        job("input: a.wav\nedits: {cut: [no, on, 'yes'], bleep: off}\ntags: {date: 2026-01-05}\n")
    ).job
    assert found.edits.cut is not None
    assert found.edits.bleep is not None
    assert found.edits.cut.phrases == ("no", "on", "yes")
    assert found.edits.bleep.phrases == ("off",)
    assert found.tags == {"date": "2026-01-05"}


def test_times_are_read_as_people_write_them(job):
    text = "input: a.wav\nchapters:\n" + "".join(
        f"  - {{title: x, at: {at}}}\n" for at in ("90", "1:30", "0:01:30.5", "1:00:00")
    )
    assert [chapter.at for chapter in load(job(text)).job.chapters] == [90, 90, 90.5, 3600]


def test_values_of_the_command_line_take_the_place_of_the_jobs(job):
    path = job("segments: [a.wav, b.wav]\nedits: {fillers: cut}\n")
    found = load(
        path, ["edits.fillers=mute", "segments.1=c.wav", "outputs.audio=[m4a, wav]", "loudness=off"]
    ).job
    assert found.edits.fillers == "mute"
    assert [str(one.file) for one in found.segments] == ["a.wav", "c.wav"]
    assert [audio.format for audio in found.outputs.audio] == ["m4a", "wav"]
    assert found.loudness is None


def test_a_value_below_the_name_of_a_file_or_after_the_last_of_a_list_is_added(job):
    path = job("tracks: [a.wav, b.wav]\nedits: {commands: [one]}\n")
    changes = ["tracks.1.name=Nora", "edits.commands.1=two", "tags.track=3"]
    found = load(path, changes).job
    assert [(str(one.file), one.name) for one in found.tracks] == [("a.wav", None), ("b.wav", "Nora")]
    assert [command.ask for command in found.edits.commands] == ["one", "two"]
    assert found.tags == {"track": "3"}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            "edits.filers=mute",
            "--set edits.filers=mute: edits.filers: “filers” is not known here; did you mean fillers?",
        ),
        ("edits.pauses.become=x", "--set edits.pauses.become=x: edits.pauses.become: is no time"),
        ("edits", "--set edits: write --set key=value"),
        ("segments.7=x", "--set segments.7=x: “7” is none of the list's items, which are 0 to 1"),
    ],
)
def test_a_wrong_value_of_the_command_line_is_told_as_it_was_given(job, change, told):
    assert refusal(job("segments: [a.wav, b.wav]\n"), change).startswith(told)


def test_all_files_that_are_missing_are_told_at_once(job, tmp_path):
    (tmp_path / "there.wav").touch()
    text = "segments:\n  - there.wav\n  - one.wav\nintro: two.wav\ncover: three.png\n"
    assert refusal(job(text)) == (
        "job.yaml:3: segments.1.file: one.wav: there is no such file; missing too: two.wav, three.png"
    )


def test_an_episode_each_comes_of_a_pattern_with_the_transcripts_beside_them(job, tmp_path):
    for name in ("b.wav", "a.wav", "a.srt", "b.srt", "notes.txt"):
        (tmp_path / name).touch()
    found = episodes(load(job("episodes: {files: '*.wav', transcript: '{stem}.srt'}\n")))
    assert [one.stem for one in found] == ["a", "b"]
    assert [list(map(str, one.files)) for one in found] == [["a.wav", "a.srt"], ["b.wav", "b.srt"]]


def test_a_pattern_that_nothing_fits_is_told(job):
    assert "*.wav: no file in" in refusal(job("episodes: '*.wav'\n"))


def test_outputs_of_the_same_name_are_refused(job, tmp_path):
    (tmp_path / "a.wav").touch()
    (tmp_path / "a.flac").touch()
    assert "let {stem} stand in the names" in refusal(job("episodes: 'a.*'\n"))
    assert "a.mp3 twice" in refusal(
        job("input: a.wav\noutputs: {audio: [mp3, {format: mp3, bit_rate: 64}]}\n")
    )
    assert "is no name of a file" in refusal(job("input: a.wav\noutputs: {name: ../x}\n"))


def test_the_published_schema_is_that_of_the_models():
    assert (ROOT / "docs" / "podcast.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_is_printed_and_names_every_part_of_a_job():
    printed = json.loads(run("podcast", "--schema").stdout)
    assert {"input", "segments", "tracks", "episodes", "edits", "music", "chapters", "outputs"} <= set(
        printed["properties"]
    )


def test_a_command_without_a_job_says_what_it_needs():
    result = run("podcast")
    assert result.exit_code == 2
    assert "name a job file" in result.stderr


def test_a_job_that_cannot_be_used_is_told_as_json_too(job):
    result = run("podcast", job("inptu: a.wav\n"), "--json")
    assert result.exit_code == 2
    told = json.loads(result.stdout)
    assert told["status"] == "error"
    assert "did you mean input?" in told["message"]
    assert told["message"] in result.stderr
