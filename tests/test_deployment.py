"""The services of docker-compose.yml: what they may do, and that their very commands work together."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from checkpoints import qwen_audio_checkpoint
from composed import ROOT, Machine, machine, services
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared._httpx_utils import create_mcp_http_client
from mcp_fixtures import given
from redis_server import free_port

RECORDINGS = ROOT / "examples" / "recordings"
COMPOSED = "docker-compose.yml"
TOKEN = "a token"


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Machine]:
    """Every service, healthy."""
    for name in ("host.flac", "host.json"):
        shutil.copy(RECORDINGS / name, tmp_path)
    redis, mcp = str(free_port()), str(free_port())
    checkpoint = qwen_audio_checkpoint(tmp_path / "model")
    places = {
        "redis:6379": f"127.0.0.1:{redis}",
        "/data/store": str(tmp_path / "store"),
        "/data/cache": str(tmp_path / "cache"),
        "/data": str(tmp_path / "redis"),
        "/models/speech": str(checkpoint),
        "/recordings": str(tmp_path),
        "0.0.0.0:8000": f"0.0.0.0:{mcp}",
        "8000": mcp,
    }
    for name in ("redis", "cache"):
        (tmp_path / name).mkdir()
    with machine(services(COMPOSED, WORDSPLICE_MCP_TOKEN=TOKEN), places, tmp_path / "log") as started:
        queue = started.start("redis", "--port", redis, "--bind", "127.0.0.1", says="Ready to accept")
        assert queue.wait(90), started.log.read_text()
        workers = ["edit"] * started.services["edit"]["deploy"]["replicas"]
        said = {"edit": "serving edits", "model": "serving ", "mcp": "Serving at "}
        ready = [started.start(service, says=said[service]) for service in (*workers, "model", "mcp")]
        assert all(each.wait(90) for each in ready), started.log.read_text()
        assert started.is_healthy("redis", "-p", redis)
        assert all(started.is_healthy(service) for service in said)
        yield started


@pytest.mark.anyio
@pytest.mark.xdist_group("deployment")
async def test_the_commands_of_all_services_do_jobs_together_and_end_when_told(
    running: Machine, tmp_path: Path
) -> None:
    job = {"input": {"file": "host.flac", "transcript": "host.json"}, "edits": {"fillers": "cut"}}
    (tmp_path / "job.yaml").write_text(json.dumps(job), encoding="utf-8")
    told = running.run("edit", ["wordsplice", "podcast", "--queue", "job.yaml"], cwd=tmp_path)
    assert told.returncode == 0, told.stderr
    assert "Removed 3 filler words" in told.stdout
    assert (tmp_path / "edited" / "host.mp3").is_file()

    listed = running.run("edit", ["wordsplice", "jobs", "list", "--json"])
    assert [entry["status"] for entry in json.loads(listed.stdout)] == ["done"]

    question = ["wordsplice", "edit", "listen: what is heard?", "host.flac", "--json"]
    answered = json.loads(running.run("model", question, cwd=tmp_path).stdout)
    assert answered["status"] == "answer"

    await _edits_through_the_server(running)
    assert (tmp_path / "short.wav").is_file()
    ended = running.end()
    assert ended[1:] == [0] * (len(ended) - 1) or set(ended) <= {0, 143}, (tmp_path / "log").read_text()


async def _edits_through_the_server(running: Machine) -> None:
    url = f"http://127.0.0.1:{running.places['8000']}/mcp"
    async with (
        create_mcp_http_client({"Authorization": f"Bearer {TOKEN}"}) as bearing,
        Client(streamable_http_client(url, http_client=bearing)) as client,
    ):
        await given(client, "add_recording", path="host.flac", transcript="host.json")
        await given(client, "cut", audio=1, what={"kind": "fillers"})
        await given(client, "export_audio", audio=1, path="short.wav")


@pytest.fixture(params=[(COMPOSED,), (COMPOSED, "docker-compose.gpu.yml")], ids=["plain", "gpu"])
def composed(request: pytest.FixtureRequest) -> dict[str, dict[str, Any]]:
    """The services as they are, without and with a GPU."""
    return services(*request.param)


def test_no_port_is_open_beyond_this_machine(composed: dict[str, dict[str, Any]]) -> None:
    ports = [port for service in composed.values() for port in service.get("ports", ())]
    assert len(ports) == 2
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_every_service_has_a_health_check_and_limits_and_no_rights(
    composed: dict[str, dict[str, Any]],
) -> None:
    assert {"redis", "edit", "model", "mcp"} == composed.keys()
    for service in composed.values():
        assert service["healthcheck"]["test"][0] == "CMD"
        assert "memory" in service["deploy"]["resources"]["limits"]
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]


def test_what_has_to_last_lies_on_volumes(composed: dict[str, dict[str, Any]]) -> None:
    assert "redis:/data" in composed["redis"]["volumes"]
    for name in ("edit", "model", "mcp"):
        folders = {volume.rsplit(":", 1)[-1] for volume in composed[name]["volumes"] if ":ro" not in volume}
        environment = composed[name]["environment"]
        assert {environment["WORDSPLICE_STORE"], environment["WORDSPLICE_CACHE"]} <= folders


def test_a_gpu_is_reserved_for_the_model_where_it_is_asked_for() -> None:
    resources = services(COMPOSED, "docker-compose.gpu.yml")["model"]["deploy"]["resources"]
    (device,) = resources["reservations"]["devices"]
    assert device == {"driver": "nvidia", "count": 1, "capabilities": ["gpu"]}
    assert resources["limits"] == services(COMPOSED)["model"]["deploy"]["resources"]["limits"]


def test_the_image_runs_as_a_user_and_installs_parts_that_there_are() -> None:
    recipe = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert re.findall(r"^USER (\w+)$", recipe, re.MULTILINE) == ["wordsplice"]
    assert recipe.index("USER wordsplice") < recipe.index("CMD")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    asked = [
        match
        for found in re.findall(r"^ARG EXTRAS=(.*)$", recipe, re.MULTILINE)
        for match in found.split(",")
    ]
    asked += services(COMPOSED)["model"]["build"]["args"]["EXTRAS"].split(",")
    assert all(re.search(rf"^{extra} = \[", project, re.MULTILINE) for extra in asked)
