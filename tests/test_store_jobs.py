"""Jobs in one process: submitted once, claimed by one, ended once."""

import errno
import functools
import resource
import signal
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from wordsplice.core.errors import BadAudio, BadInput, CannotEdit, NotFound
from wordsplice.store.backing import backing
from wordsplice.store.errors import (
    Cancelled,
    Damaged,
    DeadlinePassed,
    GivenUp,
    Internal,
    LeaseLost,
    NoWorker,
    StoreFailed,
    WorkerDied,
    may_pass,
)
from wordsplice.store.holders import Holder
from wordsplice.store.jobs import Jobs
from wordsplice.store.leases import TextTold, Told
from wordsplice.store.records import TRIES, Job, LeaseRecord, Outcome, Tries, saved
from wordsplice.store.removing import forget
from wordsplice.store.running import run
from wordsplice.store.sweeping import Sweeper, swept
from wordsplice.store.timing import Timing
from wordsplice.store.waiting import wait

QUICK = Timing(beat=0.05, lapse=0.5, sweep=0.05, unclaimed=0.1, rewake=0.3, tell=0.01, gone=1.0)


@pytest.fixture(params=["folder", "memory"])
def jobs(request: pytest.FixtureRequest, tmp_path: Path) -> Jobs:
    url = {"folder": str(tmp_path / "store"), "memory": f"memory://{uuid4().hex}"}[request.param]
    return Jobs(url, QUICK)


@pytest.fixture
def holder(jobs: Jobs) -> Iterator[Holder]:
    with Holder(jobs, "model", lambda: {"model": "tiny"}) as holder:
        yield holder


def submitted(jobs: Jobs, request: Any = None, **options: Any) -> Job:
    return jobs.submit("wordsplice.model.ask", request, queue="model", **options)


def frozen(jobs: Jobs) -> Holder:
    """A worker that showed itself once and stalls from then on."""
    holder = Holder(jobs, "model")
    holder.beat()
    return holder


def until(holds: Callable[[], Any]) -> Any:
    """What is awaited, once it is there."""
    end, pause = time.monotonic() + 20, threading.Event()
    while not (found := holds()):
        assert time.monotonic() < end, "it did not come"
        pause.wait(0.01)
    return found


def echo(job: Job, told: Told) -> Any:
    return job.request


def index(jobs: Jobs) -> list[Any]:
    """All that is kept of open jobs."""
    return [*jobs.open("model"), *jobs.leased("model"), *jobs.cancelled("model")]


def test_a_job_is_done_and_leaves_its_result(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs, {"question": "wer?", "none": None, "times": [0.1, 2]})
    run(holder, job.id, echo)
    assert wait(jobs, job.id) == {"question": "wer?", "none": None, "times": [0.1, 2]}
    assert index(jobs) == []


def test_a_second_delivery_does_nothing(jobs: Jobs, holder: Holder) -> None:
    job, done = submitted(jobs), []

    def work(job: Job, told: Told) -> None:
        run(holder, job.id, work)  # while the first is at it
        done.append(job.id)

    run(holder, job.id, work)
    run(holder, job.id, work)
    assert done == [job.id]


def test_a_worker_does_not_take_itself_for_dead(jobs: Jobs) -> None:
    stalling, other = frozen(jobs), frozen(jobs)

    def sees_no_other() -> bool:
        stalling.look_around()
        return not stalling.sees(other.id)

    until(sees_no_other)
    assert stalling.sees(stalling.id)
    assert [*jobs.workers("model")] == [stalling.id]


def test_of_two_that_claim_at_once_one_wins(jobs: Jobs) -> None:
    ids = [submitted(jobs).id for _ in range(100)]
    start, won = threading.Barrier(4), []

    def claim_all() -> None:
        with Holder(jobs, "model") as holder:
            for id in ids:
                start.wait()
                if jobs.claim(id, holder) is not None:
                    won.append(id)
            start.wait()

    threads = [threading.Thread(target=claim_all) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == sorted(ids)


def test_of_two_that_submit_the_same_at_once_one_job_comes(jobs: Jobs) -> None:
    start, found = threading.Barrier(4), []

    def submit_all() -> None:
        for number in range(50):
            start.wait()
            found.append(submitted(jobs, number, id=f"same{number}"))

    threads = [threading.Thread(target=submit_all) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({job.entry for job in found}) == 50
    assert len(list(jobs.open("model"))) == 50


def test_the_same_request_finds_its_job_while_open_and_once_done(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs, 1, id="abc")
    assert submitted(jobs, 1, id="abc") == job
    run(holder, "abc", echo)
    assert submitted(jobs, 1, id="abc") == job


def test_the_same_request_starts_anew_after_an_error_or_a_cancellation(jobs: Jobs, holder: Holder) -> None:
    def fail(job: Job, told: Told) -> None:
        raise BadAudio("no sound")

    first = submitted(jobs, 1, id="abc")
    run(holder, first.id, fail)
    second = submitted(jobs, 1, id="abc")
    jobs.cancel(second.id)
    third = submitted(jobs, 1, id="abc")
    run(holder, third.id, echo)
    assert [first.id, second.id, third.id] == ["abc", "abc-2", "abc-3"]
    assert wait(jobs, submitted(jobs, 1, id="abc").id) == 1
    with pytest.raises(BadAudio):
        wait(jobs, first.id)


@pytest.mark.parametrize(
    ("raised", "seen", "message"),
    [
        (BadAudio("a.wav: holds\nno sound"), BadAudio, "a.wav: holds no sound"),
        (type("Odd", (CannotEdit,), {})("of a class that only workers know"), CannotEdit, "of a class"),
        (NotFound("not there"), NotFound, "not there"),
        (KeyError("secret"), Internal, "the worker failed at job .*; its log says how"),
    ],
)
def test_an_error_reaches_whoever_waits(
    jobs: Jobs, holder: Holder, raised: Exception, seen: type[Exception], message: str
) -> None:
    def work(job: Job, told: Told) -> None:
        raise raised

    job = submitted(jobs)
    run(holder, job.id, work)
    with pytest.raises(seen, match=message) as found:
        wait(jobs, job.id)
    assert type(found.value) is seen
    assert index(jobs) == []


def test_a_result_that_is_no_json_is_an_error(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    run(holder, job.id, lambda job, told: {1, 2})  # type: ignore[arg-type, return-value]
    with pytest.raises(Internal):
        wait(jobs, job.id)


def test_progress_reaches_whoever_waits(jobs: Jobs, holder: Holder) -> None:
    job, heard = submitted(jobs), threading.Event()
    seen = []

    def work(job: Job, told: Told) -> str:
        while not heard.is_set():
            told(1, 4, "listening")
        return "done"

    def progress(done: float, total: float, note: str) -> None:
        if note:
            seen.append((done, total, note))
            heard.set()

    thread = threading.Thread(target=run, args=(holder, job.id, work))
    thread.start()
    assert wait(jobs, job.id, progress) == "done"
    thread.join()
    assert set(seen) == {(1, 4, "listening")}


def test_a_text_reaches_whoever_waits_as_it_is_written_and_the_store_only_now_and_then(
    jobs: Jobs, holder: Holder
) -> None:
    job, read = submitted(jobs), threading.Event()
    seen: list[str] = []

    def work(job: Job, told: TextTold) -> str:
        text = ""
        while not read.is_set():
            text += "a"
            told(0, 1, "answering", text)
        return text

    def wrote(text: str) -> None:
        if text not in seen:
            seen.append(text)
        if len(seen) == 4:
            read.set()

    began = time.monotonic()
    thread = threading.Thread(target=run, args=(holder, job.id, work))
    thread.start()
    text = wait(jobs, job.id, wrote=wrote)
    thread.join()
    assert isinstance(text, str)
    assert all(text.startswith(one) for one in seen)
    assert time.monotonic() - began >= 3 * QUICK.tell_text


def test_a_job_is_cancelled_while_it_runs_when_progress_raises(jobs: Jobs, holder: Holder) -> None:
    job, stopped = submitted(jobs), []

    def work(job: Job, told: Told) -> None:
        try:
            until(lambda: told(0, 1, "at it"))
        except Cancelled as error:
            stopped.append(error)
            raise

    def progress(done: float, total: float, note: str) -> None:
        if note:
            raise KeyboardInterrupt

    thread = threading.Thread(target=run, args=(holder, job.id, work))
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        wait(jobs, job.id, progress)
    thread.join()
    assert len(stopped) == 1
    with pytest.raises(Cancelled):
        wait(jobs, job.id)
    assert index(jobs) == []


def test_a_job_that_nobody_took_is_cancelled_when_progress_raises(jobs: Jobs, holder: Holder) -> None:
    def progress(done: float, total: float, note: str) -> None:
        raise KeyboardInterrupt

    job = submitted(jobs)
    with pytest.raises(KeyboardInterrupt):
        wait(jobs, job.id, progress)
    with pytest.raises(Cancelled):
        wait(jobs, job.id)


def test_a_job_that_nobody_took_is_cancelled_at_once(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    jobs.cancel(job.id)
    jobs.cancel(job.id)
    assert jobs.claim(job.id, holder) is None
    with pytest.raises(Cancelled):
        wait(jobs, job.id)
    assert index(jobs) == []


def test_a_job_stops_at_its_deadline(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs, deadline=time.time() + 0.1)
    run(holder, job.id, lambda job, told: until(lambda: told(0, 1, "")))
    with pytest.raises(DeadlinePassed, match="while a worker was at it"):
        wait(jobs, job.id)


def test_a_job_past_its_deadline_is_not_begun(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs, deadline=time.time() - 0.1)
    assert jobs.claim(job.id, holder) is None
    with pytest.raises(DeadlinePassed, match="before a worker had time"):
        wait(jobs, job.id)


def test_whoever_waits_gives_up_at_a_deadline_and_cancels(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    with pytest.raises(DeadlinePassed):
        wait(jobs, job.id, deadline=time.time() + 0.05)
    with pytest.raises(Cancelled):
        wait(jobs, job.id)


def test_whoever_waits_is_told_that_no_worker_is_there(jobs: Jobs) -> None:
    job = submitted(jobs)
    with pytest.raises(NoWorker, match=r"no model worker is running on .*; start one with: wordsplice"):
        wait(jobs, job.id)
    assert index(jobs) == []


def test_whoever_waits_is_told_that_the_worker_left(jobs: Jobs) -> None:
    job = submitted(jobs)
    frozen(jobs)
    began = time.monotonic()
    with pytest.raises(NoWorker):
        wait(jobs, job.id)
    assert time.monotonic() - began > QUICK.gone / 2


def test_a_job_that_is_not_there_is_said(jobs: Jobs, holder: Holder) -> None:
    with pytest.raises(BadInput, match="there is no job none"):
        wait(jobs, "none")
    run(holder, "none", echo)
    assert jobs.outcome("none") is None


@pytest.mark.parametrize("id", ["../up", "a/b", "a.b", "", "ü"])
def test_what_is_no_id_is_refused(jobs: Jobs, id: str) -> None:
    with pytest.raises(BadInput, match="is no job"):
        submitted(jobs, id=id or None) if id else jobs.find(id)


def test_a_stalled_worker_is_overtaken_and_its_result_thrown_away(jobs: Jobs, holder: Holder) -> None:
    job, slow = submitted(jobs), frozen(jobs)
    lost = jobs.claim(job.id, slow)
    assert lost is not None
    assert jobs.claim(job.id, holder) is None
    taken = until(lambda: jobs.claim(job.id, holder))
    slow.beat()
    with pytest.raises(LeaseLost):
        lost.told(1, 2)
    with pytest.raises(LeaseLost):
        jobs.finish(lost, Outcome(ok="late"))
    jobs.finish(taken, Outcome(ok="in time"))
    with pytest.raises(LeaseLost):
        jobs.finish(lost, Outcome(ok="later still"))
    assert wait(jobs, job.id) == "in time"


def test_a_worker_that_stops_gives_its_jobs_back(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    with Holder(jobs, "model") as leaving:
        assert jobs.claim(job.id, leaving) is not None
        assert jobs.claim(job.id, holder) is None
    assert jobs.claim(job.id, holder) is not None


def test_a_job_that_workers_die_of_is_given_up(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    for _ in range(3):
        dead = frozen(jobs)
        until(functools.partial(jobs.claim, job.id, dead))
    assert until(lambda: jobs.claim(job.id, holder) or jobs.outcome(job.id))
    with pytest.raises(WorkerDied, match=r"the worker died 3 times while it ran wordsplice\.model\.ask"):
        wait(jobs, job.id)
    assert index(jobs) == []


def test_a_sweeper_wakes_jobs_whose_worker_died_or_whose_message_was_lost(jobs: Jobs, holder: Holder) -> None:
    dropped, lost = submitted(jobs), submitted(jobs)
    assert jobs.claim(dropped.id, frozen(jobs)) is not None
    woken: dict[str, int] = {}
    with swept(holder, lambda job: woken.update({job.id: job.priority}), lambda: 0):
        until(lambda: {dropped.id, lost.id} <= set(woken))
    assert jobs.claim(dropped.id, holder) is not None
    assert woken[dropped.id] < woken[lost.id]  # it need not wait behind all others again


def test_a_long_queue_is_not_flooded(jobs: Jobs, holder: Holder) -> None:
    ids = {submitted(jobs).id for _ in range(50)}
    messages = [entry.id for entry in jobs.open("model")][2:]  # two were lost
    sweeper = Sweeper(holder, lambda job: messages.append(job.id), lambda: len(messages))
    end = time.monotonic() + QUICK.unclaimed + 2 * QUICK.rewake

    def ended() -> bool:
        sweeper.sweep()
        return time.monotonic() > end

    until(ended)
    assert sorted(messages) == sorted(ids)


def test_jobs_that_are_lost_amid_a_long_queue_are_woken_in_the_end(jobs: Jobs, holder: Holder) -> None:
    ids = [submitted(jobs).id for _ in range(50)]
    messages, sent = [*ids[:20], *ids[22:]], []

    def wake(job: Job) -> None:
        sent.append(job.id)
        messages.append(job.id)

    sweeper = Sweeper(holder, wake, lambda: len(messages))

    def work_off() -> bool:
        sweeper.sweep()
        if messages:
            run(holder, messages.pop(0), echo)
        return not index(jobs)

    until(work_off)
    assert len(sent) < len(ids) / 2


def test_a_job_is_not_woken_again_soon_by_several_sweepers(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    woken: list[Job] = []
    sweepers = [Sweeper(holder, woken.append, lambda: 0) for _ in range(3)]

    def swept() -> list[Job]:
        for sweeper in sweepers:
            sweeper.sweep()
        return woken

    until(swept)
    assert swept() == [job]


def test_a_sweeper_ends_jobs_that_are_past_their_deadline_or_cancelled(jobs: Jobs, holder: Holder) -> None:
    late, cancelled = submitted(jobs, deadline=time.time() + 0.05), submitted(jobs)
    assert jobs.claim(cancelled.id, frozen(jobs)) is not None
    jobs.cancel(cancelled.id)
    with swept(holder, lambda job: None, lambda: 0):
        with pytest.raises(DeadlinePassed):
            wait(jobs, late.id, deadline=time.time() + 20)
        with pytest.raises(Cancelled):
            wait(jobs, cancelled.id)
    assert index(jobs) == []


def test_a_sweeper_removes_what_was_left_of_a_job_that_ended(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    run(holder, job.id, echo)
    backing(jobs.url).create(job.lease(1), saved(LeaseRecord(holder="dead", claim="")))
    with swept(holder, lambda job: None, lambda: 0):
        until(lambda: not index(jobs))


def test_a_sweeper_forgets_an_entry_whose_job_was_never_recorded(jobs: Jobs, holder: Holder) -> None:
    job = submitted(jobs)
    backing(jobs.url).remove(f"{job.folder}/request.json")
    with swept(holder, lambda job: None, lambda: 0):
        until(lambda: not index(jobs))


def test_a_record_that_cannot_be_read_stops_neither_worker_nor_sweeper(jobs: Jobs, holder: Holder) -> None:
    odd, other = submitted(jobs), submitted(jobs)
    backing(jobs.url).replace(f"{odd.folder}/request.json", b'{"schema": "wordsplice.job/9"}')
    run(holder, odd.id, echo)
    woken: list[Job] = []
    with swept(holder, woken.append, lambda: 0):
        until(lambda: woken)
    assert woken[0] == other
    with pytest.raises(Damaged, match=f"jobs/{odd.id}/request.json: is damaged, or of another version"):
        wait(jobs, odd.id)


def test_damaged_records_of_one_job_cost_no_other_its_worker(jobs: Jobs, holder: Holder) -> None:
    kept, odd, other = backing(jobs.url), submitted(jobs, "odd"), submitted(jobs, "other")
    for job in (odd, other):
        assert jobs.claim(job.id, Holder(jobs, "model"))
    kept.replace(odd.lease(1), b"")
    for foreign in (f"leases/model/{odd.id}.x", "leases/model/gone.1", "open/model/no job"):
        kept.replace(foreign, b"")
    kept.replace(odd.entry, b"{")
    kept.replace("jobs/gone/request.json", b"{")
    woken: list[Job] = []
    with swept(holder, woken.append, lambda: 0):
        until(lambda: {job.id for job in woken} == {odd.id, other.id})
    for job in (odd, other):
        run(holder, job.id, echo)
        assert wait(jobs, job.id) == job.request


def test_a_store_that_is_full_is_said_and_keeps_nothing_half_written(tmp_path: Path) -> None:
    jobs, limits = Jobs(str(tmp_path)), resource.getrlimit(resource.RLIMIT_FSIZE)
    submitted(jobs)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(StoreFailed, match="the store cannot be used"):
            submitted(jobs)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert list((tmp_path / "parts").iterdir()) == []


def test_what_is_no_id_is_no_message(jobs: Jobs, holder: Holder, caplog: pytest.LogCaptureFixture) -> None:
    run(holder, "../../etc/passwd", echo)
    (record,) = caplog.records
    assert "a message is dropped" in record.message


def test_a_store_that_fails_leaves_the_job_to_others(tmp_path: Path) -> None:
    jobs = Jobs(str(tmp_path / "store"), QUICK)
    with Holder(jobs, "model") as holder:
        job, store = submitted(jobs), tmp_path / "store"

        def work(job: Job, told: Told) -> None:
            store.rename(tmp_path / "elsewhere")
            store.write_text("no folder")

        run(holder, job.id, work)
        store.unlink()
        (tmp_path / "elsewhere").rename(store)
        assert jobs.outcome(job.id) is None
        lease = until(lambda: jobs.claim(job.id, holder))
        jobs.finish(lease, Outcome(ok=1))


def test_a_store_that_two_could_write_to_at_once_is_refused(tmp_path: Path) -> None:
    jobs = Jobs(f"local://{tmp_path}")  # a driver that looks first and writes then
    with pytest.raises(BadInput, match="jobs need a store that creates a file only where there is none"):
        submitted(jobs)


def test_a_worker_says_what_it_serves(jobs: Jobs, holder: Holder) -> None:
    assert jobs.workers("model")[holder.id].serves == {"model": "tiny"}
    assert jobs.workers("edit") == {}


def test_a_job_that_failed_for_now_waits_longer_each_time(jobs: Jobs) -> None:
    job = submitted(jobs)
    waits = []
    for number in range(1, TRIES + 1):
        assert jobs.try_again(job, "the disk is full") == (number < TRIES)
        tries = jobs.tries(job.id)
        assert tries is not None
        assert not jobs.is_due(job.id)
        waits.append(tries.again - time.time())
    for wait_before, wait_after in pairwise(waits):
        assert wait_after == pytest.approx(2 * wait_before, abs=0.1)


def test_a_clock_that_was_set_back_does_not_hold_up_a_job(jobs: Jobs) -> None:
    job = submitted(jobs)
    later = Tries(failed=1, reason="the disk is full", again=time.time() + 86400)
    jobs.kept.replace(f"{job.folder}/tries.json", saved(later))
    assert jobs.is_due(job.id)


def test_what_a_job_is_put_together_from_is_noted_once(jobs: Jobs) -> None:
    job = submitted(jobs)
    jobs.add_parts(job.id, ["b", "a"])
    jobs.add_parts(job.id, ["a", "c"])
    assert jobs.parts(job.id) == ("b", "a", "c")


def test_a_removed_job_is_forgotten(jobs: Jobs) -> None:
    job = submitted(jobs)
    forget(jobs, job.id)
    assert jobs.find(job.id) is None
    assert (jobs.ids(), index(jobs)) == ([], [])


@pytest.mark.parametrize(
    ("error", "passes"),
    [
        (StoreFailed("away"), True),
        (OSError(errno.ENOSPC, "full"), True),
        (FileNotFoundError(errno.ENOENT, "none"), False),
        (BadAudio("no sound"), False),
        (GivenUp("tried 5 times"), False),
        (Cancelled("not wanted"), False),
        (MemoryError(), True),
    ],
)
def test_what_may_pass_is_told_from_what_does_not(error: Exception, passes: bool) -> None:
    assert may_pass(error) == passes
    outer = BadInput("outer")
    outer.__cause__ = error
    assert may_pass(outer) == passes
