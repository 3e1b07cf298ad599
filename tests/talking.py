"""Tiny models that write text."""

from pathlib import Path
from typing import Any

from checkpoints import qwen_audio_checkpoint
from safetensors.torch import load_file, save_file


def talkative(folder: Path, ends: float, **sizes: Any) -> Path:
    """A model that writes text, times and languages, and ends the more readily, the larger `ends` is.

    sizes: as for `qwen_audio_checkpoint`.
    """
    qwen_audio_checkpoint(folder, **sizes)
    weights = load_file(folder / "model.safetensors")
    said = weights["lm_head.weight"]
    ordinary = len((folder / "qwen.tiktoken").read_bytes().splitlines())
    for first, last in ((ordinary, 151643), (151646, 151859), (151867, 151871), (154872, len(said))):
        said[first:last] = 0
    said[151643:151646] *= ends
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    return folder
