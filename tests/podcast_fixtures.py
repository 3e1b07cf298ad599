"""Folders with recordings and jobs, and what becomes of them."""

import json
import shutil
from pathlib import Path

import pytest
from cli_fixtures import run

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
RECORDINGS = EXAMPLES / "recordings"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return tmp_path_factory.mktemp("store")


@pytest.fixture(autouse=True)
def own_store(store, setting):
    setting("STORE", store)


@pytest.fixture
def folder(tmp_path):
    """A folder with the bundled recordings, and their transcripts beside them."""
    shutil.copytree(RECORDINGS, tmp_path / "raw")
    return tmp_path


def job(folder: Path, text: str) -> Path:
    path = folder / "job.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def made(path: Path, *options: object) -> dict:
    """What `wordsplice podcast JOB --json` prints, which must be nothing but JSON."""
    return json.loads(run("podcast", path, "--json", *options).stdout)


def episode(path: Path, *options: object) -> dict:
    """What became of the one episode of a job, which must be done."""
    result = made(path, *options)
    assert result["status"] == "done", result
    (one,) = result["episodes"]
    return one


def names(one: dict) -> list[str]:
    return [Path(output["path"]).name for output in one["outputs"]]


HOST = "input: {file: raw/host.flac, transcript: raw/host.json}\n"
GUEST = "input: {file: raw/guest.ogg, transcript: raw/guest.json}\n"
WAV = "outputs: {audio: wav, transcripts: [json], report: [json]}\n"
