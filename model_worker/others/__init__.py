"""Speech models besides Qwen-Audio, each loaded from a local folder by transformers' own classes.

Nothing here imports torch before a model is loaded, and nothing is ever downloaded.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from ...core.errors import BadInput
from ...speech.alignment import TextAligner as Aligner

__all__ = ["Aligner", "Kind", "Role", "config_of", "kind_of", "kinds"]

Role = Literal["recogniser", "answerer", "aligner"]
"""What a model is used as: `Recogniser`, `Answerer` or `TextAligner`."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of checkpoint, and the class here that runs it.

    model_type: as its config.json says. architecture: what its config.json names as the class of the model,
    where several kinds share a type; any where empty.
    """

    role: Role
    model_type: str
    module: str
    class_name: str
    architecture: str = ""

    def load(self, folder: Path, device: str, dtype: str | None) -> Any:
        """The model of a folder, on a device such as “cuda”; dtype: such as “bfloat16”, None for the best."""
        return getattr(import_module(f".{self.module}", __name__), self.class_name).load(
            folder, device, dtype
        )


_KINDS = (
    Kind("recogniser", "whisper", "whisper", "WhisperRecogniser"),
    Kind("answerer", "qwen2_audio", "qwen2_audio", "Qwen2AudioAnswerer"),
    Kind("aligner", "qwen3_asr", "qwen3_aligner", "Qwen3Aligner", "Qwen3ASRForTokenClassification"),
    Kind("recogniser", "qwen3_asr", "qwen3_asr", "Qwen3AsrRecogniser"),
    Kind("aligner", "wav2vec2", "ctc", "CtcAligner"),
    Kind("aligner", "hubert", "ctc", "CtcAligner"),
    Kind("aligner", "wavlm", "ctc", "CtcAligner"),
)


def kinds() -> Mapping[str, tuple[Kind, ...]]:
    """The kinds of checkpoints by their model type, the particular ones first."""
    types = dict.fromkeys(kind.model_type for kind in _KINDS)
    return MappingProxyType({name: tuple(k for k in _KINDS if k.model_type == name) for name in types})


def kind_of(folder: Path) -> Kind:
    """The kind of the checkpoint in a folder. Raises BadInput for one that is none of these."""
    config = config_of(folder)
    model_type, architectures = config.get("model_type"), config.get("architectures") or ()
    for kind in kinds().get(str(model_type), ()):
        if not kind.architecture or kind.architecture in architectures:
            return kind
    raise BadInput(
        f"{folder / 'config.json'}: a model of type “{model_type}”, which cannot be used; give the folder of "
        f"one of type {', '.join(kinds())}"
    )


def config_of(folder: Path) -> dict[str, Any]:
    """What the config.json of a model's folder says. Raises BadInput where there is none to be read."""
    path = folder / "config.json"
    if not folder.is_dir():
        raise BadInput(f"{folder}: no such folder; give the folder that a model was downloaded to")
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"{path}: not there; give the folder that holds a model's config.json") from None
    except (OSError, ValueError) as error:
        raise BadInput(f"{path}: cannot be read ({_line(error)}); download the model again") from None
    if not isinstance(config, dict):
        raise BadInput(f"{path}: is no model's configuration; download the model again")
    return config


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:100]
