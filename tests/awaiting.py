"""Waiting for what other processes and threads do."""

import threading
import time
from collections.abc import Callable
from typing import Any


def until(holds: Callable[[], Any], within: float = 60) -> Any:
    """What is awaited, once it is there. within: seconds."""
    end, pause = time.monotonic() + within, threading.Event()
    while not (found := holds()):
        assert time.monotonic() < end, "it did not come"
        pause.wait(0.002)
    return found
