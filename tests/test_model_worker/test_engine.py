"""Many requests to one model at the same time, each answered as if it were alone."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from engine_fixtures import PATIENCE, Gate, Tiny, before_decoding, noise, results, tiny_chat

from wordsplice.core.errors import BadInput, WordspliceError
from wordsplice.model_worker.engine import (
    Cancelled,
    DeadlinePassed,
    Engine,
    EngineClosed,
    Limits,
    OneOf,
    Overfull,
    Request,
    Srwt,
    Ticket,
)

CHAT = (
    "<|im_start|>user\nAudio 1:<audio></audio>\nAudio 2:<audio></audio>\nwhat<|im_end|>\n"
    "<|im_start|>assistant\n"
)
SRWT = "<audio></audio><|startoftranscript|><|en|><|transcribe|><|en|><|timestamps|><|0.00|>"
LANGUAGES = OneOf((151861, 151862, 151863, 151864))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return tiny_chat(tmp_path_factory.mktemp("model"))


@pytest.fixture
def engine(tiny: Tiny) -> Iterator[Engine]:
    with Engine(tiny.model, tiny.processor, Limits(rows=16, tokens=3072)) as engine:
        yield engine


def mixed(tiny: Tiny) -> list[Request]:
    """40 requests: chats, transcripts with times, choices, texts without sound, some beyond 2,048 tokens."""
    random = np.random.default_rng(7)
    requests = []
    for number in range(8):
        first, second = (noise(float(s), number) for s in random.uniform(0.02, 3, 2))
        budget = int(random.integers(1, 24))
        requests += [
            tiny.request(CHAT, first, second, budget=budget),
            tiny.request(SRWT, second, budget=40, rule=Srwt(len(second) / 16_000)),
            tiny.request("<audio></audio><|startoftranscript|>", first, budget=3, rule=LANGUAGES),
            tiny.request("find the word " * (number + 1), budget=budget),
        ]
    for words in (2040, 2047, 2049, 2400):
        requests.append(Request((1000,) * words, (), budget=12))
        requests.append(tiny.request("the end " * (words // 20), budget=12))
    return requests


def test_results_equal_those_of_generate_whoever_else_is_served(tiny: Tiny, engine: Engine) -> None:
    requests = mixed(tiny)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda request: engine.submit(request).result(PATIENCE), requests))
    assert len(requests) == 40
    assert found == [tiny.alone(request) for request in requests]
    counters = engine.counters()
    assert (counters.done, counters.failed, counters.refused, counters.waiting, counters.active) == (
        40,
        0,
        0,
        0,
        0,
    )


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a GPU, which records its steps")
def test_recorded_steps_give_what_generate_gives(tmp_path: Path) -> None:
    tiny = tiny_chat(tmp_path, "cuda")
    requests = mixed(tiny)
    with Engine(tiny.model, tiny.processor, Limits(rows=16, tokens=3072)) as engine:
        engine.warm_up()
        found = results([engine.submit(request) for request in requests])
    assert found == [tiny.alone(request) for request in requests]


def test_a_burst_is_served_in_few_batches(tiny: Tiny) -> None:
    requests = [tiny.request("<audio></audio>say", noise(0.5, n), budget=10) for n in range(64)]
    gate = Gate()
    with Engine(tiny.model, tiny.processor, Limits(rows=64, tokens=512)) as engine:
        engine.warm_up()
        with before_decoding(tiny.model, gate):
            tickets = [engine.submit(request) for request in requests]
            gate.open()
            found = results(tickets)
        counters = engine.counters()
    assert counters.batch > 16
    assert min(counters.tokens_per_second, counters.real_time_factor) > 0
    assert [len(one.ids) for one in found] == [10] * 64


def test_an_overfull_queue_refuses_and_serves_the_others(tiny: Tiny) -> None:
    request, gate = tiny.request("say hello"), Gate()
    with (
        Engine(tiny.model, tiny.processor, Limits(rows=1, tokens=512, waiting=2)) as engine,
        before_decoding(tiny.model, gate),
    ):
        tickets = [engine.submit(request)]
        assert gate.reached.wait(PATIENCE)
        tickets += [engine.submit(request), engine.submit(request)]
        with pytest.raises(Overfull, match="2 requests wait already"):
            engine.submit(request)
        assert engine.counters().waiting == 2
        gate.open()
        assert results(tickets) == [tiny.alone(request)] * 3
        assert engine.counters().refused == 1


def test_callers_take_turns(tiny: Tiny) -> None:
    order: list[str] = []
    gate = Gate()
    with (
        Engine(tiny.model, tiny.processor, Limits(rows=1, tokens=512)) as engine,
        before_decoding(tiny.model, gate),
    ):
        held = engine.submit(tiny.request("say"))
        assert gate.reached.wait(PATIENCE)
        many = [engine.submit(tiny.request("say", caller="many", budget=6)) for _ in range(6)]
        few = [engine.submit(tiny.request("say", caller="few", budget=6)) for _ in range(2)]

        def noted(name: str, ticket: Ticket) -> None:
            ticket.result(PATIENCE)
            order.append(name)

        waits = [
            threading.Thread(target=noted, args=(name, ticket))
            for name, tickets in (("many", many), ("few", few))
            for ticket in tickets
        ]
        for wait in waits:
            wait.start()
        gate.open()
        for wait in waits:
            wait.join()
        held.result(PATIENCE)
    assert order[:6].count("few") == 2, order


def test_a_cancelled_request_leaves_the_queue_and_its_row(tiny: Tiny) -> None:
    gate = Gate()
    request = tiny.request("say hello", budget=400)
    with (
        Engine(tiny.model, tiny.processor, Limits(rows=1, tokens=512)) as engine,
        before_decoding(tiny.model, gate),
    ):
        written, waiting = engine.submit(request), engine.submit(request)
        assert gate.reached.wait(PATIENCE)
        written.cancel()
        waiting.cancel()
        for ticket in (written, waiting):
            assert ticket.done()
            with pytest.raises(Cancelled):
                ticket.result()
        gate.open()
        short = tiny.request("say")
        assert engine.submit(short).result(PATIENCE) == tiny.alone(short)
        counters = engine.counters()
        assert (counters.done, counters.failed, counters.active) == (1, 2, 0)


def test_a_deadline_ends_a_request_that_waits_and_one_that_is_written(tiny: Tiny) -> None:
    late: list[float] = []
    deadline = time.monotonic() + 1.0
    endless = tiny.request("say hello", budget=2000, deadline=deadline)
    with Engine(tiny.model, tiny.processor, Limits(rows=1, tokens=3072)) as engine:
        for ticket in [engine.submit(endless), engine.submit(endless)]:
            with pytest.raises(DeadlinePassed):
                ticket.result(PATIENCE)
            late.append(time.monotonic() - deadline)
        assert engine.submit(tiny.request("say")).result(PATIENCE).ids
    assert max(late) < 5


def test_a_result_that_is_not_there_yet_is_a_timeout(tiny: Tiny, engine: Engine) -> None:
    gate = Gate()
    with before_decoding(tiny.model, gate):
        ticket = engine.submit(tiny.request("say"))
        with pytest.raises(TimeoutError):
            ticket.result(0.01)
        assert not ticket.done()
        gate.open()
        assert ticket.result(PATIENCE).ids


def test_a_request_that_can_never_fit_is_refused_at_once(tiny: Tiny, engine: Engine) -> None:
    with pytest.raises(BadInput, match="prompt of 3000 tokens and 100 for the answer"):
        engine.submit(Request((1000,) * 3000, (), budget=100))
    with pytest.raises(BadInput, match="budget of one token"):
        engine.submit(Request((1000,), (), budget=0))


def test_a_closed_engine_gives_up_what_it_has_and_takes_no_more(tiny: Tiny) -> None:
    gate = Gate()
    with before_decoding(tiny.model, gate):
        engine = Engine(tiny.model, tiny.processor, Limits(rows=1, tokens=512))
        tickets = [engine.submit(tiny.request("say", budget=400)) for _ in range(3)]
        assert gate.reached.wait(PATIENCE)
        closing = threading.Thread(target=engine.close)
        closing.start()
        gate.open()
        closing.join(PATIENCE)
    for ticket in tickets:
        with pytest.raises(EngineClosed):
            ticket.result(PATIENCE)
    with pytest.raises(EngineClosed):
        engine.submit(tiny.request("say"))
    engine.close()


def test_every_refusal_is_one_line(tiny: Tiny, engine: Engine) -> None:
    good = tiny.request("<audio></audio>say", noise(1.0))
    bad = [
        Request((1000,), (noise(1.0),), 5),
        Request(good.input_ids, (), 5),
        Request(good.input_ids, (noise(2.0),), 5),
        Request(good.input_ids, (np.full(16_000, np.nan, np.float32),), 5),
        Request((), (), 5),
        Request((-1,), (), 5),
        Request((155_947,), (), 5),
        Request((1000,), (), 5, OneOf(())),
        Request((1000,), (), 5, OneOf((155_947,))),
        Request((151_851,), (), 5),
    ]
    tickets = [engine.submit(request) for request in [*bad, good]]
    assert tickets.pop().result(PATIENCE) == tiny.alone(good)
    for ticket in tickets:
        with pytest.raises(WordspliceError) as refusal:
            ticket.result(PATIENCE)
        assert isinstance(refusal.value, BadInput)
        assert "\n" not in str(refusal.value)


def test_limits_fit_the_machine(tiny: Tiny) -> None:
    limits = Limits.fitting(tiny.model)
    assert limits.rows >= 1
    with Engine(tiny.model, tiny.processor) as engine:
        assert engine.submit(tiny.request("say")).result(PATIENCE).ids
