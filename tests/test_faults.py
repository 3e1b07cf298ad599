"""What may happen while podcast jobs are done: workers die, disks fill, clocks jump, recordings change.

After each the job ends or goes on, its outputs are whole or absent, and the recordings are as they were.
"""

import os
import shutil
import signal
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from awaiting import until
from cli_fixtures import contents
from episodes import (
    RECORDINGS,
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
from job_faults import QUICK, Place
from redis_server import RedisServer

from wordsplice.store.errors import DeadlinePassed
from wordsplice.store.holders import Holder
from wordsplice.store.jobs import Jobs
from wordsplice.store.running import run
from wordsplice.store.waiting import wait

pytestmark = pytest.mark.xdist_group("faults")

LONG, SHORT = 12, 1

_databases = count(1)


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture
def place(redis: RedisServer, tmp_path: Path) -> Place:
    """A queue of the test's own."""
    return Place(tmp_path / "store", f"{redis.url.rpartition('/')[0]}/{next(_databases) % 16}")


@pytest.fixture
def alone(tmp_path: Path) -> Place:
    """Where there is no queue."""
    return Place(tmp_path / "store")


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the short episode comes to where nothing happens."""
    return undisturbed_outputs(tmp_path_factory.mktemp("undisturbed"), SHORT)


def test_a_job_whose_worker_is_killed_at_each_step_is_done_in_the_end(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    job, before = episode(tmp_path, SHORT), contents(tmp_path / "raw")
    deadly = ("transcribe", "plan", "measure", "podcast", "render", "export")
    with place.worker(f"dies={deadly[0]}") as dying, place.asked(job, "--json") as asked:
        assert dying.wait(30) == -signal.SIGKILL
        for task in deadly[1:]:
            with place.worker(f"dies={task}") as dying:
                assert dying.wait(30) == -signal.SIGKILL
            assert names(tmp_path) == set()
        with place.worker():
            done(asked)
    assert outputs(tmp_path) == undisturbed
    assert contents(tmp_path / "raw") == before
    assert place.index() == []
    begun = {task: [attempt for *_, attempt in place.done(task)] for task in deadly}
    assert begun == {task: [7] if task == "podcast" else [2] for task in deadly}


def test_a_queue_that_goes_away_in_mid_job_holds_it_up_and_no_more(
    redis: RedisServer, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    place = Place(tmp_path / "store", redis.url)
    with place.worker(), place.asked(episode(tmp_path, SHORT), "--json") as asked:
        until(lambda: place.begun("plan"))
        redis.stop()
        until(lambda: place.done("plan"))
        redis.start()
        done(asked)
    assert outputs(tmp_path) == undisturbed


def test_messages_that_come_over_and_over_do_nothing(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    with place.worker(), place.worker(), place.asked(episode(tmp_path, SHORT), "--json") as asked:
        for task in ("transcribe", "plan", "measure", "render"):
            until(lambda task=task: place.begun(task))
            for _ in range(10):
                place.wake_all()
        done(asked)
    assert outputs(tmp_path) == undisturbed
    for task in ("transcribe", "plan", "measure", "render", "export", "podcast"):
        assert [attempt for *_, attempt in place.done(task)] == [1]


def test_a_disk_that_stays_full_is_told_and_the_job_done_once_there_is_room(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    job = episode(tmp_path, SHORT)
    with place.worker("room=500000"), place.asked(job, "--json") as asked:
        code, told, _ = ended(asked)
    assert code == 2
    assert "tried 5 times" in error(told), error(told)
    assert names(tmp_path) == set()
    plans = place.done("plan")
    with place.worker(), place.asked(job, "--json") as asked:
        done(asked)
    assert outputs(tmp_path) == undisturbed
    assert place.done("plan") == plans  # what was done stayed done


@pytest.mark.parametrize(
    ("replaced", "said"),
    [
        (True, "changed while its job ran; run the job again"),
        (False, "was moved or removed while its job ran; put it back, and run the job again"),
    ],
)
def test_a_recording_replaced_while_its_job_runs_ends_it(
    alone: Place, tmp_path: Path, replaced: bool, said: str
) -> None:
    job, other = episode(tmp_path, LONG), tmp_path / "other.wav"
    shutil.copy(RECORDINGS / "outro.wav", other)
    with alone.asked(job, "--json") as asked:
        until(lambda: alone.runs("measure"))
        if replaced:
            other.replace(tmp_path / "raw" / "talk.wav")
        else:
            (tmp_path / "raw" / "talk.wav").rename(tmp_path / "talk.wav")
        code, told, _ = ended(asked)
    assert code == 2
    assert error(told) == f"{tmp_path / 'raw' / 'talk.wav'}: {said}"
    assert names(tmp_path) == set()
    assert alone.index() == []


def test_a_recording_replaced_once_its_job_is_in_the_queue_is_used_as_it_was(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    job = episode(tmp_path, SHORT)
    with place.worker(), place.asked(job, "--json") as asked:
        until(lambda: place.begun("plan"))
        (tmp_path / "raw" / "talk.wav").write_bytes(b"something else")
        done(asked)
    assert outputs(tmp_path) == undisturbed


def test_a_damaged_recording_in_a_batch_stops_no_other(place: Place, tmp_path: Path) -> None:
    episode(tmp_path, SHORT)
    (tmp_path / "raw" / "noise.wav").write_bytes(b"RIFF\0\0\0\0WAVEnothing")
    job = tmp_path / "batch.yaml"
    job.write_text("episodes: {files: raw/*.wav, jobs: 3}\noutputs: {audio: mp3, transcripts: []}\n")
    with place.worker(), place.asked(job, "--json") as asked:
        code, told, _ = ended(asked)
    assert code == 2
    became = {one["episode"]: one["status"] for one in told["episodes"]}
    assert became == {"noise": "failed", "outro": "done", "talk": "done"}
    assert error(told).startswith("noise.wav: "), error(told)
    assert {"outro.mp3", "talk.mp3"} <= names(tmp_path)
    assert not {"noise.mp3"} & names(tmp_path)


def test_a_job_cancelled_while_it_renders_leaves_nothing(place: Place, tmp_path: Path) -> None:
    job = episode(tmp_path, LONG)
    with place.worker(), place.asked(job, "--json") as asked:
        until(lambda: place.runs("render"))
        place.says("jobs", "cancel", "podcast")
        code, told, _ = ended(asked)
        until(lambda: not place.index())
        until(lambda: not list((tmp_path / "store" / "parts").iterdir()))
    assert code == 2
    assert error(told) == "the job was cancelled"
    assert names(tmp_path) == set()
    assert place.done("render") == []


def test_clocks_that_disagree_hold_nothing_up(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    ended_beside_a_wrong_clock(place, episode(tmp_path, SHORT), 86400, "measure")
    assert outputs(tmp_path) == undisturbed


def test_a_clock_that_jumps_ends_no_job_and_no_step(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    clock = tmp_path / "clock"
    clock.write_text("0")
    with place.worker(f"clock={clock}"), place.asked(episode(tmp_path, SHORT), "--json") as asked:
        for task, wrong in (("transcribe", "-86400"), ("plan", "86400"), ("measure", "-3600")):
            until(lambda task=task: place.begun(task))
            (tmp_path / "set").write_text(wrong)
            (tmp_path / "set").replace(clock)
        done(asked)
    assert outputs(tmp_path) == undisturbed


def test_a_command_that_is_killed_goes_on_where_it_was(alone: Place, tmp_path: Path) -> None:
    job, before = episode(tmp_path, LONG), contents(tmp_path / "raw")
    stopped(alone, job, "render", signal.SIGKILL)
    assert names(tmp_path) == set()
    goes_on(alone, job, "render")
    assert "talk.mp3" in names(tmp_path)
    assert contents(tmp_path / "raw") == before


def test_a_command_that_is_interrupted_says_so_and_goes_on_where_it_was(alone: Place, tmp_path: Path) -> None:
    job = episode(tmp_path, LONG)
    code, out, said = stopped(alone, job, "render", signal.SIGINT)
    assert (code, out, said.count("\n")) == (130, "", 1)
    assert said.startswith("stopped: ")
    assert not (tmp_path / "edited").exists()
    assert alone.index() == list((tmp_path / "store" / "parts").iterdir()) == []
    goes_on(alone, job, "render")
    assert "talk.mp3" in names(tmp_path)


def test_a_command_interrupted_while_workers_are_at_its_job_ends_and_the_job_does_not(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    job = episode(tmp_path, SHORT)
    with place.worker():
        with place.asked(job) as asked:
            until(lambda: place.begun("plan"))
            asked.send_signal(signal.SIGINT)
            _, said = asked.communicate(timeout=30)
        assert (asked.returncode, said.count("\n")) == (130, 1)
        assert said.startswith("stopped waiting: ")
        until(lambda: place.done("podcast"))
        assert names(tmp_path) == set()
        place.says("podcast", str(job), "--queue")
    assert outputs(tmp_path) == undisturbed


def test_what_a_command_killed_while_it_writes_outputs_leaves_is_gone_after_the_next(
    alone: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    job, edited = episode(tmp_path, SHORT), tmp_path / "edited"
    edited.mkdir()
    os.mkfifo(edited / "talk.wav")  # whoever reads it waits for ever
    with alone.asked(job, "--force") as asked:
        until(lambda: list(edited.glob(".*/talk.mp3")))
        asked.kill()
    assert names(tmp_path) == set()
    assert list(edited.glob(".*/talk.mp3"))
    (edited / "talk.wav").unlink()
    with alone.asked(job, "--json") as again:
        done(again)
    assert outputs(tmp_path) == undisturbed
    assert not any(path.is_dir() for path in edited.iterdir())


def test_a_step_that_hangs_is_ended_by_the_heartbeat_of_its_worker(tmp_path: Path) -> None:
    jobs, goes_on = Jobs(str(tmp_path), QUICK), threading.Event()
    job = jobs.submit("hangs", None, queue="edit", limit=0.1)
    with Holder(jobs, "edit") as holder:
        work = threading.Thread(target=run, args=(holder, job.id, lambda job, told: goes_on.wait()))
        work.start()
        with pytest.raises(DeadlinePassed, match="a worker was at the job for 0"):
            wait(jobs, job.id)
        goes_on.set()
        work.join()
