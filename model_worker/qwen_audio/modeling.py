"""Qwen-Audio-Chat in the conventions of transformers. Modules are named as in the released weights."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from torch import nn
from transformers import Cache, DynamicCache, GenerationConfig, GenerationMixin, PreTrainedModel
from transformers.masking_utils import create_causal_mask
from transformers.modeling_outputs import BaseModelOutputWithPast, CausalLMOutputWithPast
from transformers.modeling_utils import slice_logits_to_keep
from transformers.utils.generic import can_return_tuple, merge_with_config_defaults
from transformers.utils.output_capturing import capture_outputs

from .configuration import QwenAudioConfig
from .decoder import QwenAudioAttention, QwenAudioBlock
from .encoder import QwenAudioEncoder
from .loading import check_folder, check_loaded
from .rotary import ntk_alpha as alpha_of
from .rotary import rotations
from .special_tokens import AUDIO_END_ID, AUDIO_PAD_ID, AUDIO_START_ID, STOP_IDS


@dataclass
class QwenAudioModelOutput(BaseModelOutputWithPast):
    """Hidden states, and how far each row's rotary base is stretched: `ntk_alpha`, float32, (rows,)."""

    ntk_alpha: torch.Tensor | None = None


@dataclass
class QwenAudioOutput(CausalLMOutputWithPast):
    """Logits, and how far each row's rotary base is stretched: `ntk_alpha`, float32 of shape (rows,).

    Whoever decodes step by step hands `ntk_alpha` back to every later `forward`, as `generate` does.
    """

    ntk_alpha: torch.Tensor | None = None


class QwenAudioPreTrainedModel(PreTrainedModel):
    """What transformers asks of a family of models."""

    config_class = QwenAudioConfig
    base_model_prefix = "transformer"
    input_modalities = ("audio", "text")
    supports_gradient_checkpointing = True
    _no_split_modules = ("QwenAudioBlock",)
    _skip_keys_device_placement = ("past_key_values",)
    # Buffers of the first releases of Qwen, which are computed here.
    _keys_to_ignore_on_load_unexpected = (r"rotary_emb\.inv_freq$", r"attn\.masked_bias$")
    _supports_sdpa = True
    _supports_flash_attn = True
    _supports_attention_backend = True
    _can_compile_fullgraph = True
    _can_record_outputs = {"hidden_states": QwenAudioBlock, "attentions": QwenAudioAttention}  # noqa: RUF012


class QwenAudioModel(QwenAudioPreTrainedModel):
    """Audio encoder and decoder without the head."""

    def __init__(self, config: QwenAudioConfig) -> None:
        super().__init__(config)
        self.wte = nn.Embedding(config.vocab_size, config.hidden_size)
        self.drop = nn.Dropout(config.emb_dropout_prob)
        self.h = nn.ModuleList(QwenAudioBlock(config, layer) for layer in range(config.num_hidden_layers))
        self.ln_f = nn.RMSNorm(config.hidden_size, eps=config.layer_norm_epsilon)
        self.audio = QwenAudioEncoder(config.audio)
        self.post_init()

    def get_input_embeddings(self) -> nn.Embedding:
        """The embedding of tokens."""
        return self.wte

    def set_input_embeddings(self, value: nn.Embedding) -> None:
        """Replace the embedding of tokens."""
        self.wte = value

    @merge_with_config_defaults
    @capture_outputs
    def forward(
        self,
        inputs_embeds: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        position_ids: torch.Tensor | None = None,
        past_key_values: Cache | None = None,
        use_cache: bool | None = None,
        ntk_alpha: torch.Tensor | None = None,
        **kwargs: Any,
    ) -> QwenAudioModelOutput:
        """Run the decoder over embeddings; arguments as in `QwenAudioForConditionalGeneration.forward`."""
        if use_cache and past_key_values is None:
            past_key_values = DynamicCache(config=self.config)
        if position_ids is None:
            position_ids = _positions(inputs_embeds, attention_mask, past_key_values)
        position_ids = position_ids.expand(len(inputs_embeds), -1)
        if ntk_alpha is None:
            ntk_alpha = alpha_of(position_ids.amax(dim=-1) + 1, self.config)
        mask = create_causal_mask(self.config, inputs_embeds, attention_mask, past_key_values, position_ids)
        turns = rotations(position_ids, ntk_alpha, self.config)
        hidden = self.drop(inputs_embeds)
        for block in self.h:
            hidden = block(hidden, mask=mask, turns=turns, past_key_values=past_key_values, **kwargs)
        return QwenAudioModelOutput(
            last_hidden_state=self.ln_f(hidden), past_key_values=past_key_values, ntk_alpha=ntk_alpha
        )


class QwenAudioForConditionalGeneration(QwenAudioPreTrainedModel, GenerationMixin):
    """Qwen-Audio-Chat: text about sound.

    `from_pretrained(folder, dtype=…)` loads the released layout; `QwenAudioProcessor` makes its inputs.
    """

    def __init__(self, config: QwenAudioConfig) -> None:
        super().__init__(config)
        self.transformer = QwenAudioModel(config)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.post_init()

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path: str | Path, *args: Any, **kwargs: Any) -> Any:
        """Load a checkpoint folder, with the options of transformers; nothing is ever downloaded.

        Raises FileNotFoundError or another OSError where a file is missing, and ValueError, with its name,
        where one is damaged or does not fit the others.
        """
        folder = Path(pretrained_model_name_or_path)
        check_folder(folder)
        wanted = kwargs.pop("output_loading_info", False)
        kwargs |= {"output_loading_info": True, "ignore_mismatched_sizes": True}
        try:
            model, info = super().from_pretrained(folder, *args, **kwargs)
        except (EOFError, UnpicklingError) as error:
            raise ValueError(
                f"{folder}: damaged weights, or a pickle that holds more than weights"
            ) from error
        check_loaded(folder, info)
        return (model, info) if wanted else model

    def get_output_embeddings(self) -> nn.Linear:
        """The head."""
        return self.lm_head

    def set_output_embeddings(self, new_embeddings: nn.Linear) -> None:
        """Replace the head."""
        self.lm_head = new_embeddings

    @can_return_tuple
    def forward(
        self,
        input_ids: torch.Tensor | None = None,
        attention_mask: torch.Tensor | None = None,
        position_ids: torch.Tensor | None = None,
        past_key_values: Cache | None = None,
        inputs_embeds: torch.Tensor | None = None,
        input_features: torch.Tensor | None = None,
        feature_lengths: torch.Tensor | None = None,
        labels: torch.Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int | torch.Tensor = 0,
        ntk_alpha: torch.Tensor | None = None,
        **kwargs: Any,
    ) -> QwenAudioOutput:
        """Logits of shape (rows, tokens, vocab_size).

        input_ids: shape (rows, tokens); or inputs_embeds, with the hidden size besides. attention_mask: 0
        where a row is padded, shape (rows, tokens of past and input), or ready for the attention with four
        axes. position_ids: from 0 at a row's first token that is no padding; found from the mask where None.
        input_features: log-mel of the audios, shape (rows, audios of the row that has most, 80, frames).
        feature_lengths: mel frames of each audio, shape (rows, audios); 0 where a row has fewer. ntk_alpha:
        of the output for the prompts of the same rows; found from the number of tokens so far where None,
        which is right for prompts. Raises ValueError where the ids have not just the places that the audios
        need.
        """
        if (input_ids is None) == (inputs_embeds is None):
            raise ValueError("give either input_ids or inputs_embeds")
        if inputs_embeds is None:
            audios = None if input_features is None else self._encode_rows(input_features, feature_lengths)
            inputs_embeds = self.embed(input_ids, audios)
        outputs = self.transformer(
            inputs_embeds=inputs_embeds,
            attention_mask=attention_mask,
            position_ids=position_ids,
            past_key_values=past_key_values,
            use_cache=use_cache,
            ntk_alpha=ntk_alpha,
            **kwargs,
        )
        logits = self.lm_head(slice_logits_to_keep(outputs.last_hidden_state, logits_to_keep))
        loss = None
        if labels is not None:
            loss = self.loss_function(logits, labels, self.config.vocab_size, **kwargs)
        return QwenAudioOutput(
            loss=loss,
            logits=logits,
            past_key_values=outputs.past_key_values,
            hidden_states=outputs.hidden_states,
            attentions=outputs.attentions,
            ntk_alpha=outputs.ntk_alpha,
        )

    def encode_audio(
        self, input_features: torch.Tensor, lengths: torch.Tensor, extents: torch.Tensor | None = None
    ) -> list[torch.Tensor]:
        """What stands for each clip in a prompt, from `<audio>` to `</audio>`: (tokens, hidden_size) each.

        input_features: log-mel, shape (clips, 80, frames). lengths: mel frames of each clip, shape (clips,),
        as `QwenAudioProcessor.features` gives both. extents: mel frames of the longest clip of the same
        prompt, shape (clips,); each clip's own where None, which is right for a prompt with one clip.
        """
        tower = self.transformer.audio
        return tower.clips(tower(input_features, lengths, extents), lengths)

    def embed(self, input_ids: torch.Tensor, audios: Sequence[torch.Tensor] | None = None) -> torch.Tensor:
        """Embeddings of tokens, shape (rows, tokens, hidden_size), with those of audios at their places.

        audios: of `encode_audio`, in the order of the rows. Raises ValueError where their number does not
        fit.
        """
        embeddings = self.transformer.wte(input_ids)
        if not audios:
            return embeddings
        sound = torch.cat(list(audios)).to(embeddings.device, embeddings.dtype)
        places = (input_ids == AUDIO_START_ID) | (input_ids == AUDIO_PAD_ID) | (input_ids == AUDIO_END_ID)
        wanted = int(places.sum())
        if wanted != len(sound):
            raise ValueError(f"the ids have {wanted} places for audio; the audios fill {len(sound)}")
        return embeddings.masked_scatter(places[..., None], sound)

    def adjust_generation_fn(self, *args: Any, **kwargs: Any) -> None:
        """Load `generation_config.json`; whatever it says, all three tokens that end a text do."""
        super().adjust_generation_fn(*args, **kwargs)
        self.generation_config.eos_token_id = list(STOP_IDS)

    def _encode_rows(self, features: torch.Tensor, lengths: torch.Tensor | None) -> list[torch.Tensor]:
        """Embeddings of all audios of a batch, row after row."""
        if lengths is None:
            raise ValueError("input_features needs feature_lengths")
        present = lengths > 0
        extents = lengths.amax(dim=1, keepdim=True).expand_as(lengths)
        return self.encode_audio(features[present], lengths[present], extents[present])

    def _prepare_cache_for_generation(
        self, generation_config: GenerationConfig, model_kwargs: dict[str, Any], *args: Any
    ) -> None:
        """Fix how far each row's rotary base is stretched, too: by its prompt, before any part of it is read.

        Whether the prompt is then read at once, in chunks or with guessed tokens after it does not matter.
        """
        super()._prepare_cache_for_generation(generation_config, model_kwargs, *args)
        if model_kwargs.get("ntk_alpha") is None:
            lengths = model_kwargs["position_ids"].amax(dim=-1) + 1
            model_kwargs["ntk_alpha"] = alpha_of(lengths, self.config)


def _positions(embeddings: torch.Tensor, mask: torch.Tensor | None, past: Cache | None) -> torch.Tensor:
    """Positions of tokens in their rows, shape (rows or 1, tokens); those of padding do not matter."""
    tokens = embeddings.shape[1]
    if mask is not None and mask.ndim == 2:
        return (mask.long().cumsum(dim=-1) - 1).clamp(min=0)[:, -tokens:]
    seen = 0 if past is None else past.get_seq_length()
    return (torch.arange(tokens, device=embeddings.device) + seen)[None]
