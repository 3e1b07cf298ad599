"""The model worker as a process of its own, with a real Redis between it and those who ask."""

import json
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import other_checkpoints
import pytest
import soundfile as sf
from checkpoints import qwen_audio_checkpoint
from cli_fixtures import script
from pydantic import JsonValue
from redis_server import RedisServer
from served import Place, Worker, mono, worker

from wordsplice.core.errors import BadInput
from wordsplice.core.words import Transcript
from wordsplice.speech.questions import Clip, Turn
from wordsplice.store.errors import DeadlinePassed, NoWorker, Vanished
from wordsplice.store.files import Files
from wordsplice.store.jobs import Jobs
from wordsplice.store.queue import MODEL, TRANSCRIBE, celery_app, wake
from wordsplice.store.records import Job
from wordsplice.store.waiting import wait

pytestmark = pytest.mark.xdist_group("model worker")

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "recordings"
OUTRO = EXAMPLES / "outro.wav"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen_audio_checkpoint(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with RedisServer() as server:
        yield server


@pytest.fixture(scope="module")
def place(redis: RedisServer, tmp_path_factory: pytest.TempPathFactory) -> Place:
    return Place(redis.url, tmp_path_factory.mktemp("store"))


@pytest.fixture(scope="module")
def serving(place: Place, checkpoint: Path) -> Iterator[Worker]:
    """A worker for the tests that do it no harm."""
    with worker(place, checkpoint) as started:
        yield started


def long_recording(folder: Path, seconds: float) -> Path:
    """The outro again and again, each time a little different, so that nothing was heard before."""
    sound, rate = sf.read(OUTRO)
    path = folder / f"long{seconds:.2f}.wav"
    sf.write(path, np.resize(sound, round(seconds * rate)), rate)
    return path


def check(transcript: Transcript, duration: float) -> None:
    """That words are in order and within the recording."""
    ends = 0.0
    for word in transcript.words:
        assert word.text
        assert ends <= word.start <= word.end <= duration + 0.01
        ends = word.end


def test_a_burst_of_64_requests_is_served_in_a_few_batches(
    place: Place, serving: Worker, tmp_path: Path
) -> None:
    before = place.model().serving.counters
    with ThreadPoolExecutor(64) as pool:
        paths = [long_recording(tmp_path, 1 + 0.01 * number) for number in range(64)]
        together = list(pool.map(lambda path: transcribed(place, path), paths))
    assert [transcribed(place, path) for path in paths[::16]] == together[::16]
    assert len({transcript.text for transcript in together}) > 8
    after = counted(place, before["done"] + 68)
    assert after["batch"] > 4, after


def counted(place: Place, done: float) -> dict[str, float]:
    """The worker's counters once they tell of so many requests."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        counters = place.model().serving.counters
        if counters["done"] >= done:
            return counters
    raise AssertionError(counters)


def test_words_come_back_as_the_model_in_the_process_has_them(
    place: Place, serving: Worker, checkpoint: Path
) -> None:
    from wordsplice.model_worker.loading import load

    with mono(EXAMPLES / "guest.ogg") as sound, load(checkpoint, "cpu", "float32") as service:
        assert service.recogniser
        assert place.model().recognise(sound, "en", None) == service.recogniser.recognise(sound, "en", None)
        assert place.model().name == service.name


def test_a_question_over_two_audios_is_answered(place: Place, serving: Worker) -> None:
    with mono(OUTRO) as one, mono(EXAMPLES / "guest.ogg") as two:
        turn = Turn("user", "Which is longer?", (Clip(one), Clip(two, 1, 9)))
        assert isinstance(place.model().ask([turn], None).text, str)


@pytest.mark.parametrize(
    ("seconds", "rate", "channels"),
    [(3, 16000, 1), (31, 16000, 1), (8, 8000, 1), (8, 44100, 2), (0.02, 16000, 1)],
)
def test_recordings_of_any_length_rate_and_channels_are_transcribed(
    place: Place, serving: Worker, tmp_path: Path, seconds: float, rate: int, channels: int
) -> None:
    sound, original = sf.read(EXAMPLES / "host.flac")
    samples = np.resize(sound[:: max(1, original // rate)], round(seconds * rate))
    sf.write(tmp_path / "a.wav", np.stack([samples] * channels, 1), rate)
    with mono(tmp_path / "a.wav") as heard:
        check(place.model().recognise(heard, "en", None), seconds)


def test_silence_has_no_words(place: Place, serving: Worker, tmp_path: Path) -> None:
    sf.write(tmp_path / "silence.wav", np.zeros(5 * 16000), 16000)
    with mono(tmp_path / "silence.wav") as heard:
        assert place.model().recognise(heard, None, None).words == ()


def test_progress_is_told_and_may_cancel_the_work(place: Place, serving: Worker, tmp_path: Path) -> None:
    told: list[float] = []

    def stop(done: float, total: float) -> None:
        told.append(total)
        raise KeyboardInterrupt

    with mono(long_recording(tmp_path, 600)) as sound, pytest.raises(KeyboardInterrupt):
        place.model().recognise(sound, "en", stop)
    assert told == [pytest.approx(600)]
    until = time.monotonic() + 20
    jobs = Jobs(str(place.store))
    while list(jobs.open(MODEL)) and time.monotonic() < until:
        pass
    assert not list(jobs.open(MODEL))


def test_a_deadline_ends_the_work(place: Place, serving: Worker, tmp_path: Path) -> None:
    with mono(long_recording(tmp_path, 590)) as sound, pytest.raises(DeadlinePassed):
        place.model(timeout=1).recognise(sound, "en", None)


def test_sound_that_vanished_from_the_store_is_told_by_its_name(place: Place, serving: Worker) -> None:
    jobs = Jobs(str(place.store))
    request: JsonValue = {"sound": {"digest": "0" * 64, "name": "gone.wav"}}
    job = jobs.submit(TRANSCRIBE, request, queue=MODEL)
    wake(celery_app(place.broker), job)
    with pytest.raises(Vanished, match=r"gone\.wav: .* no longer in the store"):
        wait(jobs, job.id)


def test_a_file_that_is_no_sound_is_told_by_its_name(place: Place, serving: Worker, tmp_path: Path) -> None:
    files, jobs = Files(str(place.store)), Jobs(str(place.store))
    digest = files.put_bytes(b"no sound at all" * 100)
    job = jobs.submit(TRANSCRIBE, {"sound": {"digest": digest, "name": "notes.wav"}}, queue=MODEL)
    wake(celery_app(place.broker), job)
    with pytest.raises(BadInput, match=r"^notes\.wav: ") as caught:
        wait(jobs, job.id)
    assert str(place.store) not in str(caught.value)


def test_the_command_line_uses_the_worker_where_a_broker_is_set(
    place: Place, serving: Worker, tmp_path: Path
) -> None:
    environment = {**place.environment(), "WORDSPLICE_CACHE": str(tmp_path)}
    result = script("transcribe", OUTRO, "--language", "en", env=environment)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["recogniser"] == place.model().name
    assert "recognised by" in result.stderr


def test_a_worker_that_is_killed_in_a_batch_leaves_its_jobs_to_the_next(
    place: Place, checkpoint: Path, tmp_path: Path
) -> None:
    """Each is running again within 30 s and answered once, as is one whose message was lost; told to end, the
    next finishes what it took.
    """
    own = Place(place.broker.replace("/0", "/1"), tmp_path / "store")
    recordings = [long_recording(tmp_path, 60 + number) for number in range(6)]
    with ThreadPoolExecutor(6) as pool:
        with worker(own, checkpoint) as doomed:
            futures = [pool.submit(transcribed, own, path) for path in recordings]
            under_way(own, 6)
            doomed.kill()
            killed = time.monotonic()
            assert not any(future.done() for future in futures)
            lost = submitted_without_a_message(own)
        with worker(own, checkpoint) as heir:
            under_way(own, 6, attempt=2)
            assert time.monotonic() - killed < 30
            assert wait(Jobs(str(own.store)), lost.id)
            assert heir.end() == 0
            assert heir.lines[-1] == "ended"
            for future, path in zip(futures, recordings, strict=True):
                check(future.result(5), sf.info(path).duration)
    results = list((own.store / "jobs").glob("*/result.json"))
    assert len(results) == 7
    assert all(json.loads(path.read_text())["error"] is None for path in results)
    with pytest.raises(NoWorker, match="wordsplice worker model --model DIR"):
        transcribed(own, OUTRO)


def transcribed(place: Place, path: Path) -> Transcript:
    with mono(path) as sound:
        return place.model().recognise(sound, "en", None)


def under_way(place: Place, count: int, attempt: int = 1) -> None:
    """Wait until so many jobs are at an attempt."""
    until = time.monotonic() + 60
    jobs = Jobs(str(place.store))
    while sum(number >= attempt for number in jobs.leased(MODEL).values()) < count:
        assert time.monotonic() < until, jobs.leased(MODEL)


def submitted_without_a_message(place: Place) -> Job:
    sound: JsonValue = {"digest": Files(str(place.store)).put(OUTRO), "name": "outro.wav"}
    return Jobs(str(place.store)).submit(TRANSCRIBE, {"sound": sound, "language": "en"}, queue=MODEL)


def test_jobs_survive_a_redis_that_is_restarted_empty(
    place: Place, redis: RedisServer, serving: Worker, tmp_path: Path
) -> None:
    with ThreadPoolExecutor(1) as pool:
        for seconds in (100, 101, 102):  # what goes wrong in between is a matter of chance
            running = pool.submit(transcribed, place, long_recording(tmp_path, seconds))
            under_way(place, 1)
            redis.restart()
            check(running.result(90), seconds)
            assert serving.process.poll() is None, serving.lines
    check(transcribed(place, long_recording(tmp_path, 7)), 7)


def refused(place: Place, model: Path, *options: str) -> str:
    """What a worker says that cannot start: one line, and exit code 2."""
    result = script("worker", "model", "--model", model, *options, env=place.environment())
    assert (result.returncode, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    return line


def damaged(checkpoint: Path, folder: Path, harm: Callable[[Path], object]) -> Path:
    shutil.copytree(checkpoint, folder)
    harm(folder)
    return folder


def test_a_model_that_cannot_be_loaded_is_told_in_one_line(
    place: Place, checkpoint: Path, tmp_path: Path
) -> None:
    assert "nowhere" in refused(place, tmp_path / "nowhere")
    cut = damaged(
        checkpoint,
        tmp_path / "cut",
        lambda folder: (folder / "model.safetensors").write_bytes(
            (checkpoint / "model.safetensors").read_bytes()[:100_000]
        ),
    )
    assert "model.safetensors" in refused(place, cut)
    mute = damaged(checkpoint, tmp_path / "mute", lambda folder: (folder / "qwen.tiktoken").unlink())
    assert "qwen.tiktoken" in refused(place, mute)


def test_a_model_that_does_no_jobs_is_refused(place: Place, tmp_path: Path) -> None:
    assert "ctc" in (line := refused(place, other_checkpoints.ctc(tmp_path / "ctc")))
    assert "only aligns text" in line


def test_a_queue_out_of_reach_is_told_in_one_line(place: Place, checkpoint: Path, tmp_path: Path) -> None:
    unreachable = Place("redis://:secret@127.0.0.1:1/0", tmp_path)
    line = refused(unreachable, checkpoint)
    assert "cannot reach the queue at redis://127.0.0.1:1/0" in line
    assert "secret" not in line


def test_without_a_worker_it_is_said_at_once_how_to_start_one(place: Place, tmp_path: Path) -> None:
    began = time.monotonic()
    with mono(OUTRO) as sound, pytest.raises(NoWorker, match="wordsplice worker model --model DIR"):
        Place(place.broker, tmp_path).model().recognise(sound, "en", None)
    assert time.monotonic() - began < 5
