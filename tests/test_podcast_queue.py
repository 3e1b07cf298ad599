"""Podcast jobs through the queue: edit workers as processes of their own, on a Redis of the test's."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from cli_fixtures import SCRIPT, contents, script
from redis_server import RedisServer

EXAMPLES = Path(__file__).resolve().parents[1] / "examples" / "podcast"

pytestmark = pytest.mark.xdist_group("redis")


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """What workers and those who ask them share, with two workers at work."""
    with RedisServer() as redis:
        shared = {
            **os.environ,
            "WORDSPLICE_BROKER_URL": redis.url,
            "WORDSPLICE_STORE": str(tmp_path_factory.mktemp("store")),
            "WORDSPLICE_WORDS": "pocketsphinx",
        }
        command = [SCRIPT, "worker", "edit", "--jobs", "1"]
        workers = [subprocess.Popen(command, env=shared, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        try:
            for worker in workers:
                assert worker.stderr is not None
                assert "serving edits" in worker.stderr.readline()
            yield shared
        finally:
            for worker in workers:
                worker.terminate()
            for worker in workers:
                worker.communicate()


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
