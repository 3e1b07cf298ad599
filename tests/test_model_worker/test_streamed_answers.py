"""Answers are told while the model writes them: in the process, and by a worker behind a real Redis."""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from itertools import count, pairwise
from pathlib import Path
from typing import cast

import pytest
import torch
from engine_fixtures import PATIENCE, before_decoding
from hypothesis import given
from hypothesis import strategies as st
from langchain_core.messages import AIMessageChunk
from pydantic import JsonValue
from redis_server import RedisServer
from served import Place, Worker, worker
from talking import talkative

from wordsplice.agent.langchain.chat_qwen_audio import ChatQwenAudio
from wordsplice.model_worker.answering import QwenAudioAnswerer
from wordsplice.model_worker.answers import beginning, read_answer
from wordsplice.model_worker.engine import Engine, Limits
from wordsplice.model_worker.qwen_audio.modeling import QwenAudioForConditionalGeneration
from wordsplice.model_worker.qwen_audio.processing import QwenAudioProcessor
from wordsplice.speech.questions import Answer, Turn
from wordsplice.speech.remote.messages import Answered
from wordsplice.store.errors import Cancelled, WorkerDied
from wordsplice.store.holders import Holder
from wordsplice.store.jobs import Jobs
from wordsplice.store.leases import TextTold
from wordsplice.store.queue import MODEL
from wordsplice.store.records import Job
from wordsplice.store.running import run

pytestmark = pytest.mark.xdist_group("model worker")

QUESTION = [Turn("user", "what is it?")]

# fmt: off
PIECES = [
    "hello", "a", " ", "  ", "\n", "\t", "<|2.33|>", "<|3.50|>", "<|en|>", "<|", "|>", "<", ">", "[", "|",
    "[[[AUDIO:modality]]]", "<audio>", "</audio>", "udio>", "s", "sec", "onds", "Sekunden", "秒", "钟", 
    "你好", "，", "。", ".", "�", "x1", "3", "from ", "to ",
]
# fmt: on


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_the_beginning_of_an_answer_stays_whatever_follows(text: str) -> None:
    begun = [beginning(text[:end]) for end in range(len(text) + 1)]
    begun.append(read_answer(text, ()).text)
    assert all(after.startswith(before) for before, after in pairwise(begun))


@pytest.mark.parametrize(
    ("written", "begun"),
    [
        ("It is 你", "It is 你"),
        ("It is 你\ufffd", "It is 你"),
        ("It is <|en|>", "It is"),
        ("It is <|e", "It is"),
        ("It is <|1.50|>", "It is"),
        ("It is <|1.50|> sec", "It is"),
        ("It is <|1.50|> seconds long", "It is 1.50 seconds long"),
        ("It is <|1.50|>, or", "It is 1.50 s, or"),
        ("1 < 2 is", "1 < 2 is"),
        ("一<二[三", "一<二[三"),
        ("Is <|a<|en|>", "Is"),
    ],
)
def test_what_is_not_certain_yet_is_held_back(written: str, begun: str) -> None:
    assert beginning(written) == begun


class Reader:
    """Keeps what it is told of an answer; how often it was told can be waited for."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._changed = threading.Condition()

    def __call__(self, text: str) -> None:
        with self._changed:
            self.told.append(text)
            self._changed.notify_all()

    def wait_for(self, times: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.told) >= times, PATIENCE)

    def check(self, answer: Answer) -> None:
        """That what was told are beginnings of an answer, each longer than the one before."""
        for before, after in pairwise([*self.told, f"{answer.text}."]):
            assert after.startswith(before)
            assert len(after) > len(before)


def held(reader: Reader, steps: dict[int, int]) -> Callable[[torch.Tensor], None]:
    """Holds the model before some steps until the reader was told so often: step to times."""
    number = count()

    def hold(_: torch.Tensor) -> None:
        if (step := next(number)) in steps:
            reader.wait_for(steps[step])

    return hold


def test_an_answer_is_told_while_the_model_writes_it(tmp_path: Path) -> None:
    folder = talkative(tmp_path / "tiny", 0.0)
    torch.set_num_threads(1)
    model = QwenAudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
    processor, reader = QwenAudioProcessor.from_pretrained(folder), Reader()
    with Engine(model, processor, Limits(rows=2, tokens=1024)) as engine:
        answerer = QwenAudioAnswerer(engine, processor, "tiny")
        with before_decoding(model, held(reader, {60: 1, 120: 2, 180: 3})):
            answer = answerer.ask(QUESTION, None, reader)
    assert len(reader.told) >= 3
    reader.check(answer)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with RedisServer() as redis:
        yield Place(redis.url, tmp_path_factory.mktemp("store"))


@pytest.fixture(scope="module")
def serving(place: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    """A worker whose answers never end by themselves, and that takes a second or more for each."""
    folder = talkative(tmp_path_factory.mktemp("models") / "slow", 0.0, num_hidden_layers=8)
    with worker(place, folder) as started:
        yield started


def test_an_answer_streams_from_a_worker_before_it_is_ready(place: Place, serving: Worker) -> None:
    chat, jobs = ChatQwenAudio(answerer=place.model()), Jobs(str(place.store))
    texts, unfinished = [], 0
    for chunk in chat.stream("what is it?"):
        texts.append(chunk.text)
        unfinished += bool(list(jobs.open(MODEL)))
    assert unfinished > 1
    assert "".join(texts) == chat.invoke("what is it?").text


def test_a_stream_that_is_left_cancels_the_work_of_the_worker(place: Place, serving: Worker) -> None:
    jobs = Jobs(str(place.store))
    stream = cast(Generator[AIMessageChunk], ChatQwenAudio(answerer=place.model()).stream("what is it?"))
    next(stream)
    (entry,) = jobs.open(MODEL)
    stream.close()
    until = time.monotonic() + 20
    while (outcome := jobs.outcome(entry.id)) is None:
        assert time.monotonic() < until
    assert outcome.error is not None
    with pytest.raises(Cancelled):
        raise outcome.error.error()


def test_an_answer_is_given_up_that_goes_on_otherwise_than_it_was_told(place: Place, tmp_path: Path) -> None:
    own, reader = Place(place.broker.replace("/0", "/1"), tmp_path / "store"), Reader()
    jobs = Jobs(str(own.store))

    def work(job: Job, told: TextTold) -> JsonValue:
        while not reader.told:
            told(0, 1, "answering", "It is a man")
        ended: JsonValue = Answered(answer=Answer("It is the wind.")).model_dump(mode="json")
        return ended

    def serve() -> None:
        until = time.monotonic() + PATIENCE
        while not reader.told and time.monotonic() < until:
            for entry in jobs.open(MODEL):
                run(holder, entry.id, work)

    with Holder(jobs, MODEL, lambda: {"name": "two minds"}) as holder:
        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(WorkerDied, match="ask again"):
            own.model().ask(QUESTION, None, reader)
        thread.join()
    assert reader.told == ["It is a man"]
