"""Jobs through Redis and workers that are processes: killed, told to end, woken twice, short of room."""

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from awaiting import until
from job_kinds import KINDS, QUICK, noted
from redis_server import RedisServer

from wordsplice.core.errors import BadInput
from wordsplice.store.bell import Bell
from wordsplice.store.errors import Cancelled, DeadlinePassed, QueueFailed, WorkerDied
from wordsplice.store.jobs import Jobs
from wordsplice.store.queue import EDIT
from wordsplice.workers.benches import Sources
from wordsplice.workers.crews import entrusted
from wordsplice.workers.handles import Handle, Order, QueueCrew, begun, submit

SCRIPT = Path(__file__).with_name("job_kinds.py")


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as redis:
        yield redis


@pytest.fixture
def crew(redis: RedisServer, tmp_path: Path) -> QueueCrew:
    return QueueCrew(redis.url, str(tmp_path / "store"), QUICK)


@contextmanager
def worker(crew: QueueCrew, *options: str) -> Iterator[subprocess.Popen[str]]:
    """A worker of the queue, that is there."""
    broker = crew.app.conf.broker_url
    command = [sys.executable, str(SCRIPT), broker, crew.jobs.url, *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as started:
        try:
            until(lambda: started.pid in {record.pid for record in crew.jobs.workers(EDIT).values()})
            yield started
        finally:
            started.kill()
            assert started.stderr is not None
            started.stderr.read()


def asked(crew: QueueCrew, *steps: Any, **more: Any) -> Handle:
    """A job of some steps, each a task and its request."""
    return begun(crew, KINDS, Order("together", {"steps": list(steps), **more}, "test"))


def index(crew: QueueCrew) -> list[Any]:
    """All that is kept of open jobs."""
    return [*crew.jobs.open(EDIT), *crew.jobs.leased(EDIT), *crew.jobs.cancelled(EDIT)]


def test_files_go_through_the_store_and_outputs_to_whoever_waits(crew: QueueCrew, tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text("hello")
    sources = Sources()
    file = sources.add(tmp_path / "said.txt").model_dump()
    sources.put(crew.files)
    (tmp_path / "said.txt").unlink()
    with worker(crew):
        step = ["shout", {"file": file, "notes": str(tmp_path)}]
        asked(crew, step, folder=str(tmp_path)).result()
    assert (tmp_path / "0.txt").read_text() == "HELLO"
    assert index(crew) == []


def test_more_jobs_than_threads_do_not_keep_steps_from_being_done(crew: QueueCrew) -> None:
    with worker(crew):
        handles = [asked(crew, ["echo", number]) for number in range(40)]
        results: list[Any] = [handle.result(timeout=60) for handle in handles]
    assert [result["results"] for result in results] == [[number] for number in range(40)]


def test_a_message_that_comes_twice_does_nothing(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}])
    with worker(crew), worker(crew):
        until(lambda: noted(tmp_path))
        for id in (handle.id, *crew.jobs.parts(handle.id)) * 5:
            job = crew.jobs.find(id)
            assert job is not None
            crew.wake(job)
        (tmp_path / "go").touch()
        handle.result()
        assert len(noted(tmp_path)) == 1


def test_a_worker_killed_in_mid_step_leaves_it_to_another(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}])
    with worker(crew) as first:
        until(lambda: noted(tmp_path))
        first.kill()
    with worker(crew) as second:
        until(lambda: len(noted(tmp_path)) == 2)
        (tmp_path / "go").touch()
        assert handle.result() == {"results": [second.pid], "pid": second.pid}
    assert handle.standing.attempt == 2
    assert index(crew) == []


def test_a_step_that_kills_its_workers_takes_no_other_with_it(crew: QueueCrew, tmp_path: Path) -> None:
    notes = {"notes": str(tmp_path)}
    deadly = asked(crew, ["kill", notes])
    others = [asked(crew, ["linger", {**notes, "number": number}]) for number in range(3)]
    for _ in range(3):
        with worker(crew) as dying:
            assert dying.wait(30) == -signal.SIGKILL
    with worker(crew):
        with pytest.raises(WorkerDied, match="died 3 times while it ran"):
            deadly.result(timeout=30)
        for other in others:
            assert other.result(timeout=30)["results"] == ["done"]  # type: ignore[index,call-overload]
        until(lambda: not index(crew))


def test_a_job_goes_on_elsewhere_without_doing_again_what_is_done(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, *(["echo", number] for number in range(5)), ["hang", {"notes": str(tmp_path)}])
    with worker(crew) as first:
        until(lambda: noted(tmp_path))
        until(lambda: sum(crew.jobs.outcome(id) is not None for id in crew.jobs.parts(handle.id)) == 5)
        first.kill()
    (tmp_path / "go").touch()
    with worker(crew) as second:
        assert handle.result() == {"results": [0, 1, 2, 3, 4, second.pid], "pid": second.pid}
    done = [crew.jobs.outcome(id) for id in crew.jobs.parts(handle.id)]
    by = [outcome.worker.split()[1] for outcome in done if outcome is not None]
    assert by == [str(first.pid)] * 5 + [str(second.pid)]


def test_a_worker_told_to_end_leaves_its_jobs_and_finishes_its_steps(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}], ["echo", 1])
    with worker(crew) as first:
        until(lambda: noted(tmp_path))
        first.send_signal(signal.SIGTERM)
        with worker(crew) as second:
            until(lambda: handle.standing.worker.endswith(f" {second.pid}"))
            (tmp_path / "go").touch()
            assert handle.result() == {"results": [first.pid, 1], "pid": second.pid}
        assert first.wait(20) == 0


def test_a_queue_that_goes_away_in_mid_job_holds_it_up_and_no_more(
    crew: QueueCrew, redis: RedisServer, tmp_path: Path
) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}], ["echo", 1], in_turn=True)
    with worker(crew) as started:
        until(lambda: noted(tmp_path))
        redis.stop()
        (tmp_path / "go").touch()
        until(lambda: len(crew.jobs.parts(handle.id)) == 2)
        redis.start()
        assert handle.result() == {"results": [started.pid, 1], "pid": started.pid}
    assert noted(tmp_path) == [f"hang {started.pid}"]


def test_a_job_cancelled_in_mid_step_stops_there(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}])
    with worker(crew):
        until(lambda: noted(tmp_path))
        handle.cancel()
        with pytest.raises(Cancelled):
            handle.result()
        until(lambda: not index(crew))
    assert handle.status == "cancelled"


def test_a_disk_that_stays_full_is_told_after_some_tries(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["bulky", {"notes": str(tmp_path)}])
    with worker(crew, "100000"), pytest.raises(BadInput, match=r"File too large \(tried 5 times\)$"):
        handle.result()
    assert len(noted(tmp_path)) == 5
    assert list((tmp_path / "store" / "parts").iterdir()) == []


def test_room_that_another_worker_has_ends_what_failed_for_now(crew: QueueCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["bulky", {"notes": str(tmp_path)}])
    with worker(crew, "100000"):
        until(lambda: [tries for id in crew.jobs.parts(handle.id) if (tries := crew.jobs.tries(id))])
    with worker(crew):
        handle.result()
    assert handle.status == "done"


def test_a_deadline_ends_a_job_and_its_steps(crew: QueueCrew, tmp_path: Path) -> None:
    order = Order("together", {"steps": [["hang", {"notes": str(tmp_path)}]]}, "test", within=2.0)
    with worker(crew):
        handle = begun(crew, KINDS, order)
        with pytest.raises(DeadlinePassed):
            handle.result()
        until(lambda: not index(crew))


def test_what_is_urgent_goes_first(crew: QueueCrew) -> None:
    late = [entrusted(crew, "echo", number, priority=7).id for number in range(50)]
    urgent = entrusted(crew, "echo", "now", priority=0).id
    with worker(crew):
        until(lambda: all(crew.jobs.outcome(id) for id in (*late, urgent)))
    ended = {id: outcome.ended for id in (*late, urgent) if (outcome := crew.jobs.outcome(id))}
    assert sorted(ended, key=lambda id: ended[id]).index(urgent) < 5


def test_whoever_waits_hears_that_a_job_ended_elsewhere(crew: QueueCrew) -> None:
    there, heard = Bell(crew.app), threading.Event()

    def listen() -> None:
        crew.bell.pause(30)  # ends when it listens
        there.ring("some job")
        crew.bell.pause(30)
        heard.set()

    threading.Thread(target=listen, daemon=True).start()
    assert heard.wait(10)


def test_without_a_queue_a_job_is_refused_and_not_left_behind(
    tmp_path: Path, setting: Callable[[str, object], None]
) -> None:
    setting("BROKER_URL", "redis://127.0.0.1:1/0")
    setting("STORE", tmp_path)
    with pytest.raises(QueueFailed, match=r"cannot reach the queue at redis://127\.0\.0\.1:1/0"):
        submit(Order("podcast", {}, "test"))
    assert Jobs(str(tmp_path)).ids() == []
