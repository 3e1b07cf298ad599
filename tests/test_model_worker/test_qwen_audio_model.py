"""The model in the conventions of transformers: batches, caches, compiling, long sequences, precision."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from checkpoints import qwen_audio_checkpoint
from numpy.typing import NDArray
from transformers import BatchFeature, DynamicCache, StaticCache

from wordsplice.model_worker import QwenAudioConfig, QwenAudioForConditionalGeneration, QwenAudioProcessor
from wordsplice.model_worker.qwen_audio.rotary import ntk_alpha

ASR = "<audio></audio><|startoftranscript|><|en|><|transcribe|><|en|><|notimestamps|><|wo_itn|>"
LIMIT = 64
"""Tokens past which log-n scaling and dynamic NTK act in the checkpoint of these tests."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return qwen_audio_checkpoint(tmp_path_factory.mktemp("tiny"), seq_length=LIMIT)


@pytest.fixture(scope="module")
def model(folder: Path) -> QwenAudioForConditionalGeneration:
    return QwenAudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).eval()


@pytest.fixture(scope="module")
def processor(folder: Path) -> QwenAudioProcessor:
    return QwenAudioProcessor.from_pretrained(folder)


def noise(seconds: float, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 0.1, int(seconds * 16_000)).astype(np.float32)


TEXTS = ("hello", ASR, f"<audio></audio> and {ASR}", f"{ASR}{' hello' * 80}", "the words " * 200)
"""Prompts of the model's two sides of the limit, with no audio to two of them."""

CLIPS = (noise(0.5, 1), noise(1.23, 2), noise(0.6, 3), noise(0.01, 4))


def singles(processor: QwenAudioProcessor) -> list[BatchFeature]:
    rest = list(CLIPS)
    return [processor(text, [rest.pop(0) for _ in range(text.count("<audio>"))] or None) for text in TEXTS]


def last_logits(model: QwenAudioForConditionalGeneration, inputs: BatchFeature) -> torch.Tensor:
    with torch.inference_mode():
        return model(**inputs, logits_to_keep=1).logits[:, -1].float()


def greedy(
    model: QwenAudioForConditionalGeneration, inputs: BatchFeature, **options: object
) -> list[list[int]]:
    written = model.generate(**inputs, do_sample=False, min_new_tokens=8, max_new_tokens=8, **options)
    return written[:, inputs["input_ids"].shape[1] :].tolist()


def test_a_left_padded_batch_equals_its_singles_on_both_sides_of_the_limit(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    batch = processor(TEXTS, CLIPS)
    alone = singles(processor)
    expected = torch.cat([last_logits(model, one) for one in alone])
    assert torch.allclose(last_logits(model, batch), expected, atol=1e-4)
    assert greedy(model, batch) == [greedy(model, one)[0] for one in alone]


def test_beams_of_rows_with_several_audios_are_those_of_the_rows_alone(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    batch = processor(TEXTS[1:3], CLIPS[:3])
    assert greedy(model, batch, num_beams=2) == [
        greedy(model, one, num_beams=2)[0] for one in singles(processor)[1:3]
    ]


def test_an_audio_does_not_depend_on_those_of_other_rows(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    features, lengths = processor.features([noise(0.995, 5), noise(3, 6)])
    alone, length = processor.features([noise(0.995, 5)])
    (first, second), (single,) = model.encode_audio(features, lengths), model.encode_audio(alone, length)
    assert torch.allclose(first, single, atol=1e-5)
    assert (len(first), len(second)) == (27, 77)


def test_the_rotary_base_is_stretched_in_steps_and_only_past_the_limit() -> None:
    config = QwenAudioConfig()
    lengths = torch.tensor([1, 2048, 2049, 4096, 4097, 8192, 8193, 32768])
    assert ntk_alpha(lengths, config).tolist() == [1, 1, 3, 3, 7, 7, 15, 31]
    assert ntk_alpha(lengths, QwenAudioConfig(use_dynamic_ntk=False)).tolist() == [1] * 8


def test_the_rotary_base_stays_what_it_was_at_the_prompt(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    inputs = processor("the words" + " hello" * (LIMIT - 8))
    prompt = inputs["input_ids"].shape[1]
    assert LIMIT - 12 < prompt <= LIMIT
    written = model.generate(**inputs, do_sample=False, min_new_tokens=24, max_new_tokens=24)
    with torch.inference_mode():
        same = model(input_ids=written, ntk_alpha=torch.ones(1)).logits[0]
        stretched = model(input_ids=written).logits[0]
    assert same[prompt - 1 : -1].argmax(-1).tolist() == written[0, prompt:].tolist()
    assert not torch.allclose(same[-1], stretched[-1], atol=1e-2)


@pytest.mark.parametrize(
    ("tokens", "how"),
    [(LIMIT, {"prompt_lookup_num_tokens": 5}), (2 * LIMIT, {"prefill_chunk_size": LIMIT - 16})],
)
def test_guessing_ahead_or_reading_in_chunks_does_not_move_the_limit(
    model: QwenAudioForConditionalGeneration, tokens: int, how: dict[str, int]
) -> None:
    prompt = torch.randint(151643, (1, tokens), generator=torch.Generator().manual_seed(0))
    prompt[:, -12:-6] = prompt[:, -6:]
    inputs = BatchFeature({"input_ids": prompt, "attention_mask": torch.ones_like(prompt)})
    assert greedy(model, inputs, **how) == greedy(model, inputs)


@pytest.mark.parametrize("switch", ["use_logn_attn", "use_dynamic_ntk"])
def test_each_of_the_long_context_rules_acts_past_the_limit_only(
    folder: Path, model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor, switch: str
) -> None:
    other = QwenAudioForConditionalGeneration.from_pretrained(
        folder, dtype=torch.float32, **{switch: False}
    ).eval()
    short, long = processor("hello"), processor(TEXTS[-1])
    assert torch.equal(last_logits(other, short), last_logits(model, short))
    assert not torch.allclose(last_logits(other, long), last_logits(model, long), atol=1e-2)


@pytest.mark.parametrize("text", [ASR, TEXTS[3]])
def test_reading_in_parts_with_a_cache_gives_what_reading_at_once_does(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor, text: str
) -> None:
    inputs = processor(text, [noise(0.5)])
    with torch.inference_mode():
        whole = model(**inputs)
        embeddings = model.embed(
            inputs["input_ids"], model.encode_audio(inputs["input_features"][0], inputs["feature_lengths"][0])
        )
        for cache in (DynamicCache(config=model.config), StaticCache(model.config, max_cache_len=128)):
            parts = [
                model(inputs_embeds=part, past_key_values=cache, ntk_alpha=whole.ntk_alpha).logits
                for part in embeddings.split([5, 6, embeddings.shape[1] - 11], dim=1)
            ]
            assert torch.allclose(torch.cat(parts, dim=1), whole.logits, atol=1e-4)


def test_a_static_cache_writes_the_same(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    batch = processor(TEXTS[:4], CLIPS)
    assert greedy(model, batch, cache_implementation="static") == greedy(model, batch)


def test_without_a_cache_the_same_is_written(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    batch = processor(TEXTS[:2], CLIPS[:1])
    assert greedy(model, batch, use_cache=False) == greedy(model, batch)


def test_a_mask_with_four_axes_is_taken_as_it_is(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    inputs = processor(TEXTS[:2], CLIPS[:1])
    tokens = inputs["input_ids"].shape[1]
    shown = inputs["attention_mask"].bool()
    causal = torch.ones(tokens, tokens, dtype=torch.bool).tril()
    ready = (causal & shown[:, None, :]) | torch.eye(tokens, dtype=torch.bool)
    positions = (inputs["attention_mask"].cumsum(-1) - 1).clamp(min=0)
    replaced = BatchFeature(inputs | {"attention_mask": ready[:, None], "position_ids": positions})
    assert torch.allclose(last_logits(model, replaced), last_logits(model, inputs), atol=1e-4)


def test_a_decoding_step_is_one_graph_with_fixed_shapes(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    audio = processor(ASR, [noise(0.5)])
    cache = StaticCache(model.config, max_cache_len=LIMIT)
    step = torch.compile(model.forward, backend="aot_eager", fullgraph=True)
    with torch.no_grad(), torch._dynamo.config.patch(error_on_recompile=True):
        alpha = model(**audio, past_key_values=cache).ntk_alpha
        for place in range(audio["input_ids"].shape[1], LIMIT):
            token = torch.tensor([[place]])
            compiled = step(
                input_ids=token, position_ids=token, past_key_values=cache, ntk_alpha=alpha
            ).logits
    ids = torch.cat([audio["input_ids"], torch.arange(audio["input_ids"].shape[1], LIMIT)[None]], dim=1)
    at_once = audio | {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
    assert torch.allclose(compiled[:, -1], last_logits(model, BatchFeature(at_once)), atol=1e-4)


def test_eager_attention_gives_what_sdpa_does_and_shows_its_weights(
    folder: Path, model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    eager = QwenAudioForConditionalGeneration.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager"
    ).eval()
    batch = processor(TEXTS, CLIPS)
    assert torch.allclose(last_logits(eager, batch), last_logits(model, batch), atol=1e-4)
    shown = eager(**processor("hello"), output_attentions=True, output_hidden_states=True)
    tokens = shown.logits.shape[1]
    assert [weights.shape for weights in shown.attentions] == [(1, 2, tokens, tokens)] * 2
    assert torch.allclose(shown.attentions[0].sum(-1), torch.ones(()))
    assert len(shown.hidden_states) == 3


def test_bfloat16_comes_near_float32_and_keeps_exact_positions(
    folder: Path, model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    half = QwenAudioForConditionalGeneration.from_pretrained(folder, dtype=torch.bfloat16).eval()
    assert half.lm_head.weight.dtype == torch.bfloat16
    assert torch.equal(
        half.transformer.audio.positional_embedding, model.transformer.audio.positional_embedding
    )
    batch = processor(TEXTS, CLIPS)
    exact = last_logits(model, batch)
    assert (last_logits(half, batch) - exact).abs().max() < 0.1 * exact.abs().max()


def test_learning_lowers_the_loss(folder: Path, processor: QwenAudioProcessor) -> None:
    pupil = QwenAudioForConditionalGeneration.from_pretrained(folder, dtype=torch.float32).train()
    pupil.activation_checkpointing_enable()
    inputs = processor(ASR, [noise(0.5)])
    before = pupil(**inputs, labels=inputs["input_ids"]).loss
    before.backward()
    assert pupil.transformer.audio.conv1.weight.grad.abs().max() > 0
    with torch.no_grad():
        for weight in pupil.parameters():
            weight -= 0.01 * weight.grad
    assert pupil(**inputs, labels=inputs["input_ids"]).loss < before


@pytest.mark.parametrize("stop", [151643, 151644, 151645])
def test_each_of_the_three_stop_tokens_ends_the_text(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor, stop: int
) -> None:
    inputs = processor("hello")
    second = inputs["input_ids"].shape[1] + 1

    def write(ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        chosen = torch.full_like(scores, -torch.inf)
        chosen[:, stop if ids.shape[1] == second else 9] = 0
        return chosen

    written = model.generate(**inputs, do_sample=False, logits_processor=[write], max_new_tokens=9)
    assert written[0, -2:].tolist() == [9, stop]


def test_places_and_audios_that_do_not_fit_are_refused(
    model: QwenAudioForConditionalGeneration, processor: QwenAudioProcessor
) -> None:
    inputs = processor(ASR, [noise(0.5)])
    with pytest.raises(ValueError, match="14 places for audio; the audios fill 13"):
        model(**inputs | {"feature_lengths": torch.tensor([[46]])})
    with pytest.raises(ValueError, match="feature_lengths"):
        model(input_ids=inputs["input_ids"], input_features=inputs["input_features"])
    with pytest.raises(ValueError, match="either"):
        model()


def sizes(config: QwenAudioConfig) -> Sequence[int]:
    return config.num_hidden_layers, config.hidden_size, config.audio.n_layer, config.audio.n_state


def test_without_a_checkpoint_the_sizes_are_the_released_ones() -> None:
    with torch.device("meta"):
        made = QwenAudioForConditionalGeneration(QwenAudioConfig(dtype="bfloat16"))
    assert sizes(made.config) == (32, 4096, 32, 1280)
    assert round(sum(weight.numel() for weight in made.parameters()) / 1e9, 2) == 8.39
