"""What may happen while podcast jobs are done: workers die, disks fill, clocks jump, recordings change.

After each the job ends or goes on, its outputs are whole or absent, and the recordings are as they were.
"""

import shutil
import signal
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from cli_fixtures import contents
from job_faults import QUICK, RECORDINGS, Place, ended, episode, error, names, outputs, until
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
    folder = tmp_path_factory.mktemp("undisturbed")
    with Place(folder / "store").asked(episode(folder, SHORT), "--json") as asked:
        code, told, said = ended(asked)
    assert code == 0, (told, said)
    return outputs(folder)


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
            code, told, said = ended(asked)
    assert code == 0, (told, said)
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
        code, told, said = ended(asked)
    assert code == 0, (told, said)
    assert outputs(tmp_path) == undisturbed


def test_messages_that_come_over_and_over_do_nothing(
    place: Place, tmp_path: Path, undisturbed: dict[str, str]
) -> None:
    with place.worker(), place.worker(), place.asked(episode(tmp_path, SHORT), "--json") as asked:
        for task in ("transcribe", "plan", "measure", "render"):
            until(lambda task=task: place.begun(task))
            for _ in range(10):
                place.wake_all()
        code, told, said = ended(asked)
    assert code == 0, (told, said)
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
        code, told, said = ended(asked)
    assert code == 0, (told, said)
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
        code, told, said = ended(asked)
    assert code == 0, (told, said)
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
    clock = tmp_path / "clock"
    clock.write_text("86400")
    job = episode(tmp_path, SHORT)
    with place.worker(f"clock={clock}", "dies=measure") as dying, place.asked(job, "--json") as asked:
        assert dying.wait(30) == -signal.SIGKILL
        with place.worker():
            code, told, said = ended(asked)
    assert code == 0, (told, said)
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
        code, told, said = ended(asked)
    assert code == 0, (told, said)
    assert outputs(tmp_path) == undisturbed


def test_a_command_that_is_killed_goes_on_where_it_was(alone: Place, tmp_path: Path) -> None:
    job, before = episode(tmp_path, LONG), contents(tmp_path / "raw")
    with alone.asked(job) as asked:
        until(lambda: alone.runs("render"))
        asked.kill()
    assert names(tmp_path) == set()
    done = {step: alone.done(step) for step in ("transcribe", "plan", "measure")}
    assert all(done.values())
    with alone.asked(job, "--json") as again:
        code, told, said = ended(again)
    assert code == 0, (told, said)
    assert {step: alone.done(step) for step in done} == done
    assert "talk.mp3" in names(tmp_path)
    assert contents(tmp_path / "raw") == before
    assert alone.index() == []


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
