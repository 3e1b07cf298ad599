"""A process that listens for another one: stretches of sound in, the words of each out.

A message is its length in 4 bytes, little-endian, and as many bytes: samples as float32 to the worker,
words as JSON from it. The worker ends when its input does, so that none outlives the process that started it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from types import TracebackType
from typing import IO, Self

import numpy as np

from ...audio.mono import Voice16k
from .utterance import Heard, Listener, Said

_LENGTH = 4


class WorkerDied(Exception):
    """The process ended before it answered."""


class Worker:
    """A process of its own that hears stretches, one at a time; a context manager.

    It is no child of `multiprocessing`, which would run the user's script again in each child. It has a
    session of its own, so that Ctrl-C reaches only the process that can stop it in order.
    """

    def __init__(self) -> None:
        path = os.pathsep.join(entry for entry in sys.path if entry)
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": path},
            start_new_session=True,
        )

    def hear(self, voice: Voice16k) -> Heard:
        """As Listener.hear. Raises WorkerDied."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            _send(self._process.stdin, voice.tobytes())
        except BrokenPipeError:
            raise WorkerDied from None
        answer = _received(self._process.stdout)
        if answer is None:
            raise WorkerDied
        words, clear = json.loads(answer)
        return Heard([Said(*said) for said in words], clear)

    def stop(self) -> None:
        """End the process at once; who waits for it to hear gets WorkerDied."""
        self._process.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._process.communicate()


def serve(source: IO[bytes], target: IO[bytes]) -> None:
    """Answer stretches until there are no more."""
    listener = Listener()
    while (samples := _received(source)) is not None:
        _send(target, json.dumps(listener.hear(np.frombuffer(samples, np.float32))).encode())


def _send(target: IO[bytes], message: bytes) -> None:
    target.write(len(message).to_bytes(_LENGTH, "little") + message)
    target.flush()


def _received(source: IO[bytes]) -> bytes | None:
    """The next message; None at the end."""
    header = source.read(_LENGTH)
    if len(header) < _LENGTH:
        return None
    length = int.from_bytes(header, "little")
    message = source.read(length)
    return message if len(message) == length else None


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
