"""What a model writes about sound becomes text to read and spans of the recordings."""

import re
from collections.abc import Iterator

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from wordsplice.audio.decode import opened
from wordsplice.audio.mono import Mono
from wordsplice.model_worker.answers import read_answer
from wordsplice.speech.questions import Clip

SPECIAL = re.compile(r"<\|[^<>|\s]*\|>|</?audio>|\[\[\[AUDIO:modality\]\]\]")

PIECES = """
<|2.33|> <|3.26|> <|sil|> <|im_end|> <|extra_7|> <audio> </audio> [[[AUDIO:modality]]] <| |> <|2. | < > [[[
1.5s seconds second from to between and starts ends . , - 秒 到 音频2 Audio 1 2 00:02 12 99.5 word
"""
"""Pieces of answers, whole tags and torn ones among them."""

ANSWERS = st.lists(st.sampled_from([*PIECES.split(), " ", "\n"]), max_size=30)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mono]:
    path = tmp_path_factory.mktemp("answers") / "quiet.wav"
    soundfile.write(path, np.zeros(20 * 8000, "int16"), 8000)
    with opened(path) as decoded:
        yield Mono(decoded)


def spans(text: str, *clips: Clip) -> list[tuple[int | None, float, float]]:
    return [(span.clip, round(span.start, 6), round(span.end, 6)) for span in read_answer(text, clips).spans]


def test_the_times_of_the_models_own_form_are_a_span_and_are_written_out(sound: Mono) -> None:
    answer = read_answer(
        'The word "middle classes" starts at <|2.33|> seconds and ends at <|3.26|> seconds.<|im_end|>',
        [Clip(sound)],
    )
    assert answer.text == 'The word "middle classes" starts at 2.33 seconds and ends at 3.26 seconds.'
    assert [(span.clip, span.start, span.end) for span in answer.spans] == [(1, 2.33, 3.26)]


@pytest.mark.parametrize(
    "text",
    [
        "It lasts from 2.33 to 3.26 seconds.",
        "2.33s-3.26s",
        "2.33 s – 3.26 s",
        "[00:02.33 - 00:03.26]",
        "It is between 2.33 and 3.26 seconds.",
        "between 2.33 s and 3.26 s",
        "It starts at 2.33 seconds. It ends at 3.26 seconds.",
        "Start time: 2.33 s\nEnd time: 3.26 s",
        "From <|2.33|> to <|3.26|>.",
        "<|2.33|>word<|3.26|>",
        "该词开始于<|2.33|>秒，结束于<|3.26|>秒。",
        "从2.33秒到3.26秒",
        "在2.33秒和3.26秒之间",
        "Von 2.33 bis 3.26 Sekunden.",
        "Von 2,33 bis 3,26 Sekunden.",
        "Es beginnt bei 2,33 s und endet bei 3,26 s.",
        "de 2.33 a 3.26 segundos",
        "Comienza a los 2,33 segundos y termina a los 3,26 segundos.",
        "de 2.33 à 3.26 secondes",
        "2.33秒から3.26秒まで",
        "2.33초부터 3.26초까지",
        "It is 20 s long; at 1 s somebody coughs, and from 2.33 to 3.26 s somebody speaks.",
    ],
)
def test_a_start_with_an_end_is_a_span_however_it_is_written(text: str, sound: Mono) -> None:
    assert spans(text, Clip(sound)) == [(1, 2.33, 3.26)]


@pytest.mark.parametrize(
    "text",
    [
        "It is said at <|2.33|> seconds.",
        "It is said at 1.20 s and at 5.60 s.",
        "It is said at 1.20 and 5.60 seconds.",
        'The word "x" ends at 1 s. The word "y" ends at 2 s.',
        "It takes 2 to 3 sentences.",
        "It starts at 3.26 seconds and ends at 2.33 seconds.",
        "From 19 to 21 seconds.",
        "From 25 to 26 seconds.",
        "The tone falls from 2.33 to 3.26 kHz.",
    ],
)
def test_times_that_bound_nothing_are_left_to_the_text(text: str, sound: Mono) -> None:
    assert spans(text, Clip(sound)) == []


def test_words_between_shared_times_each_have_a_span(sound: Mono) -> None:
    text = "<|0.00|><|sil|><|0.40|>of<|0.56|>course<|1.07|><|sil|><|1.21|>the<|1.30|>"
    assert spans(text, Clip(sound)) == [(1, 0.4, 0.56), (1, 0.56, 1.07), (1, 1.21, 1.3)]
    assert read_answer("said <|0.40|>of<|0.56|>", []).text == "said 0.40 s of 0.56 s"


def test_a_span_is_in_seconds_of_the_recording_and_within_its_clip(sound: Mono) -> None:
    assert spans("from 1 to 2 seconds", Clip(sound, 5.0, 8.0)) == [(1, 6.0, 7.0)]
    assert spans("from 1 to 3.02 seconds", Clip(sound, 5.0, 8.0)) == [(1, 6.0, 8.0)]
    assert spans("from 1 to 3.1 seconds", Clip(sound, 5.0, 8.0)) == []


@pytest.mark.parametrize(
    ("text", "clips"),
    [
        ("In audio 2 it is said from 1 to 2 s.", [2]),
        ("It is said from 1 to 2 s in the second audio.", [2]),
        ("Audio 1 has it. It is said from 1 to 2 s. In audio 2 nobody speaks.", [1]),
        ("It is said from 1 to 2 s in audio 2, and from 1 to 2 s in audio 1.", [2, 1]),
        ("The first recording: 1 s to 2 s; the second recording: 1 s to 2 s.", [1, 2]),
        ("音频2中，从1秒到2秒", [2]),
        ("第二段音频：1秒到2秒。", [2]),
        ("From 1 to 2 s.", [None]),
        ("In audio 7 it is said from 1 to 2 s.", [None]),
    ],
)
def test_a_span_belongs_to_the_audio_that_the_answer_names(
    text: str, clips: list[int | None], sound: Mono
) -> None:
    assert [span.clip for span in read_answer(text, [Clip(sound), Clip(sound)]).spans] == clips


def test_a_time_of_no_named_audio_is_placed_only_where_all_start_alike(sound: Mono) -> None:
    assert spans("from 1 to 2 s", Clip(sound, 3.0), Clip(sound, 3.0, 9.0)) == [(None, 4.0, 5.0)]
    assert spans("from 1 to 2 s", Clip(sound, 3.0), Clip(sound, 4.0)) == []


@given(ANSWERS.map(" ".join) | ANSWERS.map("".join) | st.text(), st.integers(0, 3))
def test_no_special_token_and_no_time_beyond_its_clip_comes_out_of_any_text(
    sound: Mono, text: str, count: int
) -> None:
    answer = read_answer(text, [Clip(sound, 2.0, 12.0)] * count)
    assert not SPECIAL.search(answer.text)
    for span in answer.spans:
        assert span.clip in (None, *range(1, count + 1))
        assert 2.0 <= span.start < span.end <= 12.0


@given(st.lists(st.integers(0, 2000), min_size=2, max_size=2, unique=True).map(sorted), st.integers(1, 3))
def test_every_pair_of_times_is_read_back(sound: Mono, ticks: list[int], number: int) -> None:
    start, end = (tick / 100 for tick in ticks)
    answer = read_answer(
        f"In audio {number} “um” starts at <|{start:.2f}|> seconds and ends at <|{end:.2f}|> seconds.",
        [Clip(sound)] * 3,
    )
    assert [(span.clip, span.start, span.end) for span in answer.spans] == [(number, start, end)]
    assert answer.text.endswith(f"starts at {start:.2f} seconds and ends at {end:.2f} seconds.")
