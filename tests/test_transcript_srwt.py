"""SRWT, the text with times that Qwen-Audio writes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.core.errors import BadTranscript
from wordsplice.core.words import Word
from wordsplice.speech.srwt import format_srwt, parse_srwt
from wordsplice.speech.transcripts import parse_transcript

CLEAN = "<|0.00|><|sil|><|0.40|>of<|0.56|>course<|1.07|><|sil|><|1.21|>the<|1.30|>"


def timed(text: str) -> list[tuple[str, float, float]]:
    return [(word.text, round(word.start, 6), round(word.end, 6)) for word in parse_srwt(text)]


def weak(text: str) -> list[str]:
    return [word.text for word in parse_srwt(text) if word.weak]


def test_units_lie_between_times_and_silence_fills_gaps() -> None:
    assert timed(CLEAN) == [("of", 0.4, 0.56), ("course", 0.56, 1.07), ("the", 1.21, 1.3)]
    assert {word.evidence for word in parse_srwt(CLEAN)} == {"model"}


def test_in_a_file_that_somebody_supplies_the_times_are_given() -> None:
    assert {word.evidence for word in parse_transcript(CLEAN, "srwt").words} == {"given"}


@pytest.mark.parametrize(
    "junk",
    [
        "\n[('this', 'this')]<|im_end|>",
        "\n<|im_start|>\n<|im_start|>",
        "<|endoftext|>more<|9.00|>",
        "\nmore<|9.00|>",
    ],
)
def test_what_follows_is_ignored(junk: str) -> None:
    assert timed(CLEAN + junk) == timed(CLEAN)


@pytest.mark.parametrize(
    "prefix",
    [
        "<|0.40|>",
        "<|0.25|><|0.25|>",
        "<|0.12|>" * 40,
        "<|im_start|>",
        "\n",
        "<|0.26|><|0.00|><|sil|><|0.26|>",
    ],
)
def test_a_restarted_beginning_changes_nothing(prefix: str) -> None:
    assert timed(prefix + CLEAN) == timed(CLEAN)
    assert weak(prefix + CLEAN) == []


def test_chinese_units_are_characters() -> None:
    assert timed("<|0.00|>你<|0.20|>好<|0.45|>") == [("你", 0.0, 0.2), ("好", 0.2, 0.45)]


def test_adjacent_times_are_an_empty_silence() -> None:
    assert timed("<|0.00|>no<|1.08|><|1.08|><|sil|><|1.11|>way<|1.20|>") == [
        ("no", 0, 1.08),
        ("way", 1.11, 1.2),
    ]


def test_times_that_go_back_wait_for_the_word_before() -> None:
    text = "<|1.00|>he<|2.05|><|sil|><|2.02|>was<|2.30|>"
    assert timed(text) == [("he", 1.0, 2.05), ("was", 2.05, 2.3)]
    assert weak(text) == ["was"]


def test_a_word_that_takes_no_time_is_weak() -> None:
    text = "<|1.00|>he<|1.00|>was<|1.30|>"
    assert timed(text) == [("he", 1.0, 1.0), ("was", 1.0, 1.3)]
    assert weak(text) == ["he"]


def test_a_missing_first_time_is_the_beginning() -> None:
    text = "<|im_start|>the<|0.32|>cat<|0.65|>"
    assert timed(text) == [("the", 0.0, 0.32), ("cat", 0.32, 0.65)]
    assert weak(text) == ["the"]


def test_a_missing_last_time_is_estimated() -> None:
    for text in ("<|0.00|>a<|0.20|>word", "<|0.00|>a<|0.20|>word\n", "<|0.00|>a<|0.20|>word<|im_end|>"):
        assert timed(text) == [("a", 0.0, 0.2), ("word", 0.2, 0.48)]
        assert weak(text) == ["word"]


def test_a_time_missing_before_a_silence_is_that_after_it() -> None:
    text = "<|0.00|>a<|sil|><|0.50|>b<|0.70|>"
    assert timed(text) == [("a", 0.0, 0.5), ("b", 0.5, 0.7)]
    assert weak(text) == ["a"]


def test_several_words_between_two_times_share_them() -> None:
    text = "<|0.00|>it is<|0.40|>so<|0.60|>"
    assert timed(text) == [("it", 0.0, 0.2), ("is", 0.2, 0.4), ("so", 0.4, 0.6)]
    assert weak(text) == ["it", "is"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello world",
        "<|im_start|>\n<|im_start|>",
        "<|0.16|>\n<|im_start|>",
        "<|0.23|>" * 24 + "\n[('(', 0), (')', 0)]<|im_end|>",
        "<|0.26|><|0.00|><|sil|>" * 30,
        "<|0.5",
    ],
)
def test_text_without_word_times_is_refused(text: str) -> None:
    with pytest.raises(BadTranscript, match="no word times are in it"):
        parse_srwt(text)


def test_a_song_that_somebody_supplies_may_repeat_a_word() -> None:
    text = "<|0.00|>" + "".join(f"la<|{n / 10:.2f}|>" for n in range(1, 31))
    assert len(parse_transcript(text, "srwt").words) == 30


tokens = st.sampled_from(["<|sil|>", "<|im_start|>", "\n", "a", "word", " two words", "<|", "|>", "'"])
times = st.integers(0, 3000).map(lambda number: f"<|{number / 100:.2f}|>")


@given(st.lists(tokens | times, max_size=40).map("".join))
def test_whatever_the_model_writes_words_are_in_order_or_it_is_refused(text: str) -> None:
    try:
        words = parse_srwt(text)
    except BadTranscript:
        return
    assert words
    assert all(0 <= word.start <= word.end for word in words)
    assert all(word.end <= after.start for word, after in pairwise(words))


def test_written_out_it_ends_with_the_recording_and_holds_no_tags_but_its_own() -> None:
    words = [Word("a", 0, 0.5), Word("<|sil|>", 0.4, 0.7), Word("b c", 1.0, 1.234)]
    assert format_srwt(words, 2.0) == (
        "<|0.00|>a<|0.40|><sil|><|0.70|><|sil|><|1.00|>b c<|1.23|><|sil|><|2.00|>"
    )
