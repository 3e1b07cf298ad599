"""The demo runs as it is shipped, and what it prints is true."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import soundfile

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    shutil.copytree(EXAMPLES, folder / "examples", ignore=shutil.ignore_patterns("out", "__pycache__"))
    return folder


@pytest.fixture(scope="module")
def shown(folder):
    demo = subprocess.run(
        [sys.executable, "examples/demo.py"], cwd=folder, capture_output=True, text=True, encoding="utf-8"
    )
    assert (demo.returncode, demo.stderr) == (0, "")
    return demo.stdout


def test_it_removes_the_word_um_from_audio_2_and_shows_where_it_went(shown):
    lines = [line.strip() for line in shown.splitlines()]
    at = lines.index("1  remove the word 'um' from audio 2")
    assert lines[at + 1] == "Removed 3 × “um” (2.1 s) from audio 2."
    assert " ".join(lines[at + 2 : at + 5]) == (
        "[-Um,-] so my name is Nora, and I, [-um,-] study how bees vote. We we watch the scouts, uh, dance "
        "for their favourite tree. Each dance is, [-um,-] like a speech, and the whole swarm listens."
    )


def test_every_file_that_it_names_is_there_and_as_long_as_it_says(shown, folder):
    named = re.findall(r"(\d+\.\d\d) s: (examples/\S+)$", shown, re.MULTILINE)
    assert len(named) >= 7
    for seconds, path in named:
        assert soundfile.info(folder / path).duration == pytest.approx(float(seconds), abs=0.006)


def test_every_request_is_carried_out(shown):
    assert not re.search(r"not understand|did you mean|not found|there is no", shown, re.IGNORECASE)


def test_it_leaves_the_bundled_recordings_as_they_are(shown, folder):
    for path in (EXAMPLES / "recordings").iterdir():
        copy = folder / "examples" / "recordings" / path.name
        assert hashlib.sha256(copy.read_bytes()).digest() == hashlib.sha256(path.read_bytes()).digest()
