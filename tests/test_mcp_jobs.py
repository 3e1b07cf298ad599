"""Calls that take long, over the MCP server in this process: progress, jobs, cancelling, leaving."""

import os
import re
import shutil
from pathlib import Path

import anyio
import pytest
import soundfile as sf
from cli_fixtures import contents
from mcp_fixtures import FirstWord, client, given, holds, long_recording, refused, said, text_of
from speaking import speak

RECORDINGS = Path(__file__).resolve().parents[1] / "examples" / "recordings"

pytestmark = pytest.mark.anyio


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A root with two recordings and their transcripts."""
    speak(tmp_path, 1, "hello um there um")
    speak(tmp_path, 2, "one um two")
    return tmp_path


async def test_progress_of_listening_and_of_writing_always_rises(folder: Path) -> None:
    shutil.copy(RECORDINGS / "guest.ogg", folder)
    told: list[tuple[float, float | None, str | None]] = []

    async def tell(progress: float, total: float | None, message: str | None) -> None:
        told.append((progress, total, message))

    async with client(folder) as one:
        await one.call_tool("add_recording", {"path": "guest.ogg"}, progress_callback=tell)
        await one.call_tool("hear_words", {"audio": 1}, progress_callback=tell)
        assert (await text_of(one, "wordsplice://1/transcript"))["words"]
        await one.call_tool("export_audio", {"audio": 1, "path": "o.mp3"}, progress_callback=tell)
    assert {message for *_, message in told} == {
        "Reading guest.ogg",
        "Listening to guest.ogg",
        "Writing o.mp3",
    }
    for message in ("Listening to guest.ogg", "Writing o.mp3"):
        figures = [done for done, _, about in told if about == message]
        assert figures == sorted(set(figures))


async def test_what_needs_no_sound_is_answered_while_another_call_runs(folder: Path) -> None:
    samples, rate = sf.read(RECORDINGS / "guest.ogg")
    sf.write(folder / "softer.wav", samples / 2, rate)  # unlike others, so that nobody has listened to it yet
    async with client(folder, patience=0) as one:
        for arguments in ({"path": "audio1.wav", "transcript": "audio1.json"}, {"path": "softer.wav"}):
            job = await given(one, "add_recording", **arguments)
            await given(one, "job_status", job=job["job"], wait=30)
        job = await given(one, "hear_words", audio=2)
        assert (await text_of(one, "wordsplice://1/transcript"))["words"]
        status = await given(one, "session_status")
        assert [audio["words"] for audio in status["audios"]] == [4, None]
        assert (await given(one, "job_status", job=job["job"]))["state"] == "running"
        assert (await given(one, "cancel_job", job=job["job"]))["state"] in ("cancelled", "done")


async def test_a_call_that_takes_long_becomes_a_job(folder: Path) -> None:
    async with client(folder, patience=0) as one:
        job = await given(one, "add_recording", path="audio1.wav", transcript="audio1.json")
        assert job["tool"] == "add_recording"
        ended = await given(one, "job_status", job=job["job"], wait=30)
        assert ended["state"] == "done"
        assert (await given(one, "job_result", job=job["job"]))["added"]["words"] == 4


async def test_a_job_that_fails_says_why_when_its_result_is_asked_for(folder: Path) -> None:
    async with client(folder, patience=0) as one:
        job = await given(one, "cut", audio=1, what={"phrase": "um"})
        assert (await given(one, "job_status", job=job["job"], wait=30))["state"] == "failed"
        assert (await refused(one, "job_result", job=job["job"])).startswith("try other arguments, because")


async def test_calls_are_carried_out_in_their_order_even_behind_a_long_one(folder: Path) -> None:
    long = long_recording(folder, 60)
    async with client(folder, patience=0) as one:
        await given(one, "add_recording", path=long)
        jobs = [await given(one, "export_audio", audio=1, path="long.mp3")]
        jobs += [await given(one, "amplify", audio=1, decibels=number) for number in (1, 2, 3)]
        assert jobs[1]["state"] == "waiting"
        await given(one, "job_status", job=jobs[-1]["job"], wait=45)
        status = await given(one, "session_status")
    assert {job["state"] for job in status["jobs"]} == {"done"}
    assert [re.findall(r"(\d)(?:\.0)? dB", step) for step in status["history"]] == [["1"], ["2"], ["3"]]


async def test_a_cancelled_job_leaves_the_session_and_the_folder_as_they_were(folder: Path) -> None:
    long = long_recording(folder)
    before = contents(folder)
    async with client(folder, patience=0) as one:
        await given(one, "add_recording", path=long)
        job = await given(one, "export_audio", audio=1, path="long.mp3")
        while not any(folder.glob(".wordsplice-*")):
            await anyio.sleep(0.01)
        assert "not done yet" in await refused(one, "job_result", job=job["job"])
        assert (await given(one, "cancel_job", job=job["job"]))["state"] == "cancelled"
        assert contents(folder) == before
        assert "was cancelled" in await refused(one, "job_result", job=job["job"])
        status = await given(one, "session_status")
        assert [audio["edited"] for audio in status["audios"]] == [False]


async def test_a_call_that_the_client_gives_up_is_cancelled(folder: Path) -> None:
    long = long_recording(folder)
    before = contents(folder)
    async with client(folder) as one:
        await given(one, "add_recording", path=long)
        writing = FirstWord("Writing long.mp3")
        async with anyio.create_task_group() as tasks:
            arguments = {"audio": 1, "path": "long.mp3"}
            tasks.start_soon(lambda: one.call_tool("export_audio", arguments, progress_callback=writing))
            await writing.told.wait()
            tasks.cancel_scope.cancel()
        await given(one, "measure")
        assert contents(folder) == before


async def test_a_client_that_leaves_in_mid_job_leaves_no_thread_and_no_half_output(folder: Path) -> None:
    long = long_recording(folder)
    before = contents(folder)
    async with client(folder, patience=0) as one:
        await given(one, "add_recording", path=long)
        await given(one, "export_audio", audio=1, path="long.mp3")
        while not any(folder.glob(".wordsplice-*")):
            await anyio.sleep(0.01)
    assert contents(folder) == before
    assert not holds(os.getpid(), folder)


async def test_too_many_calls_at_once_are_refused(folder: Path) -> None:
    long = long_recording(folder, 60)
    async with client(folder, patience=0) as one:
        await given(one, "add_recording", path=long)
        results = [await one.call_tool("export_audio", {"audio": 1, "path": f"{n}.mp3"}) for n in range(20)]
        lines = [said(result) for result in results if result.is_error]
    assert lines
    assert all(line.startswith("cannot be done, because 16 calls wait already") for line in lines)
