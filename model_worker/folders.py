"""A model's folder before it is loaded: what is in it, and whether it is whole. Needs no torch."""

from __future__ import annotations

import hashlib
import json
import math
import struct
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..core.errors import BadInput
from .others import config_of

_AGAIN = "download it again"

_LONGEST_HEADER = 100_000_000
"""Bytes that the header of a safetensors file takes at most, by that format."""

_BLOCK, _BLOCKS = 4096, 256
"""Bytes that are read at a time to tell a file from another, and how often: weights are too large for all."""

BYTES = {"float32": 4, "bfloat16": 2, "float16": 2}
"""Bytes of a number in the formats that weights are stored and loaded in."""


@dataclass(frozen=True)
class ModelFolder:
    """A folder with a configuration and all files of its weights.

    path: the folder. config: what `config.json` says. weights: the files of the weights, in order.
    """

    path: Path
    config: Mapping[str, Any]
    weights: tuple[Path, ...]

    @property
    def kind(self) -> str:
        """The `model_type` of the configuration."""
        return str(self.config.get("model_type"))

    @cached_property
    def name(self) -> str:
        """Kind, folder and a hash of what is in it, in which another training of the model differs."""
        found = hashlib.sha256()
        for path in sorted(self.path.rglob("*")):
            within = path.relative_to(self.path)
            if path.is_file() and not any(part.startswith(".") for part in within.parts):
                found.update(f"{within.as_posix()}\n{path.stat().st_size}\n".encode())
                _sample(path, found.update)
        return f"{self.kind} {self.path.resolve().name} {found.hexdigest()[:8]}"

    @cached_property
    def parameters(self) -> int:
        """Numbers in the weights. Raises BadInput for a file that is cut short or damaged."""
        return sum(self._parameters_in(path) for path in self.weights)

    def _parameters_in(self, path: Path) -> int:
        if path.suffix == ".safetensors":
            return sum(math.prod(tensor["shape"]) for tensor in _safetensors(path))
        _check_pickled(path)
        stored = self.config.get("dtype") or self.config.get("torch_dtype")
        return path.stat().st_size // BYTES.get(str(stored), 4)


def _sample(path: Path, take: Callable[[bytes], None]) -> None:
    """Read blocks that are spread over a file, or all of a small one."""
    size = path.stat().st_size
    with path.open("rb") as file:
        for start in range(0, size, max(_BLOCK, size // _BLOCKS)):
            file.seek(start)
            take(file.read(_BLOCK))


def model_folder(path: Path) -> ModelFolder:
    """Look into a folder. Raises BadInput where it is missing, or has no configuration or not all weights."""
    folder = ModelFolder(path, config_of(path), tuple(_weights(path)))
    for file in folder.weights:
        if not file.is_file():
            raise BadInput(f"{file}: this part of the model's weights is missing; {_AGAIN}")
    return folder


def _weights(folder: Path) -> Iterator[Path]:
    """The files of the weights, in the order of preference that transformers has."""
    for name in ("model.safetensors", "pytorch_model.bin"):
        if (whole := folder / name).exists():
            yield whole
            return
        if (index := folder / f"{name}.index.json").exists():
            yield from (folder / part for part in _parts(index))
            return
    raise BadInput(f"{folder}: no weights are in it (model.safetensors or pytorch_model.bin); {_AGAIN}")


def _parts(index: Path) -> list[str]:
    """The names of the files that an index says the weights are in."""
    try:
        return sorted(set(json.loads(index.read_bytes())["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(f"{index}: does not say which files the weights are in; {_AGAIN}") from error


def _safetensors(path: Path) -> list[Mapping[str, Any]]:
    """What the header says of each tensor. Raises BadInput for a file whose size is not what it says."""
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(8)
        length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        if start.startswith(b"version "):
            raise BadInput(f"{path}: is a Git LFS pointer, not the weights; fetch them with: git lfs pull")
        if length > _LONGEST_HEADER:
            raise BadInput(f"{path}: is damaged (it has no header of safetensors); {_AGAIN}")
        header = file.read(length)
    if len(start) < 8 or len(header) < length:
        raise BadInput(f"{path}: is cut short within its header, at {size:,} bytes; {_AGAIN}")
    try:
        tensors = [about for name, about in json.loads(header).items() if name != "__metadata__"]
        end = 8 + length + max((about["data_offsets"][1] for about in tensors), default=0)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise BadInput(f"{path}: is damaged (its header cannot be read); {_AGAIN}") from error
    if size != end:
        wrong = "is cut short" if size < end else "is damaged"
        raise BadInput(f"{path}: {wrong} ({size:,} bytes, not {end:,}); {_AGAIN}")
    return tensors


def _check_pickled(path: Path) -> None:
    """Raise BadInput for a file that torch did not write, or not to its end."""
    with path.open("rb") as file:
        start = file.read(4)
    if start.startswith(b"PK"):  # an archive, whose directory stands at its end
        if not zipfile.is_zipfile(path):
            raise BadInput(f"{path}: is cut short, at {path.stat().st_size:,} bytes; {_AGAIN}")
    elif not start.startswith(b"\x80"):  # a pickle, as before torch 1.6
        raise BadInput(f"{path}: is damaged (torch did not write it so); {_AGAIN}")
