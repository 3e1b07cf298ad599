"""Tiny random checkpoints in the released layouts, made where a test needs one."""

import base64
import json
import math
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

WORDS = (
    "the of and to a in is that it was for you on are with as he his be at this have from or had by word "
    "words what does person say find start starts time end ends audio system user assistant helpful You Say "
    "hello mister quilter apostle middle classes welcome gospel which longer remove um uh"
)
VOCABULARY = 155947


def qwen_audio_checkpoint(folder: Path, **sizes: Any) -> Path:
    """Write a checkpoint in the layout of Qwen-Audio-Chat with random weights, the same each time.

    sizes: keys of `config.json` that are to differ; `audio={…}` those of its audio part.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config = _config(**sizes)
    (folder / "config.json").write_text(json.dumps(config, indent=1))
    (folder / "generation_config.json").write_text(json.dumps(_GENERATION, indent=1))
    (folder / "qwen.tiktoken").write_bytes(_vocabulary())
    save_file(_weights(config), folder / "model.safetensors", metadata={"format": "pt"})
    return folder


_GENERATION = {
    "chat_format": "chatml",
    "eos_token_id": 151643,
    "pad_token_id": 151643,
    "max_window_size": 6144,
    "max_new_tokens": 512,
    "do_sample": True,
    "top_k": 0,
    "top_p": 0.5,
}


def _config(audio: dict[str, Any] | None = None, **sizes: Any) -> dict[str, Any]:
    hidden = sizes.get("hidden_size", 32)
    tower = {"n_mels": 80, "n_ctx": 1500, "n_state": 32, "n_head": 2, "n_layer": 2, "output_dim": hidden}
    return {
        "architectures": ["QWenLMHeadModel"],
        "auto_map": {
            "AutoConfig": "configuration_qwen.QWenConfig",
            "AutoModelForCausalLM": "modeling_qwen.QWenLMHeadModel",
        },
        "model_type": "qwen",
        "tokenizer_type": "QWenTokenizer",
        "hidden_size": hidden,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "kv_channels": 16,
        "max_position_embeddings": 8192,
        "seq_length": 2048,
        "layer_norm_epsilon": 1e-6,
        "rotary_emb_base": 10000,
        "rotary_pct": 1.0,
        "no_bias": True,
        "use_dynamic_ntk": True,
        "use_logn_attn": True,
        "tie_word_embeddings": False,
        "vocab_size": VOCABULARY,
        "torch_dtype": "bfloat16",
        "audio": {**tower, "avg_pool": True, "add_audio_bos_eos_token": True, "audio_start_id": 155163}
        | (audio or {}),
        **sizes,
    }


def _vocabulary() -> bytes:
    """All bytes, then every beginning of some words with and without the space before them."""
    tokens = [bytes([value]) for value in range(256)]
    for word in WORDS.split():
        for spelled in (word, f" {word}"):
            tokens += [spelled[:end].encode() for end in range(2, len(spelled) + 1)]
    ranked = enumerate(dict.fromkeys(tokens))
    return b"".join(base64.b64encode(token) + b" %d\n" % rank for rank, token in ranked)


def _weights(config: dict[str, Any]) -> dict[str, torch.Tensor]:
    random = torch.Generator().manual_seed(0)
    return {
        name: _values(name, shape, random)
        for name, shape in (_tower_shapes(config["audio"]) | _decoder_shapes(config)).items()
    }


def _values(name: str, shape: tuple[int, ...], random: torch.Generator) -> torch.Tensor:
    if name.endswith("positional_embedding"):
        return _sinusoids(*shape)
    if ".ln_" in name or "_ln." in name:
        centre = 0.0 if name.endswith("bias") else 1.0
        return (centre + 0.1 * torch.randn(shape, generator=random)).bfloat16()
    scale = 1.0 if name.endswith(("wte.weight", "lm_head.weight")) else 0.2
    return (scale * torch.randn(shape, generator=random)).bfloat16()


def _sinusoids(length: int, channels: int) -> torch.Tensor:
    steps = torch.exp(-math.log(10000) / (channels // 2 - 1) * torch.arange(channels // 2))
    angles = torch.arange(length)[:, None] * steps[None, :]
    return torch.cat([angles.sin(), angles.cos()], dim=1)


def _decoder_shapes(config: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    hidden, inner, rows = config["hidden_size"], config["intermediate_size"] // 2, config["vocab_size"]
    width = config["num_attention_heads"] * config["kv_channels"]
    shapes: dict[str, tuple[int, ...]] = {
        "transformer.wte.weight": (rows, hidden),
        "transformer.ln_f.weight": (hidden,),
        "lm_head.weight": (rows, hidden),
    }
    for layer in range(config["num_hidden_layers"]):
        shapes |= {
            f"transformer.h.{layer}.ln_1.weight": (hidden,),
            f"transformer.h.{layer}.attn.c_attn.weight": (3 * width, hidden),
            f"transformer.h.{layer}.attn.c_attn.bias": (3 * width,),
            f"transformer.h.{layer}.attn.c_proj.weight": (hidden, width),
            f"transformer.h.{layer}.ln_2.weight": (hidden,),
            f"transformer.h.{layer}.mlp.w1.weight": (inner, hidden),
            f"transformer.h.{layer}.mlp.w2.weight": (inner, hidden),
            f"transformer.h.{layer}.mlp.c_proj.weight": (hidden, inner),
        }
    return shapes


def _tower_shapes(audio: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    wide, out = audio["n_state"], audio["output_dim"]
    shapes: dict[str, tuple[int, ...]] = {
        "conv1.weight": (wide, audio["n_mels"], 3),
        "conv1.bias": (wide,),
        "conv2.weight": (wide, wide, 3),
        "conv2.bias": (wide,),
        "positional_embedding": (audio["n_ctx"], wide),
        "ln_post.weight": (wide,),
        "ln_post.bias": (wide,),
        "proj.weight": (out, wide),
        "proj.bias": (out,),
        "audio_bos_eos_token.weight": (2, out),
    }
    for layer in range(audio["n_layer"]):
        shapes |= {f"blocks.{layer}.{name}": shape for name, shape in _block_shapes(wide).items()}
    return {f"transformer.audio.{name}": shape for name, shape in shapes.items()}


def _block_shapes(wide: int) -> dict[str, tuple[int, ...]]:
    norms = {f"{norm}.{kind}": (wide,) for norm in ("attn_ln", "mlp_ln") for kind in ("weight", "bias")}
    square = {f"attn.{name}.weight": (wide, wide) for name in ("query", "key", "value", "out")}
    biases = {f"attn.{name}.bias": (wide,) for name in ("query", "value", "out")}
    inner = {"mlp.0.weight": (4 * wide, wide), "mlp.0.bias": (4 * wide,)}
    return norms | square | biases | inner | {"mlp.2.weight": (wide, 4 * wide), "mlp.2.bias": (wide,)}
