"""Model workers as processes of their own, and what they are asked through."""

import os
import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cli_fixtures import SCRIPT

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.speech.remote import RemoteModel

READY = re.compile("^serving ")


@dataclass(frozen=True)
class Place:
    """A queue and a store that workers and those who ask them share."""

    broker: str
    store: Path

    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "WORDSPLICE_BROKER_URL": self.broker,
            "WORDSPLICE_STORE": str(self.store),
            "OMP_NUM_THREADS": "1",
        }

    def model(self, timeout: float | None = None) -> RemoteModel:
        return RemoteModel(self.broker, str(self.store), timeout)


class Worker:
    """A process of `wordsplice worker model`; its lines on stderr are kept."""

    def __init__(self, place: Place, model: Path, *options: str) -> None:
        command = [str(SCRIPT), "worker", "model", "--model", str(model), *options]
        self.lines: list[str] = []
        self._ready = threading.Event()
        self.process = subprocess.Popen(
            command, env=place.environment(), stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr
        for line in self.process.stderr:
            self.lines.append(line.rstrip("\n"))
            if READY.match(line):
                self._ready.set()
        self._ready.set()

    def wait_until_ready(self) -> None:
        assert self._ready.wait(90), self.lines
        assert any(map(READY.match, self.lines)), self.lines

    def kill(self) -> None:
        """As the system does when memory is short."""
        self.process.kill()
        self._gone(10)

    def end(self) -> int:
        """Ask it to end, as a service manager does; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self._gone(30)

    def _gone(self, timeout: float) -> int:
        code = self.process.wait(timeout)
        self._reader.join()
        assert self.process.stderr
        self.process.stderr.close()
        return code


@contextmanager
def worker(place: Place, model: Path, *options: str) -> Iterator[Worker]:
    """A worker that is ready, and is gone afterwards."""
    started = Worker(place, model, *options)
    try:
        started.wait_until_ready()
        yield started
    finally:
        started.kill()


@contextmanager
def mono(path: Path) -> Iterator[Mono]:
    """A recording as models hear it."""
    with opened(path) as sound:
        yield Mono(sound)
