"""Folders of checkpoints: which model is in them, and what is wrong with them."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import other_checkpoints
import pytest
import torch
from safetensors.torch import load_file, save_file

from wordsplice.core.errors import BadInput
from wordsplice.model_worker.others import kind_of, kinds

CLASSES = {
    "ctc": "CtcAligner",
    "qwen2_audio": "Qwen2AudioAnswerer",
    "qwen3_aligner": "Qwen3Aligner",
    "qwen3_asr": "Qwen3AsrRecogniser",
    "whisper": "WhisperRecogniser",
}


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a sound checkpoint of each kind."""
    folder = tmp_path_factory.mktemp("released")
    for name in CLASSES:
        getattr(other_checkpoints, name)(folder / name)
    return folder


@pytest.fixture(params=CLASSES)
def checkpoint(request: pytest.FixtureRequest, released: Path, tmp_path: Path) -> Path:
    """A checkpoint of each kind in turn, to be damaged."""
    return Path(shutil.copytree(released / request.param, tmp_path / request.param))


def test_the_config_tells_which_class_loads_a_folder(checkpoint: Path) -> None:
    kind = kind_of(checkpoint)
    assert kind.class_name == CLASSES[checkpoint.name]
    assert kind in kinds()[kind.model_type]
    assert checkpoint.name in kind.load(checkpoint, "cpu", "float32").name


def test_kinds_are_known_without_torch() -> None:
    code = (
        "import sys; from wordsplice.model_worker.others import kinds; kinds(); print('torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def no_config(folder: Path) -> str:
    (folder / "config.json").unlink()
    return "config.json: not there"


def no_folder(folder: Path) -> str:
    shutil.rmtree(folder)
    return "no such folder"


def config_cut_short(folder: Path) -> str:
    path = folder / "config.json"
    path.write_text(path.read_text()[:50])
    return "config.json: cannot be read"


def config_of_something_else(folder: Path) -> str:
    (folder / "config.json").write_text("[1, 2]")
    return "config.json: is no model's configuration"


def no_weights(folder: Path) -> str:
    (folder / "model.safetensors").unlink()
    return "there is no model.safetensors or"


def weights_cut_short(folder: Path) -> str:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1000])
    return "model.safetensors: cannot be read"


def weights_of_noise(folder: Path) -> str:
    (folder / "model.safetensors").write_bytes(b"noise" * 1000)
    return "model.safetensors: cannot be read"


def some_weights_missing(folder: Path) -> str:
    path = folder / "model.safetensors"
    tensors = load_file(path)
    tensors.pop(max(tensors, key=lambda name: (name.endswith("k_proj.weight"), name)))
    save_file(tensors, path, {"format": "pt"})
    return "1 weights are missing, such as .*k_proj.weight"


def weights_of_another_size(folder: Path) -> str:
    path = folder / "model.safetensors"
    tensors = load_file(path)
    name = max(tensors, key=lambda name: (name.endswith("k_proj.weight"), name))
    save_file(tensors | {name: torch.zeros(3, 3)}, path, {"format": "pt"})
    return "model.safetensors: cannot be read"


def no_tokenizer(folder: Path) -> str:
    for name in ("tokenizer.json", "vocab.json", "merges.txt"):
        (folder / name).unlink(missing_ok=True)
    return "lacks the tokenizer: there is no tokenizer.json or vocab.json"


def tokenizer_of_noise(folder: Path) -> str:
    for name in ("tokenizer.json", "vocab.json"):
        if (folder / name).exists():
            (folder / name).write_text("{noise")
    return "(tokenizer|vocab).json: cannot be read"


def no_feature_extractor(folder: Path) -> str:
    for name in ("preprocessor_config.json", "processor_config.json"):
        (folder / name).unlink(missing_ok=True)
    return "lacks the feature extractor"


@pytest.mark.parametrize(
    "damage",
    [
        no_folder, no_config, config_cut_short, config_of_something_else, no_weights, weights_cut_short,
        weights_of_noise, some_weights_missing, weights_of_another_size, no_tokenizer, tokenizer_of_noise,
        no_feature_extractor,
    ],
)  # fmt: skip
def test_a_damaged_folder_is_refused_in_one_line(checkpoint: Path, damage: Callable[[Path], str]) -> None:
    kind = kind_of(checkpoint)
    reason = damage(checkpoint)
    with pytest.raises(BadInput, match=reason) as refused:
        kind.load(checkpoint, "cpu", None)
    assert "\n" not in str(refused.value)
    assert str(checkpoint) in str(refused.value)


def test_a_model_of_another_type_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "bert"}))
    with pytest.raises(BadInput, match="a model of type “bert”, which cannot be used"):
        kind_of(tmp_path)


@pytest.mark.parametrize(
    ("device", "dtype", "reason"),
    [
        ("warp", None, "device “warp”: not on this machine"),
        ("cuda:17", None, "device “cuda:17”: not on this machine"),
        ("cpu", "int8", "dtype “int8”: no floating-point type"),
        ("cpu", "half-ish", "dtype “half-ish”: no floating-point type"),
    ],
)
def test_a_device_or_type_that_is_not_there_is_refused(
    checkpoint: Path, device: str, dtype: str | None, reason: str
) -> None:
    with pytest.raises(BadInput, match=reason):
        kind_of(checkpoint).load(checkpoint, device, dtype)


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_half_precision_is_loaded(checkpoint: Path, dtype: str) -> None:
    assert kind_of(checkpoint).load(checkpoint, "cpu", dtype)
