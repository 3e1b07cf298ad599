"""A step of the engine can be recorded as a CUDA graph, which a device that is made up tells without one."""

from pathlib import Path
from typing import Any

import pytest
import torch
from checkpoints import qwen_audio_checkpoint
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from wordsplice.model_worker.engine import Limits
from wordsplice.model_worker.engine.choosing import Chooser
from wordsplice.model_worker.engine.rows import Rows
from wordsplice.model_worker.qwen_audio.configuration import QwenAudioConfig
from wordsplice.model_worker.qwen_audio.modeling import QwenAudioForConditionalGeneration
from wordsplice.model_worker.qwen_audio.processing import QwenAudioProcessor
from wordsplice.model_worker.srwt.constraint import SrwtRules


class Devices(TorchDispatchMode):
    """Notes the devices of all that is computed."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def __torch_dispatch__(self, function: Any, _: Any, arguments: Any = (), named: Any = None) -> Any:
        made = function(*arguments, **(named or {}))
        tensors = tree_leaves((arguments, named, made))
        self.seen |= {tensor.device.type for tensor in tensors if isinstance(tensor, torch.Tensor)}
        return made


@pytest.mark.parametrize("constrained", [False, True])
def test_a_step_looks_at_no_value_and_copies_nothing_to_the_device(tmp_path: Path, constrained: bool) -> None:
    processor = QwenAudioProcessor.from_pretrained(qwen_audio_checkpoint(tmp_path))
    config = QwenAudioConfig.from_pretrained(tmp_path)
    with FakeTensorMode(allow_non_fake_inputs=True), torch.no_grad():
        with torch.device("cuda"):
            model = QwenAudioForConditionalGeneration(config).eval()
        rules = SrwtRules(processor.tokenizer, config.vocab_size, model.device)
        rows = Rows(model, Chooser(model, rules), Limits(rows=4, tokens=512))
        with Devices() as devices:
            rows._stepped(0, 4, 256, constrained)
    assert devices.seen == {"cuda"}
