"""What goes wrong with one request, or for want of memory, is no other request's trouble."""

from collections.abc import Iterator
from typing import Any

import pytest
import torch
from engine_fixtures import PATIENCE, Gate, Tiny, before_decoding, noise, results, rows_with, tiny_chat

from wordsplice.model_worker.engine import (
    Engine,
    Generated,
    Limits,
    NoNumbers,
    NotEnoughMemory,
    Request,
    Srwt,
)

Answers = dict[Request, Generated]

POISON = 140_000
"""A token that no other request has."""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    return tiny_chat(tmp_path_factory.mktemp("model"))


@pytest.fixture
def engine(tiny: Tiny) -> Iterator[Engine]:
    with Engine(tiny.model, tiny.processor, Limits(rows=24, tokens=512)) as engine:
        yield engine


@pytest.fixture(scope="module")
def good(tiny: Tiny) -> Answers:
    """Requests of different lengths and budgets, some under rules, each with its answer when alone."""
    prompt = "<audio></audio><|startoftranscript|><|en|><|transcribe|><|en|><|timestamps|><|0.00|>"
    requests = [
        tiny.request(prompt, noise(0.6, n), budget=12, rule=Srwt(0.6))
        if n % 3 == 0
        else tiny.request("<audio></audio>" + "word " * n, noise(0.2, n), budget=3 + n)
        for n in range(14)
    ]
    return {request: tiny.alone(request) for request in requests}


@pytest.mark.parametrize("most", [1, 3, 9])
def test_out_of_memory_halves_the_batch_and_retries(
    tiny: Tiny, engine: Engine, good: Answers, most: int
) -> None:
    gate, refused = Gate(), []

    def short_of_memory(embeddings: torch.Tensor) -> None:
        gate(embeddings)
        if len(embeddings) > most:
            refused.append(embeddings.shape)
            raise torch.OutOfMemoryError("CUDA out of memory")

    requests = list(good)
    with before_decoding(tiny.model, short_of_memory):
        tickets = [engine.submit(request) for request in requests]
        gate.open()
        found = results(tickets)
    assert found == list(good.values())
    assert {tokens > 1 for _, tokens, _ in refused} == {True, False}, "in prefill and in a step"


def test_a_request_that_exceeds_memory_by_itself_fails_and_the_engine_goes_on(
    tiny: Tiny, engine: Engine, good: Answers
) -> None:
    def short_of_memory(embeddings: torch.Tensor) -> None:
        if embeddings.shape[1] > 100:
            raise torch.OutOfMemoryError("CUDA out of memory")

    small = list(good)
    large = tiny.request("word " * 100)
    with before_decoding(tiny.model, short_of_memory):
        tickets = [engine.submit(request) for request in [*small[:10], large, *small[10:]]]
        with pytest.raises(NotEnoughMemory, match=r"a request of \d+ tokens by itself"):
            tickets.pop(10).result(PATIENCE)
        assert results(tickets) == list(good.values())
    assert engine.submit(large).result(PATIENCE) == tiny.alone(large)


def test_what_raises_in_a_prefill_fails_alone(tiny: Tiny, engine: Engine, good: Answers) -> None:
    def faulty(embeddings: torch.Tensor) -> None:
        if rows_with(tiny.model, POISON, embeddings).any():
            raise RuntimeError("a kernel failed")

    some = list(good)
    with before_decoding(tiny.model, faulty):
        tickets = [engine.submit(r) for r in [*some[:7], Request((1000, POISON), (), 5), *some[7:]]]
        with pytest.raises(RuntimeError, match="a kernel failed"):
            tickets.pop(7).result(PATIENCE)
        assert results(tickets) == list(good.values())


def test_what_raises_in_a_step_fails_alone(tiny: Tiny, engine: Engine, good: Answers) -> None:
    some = list(good)
    bad = tiny.request("remove the word", budget=30)
    fatal = tiny.alone(bad).ids[4]
    gate = Gate()

    def faulty(embeddings: torch.Tensor) -> None:
        gate(embeddings)
        if embeddings.shape[1] == 1 and rows_with(tiny.model, fatal, embeddings).any():
            raise RuntimeError("a kernel failed")

    assert not any(fatal in answer.ids for answer in good.values())
    with before_decoding(tiny.model, faulty):
        tickets = [engine.submit(request) for request in [*some[:7], bad, *some[7:]]]
        gate.open()
        with pytest.raises(RuntimeError, match="a kernel failed"):
            tickets.pop(7).result(PATIENCE)
        found = results(tickets)
    assert found == list(good.values())


def test_what_is_no_number_fails_alone_and_spoils_no_later_request(
    tiny: Tiny, engine: Engine, good: Answers
) -> None:
    """Keys and values of the row that failed lie behind the mask of the next one in its slot."""

    def spoiled(_: Any, __: Any, embeddings: torch.Tensor) -> torch.Tensor:
        rows = rows_with(tiny.model, POISON, embeddings)
        return embeddings.masked_fill(rows[:, None, None], torch.nan)

    handle = tiny.model.transformer.drop.register_forward_hook(spoiled)
    bad = [engine.submit(Request((1000,) * 200 + (POISON,), (), 5)) for _ in range(3)]
    for ticket in bad:
        with pytest.raises(NoNumbers):
            ticket.result(PATIENCE)
    tickets = [engine.submit(request) for request in good]
    found = results(tickets)
    handle.remove()
    assert found == list(good.values())


def test_an_engine_whose_every_step_fails_fails_every_request_and_lives(
    tiny: Tiny, engine: Engine, good: Answers
) -> None:
    def broken(_: Any) -> None:
        raise RuntimeError("the device is gone")

    requests = list(good)
    with before_decoding(tiny.model, broken):
        for ticket in [engine.submit(request) for request in requests]:
            with pytest.raises(RuntimeError, match="the device is gone"):
                ticket.result(PATIENCE)
    assert engine.counters().failed == len(requests)
    assert engine.submit(requests[0]).result(PATIENCE) == good[requests[0]]
