"""One model, one thread that runs it, and requests from any number of others."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future
from types import TracebackType
from typing import Any, Self

import numpy as np
import torch

from ...audio.mono import RATE
from ...core.errors import BadInput
from ..qwen_audio.batching import with_places
from ..qwen_audio.special_tokens import AUDIO_END_ID, AUDIO_START_ID
from ..srwt.constraint import SrwtRules
from .batch import Batch
from .choosing import Chooser
from .counters import Counters, Meter
from .limits import Limits
from .prefill import Reader, check
from .requests import Request
from .resampling import can_resample
from .rows import Rows
from .tickets import EngineClosed, Overfull, Ticket
from .waiting import Waiting

_CLOSED = "the engine was closed: start the worker again"


class Engine:
    """Writes texts greedily with one model, many at the same time, and each as if it were alone.

    model: a QwenAudioForConditionalGeneration, on its device, which nobody else uses meanwhile. processor:
    its QwenAudioProcessor. limits: as many rows as the device's memory holds where None.

    Requests join and leave between two steps of one token each. A batch that fails, for want of memory or
    otherwise, is halved and tried again, so that a request that cannot be served fails alone.
    """

    def __init__(self, model: Any, processor: Any, limits: Limits | None = None) -> None:
        self._model = model.eval()
        self._limits = limits or Limits.fitting(model)
        rules = SrwtRules(processor.tokenizer, model.config.vocab_size, model.device)
        self._rows = Rows(model, Chooser(model, rules), self._limits)
        self._meter = Meter()
        self._batch = Batch(Reader(model, processor), self._rows, self._limits, self._meter)
        self._waiting = Waiting(self._limits.waiting)
        self._taken: list[Ticket] = []
        self._warming: list[Future[None]] = []
        self._closed = False
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)
        self._thread.start()

    def resamples(self, rate: int) -> bool:
        """Whether sound of a rate (Hz) is best given as it is, rather than at 16 kHz.

        On a CPU it never is: torchaudio takes 2 to 20 times as long there as soxr does.
        """
        return self._model.device.type != "cpu" and can_resample(rate)

    def submit(self, request: Request) -> Ticket:
        """Let a request wait for its turn.

        Raises BadInput for one that can never fit, Overfull where as many wait as may, EngineClosed. What
        else is wrong with a request, its ticket tells.
        """
        self._fits(request)
        ticket = Ticket(request)
        try:
            check(request, self._model.config.vocab_size)
        except BadInput as error:
            ticket.fail(error)
        with self._changed:
            self._queue(ticket)
            self._changed.notify_all()
        return ticket

    def warm_up(self) -> None:
        """Do now what the first requests would wait for: libraries set themselves up, steps are recorded.

        Raises what a request would raise.
        """
        warming: Future[None] = Future()
        with self._changed:
            if self._closed:
                raise EngineClosed(_CLOSED)
            self._warming.append(warming)
            self._changed.notify_all()
        warming.result()
        sound = np.zeros(RATE, np.float32)
        ids = with_places((AUDIO_START_ID, AUDIO_END_ID), [sound])
        self.submit(Request(tuple(ids), (sound,), budget=2)).result()

    def counters(self) -> Counters:
        """What was done so far, and what is under way."""
        with self._changed:
            return self._meter.read(len(self._waiting), len(self._batch))

    def close(self) -> None:
        """End after the present step. Requests that have no result get EngineClosed."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _fits(self, request: Request) -> None:
        if request.budget < 1:
            raise BadInput(f"a request needs a budget of one token at least, not {request.budget}")
        tokens, limit = len(request.input_ids) + request.budget, self._limits.tokens
        if tokens > limit:
            raise BadInput(
                f"the prompt of {len(request.input_ids)} tokens and {request.budget} for the answer are more "
                f"than the {limit} that a request may have: give less or shorter audio, or ask for less"
            )

    def _queue(self, ticket: Ticket) -> None:
        if self._closed:
            raise EngineClosed(_CLOSED)
        if ticket.done():
            self._meter.refused += 1
        elif not self._waiting.put(ticket):
            self._meter.refused += 1
            raise Overfull(f"{len(self._waiting)} requests wait already, which is the limit: try again later")

    def _run(self) -> None:
        if self._model.device.type == "cuda":
            torch.cuda.set_device(self._model.device)
        with torch.inference_mode():
            while self._awaken():
                with self._meter.at_work():
                    try:
                        self._turn()
                    except Exception as error:  # a caller never waits for a thread that has died
                        self._abandon(error)
        self._abandon(EngineClosed(_CLOSED))

    def _awaken(self) -> bool:
        """Wait until there is something to do; False when closed."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._warming or self._waiting or self._batch)
            return not self._closed

    def _turn(self) -> None:
        """Begin the requests of one prefill at most, and write one token of each."""
        if self._warming and not self._batch:
            self._rows.prepare()
            self._warming.pop().set_result(None)
        now = time.monotonic()
        self._batch.drop_settled(now)
        with self._changed:
            self._meter.failed += len(self._waiting.take_settled(now))
            self._taken = self._waiting.take(self._batch.free, self._limits.prefill)
        if self._taken:
            self._batch.begin(self._taken)
            self._taken = []
        if self._batch:
            self._batch.step()

    def _abandon(self, error: Exception) -> None:
        """Fail what is under way, and all that waits when the engine is closed."""
        with self._changed:
            lost = self._taken + (self._waiting.take_all() if self._closed else [])
            warming, self._taken, self._warming = self._warming, [], []
        for one in warming:
            one.set_exception(error)
        for ticket in lost:
            self._meter.failed += not ticket.done()
            ticket.fail(error)
        self._batch.abandon(error)
