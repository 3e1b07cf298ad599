"""Parts of a checkpoint, read from its folder; what is wrong with a folder is said in one line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from ...core.errors import BadInput
from . import config_of

_WEIGHTS = (
    "model.safetensors",
    "model.safetensors.index.json",
    "pytorch_model.bin",
    "pytorch_model.bin.index.json",
)
_TOKENIZER = ("tokenizer.json", "vocab.json")
_FEATURES = ("preprocessor_config.json", "processor_config.json")

_TRAINING_ONLY = "masked_spec_embed"
"""Ends the names of weights that are used in training alone; released checkpoints may lack them."""


def weights(folder: Path, kind: Any, device: str, dtype: str | None) -> Any:
    """The model of a folder on a device, ready for inference.

    kind: its class in transformers. dtype: of its weights, such as “bfloat16”; None for the checkpoint's own
    on a GPU, and float32 on a CPU. Raises BadInput.
    """
    config_of(folder)
    file = _there(folder, "the model's weights", _WEIGHTS)
    options = {"dtype": _dtype(dtype, device), "device_map": {"": checked_device(device)}}
    model, info = _read(file, kind, output_loading_info=True, **options)
    lacking = sorted(key for key in info["missing_keys"] if not key.endswith(_TRAINING_ONLY))
    if lacking:
        raise BadInput(
            f"{file}: {len(lacking)} weights are missing, such as {lacking[0]}; download the model again"
        )
    return model.eval()


def tokenizer(folder: Path, kind: Any) -> Any:
    """The tokenizer of a folder; kind: its class in transformers. Raises BadInput."""
    config_of(folder)
    return _read(_there(folder, "the tokenizer", _TOKENIZER), kind)


def features(folder: Path, kind: Any) -> Any:
    """The feature extractor of a folder; kind: its class in transformers. Raises BadInput."""
    config_of(folder)
    return _read(_there(folder, "the feature extractor", _FEATURES), kind)


def processor(folder: Path, kind: Any) -> Any:
    """The tokenizer, the feature extractor and the chat template of a folder together, as `tokenizer`."""
    config_of(folder)
    _there(folder, "the feature extractor", _FEATURES)
    return _read(_there(folder, "the tokenizer", _TOKENIZER), kind)


def _there(folder: Path, name: str, files: Sequence[str]) -> Path:
    """The first of some files that is there. Raises BadInput where none is."""
    for file in files:
        if (folder / file).is_file():
            return folder / file
    raise BadInput(
        f"{folder}: lacks {name}: there is no {' or '.join(files)}; download the model again, whole"
    )


def _read(file: Path, kind: Any, **options: Any) -> Any:
    """What a class of transformers reads from a folder. file: of the folder, to be blamed if it cannot."""
    try:
        return kind.from_pretrained(file.parent, local_files_only=True, **options)
    except Exception as error:  # each library has its own for a broken file, some the bare Exception
        reason = " ".join(str(error).split())[:160] or type(error).__name__
        raise BadInput(f"{file}: cannot be read ({reason}); download the model again, whole") from error


def checked_device(device: str) -> str:
    """A device that is there. Raises BadInput for any other."""
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError):  # an AssertionError where torch is built without it
        raise BadInput(
            f"device “{device}”: not on this machine; use cpu, or cuda where there is a GPU"
        ) from None
    return device


def _dtype(name: str | None, device: str) -> Any:
    if name is None:
        return torch.float32 if device.startswith("cpu") else "auto"
    dtype = getattr(torch, name, None)
    if not isinstance(dtype, torch.dtype) or not dtype.is_floating_point:
        raise BadInput(f"dtype “{name}”: no floating-point type; use float32, bfloat16 or float16")
    return dtype
