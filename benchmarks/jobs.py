"""What the queue costs, with a Redis and workers of its own. Usage: python benchmarks/jobs.py

A job that does nothing, from being submitted to its result, beside the round trip of a bare Celery task with
results in the same Redis, taken in turns (bar: twice as long). 1,000 small jobs through two workers, of which
each writes a file (bar: none lost, none done twice). Transcription of a recording by one worker and by two, a
processor core each (bar: 1.7 times as fast).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from celery import Celery

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "tests"))

from job_kinds import KINDS, noted  # noqa: E402
from redis_server import RedisServer  # noqa: E402

from wordsplice.workers.benches import Sources  # noqa: E402
from wordsplice.workers.handles import Handle, Order, QueueCrew, begun  # noqa: E402
from wordsplice.workers.kinds import kinds  # noqa: E402
from wordsplice.workers.podcast.loading import load  # noqa: E402
from wordsplice.workers.podcast.preparing import episodes  # noqa: E402

WORKER = [sys.executable, str(ROOT / "tests" / "job_kinds.py")]
SCRIPT = Path(sys.executable).with_name("wordsplice")
ROUNDS, MANY, MINUTES = 200, 1000, 6
TIMES_BARE, TIMES_TWO = 2.0, 1.7

HEARING = ("divide-", "hear-", "hesitate-", "transcribe-")
"""The steps that find words."""

BARE = """
import sys
from celery import Celery
app = Celery("bare", broker=sys.argv[1], backend=sys.argv[1])

@app.task(name="bare")
def bare(number):
    return number

app.worker_main(["worker", "-P", "threads", "-c", "2", "--without-gossip", "--without-mingle"])
"""


def main() -> int:
    """Print the figures; 1 where a bar is not met."""
    with RedisServer() as redis, tempfile.TemporaryDirectory() as folder:
        crew = QueueCrew(redis.url, folder)
        good = [round_trips(crew, redis.url), many(crew, Path(folder)), shared_hearing(redis.url)]
    return 0 if all(good) else 1


def round_trips(crew: QueueCrew, broker: str) -> bool:
    """A job that does nothing beside a bare task."""
    app = Celery("bare", broker=broker, backend=broker)
    ways: dict[str, Callable[[int], Any]] = {
        "a bare task": lambda number: app.send_task("bare", [number]).get(timeout=30),
        "a job": lambda number: begun(crew, KINDS, Order("alone", number, "")).result(),
        "a job of one step": lambda number: begun(crew, KINDS, one_step(["echo", number])).result(),
    }
    with process([sys.executable, "-c", BARE, broker]), worker(crew):
        taken = {name: [timed(way, number) for number in range(20)] for name, way in ways.items()}
        for number in range(20, ROUNDS):
            for name, way in ways.items():
                taken[name].append(timed(way, number))
    medians = {name: statistics.median(seconds[20:]) for name, seconds in taken.items()}
    bare = medians["a bare task"]
    for name, median in medians.items():
        late = sorted(taken[name][20:])[int(0.9 * (ROUNDS - 20))]
        figures = f"{1000 * median:6.1f} ms, 9 in 10 within {1000 * late:6.1f}"
        print(f"{name:<18}{figures}: {median / bare:.2f} times as long")
    return medians["a job"] <= TIMES_BARE * bare


def many(crew: QueueCrew, folder: Path) -> bool:
    """Small jobs through two workers."""
    sources = Sources()
    (folder / "said.txt").write_text("said")
    file = sources.add(folder / "said.txt").model_dump()
    sources.put(crew.files)
    with worker(crew), worker(crew):
        began = time.monotonic()
        handles: list[Handle] = []
        for number in range(MANY):
            out = folder / "out" / str(number)
            out.mkdir(parents=True)
            request = {"file": file, "notes": str(folder), "number": number}
            handles.append(begun(crew, KINDS, one_step(["shout", request], folder=str(out))))
        submitted = time.monotonic() - began
        done = [handle.result() for handle in handles]
        taken = time.monotonic() - began
    outputs = len(list((folder / "out").glob("*/0.txt")))
    runs = len(noted(folder))
    print(f"{MANY} jobs of one step, two workers: submitted in {submitted:.1f} s, done in {taken:.1f} s,")
    print(f"  {len(done)} results, {outputs} outputs, {runs} steps run")
    return len(done) == outputs == runs == MANY


def shared_hearing(broker: str) -> bool:
    """A recording heard by one worker and by two, each on a processor of its own."""
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        print("one processor: transcription by two workers is not measured")
        return True
    one, two = heard(broker, cores[:1]), heard(broker, cores[:2])
    figures = f"by one worker in {one:.0f} s, by two in {two:.0f}: {one / two:.2f} times as fast"
    print(f"{MINUTES} minutes heard {figures}")
    load = os.getloadavg()[0]
    print(f"  of late {load:.1f} processes wanted the {len(cores)} processors; other work hides the figure")
    return one / two >= TIMES_TWO


def heard(broker: str, cores: list[int]) -> float:
    """Seconds until all words of a recording are there, by a worker on each core."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as workers:
        crew, place = QueueCrew(broker, f"{folder}/store"), Path(folder)
        settings = {"BROKER_URL": broker, "STORE": crew.jobs.url, "WORDS": "pocketsphinx"}
        environment = os.environ | {f"WORDSPLICE_{name}": value for name, value in settings.items()}
        for core in cores:
            command = ["taskset", "-c", str(core), str(SCRIPT), "worker", "edit", "--jobs", "1"]
            workers.enter_context(process(command, environment))
        while len(crew.jobs.workers("edit")) < len(cores):
            time.sleep(0.05)
        handle = begun(crew, kinds(), long_recording(crew, place))
        handle.result()
        parts = [id for id in crew.jobs.parts(handle.id) if id.startswith(HEARING)]
        ends = [outcome.ended for id in parts if (outcome := crew.jobs.outcome(id))]
        return max(ends) - handle.standing.job.created


def long_recording(crew: QueueCrew, place: Path) -> Order:
    """A job that asks for the words of a recording that is long enough to be divided."""
    said, rate = soundfile.read(ROOT / "examples" / "recordings" / "host.flac", dtype="int16")
    pause = np.zeros(rate, said.dtype)
    times = round(MINUTES * 60 * rate / (len(said) + rate))
    soundfile.write(place / "long.wav", np.concatenate([said, pause] * times), rate)
    job = {"input": "long.wav", "loudness": False, "outputs": {"audio": ["wav"], "transcripts": ["json"]}}
    (place / "job.yaml").write_text(json.dumps(job))
    sources = Sources()
    (episode,) = episodes(load(place / "job.yaml", ()))
    wanted = episode.wanted(sources.add, place / "out", overwrite=False, dry=False)
    sources.put(crew.files)
    return Order("podcast", wanted.request, "long", sources)


def one_step(step: list[Any], **more: Any) -> Order:
    """A job that is put together from one step."""
    return Order("together", {"steps": [step], **more}, "small")


def timed(way: Callable[[int], Any], number: int) -> float:
    """Seconds that one takes."""
    began = time.perf_counter()
    way(number)
    return time.perf_counter() - began


@contextmanager
def worker(crew: QueueCrew) -> Iterator[None]:
    """A worker of the crew's queue, that is there."""
    before = len(crew.jobs.workers("edit"))
    with process([*WORKER, crew.app.conf.broker_url, crew.jobs.url]):
        while len(crew.jobs.workers("edit")) <= before:
            time.sleep(0.05)
        yield


@contextmanager
def process(command: list[str], environment: dict[str, str] | None = None) -> Iterator[None]:
    """A process that is gone afterwards."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet) as started:
        try:
            yield
        finally:
            started.terminate()


if __name__ == "__main__":
    sys.exit(main())
