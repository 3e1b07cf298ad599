"""Podcast jobs through the queue: edit workers as processes of their own, on a Redis of the test's."""

import json
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from cli_fixtures import SCRIPT, contents, script
from redis_server import RedisServer

from wordsplice.store.errors import NoWorker, may_pass
from wordsplice.store.holders import Holder
from wordsplice.store.jobs import Jobs
from wordsplice.store.queue import MODEL
from wordsplice.workers.podcast.hearing import listener

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "podcast"

pytestmark = pytest.mark.xdist_group("redis")


@pytest.fixture(scope="module")
def redis():
    with RedisServer() as server:
        yield server


@contextmanager
def working(number, environment):
    """So many workers at work."""
    command = [SCRIPT, "worker", "edit", "--jobs", "1"]
    started = [
        subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) for _ in range(number)
    ]
    try:
        for worker in started:
            assert worker.stderr is not None
            assert "serving edits" in worker.stderr.readline()
        yield
    finally:
        for worker in started:
            worker.terminate()
        for worker in started:
            worker.communicate()


@pytest.fixture(scope="module")
def environment(redis, tmp_path_factory):
    """What workers and those who ask them share, with two workers at work."""
    shared = {
        **os.environ,
        "WORDSPLICE_BROKER_URL": redis.url,
        "WORDSPLICE_STORE": str(tmp_path_factory.mktemp("store")),
        "WORDSPLICE_WORDS": "pocketsphinx",
    }
    with working(2, shared):
        yield shared


def made(name: str, folder: Path, environment: dict[str, str], *options: str) -> dict:
    done = script("podcast", EXAMPLES / name, "-o", folder, "--json", *options, env=environment)
    result = json.loads(done.stdout)
    assert result["status"] == "done", done.stderr
    return result


def test_workers_make_of_a_job_what_this_process_makes_of_it(environment, tmp_path):
    made("show.yaml", tmp_path / "queue", environment, "--queue")
    here = {name: value for name, value in environment.items() if name != "WORDSPLICE_BROKER_URL"}
    here["WORDSPLICE_STORE"] = str(tmp_path / "store")
    made("show.yaml", tmp_path / "here", here)
    assert contents(tmp_path / "queue") == contents(tmp_path / "here")


def test_a_season_goes_through_the_queue_and_is_not_done_again(environment, tmp_path):
    first = made("season.yaml", tmp_path, environment, "--queue")
    assert [one["status"] for one in first["episodes"]] == ["done"] * 3
    again = made("season.yaml", tmp_path, environment, "--queue")
    assert [one["status"] for one in again["episodes"]] == ["unchanged"] * 3


def test_a_queue_that_is_not_set_is_told_before_any_work(environment, tmp_path):
    nowhere = {name: value for name, value in environment.items() if name != "WORDSPLICE_BROKER_URL"}
    refused = script("podcast", EXAMPLES / "show.yaml", "-o", tmp_path / "out", "--queue", env=nowhere)
    assert refused.returncode == 2
    assert "WORDSPLICE_BROKER_URL" in refused.stderr
    assert not (tmp_path / "out").exists()


def test_without_a_model_worker_the_offline_recogniser_hears_and_it_is_told(redis, tmp_path):
    """At once: a job that waits to be tried again for want of a worker takes more than a minute."""
    shared = {
        **{name: value for name, value in os.environ.items() if name != "WORDSPLICE_WORDS"},
        "WORDSPLICE_BROKER_URL": f"{redis.url.rpartition('/')[0]}/1",
        "WORDSPLICE_STORE": str(tmp_path / "store"),
    }
    job = tmp_path / "job.yaml"
    recording = EXAMPLES.parent / "recordings" / "outro.wav"
    job.write_text(f"input: {recording}\noutputs: {{audio: [], report: [], transcripts: json}}\n")
    with working(1, shared):
        done = script("podcast", job, env=shared)
        tries = script("jobs", "list", "--json", env=shared)
    assert done.returncode == 0, done.stderr
    assert [one["tries"] for one in json.loads(tries.stdout)] == [None]
    assert json.loads((tmp_path / "edited" / "outro.json").read_bytes())["words"]
    (told,) = (line for line in done.stderr.splitlines() if "no model worker was running" in line)
    assert "wordsplice worker model" in told


def test_a_model_worker_that_runs_hears_and_one_that_loads_its_model_is_waited_for(setting, tmp_path):
    for name, value in {"WORDS": "auto", "BROKER_URL": "redis://127.0.0.1:1/0", "STORE": tmp_path}.items():
        setting(name, value)
    assert listener().instead
    loaded: list[str] = []
    with Holder(Jobs(str(tmp_path)), MODEL, lambda: {"name": loaded[0] if loaded else None}) as worker:
        with pytest.raises(NoWorker, match="still loads its model") as refused:
            listener()
        assert may_pass(refused.value)
        loaded.append("a model")
        worker.beat()
        assert listener() == ("a model", False)
