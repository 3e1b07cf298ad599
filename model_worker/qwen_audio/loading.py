"""What can be wrong with a checkpoint folder, said before or after transformers has read it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import is_zipfile

from safetensors import SafetensorError, safe_open

CONFIG = "config.json"


def check_folder(folder: Path) -> None:
    """Raise FileNotFoundError where this is no checkpoint folder, ValueError where its weights are damaged.

    Without this transformers takes a folder's name for one to download, and a missing `config.json` for the
    default sizes.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder; a checkpoint of Qwen-Audio is wanted")
    if not (folder / CONFIG).is_file():
        raise FileNotFoundError(f"{folder / CONFIG}: not found; the folder holds no checkpoint of Qwen-Audio")
    for shard in sorted([*folder.glob("*.safetensors"), *folder.glob("*.bin")]):
        if not _is_whole(shard):
            raise ValueError(f"{shard}: damaged weights, cut short perhaps; fetch the file again")


def check_loaded(folder: Path, info: Mapping[str, Any]) -> None:
    """Raise ValueError where weights were missing or of another size: transformers puts random ones there.

    info: as `from_pretrained` gives it with `output_loading_info`.
    """
    missing = sorted(info["missing_keys"])
    if missing:
        raise ValueError(f"{folder}: the weights lack {missing[0]} ({len(missing)} in all)")
    mismatched = sorted(key[0] for key in info["mismatched_keys"])
    if mismatched:
        raise ValueError(f"{folder}: {CONFIG} and weights differ in the size of {mismatched[0]}")


def _is_whole(shard: Path) -> bool:
    """Whether a file of weights can be opened; its end is lost where a download broke off."""
    if shard.suffix == ".bin":
        with shard.open("rb") as file:
            return file.read(2) != b"PK" or is_zipfile(shard)
    try:
        with safe_open(shard, "pt"):
            return True
    except SafetensorError:
        return False
