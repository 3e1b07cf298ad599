"""Models on this machine: Qwen-Audio-Chat, an engine that batches, other models behind one protocol."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .qwen_audio.configuration import QwenAudioConfig as QwenAudioConfig
    from .qwen_audio.modeling import QwenAudioForConditionalGeneration as QwenAudioForConditionalGeneration
    from .qwen_audio.processing import QwenAudioProcessor as QwenAudioProcessor
    from .qwen_audio.tokenization import QwenAudioTokenizer as QwenAudioTokenizer

_HOMES = {
    "QwenAudioConfig": ".qwen_audio.configuration",
    "QwenAudioForConditionalGeneration": ".qwen_audio.modeling",
    "QwenAudioProcessor": ".qwen_audio.processing",
    "QwenAudioTokenizer": ".qwen_audio.tokenization",
}

__all__ = ["QwenAudioConfig", "QwenAudioForConditionalGeneration", "QwenAudioProcessor", "QwenAudioTokenizer"]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: torch and transformers take seconds."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
