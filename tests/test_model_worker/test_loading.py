"""Models loaded from folders: good ones work, and of bad ones it is said at once what is wrong with them."""

import json
import shutil
import struct
import time
from collections.abc import Callable
from pathlib import Path

import other_checkpoints
import pytest
import torch
from checkpoints import qwen_audio_checkpoint
from safetensors.torch import load_file, save_file

from wordsplice.core.errors import BadInput
from wordsplice.model_worker.loading import load

Fault = Callable[[Path], object]

WEIGHTS, INDEX, PICKLE = "model.safetensors", "model.safetensors.index.json", "pytorch_model.bin"
SECOND = "model-00002-of-00002.safetensors"


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen_audio_checkpoint(tmp_path_factory.mktemp("models") / "Tiny-Audio-Chat")


@pytest.fixture
def folder(checkpoint: Path, tmp_path: Path) -> Path:
    """A copy of the checkpoint, to be damaged."""
    return Path(shutil.copytree(checkpoint, tmp_path / checkpoint.name))


def pickled(folder: Path) -> Path:
    """The weights as the older format has them, in place of the newer one."""
    weights = folder / WEIGHTS
    path = folder / PICKLE
    torch.save(load_file(weights), path)
    weights.unlink()
    return path


def in_shards(folder: Path) -> list[Path]:
    """The weights in two files with an index, in place of one."""
    whole = folder / WEIGHTS
    tensors = sorted(load_file(whole).items())
    paths = [folder / f"model-0000{number}-of-00002.safetensors" for number in (1, 2)]
    for path, part in zip(paths, (tensors[::2], tensors[1::2]), strict=True):
        save_file(dict(part), path, metadata={"format": "pt"})
    where = {name: paths[at % 2].name for at, (name, _) in enumerate(tensors)}
    (folder / INDEX).write_text(json.dumps({"metadata": {}, "weight_map": where}))
    whole.unlink()
    return paths


def cut(path: Path, keep: int) -> None:
    with path.open("r+b") as file:
        file.truncate(keep)


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def configure(folder: Path, **keys: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | keys))


def refused(folder: Path, device: str | None = "cpu", dtype: str | None = None) -> str:
    """The line in which a folder is refused, soon."""
    start = time.monotonic()
    with pytest.raises(BadInput) as caught:
        load(folder, device, dtype)
    assert time.monotonic() - start < 10
    line = str(caught.value)
    assert "\n" not in line
    return line


def drop_a_weight(folder: Path) -> None:
    path = folder / WEIGHTS
    tensors = load_file(path)
    del tensors["transformer.ln_f.weight"]
    save_file(tensors, path, metadata={"format": "pt"})


def damage_the_pickle(folder: Path) -> None:
    """Spoil what says which tensors there are, within an archive that is whole otherwise."""
    path = pickled(folder)
    overwrite(path, path.read_bytes().index(b"\x80\x02"), b"\xff" * 64)


def pretend_to_be_huge(folder: Path) -> None:
    """Weights of four terabytes, as a file with a hole takes no room."""
    path = folder / WEIGHTS
    size = 4 * 10**12
    header = json.dumps({"w": {"dtype": "BF16", "shape": [size // 2], "data_offsets": [0, size]}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    cut(path, 8 + len(header) + size)


def leave_a_pointer(folder: Path) -> None:
    """What stands in a folder that was cloned without Git LFS."""
    (folder / WEIGHTS).write_text("version https://git-lfs.example/spec/v1\noid sha256:00\nsize 20278968\n")


def spoil_the_index(folder: Path) -> None:
    in_shards(folder)
    (folder / INDEX).write_text("[]")


BAD_FOLDERS: dict[str, tuple[Fault, str, str]] = {
    "no folder": (shutil.rmtree, "", "no such folder"),
    "no configuration": (lambda folder: (folder / "config.json").unlink(), "config.json", "not there"),
    "no JSON": (lambda folder: (folder / "config.json").write_text("{"), "config.json", "cannot be read"),
    "another model": (
        lambda folder: configure(folder, model_type="bert"),
        "config.json",
        "Qwen-Audio), whisper",
    ),
    "no type": (lambda folder: configure(folder, model_type=None), "config.json", "cannot be used"),
    "no ears": (lambda folder: configure(folder, audio=None), "config.json", "cannot hear"),
    "no number": (lambda folder: configure(folder, hidden_size="wide"), "", "cannot be read"),
    "other sizes": (lambda folder: configure(folder, hidden_size=64), "", "cannot be read"),
    "no tokenizer": (lambda folder: (folder / "qwen.tiktoken").unlink(), "qwen.tiktoken", "missing"),
    "bad tokenizer": (lambda folder: (folder / "qwen.tiktoken").write_text("no"), "qwen.tiktoken", "line 1"),
    "no weights": (lambda folder: (folder / WEIGHTS).unlink(), "", "no weights"),
    "empty weights": (lambda folder: cut(folder / WEIGHTS, 0), WEIGHTS, "cut short"),
    "half a header": (lambda folder: cut(folder / WEIGHTS, 500), WEIGHTS, "cut short"),
    "half the weights": (lambda folder: cut(folder / WEIGHTS, 99_000), WEIGHTS, "cut short (99,000 bytes"),
    "bad header": (lambda folder: overwrite(folder / WEIGHTS, 8, b"\xff" * 20), WEIGHTS, "damaged"),
    "bad length": (lambda folder: overwrite(folder / WEIGHTS, 0, b"\xff" * 8), WEIGHTS, "damaged"),
    "a pointer": (leave_a_pointer, WEIGHTS, "git lfs pull"),
    "one weight less": (drop_a_weight, "", "transformer.ln_f.weight"),
    "too large": (pretend_to_be_huge, "", "take 8,000.0 GB"),
    "one shard less": (lambda folder: in_shards(folder)[1].unlink(), SECOND, "missing"),
    "half a shard": (lambda folder: cut(in_shards(folder)[1], 9_000), SECOND, "cut short"),
    "bad index": (spoil_the_index, INDEX, "which files"),
    "half a pickle": (lambda folder: cut(pickled(folder), 100_000), PICKLE, "cut short"),
    "a web page": (lambda folder: overwrite(pickled(folder), 0, b"<html>"), PICKLE, "damaged"),
    "bad pickle": (damage_the_pickle, PICKLE, "cannot be read"),
}


@pytest.mark.parametrize(("fault", "file", "said"), BAD_FOLDERS.values(), ids=BAD_FOLDERS)
def test_a_bad_folder_is_refused_in_one_line_that_names_what_is_wrong(
    fault: Fault, file: str, said: str, folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fault(folder)
    line = refused(folder)
    assert capfd.readouterr() == ("", "")
    assert line.startswith(str(folder / file))
    assert said in line


def test_a_device_that_is_not_there_is_refused(folder: Path) -> None:
    if not torch.cuda.is_available():
        assert "cuda" in refused(folder, "cuda")
    assert "cuda:99" in refused(folder, "cuda:99")
    assert "give cpu" in refused(folder, "tpu")


def test_an_unknown_number_format_is_refused_with_those_known(folder: Path) -> None:
    assert "float32, bfloat16, float16" in refused(folder, dtype="int4")


@pytest.mark.parametrize("stored", [lambda folder: None, in_shards, pickled])
def test_a_model_loads_however_its_weights_are_stored(stored: Fault, folder: Path) -> None:
    stored(folder)
    with load(folder, "cpu") as service:
        assert service.name.startswith("qwen Tiny-Audio-Chat ")
        assert service.recogniser is not None
        assert service.answerer is not None
        assert service.aligner is None
        assert service.recogniser.name == service.answerer.name == service.name
        service.warm_up()
        assert service.counters()["failed"] == 0


def test_the_name_of_a_model_changes_with_its_files(folder: Path) -> None:
    names = []
    for width in (6e-6, 7e-6):
        configure(folder, layer_norm_epsilon=width)
        with load(folder, "cpu") as service:
            names.append(service.name)
    assert names[0] != names[1]


def test_a_model_loads_in_half_precision(folder: Path) -> None:
    with load(folder, "cpu", "bfloat16") as service:
        service.warm_up()


@pytest.mark.parametrize(
    ("make", "can"), [(other_checkpoints.whisper, "recogniser"), (other_checkpoints.qwen2_audio, "answerer")]
)
def test_models_of_other_kinds_load_from_their_folders(
    make: Callable[[Path], Path], can: str, tmp_path: Path
) -> None:
    with load(make(tmp_path / "other"), "cpu") as service:
        service.warm_up()
        assert {part for part in ("recogniser", "answerer", "aligner") if getattr(service, part)} == {can}
        assert service.name == getattr(service, can).name
        assert service.counters() == {}
