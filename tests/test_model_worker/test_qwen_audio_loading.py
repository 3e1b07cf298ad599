"""Checkpoint folders: the released layouts, saving, and what is wrong with those that cannot be loaded."""

import json
import shutil
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from checkpoints import qwen_audio_checkpoint
from safetensors.torch import load_file, save_file

from wordsplice.model_worker import QwenAudioForConditionalGeneration, QwenAudioProcessor

WEIGHTS = "model.safetensors"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen_audio_checkpoint(tmp_path_factory.mktemp("tiny"))


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "checkpoint")


def logits(folder: Path, **options: object) -> torch.Tensor:
    model = QwenAudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32, **options).eval()
    with torch.inference_mode():
        return model(**QwenAudioProcessor.from_pretrained(folder)("hello")).logits


def as_bin_shards(folder: Path) -> None:
    """The layout of the released weights."""
    weights = load_file(folder / WEIGHTS)
    names = sorted(weights)
    shards = {"pytorch_model-00001-of-00002.bin": names[:20], "pytorch_model-00002-of-00002.bin": names[20:]}
    for file, held in shards.items():
        torch.save({name: weights[name] for name in held}, folder / file)
    index = {"metadata": {}, "weight_map": {name: file for file, held in shards.items() for name in held}}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    (folder / WEIGHTS).unlink()


def test_weights_in_bin_shards_are_loaded(made: Path, folder: Path) -> None:
    as_bin_shards(folder)
    assert torch.equal(logits(folder), logits(made))


@pytest.mark.parametrize("device_map", ["cpu", "auto", {"": "cpu"}])
def test_a_device_map_places_the_model(made: Path, device_map: object) -> None:
    assert torch.equal(logits(made, device_map=device_map), logits(made))


def test_what_is_saved_has_the_released_names_and_loads_the_same(made: Path, tmp_path: Path) -> None:
    model = QwenAudioForConditionalGeneration.from_pretrained(made, dtype=torch.float32)
    model.save_pretrained(tmp_path)
    QwenAudioProcessor.from_pretrained(made).save_pretrained(tmp_path)
    assert set(load_file(tmp_path / WEIGHTS)) == set(load_file(made / WEIGHTS))
    released, saved = (json.loads((at / "config.json").read_text()) for at in (made, tmp_path))
    rewritten = {"architectures", "torch_dtype", "audio"}
    assert {key: saved[key] for key in released.keys() - rewritten} == {
        key: released[key] for key in released.keys() - rewritten
    }
    assert released["audio"].items() <= saved["audio"].items()
    assert torch.equal(logits(tmp_path), logits(made))


def test_the_released_settings_load_as_they_are_and_all_stop_tokens_count(made: Path) -> None:
    settings = QwenAudioForConditionalGeneration.from_pretrained(made).generation_config
    assert (settings.do_sample, settings.top_p, settings.top_k) == (True, 0.5, 0)
    assert settings.eos_token_id == [151643, 151644, 151645]
    assert settings.pad_token_id == 151643


def test_the_type_of_numbers_is_the_checkpoints_unless_another_is_asked_for(made: Path) -> None:
    assert QwenAudioForConditionalGeneration.from_pretrained(made).dtype == torch.bfloat16
    assert QwenAudioForConditionalGeneration.from_pretrained(made, dtype=torch.float16).dtype == torch.float16


def test_the_constant_of_the_norms_is_the_checkpoints(made: Path, tmp_path: Path) -> None:
    older = qwen_audio_checkpoint(tmp_path, layer_norm_epsilon=1e-2)
    assert not torch.allclose(logits(older), logits(made), atol=1e-3)


def test_loading_and_greedy_writing_say_nothing(made: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = QwenAudioForConditionalGeneration.from_pretrained(made, dtype=torch.bfloat16)
        model.generate(**QwenAudioProcessor.from_pretrained(made)("hello"), do_sample=False, max_new_tokens=2)
    told = capfd.readouterr()
    lines = (told.out + told.err).replace("\r", "\n").splitlines()
    assert [line for line in lines if line and not line.startswith("Loading weights:")] == []


def test_buffers_that_old_checkpoints_hold_are_passed_over_in_silence(
    made: Path, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kept = ("transformer.rotary_emb.inv_freq", "transformer.h.0.attn.masked_bias")
    weights = load_file(folder / WEIGHTS) | {name: torch.ones(8) for name in kept}
    save_file(weights, folder / WEIGHTS, metadata={"format": "pt"})
    assert torch.equal(logits(folder), logits(made))
    told = capfd.readouterr()
    assert "UNEXPECTED" not in told.out + told.err


def cut_short(folder: Path) -> None:
    whole = (folder / WEIGHTS).read_bytes()
    (folder / WEIGHTS).write_bytes(whole[:-1000])


def emptied(folder: Path) -> None:
    (folder / WEIGHTS).write_bytes(b"")


def without_weights(folder: Path) -> None:
    (folder / WEIGHTS).unlink()


def without_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def with_broken_config(folder: Path) -> None:
    (folder / "config.json").write_text("{")


def with_another_size(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"intermediate_size": 80}))


def with_another_architecture(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"rotary_pct": 0.5}))


def without_head(folder: Path) -> None:
    weights = load_file(folder / WEIGHTS)
    del weights["lm_head.weight"]
    save_file(weights, folder / WEIGHTS, metadata={"format": "pt"})


def without_a_shard(folder: Path) -> None:
    as_bin_shards(folder)
    (folder / "pytorch_model-00002-of-00002.bin").unlink()


def with_a_shard_cut_short(folder: Path) -> None:
    as_bin_shards(folder)
    shard = folder / "pytorch_model-00002-of-00002.bin"
    shard.write_bytes(shard.read_bytes()[:-1000])


def with_a_pickle_that_runs_code(folder: Path) -> None:
    without_weights(folder)
    torch.save({"lm_head.weight": Path("anything that is no tensor")}, folder / "pytorch_model.bin")


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (cut_short, r"model\.safetensors: damaged weights"),
        (emptied, r"model\.safetensors: damaged weights"),
        (without_weights, r"no file named model\.safetensors"),
        (without_config, r"config\.json: not found"),
        (with_broken_config, r"config\.json' is not a valid JSON"),
        (with_another_size, r"differ in the size of transformer\.h\.0\.mlp\.c_proj\.weight"),
        (with_another_architecture, "rotary_pct must be"),
        (without_head, r"weights lack lm_head\.weight \(1 in all\)"),
        (without_a_shard, r"pytorch_model-00002-of-00002\.bin"),
        (with_a_shard_cut_short, "damaged weights"),
        (with_a_pickle_that_runs_code, "a pickle that holds more than weights"),
        (shutil.rmtree, "no such folder"),
    ],
)
def test_a_folder_that_cannot_be_loaded_says_which_file_and_why(
    folder: Path, damage: Callable[[Path], None], why: str
) -> None:
    damage(folder)
    with pytest.raises((OSError, ValueError), match=why) as refused:
        QwenAudioForConditionalGeneration.from_pretrained(folder)
    assert "\n" not in str(refused.value)
