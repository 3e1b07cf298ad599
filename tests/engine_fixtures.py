"""A tiny Qwen-Audio-Chat for tests of the engine, requests to it, and faults to put into it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from checkpoints import qwen_audio_checkpoint
from transformers import LogitsProcessorList

from wordsplice.audio.mono import RATE, Voice16k
from wordsplice.model_worker.engine import Generated, OneOf, Request, Srwt
from wordsplice.model_worker.qwen_audio.modeling import QwenAudioForConditionalGeneration
from wordsplice.model_worker.qwen_audio.processing import QwenAudioProcessor
from wordsplice.model_worker.qwen_audio.special_tokens import STOP_IDS
from wordsplice.model_worker.srwt.constraint import SrwtLogitsProcessor, SrwtRules

PATIENCE = 120.0
"""Seconds after which a test gives up waiting, on however busy a machine."""


class Tiny(NamedTuple):
    """A model with its processor and the rules of SRWT for it."""

    model: Any
    processor: Any
    rules: SrwtRules

    def request(self, text: str, *sounds: Voice16k, **wishes: Any) -> Request:
        """A request for a prompt in which special tokens are written out."""
        return Request(tuple(self.processor.text_ids(text, sounds)), sounds, **{"budget": 12, **wishes})

    def alone(self, request: Request) -> Generated:
        """What `generate` makes of a request by itself."""
        device = self.model.device
        ids = torch.tensor([request.input_ids], device=device)
        inputs = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
        if request.waveforms:
            features, frames = self.processor.features(request.waveforms, device)
            inputs |= {"input_features": features[None], "feature_lengths": frames[None]}
        if isinstance(request.rule, OneOf):
            logits = self.model(**inputs, logits_to_keep=1).logits[0, -1, list(request.rule.ids)]
            return Generated((request.rule.ids[int(logits.argmax())],), True)
        ends = [request.rule.end] if isinstance(request.rule, Srwt) else []
        written = self.model.generate(
            **inputs,
            max_new_tokens=request.budget,
            do_sample=False,
            logits_processor=LogitsProcessorList([SrwtLogitsProcessor(self.rules, ends)] if ends else []),
        )[0, ids.shape[1] :].tolist()
        complete = written[-1] in STOP_IDS
        return Generated(tuple(written[:-1] if complete else written), complete)


def tiny_chat(folder: Path, device: str = "cpu") -> Tiny:
    """A model with random weights, from a checkpoint that is written into the folder."""
    qwen_audio_checkpoint(folder)
    model = QwenAudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).to(device)
    processor = QwenAudioProcessor.from_pretrained(folder)
    return Tiny(model, processor, SrwtRules(processor.tokenizer, model.config.vocab_size, device))


def noise(seconds: float, seed: int = 0) -> Voice16k:
    """A sound that is always the same."""
    random = np.random.default_rng(seed)
    return (0.1 * random.standard_normal(round(seconds * RATE))).astype(np.float32)


@contextmanager
def before_decoding(model: Any, call: Callable[[torch.Tensor], None]) -> Iterator[None]:
    """Call something with the embeddings (rows, tokens, hidden size) before each run of the decoder."""
    handle = model.transformer.register_forward_pre_hook(
        lambda _, __, named: call(named["inputs_embeds"]), with_kwargs=True
    )
    try:
        yield
    finally:
        handle.remove()


class Gate:
    """Holds the model before a call until it is opened: what a test does meanwhile comes in between."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self._open = threading.Event()

    def __call__(self, _: torch.Tensor) -> None:
        self.reached.set()
        assert self._open.wait(PATIENCE)

    def open(self) -> None:
        self._open.set()


def rows_with(model: Any, token: int, embeddings: torch.Tensor) -> torch.Tensor:
    """Which rows of embeddings (rows, tokens, hidden) hold a token's, shape (rows,)."""
    return (embeddings == model.transformer.wte.weight[token]).all(-1).any(-1)


def results(tickets: Sequence[Any]) -> list[Generated]:
    return [ticket.result(PATIENCE) for ticket in tickets]
