"""What README.md and docs/ show is what happens.

In a `console` block, lines that begin with `$ ` are run in a copy of `examples/`, and what follows them is
compared with what comes out; a line `…` stands for any lines left out. `pycon` blocks are run as doctests.
Each row of the tables of requests is asked, one request after the other, about the bundled recordings.
"""

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import soundfile

from wordsplice import Session

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def runs(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with what is shown below it."""
    parts = re.split(r"^\$ ((?:.*\\\n)*.*)\n", block, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def requests(text: str) -> list[list[str]]:
    """The requests in each row of the tables whose first heading is about requests."""
    tables = re.findall(r"^\| To … \|.*?(?=^\s*$)", text, re.MULTILINE | re.DOTALL)
    rows = [row for table in tables for row in table.splitlines()[2:]]
    return [re.findall(r"`([^`]+)`", row) for row in rows]


CONSOLE = [run for block in blocks(README, "console") for run in runs(block)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(
        ROOT / "examples", folder / "examples", ignore=shutil.ignore_patterns("out", "__pycache__")
    )
    return folder


def run(command: str, folder: Path) -> str:
    """What a command prints, where that is no terminal."""
    scripts = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80"}
    if command == "make demo":
        command = "python examples/demo.py"
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ).stdout


def test_the_readme_shows_commands_and_python():
    assert len(CONSOLE) >= 3
    assert blocks(README, "pycon")


def test_the_commands_of_the_readme_print_what_is_shown(folder):
    for command, shown in CONSOLE:
        if command.startswith("cd "):
            folder = folder / command.removeprefix("cd ")
            continue
        printed = run(command, folder).strip()
        lines = (".*" if line == "…" else re.escape(line) for line in shown.strip().splitlines())
        assert re.fullmatch("\n".join(lines), printed, re.DOTALL), f"$ {command}\n{printed}"


@pytest.mark.parametrize("name", ["README.md", "docs/commands.md", "docs/formats.md", "docs/timeline.md"])
def test_the_python_of_the_documents_does_what_is_shown(name, folder, monkeypatch):
    monkeypatch.chdir(folder)
    text = "\n".join(blocks((ROOT / name).read_text(encoding="utf-8"), "pycon"))
    test = doctest.DocTestParser().get_doctest(text, {}, name, name, 0)
    assert doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test).failed == 0


@pytest.mark.parametrize("row", requests(README) + requests(COMMANDS), ids=" · ".join)
def test_a_request_of_the_documents_is_carried_out(row):
    recordings = ROOT / "examples" / "recordings"
    with Session() as session:
        for name in ("host.flac", "guest.ogg", "outro.wav"):
            session.add(recordings / name, (recordings / name).with_suffix(".json"))
        session.ask("mute 'home' in audio 1")
        for request in row:
            report = session.ask(request)
            assert report.status in ("done", "answer"), f"{request}: {report.message}"


def test_there_are_requests_in_the_documents():
    assert len(requests(README)) >= 6
    assert len(requests(COMMANDS)) >= 6


def test_the_session_file_of_the_documents_can_be_opened_and_rendered(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    (document,) = blocks((ROOT / "docs" / "timeline.md").read_text(encoding="utf-8"), "json")
    path = tmp_path / "session.json"
    path.write_text(json.dumps(json.loads(document)), encoding="utf-8")
    with Session.open(path) as session:
        audio = session.audio(1)
        session.export(1, tmp_path / "outro.wav")
    assert [(word.text, word.muted) for word in audio.words] == [("week,", False), ("bees.", True)]
    sound, rate = soundfile.read(tmp_path / "outro.wav")
    assert len(sound) == 80938 - 27000 + 8000
    muted = slice(round(audio.words[1].start * rate) + 80, round(audio.words[1].end * rate))
    assert abs(sound[muted]).max() < 0.01


def test_every_file_that_the_documents_link_to_is_there():
    for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        text = path.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_every_path_that_the_guide_for_contributors_names_is_there():
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for path in re.findall(r"`([\w./-]+(?:/|\.py|\.md))`", guide):
        assert (ROOT / path).exists(), path


def test_every_make_target_that_the_documents_name_is_one():
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert set(re.findall(r"(?:`|^\$ )make (\w+)(?:`|$)", text, re.MULTILINE)) <= targets


def test_the_top_of_the_changelog_is_the_version_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)[0] == project["version"]


def test_the_picture_of_the_readme_is_small():
    assert (ROOT / "docs" / "before-after.png").stat().st_size < 150_000
