"""What may be written under the grammar of SRWT."""

import base64
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from checkpoints import VOCABULARY, qwen_audio_checkpoint
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from torch._subclasses.fake_tensor import FakeTensorMode

from wordsplice.model_worker.qwen_audio.modeling import QwenAudioForConditionalGeneration
from wordsplice.model_worker.qwen_audio.processing import QwenAudioProcessor
from wordsplice.model_worker.qwen_audio.tokenization import QwenAudioTokenizer
from wordsplice.model_worker.srwt.constraint import UNIT_TOKENS, SrwtLogitsProcessor, SrwtRules, SrwtState
from wordsplice.speech.srwt import loop_start, parse_srwt

WORDS = "the th a an he um uh 's ' - . , 你 好 吗 é ß 안녕 😀 <| |> <|sil|> <|0.50|> | < > [("
SPACES = ["\n", "\n\n", "\xa0", "\u3000", "\u2028", "\x85", " ", " the", "\t", "\r\n"]
PARTS = [b"\xe4\xbd", b"\xa0", b"\xbd\xa0", b"\xf0\x9f", b"\x98\x80", b"\xe3\x80", b"\xc2", b"\xa0the"]
TIMES, SILENCE, ENDS = 151871, 151869, (151643, 151644, 151645)
GRAMMAR = re.compile(r"(?:(?:<\|sil\|>|(?:(?!<\|)\S)+)<\|\d+\.\d\d\|>)*")


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> QwenAudioTokenizer:
    """One whose vocabulary is all bytes, and pieces of words, characters and tags."""
    tokens = [*(bytes([value]) for value in range(256)), *map(str.encode, [*WORDS.split(), *SPACES]), *PARTS]
    ranked = enumerate(dict.fromkeys(tokens))
    path = tmp_path_factory.mktemp("vocabulary") / "qwen.tiktoken"
    path.write_bytes(b"".join(base64.b64encode(token) + b" %d\n" % rank for rank, token in ranked))
    return QwenAudioTokenizer(path)


@pytest.fixture(scope="module")
def rules(tokenizer: QwenAudioTokenizer) -> SrwtRules:
    return SrwtRules(tokenizer, VOCABULARY, "cpu")


def written(rules: SrwtRules, end: float, likely: Iterable[torch.Tensor]) -> list[int]:
    """What is written greedily, up to the end token or as long as there are logits (vocabulary,)."""
    state = rules.state(1)
    state.set(0, end)
    tokens: list[int] = []
    for logits in likely:
        admitted = rules.admit(logits[None].clone(), state)
        assert admitted.max() > -torch.inf
        token = admitted.argmax(1)
        if token.item() in ENDS:
            return tokens
        tokens.append(int(token))
        rules.advance(state, token)
    raise AssertionError("it goes on")


def wishes(wanted: Sequence[int], seed: int, slope: float) -> Iterable[torch.Tensor]:
    """Logits of a model that wants certain tokens in turn, and has random preferences for all others.

    slope: how much less it likes each later time.
    """
    noise = torch.randn(VOCABULARY + 2000, generator=torch.Generator().manual_seed(seed))
    liking = torch.zeros(VOCABULARY)
    liking[TIMES : TIMES + 3001] = 4.0 - slope * torch.arange(3001)
    for step in range(2000):
        logits = noise[step : step + VOCABULARY] + liking
        logits[wanted[step % len(wanted)]] += 20
        yield logits


ids = st.sampled_from([*range(300), SILENCE, TIMES, TIMES + 3, TIMES + 10, TIMES + 3000, 151859, 155164])
windows = st.sampled_from([(0.0, 1.0), (0.005, 1.0), (0.1, 1.0), (0.29, 0.0), (7.777, 0.003), (30.0, 0.0)])


@hypothesis_settings(max_examples=30)
@given(st.lists(ids, min_size=1, max_size=5), st.integers(0, 1 << 20), windows)
def test_whatever_the_model_wants_it_writes_srwt_that_reads_as_written(
    tokenizer: QwenAudioTokenizer, rules: SrwtRules, wanted: list[int], seed: int, window: tuple[float, float]
) -> None:
    end, slope = window
    text = tokenizer.decode(written(rules, end, wishes(wanted, seed, slope)))
    assert GRAMMAR.fullmatch(text)
    assert not re.search(r"<\|sil\|><\|\d+\.\d\d\|><\|sil\|>", text)
    times = [float(time) for time in re.findall(r"<\|(\d+\.\d\d)\|>", text)]
    assert times == sorted(set(times))
    assert all(0 < time <= end for time in times)
    units = re.findall(r"((?:(?!<\|)\S)+)<\|(\d+\.\d\d)\|>", re.sub(r"<\|sil\|><\|[\d.]+\|>", " ", text))
    if not units:
        return
    words = parse_srwt("<|0.00|>" + text)
    assert [(word.text, f"{word.end:.2f}") for word in words] == units
    assert {word.evidence for word in words} == {"model"}
    assert loop_start([word.text for word in words][:-1]) is None


def text_of(tokenizer: QwenAudioTokenizer, rules: SrwtRules, end: float, *wanted: str) -> str:
    """What is written by a model that wants pieces of text in turn, and to end before anything else."""
    logits = []
    for token in (token for piece in wanted for token in tokenizer.encode_with_tokens(piece)):
        logits.append(torch.zeros(VOCABULARY))
        logits[-1][torch.tensor(ENDS)] = 1.0
        logits[-1][token] = 2.0
    logits += [torch.zeros(VOCABULARY).index_fill(0, torch.tensor(ENDS), 1.0)] * (2 * UNIT_TOKENS)
    return tokenizer.decode(written(rules, end, logits))


def test_a_clean_text_is_written_as_the_model_wants_it(
    tokenizer: QwenAudioTokenizer, rules: SrwtRules
) -> None:
    text = "<|sil|><|0.40|>the<|0.56|>an<|1.07|><|sil|><|1.21|>你<|1.30|>好<|1.52|>"
    assert text_of(tokenizer, rules, 2.0, text) == text


def test_a_line_s_end_counts_as_the_end(tokenizer: QwenAudioTokenizer, rules: SrwtRules) -> None:
    likely = torch.zeros(3, VOCABULARY)
    for row, token in enumerate((*tokenizer.encode("a"), TIMES + 20, *tokenizer.encode("\n"))):
        likely[row, token] = 1.0
    assert tokenizer.decode(written(rules, 2.0, likely)) == "a<|0.20|>"


def test_after_the_window_s_end_nothing_comes(tokenizer: QwenAudioTokenizer, rules: SrwtRules) -> None:
    assert text_of(tokenizer, rules, 0.5, "the<|0.50|>an<|0.60|>") == "the<|0.50|>"
    assert text_of(tokenizer, rules, 0.004, "the<|0.50|>") == ""


@pytest.mark.parametrize("phrase", [["um"], ["he", "the"], ["a", "the", "he"], list("abcdefgh")])
def test_a_phrase_that_does_not_end_is_ended(
    tokenizer: QwenAudioTokenizer, rules: SrwtRules, phrase: list[str]
) -> None:
    units = (f"{phrase[step % len(phrase)]}<|{step / 10 + 0.1:.2f}|>" for step in range(100))
    text = text_of(tokenizer, rules, 30.0, *units)
    times = re.findall(r"\d\.\d\d", text)
    assert times[-1] == f"{0.1 * (len(phrase) + max(8, 3 * len(phrase))):.2f}"


def test_a_word_divided_in_other_ways_is_the_same_word(
    tokenizer: QwenAudioTokenizer, rules: SrwtRules
) -> None:
    divisions = [["the"], ["th", "e"], ["t", "h", "e"]] * 4
    tokens = {piece: tokenizer.encode(piece) for piece in ("the", "th", "e", "t", "h")}
    state = rules.state(1)
    state.set(0, 30.0)
    for number, pieces in enumerate(divisions):
        for piece in pieces:
            rules.advance(state, torch.tensor(tokens[piece]))
        rules.advance(state, torch.tensor([TIMES + 10 * (number + 1)]))
        logits = rules.admit(torch.zeros(1, VOCABULARY), state)
        assert (logits[0, tokens["t"]] == -torch.inf).item() == (number >= 8)


def test_rows_without_rules_are_left_alone_and_rows_move_with_their_state(rules: SrwtRules) -> None:
    logits = torch.randn(3, VOCABULARY, generator=torch.Generator().manual_seed(0))
    state = rules.state(4)
    state.set(1, 5.0)
    rules.advance(state, torch.tensor([155164, SILENCE, 7]))
    admitted = rules.admit(logits.clone(), state)
    assert torch.equal(admitted[[0, 2]], logits[[0, 2]])
    assert (admitted[1] > -torch.inf).nonzero().squeeze(1).tolist() == [*range(TIMES + 1, TIMES + 501)]
    state.move(1, 0)
    state.set(1, None)
    after = rules.admit(logits.clone(), state)
    assert torch.equal(after[0] > -torch.inf, admitted[1] > -torch.inf)
    assert torch.equal(after[1:], logits[1:])


def test_the_rules_never_look_at_values_so_that_a_graph_can_hold_them(rules: SrwtRules) -> None:
    state = rules.state(2)
    state.set(0, 5.0)
    with FakeTensorMode(allow_non_fake_inputs=True) as mode:
        logits, tokens = mode.from_tensor(torch.zeros(2, VOCABULARY)), mode.from_tensor(torch.tensor([7, 7]))
        assert rules.admit(logits, state).shape == (2, VOCABULARY)
        rules.advance(SrwtState(mode.from_tensor(state.columns)), tokens)


def test_generate_of_transformers_keeps_to_it(tmp_path: Path) -> None:
    model = QwenAudioForConditionalGeneration.from_pretrained(qwen_audio_checkpoint(tmp_path))
    processor = QwenAudioProcessor.from_pretrained(tmp_path)
    tags = "<|startoftranscript|><|en|><|transcribe|><|en|><|timestamps|><|0.00|>"
    noise = np.random.default_rng(0).standard_normal(16000).astype(np.float32)
    inputs = processor(text=[f"<audio></audio>{tags}"] * 3, audio=[noise, noise[:8000], noise])
    rules = SrwtRules(processor.tokenizer, model.config.vocab_size, model.device)
    keeping = SrwtLogitsProcessor(rules, [1.0, 0.5, None])
    output = model.generate(**inputs, max_new_tokens=25, do_sample=False, logits_processor=[keeping])
    free = model.generate(**inputs, max_new_tokens=25, do_sample=False)
    start = inputs["input_ids"].shape[1]
    texts = [processor.decode(row[start:], skip_special_tokens=False) for row in output]
    for text, end in zip(texts[:2], (1.0, 0.5), strict=True):
        said = re.sub(r"(<\|endoftext\|>|<\|im_\w+\|>)+$", "", text)
        assert re.match(GRAMMAR.pattern + r"((?!<\|)\S)*$", said)
        assert all(0 < float(time) <= end for time in re.findall(r"<\|(\d+\.\d\d)\|>", said))
    assert output[2].tolist()[: free.shape[1]] == free[2].tolist()[: output.shape[1]]
