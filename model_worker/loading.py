"""Loading a model from a folder, whatever its kind, and saying in one line why it cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from ..core.errors import BadInput
from ..core.parts import needed
from .folders import BYTES, ModelFolder, model_folder
from .others import kind_of, kinds
from .service import Service

_QWEN = "qwen"
"""The `model_type` of Qwen-Audio; Qwen itself has it too, without a part `audio` in its configuration."""

_LOADING = Lock()
"""Held to load: transformers changes settings of the whole process meanwhile, and back."""

_MEMINFO = Path("/proc/meminfo")


def load(folder: Path, device: str | None = None, dtype: str | None = None) -> Service:
    """Load the model of a folder; nothing is downloaded.

    device: “cpu”, “cuda” or “cuda:1”; None for CUDA where it is there. dtype: “float32”, “bfloat16” or
    “float16”; None for bfloat16 on CUDA and float32 on the CPU. Raises BadInput: what is wrong with the
    folder, the device or the memory, and what to do.
    """
    found = model_folder(folder)
    _check_kind(found)
    parameters = found.parameters
    packages = ("torch", "torchaudio", "transformers", "tiktoken", "safetensors", "accelerate")
    needed(*packages, extra="model", use=f"{folder}: running a model")
    device = _device(device)
    dtype = _dtype(dtype, device)
    _check_memory(found, parameters, device, dtype)
    with _LOADING, _quietly():
        if found.kind == _QWEN:
            return _qwen_audio(found, device, dtype)
        kind = kind_of(folder)
        model = kind.load(folder, device, dtype)
        model.name = found.name  # words that were found are kept under it
        return Service(found.name, **{kind.role: model})


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep transformers from drawing on a terminal that belongs to others: what matters is raised."""
    from transformers.utils import logging

    bars, level = logging.is_progress_bar_enabled(), logging.get_verbosity()
    logging.disable_progress_bar()
    logging.set_verbosity_error()
    try:
        yield
    finally:
        logging.set_verbosity(level)
        if bars:
            logging.enable_progress_bar()


def _qwen_audio(found: ModelFolder, device: str, dtype: str) -> Service:
    from .answering import QwenAudioAnswerer
    from .engine import Engine
    from .others.loading import weights
    from .qwen_audio.modeling import QwenAudioForConditionalGeneration
    from .qwen_audio.processing import QwenAudioProcessor
    from .srwt.transcribing import SrwtRecogniser

    try:
        processor = QwenAudioProcessor.from_pretrained(found.path)
    except (OSError, ValueError) as error:  # they name the file of the tokenizer
        raise BadInput(f"{error}; download the model again, whole") from error
    engine = Engine(weights(found.path, QwenAudioForConditionalGeneration, device, dtype), processor)
    recogniser = SrwtRecogniser(engine, processor, found.name)
    return Service(found.name, recogniser, QwenAudioAnswerer(engine, processor, found.name), engine=engine)


def _check_kind(found: ModelFolder) -> None:
    """Raise BadInput for a model that nothing here can run."""
    config = found.path / "config.json"
    if found.kind not in (_QWEN, *kinds()):
        raise BadInput(
            f"{config}: a model of type “{found.kind}” cannot be used; give the folder of one of type "
            f"{_QWEN} (Qwen-Audio), {', '.join(kinds())}"
        )
    if found.kind != _QWEN:
        return
    if not found.config.get("audio"):
        raise BadInput(f"{config}: is a Qwen that cannot hear; give the folder of Qwen-Audio-Chat")
    if not (vocabulary := found.path / "qwen.tiktoken").is_file():
        raise BadInput(f"{vocabulary}: the tokenizer is missing; download the model again, whole")


def _device(asked: str | None) -> str:
    if asked is not None and not re.fullmatch(r"cpu|cuda(:\d+)?", asked):
        raise BadInput(f"device “{asked}”: give cpu, cuda, or one of several GPUs as cuda:1")
    import torch

    from .others.loading import checked_device

    return checked_device(asked or ("cuda" if torch.cuda.is_available() else "cpu"))


def _dtype(asked: str | None, device: str) -> str:
    if asked is None:
        return "bfloat16" if device.startswith("cuda") else "float32"
    if asked not in BYTES:
        raise BadInput(f"dtype “{asked}”: give one of {', '.join(BYTES)}")
    return asked


def _check_memory(found: ModelFolder, parameters: int, device: str, dtype: str) -> None:
    """Raise BadInput where the weights alone do not fit."""
    wanted, free = parameters * BYTES[dtype], _free(device)
    if wanted > free:
        halved = "halve them with dtype bfloat16, " if BYTES[dtype] > BYTES["bfloat16"] else ""
        raise BadInput(
            f"{found.path}: its weights take {_gb(wanted)}, and {_gb(free)} are free on the {device}; "
            f"{halved}end what else runs there, or take a bigger device"
        )


def _free(device: str) -> float:
    """Bytes free on a device; without end where the system does not say."""
    if device != "cpu":
        import torch

        return float(torch.cuda.mem_get_info(device)[0])
    if _MEMINFO.exists() and (match := re.search(r"MemAvailable:\s*(\d+) kB", _MEMINFO.read_text())):
        return 1024 * int(match[1])
    return float("inf")


def _gb(size: float) -> str:
    return f"{size / 1e9:,.1f} GB"
