"""Small kinds of jobs, to try how jobs are done; `python job_kinds.py BROKER STORE [BYTES]` does them."""

import errno
import os
import resource
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from wordsplice.core.errors import BadInput
from wordsplice.store.timing import Timing
from wordsplice.workers.kinds import Kind, Kinds
from wordsplice.workers.serving import WorkerCrew, work
from wordsplice.workers.steps import Bench, Doer, FileRef, Step

QUICK = Timing(beat=0.1, lapse=1.0, sweep=0.1, unclaimed=0.5, rewake=0.3, retry=0.1, tell=0.02, gone=20.0)
"""A tenth of the usual, and less."""


def note(folder: Any, line: str) -> None:
    """Leave a line where a test looks."""
    with (Path(folder) / "notes").open("a") as notes:
        notes.write(f"{line}\n")


def noted(folder: Path) -> list[str]:
    path = folder / "notes"
    return path.read_text().split("\n")[:-1] if path.exists() else []


def shout(request: Any, bench: Bench) -> Any:
    """A file in capitals."""
    note(request["notes"], f"shout {os.getpid()}")
    made = bench.scratch / "made"
    made.write_text(bench.fetch(FileRef.model_validate(request["file"])).read_text().upper())
    return bench.keep(made, "loud.txt").model_dump()


def hang(request: Any, bench: Bench) -> Any:
    """Go on until told to stop, but for the times that a file beside the notes allows."""
    note(request["notes"], f"hang {os.getpid()}")
    while not (Path(request["notes"]) / "go").exists():
        bench.told(1, 2, "hanging")
        threading.Event().wait(0.01)
    return os.getpid()


def fill(request: Any, bench: Bench) -> Any:
    """Write to a disk that is full until it has been tried so many times."""
    note(request["notes"], "fill")
    if len(noted(Path(request["notes"]))) < request["times"]:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(bench.scratch.name))
    return "room"


def bulky(request: Any, bench: Bench) -> Any:
    """A file of a megabyte."""
    note(request["notes"], "bulky")
    made = bench.scratch / "made"
    made.write_bytes(bytes(2**20))
    return bench.keep(made, "bulky.bin").model_dump()


def refuse(request: Any, bench: Bench) -> Any:
    note(request["notes"], "refuse")
    raise BadInput("host.wav: is no recording; give one")


def linger(request: Any, bench: Bench) -> Any:
    """Take half a second."""
    note(request["notes"], f"linger {os.getpid()}")
    for _ in range(25):
        bench.told(1, 2, "lingering")
        threading.Event().wait(0.02)
    return "done"


def kill(request: Any, bench: Bench) -> Any:
    """Kill the worker, after a moment in which others may begin."""
    note(request["notes"], f"kill {os.getpid()}")
    threading.Event().wait(0.3)
    os.kill(os.getpid(), signal.SIGKILL)


def echo(request: Any, bench: Bench) -> Any:
    return request


def together(request: Any, doer: Doer, told: Any) -> Any:
    """Steps, given as [task, request], at once or in turn, and their results with how it went."""
    steps = [Step(task, asked, task) for task, asked in request["steps"]]
    if request.get("in_turn"):
        results = [result for step in steps for result in doer.all([step])]
    else:
        results = doer.all(steps)
    return {"results": results, "pid": os.getpid()}


def alone(request: Any, doer: Doer, told: Any) -> Any:
    """Nothing at all."""
    return request


def delivered(request: Any, result: Any, bench: Bench) -> Any:
    """Write the files that came out into the folder of the request, if it names one."""
    if isinstance(request, dict) and "folder" in request:
        for number, found in enumerate(result["results"]):
            content = bench.fetch(FileRef.model_validate(found)).read_bytes()
            (Path(request["folder"]) / f"{number}.txt").write_bytes(content)
    return result


WORKS = {work.__name__: work for work in (shout, hang, fill, bulky, refuse, linger, kill, echo)}
KINDS = Kinds({"together": Kind(together, delivered), "alone": Kind(alone, delivered)}, WORKS)


def limited(size: int) -> None:
    """Let this process write no larger file: as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


if __name__ == "__main__":
    broker, store, *limit = sys.argv[1:]
    if limit:
        limited(int(limit[0]))
    work(WorkerCrew(broker, store, QUICK), KINDS, 2, lambda line: None)
