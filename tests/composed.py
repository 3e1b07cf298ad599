"""The services of a compose file as processes of this machine: their own commands, with their environment.

What differs is what containers would give: names of hosts, ports and folders are put in the place of theirs.
"""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]

_VARIABLE = re.compile(r"\$\{(\w+)(?::-([^}]*))?\}")


def services(*files: str, **variables: str) -> dict[str, dict[str, Any]]:
    """The services of compose files, later ones over earlier ones, with their variables filled in."""
    found: dict[str, Any] = {}
    for name in files:
        text = (ROOT / name).read_text(encoding="utf-8")
        filled = _VARIABLE.sub(lambda match: variables.get(match[1], match[2] or ""), text)
        _merge(found, yaml.safe_load(filled)["services"])
    return found


def _merge(base: dict[str, Any], over: dict[str, Any]) -> None:
    for key, value in over.items():
        if isinstance(value, dict) and isinstance(base.get(key), dict):
            _merge(base[key], value)
        else:
            base[key] = value


@dataclass
class Machine:
    """Where services run here. places: what stands here for their hosts, ports and folders."""

    services: Mapping[str, Mapping[str, Any]]
    places: Mapping[str, str]
    log: Path
    processes: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    def here(self, text: str) -> str:
        """A word of a command or of an environment as it is here."""
        for theirs, ours in self.places.items():
            text = text.replace(theirs, ours)
        return text

    def environment(self, service: str) -> dict[str, str]:
        """The environment of a service, and nothing of wordsplice's from outside."""
        own = {key: value for key, value in os.environ.items() if not key.startswith("WORDSPLICE_")}
        given = self.services[service].get("environment", {})
        path = f"{Path(sys.executable).parent}{os.pathsep}{own['PATH']}"
        return {**own, "PATH": path, **{key: self.here(str(value)) for key, value in given.items()}}

    def start(self, service: str, *more: str, says: str) -> threading.Event:
        """Start the command of a service; gives what is set once it says that it is ready.

        more: words for what only a container would settle. says: what stands in that line.
        """
        command = [*map(self.here, self.services[service]["command"]), *more]
        started = subprocess.Popen(
            command, env=self.environment(service), stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self.processes.append(started)
        ready = threading.Event()
        threading.Thread(target=self._read, args=(started, says.encode(), ready), daemon=True).start()
        return ready

    def _read(self, started: "subprocess.Popen[bytes]", says: bytes, ready: threading.Event) -> None:
        assert started.stdout is not None
        with self.log.open("ab", 0) as log, started.stdout:
            for line in started.stdout:
                log.write(line)
                if says in line:
                    ready.set()

    def is_healthy(self, service: str, *more: str) -> bool:
        """Whether the health check of a service passes. more: words that say where it is."""
        kind, program, *words = self.services[service]["healthcheck"]["test"]
        assert kind == "CMD"
        return self.run(service, [program, *more, *map(self.here, words)]).returncode == 0

    def run(self, service: str, command: Sequence[str], **options: Any) -> "subprocess.CompletedProcess[str]":
        """Run a command as `docker compose run` does, with the environment of a service."""
        environment = self.environment(service)
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=180, **options
        )

    def end(self) -> list[int]:
        """Stop all as compose does, the queue last; their exit codes."""
        codes = []
        for process in reversed(self.processes):
            process.terminate()
            codes.append(process.wait(timeout=60))
        self.processes.clear()
        return codes


@contextmanager
def machine(
    found: Mapping[str, Mapping[str, Any]], places: Mapping[str, str], log: Path
) -> Iterator[Machine]:
    """A machine whose processes are gone afterwards, however that ends."""
    made = Machine(found, places, log)
    try:
        yield made
    finally:
        for process in made.processes:
            process.kill()
            process.wait()
