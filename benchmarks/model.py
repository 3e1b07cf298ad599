"""Qwen-Audio-Chat in the engine, beside `generate` one request at a time. Usage: python benchmarks/model.py

With a GPU: random weights of full size, made on the device; times against what its memory and its arithmetic
allow, both measured first, and an hour of windows of 30 s. Without: a tiny model on one core, the engine's
own overhead and what batching gains. Prints tables in Markdown; exits 1 if a bar is missed.
"""

from __future__ import annotations

import platform
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Self
from unittest.mock import patch

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode
from transformers import LogitsProcessorList

from wordsplice.audio.mono import RATE
from wordsplice.model_worker.engine import Engine, Generated, Limits, Request, Srwt
from wordsplice.model_worker.engine.choosing import Chooser
from wordsplice.model_worker.engine.limits import token_bytes
from wordsplice.model_worker.engine.prefill import Reader
from wordsplice.model_worker.engine.rows import Rows
from wordsplice.model_worker.qwen_audio.configuration import QwenAudioConfig
from wordsplice.model_worker.qwen_audio.modeling import QwenAudioForConditionalGeneration
from wordsplice.model_worker.qwen_audio.processing import QwenAudioProcessor
from wordsplice.model_worker.qwen_audio.special_tokens import FIRST_TIME_ID, TIMES
from wordsplice.model_worker.srwt.constraint import SrwtLogitsProcessor, SrwtRules

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))
from checkpoints import qwen_audio_checkpoint

PROMPT = "<audio></audio><|startoftranscript|><|en|><|transcribe|><|en|><|timestamps|><|0.00|>"
WINDOW, WINDOWS = 30.0, 120
"""Seconds, and how many make an hour."""

SPOKEN = 8.7
"""Tokens of SRWT a second, the mean of recorded outputs: what a window of speech takes."""

PREFILLED, CLIPS, LENGTH = 10, 16, 900
"""Windows in a measured prefill, clips in a measured encoder batch, tokens of a row in the measured steps."""

ALONE = 2
"""Windows that are also written one at a time by `generate`, which the hour is reckoned from."""

SHARE, HOUR_SECONDS, TIMES_ALONE = 0.6, 12.0, 20.0
"""Bars on an H200: of the limit with one row, for an hour, beside `generate`."""

BURST, BURST_BUDGET, BURST_ALONE, BURSTS = 64, 96, 6, 3
OVERHEAD, TIMES_ALONE_TINY = 0.002, 5.0
"""Bars on the tiny model: seconds of processor time a request, beside `generate`."""


class Chat(NamedTuple):
    model: Any
    processor: Any
    rules: SrwtRules

    @classmethod
    def of(cls, model: Any, checkpoint: Path) -> Self:
        processor = QwenAudioProcessor.from_pretrained(checkpoint)
        return cls(model, processor, SrwtRules(processor.tokenizer, model.config.vocab_size, model.device))

    def windows(self, count: int, seconds: float, budget: int, *, ruled: bool) -> list[Request]:
        """Requests for the words of noise, each its own."""
        sounds = 0.1 * np.random.default_rng(0).standard_normal((count, round(seconds * RATE)), np.float32)
        prompts = [tuple(self.processor.text_ids(PROMPT, [sound])) for sound in sounds]
        rule = Srwt(seconds) if ruled else None
        return [Request(ids, (sound,), budget, rule) for ids, sound in zip(prompts, sounds, strict=True)]

    def alone(self, request: Request) -> int:
        """Tokens that `generate` writes for one request."""
        device = self.model.device
        ids = torch.tensor([request.input_ids], device=device)
        features, frames = self.processor.features(request.waveforms, device)
        rules = LogitsProcessorList()
        if isinstance(request.rule, Srwt):
            rules.append(SrwtLogitsProcessor(self.rules, [request.rule.end]))
        written = self.model.generate(
            input_ids=ids,
            attention_mask=torch.ones_like(ids),
            input_features=features[None],
            feature_lengths=frames[None],
            max_new_tokens=request.budget,
            do_sample=False,
            logits_processor=rules,
        )
        return int(written.shape[1] - ids.shape[1])


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="wordsplice-") as folder:
        checkpoint = qwen_audio_checkpoint(Path(folder))
        good = on_gpu(checkpoint) if torch.cuda.is_available() else on_cpu(checkpoint)
    return 0 if good else 1


def on_cpu(checkpoint: Path) -> bool:
    """Print the engine's overhead and what batching gains, on one core."""
    torch.set_num_threads(1)
    model = QwenAudioForConditionalGeneration.from_pretrained(checkpoint, dtype=torch.float32)
    chat = Chat.of(model, checkpoint)
    requests = chat.windows(BURST, 1.0, BURST_BUDGET, ruled=False)
    ours, alone, overheads = [], [], []
    with Engine(model, chat.processor, Limits(rows=BURST, tokens=256)) as engine:
        engine.warm_up()
        chat.alone(requests[0])
        for _ in range(BURSTS):
            with overhead() as spent:
                ours.append(timed(lambda: served(engine, requests)) / BURST)
            overheads.append(sum(spent) / BURST)
            alone.append(timed(lambda: [*map(chat.alone, requests[:BURST_ALONE])]) / BURST_ALONE)
    own, gain = statistics.median(overheads), statistics.median(alone) / statistics.median(ours)
    print(
        f"{processor_name()}, one core; a tiny model (2 layers, 32 wide, vocabulary 155,947), float32; "
        f"{BURST} requests at once, 1 s of sound and {BURST_BUDGET} tokens each.\n"
    )
    print("| | measured | bar |\n|---|---|---|")
    print(f"| engine, a request | {statistics.median(ours) * 1e3:.1f} ms | – |")
    print(f"| of it the engine's own | {own * 1e3:.2f} ms | {OVERHEAD * 1e3:g} ms |")
    print(f"| `generate`, one at a time, a request | {statistics.median(alone) * 1e3:.1f} ms | – |")
    print(f"| engine beside `generate` | {gain:.1f} × | {TIMES_ALONE_TINY:g} × |")
    return own < OVERHEAD and gain >= TIMES_ALONE_TINY


@contextmanager
def overhead() -> Iterator[list[float]]:
    """Processor seconds, to be added up, of submitting and of the engine's thread outside the model."""
    spent: list[float] = []
    whole, model = (
        ((Engine, "submit"), (Engine, "_turn")),
        ((Reader, "__call__"), (Rows, "begin"), (Rows, "step")),
    )
    with ExitStack() as stack:
        for sign, parts in ((1, whole), (-1, model)):
            for owner, name in parts:
                counted = counting(getattr(owner, name), sign, spent)
                stack.enter_context(patch.object(owner, name, counted))
        yield spent


def counting(function: Callable[..., Any], sign: int, spent: list[float]) -> Callable[..., Any]:
    """The function, noting the processor time of its thread."""

    def counted(*args: Any) -> Any:
        start = time.thread_time()
        made = function(*args)
        spent.append(sign * (time.thread_time() - start))
        return made

    return counted


def on_gpu(checkpoint: Path) -> bool:
    """Print times against limits, then an hour of windows."""
    chat = Chat.of(random_model(), checkpoint)
    bandwidth, rate = copied_bytes(), multiplied()
    print(
        f"{torch.cuda.get_device_name()}; random weights of full size, bfloat16. Measured: "
        f"{bandwidth / 1e12:.2f} TB/s copied, {rate / 1e12:.0f} Tflop/s multiplied.\n"
    )
    print("| | measured | limit | share |\n|---|---|---|---|")
    budget = round(SPOKEN * WINDOW)
    with torch.inference_mode():
        windows = chat.windows(CLIPS, WINDOW, budget, ruled=True)
        encoder(chat, windows, rate)
        prefill(chat, windows[:PREFILLED], rate)
        shares = [decode(chat, rows, bandwidth, rate) for rows in (1, 16, 64)]
    torch.cuda.empty_cache()
    return hour(chat, budget) and shares[0] >= SHARE


def random_model() -> Any:
    """Full-size weights that write on and on under the rules: all times are equally likely, so that the next
    comes first, and a window takes as many tokens as its budget has."""
    torch.set_default_dtype(torch.bfloat16)
    with torch.device("cuda"):
        model = QwenAudioForConditionalGeneration(QwenAudioConfig()).eval()
    torch.set_default_dtype(torch.float32)
    times = model.lm_head.weight.data[FIRST_TIME_ID : FIRST_TIME_ID + TIMES]
    times.copy_(times[:1].clone().expand_as(times))
    return model


def encoder(chat: Chat, windows: Sequence[Request], rate: float) -> None:
    """Print how long clips take in the encoder."""
    features, frames = chat.processor.features([request.waveforms[0] for request in windows], "cuda")
    features = features.to(chat.model.dtype)
    name = f"encoder, {len(windows)} clips of {WINDOW:g} s"
    against_arithmetic(name, lambda: chat.model.encode_audio(features, frames), rate)


def prefill(chat: Chat, windows: Sequence[Request], rate: float) -> None:
    """Print how long prompts take to be read, features and encoder included."""
    reader, rows = Reader(chat.model, chat.processor), slots(chat, len(windows))
    tokens = len(windows) * len(windows[0].input_ids)
    name = f"prefill, {len(windows)} windows, {tokens:,} tokens, with features and encoder"
    against_arithmetic(name, lambda: reader(windows, rows.slots.prompts(0, len(windows))), rate)


def decode(chat: Chat, count: int, bandwidth: float, rate: float) -> float:
    """Print the tokens a second of rows in mid-answer; the share of the limit."""
    rows, lengths = slots(chat, count), torch.full((count,), LENGTH, device="cuda")
    hidden = torch.zeros(count, chat.model.config.hidden_size, dtype=chat.model.dtype, device="cuda")
    rows.begin(0, [None] * count, hidden, lengths)
    steps = iter(range(LENGTH + 1, 2 * LENGTH))
    seconds = on_device(lambda: rows.step(0, count, next(steps), False), 30)
    decoder = sum(p.numel() for p in (*chat.model.transformer.h.parameters(), chat.model.lm_head.weight))
    moved = decoder * chat.model.dtype.itemsize + count * LENGTH * token_bytes(chat.model)
    limit = count / max(moved / bandwidth, 2 * decoder * count / rate)
    share = count / seconds / limit
    name = f"decode, {count} rows of {LENGTH} tokens, tokens a second"
    print(f"| {name} | {count / seconds:,.0f} | {limit:,.0f} | {share:.0%} |")
    return share


def hour(chat: Chat, budget: int) -> bool:
    """Print how long an hour takes, and what it would take one window at a time."""
    requests = chat.windows(WINDOWS, WINDOW, budget, ruled=True)
    chat.alone(requests[0])
    alone = timed(lambda: [*map(chat.alone, requests[:ALONE])]) / ALONE * WINDOWS
    torch.cuda.reset_peak_memory_stats()
    with Engine(chat.model, chat.processor) as engine:
        warming = timed(engine.warm_up)
        start = time.perf_counter()
        written = served(engine, requests)
        took = time.perf_counter() - start
        counters = engine.counters()
    peak = torch.cuda.max_memory_allocated() / 2**30
    print(f"\n| an hour: {WINDOWS} windows of {WINDOW:g} s, up to {budget} tokens each | measured | bar |")
    print("|---|---|---|")
    print(f"| engine ({WINDOW * WINDOWS / took:.0f} × real time) | {took:.1f} s | {HOUR_SECONDS:g} s |")
    print(f"| `generate` one at a time, reckoned from {ALONE} windows | {alone:.0f} s | – |")
    print(f"| engine beside `generate` | {alone / took:.1f} × | {TIMES_ALONE:g} × |")
    tokens = sum(len(one.ids) for one in written)
    print(f"| tokens a second; rows of a step, mean | {tokens / took:,.0f}; {counters.batch:.0f} | – |")
    print(f"| peak memory; warming up | {peak:.0f} GiB; {warming:.0f} s | – |")
    return took < HOUR_SECONDS and alone / took >= TIMES_ALONE


def slots(chat: Chat, count: int) -> Rows:
    return Rows(chat.model, Chooser(chat.model, chat.rules), Limits(rows=count, tokens=1280))


def against_arithmetic(name: str, work: Callable[[], Any], rate: float) -> None:
    """Print how long something takes, and how long its multiplications would at the measured rate."""
    with FlopCounterMode(display=False) as counter:
        work()
    seconds, limit = on_device(work, 5), counter.get_total_flops() / rate
    print(f"| {name} | {seconds * 1e3:.0f} ms | {limit * 1e3:.0f} ms | {limit / seconds:.0%} |")


def copied_bytes() -> float:
    """Bytes that the device reads and writes a second."""
    source = torch.zeros(2**32, dtype=torch.uint8, device="cuda")
    target = torch.empty_like(source)
    return 2 * len(source) / on_device(lambda: target.copy_(source), 20)


def multiplied(size: int = 8192) -> float:
    """Operations a second that the device does in bfloat16 matrices."""
    one, other = torch.randn(2, size, size, device="cuda").bfloat16()
    return 2 * size**3 / on_device(lambda: one @ other, 20)


def on_device(work: Callable[[], Any], turns: int) -> float:
    """Seconds of a turn, the median, after two to warm up."""
    took = []
    for _ in range(turns + 2):
        torch.cuda.synchronize()
        took.append(timed(lambda: (work(), torch.cuda.synchronize())))
    return statistics.median(took[2:])


def served(engine: Engine, requests: Sequence[Request]) -> list[Generated]:
    return [ticket.result() for ticket in [engine.submit(request) for request in requests]]


def timed(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def processor_name() -> str:
    """As Linux tells it, else as Python does."""
    told = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.+)", told.read_text()) if told.exists() else None
    return found[1] if found else platform.machine()


if __name__ == "__main__":
    sys.exit(main())
