"""The faults that take long: workers as they are started everywhere, at the times that they live by there."""

import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from awaiting import until
from cli_fixtures import contents
from episodes import (
    STEPS,
    done,
    ended,
    ended_beside_a_wrong_clock,
    episode,
    error,
    goes_on,
    names,
    outputs,
    stopped,
    undisturbed_outputs,
)
from job_faults import Place
from redis_server import RedisServer

pytestmark = [pytest.mark.soak, pytest.mark.xdist_group("faults")]

TIMES = 12


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def place(redis: RedisServer, tmp_path: Path) -> Place:
    return Place(tmp_path / "store", redis.url)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the episode comes to where nothing happens."""
    return undisturbed_outputs(tmp_path_factory.mktemp("undisturbed"), TIMES)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """A disk of its own, of so many bytes, where that is allowed."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, text=True
    )
    if mounted.returncode != 0:
        pytest.skip(f"file systems may not be mounted here: {mounted.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def enlarge(folder: Path, size: str) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(folder)], check=True)


@pytest.mark.parametrize("task", ["podcast", *STEPS])
def test_what_a_killed_worker_was_at_is_done_by_another(
    place: Place, tmp_path: Path, undisturbed: dict[str, str], task: str
) -> None:
    job, before = episode(tmp_path, TIMES), contents(tmp_path / "raw")
    with place.ordinary_worker() as one, place.ordinary_worker() as other:
        with place.asked(job, "--json") as asked:
            dying = until(lambda: place.at(task))
            next(worker for worker in (one, other) if worker.pid == dying).kill()
            killed = time.monotonic()
            until(lambda: place.at(task) not in (None, dying) or place.done(task))
            assert time.monotonic() - killed < 30
            done(asked, 180)
        assert [worker.poll() for worker in (one, other)].count(None) == 1
    assert outputs(tmp_path) == undisturbed
    assert contents(tmp_path / "raw") == before
    assert place.index() == []


@pytest.mark.parametrize("task", STEPS)
def test_a_command_killed_at_a_step_goes_on_there(
    tmp_path: Path, undisturbed: dict[str, str], task: str
) -> None:
    alone, job = Place(tmp_path / "store"), episode(tmp_path, TIMES)
    stopped(alone, job, task, signal.SIGKILL)
    goes_on(alone, job, task)
    assert outputs(tmp_path) == undisturbed


def test_a_command_killed_over_and_over_gets_its_job_done(
    tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    alone, job = Place(tmp_path / "store"), episode(tmp_path, TIMES)
    for task in ("measure", "render", "render", "render"):
        with alone.asked(job) as asked:
            until(lambda task=task: alone.at(task) == asked.pid)
            asked.kill()
    with alone.asked(job, "--json") as last:
        ended(last)
    with alone.asked(job, "--json") as last:  # the fourth may be told that three died of it
        done(last)
    assert outputs(tmp_path) == undisturbed


def test_a_queue_that_is_gone_for_a_minute_holds_a_job_up_and_no_more(
    place: Place, redis: RedisServer, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    with (
        place.ordinary_worker() as one,
        place.ordinary_worker() as other,
        place.asked(episode(tmp_path, TIMES), "--json") as asked,
    ):
        until(lambda: place.begun("plan"))
        redis.stop()
        back = time.monotonic() + 60
        until(lambda: time.monotonic() > back, 70)
        assert asked.poll() is None
        redis.start()
        done(asked, 180)
        for worker in (one, other):
            worker.send_signal(signal.SIGTERM)
        assert [worker.wait(60) for worker in (one, other)] == [0, 0]
    assert outputs(tmp_path) == undisturbed


def test_a_worker_told_to_end_finishes_its_step_and_leaves_the_job_to_others(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    with place.ordinary_worker() as ending, place.asked(episode(tmp_path, TIMES), "--json") as asked:
        until(lambda: place.runs("render"))
        ending.send_signal(signal.SIGTERM)
        with place.ordinary_worker():
            assert ending.wait(60) == 0
            done(asked)
    assert [attempt for *_, attempt in place.done("render")] == [1]
    assert outputs(tmp_path) == undisturbed


def test_a_store_that_is_full_holds_a_job_up_until_there_is_room(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    job = episode(tmp_path, TIMES)
    with small_disk(tmp_path / "store", "10M"), place.ordinary_worker():  # the recording has 8
        with place.asked(job, "--json") as asked:
            failed = until(lambda: [tries for id in place.jobs.ids() if (tries := place.jobs.tries(id))])
            assert "No space left on device" in failed[0].reason or "disk is full" in failed[0].reason
            assert names(tmp_path) == set()
            enlarge(tmp_path / "store", "100M")
            done(asked, 180)
        assert place.index() == []
    assert outputs(tmp_path) == undisturbed


def test_outputs_that_do_not_fit_are_absent_and_come_once_there_is_room(
    tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    alone, job, edited = Place(tmp_path / "store"), episode(tmp_path, TIMES), tmp_path / "edited"
    with small_disk(edited, "3M"):
        with alone.asked(job, "--json") as asked:
            code, told, _ = ended(asked)
        assert code == 2
        assert "the disk is full" in error(told)
        there = outputs(tmp_path)
        assert all(there[name] == undisturbed[name] for name in names(tmp_path))
        assert "talk.wav" not in there
        enlarge(edited, "100M")
        with alone.asked(job, "--json") as asked:
            done(asked)
        assert outputs(tmp_path) == undisturbed


@pytest.mark.parametrize("wrong", [-86400, -3600, 3600])
def test_clocks_that_disagree_hold_nothing_up(
    place: Place, tmp_path: Path, undisturbed: dict[str, str], wrong: int
) -> None:
    ended_beside_a_wrong_clock(place, episode(tmp_path, TIMES), wrong, "render")
    assert outputs(tmp_path) == undisturbed


def test_a_batch_goes_on_past_recordings_that_are_none(place: Place, tmp_path: Path) -> None:
    episode(tmp_path, TIMES)
    raw, batch = tmp_path / "raw", tmp_path / "batch.yaml"
    good = {"outro", "talk", *(f"good{number}" for number in range(8))}
    for name in good - {"outro", "talk"}:
        shutil.copy(raw / "outro.wav", raw / f"{name}.wav")
    (raw / "empty.wav").touch()
    (raw / "broken.wav").write_bytes((raw / "outro.wav").read_bytes()[:30])
    batch.write_text("episodes: {files: raw/*.wav, jobs: 4}\noutputs: {audio: mp3, transcripts: []}\n")
    with place.ordinary_worker(), place.ordinary_worker(), place.asked(batch, "--json") as asked:
        code, told, _ = ended(asked)
    assert code == 2
    became = {one["episode"]: one["status"] for one in told["episodes"]}
    assert became == dict.fromkeys(good, "done") | {"empty": "failed", "broken": "failed"}
