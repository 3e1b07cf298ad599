"""The commands beside `edit` and `chat`, help and usage errors."""

import json
import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_fixtures import contents, run
from speaking import speak

from wordsplice.interfaces.doctor import PARTS

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = ["edit", "transcribe", "chat", "podcast", "tools", "doctor", "worker", "mcp", "jobs"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with audio1.wav and its transcript."""
    monkeypatch.chdir(tmp_path)
    speak(tmp_path, 1, "hello um there")
    return tmp_path


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert run("--version").stdout == f"wordsplice {project['version']}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], []])
def test_help_shows_examples_and_every_command(arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 0
    assert result.stdout.count("  wordsplice edit ") >= 3
    assert re.findall(r"^  (\w+)  +\w.*\.$", result.stdout, re.MULTILINE)[-9:] == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"Usage: wordsplice {command}" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["edti"], "Did you mean 'edit'? See: wordsplice --help"),
        (["remove um", "a.wav"], "See: wordsplice --help"),
        (["edit"], "See: wordsplice edit --help"),
        (["edit", "remove um"], "See: wordsplice edit --help"),
        (["edit", "remove um", "a.wav", "--forse"], "--forse"),
        (["edit", "remove um", "a.wav", "-o"], "-o"),
        (["chat"], "See: wordsplice chat --help"),
        (["transcribe", "a.json", "b.json"], "See: wordsplice transcribe --help"),
    ],
)
def test_a_wrong_command_line_is_one_line_and_exits_with_2(arguments: list[str], told: str) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert told in result.stderr


def test_tools_are_a_line_each() -> None:
    lines = run("tools").stdout.splitlines()
    assert any(line.startswith("cut ") for line in lines)
    assert all(re.fullmatch(r"\w+ +[A-Z].*[.;]", line) for line in lines)


def test_tools_as_json_are_their_schemas() -> None:
    schemas = json.loads(run("tools", "--json").stdout)
    assert len(schemas) == len(run("tools").stdout.splitlines())
    assert all(schema.keys() == {"name", "description", "parameters"} for schema in schemas)
    (cut,) = (schema for schema in schemas if schema["name"] == "cut")
    assert cut["parameters"]["required"] == ["audio", "what"]


def test_doctor_finds_every_needed_part() -> None:
    result = run("doctor")
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert all(line.startswith("there ") for line in lines)
    assert len(lines) == 1 + len(PARTS) + 3
    assert re.search(r"words +pocketsphinx \d", lines[-3])
    assert re.search(r"times of words +pocketsphinx: ", lines[-2])
    assert re.search(r"planner +offline: ", lines[-1])
    assert re.search(r"soundfile .*libsndfile \d", result.stdout)
    assert re.search(r"av .*libavcodec \d", result.stdout)


def test_doctor_looks_at_every_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[>=;]", line)[0] for line in project["dependencies"]}
    assert {part.name for part in PARTS if not part.extra} | {"audioop-lts"} == needed


def test_doctor_knows_of_what_extras_install() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for part in PARTS:
        if part.extra:
            lines = project["optional-dependencies"][part.extra]
            assert part.name in {re.split(r"[>=;\[]", line)[0] for line in lines}


def test_doctor_tells_what_a_setting_lacks(setting: Callable[[str, object], None]) -> None:
    setting("WORDS", "model")
    result = run("doctor")
    assert result.exit_code == 2
    assert "set WORDSPLICE_MODEL_DIR" in result.stdout.splitlines()[-3]


@pytest.mark.parametrize("name", ["json", "srt", "vtt", "textgrid", "audacity", "ctm", "txt"])
def test_a_transcript_is_converted_to_every_format(folder: Path, name: str) -> None:
    result = run("transcribe", "audio1.json", "--format", name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert all(word in result.stdout for word in ("hello", "um", "there"))


@pytest.mark.parametrize("file", ["out.srt", "out.vtt", "out.TextGrid", "out.ctm", "out.json"])
def test_an_output_has_the_format_of_its_extension_and_reads_back_as_it_was(folder: Path, file: str) -> None:
    assert run("transcribe", "audio1.json", "-o", file).exit_code == 0
    words = json.loads(run("transcribe", file).stdout)["words"]
    assert [word["word"] for word in words] == ["hello", "um", "there"]
    if file != "out.srt" and file != "out.vtt":
        assert [word["start"] for word in words] == [0.1, 0.5, 0.9]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["audio1.json", "--text", "text.txt"], "audio1.json: is no recording"),
        (["audio1.wav", "--text", "missing.txt"], "missing.txt: there is no such file"),
        (["audio1.wav", "--language", "de"], "English only"),
        (["missing.json"], "missing.json"),
        (["audio1.json", "--format", "docx"], "docx"),
        (["audio1.json", "-o", "out.docx"], "out.docx: its extension does not tell the format"),
        (["audio1.json", "-o", "audio1.json", "--force"], "audio1.json: this file is read here"),
        (["audio1.json", "-o", "there.srt"], "there.srt: it exists already; overwrite it with --force"),
        (["audio1.json", "-o", "audio1.wav/out.srt"], "out.srt"),
    ],
)
def test_a_conversion_that_cannot_be_is_one_line_and_exits_with_2(
    folder: Path, arguments: list[str], told: str
) -> None:
    Path("there.srt").write_text("mine")
    before = contents(folder)
    result = run("transcribe", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("\n") == 1
    assert told in result.stderr
    assert contents(folder) == before


def test_force_overwrites_an_earlier_conversion(folder: Path) -> None:
    Path("out.srt").write_text("old")
    assert run("transcribe", "audio1.json", "-o", "out.srt", "--force").exit_code == 0
    assert "hello" in Path("out.srt").read_text()
