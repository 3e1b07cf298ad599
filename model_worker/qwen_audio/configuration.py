"""Sizes and switches of Qwen-Audio, under the names of the released `config.json`."""

from __future__ import annotations

from typing import Any, ClassVar

from huggingface_hub.dataclasses import strict
from transformers import PreTrainedConfig


@strict
class QwenAudioEncoderConfig(PreTrainedConfig):
    """Sizes of the audio encoder: the part `audio` of the released `config.json`.

    n_mels: mel bins. n_ctx: positions. n_state: width. n_head, n_layer: of its blocks. output_dim: the
    decoder's width. Raises ValueError for a variant that was never released.
    """

    model_type: ClassVar[str] = "qwen_audio_encoder"
    base_config_key: ClassVar[str] = "audio"
    attribute_map: ClassVar[dict[str, str]] = {
        "hidden_size": "n_state",
        "num_attention_heads": "n_head",
        "num_hidden_layers": "n_layer",
    }

    n_mels: int = 80
    n_ctx: int = 1500
    n_state: int = 1280
    n_head: int = 20
    n_layer: int = 32
    output_dim: int = 4096
    avg_pool: bool = True
    add_audio_bos_eos_token: bool = True
    audio_start_id: int = 155163
    initializer_range: float = 0.02

    def __post_init__(self, **kwargs: Any) -> None:
        """Take further keys of the file as they are."""
        super().__post_init__(**kwargs)
        if not (self.avg_pool and self.add_audio_bos_eos_token):
            raise ValueError("config: audio.avg_pool and audio.add_audio_bos_eos_token must both be true")


@strict
class QwenAudioConfig(PreTrainedConfig):
    """Sizes of Qwen-Audio; the defaults are those of the released Qwen-Audio-Chat.

    intermediate_size counts both halves of the gated MLP. kv_channels: width of a head. seq_length: tokens
    past which dynamic NTK (use_dynamic_ntk) and log-n scaling (use_logn_attn) act. Raises ValueError for a
    variant that was never released.
    """

    model_type: ClassVar[str] = "qwen"
    keys_to_ignore_at_inference: ClassVar[list[str]] = ["past_key_values", "ntk_alpha"]
    attribute_map: ClassVar[dict[str, str]] = {"head_dim": "kv_channels"}
    sub_configs_defaults: ClassVar[dict[str, Any]] = {"audio": QwenAudioEncoderConfig}

    vocab_size: int = 155947
    hidden_size: int = 4096
    num_hidden_layers: int = 32
    num_attention_heads: int = 32
    intermediate_size: int = 22016
    kv_channels: int = 128
    layer_norm_epsilon: float = 1e-6
    initializer_range: float = 0.02
    max_position_embeddings: int = 8192
    seq_length: int = 2048
    rotary_emb_base: float | int = 10000
    rotary_pct: float = 1.0
    use_dynamic_ntk: bool = True
    use_logn_attn: bool = True
    no_bias: bool = True
    attn_dropout_prob: float = 0.0
    emb_dropout_prob: float = 0.0
    use_cache: bool = True
    tie_word_embeddings: bool = False
    audio: Any = None

    def __post_init__(self, **kwargs: Any) -> None:
        """Take further keys of the file as they are."""
        super().__post_init__(**kwargs)
        if self.rotary_pct != 1.0 or not self.no_bias:
            raise ValueError("config: rotary_pct must be 1.0 and no_bias true")
