"""What docs/podcast.md shows is what happens."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel
from test_readme import blocks, run, runs

from wordsplice.workers.podcast.loading import load, models_in
from wordsplice.workers.podcast.models import Podcast

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = (ROOT / "docs" / "podcast.md").read_text(encoding="utf-8")
CONSOLE = [shown for block in blocks(DOCUMENT, "console") for shown in runs(block)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("examples")
    shutil.copytree(ROOT / "examples", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("out"))
    os.environ["WORDSPLICE_STORE"] = str(tmp_path_factory.mktemp("store"))
    yield folder / "podcast"
    del os.environ["WORDSPLICE_STORE"]


def test_the_commands_of_the_document_print_what_is_shown(folder):
    assert len(CONSOLE) >= 5
    for command, shown in CONSOLE:
        printed = run(command, folder).strip()
        lines = (".*" if line == "…" else pattern(line) for line in shown.strip().splitlines())
        assert re.fullmatch("\n".join(lines), printed, re.DOTALL), f"$ {command}\n{printed}"


def pattern(line: str) -> str:
    """A line as a pattern, in which … stands for what is left out of it."""
    return "[^\n]*".join(map(re.escape, line.split("…")))


@pytest.mark.parametrize("number", range(len(blocks(DOCUMENT, "yaml"))))
def test_the_jobs_of_the_document_are_jobs(number, tmp_path):
    path = tmp_path / "job.yaml"
    path.write_text(blocks(DOCUMENT, "yaml")[number], encoding="utf-8")
    assert load(path).job


def test_every_field_of_a_job_is_told_of():
    told = set(re.findall(r"`(\w+)`", DOCUMENT))
    assert set(fields(Podcast)) <= told


def fields(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield name
        for part in models_in(field.annotation):
            yield from fields(part)
