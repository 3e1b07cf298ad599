"""What Qwen-Audio wrote without rules: words in order of time, or a failure that is told."""

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest

from wordsplice.core.errors import BadTranscript
from wordsplice.speech.srwt import loop_length, parse_output

CLEAN = "<|0.00|><|sil|><|0.40|>of<|0.56|>course<|1.07|><|sil|><|1.21|>the<|1.30|>words<|1.95|>"


def spoken(text: str) -> list[tuple[str, str, str]]:
    return [(word.text, f"{word.start:.2f}", f"{word.end:.2f}") for word in parse_output(text)]


def written(text: str) -> list[tuple[str, str, str]]:
    """The units of SRWT with the times around them."""
    pieces = re.split(r"<\|(\d+\.\d\d)\|>", text)
    times, units = pieces[1::2], pieces[2::2]
    return [
        (unit, start, end)
        for unit, (start, end) in zip(units, pairwise(times), strict=False)
        if unit not in ("", "<|sil|>")
    ]


def is_clean(said: str) -> bool:
    """Whether times do not go back, and units alternate with them from 0.00 on."""
    times = [float(time) for time in re.findall(r"<\|(\d+\.\d\d)\|>", said)]
    form = r"<\|0\.00\|>((<\|sil\|>|[a-z']+)<\|\d+\.\d\d\|>)+(<\|sil\|>)?(<\|(im_end|im_start|endoftext)\|>)?"
    return bool(re.fullmatch(form, said)) and times == sorted(times)


def test_recorded_outputs_are_read_as_written_or_in_order_or_told_to_have_failed(shared_data: Path) -> None:
    recorded = json.loads((shared_data / "srwt_recorded.json").read_text(encoding="utf-8"))
    clean = failed = 0
    for text in (entry["response"] for entry in recorded):
        said = text.split("\n")[0]
        if not re.search(r"[a-z']+<\|\d", said):
            with pytest.raises(BadTranscript, match="no word times are in it"):
                parse_output(text)
            failed += 1
            continue
        words = parse_output(text)
        assert [word.text for word in words] == re.findall(r"(?<=\|>)[a-z']+", said)
        assert all(word.start <= word.end for word in words)
        assert all(word.end <= after.start for word, after in pairwise(words))
        assert sum(word.weak for word in words) <= 1
        if is_clean(said):
            assert spoken(text) == written(said)
            assert {word.evidence for word in words} == {"model"}
            clean += 1
    assert (len(recorded), clean, failed) == (120, 79, 21)


@pytest.mark.parametrize(
    "text",
    [
        "<|0.12|>" * 40 + CLEAN,
        "<|0.16|><|0.00|><|sil|>" + CLEAN,
        "<|im_start|>" + CLEAN,
        CLEAN.replace("<|1.07|>", "<|1.07|><|1.07|>"),
        CLEAN + "<|1.95|>" * 40,
        CLEAN + "\n[('words', 'words')]<|im_end|>",
        CLEAN + "<|sil|>",
    ],
    ids=["repeated time", "restart", "turn", "adjacent times", "last time repeated", "notes", "broken off"],
)
def test_what_stands_between_words_does_not_matter(text: str) -> None:
    assert spoken(text) == spoken(CLEAN)
    assert {word.evidence for word in parse_output(text)} == {"model"}


@pytest.mark.parametrize(
    ("text", "weak"),
    [
        (CLEAN.replace("<|1.07|>", "<|0.56|>"), ["course"]),
        (CLEAN.replace("<|sil|><|1.21|>", "<|sil|><|1.02|>"), ["the"]),
        (CLEAN.replace("<|0.00|><|sil|><|0.40|>", "<|im_start|>"), ["of"]),
        (CLEAN.removesuffix("<|1.95|>"), ["words"]),
    ],
    ids=["no length", "going back", "no first time", "no last time"],
)
def test_words_whose_times_are_not_to_be_trusted_are_weak(text: str, weak: list[str]) -> None:
    words = parse_output(text)
    assert [word.text for word in words] == ["of", "course", "the", "words"]
    assert [word.text for word in words if word.weak] == weak
    assert all(word.end <= after.start for word, after in pairwise(words))


@pytest.mark.parametrize(
    "text", ["", "<|im_start|>\n<|im_start|>", "<|0.26|>" * 40, "<|0.26|><|0.00|><|sil|>" * 9]
)
def test_an_output_without_words_failed(text: str) -> None:
    with pytest.raises(BadTranscript, match="no word times are in it"):
        parse_output(text)


@pytest.mark.parametrize("phrase", [["no"], ["of", "the"], ["a", "b", "c", "d", "e", "f", "g", "h"]])
def test_an_output_that_goes_round_in_circles_failed(phrase: list[str]) -> None:
    period = len(phrase)
    units = ["it", "is", *(phrase[n % period] for n in range(period + loop_length(period)))]
    pieces = [f"{unit}<|{n / 10 + 0.1:.2f}|>" for n, unit in enumerate(units)]
    assert len(parse_output("<|0.00|>" + "".join(pieces[:-1]))) == len(units) - 1
    with pytest.raises(BadTranscript, match=f"from 0.20 s on “{phrase[0]} .*” is repeated without end"):
        parse_output("<|0.00|>" + "".join(pieces))
