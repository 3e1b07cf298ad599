"""Jobs among processes and through Redis: killed workers, races, a queue that loses everything."""

import base64
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from redis import Redis
from redis_server import RedisServer

from wordsplice.core.errors import BadInput
from wordsplice.store.errors import WorkerDied
from wordsplice.store.holders import Holder
from wordsplice.store.jobs import Jobs
from wordsplice.store.queue import ASK, celery_app, waiting, wake
from wordsplice.store.records import Job
from wordsplice.store.recurring import Recurring
from wordsplice.store.running import run
from wordsplice.store.sweeping import swept
from wordsplice.store.timing import Timing
from wordsplice.store.waiting import wait

QUICK = Timing(beat=0.1, lapse=1.0, sweep=0.1, unclaimed=0.2, rewake=0.5, tell=0.05, gone=20.0)

BEGIN = f"""
import os, signal, sys, threading
from wordsplice.store.holders import Holder
from wordsplice.store.jobs import Jobs
from wordsplice.store.running import run
from wordsplice.store.timing import Timing

jobs = Jobs(sys.argv[1], {QUICK!r})

def say(line):  # not by print, which Celery takes for logs
    os.write(1, b"> %s\\n" % str(line).encode())
"""

DOES_ALL = """
done = []
def work(job, told):
    done.append(job.id)
    return os.getpid()
with Holder(jobs, "model") as holder:
    say("ready")
    input()
    for entry in list(jobs.open("model")):
        run(holder, entry.id, work)
say(len(done))
"""

HANGS = """
def work(job, told):
    say("began")
    threading.Event().wait()
with Holder(jobs, "model") as holder:
    run(holder, sys.argv[2], work)
"""

DIES = """
with Holder(jobs, "model") as holder:
    run(holder, sys.argv[2], lambda job, told: os.kill(os.getpid(), signal.SIGKILL))
"""

SERVES = """
from wordsplice.store.consuming import consume, doing, end_when_told
from wordsplice.store.queue import ASK, celery_app, waiting, wake
from wordsplice.store.sweeping import swept

def work(job, told):
    if job.request == "endless":
        say("began")
        while True:
            told(0, 1, "for ever")
    if job.request == "until the worker ends":
        say("began")
        threading.Event().wait(1)
    return {"pid": os.getpid(), "request": job.request}

app = celery_app(sys.argv[2])
with Holder(jobs, "model") as holder, swept(
    holder, lambda job: wake(app, job), lambda: waiting(app, "model")
):
    end_when_told(holder)
    consume(app, holder, doing(holder, {ASK: work}), 4)
"""


@pytest.fixture
def jobs(tmp_path: Path) -> Jobs:
    return Jobs(str(tmp_path / "store"), QUICK)


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@contextmanager
def process(script: str, *arguments: str, stderr: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """A Python process that runs a script."""
    command = [sys.executable, "-c", BEGIN + script, *arguments]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def said(started: subprocess.Popen[str]) -> str:
    """The next line that a process says."""
    assert started.stdout is not None
    return next(line[1:].strip() for line in started.stdout if line.startswith(">"))


def submitted(jobs: Jobs, request: Any = None) -> Job:
    return jobs.submit(ASK, request, queue="model")


def does_what_is_left(holder: Holder) -> Recurring:
    """A sweeper that does the jobs itself that it would send messages for."""
    return swept(holder, lambda job: run(holder, job.id, lambda job, told: "done"), lambda: 0)


def until(holds: Callable[[], Any]) -> None:
    pause = threading.Event()
    for _ in range(2000):
        if holds():
            return
        pause.wait(0.01)
    raise AssertionError("it did not come")


def test_a_thousand_jobs_among_two_processes_are_done_once_each(jobs: Jobs) -> None:
    ids = [submitted(jobs).id for _ in range(1000)]
    with process(DOES_ALL, jobs.url) as one, process(DOES_ALL, jobs.url) as other:
        assert [said(one), said(other)] == ["ready", "ready"]
        for worker in (one, other):
            assert worker.stdin is not None
            worker.stdin.write("\n")
            worker.stdin.flush()
        done = [int(said(worker)) for worker in (one, other)]
    results = [wait(jobs, id) for id in ids]
    assert sum(done) == 1000
    assert sorted(done) == sorted(results.count(pid) for pid in (one.pid, other.pid))
    assert [*jobs.open("model"), *jobs.leased("model")] == []


def test_the_job_of_a_killed_process_is_done_by_another(jobs: Jobs) -> None:
    job = submitted(jobs)
    with process(HANGS, jobs.url, job.id) as worker:
        assert said(worker) == "began"
        worker.send_signal(signal.SIGKILL)
        worker.wait()
    with Holder(jobs, "model") as holder, does_what_is_left(holder):
        assert wait(jobs, job.id) == "done"


def test_a_paused_process_that_goes_on_does_not_end_the_job_of_another(jobs: Jobs) -> None:
    job = submitted(jobs)
    with (
        process(HANGS.replace("threading.Event().wait()", "input()"), jobs.url, job.id) as worker,
        Holder(jobs, "model") as holder,
    ):
        assert said(worker) == "began"
        worker.send_signal(signal.SIGSTOP)
        with does_what_is_left(holder):
            assert wait(jobs, job.id) == "done"
        worker.send_signal(signal.SIGCONT)
        worker.communicate("late\n")
        assert worker.returncode == 0
    assert wait(jobs, job.id) == "done"


def test_a_job_that_kills_its_workers_is_given_up(jobs: Jobs) -> None:
    job = submitted(jobs)
    started = []
    with ExitStack() as workers, Holder(jobs, "model") as holder:

        def start(job: Job) -> None:
            started.append(workers.enter_context(process(DIES, jobs.url, job.id)).pid)

        with swept(holder, start, lambda: 0), pytest.raises(WorkerDied):
            wait(jobs, job.id)
    assert len(started) >= 3


def test_a_message_wakes_a_worker_and_holds_the_id_only(jobs: Jobs, redis: RedisServer) -> None:
    app, job = celery_app(redis.url), submitted(jobs, {"secret": 1})
    wake(app, job)
    wake(app, job)
    with app.connection_for_read() as connection, connection.SimpleQueue("model") as queue:
        message = queue.get(timeout=5)
        assert message.headers["task"] == ASK
        assert message.payload[:2] == [[job.id], {}]
        assert message.content_type == "application/json"
    assert waiting(app, "model") == 2


def test_a_celery_worker_does_what_messages_wake_it_for(jobs: Jobs, redis: RedisServer) -> None:
    app = celery_app(redis.url)
    with process(SERVES, jobs.url, redis.url) as worker:
        until(lambda: jobs.workers("model"))
        ended = [submitted(jobs, number) for number in range(64)]
        for job in (*ended, *ended):  # each twice
            wake(app, job)
        results = [wait(jobs, job.id) for job in ended]
    assert results == [{"pid": worker.pid, "request": number} for number in range(64)]


def test_a_queue_that_lost_everything_is_filled_again(jobs: Jobs, redis: RedisServer) -> None:
    app = celery_app(redis.url)
    with process(SERVES, jobs.url, redis.url):
        until(lambda: jobs.workers("model"))
        first = submitted(jobs, "first")
        wake(app, first)
        wait(jobs, first.id)
        redis.stop()
        lost = [submitted(jobs, number) for number in range(20)]
        redis.start()
        assert [wait(jobs, job.id)["request"] for job in lost] == list(range(20))  # type: ignore[index,call-overload]


def test_the_jobs_of_a_killed_celery_worker_are_done_by_the_next(jobs: Jobs, redis: RedisServer) -> None:
    app = celery_app(redis.url)
    hanging = SERVES.replace('{"pid"', '[say("began"), threading.Event().wait()] and {"pid"')
    with process(hanging, jobs.url, redis.url) as worker:
        taken = [submitted(jobs, number) for number in range(3)]
        for job in taken:
            wake(app, job)
        assert [said(worker) for _ in taken] == ["began"] * 3
        worker.kill()
        worker.wait()
    with process(SERVES, jobs.url, redis.url) as heir:
        assert {wait(jobs, job.id)["pid"] for job in taken} == {heir.pid}  # type: ignore[index,call-overload]


def message(body: object, **changes: object) -> str:
    """A message as Celery sends it, but for what is changed."""
    content = base64.b64encode(body if isinstance(body, bytes) else json.dumps(body).encode()).decode()
    headers = {"task": ASK, "id": "message", "root_id": "message", "parent_id": None, "group": None}
    place = {"exchange": "", "routing_key": "model"}
    properties = {"body_encoding": "base64", "delivery_tag": "tag", "delivery_info": place}
    kind = {"content-type": "application/json", "content-encoding": "utf-8"}
    return json.dumps({"body": content, "headers": headers, "properties": properties, **kind, **changes})


RUBBISH = {
    "a path": message([["../../etc/passwd"], {}, {}]),
    "a number": message([[7], {}, {}]),
    "no id": message([[], {}, {}]),
    "a task of others": message([["a"], {}, {}], headers={"task": "os.system", "id": "a"}),
    "not a call": message({"x": 1}),
    "not JSON": message(b"not JSON"),
    "a pickle": message(b"\x80\x04.", **{"content-type": "application/x-python-serialize"}),
    "no headers": message([["a"], {}, {}], headers={}),
    "no message": "not JSON at all",
    "no object": "[1, 2]",
    "no properties": "{}",
}


def test_rubbish_in_the_queue_is_dropped_with_a_line_each(jobs: Jobs, redis: RedisServer) -> None:
    app = celery_app(redis.url)
    with (
        process(SERVES, jobs.url, redis.url, stderr=subprocess.PIPE) as worker,
        Redis(port=redis.port) as queue,
    ):
        until(lambda: jobs.workers("model"))
        for rubbish in RUBBISH.values():
            queue.lpush("model", rubbish)
            job = submitted(jobs, "after it")
            wake(app, job)
            assert wait(jobs, job.id) == {"pid": worker.pid, "request": "after it"}
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(20) == 0
        assert worker.stderr is not None
        lines = worker.stderr.read().splitlines()
    assert len(lines) == len(RUBBISH) + 1, lines  # and that it ends
    assert sum("dropped" in line for line in lines) >= len(RUBBISH) - 1, lines


def test_a_worker_told_to_end_finishes_what_it_took(jobs: Jobs, redis: RedisServer) -> None:
    job = submitted(jobs, "until the worker ends")
    with process(SERVES, jobs.url, redis.url) as worker:
        wake(celery_app(redis.url), job)
        assert said(worker) == "began"
        worker.send_signal(signal.SIGTERM)
        assert wait(jobs, job.id) == {"pid": worker.pid, "request": "until the worker ends"}
        assert worker.wait(20) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_told_twice_to_end_leaves_what_it_took_to_others(
    jobs: Jobs, redis: RedisServer, number: signal.Signals
) -> None:
    job = submitted(jobs, "endless")
    with process(SERVES, jobs.url, redis.url, stderr=subprocess.PIPE) as worker:
        wake(celery_app(redis.url), job)
        assert said(worker) == "began"
        assert worker.stderr is not None
        for expected in ("what was taken is finished first", "is left to other workers"):
            worker.send_signal(number)
            assert expected in worker.stderr.readline()
        assert worker.wait(20) == 0
    assert jobs.outcome(job.id) is None
    with Holder(jobs, "model") as heir:
        assert jobs.claim(job.id, heir)


@pytest.mark.parametrize("url", ["redis://user:secret@127.0.0.1:1/0", "redis+socket:///none/of/these"])
def test_a_queue_that_cannot_be_reached_is_said_without_the_password(jobs: Jobs, url: str) -> None:
    shown = url.replace("user:secret@", "")
    app, job = celery_app(url), submitted(jobs)
    for ask in (lambda: wake(app, job), lambda: waiting(app, "model")):
        with pytest.raises(BadInput) as error:
            ask()
        assert str(error.value) == (
            f"cannot reach the queue at {shown}: start redis-server or correct WORDSPLICE_BROKER_URL"
        )


def test_a_queue_that_refuses_is_told_with_its_reason(redis: RedisServer) -> None:
    with pytest.raises(BadInput, match=r"/999 refuses: .*out of range; correct WORDSPLICE_BROKER_URL"):
        waiting(celery_app(redis.url.replace("/0", "/999")), "model")
    with Redis(port=redis.port) as server:
        server.config_set("requirepass", "secret")
    with pytest.raises(BadInput, match=r"refuses: Authentication required; correct WORDSPLICE_BROKER_URL"):
        waiting(celery_app(redis.url), "model")


@pytest.mark.parametrize(
    "url", ["amqp://me:secret@host//", "localhost", "redis://host:port/0", "redis://host/name", ""]
)
def test_what_is_no_redis_url_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match=r"is no Redis URL; correct WORDSPLICE_BROKER_URL") as error:
        celery_app(url)
    assert "secret" not in str(error.value)


def test_the_store_is_imported_without_celery_redis_and_fsspec() -> None:
    script = """
import sys
for name in ("celery", "redis", "fsspec", "kombu"):
    sys.modules[name] = None
import wordsplice.store.files, wordsplice.store.jobs, wordsplice.store.holders, wordsplice.store.running
import wordsplice.store.sweeping, wordsplice.store.queue, wordsplice.store.waiting
"""
    assert subprocess.run([sys.executable, "-c", script]).returncode == 0
