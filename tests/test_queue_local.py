"""Jobs in one process: done once, resumed, retried, cancelled, of files that must stay as they are."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from awaiting import until
from job_kinds import KINDS, QUICK, noted

from wordsplice.core.errors import BadInput
from wordsplice.store.errors import Cancelled, DeadlinePassed
from wordsplice.store.removing import removed
from wordsplice.workers.handles import Handle, Order, begun, submit
from wordsplice.workers.local import LocalCrew


@pytest.fixture
def crew(tmp_path: Path) -> Iterator[LocalCrew]:
    crew = LocalCrew(str(tmp_path / "store"), KINDS, QUICK)
    yield crew
    (tmp_path / "go").touch()
    crew.close()


@pytest.fixture
def said(tmp_path: Path) -> Path:
    path = tmp_path / "said.txt"
    path.write_text("hello")
    return path


def asked(crew: LocalCrew, *steps: Any, **more: Any) -> Handle:
    """A job of some steps, each a task and its request."""
    return begun(crew, KINDS, Order("together", {"steps": list(steps), **more}, "test"))


def shouting(crew: LocalCrew, said: Path, **more: Any) -> list[Any]:
    return ["shout", {"file": crew.sources.add(said).model_dump(), "notes": str(said.parent), **more}]


def test_results_come_in_the_order_of_the_steps(crew: LocalCrew) -> None:
    result = asked(crew, *(["echo", number] for number in range(20))).result()
    assert result["results"] == list(range(20))  # type: ignore[index,call-overload]


def test_a_job_and_its_steps_are_done_once_however_often_they_are_asked_for(
    crew: LocalCrew, said: Path
) -> None:
    first = asked(crew, shouting(crew, said), shouting(crew, said), ["echo", 1])
    assert first.result() == asked(crew, shouting(crew, said), shouting(crew, said), ["echo", 1]).result()
    asked(crew, shouting(crew, said), ["echo", 2]).result()
    assert len(noted(said.parent)) == 1


def test_outputs_are_written_by_whoever_waits(crew: LocalCrew, said: Path) -> None:
    asked(crew, shouting(crew, said), folder=str(said.parent)).result()
    assert (said.parent / "0.txt").read_text() == "HELLO"
    assert said.read_text() == "hello"


def test_a_step_whose_file_is_gone_is_done_again(crew: LocalCrew, said: Path) -> None:
    asked(crew, shouting(crew, said)).result()
    for file in Path(crew.jobs.url, "files").iterdir():
        file.unlink()
    asked(crew, shouting(crew, said), folder=str(said.parent)).result()
    assert (said.parent / "0.txt").read_text() == "HELLO"
    assert len(noted(said.parent)) == 2


def test_a_source_that_changes_while_its_job_runs_is_told(crew: LocalCrew, said: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(said.parent)}], shouting(crew, said))
    until(lambda: noted(said.parent))
    later = asked(crew, ["echo", 0], shouting(crew, said, more=1))
    later.result()
    changing = shouting(crew, said, more=2)
    said.write_text("other")
    with pytest.raises(BadInput, match=r"said\.txt: changed while its job ran; run the job again"):
        asked(crew, changing).result()
    handle.cancel()


def test_what_may_pass_is_tried_again_until_it_does(crew: LocalCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["fill", {"notes": str(tmp_path), "times": 3}])
    assert handle.result()["results"] == ["room"]  # type: ignore[index,call-overload]
    tries = crew.jobs.tries(crew.jobs.parts(handle.id)[0])
    assert tries is not None
    assert tries.failed == 2
    assert tries.reason.endswith("No space left on device")


def test_what_does_not_pass_is_given_up_with_its_reason(crew: LocalCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["fill", {"notes": str(tmp_path), "times": 99}])
    with pytest.raises(BadInput, match=r"No space left on device \(tried 5 times\)$"):
        handle.result()
    assert handle.status == "failed"
    assert len(noted(tmp_path)) == 5


def test_what_cannot_pass_is_tried_once(crew: LocalCrew, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"^host\.wav: is no recording; give one$"):
        asked(crew, ["refuse", {"notes": str(tmp_path)}], ["hang", {"notes": str(tmp_path)}]).result()
    assert noted(tmp_path).count("refuse") == 1


def test_a_job_cancelled_in_mid_step_stops_there(crew: LocalCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}])
    until(lambda: noted(tmp_path))
    handle.cancel()
    with pytest.raises(Cancelled):
        handle.result()
    assert handle.status == "cancelled"
    until(lambda: not list(Path(crew.jobs.url, "open").rglob("*.*.*")))


def test_a_step_that_two_jobs_share_outlives_the_cancelling_of_one(crew: LocalCrew, tmp_path: Path) -> None:
    hanging = ["hang", {"notes": str(tmp_path)}]
    one, other = asked(crew, hanging), asked(crew, hanging, ["echo", 1])
    until(lambda: noted(tmp_path))
    one.cancel()
    with pytest.raises(Cancelled):
        one.result()
    (tmp_path / "go").touch()
    assert other.result()["results"] == [os.getpid(), 1]  # type: ignore[index,call-overload]


def test_who_waits_no_longer_cancels_what_this_process_does(crew: LocalCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}])
    with pytest.raises(DeadlinePassed):
        handle.result(timeout=0.2)
    until(lambda: handle.status == "cancelled")


def test_progress_is_told_while_a_job_runs(crew: LocalCrew, tmp_path: Path) -> None:
    handle = asked(crew, ["hang", {"notes": str(tmp_path)}], ["echo", 1])
    told: list[tuple[float, float, str]] = []

    def tell(done: float, total: float, note: str = "") -> None:
        told.append((done, total, note))
        if done == 1.5:
            (tmp_path / "go").touch()

    handle.result(tell)
    assert (1.5, 2.0, "hang") in told


def test_a_job_that_is_done_is_all_done_and_one_that_failed_as_far_as_it_was(
    crew: LocalCrew, tmp_path: Path
) -> None:
    hanging = ["hang", {"notes": str(tmp_path)}]
    one, other, silent = asked(crew, hanging), asked(crew, hanging, ["echo", 1]), asked(crew, ["echo", 2])
    for handle, told in ((one, (0.5, 1)), (other, (1.5, 2))):
        until(lambda handle=handle, told=told: _told(handle) == told)
    other.cancel()
    with pytest.raises(Cancelled):
        other.result()
    (tmp_path / "go").touch()
    one.result()
    silent.result()
    assert (_told(one), _told(silent), _told(other)) == ((1, 1), (1, 1), (1.5, 2))


def _told(handle: Handle) -> tuple[float, float] | None:
    progress = handle.progress
    return None if progress is None else (progress.done, progress.total)


def test_a_killed_process_leaves_what_it_did_to_the_next(tmp_path: Path, said: Path) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from job_kinds import KINDS, QUICK\n"
        "from test_queue_local import LocalCrew, asked, shouting\n"
        "crew, said = LocalCrew(sys.argv[1], KINDS, QUICK), Path(sys.argv[2])\n"
        "asked(crew, shouting(crew, said)).result()\n"
        "asked(crew, shouting(crew, said), ['hang', {'notes': str(said.parent)}]).result()\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    command = [sys.executable, "-c", script, str(tmp_path / "store"), str(said)]
    with subprocess.Popen(command, env=environment) as first:
        until(lambda: len(noted(tmp_path)) == 2)
        first.send_signal(signal.SIGKILL)
    (tmp_path / "go").touch()
    crew = LocalCrew(str(tmp_path / "store"), KINDS, QUICK)
    result: Any = asked(crew, shouting(crew, said), ["hang", {"notes": str(tmp_path)}]).result()
    crew.close()
    assert result["pid"] == result["results"][1] == os.getpid()
    assert noted(tmp_path) == [f"shout {first.pid}", f"hang {first.pid}", f"hang {os.getpid()}"]


def test_removing_a_job_takes_the_files_that_no_other_job_names(crew: LocalCrew, said: Path) -> None:
    one, other = asked(crew, shouting(crew, said)), asked(crew, shouting(crew, said), ["echo", 1])
    one.result()
    other.result()
    assert removed(crew.jobs, crew.files, [one.id]) == ([one.id], [])
    gone, files = removed(crew.jobs, crew.files, [other.id])
    assert (len(gone), len(files)) == (3, 1)  # with its steps
    assert crew.jobs.ids() == []
    assert list(Path(crew.jobs.url, "files").iterdir()) == []


def test_without_a_broker_the_queue_is_refused_in_a_line(setting: Callable[[str, object], None]) -> None:
    with pytest.raises(BadInput, match=r"the queue is not set: set WORDSPLICE_BROKER_URL"):
        submit(Order("podcast", {}, "test"), queue=True)
