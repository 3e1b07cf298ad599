"""`wordsplice jobs` and `wordsplice worker`: as they are typed, with workers as processes."""

import json
import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from awaiting import until
from cli_fixtures import SCRIPT, run, script
from redis_server import RedisServer

from wordsplice.store.errors import StoreFailed
from wordsplice.store.jobs import Jobs
from wordsplice.store.records import Outcome
from wordsplice.workers.handles import find

RECORDINGS = Path(__file__).parents[1] / "examples" / "recordings"

Setting = Callable[[str, object], None]


@pytest.fixture
def store(tmp_path: Path, setting: Setting) -> Path:
    setting("STORE", tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def redis(setting: Setting) -> Iterator[RedisServer]:
    with RedisServer() as redis:
        setting("BROKER_URL", redis.url)
        yield redis


@pytest.fixture
def job(tmp_path: Path) -> Path:
    path = tmp_path / "job.yaml"
    episode = {"file": f"{RECORDINGS}/host.flac", "transcript": f"{RECORDINGS}/host.json"}
    wanted = {"input": episode, "edits": {"fillers": "cut"}, "outputs": {"audio": ["wav"]}}
    path.write_text(json.dumps(wanted))
    return path


@contextmanager
def worker() -> Iterator["subprocess.Popen[str]"]:
    """`wordsplice worker edit`, that is ready."""
    command = [str(SCRIPT), "worker", "edit", "--jobs", "1"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ) as started:
        assert started.stderr is not None
        try:
            line = started.stderr.readline()
            assert re.match("serving edits, 1 at once, queue “edit” at redis://127", line), line
            yield started
        finally:
            started.kill()
            started.stderr.read()


def listed(*options: str) -> Any:
    return json.loads(run("jobs", "list", "--json", *options).stdout)


def submitted(jobs: Jobs, title: str) -> str:
    """A job that nobody does."""
    return jobs.submit("wordsplice.edit.none", title, queue="edit", id=f"podcast-{title}", title=title).id


def test_jobs_are_listed_the_newest_first(store: Path) -> None:
    jobs = Jobs(str(store))
    assert run("jobs", "list").stdout == "there are no jobs\n"
    for title in ("one", "two"):
        submitted(jobs, title)
    jobs.submit("wordsplice.edit.none", "a step", queue="edit")
    jobs.cancel("podcast-one")
    assert [(each["title"], each["status"]) for each in listed()] == [
        ("two", "waiting"),
        ("one", "cancelled"),
    ]
    assert len(listed("--all")) == 3
    lines = run("jobs", "list").stdout.splitlines()
    assert re.fullmatch(r"podcast-two +waiting +\d s  two", lines[0])


def test_a_job_is_found_by_the_beginning_of_its_id_if_there_is_one(store: Path) -> None:
    jobs = Jobs(str(store))
    for title in ("abc", "abd"):
        submitted(jobs, title)
    assert run("jobs", "show", "podcast-abc").exit_code == 0
    assert "name      abd" in run("jobs", "show", "abd").stdout
    refused = run("jobs", "show", "ab")
    assert refused.exit_code == 2
    assert (
        refused.stderr == "error: ab is the beginning of 2 jobs: podcast-abc, podcast-abd; give more of it\n"
    )
    assert run("jobs", "show", "x").stderr == (
        f"error: there is no job x in {store}; see: wordsplice jobs list\n"
    )


def test_a_cancelled_job_ends_and_is_removed_with_its_files(store: Path) -> None:
    jobs = Jobs(str(store))
    id = submitted(jobs, "abc")
    refused = run("jobs", "remove", "abc")
    assert refused.stderr == f"error: job {id} has not ended; cancel it first: wordsplice jobs cancel {id}\n"
    assert run("jobs", "cancel", "abc").stdout == f"{id} is cancelled\n"
    assert run("jobs", "cancel", "abc").stdout == f"{id} had ended\n"
    assert run("jobs", "remove", "abc").stdout == "removed 1 job, 0 files\n"
    assert jobs.ids() == []


def test_only_ended_jobs_of_an_age_are_removed(store: Path) -> None:
    jobs = Jobs(str(store))
    for title in ("open", "ended"):
        submitted(jobs, title)
    jobs.cancel("podcast-ended")
    assert run("jobs", "remove", "--older-than", "1h").stdout == "removed 0 jobs and steps, 0 files\n"
    assert run("jobs", "remove", "--older-than", "0s").stdout == "removed 1 job, 0 files\n"
    assert jobs.ids() == ["podcast-open"]
    refused = run("jobs", "remove", "--older-than", "soon")
    assert refused.stderr == (
        "error: --older-than soon: is no age; give a number and s, m, h, d or w, such as 30d\n"
    )


def test_what_went_wrong_is_shown(store: Path) -> None:
    jobs = Jobs(str(store))
    job = jobs.find(submitted(jobs, "abc"))
    assert job is not None
    assert jobs.try_again(job, "store: No space left on device")
    shown = run("jobs", "show", "abc").stdout
    assert "status    retrying\n" in shown
    assert "failed    once of what may pass; last: store: No space left on device\n" in shown
    jobs.kept.create(
        f"{job.folder}/result.json", Outcome.of(StoreFailed("it is full")).model_dump_json().encode()
    )
    assert "error     it is full\n" in run("jobs", "show", "abc").stdout
    assert listed()[0]["error"] == {"kind": "store_failed", "message": "it is full"}


def test_a_job_of_the_queue_is_followed_to_its_outputs(
    store: Path, redis: RedisServer, job: Path, tmp_path: Path
) -> None:
    with worker() as started:
        done = run("podcast", job, "--queue", "-o", tmp_path / "out")
        assert done.exit_code == 0, done.stderr
        (found,) = listed()
        assert (found["title"], found["status"], found["attempts"]) == ("host", "done", 1)
        assert found["worker"].endswith(f" {started.pid}")
        (tmp_path / "out" / "host.wav").unlink()
        followed = run("jobs", "follow", found["id"].split("-")[1][:8])
        assert f"Wrote {tmp_path}/out/host.wav\n" in followed.stdout
        assert (tmp_path / "out" / "host.wav").exists()
    shown = json.loads(run("jobs", "show", found["id"], "--json").stdout)
    assert {step["status"] for step in shown["steps"]} == {"done"}
    assert re.match(r"removed \d+ jobs and steps, \d+ files", run("jobs", "remove", found["id"]).stdout)
    assert list((store / "files").iterdir()) == []


def test_a_job_that_was_cancelled_is_done_when_tried_again(
    store: Path, redis: RedisServer, job: Path, tmp_path: Path
) -> None:
    environment = dict(os.environ)
    command = [str(SCRIPT), "podcast", str(job), "--queue", "-o", str(tmp_path / "out")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as waiting:
        id = until(lambda: [each["id"] for each in listed()])[0]
        run("jobs", "cancel", id)
        assert waiting.wait(30) == 2
        assert waiting.stderr is not None
        assert "cancelled" in waiting.stderr.read()
    again = run("jobs", "retry", id)
    assert again.stdout.startswith(f"{id}-2 is submitted")
    with worker():
        find(f"{id}-2").result(timeout=60)
    assert (tmp_path / "out" / "host.wav").exists()
    assert "is done; only what failed or was cancelled" in run("jobs", "retry", id.split("-")[1][:8]).stderr


def test_a_worker_is_checked_by_its_heartbeats(store: Path, redis: RedisServer) -> None:
    assert run("worker", "check", "edit").exit_code == 2
    with worker() as started:
        assert run("worker", "check", "edit").stdout.endswith(f" {started.pid} lives\n")
        started.send_signal(signal.SIGTERM)
        assert started.wait(20) in (0, 128 + signal.SIGTERM)  # that is before it takes messages
    assert "no edit worker lives on" in run("worker", "check", "edit").stderr
    assert run("worker", "check", "other").stderr == "error: other: is no queue; give edit or model\n"


def test_a_worker_without_a_queue_is_refused_in_a_line(store: Path) -> None:
    refused = script("worker", "edit", env={**os.environ, "WORDSPLICE_BROKER_URL": "redis://127.0.0.1:1/0"})
    assert refused.returncode == 2
    assert refused.stderr == (
        "error: cannot reach the queue at redis://127.0.0.1:1/0: start redis-server or correct "
        "WORDSPLICE_BROKER_URL\n"
    )


def test_the_python_in_the_documentation_runs_a_job(
    store: Path, job: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (Path(__file__).parents[1] / "docs" / "jobs.md").read_text(encoding="utf-8")
    shown = re.search(r"```python\n(.*?)find\(\"6b57\"\)", text, re.DOTALL)
    assert shown is not None
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(shown[1], names)
    assert names["handle"].status == "done"
    assert (tmp_path / "edited" / "host.wav").exists()
